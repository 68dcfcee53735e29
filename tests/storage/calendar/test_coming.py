"""What is to come, as a mentor reads it in the settings, is what comes."""

from datetime import date, time

import pytest
from sqlalchemy import Connection

from flows.effects import SetPace, SetPause
from storage.calendar import rhythms
from storage.calendar.coming import list_coming
from tests.storage.diary import DAY, HOUR, WEEK, Diary, utc
from tests.storage.seeds import NOW

ASKED = utc(11, 26, 15, 10)  # ten minutes after a session from 15:00 to 16:00


@pytest.fixture
def eva(conn: Connection) -> Diary:
    """A mentor who meets Eva; nothing is planned yet."""
    return Diary(conn)


def coming(eva: Diary, limit: int = 9) -> list[tuple[object, str, bool]]:
    found = list_coming(*eva.mine, eva.at, limit)
    return [(each.at, each.nudge.kind, each.sounds) for each in found]


def test_what_is_to_come_is_what_comes(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(20, 30), first_on=date(2026, 11, 27), every=2, mentee="Ben")
    eva.plans()
    eva.has_to(date(2026, 11, 27))
    expected = [(at, kind) for at, kind, _ in coming(eva, 7)]
    happened = [(at, kind) for at, kind, _ in eva.until(NOW + 3 * WEEK)]
    assert expected == happened[:7]


def test_it_says_what_may_be_heard(eva: Diary) -> None:
    """One a day, three a week; plans and actions never."""
    for weekday in range(5):
        eva.meets(time(10), first_on=date(2026, 11, 30) + weekday * DAY)
    eva.has_to(date(2026, 11, 27))
    found = coming(eva, 6)
    assert [kind for _, kind, _ in found] == ["action", *["session"] * 5]
    assert [sounds for _, _, sounds in found] == [False, True, True, True, False, False]


def test_what_the_mentor_wants_no_message_for_is_left_out(eva: Diary) -> None:
    eva.meets()
    eva.has_to(date(2026, 11, 28))
    rhythms.set_pause(*eva.mine, SetPause(until=utc(12, 1, 12)), NOW)
    assert coming(eva, 2) == [
        (utc(12, 1, 12), "action", False),
        (ASKED + WEEK, "session", True),
    ]


def test_one_a_week_is_one_a_week(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(10), first_on=date(2026, 11, 27))
    rhythms.set_pace(*eva.mine, SetPace(pace="weekly"), NOW)
    assert [at for at, _, _ in coming(eva, 2)] == [ASKED, ASKED + WEEK]


def test_what_comes_after_a_long_silence_is_known_before_it(eva: Diary) -> None:
    eva.meets()
    rhythms.set_pause(*eva.mine, SetPause(until=NOW + 10 * WEEK), NOW)
    assert coming(eva, 1) == [(ASKED + 10 * WEEK, "session", True)]


def test_the_one_message_a_week_is_a_question(eva: Diary) -> None:
    """Plans are not shown then, and an action on its day does not count as one."""
    eva.meets()
    eva.plans()
    eva.has_to(date(2026, 12, 2))
    rhythms.set_pace(*eva.mine, SetPace(pace="weekly"), NOW)
    assert coming(eva, 3) == [
        (ASKED, "session", True),
        (utc(12, 3, 8), "action", False),
        (ASKED + WEEK, "session", True),
    ]


def test_what_is_due_already_comes_first(eva: Diary) -> None:
    eva.meets()
    eva.at = ASKED + HOUR
    assert coming(eva, 1) == [(ASKED + HOUR, "session", True)]
