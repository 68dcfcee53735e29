"""Days as they are told: "today", "Thu 26 Nov"; and their times, "Thu 26 Nov 16:10".

A line renders an instant as a day by itself; these are for days that are no instants, and for
those that are told better by their distance.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.series import to_local_date

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def name_day(day: date, today: date) -> str:
    """ "Thu 26 Nov", with the year if it is not this year's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{SHORT_DAYS[day.weekday()]} {day.day} {SHORT_MONTHS[day.month - 1]}{year}"


def name_span(starts_at: datetime, ends_at: datetime, at: datetime, zone: str) -> str:
    """ "today 15:00–16:00", as it is told at the instant `at`."""
    day = name_near(to_local_date(starts_at, zone), to_local_date(at, zone))
    return f"{day} {tell_time(starts_at, zone)}–{tell_time(ends_at, zone)}"


def name_near(day: date, today: date) -> str:
    """ "today", "tomorrow", "yesterday", else "Thu 26 Nov"."""
    return NEAR.get((day - today) // timedelta(days=1)) or name_day(day, today)


def name_moment(then: datetime, at: datetime, zone: str) -> str:
    """ "at 17:10" if it is today, else "tomorrow at 08:00", "Thu 26 Nov at 08:00"."""
    day, today = to_local_date(then, zone), to_local_date(at, zone)
    time = tell_time(then, zone)
    return f"at {time}" if day == today else f"{name_near(day, today)} at {time}"


def name_start(then: datetime, at: datetime, zone: str) -> str:
    """ "Thu 26 Nov 16:10"."""
    day = name_day(to_local_date(then, zone), to_local_date(at, zone))
    return f"{day} {tell_time(then, zone)}"


def tell_time(at: datetime, zone: str) -> str:
    """ "15:42": the same in every language we may ever speak."""
    return at.astimezone(ZoneInfo(zone)).strftime("%H:%M")


LAST = date(9998, 12, 31)
"""No session is later: what follows from it has to be a date as well."""


def find_day(ordinal: int) -> date | None:
    """The day of a number that a button carried; None for a number that no day has."""
    return date.fromordinal(ordinal) if 0 < ordinal <= LAST.toordinal() else None
