"""How often a mentor may be spoken to first, and when aloud."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.rhythm import Pace, Rhythm
from flows.calendar.schedule import QuietHours
from flows.calendar.series import to_local_date

LISBON = "Europe/Lisbon"
ZONES = (LISBON, "Pacific/Auckland", "Pacific/Honolulu", "Etc/GMT+12", "Pacific/Kiritimati")


def november(day: int, hour: int = 12) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def rhythm(**more: Any) -> Rhythm:
    return Rhythm(zone=LISBON, **more)


def test_who_was_never_asked_is_asked_after_the_session_and_left_alone_at_night() -> None:
    new = rhythm()
    assert new.asks == "after"
    assert new.quiet == QuietHours(time(21), time(8))
    assert new.allows(november(2)) == november(2)
    assert new.allows(november(2, 22)) == november(3, 8)
    assert rhythm(moment="evening").asks == "evening"


def test_quiet_hours_are_the_mentors_own() -> None:
    assert rhythm(quiet_from=time(11), quiet_to=time(13)).allows(november(2)) == november(2, 13)
    assert rhythm(quiet_from=time(0), quiet_to=time(0)).allows(november(2, 3)) == november(2, 3)


def test_a_pause_is_over_at_its_end() -> None:
    paused = rhythm(paused_until=november(9))
    assert paused.is_paused(november(9) - timedelta(seconds=1))
    assert not paused.is_paused(november(9))
    assert not rhythm().is_paused(november(9))


def test_one_message_a_day_may_be_heard() -> None:
    heard = rhythm().heard(november(2, 9))
    assert not heard.may_sound(november(2, 20))
    assert heard.may_sound(november(3, 9))


def test_three_messages_in_seven_days_may_be_heard() -> None:
    heard = rhythm().heard(november(2)).heard(november(4)).heard(november(6))
    assert not heard.may_sound(november(8))
    assert heard.may_sound(november(9))
    assert not heard.heard(november(9)).may_sound(november(10))
    assert heard.heard(november(9)).may_sound(november(11))


def test_a_day_that_lies_ahead_counts_as_today() -> None:
    auckland = Rhythm(zone="Pacific/Auckland").heard(november(2, 20))
    honolulu = auckland.model_copy(update={"zone": "Pacific/Honolulu"})
    assert not honolulu.may_sound(november(3, 6))
    assert honolulu.may_sound(november(4, 20))


def test_days_are_counted_once_and_three_are_enough() -> None:
    heard = rhythm()
    for day in (2, 2, 4, 6, 9):
        heard = heard.heard(november(day))
    assert heard.sounded == (date(2026, 11, 4), date(2026, 11, 6), date(2026, 11, 9))


@pytest.mark.parametrize("pace", ["asked", "weekly"])
def test_who_wants_one_a_week_hears_nothing_for_seven_days(pace: Pace) -> None:
    assert not rhythm(pace=pace).holds_back(november(2))
    last = rhythm(pace=pace, sent_at=november(2))
    assert last.holds_back(november(8, 23))
    assert not last.holds_back(november(9, 1))
    assert not rhythm(sent_at=november(2)).holds_back(november(3))


def test_after_three_questions_without_an_answer_it_is_asked_once_whether_there_are_fewer() -> (
    None
):
    assert not rhythm(unanswered=2).wants_fewer()
    assert rhythm(unanswered=3).wants_fewer()
    assert rhythm(unanswered=5).wants_fewer()
    assert not rhythm(unanswered=3, pace="asked").wants_fewer()
    assert not rhythm(unanswered=3, pace="weekly").wants_fewer()


def test_it_survives_json() -> None:
    full = rhythm(moment="morning", rehearses=True, sounded=(date(2026, 11, 2),))
    assert Rhythm.model_validate_json(full.model_dump_json()) == full


@given(
    st.lists(
        st.tuples(st.integers(-30 * 60, 60 * 60), st.sampled_from(ZONES)), min_size=5, max_size=60
    )
)
def test_whatever_clocks_and_flights_do_no_week_has_more_than_three_and_no_day_two(
    steps: list[tuple[int, str]],
) -> None:
    """Against a diary in which every day is written down: time goes on, and at times back."""
    now, told = Rhythm(zone=LISBON), november(2)
    diary: list[date] = []
    for minutes, zone in steps:
        told += timedelta(minutes=minutes)
        now = now.model_copy(update={"zone": zone})
        today = to_local_date(told, zone)
        week = [day for day in diary if (today - day).days < 7]
        free = len(week) < 3 and not any(day >= today for day in diary)
        assert now.may_sound(told) == free
        if free:
            now = now.heard(told)
            diary.append(today)
    for first in diary:
        assert sum(first <= day < first + timedelta(days=7) for day in diary) <= 3
    assert len(set(diary)) == len(diary)
