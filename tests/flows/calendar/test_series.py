"""When a mentor meets whom, and when they are asked about it."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from flows.calendar.schedule import QUIET, QuietHours
from flows.calendar.series import (
    Change,
    Moment,
    Rule,
    Session,
    ask_at,
    find_date,
    list_dates,
    list_sessions,
    make_session,
    rehearse_at,
    to_local_date,
)

LISBON, HELSINKI, TOKYO = "Europe/Lisbon", "Europe/Helsinki", "Asia/Tokyo"
ANNA = Rule(first_on=date(2026, 10, 1), every=1, wall=time(15), zone=LISBON)
BEN = Rule(first_on=date(2026, 10, 2), every=2, wall=time(9, 30), minutes=90, zone=LISBON)
ONCE = Rule(first_on=date(2026, 10, 7), every=0, wall=time(11), zone=LISBON)
NONE: dict[date, Change] = {}


def october(day: int) -> date:
    return date(2026, 10, day)


def held(first_on: date, wall: time, minutes: int = 60, zone: str = LISBON) -> Session:
    rule = Rule(first_on=first_on, every=0, wall=wall, minutes=minutes, zone=zone)
    session = make_session(rule, first_on)
    assert session is not None
    return session


def tell(at: datetime, zone: str = LISBON) -> str:
    return at.astimezone(ZoneInfo(zone)).strftime("%a %d %b %H:%M")


def starts(sessions: tuple[Session, ...], zone: str = LISBON) -> list[str]:
    return [tell(each.starts_at, zone) for each in sessions]


def test_anna_comes_every_thursday_at_three_also_when_the_clocks_have_changed() -> None:
    found = list_sessions(ANNA, NONE, october(15), 3)
    assert starts(found) == ["Thu 15 Oct 15:00", "Thu 22 Oct 15:00", "Thu 29 Oct 15:00"]
    assert [f"{each.starts_at:%H:%M}" for each in found] == ["14:00", "14:00", "15:00"]
    assert all(each.ends_at - each.starts_at == timedelta(hours=1) for each in found)


def test_ben_comes_every_second_friday_counted_from_the_first() -> None:
    assert [*islice(list_dates(BEN, october(3)), 2)] == [october(16), october(30)]
    assert find_date(BEN, october(16)) == october(16)
    assert find_date(BEN, october(17)) == october(30)
    assert find_date(BEN, date(2025, 1, 1)) == october(2)


def test_a_single_session_has_one_date() -> None:
    assert [*list_dates(ONCE, october(1))] == [october(7)]
    assert [*list_dates(ONCE, october(8))] == []
    assert starts(list_sessions(ONCE, NONE, october(7), 5)) == ["Wed 07 Oct 11:00"]
    assert list_sessions(ONCE, NONE, None, 5) == ()


def test_a_session_that_is_skipped_leaves_the_others_where_they_are() -> None:
    found = list_sessions(ANNA, {october(8): Change()}, october(8), 2)
    assert [each.on for each in found] == [october(15), october(22)]
    assert list_sessions(ONCE, {october(7): Change()}, october(7), 2) == ()


def test_a_session_that_is_moved_keeps_its_name_and_takes_its_place_in_time() -> None:
    later = {october(8): Change(october(20), time(10))}
    found = list_sessions(ANNA, later, october(8), 3)
    assert [each.on for each in found] == [october(15), october(8), october(22)]
    assert starts(found) == ["Thu 15 Oct 15:00", "Tue 20 Oct 10:00", "Thu 22 Oct 15:00"]


def test_a_session_moved_to_an_earlier_day_comes_first_at_its_usual_time() -> None:
    found = list_sessions(ANNA, {october(15): Change(october(6))}, october(8), 2)
    assert starts(found) == ["Tue 06 Oct 15:00", "Thu 08 Oct 15:00"]


def test_one_moved_from_a_date_dealt_with_is_still_to_come() -> None:
    moved = {october(1): Change(october(9), time(0))}
    found = list_sessions(ANNA, moved, october(8), 2)
    assert [(each.on, tell(each.starts_at)) for each in found] == [
        (october(8), "Thu 08 Oct 15:00"),
        (october(1), "Fri 09 Oct 00:00"),
    ]
    assert [each.on for each in list_sessions(ANNA, moved, None, 2)] == [october(1)]


def test_of_many_only_the_next_are_listed() -> None:
    moved = {october(8): Change(october(9)), october(15): Change(october(16))}
    assert len(list_sessions(ANNA, moved, october(8), 2)) == 2


# When it is asked about


@pytest.mark.parametrize(
    ("moment", "due"),
    [
        ("after", "Thu 01 Oct 16:10"),
        ("evening", "Thu 01 Oct 19:00"),
        ("morning", "Fri 02 Oct 09:00"),
    ],
)
def test_the_question_comes_when_the_mentor_wants_it(moment: Moment, due: str) -> None:
    assert tell(ask_at(held(october(1), time(15)), moment, LISBON)) == due


def test_one_that_ends_late_in_the_evening_is_asked_about_ten_minutes_later() -> None:
    session = held(october(1), time(18, 30))
    assert tell(ask_at(session, "evening", LISBON)) == "Thu 01 Oct 19:40"


@pytest.mark.parametrize("minutes", [60, 90])
def test_one_that_ends_at_midnight_or_after_belongs_to_the_day_on_which_it_began(
    minutes: int,
) -> None:
    session = held(october(1), time(23), minutes)
    assert ask_at(session, "evening", LISBON) == session.ends_at + timedelta(minutes=10)
    assert tell(ask_at(session, "morning", LISBON)) == "Fri 02 Oct 09:00"


def test_one_through_the_night_is_not_asked_about_before_it_ends() -> None:
    session = held(october(1), time(23, 59), 480)
    assert tell(ask_at(session, "morning", LISBON)) == "Fri 02 Oct 09:00"
    farther = ask_at(session, "morning", "Pacific/Kiritimati")
    assert farther >= session.ends_at + timedelta(minutes=10)


def test_the_evening_is_that_of_the_place_where_the_mentor_is() -> None:
    session = held(october(1), time(15))
    assert tell(ask_at(session, "evening", HELSINKI), HELSINKI) == "Thu 01 Oct 19:00"
    assert tell(ask_at(session, "morning", TOKYO), TOKYO) == "Fri 02 Oct 09:00"


# The plan before it


def test_a_plan_is_shown_an_hour_before() -> None:
    at = rehearse_at(held(october(1), time(15)), LISBON, QUIET)
    assert at is not None
    assert tell(at) == "Thu 01 Oct 14:00"


def test_after_a_quiet_night_it_is_shown_as_soon_as_it_may() -> None:
    at = rehearse_at(held(october(1), time(8, 30)), LISBON, QUIET)
    assert at is not None
    assert tell(at) == "Thu 01 Oct 08:00"


def test_where_the_night_lasts_until_the_session_it_is_not_shown() -> None:
    session = held(october(1), time(8))
    assert rehearse_at(session, LISBON, QUIET) is None
    assert rehearse_at(session, LISBON, QuietHours(time(0), time(0))) is not None


def test_a_day_is_that_of_the_place() -> None:
    at = datetime(2026, 10, 1, 23, 30, tzinfo=UTC)
    assert to_local_date(at, "Etc/GMT+12") == october(1)
    assert to_local_date(at, "Pacific/Kiritimati") == october(2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"every": -1},
        {"every": 53},
        {"minutes": 4},
        {"minutes": 481},
        {"zone": "Europe/Lyon"},
        {"wall": time(15, tzinfo=UTC)},
        {"day": 3},
    ],
)
def test_a_rule_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Rule.model_validate(ANNA.model_dump() | wrong)


def test_a_rule_survives_json() -> None:
    assert Rule.model_validate_json(BEN.model_dump_json()) == BEN
