"""What is left in peace: entries with words of acute distress, and for a while their mentor.

All of it is kept sealed, with every mentor, so that no column tells of whom there is any.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from flows.lines import Model

SILENCE: Final = timedelta(hours=12)
"""For so long nothing is sent first."""
LISTENS: Final = timedelta(hours=1)
"""For so long what is typed goes to the same entry."""


class Apart(Model):
    """An entry: when the words came, and whether the mentor had called it private before."""

    at: datetime
    private: bool = False


class Aside(Model):
    """`entries` are private, and count nowhere. `run`: the entry that takes what is typed now, if
    it is one of them, and `code` how it was answered, as a button carries it; `heard_at` is when
    it took the last of it, or when the numbers were shown. `noticed_at`: words came that were in
    doubt, which once brought a silence as well; one that has begun runs out. `doubted_at`: when
    such words came last, and `doubt` how they were answered."""

    entries: Mapping[int, Apart] = {}
    noticed_at: datetime | None = None
    doubted_at: datetime | None = None
    doubt: int = 0
    run: int = 0
    code: int = 0
    heard_at: datetime | None = None

    @property
    def since(self) -> datetime | None:
        """When the last of such words came."""
        noticed = (self.noticed_at,) if self.noticed_at else ()
        return max((*(each.at for each in self.entries.values()), *noticed), default=None)

    @property
    def until(self) -> datetime | None:
        """Until when nothing is sent first."""
        return self.since + SILENCE if self.since else None

    def find_recent(self, at: datetime) -> int | None:
        """How the last of such words were answered, sure or in doubt, as long as a call for help
        may be about them."""
        sure = max((each.at for each in self.entries.values()), default=None)
        told = ((sure, self.code), (self.doubted_at, self.doubt))
        known = [(when, code) for when, code in told if when and at < when + SILENCE]
        return max(known)[1] if known else None

    def takes(self, at: datetime) -> bool:
        """Whether what is typed now belongs to the same entry."""
        return self.run in self.entries and self._listens(at)

    def quietens(self, at: datetime) -> bool:
        """Whether words that are kept elsewhere now are answered quietly."""
        return self.run not in self.entries and self._listens(at)

    def _listens(self, at: datetime) -> bool:
        return self.heard_at is not None and at < self.heard_at + LISTENS
