"""What is to be said first comes up once, at the mentor's own hour, whatever clocks, zones and
mentors do meanwhile."""

import asyncio
from contextlib import closing
from datetime import date, datetime, time

import pytest
from sqlalchemy import Connection, select, update

from bot.clock import tick
from flows.calendar.schedule import Weekly
from flows.effects import (
    SetAssessing,
    SetDigest,
    SetMoment,
    SetQuiet,
    Settle,
    Wait,
)
from flows.views import SessionNudge
from storage.calendar import reminders, rhythms
from storage.database.open import open_database
from storage.queues import chats
from storage.tables import inbox, mentors
from storage.tables import reminders as table
from tests.storage import seeds
from tests.storage.diary import DAY, HOUR, MINUTE, THURSDAY, WEEK, Diary, utc
from tests.storage.pair import run_two
from tests.storage.seeds import NOW, WEEKLY

DUE = utc(11, 26, 15)  # Thursday 16:00 in Brussels: the weekly question
ASKED = utc(11, 26, 15, 10)  # ten minutes after a session from 15:00 to 16:00


@pytest.fixture
def eva(conn: Connection) -> Diary:
    """A mentor who meets Eva; nothing is planned yet."""
    return Diary(conn)


# The weekly question


def test_the_weekly_question_comes_once_a_week(eva: Diary) -> None:
    eva.asks_for(3, time(16))
    assert eva.until(DUE + 2 * WEEK) == [
        (DUE, "weekly", THURSDAY),
        (DUE + WEEK, "weekly", date(2026, 12, 3)),
        (DUE + 2 * WEEK, "weekly", date(2026, 12, 10)),
    ]


def test_it_can_be_changed_and_stopped(eva: Diary) -> None:
    assert reminders.read_weekly(*eva.mine) is None
    eva.asks_for(3, time(16))
    eva.asks_for(4, time(9))
    assert reminders.read_weekly(*eva.mine) == Weekly(
        weekday=4, wall=time(9), zone="Europe/Brussels"
    )
    assert eva.until(DUE + WEEK) == [(utc(11, 27, 8), "weekly", date(2026, 11, 27))]
    reminders.stop(*eva.mine)
    assert reminders.read_weekly(*eva.mine) is None
    assert eva.until(DUE + 3 * WEEK) == []


@pytest.mark.parametrize("wall", [time(16), time(18)])
def test_changed_on_the_day_it_came_it_comes_next_week(eva: Diary, wall: time) -> None:
    eva.asks_for(3, time(16))
    assert len(eva.until(DUE)) == 1
    eva.asks_for(3, wall)
    assert [on for _, _, on in eva.until(DUE + WEEK + 4 * HOUR)] == [date(2026, 12, 3)]


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (utc(10, 19, 9), [utc(10, 22, 14), utc(10, 29, 15)]),
        (utc(3, 22, 9, year=2027), [utc(3, 25, 15, year=2027), utc(4, 1, 14, year=2027)]),
    ],
    ids=["autumn", "spring"],
)
def test_thursday_at_four_stays_thursday_at_four(
    eva: Diary, start: datetime, due: list[datetime]
) -> None:
    eva.at = start
    eva.asks_for(3, time(16))
    assert [at for at, kind, _ in eva.until(start + 2 * WEEK) if kind == "weekly"] == due


@pytest.mark.parametrize(
    ("sunday", "morning"),
    [
        (date(2026, 10, 25), utc(10, 25, 7)),
        (date(2027, 3, 28), utc(3, 28, 6, year=2027)),
    ],
    ids=["happens twice", "does not exist"],
)
def test_half_past_two_comes_once_in_the_morning(
    eva: Diary, sunday: date, morning: datetime
) -> None:
    eva.at = morning - 3 * DAY
    eva.asks_for(6, time(2, 30))
    looks = [eva.tick(morning + n * 30 * MINUTE) for n in range(-20, 20)]
    weekly = [nudge for nudges in looks for nudge in nudges if nudge.kind == "weekly"]
    assert [(nudge.on, nudge.allowed_at) for nudge in weekly] == [(sunday, morning)]


# Zones


