"""When a mentor meets a mentee: a rule in wall time, and what was changed about single dates.

The rule keeps its own zone: a mentor who flies to Helsinki still meets Anna at 15:00 in Lisbon. A
session is known by the date that the rule gives it, wherever it is moved.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Annotated, Literal, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from flows.calendar.schedule import QuietHours, first_allowed, is_wall, is_zone_name, to_instant
from flows.lines import Model

MAX_MINUTES = 480
"""Minutes of the longest session, and (MIN_MINUTES) of the shortest."""
MIN_MINUTES = 5
USUAL_MINUTES = 60
MAX_WEEKS_BETWEEN = 52

SETTLE_DOWN = timedelta(minutes=10)
"""From the end of a session to the question about it."""
REHEARSED_BEFORE = timedelta(hours=1)
"""From the rehearsal of a plan to the session."""
EVENING = time(19)
MORNING = time(9)

Moment = Literal["after", "evening", "morning"]
"""When the question comes: right after the session, that evening, the next morning."""


class Rule(Model):
    """From `first_on` every `every` weeks (0: once), at `wall` in `zone`, for `minutes`."""

    first_on: date
    every: Annotated[int, Field(ge=0, le=MAX_WEEKS_BETWEEN)]
    wall: Annotated[time, AfterValidator(is_wall)]
    minutes: Annotated[int, Field(ge=MIN_MINUTES, le=MAX_MINUTES)] = USUAL_MINUTES
    zone: Annotated[str, AfterValidator(is_zone_name)]


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
    if since <= rule.first_on:
        return rule.first_on
    if not rule.every:
        return None
    step = 7 * rule.every
    passed = -(-(since - rule.first_on).days // step)
    return rule.first_on + timedelta(days=passed * step)


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
