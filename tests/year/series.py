"""One series as its mentor keeps it in a diary: which of its dates take place, and when."""

from datetime import date

from tests.year import deeds
from tests.year.clocks import DAY, Clocks, look_up
from tests.year.dates import list_dates

FIRST_YEAR, YEARS = 2026, 3


def clocks_of(zone: str) -> Clocks:
    return look_up(zone, FIRST_YEAR, YEARS)


class Series:
    """`over` are the dates that were skipped, or dealt with; `ended`: the mentoring has, and what
    was not asked about by then is not."""

    def __init__(self, rule: deeds.Meets, last: date) -> None:
        self.rule = rule
        self.clocks = clocks_of(rule.zone)
        self.dates = list_dates(rule, last)
        self.floor = rule.first_on
        self.ended = False
        self.kept: set[date] = set()
        self.moved: dict[date, tuple[date, int]] = {}
        self.over: set[date] = set()  # skipped, or dealt with

    @property
    def mentee(self) -> str:
        return self.rule.mentee

    def list_live(self) -> list[date]:
        return [on for on in self.dates if on not in self.over and self.lives(on)]

    def lives(self, on: date) -> bool:
        return on >= self.floor or on in self.kept or on in self.moved

    def find_wall(self, on: date) -> int:
        day, wall = self.moved.get(on, (on, self.rule.wall))
        return day.toordinal() * DAY + wall

    def begin(self, on: date) -> int:
        return self.clocks.find_first(self.find_wall(on))

    def find_next(self, today: date, at: int) -> date:
        """The first date of its rule that is still ahead."""
        wall = self.rule.wall
        return next(
            on
            for on in self.dates
            if on >= today and self.clocks.find_first(on.toordinal() * DAY + wall) > at
        )

    def leave_out(self, deed: deeds.LeavesOut, clocks: Clocks, at: int) -> None:
        for on in self.list_live():
            begin = self.begin(on)
            if begin > at and deed.since <= clocks.find_day(begin) < deed.until:
                self.over.add(on)

    def rest(self, until: date, at: int) -> None:
        """What has begun stays, and what was moved beyond."""
        for on in self.list_live():
            begin = self.begin(on)
            if begin <= at:
                self.kept.add(on)
            elif on in self.moved and self.clocks.find_day(begin) < until:
                self.over.add(on)
        self.floor = until
