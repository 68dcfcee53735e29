"""A clock that only moves forward, and reminders that come once, at the hour on the wall."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from importlib import metadata
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, event, insert, select, update

from bot import clock as module
from bot.clock import Clock, fire, forward, renew, tick
from flows.calendar.schedule import Weekly
from flows.effects import Settle
from storage import people
from storage.calendar import reminders
from storage.database.open import Database, open_database
from storage.queues import delivery_windows, inbox, marks, outbox
from storage.tables import chats, mentors
from storage.tables import inbox as inbox_table
from storage.tables import reminders as reminders_table
from tests.clock import MONDAY
from tests.databases import open_engine

BRUSSELS = "Europe/Brussels"
START = datetime(2026, 11, 23, 12, tzinfo=UTC)  # a Monday


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = open_database(database_url)
    yield database
    await asyncio.to_thread(database.close)


async def remind(
    database: Database,
    number: int,
    weekday: int,
    wall: time,
    zone: str = BRUSSELS,
    at: datetime = START,
) -> None:
    """The mentor of chat `number` sets a weekly reminder."""

    def work(conn: Connection) -> None:
        chat = insert(chats).values(id=number, bot_id=1, chat_id=number)
        conn.execute(chat)
        mentor = people.add_mentor(conn, number, zone, at)
        conn.execute(update(mentors).values(digest=False, assess_months=0))
        weekly = Weekly(weekday=weekday, wall=wall, zone=zone)
        reminders.set_weekly(conn, mentor, weekly, at)

    await database.transact(work)


def say(conn: Connection, at: datetime) -> list[tuple[int, str]]:
    """Takes the turns of all events that wait: what is due counts as said. The chat and the key
    of each, in order."""
    query = select(inbox_table).where(inbox_table.c.state == "new").order_by(inbox_table.c.id)
    rows = conn.execute(query).all()
    for row in rows:
        mentor = people.find_mentor(conn, row.chat)
        assert mentor is not None
        for nudge in reminders.read_due(conn, mentor, at):
            effect = Settle(reminder=nudge.reminder, on=nudge.on, outcome="sent")
            reminders.settle(conn, mentor, effect, at)
        reminders.schedule_rest(conn, mentor, at)
        inbox.mark_handled(conn, row.id)
    return [(row.chat, row.key.rpartition(":")[0]) for row in rows]


async def waiting(database: Database, at: datetime) -> list[tuple[int, str]]:
    return await database.transact(lambda conn: say(conn, at))


class Still:
    """A real clock that stands still, and stops of the one that is moved by it."""

    def __init__(self, database: Database, at: datetime = START) -> None:
        self.database = database
        self.clock = Clock(lambda: at)
        self.stops: list[tuple[datetime, list[int]]] = []
        self.told: list[datetime] = []

    async def settle(self) -> None:
        found = await waiting(self.database, self.clock.now())
        self.stops.append((self.clock.now(), [chat for chat, _ in found]))

    async def forward(self, to: datetime) -> None:
        await forward(self.clock, to, self.database, self.settle, self.told.append)

    @property
    def fired(self) -> list[datetime]:
        return [at for at, chats_ in self.stops if chats_]


def test_a_clock_may_begin_at_another_time_and_goes_on_from_there() -> None:
    real = [MONDAY]
    clock = Clock(lambda: real[0], starts_at=MONDAY - timedelta(days=9))
    real[0] += timedelta(hours=1)
    assert clock.now() == MONDAY - timedelta(days=9) + timedelta(hours=1)
    assert clock.wall() == real[0]


def test_the_clock_shows_the_real_time_in_utc() -> None:
    before = datetime.now(UTC)
    shown = Clock().now()
    assert before <= shown <= datetime.now(UTC)
    assert shown.utcoffset() == timedelta()


def test_the_clock_is_moved_forward_and_goes_on() -> None:
    real = [START]
    clock = Clock(lambda: real[0])
    clock.move_to(START + timedelta(days=1))
    assert clock.now() == START + timedelta(days=1)
    real[0] += timedelta(minutes=5)
    assert clock.now() == START + timedelta(days=1, minutes=5)


def test_the_clock_is_never_moved_back() -> None:
    clock = Clock(lambda: START)
    clock.move_to(START + timedelta(hours=2))
    clock.move_to(START + timedelta(hours=1))
    clock.move_to(START - timedelta(days=9))
    assert clock.now() == START + timedelta(hours=2)


async def test_a_tick_fires_what_is_due_in_order_of_due_time(database: Database) -> None:
    await remind(database, 1, 3, time(16))
    await remind(database, 2, 3, time(9))
    await remind(database, 3, 4, time(9))
    thursday = datetime(2026, 11, 26, 15, tzinfo=UTC)  # 16:00 in Brussels
    assert await tick(database, thursday - timedelta(seconds=1)) == 1
    assert await tick(database, thursday) == 1
    assert await tick(database, thursday) == 0
    expected = [(2, "reminder:2:2026-11-26"), (1, "reminder:1:2026-11-26")]
    assert await waiting(database, thursday) == expected


async def test_many_due_at_once_are_taken_in_batches(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_REMINDERS_A_BATCH", 2)
    for number in range(1, 6):
        await remind(database, number, 3, time(9, number))
    thursday = datetime(2026, 11, 26, 15, tzinfo=UTC)
    assert await tick(database, thursday) == 5
    assert [chat for chat, _ in await waiting(database, thursday)] == [1, 2, 3, 4, 5]


async def test_two_processes_tick_and_each_reminder_comes_once(
    database: Database, database_url: str
) -> None:
    other = open_database(database_url)
    for number in range(1, 21):
        await remind(database, number, 3, time(9))
    due = datetime(2026, 11, 26, 15, tzinfo=UTC)
    ticks = (tick(each, due) for each in (database, other) * 5)
    assert sum(await asyncio.gather(*ticks)) == 20
    await asyncio.to_thread(other.close)
    assert len(await waiting(database, due)) == 20


async def test_forward_stops_at_each_due_minute_in_order(database: Database) -> None:
    await remind(database, 1, 3, time(16))
    await remind(database, 2, 1, time(8, 30))
    await remind(database, 3, 1, time(8, 30))
    still = Still(database)
    end = START + timedelta(days=8)
    await still.forward(end)
    brussels = ZoneInfo(BRUSSELS)
    stops = [(f"{at.astimezone(brussels):%a %H:%M}", reminded) for at, reminded in still.stops]
    assert stops == [
        ("Tue 08:30", [2, 3]),
        ("Thu 16:00", [1]),
        ("Tue 08:30", [2, 3]),
        ("Tue 13:00", []),
    ]
    assert still.clock.now() == end
    assert still.told == still.fired


async def test_forward_with_nothing_due_is_one_step(database: Database) -> None:
    still = Still(database)
    await still.forward(START + timedelta(days=1))
    assert still.stops == [(START + timedelta(days=1), [])]
    await still.forward(START)  # past already
    assert still.clock.now() == START + timedelta(days=1)


async def test_forward_waits_out_the_quiet_hours(database: Database) -> None:
    await remind(database, 1, 0, time(23))
    still = Still(database)
    await still.forward(START + timedelta(days=2))
    assert still.fired == [datetime(2026, 11, 24, 7, tzinfo=UTC)]  # Tuesday 08:00 in Brussels


@pytest.mark.parametrize(
    ("start", "change"),
    [
        (datetime(2026, 10, 12, 8, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)),
        (datetime(2027, 3, 15, 8, tzinfo=UTC), datetime(2027, 3, 28, 1, tzinfo=UTC)),
    ],
)
async def test_over_a_change_of_the_clocks_it_is_still_thursday_at_four(
    database: Database, start: datetime, change: datetime
) -> None:
    await remind(database, 1, 3, time(16), at=start)
    still = Still(database, start)
    await still.forward(start + timedelta(weeks=4))
    local = [at.astimezone(ZoneInfo(BRUSSELS)) for at in still.fired]
    assert [f"{at:%a %H:%M}" for at in local] == ["Thu 16:00"] * 4
    assert [after.date() - before.date() for before, after in pairwise(local)] == [
        timedelta(weeks=1)
    ] * 3
    assert local[0] < change < local[-1]
    assert local[0].utcoffset() != local[-1].utcoffset()


async def test_forward_stops_where_something_was_put_off_to(database: Database) -> None:
    await remind(database, 1, 3, time(16))
    tonight, tomorrow = START + timedelta(hours=9), START + timedelta(hours=19)

    def put_off(conn: Connection) -> None:
        body = {"text": "How was it?", "buttons": [], "silent": True}
        row = outbox.add(conn, 1, "send", body, priority=1, good_until_at=tonight)
        delivery_windows.reword(conn, row, body, tomorrow, tomorrow + timedelta(hours=6))

    await database.transact(put_off)
    still = Still(database)
    await still.forward(START + timedelta(days=1))
    assert still.told == [tomorrow]


def test_what_nobody_moved_is_the_time_on_the_wall() -> None:
    clock = Clock(lambda: START)
    clock.move_to(START + timedelta(days=1))
    assert clock.wall() == START


# However many are due


def settle_many(conn: Connection, count: int) -> None:
    """Mentors who all want to be asked on Thursdays at four; later ids a second earlier."""
    numbers = range(1, count + 1)
    conn.execute(insert(chats), [{"id": n, "bot_id": 1, "chat_id": n} for n in numbers])
    mentors_ = [{"id": n, "chat": n, "zone": BRUSSELS, "joined_at": START} for n in numbers]
    conn.execute(insert(mentors), mentors_)
    due = datetime(2026, 11, 26, 15, tzinfo=UTC)
    times = [due - timedelta(seconds=n) for n in numbers]
    rows = [
        {
            "mentor": n,
            "kind": "weekly",
            "weekday": 3,
            "wall": time(16),
            "local_date": date(2026, 11, 26),
            "due_at": at,
            "allowed_at": at,
            "fire_at": at,
        }
        for n, at in zip(numbers, times, strict=True)
    ]
    conn.execute(insert(reminders_table), rows)


async def test_ten_thousand_are_taken_in_hand_by_a_few_statements(database_url: str) -> None:
    """Four statements for a thousand, whatever is due: seconds are for the drill to tell."""
    engine = open_engine(database_url)
    try:
        with engine.begin() as conn:
            settle_many(conn, 3 * module.MAX_REMINDERS_A_BATCH)
        asked = 0

        def count(*_: Any) -> None:
            nonlocal asked
            asked += 1

        event.listen(engine, "before_cursor_execute", count)
        with engine.begin() as conn:
            assert [fire(conn, datetime(2026, 11, 27, tzinfo=UTC)) for _ in range(4)] == [
                module.MAX_REMINDERS_A_BATCH
            ] * 3 + [0]
            statements = asked
            order = conn.execute(select(inbox_table.c.chat).order_by(inbox_table.c.id)).scalars()
            assert list(order) == list(range(3 * module.MAX_REMINDERS_A_BATCH, 0, -1))
    finally:
        engine.dispose()
    assert statements <= 4 * 3 + 2, "and SQLite says BEGIN"


# New time-zone data


async def read_mark(database: Database) -> str | None:
    mark = await database.read(lambda conn: marks.read(conn, marks.ZONES))
    return mark.value if mark else None


async def test_with_new_time_zone_data_every_reminder_is_worked_out_anew(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_CHATS_A_BATCH", 2)
    for number in range(1, 6):
        await remind(database, number, 3, time(16))
    wrong = datetime(2026, 11, 26, 14, tzinfo=UTC)

    def spoil(conn: Connection) -> None:
        conn.execute(update(reminders_table).values(due_at=wrong, allowed_at=wrong, fire_at=wrong))

    async def find_times() -> set[datetime]:
        query = select(reminders_table.c.fire_at).where(reminders_table.c.kind == "weekly")
        return set(await database.read(lambda conn: conn.execute(query).scalars().all()))

    right = await find_times()
    await database.transact(spoil)
    await asyncio.gather(*(renew(database, START) for _ in range(3)))
    assert await find_times() == right == {datetime(2026, 11, 26, 15, tzinfo=UTC)}
    assert await read_mark(database) == metadata.version("tzdata")

    await database.transact(spoil)
    await renew(database, START)
    assert await find_times() == {wrong}, "with the same data there is nothing to do"
