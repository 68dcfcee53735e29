"""Sessions follow from the rules of their series, numbered and in order, whatever is changed."""

from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import NoResultFound

from flows.calendar.series import Rule
from flows.effects import EndSeries, MissSession, MoveSeries, PlanSeries, SetFocus, SetPhase
from flows.facts import Agenda
from storage import people
from storage.calendar import meetings, phases, series, timetable
from storage.tables import reminders
from storage.tables import series as table
from tests.storage.diary import DAY, HOUR, THURSDAY, WEEK, Diary, utc
from tests.storage.seeds import NOW, ZONE

NEXT = date(2026, 12, 3)
ASKED = utc(11, 26, 15, 10)
OVER = Agenda(zone=ZONE, cancelled=True)


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def test_what_was_skipped_or_missed_does_not_count(eva: Diary) -> None:
    meets = eva.meets()
    eva.until(ASKED)
    eva.skips(meets, NEXT)
    assert eva.list_next()[0] == ("Eva", date(2026, 12, 10), 2)
    series.miss_session(*eva.mine, MissSession(series=meets, on=THURSDAY), eva.at)
    assert eva.list_next()[0] == ("Eva", date(2026, 12, 10), 1)
    assert meetings.read_session(*eva.mine, meets, THURSDAY) is None


def test_what_was_skipped_can_take_place_after_all(eva: Diary) -> None:
    meets = eva.meets()
    eva.skips(meets, THURSDAY)
    eva.moves(meets, THURSDAY, THURSDAY, time(15))
    assert eva.list_next()[:2] == [("Eva", THURSDAY, 1), ("Eva", NEXT, 2)]
    assert [on for _, _, on in eva.until(utc(12, 3, 16))] == [THURSDAY, NEXT]


def test_only_what_was_asked_about_can_be_missed(eva: Diary) -> None:
    meets = eva.meets()
    series.set_focus(*eva.mine, SetFocus(series=meets, on=THURSDAY, ability="7b"), NOW)
    for on in (THURSDAY, NEXT):
        series.miss_session(*eva.mine, MissSession(series=meets, on=on), NOW)
    assert eva.list_next()[0] == ("Eva", THURSDAY, 1)


