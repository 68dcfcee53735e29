"""When a reminder is due.

A mentor thinks in wall time: "Thursdays 16:00" stays 16:00 when the clocks change. So the rule is
kept as weekday, wall time and zone, and only the next occurrence is worked out as an instant.
Recurrence runs on local dates, because adding seven days to an instant moves it by an hour twice
a year; cron libraries skip or double such times.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from flows.zones import is_zone


class QuietHours(NamedTuple):
    """Local hours over midnight in which nothing is sent first; `end` itself is allowed again."""

    start: time
    end: time


QUIET = QuietHours(time(21), time(8))
LATE = timedelta(hours=6)


def _known(zone: str) -> str:
    if not is_zone(zone):
        raise ValueError("no such time zone")
    return zone


def _naive(wall: time) -> time:
    if wall.tzinfo is not None:
        raise ValueError("a wall time has no offset")
    return wall


class Weekly(BaseModel):
    """A wall time once a week: weekday 0 (Monday) to 6, `wall` without offset, an IANA zone."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    weekday: Annotated[int, Field(ge=0, le=6)]
    wall: Annotated[time, AfterValidator(_naive)]
    zone: Annotated[str, AfterValidator(_known)]


class Occurrence(NamedTuple):
    """One date of a weekly time.

    `local_date` is its identity: the date of the wall time, even if quiet hours move the sending
    to the next morning. `due_at` is the wall time, `allowed_at` the first minute it may be sent.
    """

    local_date: date
    due_at: datetime
    allowed_at: datetime


def to_instant(day: date, wall: time, zone: str) -> datetime:
    """The wall time of that day in `zone`, in UTC.

    A time that does not exist becomes the first valid minute after the gap, which may be a whole
    day; a time that happens twice means the first.
    """
    local = datetime.combine(day, wall.replace(fold=0), tzinfo=ZoneInfo(zone))
    while not _exists(local):
        local = local.replace(second=0) + timedelta(minutes=1)
    return local.astimezone(UTC)


def first_allowed(at: datetime, zone: str) -> datetime:
    """`at` itself outside quiet hours, else the end of the quiet hours it falls into, in UTC."""
    local = at.astimezone(ZoneInfo(zone))
    if QUIET.end <= local.time() < QUIET.start:
        return at
    morning = local.date() + timedelta(days=local.time() >= QUIET.start)
    # Where a whole day is skipped, its morning becomes the next midnight, quiet once more.
    return first_allowed(to_instant(morning, QUIET.end, zone), zone)


def next_occurrence(weekly: Weekly, after: datetime) -> Occurrence:
    """The first occurrence that is due strictly after the instant `after`."""
    today = after.astimezone(ZoneInfo(weekly.zone)).date()
    day = today + timedelta(days=(weekly.weekday - today.weekday()) % 7)
    due_at = to_instant(day, weekly.wall, weekly.zone)
    if due_at <= after:
        day += timedelta(weeks=1)
        due_at = to_instant(day, weekly.wall, weekly.zone)
    return Occurrence(day, due_at, first_allowed(due_at, weekly.zone))


def is_missed(allowed_at: datetime, now: datetime) -> bool:
    """Whether more than LATE has passed since the first allowed minute."""
    return now - allowed_at > LATE


def _exists(local: datetime) -> bool:
    there_and_back = local.astimezone(UTC).astimezone(local.tzinfo)
    return there_and_back.replace(tzinfo=None) == local.replace(tzinfo=None)
