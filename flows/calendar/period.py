"""The time that a summary looks back on: whole months of the mentor's calendar, or all of it."""

from datetime import datetime, time, timedelta
from typing import Literal

from flows.calendar.day_names import MONTHS as NAMES
from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from flows.lines import Line, line

Period = Literal["quarter", "month", "year", "all", "week"]
PERIODS: tuple[Period, ...] = ("quarter", "month", "year", "all")
"""Those to choose from; a button carries the place, so the first is the usual one."""
MONTHS: dict[Period, int] = {"month": 1, "quarter": 3, "year": 12}
"""How many months a period has, the one that is running included."""
WEEK = timedelta(days=7)


def find_period(number: int) -> Period:
    """The period of a button; the usual one for a number that none has."""
    return PERIODS[number] if 0 <= number < len(PERIODS) else PERIODS[0]


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


def name_period(period: Period, at: datetime, zone: str, first_at: datetime | None) -> Line:
    """ "September–November", with the years if there are two; all time since the first entry."""
    start = find_start(period, at, zone)
    if period == "week":
        return line("The last 7 days")
    if start is None:
        return line("Since {day}", day=first_at or at)
    first, last = to_local_date(start, zone), to_local_date(at, zone)
    if period == "month":
        return line("{month}", month=NAMES[last.month - 1])
    years = ("", "") if first.year == last.year else (f" {first.year}", f" {last.year}")
    return line(
        "{first}–{last}",
        first=NAMES[first.month - 1] + years[0],
        last=NAMES[last.month - 1] + years[1],
    )
