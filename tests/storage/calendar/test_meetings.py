"""What is read of the sessions: pages, single ones, those that words may change."""

from datetime import date, time

import pytest
from sqlalchemy import Connection, select

from flows.effects import SetFocus
from flows.facts import Agenda
from storage import people
from storage.calendar import meetings, series
from storage.tables import sessions
from tests.storage.diary import THURSDAY, WEEK, Diary, utc
from tests.storage.seeds import NOW, ZONE

NEXT = date(2026, 12, 3)
ASKED = utc(11, 26, 15, 10)


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def test_nothing_planned_is_an_empty_page(eva: Diary) -> None:
    assert meetings.read_agenda(*eva.mine, NOW) == Agenda(zone=ZONE)
    assert meetings.list_series(*eva.mine) == ()


def test_the_next_five_of_all_series_stand_on_it(eva: Diary) -> None:
    first, second = eva.meets(), eva.meets(time(10), date(2026, 11, 27), 2, "Ben")
    assert eva.list_next() == [
        ("Eva", THURSDAY, 1),
        ("Ben", date(2026, 11, 27), 1),
        ("Eva", NEXT, 2),
        ("Eva", date(2026, 12, 10), 3),
        ("Ben", date(2026, 12, 11), 2),
    ]
    found = meetings.read_agenda(*eva.mine, NOW)
    assert [(each.id, each.mentee, each.phase) for each in found.series] == [
        (first, "Eva", "first"),
        (second, "Ben", "first"),
    ]
    assert meetings.list_series(*eva.mine) == found.series


def test_a_session_stands_on_it_until_it_begins(eva: Diary) -> None:
    eva.meets()
    eva.at = utc(11, 26, 13, 59)
    assert eva.list_next()[0] == ("Eva", THURSDAY, 1)
    eva.at = utc(11, 26, 14)
    assert eva.list_next()[0] == ("Eva", NEXT, 2), "the first is not asked about yet, and counts"


def test_two_series_with_one_mentee_are_numbered_together(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(10), date(2026, 11, 30), 0, "eva")
    eva.until(ASKED)
    assert eva.list_next()[:2] == [("Eva", date(2026, 11, 30), 2), ("Eva", NEXT, 3)]


def test_a_session_can_be_read_before_and_after_it_was_asked_about(eva: Diary) -> None:
    meets = eva.meets()
    before = meetings.read_session(*eva.mine, meets, THURSDAY)
    eva.until(ASKED)
    after = meetings.read_session(*eva.mine, meets, THURSDAY)
    assert before == after
    assert after is not None
    assert (after.mentee, after.number, after.phase, after.moved) == ("Eva", 1, "first", False)
    assert (after.starts_at, after.ends_at) == (utc(11, 26, 14), utc(11, 26, 15))


def test_a_session_far_ahead_can_be_read_too(eva: Diary) -> None:
    meets = eva.meets()
    found = meetings.read_session(*eva.mine, meets, THURSDAY + 20 * WEEK)
    assert found is not None
    assert found.number == 21


@pytest.mark.parametrize("on", [date(2026, 11, 19), date(2026, 11, 27)])
def test_a_day_that_is_none_of_the_rule_has_no_session(eva: Diary, on: date) -> None:
    meets = eva.meets()
    assert meetings.read_session(*eva.mine, meets, on) is None
    eva.moves(meets, on, date(2026, 12, 1), time(9))
    series.set_focus(*eva.mine, SetFocus(series=meets, on=on, ability="7b"), NOW)
    assert eva.conn.execute(select(sessions)).all() == []


def test_what_words_may_change_is_what_comes_and_what_was_asked_about(eva: Diary) -> None:
    number, ben = eva.meets(), eva.meets(time(10), date(2026, 12, 4), 0, "Ben")
    eva.until(ASKED)
    eva.pauses(number, date(2026, 12, 17))
    found = meetings.read_planned(*eva.mine, eva.at)
    assert [(each.series, each.on) for each in found.asked] == [(number, THURSDAY)]
    assert [(each.series, each.on) for each in found.coming[:2]] == [
        (ben, date(2026, 12, 4)),
        (number, date(2026, 12, 17)),
    ]
    assert found.since == {number: date(2026, 12, 17), ben: date(2026, 12, 4)}
    assert meetings.read_planned(*eva.mine, eva.at + 6 * WEEK).asked == ()


def test_a_mentee_one_only_meets_is_offered_as_a_name(eva: Diary) -> None:
    eva.meets(mentee="Zoë")
    assert people.list_mentees(*eva.mine) == ("Zoë",)
    assert people.find_mentee(*eva.mine, "zoë") == people.meet_mentee(*eva.mine, "ZOË", NOW)
    assert people.find_mentee(*eva.mine, "Nobody") is None


def test_several_days_of_a_week_are_all_listed(eva: Diary) -> None:
    eva.meets(first_on=THURSDAY, weekdays=(1, 3))
    found = [on for _, on, _ in eva.list_next()[:4]]
    assert found == [THURSDAY, date(2026, 12, 1), NEXT, date(2026, 12, 8)]


def test_all_that_is_planned_stands_on_pages(eva: Diary) -> None:
    eva.meets(count=7)
    pages = [meetings.read_agenda(*eva.mine, NOW, page) for page in (0, 1, 2, 99)]
    assert [len(each.sessions) for each in pages] == [5, 2, 0, 0]
    assert [each.more for each in pages] == [True, False, False, False]
    assert [each.page for each in pages] == [0, 1, 2, meetings.MAX_PAGES - 1]
    assert pages[1].sessions[0].on == date(2026, 12, 31)
    assert pages[1].sessions[0].number == 6


def test_a_session_that_is_named_stands_there_wherever_it_is(eva: Diary) -> None:
    meets, far = eva.meets(), date(2027, 9, 2)
    usual = meetings.read_planned(*eva.mine, NOW).coming
    found = meetings.read_planned(*eva.mine, NOW, (meets, far)).coming
    assert [each.on for each in found[len(usual) :]] == [far, date(2027, 9, 9)]
    for known in ((meets, NEXT), (meets + 1, far), (meets, date(2027, 9, 3))):
        assert meetings.read_planned(*eva.mine, NOW, known).coming == usual