def test_a_series_keeps_its_own_zone_when_the_mentor_flies(eva: Diary) -> None:
    """Evening is where the mentor is; three in the afternoon is where they meet."""
    eva.meets()
    rhythms.set_moment(*eva.mine, SetMoment(moment="evening"), NOW)
    eva.flies("America/New_York")
    ((at, nudge),) = eva.watch(NOW + 2 * DAY)
    assert at == utc(11, 27, 0)  # 19:00 in New York
    assert isinstance(nudge, SessionNudge)
    assert nudge.session.starts_at == utc(11, 26, 14)


def test_flying_west_does_not_bring_the_same_day_twice(eva: Diary) -> None:
    eva.asks_for(3, time(16))
    assert len(eva.until(DUE)) == 1
    eva.flies("America/New_York")
    assert [at for at, _, _ in eva.until(DUE + WEEK + DAY)] == [utc(12, 3, 21)]


def test_flying_east_past_the_hour_brings_it_at_once_and_not_never(eva: Diary) -> None:
    """Thursday 16:00 is past in Tokyo, where it is 21:00 and quiet."""
    eva.asks_for(3, time(16))
    eva.flies("Asia/Tokyo")
    assert eva.find_next() == utc(11, 26, 23), "in the morning there"
    ((at, nudge),) = eva.watch(NOW + 2 * DAY)
    assert (at, nudge.on, nudge.due_at) == (utc(11, 26, 23), THURSDAY, utc(11, 26, 7))


def test_new_rules_of_the_zones_reach_every_mentor(conn: Connection) -> None:
    """Whatever was worked out by the old ones is worked out anew, some at a time."""
    diaries = [Diary(conn) for _ in range(5)]
    for diary in diaries:
        diary.asks_for(3, time(16))
    conn.execute(update(table).values(fire_at=DUE + HOUR, allowed_at=DUE + HOUR))
    last: int | None = 0
    batches = []
    while last is not None:
        batches.append(last)
        last = reminders.renew(conn, last, 2, NOW)
    assert len(batches) == 4
    assert reminders.next_due(conn) == DUE
    due = conn.execute(select(table.c.fire_at).where(table.c.kind == "weekly")).scalars()
    assert set(due) == {DUE}


# Late


def test_after_a_week_of_absence_every_session_comes_up_once(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(10), first_on=date(2026, 11, 27), mentee="Ben")
    eva.meets(time(18), every=0, mentee="Ana")
    back = NOW + 8 * DAY
    nudges = eva.tick(back)
    assert [
        (nudge.session.mentee, nudge.on) for nudge in nudges if isinstance(nudge, SessionNudge)
    ] == [
        ("Eva", THURSDAY),
        ("Ana", THURSDAY),
        ("Ben", date(2026, 11, 27)),
        ("Eva", date(2026, 12, 3)),
        ("Ben", date(2026, 12, 4)),
    ]
    assert [nudge.session.number for nudge in nudges if isinstance(nudge, SessionNudge)] == [
        1,
        1,
        1,
        2,
        2,
    ]
    assert [on for _, _, on in eva.until(back + WEEK)] == [date(2026, 12, 10), date(2026, 12, 11)]


def test_after_years_of_absence_they_come_in_portions(eva: Diary) -> None:
    eva.meets()
    back = NOW + 70 * WEEK
    days = []
    while nudges := eva.tick(back):
        days += [nudge.on for nudge in nudges if nudge.kind == "session"]
    assert days == [THURSDAY + n * WEEK for n in range(70)]


def test_while_the_bot_is_blocked_all_waits_and_then_comes_once(eva: Diary) -> None:
    eva.meets()
    eva.asks_for(3, time(18))
    chats.block(eva.conn, eva.mentor.chat, NOW)
    for week in range(4):
        reminders.claim_due(eva.conn, ASKED + week * WEEK, 9)  # and the turn does nothing
    assert eva.find_next() is None
    eva.at = ASKED + 3 * WEEK + DAY
    nudges = eva.turn()
    assert [(nudge.kind, nudge.on) for nudge in nudges] == [
        (kind, THURSDAY + week * WEEK) for week in range(4) for kind in ("session", "weekly")
    ]
    assert eva.turn() == ()


def test_in_quiet_hours_what_is_late_waits_for_the_morning(eva: Diary) -> None:
    eva.meets()
    night = utc(11, 26, 22)
    assert eva.tick(night) == ()
    assert eva.find_next() == utc(11, 27, 7)
    assert [nudge.on for nudge in eva.tick(utc(11, 27, 7))] == [THURSDAY]


