"""When a mentor meets a mentee: a rule in wall time, and what was changed about single dates.

The rule keeps its own zone: a mentor who flies to Helsinki still meets Anna at 15:00 in Lisbon. A
session is known by the date that the rule gives it, wherever it is moved.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import Annotated, Literal, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, model_validator

from flows.calendar.schedule import QuietHours, first_allowed, is_wall, is_zone_name, to_instant
from flows.lines import Model

MAX_MINUTES = 480
"""Minutes of the longest session, and (MIN_MINUTES) of the shortest."""
MIN_MINUTES = 5
USUAL_MINUTES = 60
MAX_WEEKS_BETWEEN = 52
MAX_TIMES = 500
"""Sessions that a series may be said to have."""

SETTLE_DOWN = timedelta(minutes=10)
"""From the end of a session to the question about it."""
REHEARSED_BEFORE = timedelta(hours=1)
"""From the rehearsal of a plan to the session."""
EVENING = time(19)
MORNING = time(9)

Moment = Literal["after", "evening", "morning"]
"""When the question comes: right after the session, that evening, the next morning."""


Unit = Literal["week", "month"]
Weekday = Annotated[int, Field(ge=0, le=6)]
Nth = Annotated[int, Field(ge=-5, le=5)]
MonthDay = Annotated[int, Field(ge=1, le=31)]


class Rule(Model):
    """From `first_on` every `every` weeks or months (0: once), at `wall` in `zone`, for `minutes`;
    a recurrence rule as in RFC 5545, told by its dates.

    Of weeks: on `weekdays` (0: Monday), or on that of `first_on`; a week begins on Monday. Of
    months: on the `nths` of `weekdays` (-1: the last), or on `month_days`, or on the day of
    `first_on`. A month without such a day is left out; with `or_last` its last day stands in.
    It ends with the date that is number `count`, or with `until`, itself included; not with both.
    """

    first_on: date
    every: Annotated[int, Field(ge=0, le=MAX_WEEKS_BETWEEN)]
    wall: Annotated[time, AfterValidator(is_wall)]
    minutes: Annotated[int, Field(ge=MIN_MINUTES, le=MAX_MINUTES)] = USUAL_MINUTES
    zone: Annotated[str, AfterValidator(is_zone_name)]
    unit: Unit = "week"
    weekdays: tuple[Weekday, ...] = ()
    nths: tuple[Nth, ...] = ()
    month_days: tuple[MonthDay, ...] = ()
    or_last: bool = False
    count: Annotated[int, Field(ge=1, le=MAX_TIMES)] | None = None
    until: date | None = None

    @model_validator(mode="after")
    def _ends_once(self) -> "Rule":
        if self.count is not None and self.until is not None:
            raise ValueError("a rule ends after a number of dates, or on a day")
        return self

    def count_most(self, days: int) -> int:
        """The most dates that so many days can have."""
        if self.unit == "month":
            each = len(self.nths) * len(self.weekdays) or len(self.month_days) or 1
            return (days // (28 * max(1, self.every)) + 2) * each
        return (days // (7 * max(1, self.every)) + 1) * (len(self.weekdays) or 1)


class Change(NamedTuple):
    """What was changed about one date: moved to this day and wall time, or skipped (no day)."""

    day: date | None = None
    wall: time | None = None


class Session(NamedTuple):
    """One meeting; `on` is the date that the rule gives it, whenever it really is."""

    on: date
    starts_at: datetime
    ends_at: datetime


Changes = Mapping[date, Change]


def list_sessions(
    rule: Rule, changes: Changes, since: date | None, limit: int
) -> tuple[Session, ...]:
    """The next sessions in order of time: those of the rule's dates on or after `since` (None: no
    more of these), and those that were moved from earlier dates. `changes` are about sessions
    that are still to come."""
    dates = list_dates(rule, since) if since is not None else iter(())
    regular = (make_session(rule, on) for on in dates if on not in changes)
    moved = (make_session(rule, on, change) for on, change in changes.items())
    found = [each for each in (*islice(regular, limit), *moved) if each is not None]
    return tuple(sorted(found, key=lambda each: (each.starts_at, each.on))[:limit])


def list_dates(rule: Rule, since: date) -> Iterator[date]:
    """The dates of the rule on or after `since`, without end if it repeats."""
    day = find_date(rule, since)
    while day is not None:
        yield day
        day = find_date(rule, day + timedelta(days=1))


def find_date(rule: Rule, since: date) -> date | None:
    """The first date of the rule on or after `since`."""
    day = _find_next(rule, since)
    end = find_end(rule)
    return day if day is not None and (end is None or day <= end) else None


@lru_cache(maxsize=1024)
def find_end(rule: Rule) -> date | None:
    """The last day on which the rule can have a date; None if it goes on without end."""
    if rule.count is None:
        return rule.until
    last, since = rule.first_on, rule.first_on
    for _ in range(rule.count):
        day = _find_next(rule, since)
        if day is None:
            break
        last, since = day, day + timedelta(days=1)
    return last


def align(rule: Rule, months: tuple[int, ...] = ()) -> Rule:
    """The rule from its own first date on; from the first in one of these months, if there are
    any: a rule of every three months then has all its dates in such."""
    monthly = rule.model_copy(update={"every": min(1, rule.every), "count": None, "until": None})
    day = _find_next(monthly, rule.first_on)
    while day is not None and months and day.month not in months:
        day = _find_next(monthly, day + timedelta(days=1))
    return rule.model_copy(update={"first_on": day or rule.first_on})


def _find_next(rule: Rule, since: date) -> date | None:
    """As `find_date`, of a rule that never ends."""
    since = max(since, rule.first_on)
    if not rule.every:
        return rule.first_on if since == rule.first_on else None
    return _find_in_month(rule, since) if rule.unit == "month" else _find_in_week(rule, since)


def _find_in_week(rule: Rule, since: date) -> date:
    monday = rule.first_on - timedelta(days=rule.first_on.weekday())
    passed = (since - monday).days // 7
    due = -(-passed // rule.every) * rule.every
    weekdays = sorted(rule.weekdays) or [rule.first_on.weekday()]
    days = (
        monday + timedelta(days=7 * week + weekday)
        for week in (due, due + rule.every)
        for weekday in weekdays
    )
    return next(day for day in days if day >= since)


def _find_in_month(rule: Rule, since: date) -> date | None:
    first = rule.first_on.year * 12 + rule.first_on.month - 1
    passed = since.year * 12 + since.month - 1 - first
    month = first + -(-passed // rule.every) * rule.every
    while month < LAST_MONTH:
        for day in _list_month(rule, month // 12, month % 12 + 1):
            if day >= since:
                return day
        month += rule.every
    return None


LAST_MONTH = 9998 * 12
"""No rule has a date in a later month, counted from year 0."""


def _list_month(rule: Rule, year: int, month: int) -> list[date]:
    """The dates of one month, in order."""
    starts_with, many = monthrange(year, month)
    found: set[int] = set()
    for weekday in rule.weekdays if rule.nths else ():
        days = range(1 + (weekday - starts_with) % 7, many + 1, 7)
        for nth in rule.nths:
            at = nth - 1 if nth > 0 else nth
            found.update(days[at : at + 1 or None])
    if not rule.nths:
        wanted = rule.month_days or (rule.first_on.day,)
        found = {min(day, many) if rule.or_last else day for day in wanted}
    return [date(year, month, day) for day in sorted(found) if day <= many]


def make_session(rule: Rule, on: date, change: Change | None = None) -> Session | None:
    """The session of this date as it stands now; None if it is skipped."""
    day, wall = (on, rule.wall) if change is None else change
    if day is None:
        return None
    starts_at = to_instant(day, wall or rule.wall, rule.zone)
    return Session(on, starts_at, starts_at + timedelta(minutes=rule.minutes))


def ask_at(session: Session, moment: Moment, zone: str) -> datetime:
    """When the question about a session is due, quiet hours aside; `zone` is the mentor's. A
    session over midnight belongs to the day on which it begins."""
    soonest = session.ends_at + SETTLE_DOWN
    day = to_local_date(session.starts_at, zone)
    if moment == "after":
        return soonest
    if moment == "evening":
        return max(soonest, to_instant(day, EVENING, zone))
    return max(soonest, to_instant(day + timedelta(days=1), MORNING, zone))


def rehearse_at(session: Session, zone: str, quiet: QuietHours) -> datetime | None:
    """The first allowed minute from an hour before a session; None if it has begun by then."""
    at = first_allowed(session.starts_at - REHEARSED_BEFORE, zone, quiet)
    return at if at < session.starts_at else None


def to_local_date(at: datetime, zone: str) -> date:
    """The day it is in `zone` at the instant `at`."""
    return at.astimezone(ZoneInfo(zone)).date()
