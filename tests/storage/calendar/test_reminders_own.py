"""What every mentor is reminded of without having asked for it, through a year: the week summed up
and the self-assessment. Neither is heard."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, delete

from flows.effects import BeginAssessment, Rate, SetAssessing, SetDigest, SetPause
from storage.calendar import reminders, rhythms
from storage.calendar.coming import list_coming
from storage.journal import ratings
from storage.queues import chats
from storage.tables import reminders as table
from tests.storage import seeds
from tests.storage.diary import DAY, WEEK, Diary, utc
from tests.storage.seeds import NOW

YEAR = NOW + 365 * DAY
ZONES = ("Europe/Brussels", "Pacific/Auckland")
"""One where clocks go forward in spring, one where they go back."""


def join(conn: Connection, zone: str = "Europe/Brussels", months: int = 1) -> Diary:
    eva = Diary(conn, zone, digest=True, months=months)
    reminders.recompute(*eva.mine, NOW)  # as when the zone is confirmed
    return eva


def list_times(eva: Diary, kind: str, end: datetime) -> list[datetime]:
    """The wall times where the mentor lives."""
    zone = ZoneInfo(eva.mentor.zone)
    return [at.astimezone(zone) for at, nudge in eva.watch(end) if nudge.kind == kind]


@pytest.mark.parametrize("zone", ZONES)
def test_through_a_year_the_week_is_summed_up_on_sunday_at_six(
    conn: Connection, zone: str
) -> None:
    times = list_times(join(conn, zone), "digest", YEAR)
    assert len(times) == 52
    assert {(each.weekday(), each.time()) for each in times} == {(6, time(18))}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(("months", "often"), [(1, 12), (3, 4), (0, 0)])
def test_through_a_year_the_self_assessment_is_offered_on_one_day_of_the_month(
    conn: Connection, zone: str, months: int, often: int
) -> None:
    times = list_times(join(conn, zone, months), "assess", YEAR)
    assert len(times) == often
    assert {each.time() for each in times} <= {time(10)}
    assert len({each.day for each in times}) <= 1


def test_both_are_told_of_beforehand_and_neither_is_heard(conn: Connection) -> None:
    eva = join(conn)
    coming = list_coming(*eva.mine, NOW, 3)
    assert [(each.nudge.kind, each.at, each.sounds) for each in coming] == [
        ("digest", utc(11, 29, 17), False),
        ("assess", utc(12, 3, 9), False),
        ("digest", utc(12, 6, 17), False),
    ]


def test_in_a_pause_the_self_assessment_waits_and_the_week_is_left_out(conn: Connection) -> None:
    eva = join(conn)
    rhythms.set_pause(*eva.mine, SetPause(until=utc(12, 8, 8)), NOW)
    coming = list_coming(*eva.mine, NOW, 2)
    assert [(each.nudge.kind, each.at) for each in coming] == [
        ("assess", utc(12, 8, 8)),
        ("digest", utc(12, 13, 17)),
    ]


def test_while_the_bot_is_blocked_they_wait_and_are_settled_once(conn: Connection) -> None:
    """What is too old to be said by then, the conversation leaves out."""
    eva = join(conn)
    chats.block(conn, eva.mentor.chat, NOW)
    for week in range(1, 10):
        reminders.claim_due(conn, NOW + week * WEEK, 9)  # and the turn does nothing
    assert eva.settled() == []
    chats.unblock(conn, eva.mentor.chat)
    eva.at = NOW + 10 * WEEK
    kinds = [nudge.kind for nudge in eva.turn()]
    assert (kinds.count("assess"), kinds.count("digest")) == (3, 10)
    assert eva.turn() == ()
    assert eva.find_next() == utc(2, 7, 17, year=2027)


def test_switched_off_and_on_again_they_come_as_before(conn: Connection) -> None:
    eva = join(conn)
    rhythms.set_digest(*eva.mine, SetDigest(wanted=False), NOW)
    rhythms.set_assessing(*eva.mine, SetAssessing(months=0), NOW)
    assert eva.until(NOW + 70 * DAY) == []
    rhythms.set_digest(*eva.mine, SetDigest(wanted=True), eva.at)
    rhythms.set_assessing(*eva.mine, SetAssessing(months=1), eva.at)
    assert [(kind, on) for _, kind, on in eva.until(eva.at + WEEK)] == [
        ("digest", date(2027, 2, 7))
    ]
    assert list_times(eva, "assess", eva.at + 5 * WEEK)[0].date() == date(2027, 3, 3)


def test_who_was_there_before_has_both_from_the_next_start_on(conn: Connection) -> None:
    eva = join(conn)
    conn.execute(delete(table))
    reminders.renew(conn, 0, 10, NOW)
    assert [kind for _, kind, _ in eva.until(NOW + 8 * DAY)] == ["digest", "assess"]


# A self-assessment that was left


def test_one_left_for_three_weeks_is_over_and_keeps_what_was_said(conn: Connection) -> None:
    eva = join(conn)

    def rate(value: int, at: datetime) -> None:
        run = seeds.begin(*eva.mine, "rate", at)
        ratings.rate(*eva.mine, Rate(run=run, competence=7, value=value), at)

    first = ratings.begin_assessment(*eva.mine, BeginAssessment(), NOW)
    rate(2, NOW)
    rate(4, NOW + 3 * WEEK + timedelta(minutes=1))
    found = ratings.read_assessment(*eva.mine, NOW + 3 * WEEK + DAY)
    assert found.id > first
    assert found.is_open
    assert [each.value for each in found.rated] == [4]
    assert [(each.value, each.at) for each in found.earlier] == [(2, NOW)]