def test_a_clock_that_is_set_back_brings_nothing_twice_and_loses_nothing(eva: Diary) -> None:
    eva.meets()
    eva.asks_for(3, time(18))
    assert len(eva.until(utc(11, 26, 19))) == 2
    eva.at = utc(11, 26, 12)  # two hours before the session, as it seems
    reminders.recompute(*eva.mine, eva.at)
    assert [on for _, _, on in eva.until(utc(12, 3, 19))] == 2 * [date(2026, 12, 3)]


# In hand


def test_what_is_in_hand_is_not_claimed_again(eva: Diary) -> None:
    eva.meets()
    (claimed,) = reminders.claim_due(eva.conn, ASKED, 9)
    assert (claimed.chat, claimed.local_date) == (eva.mentor.chat, THURSDAY)
    assert reminders.claim_due(eva.conn, ASKED + HOUR, 9) == []
    assert len(reminders.read_due(*eva.mine, ASKED)) == 1


def test_no_two_claims_have_the_same_key(eva: Diary) -> None:
    """A key is remembered for days: what comes due again would be taken for a repetition."""
    eva.meets()
    (first,) = reminders.claim_due(eva.conn, ASKED, 9)
    reminders.put_off(*eva.mine, ASKED, ASKED + HOUR)
    assert reminders.claim_due(eva.conn, ASKED, 9) == []
    (second,) = reminders.claim_due(eva.conn, ASKED + HOUR, 9)
    assert first.reminder == second.reminder
    assert first.key != second.key


def test_what_comes_due_twice_in_one_moment_has_two_keys(eva: Diary) -> None:
    """Late in quiet hours, put off to the morning, and then there are no quiet hours any more."""
    eva.meets()
    night = utc(11, 26, 22)
    (first,) = reminders.claim_due(eva.conn, night, 9)
    reminders.put_off(*eva.mine, night, utc(11, 27, 7))
    rhythms.set_quiet(*eva.mine, SetQuiet(start=time(0), end=time(0)), night)
    (second,) = reminders.claim_due(eva.conn, night, 9)
    assert first.key != second.key


def test_they_are_claimed_in_the_order_in_which_they_are_due(conn: Connection) -> None:
    walls = [time(18), time(14), time(16)]
    diaries = [Diary(conn) for _ in walls]
    for diary, wall in zip(diaries, walls, strict=True):
        diary.asks_for(3, wall)
    late, early, middle = (diary.mentor.chat for diary in diaries)
    chats_ = [each.chat for _ in range(2) for each in reminders.claim_due(conn, NOW + DAY, 2)]
    assert chats_ == [early, middle, late]


def test_settled_twice_is_settled_once(eva: Diary) -> None:
    eva.meets()
    (nudge,) = eva.tick(ASKED)
    effect = Settle(reminder=nudge.reminder, on=nudge.on, outcome="held")
    reminders.settle(*eva.mine, effect, ASKED)
    assert eva.settled() == [("session", THURSDAY, "sent")]
    assert eva.until(ASKED + WEEK)[0][2] == date(2026, 12, 3)


def test_what_does_not_come_up_cannot_be_settled(eva: Diary) -> None:
    eva.meets()
    (nudge,) = eva.tick(ASKED)
    for reminder, on in ((nudge.reminder, date(2026, 12, 4)), (999, THURSDAY)):
        reminders.settle(*eva.mine, Settle(reminder=reminder, on=on, outcome="over"), ASKED)
    assert len(eva.settled()) == 1


def test_what_waits_comes_again_though_it_was_not_settled(eva: Diary) -> None:
    eva.has_to(date(2026, 11, 27))
    (claimed,) = reminders.claim_due(eva.conn, utc(11, 27, 8), 9)
    reminders.wait(*eva.mine, Wait(reminder=claimed.reminder, until=utc(12, 1, 8)), utc(11, 27, 8))
    reminders.schedule_rest(*eva.mine, utc(11, 27, 8))
    assert eva.until(utc(12, 2, 8)) == [(utc(12, 1, 8), "action", date(2026, 11, 27))]


