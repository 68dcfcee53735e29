"""A weekly reminder comes once a week, at the mentor's own hour, whatever clocks and zones do."""

import asyncio
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.clock import BATCH, tick
from flows.facts import Settings
from flows.schedule import LATE, Weekly
from storage import people, reminders
from storage.database import open_database
from storage.people import Mentor
from storage.reminders import Fired
from storage.tables import inbox, occurrences
from storage.tables import reminders as table
from tests.storage import house
from tests.storage.house import NOW, WEEKLY, ZONE
from tests.storage.pair import run_two

THURSDAY = date(2026, 11, 26)
DUE = datetime(2026, 11, 26, 15, tzinfo=UTC)  # 16:00 in Brussels
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
WEEK = timedelta(weeks=1)


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return house.settle(conn)


def remind(
    conn: Connection, mentor: Mentor, weekday: int, wall: time, at: datetime = NOW
) -> datetime:
    """Set a reminder; when it comes."""
    reminders.set_weekly(conn, mentor, Weekly(weekday=weekday, wall=wall, zone=mentor.zone), at)
    return fires_at(conn, mentor)


def fires_at(conn: Connection, mentor: Mentor) -> datetime:
    found: datetime = conn.execute(
        select(table.c.fire_at).where(table.c.mentor == mentor.id)
    ).scalar_one()
    return found


def fire(conn: Connection, at: datetime) -> list[Fired]:
    return reminders.fire_due(conn, at, BATCH)[1]


def days(conn: Connection, *times: datetime) -> list[tuple[date, bool]]:
    """What fired when the clock looked at these times: day, and whether it was missed."""
    return [(each.local_date, each.missed) for at in times for each in fire(conn, at)]


# Setting


def test_settings_say_when_it_comes(conn: Connection, mentor: Mentor) -> None:
    assert reminders.read_settings(conn, mentor) == Settings(zone=ZONE)
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    assert reminders.read_settings(conn, mentor) == Settings(zone=ZONE, weekly=WEEKLY)
    assert reminders.next_due(conn) == DUE


def test_a_mentor_has_one_reminder_which_may_be_changed(conn: Connection, mentor: Mentor) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    assert remind(conn, mentor, 4, time(9)) == datetime(2026, 11, 27, 8, tzinfo=UTC)
    assert len(conn.execute(select(table)).all()) == 1


def test_a_stopped_reminder_does_not_come(conn: Connection, mentor: Mentor) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    reminders.stop(conn, mentor)
    assert reminders.next_due(conn) is None
    assert fire(conn, DUE) == []
    reminders.stop(conn, mentor)
    assert reminders.read_settings(conn, mentor).weekly is None


# Firing


def test_it_fires_once_and_then_waits_for_a_week(conn: Connection, mentor: Mentor) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    assert fire(conn, DUE - timedelta(microseconds=1)) == []
    (fired,) = fire(conn, DUE)
    assert (fired.chat, fired.local_date, fired.missed) == (mentor.chat, THURSDAY, False)
    assert fire(conn, DUE) == []
    assert reminders.next_due(conn) == DUE + WEEK


def test_they_fire_in_the_order_in_which_they_were_due(conn: Connection) -> None:
    late, early, middle = (house.settle(conn) for _ in range(3))
    remind(conn, late, 3, time(18))
    remind(conn, early, 3, time(14))
    remind(conn, middle, 3, time(16))
    assert reminders.next_due(conn) == DUE - 2 * HOUR
    fired = [each.chat for each in fire(conn, DUE + 3 * HOUR)]
    assert fired == [early.chat, middle.chat, late.chat]


def test_only_so_many_are_looked_at_in_one_transaction(conn: Connection) -> None:
    awake = [house.settle(conn) for _ in range(3)]
    for each in awake:
        reminders.set_weekly(conn, each, WEEKLY, NOW)
    asleep = house.settle(conn, "Asia/Tokyo")
    remind(conn, asleep, 3, time(9), NOW - WEEK)
    at = DUE + HOUR  # 01:00 in Tokyo
    looked = [reminders.fire_due(conn, at, 2) for _ in range(3)]
    assert [(count, [each.chat for each in fired]) for count, fired in looked] == [
        (2, [awake[0].chat]),
        (2, [awake[1].chat, awake[2].chat]),
        (0, []),
    ]


def test_a_reminder_that_is_late_is_marked_after_six_hours(
    conn: Connection, mentor: Mentor
) -> None:
    remind(conn, mentor, 3, time(9))  # next on 3 December
    due = fires_at(conn, mentor)
    assert days(conn, due + LATE) == [(date(2026, 12, 3), False)]
    assert days(conn, due + WEEK + LATE + MINUTE) == [(date(2026, 12, 10), True)]


def test_weeks_of_absence_are_folded_into_one(conn: Connection, mentor: Mentor) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    back = DUE + 3 * WEEK + HOUR
    assert days(conn, back, back) == [(THURSDAY, True)]
    assert reminders.next_due(conn) == DUE + 4 * WEEK


# Quiet hours


def test_in_quiet_hours_it_is_put_off_to_their_end(conn: Connection, mentor: Mentor) -> None:
    assert remind(conn, mentor, 3, time(22)) == datetime(2026, 11, 27, 7, tzinfo=UTC)
    night, morning = DUE + 7 * HOUR, datetime(2026, 11, 27, 7, tzinfo=UTC)
    assert days(conn, night, morning, morning) == [(THURSDAY, False)]
    assert reminders.next_due(conn) == morning + WEEK


def test_what_is_late_waits_for_the_morning_too(conn: Connection, mentor: Mentor) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    evening, morning = DUE + 5 * HOUR + MINUTE, datetime(2026, 11, 27, 7, tzinfo=UTC)
    assert fire(conn, evening) == []
    assert reminders.next_due(conn) == morning
    assert days(conn, morning) == [(THURSDAY, True)], "16 hours after its first allowed minute"