def test_a_moved_session_says_so(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    found = meetings.read_session(*eva.mine, meets, THURSDAY)
    assert found is not None
    assert (found.moved, found.starts_at) == (True, utc(11, 28, 10))
    eva.until(utc(11, 28, 12))
    asked = meetings.read_session(*eva.mine, meets, THURSDAY)
    assert asked == found


def test_moved_back_it_is_where_it_was(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    eva.moves(meets, THURSDAY, THURSDAY, time(15))
    found = meetings.read_session(*eva.mine, meets, THURSDAY)
    assert found is not None
    assert (found.moved, found.starts_at) == (False, utc(11, 26, 14))


def test_what_was_asked_about_is_not_moved_any_more(eva: Diary) -> None:
    meets = eva.meets()
    eva.until(ASKED)
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    eva.skips(meets, THURSDAY)
    assert [on for _, _, on in eva.until(NOW + WEEK + DAY)] == [NEXT]


def test_a_session_remembers_what_is_to_be_watched(eva: Diary) -> None:
    meets = eva.meets()
    series.set_focus(*eva.mine, SetFocus(series=meets, on=NEXT, ability="7b"), NOW)
    eva.until(ASKED)
    assert [each.focus for each in meetings.read_agenda(*eva.mine, eva.at).sessions][:2] == [
        "7b",
        "",
    ]
    eva.moves(meets, NEXT, date(2026, 12, 4), time(11))
    eva.until(utc(12, 4, 11))
    found = meetings.read_session(*eva.mine, meets, NEXT)
    assert found is not None
    assert found.focus == "7b"


def test_a_session_has_one_row_that_a_conversation_can_point_to(eva: Diary) -> None:
    meets = eva.meets()
    row = series.keep_session(*eva.mine, meets, NEXT)
    assert series.keep_session(*eva.mine, meets, NEXT) == row
    eva.until(utc(12, 3, 16))
    assert series.keep_session(*eva.mine, meets, NEXT) == row
    with pytest.raises(NoResultFound):
        series.keep_session(*eva.mine, 999, NEXT)


def test_a_series_changed_for_good_takes_the_place_of_the_old_one(eva: Diary) -> None:
    old = eva.meets()
    eva.moves(old, NEXT, date(2026, 12, 4), time(9))
    rule = Rule(first_on=date(2026, 11, 30), every=2, wall=time(9), zone=ZONE)
    effect = PlanSeries(mentee="Eva", rule=rule, instead_of=old)
    new = series.plan_series(*eva.mine, effect, NOW)
    assert [each.id for each in meetings.list_series(*eva.mine)] == [new]
    assert eva.list_next()[:2] == [("Eva", date(2026, 11, 30), 1), ("Eva", date(2026, 12, 14), 2)]
    assert meetings.read_session(*eva.mine, old, NEXT) is None


def test_until_the_new_one_begins_the_old_one_goes_on(eva: Diary) -> None:
    old = eva.meets()
    eva.moves(old, NEXT, date(2026, 12, 4), time(9))
    rule = Rule(first_on=date(2026, 12, 11), every=1, wall=time(9), zone=ZONE)
    new = PlanSeries(mentee="Eva", rule=rule, instead_of=old, instead_from=date(2026, 12, 10))
    series.plan_series(*eva.mine, new, NOW)
    found = meetings.read_agenda(*eva.mine, NOW).sessions
    assert [each.starts_at.date() for each in found] == [
        THURSDAY,
        date(2026, 12, 4),
        *(date(2026, 12, day) for day in (11, 18, 25)),
    ]


def test_a_series_goes_to_another_zone_with_all_that_was_changed(eva: Diary) -> None:
    """The same times of the day, for what was moved as well; a pause goes on."""
    meets, rests = eva.meets(), eva.meets(mentee="Ben")
    eva.skips(meets, NEXT)
    eva.moves(meets, NEXT + WEEK, date(2026, 12, 11), time(9))
    series.set_focus(*eva.mine, SetFocus(series=meets, on=NEXT + WEEK, ability="7b"), NOW)
    eva.pauses(rests, NEXT + 2 * WEEK)
    for each in (meets, rests, 99):
        effect = MoveSeries(series=each, zone="Europe/Helsinki")
        series.move_series(*eva.mine, effect, NOW - 4 * HOUR)
    found = meetings.read_agenda(*eva.mine, NOW - 4 * HOUR).sessions
    assert [(each.mentee, each.starts_at, each.focus) for each in found[:4]] == [
        ("Eva", utc(11, 26, 13), ""),
        ("Eva", utc(12, 11, 7), "7b"),
        ("Eva", utc(12, 17, 13), ""),
        ("Ben", utc(12, 17, 13), ""),
    ]


@pytest.mark.parametrize(
    ("zone", "hour"),
    [
        ("America/New_York", 15),  # over here, still ahead there
        ("Asia/Tokyo", 13),  # still ahead here, over there
    ],
)
def test_what_is_over_in_either_zone_is_asked_about_once(eva: Diary, zone: str, hour: int) -> None:
    meets = eva.meets()
    eva.at = utc(11, 26, hour, 5)
    series.move_series(*eva.mine, MoveSeries(series=meets, zone=zone), eva.at)
    asked = eva.until(NOW + 6 * DAY)
    assert [(at, on) for at, _, on in asked] == [(ASKED, THURSDAY)]


def test_the_mentoring_ends_and_is_closing(eva: Diary) -> None:
    meets = eva.meets()
    eva.ends(meets)
    assert meetings.read_agenda(*eva.mine, NOW) == OVER
    assert phases.find_phase(*eva.mine, people.meet_mentee(*eva.mine, "Eva", NOW)) == "closing"


def test_a_series_may_end_for_another_reason(eva: Diary) -> None:
    meets = eva.meets()
    series.end_series(*eva.mine, EndSeries(series=meets, closes=False), NOW)
    assert meetings.list_series(*eva.mine) == ()
    assert phases.find_phase(*eva.mine, people.meet_mentee(*eva.mine, "Eva", NOW)) == "first"


@pytest.mark.parametrize("what", ["pause", "end"])
def test_a_series_of_nobody_is_left_alone(eva: Diary, what: str) -> None:
    eva.meets()
    before = eva.conn.execute(select(reminders)).all()
    eva.pauses(99, NEXT) if what == "pause" else eva.ends(99)
    assert eva.conn.execute(select(reminders)).all() == before


def test_what_has_ended_is_not_brought_back_by_a_pause(eva: Diary) -> None:
    meets = eva.meets()
    eva.ends(meets)
    eva.pauses(meets, NEXT)
    assert meetings.read_agenda(*eva.mine, NOW) == OVER


def test_what_took_place_is_asked_about_though_the_clock_was_set_back_before_a_pause(
    eva: Diary,
) -> None:
    meets = eva.meets()
    eva.at = utc(11, 26, 15, 5)
    eva.ends(meets)
    eva.at = utc(11, 26, 13)
    eva.pauses(meets, NEXT)
    assert [(kind, on) for _, kind, on in eva.until(ASKED)] == [("session", THURSDAY)]


def test_what_has_just_ended_is_no_series_any_more(eva: Diary) -> None:
    """The session that is over waits to be asked about all the same."""
    meets = eva.meets()
    eva.at = utc(11, 26, 15, 5)
    eva.ends(meets)
    assert meetings.read_agenda(*eva.mine, eva.at) == OVER
    assert meetings.read_session(*eva.mine, meets, THURSDAY) is not None


def test_a_moved_session_that_has_begun_outlives_its_series(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    eva.at = utc(11, 28, 10, 30)
    eva.ends(meets)
    assert [on for _, _, on in eva.until(NOW + WEEK + DAY)] == [THURSDAY]


def test_a_single_session_is_a_series_until_it_was_asked_about(eva: Diary) -> None:
    meets = eva.meets(every=0)
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    assert [each.id for each in meetings.list_series(*eva.mine)] == [meets]
    eva.until(utc(11, 28, 12))
    assert meetings.list_series(*eva.mine) == ()
    assert timetable.read_series(*eva.mine) == {}, "it is over"
    assert meetings.read_session(*eva.mine, meets, THURSDAY) is not None


def test_a_phase_that_is_said_is_not_taken_back_by_a_plan(eva: Diary) -> None:
    phases.set_phase(*eva.mine, SetPhase(mentee="Eva", phase="closing"), NOW - HOUR)
    eva.meets()
    assert meetings.list_series(*eva.mine)[0].phase == "closing"


MONTHLY: dict[str, Any] = {"unit": "month", "nths": (1,), "weekdays": (0,)}


def test_a_rule_of_months_is_kept_and_goes_on(eva: Diary) -> None:
    eva.meets(first_on=date(2026, 12, 7), count=3, **MONTHLY)
    assert eva.list_next() == [
        ("Eva", date(2026, 12, 7), 1),
        ("Eva", date(2027, 1, 4), 2),
        ("Eva", date(2027, 2, 1), 3),
    ]
    eva.until(utc(1, 5, 0, year=2027))
    assert eva.list_next() == [("Eva", date(2027, 2, 1), 3)]
    eva.until(utc(2, 2, 0, year=2027))
    assert meetings.read_agenda(*eva.mine, eva.at).series == (), "the third was the last"


def test_a_series_of_the_version_before_repeats_every_so_many_weeks(eva: Diary) -> None:
    meets = eva.meets(every=2)
    eva.conn.execute(update(table).values(rrule=None))
    (found,) = meetings.read_agenda(*eva.mine, NOW).series
    assert (found.id, found.rule) == (
        meets,
        Rule(first_on=THURSDAY, every=2, wall=time(15), zone=ZONE),
    )
    assert eva.list_next()[1] == ("Eva", date(2026, 12, 10), 2)
