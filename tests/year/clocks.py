"""What the clocks of a zone show, found by looking at them: an oracle for what works out times.

It only ever reads a clock forwards, from UTC to what hangs on the wall: every six hours, and
minute by minute where two readings do not fit. All else follows from what was read. Times are
whole minutes: in UTC (`at`), or as the wall shows them (`wall`), both since midnight of 1 January
of the year 1.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

HOUR, DAY = 60, 24 * 60
STEP = 6 * HOUR


class Stretch(NamedTuple):
    """From `begin` until before `end` the wall shows `ahead` minutes more than UTC."""

    begin: int
    end: int
    ahead: int


class Quiet(NamedTuple):
    """Minutes of the day, from and until before; none at all where both are the same."""

    start: int
    end: int

    def covers(self, wall: int) -> bool:
        """Whether a clock that shows this shows a quiet time."""
        minute = wall % DAY
        if self.start <= self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


class Clocks:
    """The clocks of a zone in so many years from the first of January of `year`."""

    def __init__(self, zone: str, year: int, years: int) -> None:
        self.zone = zone
        info = ZoneInfo(zone)
        self.begin = count(datetime(year, 1, 1, tzinfo=UTC)) - 3 * DAY
        self.end = count(datetime(year + years, 1, 1, tzinfo=UTC)) + 3 * DAY

        def look(at: int) -> int:
            shown = info.fromutc(tell(at).replace(tzinfo=info)).replace(tzinfo=None, fold=0)
            return count(shown) - at

        self.stretches: list[Stretch] = []
        begin, ahead = self.begin, look(self.begin)
        for since in range(self.begin, self.end, STEP):
            if look(since + STEP) != ahead:
                change = next(at for at in range(since, since + STEP + 1) if look(at) != ahead)
                self.stretches.append(Stretch(begin, change, ahead))
                begin, ahead = change, look(change)
        self.stretches.append(Stretch(begin, self.end, ahead))

    def read(self, at: int) -> int:
        """What the wall shows."""
        return next(at + each.ahead for each in self.stretches if each.begin <= at < each.end)

    def find_first(self, wall: int) -> int:
        """The first minute in which the wall shows as much."""
        comes = ((max(each.begin, wall - each.ahead), each.end) for each in self.stretches)
        return next((at for at, end in comes if at < end), self.end)

    def find_last(self, wall: int) -> int:
        """The last minute in which the wall shows this, or the first in which it shows more."""
        shows = (
            each for each in self.stretches[::-1] if each.begin <= wall - each.ahead < each.end
        )
        return next((wall - each.ahead for each in shows), self.find_first(wall))

    def find_day(self, at: int) -> date:
        return date.fromordinal(self.read(at) // DAY)

    def end_quiet(self, at: int, quiet: Quiet) -> int:
        """The first minute from `at` that lies in no night; a night is one piece, from its first
        start to its last end."""
        if quiet.start == quiet.end:
            return at
        today = self.read(at) // DAY
        longer = DAY if quiet.start > quiet.end else 0
        for midnight in range((today - 3) * DAY, (today + 4) * DAY, DAY):
            start = self.find_first(midnight + quiet.start)
            end = self.find_last(midnight + longer + quiet.end)
            if start <= at < end:
                return self.end_quiet(end, quiet)
        return at

    def tell(self, at: int) -> str:
        return tell(self.read(at)).strftime("%a %d %b %Y %H:%M")

    def find_changes(self) -> Iterable[int]:
        """What the wall shows in the minute after each change of the clocks."""
        return (each.begin + each.ahead for each in self.stretches[1:])


@cache
def look_up(zone: str, year: int, years: int) -> Clocks:
    return Clocks(zone, year, years)


def count(at: datetime) -> int:
    """An instant in UTC, or a wall time, in minutes; seconds are none of ours."""
    return at.toordinal() * DAY + at.hour * HOUR + at.minute


def tell(at: int) -> datetime:
    """The instant, as the product has it."""
    hours, minute = divmod(at % DAY, HOUR)
    return datetime.combine(date.fromordinal(at // DAY), time(hours, minute), tzinfo=UTC)


def on_wall(day: date, wall: time) -> int:
    return day.toordinal() * DAY + wall.hour * HOUR + wall.minute
