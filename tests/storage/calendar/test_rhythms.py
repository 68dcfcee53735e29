"""What a mentor has set, and what was sent to them first, is remembered as it was."""

from datetime import date, time

import pytest
from sqlalchemy import Connection

from flows.calendar.rhythm import Pace, Rhythm
from flows.effects import SetMoment, SetPace, SetPause, SetQuiet, SetRehearsal, Speak
from storage import people
from storage.calendar import rhythms
from tests.storage.diary import DAY, THURSDAY, Diary
from tests.storage.seeds import NOW, ZONE


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def test_at_first_nothing_is_set(eva: Diary) -> None:
    assert rhythms.read_rhythm(*eva.mine) == Rhythm(zone=ZONE)


def test_what_is_set_is_read_again(eva: Diary) -> None:
    rhythms.set_quiet(*eva.mine, SetQuiet(start=time(22), end=time(7, 30)), NOW)
    rhythms.set_moment(*eva.mine, SetMoment(moment="evening"), NOW)
    rhythms.set_rehearsal(*eva.mine, SetRehearsal(wanted=False), NOW)
    rhythms.set_pace(*eva.mine, SetPace(pace="weekly"), NOW)
    rhythms.set_pause(*eva.mine, SetPause(until=NOW + DAY), NOW)
    assert rhythms.read_rhythm(*eva.mine) == Rhythm(
        zone=ZONE,
        quiet_from=time(22),
        quiet_to=time(7, 30),
        moment="evening",
        rehearses=False,
        pace="weekly",
        paused_until=NOW + DAY,
    )
    rhythms.set_pause(*eva.mine, SetPause(until=None), NOW)
    assert rhythms.read_rhythm(*eva.mine).paused_until is None


def test_what_was_sent_first_is_counted(eva: Diary) -> None:
    rhythms.speak(*eva.mine, Speak(sounds=True, counts=True), NOW)
    rhythms.speak(*eva.mine, Speak(), NOW + DAY)
    rhythms.speak(*eva.mine, Speak(sounds=True), NOW + 2 * DAY)
    found = rhythms.read_rhythm(*eva.mine)
    assert (found.sent_at, found.unanswered) == (NOW, 1)  # of the question alone
    assert found.sounded == (THURSDAY, date(2026, 11, 28))


def test_a_day_is_the_mentors_own(eva: Diary) -> None:
    away = people.set_zone(*eva.mine, "Pacific/Kiritimati")  # where it is Friday already
    rhythms.speak(eva.conn, away, Speak(sounds=True), NOW)
    assert rhythms.read_rhythm(eva.conn, away).sounded == (date(2026, 11, 27),)


@pytest.mark.parametrize(("before", "after"), [("asked", "all"), ("all", "all"), ("weekly",) * 2])
def test_whoever_writes_is_asked_again(eva: Diary, before: Pace, after: Pace) -> None:
    rhythms.set_pace(*eva.mine, SetPace(pace=before), NOW)
    rhythms.speak(*eva.mine, Speak(counts=True), NOW)
    rhythms.hear(*eva.mine)
    found = rhythms.read_rhythm(*eva.mine)
    assert (found.pace, found.unanswered) == (after, 0)
