"""The time that a summary looks back on: whole months of the mentor's calendar, or all of it."""

from datetime import date, datetime, time, timedelta
from typing import Literal

from flows.calendar.day_names import MONTHS as NAMES
from flows.calendar.day_names import find_day
from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from flows.lines import Line, line

Period = Literal["quarter", "month", "year", "all", "week"]
PERIODS: tuple[Period, ...] = ("quarter", "month", "year", "all")
"""Those to choose from; a button carries the place, so the first is the usual one."""
MONTHS: dict[Period, int] = {"month": 1, "quarter": 3, "year": 12}
"""How many months a period has, the one that is running included."""
WEEK = timedelta(days=7)
DAY = timedelta(days=1)
MONTHS_OFFERED = 3
"""Months that are over, to choose from; others are typed."""


def find_period(number: int) -> Period:
    """The period of a button; the usual one for a number that none has."""
    return PERIODS[number % len(PERIODS)] if 0 <= number < 2 * len(PERIODS) else PERIODS[0]


def choose(period: Period) -> int:
    """What a button carries that chooses it, so that the choice is seen."""
    return len(PERIODS) + PERIODS.index(period)


def is_chosen(number: int) -> bool:
    return number >= len(PERIODS)


def read_days(first: int, last: int) -> tuple[date, date] | None:
    """The days of a button, which carries them as numbers; None for any other."""
    begin, end = find_day(first), find_day(last)
    return (begin, end) if begin and end and begin <= end else None


def find_span(first: date, last: date, zone: str) -> tuple[datetime, datetime]:
    """The first minute of a day where the mentor lives, and that in which another is over."""
    return to_instant(first, time(), zone), to_instant(last + DAY, time(), zone)


def list_months(at: datetime, zone: str, begun: date) -> tuple[date, ...]:
    """The first days of the last few months that are over, the youngest first; none before that
    of `begun`."""
    found, day = [], to_local_date(at, zone).replace(day=1)
    for _ in range(MONTHS_OFFERED):
        day = (day - DAY).replace(day=1)
        if (day.year, day.month) >= (begun.year, begun.month):
            found.append(day)
    return tuple(found)


def end_month(first: date) -> date:
    """The last day of the month that begins so."""
    return (first + 31 * DAY).replace(day=1) - DAY


def name_days(first: date, last: date, today: date) -> Line:
    """ "January", "September–October 2025", "1 Sep–17 Oct"."""
    this = first.year == last.year == today.year
    if first.day == 1 and last == end_month(last.replace(day=1)):
        begin, end = NAMES[first.month - 1], NAMES[last.month - 1]
        if first.year != last.year:
            begin = f"{begin} {first.year}"
        year = "" if this else f" {last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return line("{month}", month=end + year)
        return line("{first}–{last}", first=begin, last=end + year)
    days = [f"{each.day} {NAMES[each.month - 1][:3]}" for each in (first, last)]
    if not this:
        days = [f"{day} {each.year}" for day, each in zip(days, (first, last), strict=True)]
    return line("{first}–{last}", first=days[0], last=days[1])


def find_start(period: Period, at: datetime, zone: str) -> datetime | None:
    """When the period began that is running at `at`: a week ago to the minute, the first minute of
    a month where the mentor lives; None for all time."""
    if period == "week":
        return at - WEEK
    if period == "all":
        return None
    today = to_local_date(at, zone)
    months = 12 * today.year + today.month - MONTHS[period]
    return to_instant(today.replace(year=months // 12, month=months % 12 + 1, day=1), time(), zone)


def name_period(
    period: Period,
    at: datetime,
    zone: str,
    first_at: datetime | None,
    begun_at: datetime | None = None,
) -> Line:
    """ "September–November", with the years if there are two; all time since the first entry.
    Never from before the mentor began."""
    start = find_start(period, at, zone)
    if start is not None and begun_at is not None:
        start = max(start, begun_at)
    if period == "week":
        return line("The last 7 days")
    if start is None:
        return line("Since {day}", day=first_at or at)
    first, last = to_local_date(start, zone), to_local_date(at, zone)
    if (first.year, first.month) == (last.year, last.month):
        return line("{month}", month=NAMES[last.month - 1])
    years = ("", "") if first.year == last.year else (f" {first.year}", f" {last.year}")
    return line(
        "{first}–{last}",
        first=NAMES[first.month - 1] + years[0],
        last=NAMES[last.month - 1] + years[1],
    )
