"""What typed words say is to be changed of what is planned."""

from datetime import date, time
from typing import Literal, NamedTuple

from flows.words.plans.meeting import Meeting

Kind = Literal["cancel", "missed", "move", "shift", "pause", "resume", "end"]


class Change(NamedTuple):
    """What is to be changed. Of whom: `names`, those that the words may mean, nobody if they name
    nobody; `who` is a name that nobody known has.

    Which session: one on a day of `days`, all between the two of `span`; neither: the next.
    The new time: `to`, each with a day, an hour or both (and `every` weeks, of a series), or
    `shift` minutes later. `loose`: whether `days` may be the new ones as well. `since` is the
    first day on which it holds, `until` the first on which a pause is over. Of a series
    that moves, `days` is one on the weekday that it leaves. `hours`: what may be the old hour of
    a session that moves. `late`: who comes later today, where today was not said.
    """

    kind: Kind
    names: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    span: tuple[date, date] | None = None
    to: tuple[Meeting, ...] = ()
    shift: int = 0
    loose: bool = False
    since: date | None = None
    until: date | None = None
    who: str = ""
    likely: bool = False
    weekday: bool = False
    hours: tuple[time, ...] = ()
    late: bool = False

    @property
    def is_of_nobody(self) -> bool:
        """That a session was none, and not whose or when."""
        return self.kind == "missed" and not self.names and not self.days and self.span is None

    @property
    def is_sure(self) -> bool:
        """That somebody known is named, and a day, a time or what ends it with them."""
        timed = self.days or self.span or self.to or self.shift or self.since or self.until
        settled = bool(timed) or self.kind in ("pause", "end")
        return bool(self.names) and settled and not (self.likely and not self.shift)
