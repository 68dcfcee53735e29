"""When mentees are met, worked out from two rules, and what was said of single sessions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/Brussels")
DAY = timedelta(days=1)
BEGUN = date(2026, 11, 26)
"""The first session is on a day after this."""
MISSES = frozenset(("Cancelled", "Moved", "Did not meet", "Save this session"))
"""Labels after which a session counts for nobody."""

Session = tuple[str, date]
"""With whom, and the day by the rule."""


class Known(NamedTuple):
    """What the bot knows of a session."""

    state: str
    day: date | None = None
    wall: time | None = None


class Weekly(NamedTuple):
    words: str
    weekdays: tuple[int, ...]
    wall: time


RULES: Mapping[str, Weekly] = {
    "Anna": Weekly("Anna Thursdays 15:00", (3,), time(15)),
    "Ben": Weekly("Ben Tue and Fri 9:00", (1, 4), time(9)),
}


@dataclass
class Appointments:
    missed: set[Session] = field(default_factory=set)
    moved: dict[Session, tuple[date, time]] = field(default_factory=dict)

    def begins(self, session: Session) -> datetime:
        name, on = session
        day, wall = self.moved.get(session, (on, RULES[name].wall))
        return datetime.combine(day, wall, HOME)

    def call(self, session: Session) -> str:
        """As a button calls it, by which it is chosen where words meant another day."""
        at = self.begins(session)
        return f"{at:%a} {at.day} {at:%b} {at:%H:%M} {session[0]}"

    def list_planned(self, name: str, until: date) -> Iterator[Session]:
        on = BEGUN
        while (on := on + DAY) <= until:
            if on.weekday() in RULES[name].weekdays:
                yield name, on

    def list_met(self, at: datetime) -> set[Session]:
        """Those that have begun by then; one may be moved to an earlier day."""
        until = at.astimezone(HOME).date() + 14 * DAY
        planned = {each for name in RULES for each in self.list_planned(name, until)}
        return {each for each in planned - self.missed if self.begins(each) <= at}

    def follow(self, act: str, was: Mapping[Session, Known], now: Mapping[Session, Known]) -> None:
        """What a label promises has happened to one session."""
        changed = [each for each in now if now[each] != was.get(each, Known("planned"))]
        ended = [each for each in changed if now[each].state in ("missed", "skipped")]
        if len(ended) == 1 and (act in MISSES or act == self.call(*ended)):
            self.missed |= {*ended}
        if act in ("Move it", "Not moved"):
            for each in changed:
                day, wall = now[each].day, now[each].wall
                if now[each].state == "planned" and day is not None and wall is not None:
                    self.moved[each] = day, wall