def test_late_in_the_morning_counts_from_the_end_of_the_quiet_hours(
    conn: Connection, mentor: Mentor
) -> None:
    remind(conn, mentor, 3, time(23))
    assert days(conn, datetime(2026, 11, 27, 13, tzinfo=UTC)) == [(THURSDAY, False)]


# Changes of clock and zone


def test_another_zone_is_another_instant_of_the_same_wall_time(
    conn: Connection, mentor: Mentor
) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    moved = people.set_zone(conn, mentor, "America/New_York")
    reminders.recompute(conn, moved, NOW)
    assert fires_at(conn, mentor) == datetime(2026, 11, 26, 21, tzinfo=UTC)
    assert reminders.read_settings(conn, moved).weekly == WEEKLY.model_copy(
        update={"zone": "America/New_York"}
    )


def test_without_a_reminder_there_is_nothing_to_recompute(
    conn: Connection, mentor: Mentor
) -> None:
    reminders.recompute(conn, mentor, NOW)
    assert reminders.next_due(conn) is None


def test_travelling_west_does_not_bring_the_same_day_twice(
    conn: Connection, mentor: Mentor
) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    assert days(conn, DUE) == [(THURSDAY, False)]
    moved = people.set_zone(conn, mentor, "America/New_York")
    reminders.recompute(conn, moved, DUE + HOUR)
    there = datetime(2026, 11, 26, 21, tzinfo=UTC)
    assert fires_at(conn, moved) == there
    assert fire(conn, there) == []
    assert fires_at(conn, moved) == there + WEEK


@pytest.mark.parametrize("wall", [time(16), time(18)])
def test_set_again_on_the_day_it_fired_it_comes_next_week(
    conn: Connection, mentor: Mentor, wall: time
) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    assert days(conn, DUE) == [(THURSDAY, False)]
    remind(conn, mentor, 3, wall, DUE + MINUTE)
    assert days(conn, DUE + 3 * HOUR, DUE + WEEK + 3 * HOUR) == [(date(2026, 12, 3), False)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (datetime(2026, 10, 22, 14, tzinfo=UTC), datetime(2026, 10, 29, 15, tzinfo=UTC)),
        (datetime(2027, 3, 25, 15, tzinfo=UTC), datetime(2027, 4, 1, 14, tzinfo=UTC)),
    ],
    ids=["autumn", "spring"],
)
def test_thursday_at_four_stays_thursday_at_four(
    conn: Connection, mentor: Mentor, before: datetime, after: datetime
) -> None:
    assert remind(conn, mentor, 3, time(16), before - HOUR) == before
    assert days(conn, before) == [(before.date(), False)]
    assert fires_at(conn, mentor) == after


@pytest.mark.parametrize(
    ("sunday", "morning"),
    [
        (date(2026, 10, 25), datetime(2026, 10, 25, 7, tzinfo=UTC)),
        (date(2027, 3, 28), datetime(2027, 3, 28, 6, tzinfo=UTC)),
    ],
    ids=["happens twice", "does not exist"],
)
def test_half_past_two_comes_once_in_the_morning(
    conn: Connection, mentor: Mentor, sunday: date, morning: datetime
) -> None:
    remind(conn, mentor, 6, time(2, 30), morning - timedelta(days=3))
    minutes = (morning + n * 30 * MINUTE for n in range(-20, 20))
    assert days(conn, *minutes) == [(sunday, False)]


def test_a_clock_that_is_set_back_brings_nothing_twice(conn: Connection, mentor: Mentor) -> None:
    reminders.set_weekly(conn, mentor, WEEKLY, NOW)
    assert days(conn, DUE) == [(THURSDAY, False)]
    earlier = DUE - timedelta(days=1)
    assert days(conn, earlier, DUE) == []
    reminders.recompute(conn, mentor, earlier)
    assert fires_at(conn, mentor) == DUE
    assert days(conn, DUE) == []
    assert fires_at(conn, mentor) == DUE + WEEK


# Ticks


async def test_the_clock_ticks_until_all_are_in_the_inbox(
    conn: Connection, database_url: str
) -> None:
    count = BATCH + 5
    for _ in range(count):
        reminders.set_weekly(conn, house.settle(conn), WEEKLY, NOW)
    conn.commit()
    with closing(open_database(database_url)) as database:
        assert await tick(database, DUE) == count
        assert await tick(database, DUE) == 0
    assert len(conn.execute(select(inbox)).all()) == count
    conn.rollback()


async def test_two_ticks_at_once_fire_once(conn: Connection, database_url: str) -> None:
    reminders.set_weekly(conn, house.settle(conn), WEEKLY, NOW)
    conn.commit()
    with closing(open_database(database_url)) as database:
        fired = await asyncio.gather(*(tick(database, DUE) for _ in range(5)))
    assert sum(fired) == 1


TICK = """
import asyncio, sys
from datetime import datetime
from bot.clock import tick
from storage.database import open_database

database = open_database(sys.argv[1])
sys.stdin.read()
print(asyncio.run(tick(database, datetime.fromisoformat(sys.argv[2]))))
database.close()
"""


def test_two_processes_fire_once(conn: Connection, database_url: str) -> None:
    for _ in range(20):
        reminders.set_weekly(conn, house.settle(conn), WEEKLY, NOW)
    conn.commit()
    fired = sum(run_two(TICK, database_url, DUE.isoformat()))
    assert fired == 20
    keys: list[Any] = list(conn.execute(select(inbox.c.key)).scalars())
    assert len(keys) == 20
    assert len(conn.execute(select(occurrences)).all()) == 20