def test_moved_while_in_hand_it_comes_at_its_new_time(eva: Diary) -> None:
    meets = eva.meets()
    reminders.claim_due(eva.conn, ASKED, 9)
    eva.at = ASKED
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    assert eva.turn() == ()
    assert eva.until(NOW + 3 * DAY) == [(utc(11, 28, 11, 10), "session", THURSDAY)]


# The self-assessment


@pytest.mark.parametrize(
    ("months", "joined", "days"),
    [
        (1, utc(11, 26, 12), [date(2026, 12, 3), date(2027, 1, 3), date(2027, 2, 3)]),
        (1, utc(10, 24, 12), [date(2026, 10, 31), date(2026, 11, 28), date(2026, 12, 28)]),
        (3, utc(11, 26, 12), [date(2026, 12, 3), date(2027, 3, 3), date(2027, 6, 3)]),
        (0, utc(11, 26, 12), []),
    ],
)
def test_a_week_after_joining_and_then_in_their_rhythm_they_are_asked_how_they_see_themselves(
    conn: Connection, months: int, joined: datetime, days: list[date]
) -> None:
    eva = Diary(conn, months=months)
    conn.execute(update(mentors).values(joined_at=joined))
    eva.at = joined
    eva.asks_for(3, time(16))
    came = [on for _, kind, on in eva.until(joined + 200 * DAY) if kind == "assess"]
    assert came[:3] == days


def test_whoever_plans_late_is_not_told_of_months_that_are_past(conn: Connection) -> None:
    eva = Diary(conn, months=1)
    eva.at = NOW + 400 * DAY
    eva.meets(first_on=date(2028, 2, 3))
    assert [on for _, _, on in eva.until(eva.at + 30 * DAY)] == [date(2028, 1, 3)]


def test_every_three_months_means_three_months_from_now(conn: Connection) -> None:
    eva = Diary(conn, months=1)
    eva.asks_for(3, time(16))
    rhythms.set_assessing(*eva.mine, SetAssessing(months=3), utc(1, 3, 10, year=2027))
    assert next_of(conn, "assess") == date(2027, 4, 3)
    rhythms.set_assessing(*eva.mine, SetAssessing(months=0), utc(1, 3, 10, year=2027))
    assert next_of(conn, "assess") is None


def test_before_the_first_time_nothing_is_skipped(conn: Connection) -> None:
    eva = Diary(conn)
    rhythms.set_assessing(*eva.mine, SetAssessing(months=3), NOW)
    assert next_of(conn, "assess") == date(2026, 12, 3)


# The week summed up


def test_on_sunday_evening_the_week_is_summed_up(conn: Connection) -> None:
    eva = Diary(conn, digest=True)
    reminders.recompute(*eva.mine, NOW)
    assert eva.until(NOW + 15 * DAY) == [
        (utc(11, 29, 17), "digest", date(2026, 11, 29)),
        (utc(12, 6, 17), "digest", date(2026, 12, 6)),
    ]
    rhythms.set_digest(*eva.mine, SetDigest(wanted=False), eva.at)
    assert eva.until(eva.at + 15 * DAY) == []
    rhythms.set_digest(*eva.mine, SetDigest(wanted=True), eva.at)
    assert next_of(conn, "digest") == date(2026, 12, 27)


def next_of(conn: Connection, kind: str) -> date | None:
    return conn.execute(select(table.c.local_date).where(table.c.kind == kind)).scalar()


# Ticks


async def test_two_ticks_at_once_fire_once(conn: Connection, database_url: str) -> None:
    Diary(conn).asks_for(3, time(16))
    conn.commit()
    with closing(open_database(database_url)) as database:
        fired = await asyncio.gather(*(tick(database, DUE) for _ in range(5)))
    assert sum(fired) == 1


TICK = """
import asyncio, sys
from datetime import datetime
from bot.clock import tick
from storage.database.open import open_database

database = open_database(sys.argv[1])
sys.stdin.read()
print(asyncio.run(tick(database, datetime.fromisoformat(sys.argv[2]))))
database.close()
"""


def test_two_processes_fire_once(conn: Connection, database_url: str) -> None:
    for _ in range(20):
        reminders.set_weekly(conn, seeds.settle(conn), WEEKLY, NOW)
    conn.commit()
    fired = sum(run_two(TICK, database_url, DUE.isoformat()))
    assert fired == 20
    keys = set(conn.execute(select(inbox.c.key)).scalars())
    assert len(keys) == 20
