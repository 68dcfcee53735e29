"""What a mentor is told without having asked for it, counted on a calendar: on Sundays the week
that was, and now and then an offer to say how they see themselves.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from typing import Literal

from tests.year.book import Book
from tests.year.clocks import DAY, HOUR, Clocks

SUNDAY, LAST_DAY = 6, 28
WALLS = {"digest": 18 * HOUR, "assess": 10 * HOUR}
FRESH = 14 * DAY
MAX_IGNORED = 3
STALE = {"digest": DAY, "assess": 2 * DAY}
WEEK = 7 * DAY

Kind = Literal["digest", "assess"]


class Own:
    """`digest` and `months` are what is wanted; `asked`: whether the latter was asked for, and
    `ignored` how many offers in a row nobody has answered. `look` is when an offer that had to
    wait may be looked at again, `assessed` when they last said how they see themselves in all."""

    def __init__(self, joined: int, clocks: Clocks, book: Book) -> None:
        self.joined, self.book = joined, book
        self.digest, self.months = True, 1
        self.asked, self.ignored = False, 0
        self.over: set[tuple[str, date]] = set()
        self.waited: set[date] = set()
        self.look, self.assessed = 0, -FRESH
        self.sunday = self.find_sunday(clocks, joined)
        self.offer = clocks.find_day(joined + WEEK)

    def list_days(self) -> Iterator[tuple[Kind, Iterator[date]]]:
        if self.digest:
            yield "digest", (self.sunday + timedelta(days=7 * n) for n in count())
        if self.months:
            yield "assess", (add_months(self.offer, self.months * n) for n in count())

    def want_digest(self, wanted: bool, clocks: Clocks, at: int) -> None:
        """Begun anew it is the next one; one that is wanted already stays as it is."""
        if wanted and not self.digest:
            self.sunday = self.find_sunday(clocks, at)
        self.digest = wanted

    def want_assessing(self, months: int, clocks: Clocks, at: int) -> None:
        """The first one stays where it was, the others are so far from the month that it is."""
        self.months, self.look = months, 0
        self.asked, self.ignored = True, 0
        first = clocks.find_day(self.joined + WEEK)
        self.offer = first
        if clocks.find_first(first.toordinal() * DAY + WALLS["assess"]) > at:
            return
        self.offer = clocks.find_day(at).replace(day=min(first.day, LAST_DAY))
        if clocks.find_first(self.offer.toordinal() * DAY + WALLS["assess"]) <= at:
            self.offer = add_months(self.offer, 1)
        self.offer = add_months(self.offer, max(months - 1, 0))

    def wait(self, days: list[date], until: int) -> None:
        if days:
            self.waited.update(days)
            self.look = until

    def find_sunday(self, clocks: Clocks, at: int) -> date:
        day = clocks.find_day(at)
        while (
            day.weekday() != SUNDAY
            or clocks.find_first(day.toordinal() * DAY + WALLS["digest"]) <= at
        ):
            day += timedelta(days=1)
        return day

    def explain_silence(self, kind: Kind, at: int, free: int) -> str:
        """Why it is not said at all; `free`: since when it could have been. Empty if it is."""
        if at - free > STALE[kind]:
            return f"{kind} left out: more than {STALE[kind] // DAY} days late"
        if kind == "digest":
            lately = [each for each in self.book.stories if at - WEEK <= each.at]
            return "" if lately else "digest left out: nothing written"
        if not self.book.stories:
            return "assess left out: nothing was ever written"
        made = at - self.assessed < FRESH
        return "assess left out: one was made in the last 14 days" if made else ""


def add_months(day: date, many: int) -> date:
    """The same day of a later month, the 28th at most; with none, this one."""
    if not many:
        return day
    months = 12 * day.year + day.month - 1 + many
    return date(months // 12, months % 12 + 1, min(day.day, LAST_DAY))
