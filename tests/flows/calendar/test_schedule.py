"""When a reminder is due, on ordinary days and on those when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from flows.calendar.schedule import (
    QuietHours,
    Weekly,
    WeeklyDate,
    first_allowed,
    is_missed,
    next_quiet,
    next_weekly_date,
    to_instant,
)

BRUSSELS = "Europe/Brussels"
THURSDAY = 3
SUNDAY = 6


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def local(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).strftime("%a %d %b %H:%M")


# Named days


def test_thursday_16_00_in_brussels_stays_16_00_over_25_october_2026() -> None:
    weekly = Weekly(weekday=THURSDAY, wall=time(16), zone=BRUSSELS)
    before = next_weekly_date(weekly, utc("2026-10-20 12:00"))
    after = next_weekly_date(weekly, before.due_at)
    assert before == WeeklyDate(date(2026, 10, 22), utc("2026-10-22 14:00"))
    assert after == WeeklyDate(date(2026, 10, 29), utc("2026-10-29 15:00"))


def test_sunday_02_30_on_28_march_2027_becomes_03_00() -> None:
    weekly = Weekly(weekday=SUNDAY, wall=time(2, 30), zone=BRUSSELS)
    occurrence = next_weekly_date(weekly, utc("2027-03-27 12:00"))
    assert occurrence.due_at == utc("2027-03-28 01:00")
    assert local(occurrence.due_at, BRUSSELS) == "Sun 28 Mar 03:00"
    assert local(first_allowed(occurrence.due_at, BRUSSELS), BRUSSELS) == "Sun 28 Mar 08:00"


def test_sunday_02_30_on_25_october_2026_happens_once_the_first() -> None:
    weekly = Weekly(weekday=SUNDAY, wall=time(2, 30), zone=BRUSSELS)
    first, second = utc("2026-10-25 00:30"), utc("2026-10-25 01:30")
    assert local(first, BRUSSELS) == local(second, BRUSSELS) == "Sun 25 Oct 02:30"
    assert next_weekly_date(weekly, first - timedelta(minutes=1)).due_at == first
    assert next_weekly_date(weekly, first).local_date == date(2026, 11, 1)
    assert next_weekly_date(weekly, second).local_date == date(2026, 11, 1)


def test_the_second_of_a_doubled_time_cannot_be_asked_for() -> None:
    assert to_instant(date(2026, 10, 25), time(2, 30, fold=1), BRUSSELS) == utc("2026-10-25 00:30")


@pytest.mark.parametrize(
    ("zone", "day", "wall", "before", "becomes"),
    [
        (
            "Australia/Lord_Howe",
            date(2025, 10, 5),
            time(2, 10),
            "Sun 05 Oct 01:59",
            "Sun 05 Oct 02:30",
        ),
        (
            "Antarctica/Troll",
            date(2025, 3, 30),
            time(1, 15),
            "Sun 30 Mar 00:59",
            "Sun 30 Mar 03:00",
        ),
        ("Africa/Cairo", date(2025, 4, 25), time(0, 30), "Thu 24 Apr 23:59", "Fri 25 Apr 01:00"),
        ("Asia/Beirut", date(2025, 3, 30), time(0), "Sat 29 Mar 23:59", "Sun 30 Mar 01:00"),
        (
            "America/Santiago",
            date(2025, 9, 7),
            time(0, 59),
            "Sat 06 Sep 23:59",
            "Sun 07 Sep 01:00",
        ),
        ("Pacific/Apia", date(2011, 12, 30), time(16), "Thu 29 Dec 23:59", "Sat 31 Dec 00:00"),
    ],
)
def test_a_time_that_does_not_exist_becomes_the_first_valid_minute_after_the_gap(
    zone: str, day: date, wall: time, before: str, becomes: str
) -> None:
    at = to_instant(day, wall, zone)
    assert at.tzinfo is UTC
    assert local(at, zone) == becomes
    assert local(at - timedelta(minutes=1), zone) == before


def test_an_hour_that_the_table_of_a_zone_and_its_rule_see_differently_exists() -> None:
    """Greenland stayed on summer time in October 2023: nothing was put back."""
    at = to_instant(date(2023, 10, 28), time(23, 1), "America/Godthab")
    assert local(at, "America/Godthab") == "Sat 28 Oct 23:01"


def test_seconds_of_a_time_that_does_not_exist_are_dropped() -> None:
    assert to_instant(date(2027, 3, 28), time(2, 30, 15), BRUSSELS) == utc("2027-03-28 01:00")
    assert to_instant(date(2027, 3, 28), time(4, 30, 15), BRUSSELS) == utc("2027-03-28 02:30:15")


def test_an_occurrence_comes_strictly_after_the_last_one() -> None:
    weekly = Weekly(weekday=THURSDAY, wall=time(16), zone=BRUSSELS)
    due_at = utc("2026-11-26 15:00")
    assert next_weekly_date(weekly, due_at - timedelta(microseconds=1)).due_at == due_at
    assert next_weekly_date(weekly, due_at).due_at == utc("2026-12-03 15:00")


def test_the_local_date_counts_not_the_date_in_utc() -> None:
    weekly = Weekly(weekday=THURSDAY, wall=time(9), zone="Pacific/Auckland")
    occurrence = next_weekly_date(weekly, utc("2026-11-24 00:00"))
    assert occurrence.local_date == date(2026, 11, 26)
    assert occurrence.due_at == utc("2026-11-25 20:00")


def test_quiet_hours_move_the_sending_and_not_the_date_of_the_occurrence() -> None:
    weekly = Weekly(weekday=THURSDAY, wall=time(22), zone=BRUSSELS)
    occurrence = next_weekly_date(weekly, utc("2026-11-23 00:00"))
    assert occurrence.local_date == date(2026, 11, 26)
    assert local(occurrence.due_at, BRUSSELS) == "Thu 26 Nov 22:00"
    assert local(first_allowed(occurrence.due_at, BRUSSELS), BRUSSELS) == "Fri 27 Nov 08:00"


@pytest.mark.parametrize(
    ("asked", "allowed"),
    [
        ("2026-11-26 20:59", "Thu 26 Nov 20:59"),
        ("2026-11-26 21:00", "Fri 27 Nov 08:00"),
        ("2026-11-26 23:59", "Fri 27 Nov 08:00"),
        ("2026-11-27 00:00", "Fri 27 Nov 08:00"),
        ("2026-11-27 07:59", "Fri 27 Nov 08:00"),
        ("2026-11-27 08:00", "Fri 27 Nov 08:00"),
    ],
)
def test_quiet_hours_are_21_to_8(asked: str, allowed: str) -> None:
    at = datetime.fromisoformat(asked).replace(tzinfo=ZoneInfo(BRUSSELS)).astimezone(UTC)
    assert local(first_allowed(at, BRUSSELS), BRUSSELS) == allowed


def test_the_night_of_a_clock_change_ends_at_8_by_the_new_time() -> None:
    assert first_allowed(utc("2026-10-24 20:00"), BRUSSELS) == utc("2026-10-25 07:00")
    assert first_allowed(utc("2027-03-27 21:00"), BRUSSELS) == utc("2027-03-28 06:00")


def test_a_night_before_a_skipped_day_ends_on_the_morning_after_it() -> None:
    at = to_instant(date(2011, 12, 29), time(22), "Pacific/Apia")
    assert local(first_allowed(at, "Pacific/Apia"), "Pacific/Apia") == "Sat 31 Dec 08:00"


def brussels(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(BRUSSELS)).astimezone(UTC)


def test_quiet_hours_by_day_and_none_at_all() -> None:
    midday = QuietHours(time(12), time(14))
    noon = brussels("2026-11-26 12:00")
    assert first_allowed(noon, BRUSSELS, midday) == brussels("2026-11-26 14:00")
    assert first_allowed(brussels("2026-11-26 14:00"), BRUSSELS, midday) > noon
    never = QuietHours(time(9), time(9))
    assert first_allowed(noon, BRUSSELS, never) == noon
    assert next_quiet(noon, BRUSSELS, never) is None


def test_quiet_hours_begin_this_evening_or_the_next() -> None:
    tonight = brussels("2026-11-26 21:00")
    assert next_quiet(brussels("2026-11-26 09:00"), BRUSSELS) == tonight
    assert next_quiet(tonight, BRUSSELS) == brussels("2026-11-27 21:00")
    assert next_quiet(brussels("2026-10-24 22:00"), BRUSSELS) == brussels("2026-10-25 21:00")


def test_a_night_that_ends_in_the_doubled_hour_ends_when_that_comes_the_second_time() -> None:
    night = QuietHours(time(23), time(2, 30))
    first, second = utc("2026-10-25 00:10"), utc("2026-10-25 01:10")
    assert local(first, BRUSSELS) == local(second, BRUSSELS) == "Sun 25 Oct 02:10"
    morning = utc("2026-10-25 01:30")
    assert first_allowed(first, BRUSSELS, night) == morning
    assert first_allowed(second, BRUSSELS, night) == morning
    assert first_allowed(utc("2026-10-25 00:45"), BRUSSELS, night) == morning


def test_a_night_that_begins_in_the_doubled_hour_begins_once() -> None:
    night = QuietHours(time(2, 30), time(8))
    begins = utc("2026-10-25 00:30")
    assert next_quiet(utc("2026-10-25 00:00"), BRUSSELS, night) == begins
    assert first_allowed(utc("2026-10-25 01:10"), BRUSSELS, night) == utc("2026-10-25 07:00")


def test_quiet_hours_that_do_not_exist_on_a_day_are_passed_over() -> None:
    gap = QuietHours(time(2, 10), time(2, 50))
    before = brussels("2027-03-28 01:59")
    assert first_allowed(before + timedelta(minutes=1), BRUSSELS, gap) == utc("2027-03-28 01:00")
    assert next_quiet(before, BRUSSELS, gap) == brussels("2027-03-29 02:10")


def test_six_hours_late_is_still_sent_and_a_minute_more_is_missed() -> None:
    allowed_at = utc("2026-11-26 15:00")
    assert not is_missed(allowed_at, utc("2026-11-26 15:00"))
    assert not is_missed(allowed_at, utc("2026-11-26 21:00"))
    assert is_missed(allowed_at, utc("2026-11-26 21:01"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"weekday": 7},
        {"weekday": -1},
        {"wall": time(16, tzinfo=timezone(timedelta(hours=1)))},
        {"zone": "Europe/Lyon"},
        {"zone": "../../etc/passwd"},
        {"every": 2},
    ],
)
def test_a_weekly_time_that_cannot_be_is_refused_without_repeating_what_was_written(
    wrong: dict[str, Any],
) -> None:
    right = {"weekday": THURSDAY, "wall": time(16), "zone": BRUSSELS}
    with pytest.raises(ValidationError) as refused:
        Weekly.model_validate(right | wrong)
    assert len(refused.value.errors()) == 1
    assert "input_value" not in str(refused.value)


def test_a_weekly_time_survives_json() -> None:
    weekly = Weekly(weekday=THURSDAY, wall=time(16, 30), zone=BRUSSELS)
    assert Weekly.model_validate_json(weekly.model_dump_json()) == weekly


# Three weeks, minute by minute: the clock is only ever read forwards, from UTC to local time.


class Window(NamedTuple):
    zone: str
    start: datetime


WINDOWS = [
    Window(zone, datetime.fromisoformat(change).replace(tzinfo=UTC) - timedelta(days=6))
    for zone, changes in {
        "Europe/Brussels": ("2026-10-25", "2027-03-28"),
        "Australia/Lord_Howe": ("2025-04-06", "2025-10-05"),
        "Antarctica/Troll": ("2025-03-30", "2025-10-26"),
        "Africa/Cairo": ("2025-04-25", "2025-10-31"),
        "Asia/Beirut": ("2025-03-30", "2025-10-26"),
        "America/Santiago": ("2025-04-06", "2025-09-07"),
        "Pacific/Apia": ("2011-12-30",),
    }.items()
    for change in changes
]
MINUTES = 21 * 24 * 60


@lru_cache(maxsize=1)
def walls_of(window: Window) -> list[datetime]:
    info = ZoneInfo(window.zone)
    return [
        info.fromutc((window.start + timedelta(minutes=n)).replace(tzinfo=info)).replace(
            tzinfo=None, fold=0
        )
        for n in range(MINUTES)
    ]


def minute_of(window: Window, wall: datetime) -> int:
    """The first minute at which the wall clock has come as far as `wall`."""
    return next(n for n, shown in enumerate(walls_of(window)) if shown >= wall)


def loud_minute_from(window: Window, minute: int) -> int:
    walls = walls_of(window)
    return next(n for n in range(minute, MINUTES) if 8 <= walls[n].hour < 21)


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: f"{window.zone} {window.start:%F}")
@settings(max_examples=120, deadline=None)
@given(
    after=st.integers(24 * 60, 8 * 24 * 60),
    weekday=st.integers(0, 6),
    wall=st.times(timezones=st.none()).map(lambda t: t.replace(second=0, microsecond=0))
    | st.builds(time, st.integers(0, 3), st.sampled_from([0, 10, 29, 30, 45, 59])),
)
def test_the_next_occurrence_is_the_one_found_minute_by_minute(
    window: Window, after: int, weekday: int, wall: time
) -> None:
    first_day = walls_of(window)[0].date()
    expected = min(
        (minute, day)
        for day in (first_day + timedelta(days=n) for n in range(1, 18))
        if day.weekday() == weekday
        and (minute := minute_of(window, datetime.combine(day, wall))) > after
    )
    weekly = Weekly(weekday=weekday, wall=wall, zone=window.zone)
    found = next_weekly_date(weekly, window.start + timedelta(minutes=after))
    due_minute = (found.due_at - window.start) // timedelta(minutes=1)
    allowed_minute = (first_allowed(found.due_at, window.zone) - window.start) // timedelta(
        minutes=1
    )
    assert (due_minute, found.local_date) == expected
    assert allowed_minute == loud_minute_from(window, expected[0])
