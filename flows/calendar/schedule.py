"""When a reminder is due.

A mentor thinks in wall time: "Thursdays 16:00" stays 16:00 when the clocks change. So the rule is
kept as weekday, wall time and zone, and only the next occurrence is worked out as an instant.
Recurrence runs on local dates, because adding seven days to an instant moves it by an hour twice
a year; cron libraries skip or double such times.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Annotated, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from flows.calendar.zones import is_zone


class QuietHours(NamedTuple):
    """Local hours, mostly over midnight, in which nothing is sent first; `end` itself is allowed
    again, and where both are the same there are none. One stretch each time: from when the clock
    first shows `start` until it last comes to `end`, whatever happens to it in between."""

    start: time
    end: time


QUIET = QuietHours(time(21), time(8))
MISSED_AFTER = timedelta(hours=6)


def is_zone_name(zone: str) -> str:
    """A zone of the time-zone data; ValueError for anything else."""
    if not is_zone(zone):
        raise ValueError("no such time zone")
    return zone


def is_wall(wall: time) -> time:
    """A time as it stands on a wall clock, without offset."""
    if wall.tzinfo is not None:
        raise ValueError("a wall time has no offset")
    return wall


class Weekly(BaseModel):
    """A wall time once a week: weekday 0 (Monday) to 6, `wall` without offset, an IANA zone."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    weekday: Annotated[int, Field(ge=0, le=6)]
    wall: Annotated[time, AfterValidator(is_wall)]
    zone: Annotated[str, AfterValidator(is_zone_name)]


class WeeklyDate(NamedTuple):
    """One date of a weekly time. `local_date` is its identity: that of the wall time, `due_at`,
    even if quiet hours move the sending to the next morning."""

    local_date: date
    due_at: datetime


def first_allowed(at: datetime, zone: str, quiet: QuietHours = QUIET) -> datetime:
    """`at` itself outside quiet hours, else the end of the quiet hours it falls into, in UTC."""
    for start, end in _list_quiet(_read_day(at, zone), zone, quiet):
        # Where a whole day is skipped, the end of one night is the start of the next.
        if start <= at < end:
            at = end
    return at


def next_quiet(at: datetime, zone: str, quiet: QuietHours = QUIET) -> datetime | None:
    """When quiet hours begin next after `at`, in UTC; None if there are none."""
    found = _list_quiet(_read_day(at, zone), zone, quiet)
    return next((start for start, end in found if at < start < end), None)


def end_day(at: datetime, zone: str) -> datetime:
    """When the local day of `at` is over, in UTC."""
    return to_instant(_read_day(at, zone) + timedelta(days=1), time(), zone)


def next_weekly_date(weekly: Weekly, after: datetime) -> WeeklyDate:
    """The first one that is due strictly after the instant `after`."""
    today = _read_day(after, weekly.zone)
    day = today + timedelta(days=(weekly.weekday - today.weekday()) % 7)
    due_at = to_instant(day, weekly.wall, weekly.zone)
    if due_at <= after:
        day += timedelta(weeks=1)
        due_at = to_instant(day, weekly.wall, weekly.zone)
    return WeeklyDate(day, due_at)


def is_missed(allowed_at: datetime, now: datetime) -> bool:
    """Whether more than MISSED_AFTER has passed since the first allowed minute."""
    return now - allowed_at > MISSED_AFTER


@lru_cache(maxsize=4096)
def _list_quiet(
    today: date, zone: str, quiet: QuietHours
) -> tuple[tuple[datetime, datetime], ...]:
    """The quiet hours around a day, in order: each from, and until before, in UTC. It is asked
    for a dozen times in a turn, and mostly about the same day."""
    if quiet.start == quiet.end:
        return ()
    over_midnight = timedelta(days=quiet.start > quiet.end)
    latest = quiet.end.replace(fold=1)
    return tuple(
        (
            to_instant(day, quiet.start, zone),
            _find(datetime.combine(day + over_midnight, latest, tzinfo=ZoneInfo(zone))),
        )
        for day in (today + timedelta(days=each) for each in range(-2, 3))
    )


def to_instant(day: date, wall: time, zone: str) -> datetime:
    """The wall time of that day in `zone`, in UTC.

    A time that does not exist becomes the first valid minute after the gap, which may be a whole
    day; a time that happens twice means the first.
    """
    return _find(datetime.combine(day, wall.replace(fold=0), tzinfo=ZoneInfo(zone)))


def _read_day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def to_wall(at: datetime, zone: str) -> datetime:
    """What a clock in `zone` shows at the instant `at`: a local time without a zone."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _find(local: datetime) -> datetime:
    while not _exists(local):
        # Where the table of a zone ends and its rule goes on, an hour may be known as the second
        # of two only.
        if _exists(local.replace(fold=1)):
            local = local.replace(fold=1)
        else:
            local = local.replace(second=0) + timedelta(minutes=1)
    return local.astimezone(UTC)


def _exists(local: datetime) -> bool:
    there_and_back = local.astimezone(UTC).astimezone(local.tzinfo)
    return there_and_back.replace(tzinfo=None) == local.replace(tzinfo=None)
