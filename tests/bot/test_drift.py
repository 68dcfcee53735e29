"""A clock that jumped is believed once somebody else says the same; until then nobody is reminded.

"Wall" is what the clock shows, "count" the seconds that nobody sets.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.drift import Guard, ask_telegram
from storage.database.open import Database, open_database
from storage.queues import marks
from storage.queues.marks import Mark
from tests.bot.stub_telegram import StubTelegram

START = datetime(2026, 11, 26, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


class Machine:
    """A wall clock, a count of seconds, and Telegram, each of which goes its own way."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.wall, self.count = START, 100.0
        self.telegram: datetime | None = START
        self.asked = 0
        self.guard = self.start()

    def start(self) -> Guard:
        return Guard(self.database, lambda: self.wall, self.ask, lambda: self.count)

    async def ask(self) -> datetime | None:
        self.asked += 1
        return self.telegram

    def passes(self, span: timedelta) -> None:
        self.wall += span
        self.count += span.total_seconds()
        if self.telegram is not None:
            self.telegram += span

    def sleeps(self, span: timedelta) -> None:
        """The count stands still meanwhile."""
        self.wall += span
        if self.telegram is not None:
            self.telegram += span

    async def trusts(self) -> bool:
        return await self.guard.trusts()

    async def read(self, name: str = marks.ALARM) -> Mark | None:
        return await self.database.read(lambda conn: marks.read(conn, name))


@pytest.fixture
async def machine(database_url: str) -> AsyncIterator[Machine]:
    database = open_database(database_url)
    yield Machine(database)
    await asyncio.to_thread(database.close)


async def test_while_both_go_together_nobody_is_asked(machine: Machine) -> None:
    for _ in range(5):
        assert await machine.trusts()
        machine.passes(HOUR)
    machine.wall += 5 * MINUTE  # as much as may be
    assert await machine.trusts()
    assert machine.asked == 0
    assert await machine.read() is None


async def test_a_process_that_starts_compares_nothing_and_takes_an_old_alarm_back(
    machine: Machine,
) -> None:
    await machine.database.transact(lambda conn: marks.note(conn, marks.ALARM, "old", START))
    machine.wall += 9 * HOUR
    assert await machine.trusts()
    assert await machine.read() is None


async def test_after_a_sleep_it_goes_on_by_itself_when_telegram_answers(
    machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    assert await machine.trusts()
    machine.sleeps(8 * HOUR + 5 * MINUTE)
    theirs, machine.telegram = machine.telegram, None
    assert not await machine.trusts(), "there is no network yet"
    machine.telegram = theirs
    assert await machine.trusts()
    assert await machine.read() is None
    assert await machine.read(marks.JUMP) == Mark(
        "the clock jumped by 8 h 5 min and is right now", machine.wall
    )
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.WARNING]
    asked = machine.asked
    machine.passes(HOUR)
    assert await machine.trusts()
    assert machine.asked == asked, "the new time is the one to compare with"


@pytest.mark.parametrize(
    ("jump", "told"), [(2 * HOUR, "2 h"), (-6 * MINUTE, "-6 min"), (-25 * HOUR, "-25 h")]
)
async def test_a_clock_that_somebody_set_is_not_believed(
    machine: Machine, caplog: pytest.LogCaptureFixture, jump: timedelta, told: str
) -> None:
    assert await machine.trusts()
    machine.wall += jump
    since = machine.wall
    for _ in range(3):
        assert not await machine.trusts()
        machine.passes(MINUTE)
    text = f"the clock jumped by {told}, and nobody has confirmed the new time"
    assert await machine.read() == Mark(text, since)
    assert [record.message for record in caplog.records] == [f"ALARM: {text}; reminders wait"]
    assert machine.asked == 3

    machine.wall -= jump  # set right again
    assert await machine.trusts()
    assert await machine.read() is None
    assert await machine.read(marks.JUMP) is None
    assert caplog.records[-1].message == "the clock is what it was; reminders go on"


async def test_a_clock_that_is_set_right_is_believed(machine: Machine) -> None:
    """It was two hours slow from the start, which nobody could know."""
    machine.wall -= 2 * HOUR
    assert await machine.trusts()
    machine.wall += 2 * HOUR
    assert await machine.trusts()
    assert machine.asked == 1


async def test_an_alarm_stands_though_another_process_has_taken_it_back(
    machine: Machine,
) -> None:
    assert await machine.trusts()
    machine.wall += HOUR
    assert not await machine.trusts()
    assert await machine.start().trusts(), "one that has just started"
    assert await machine.read() is None
    assert not await machine.trusts()
    assert await machine.read() is not None


async def test_telegram_is_asked_without_the_token() -> None:
    async with StubTelegram.open() as telegram:
        theirs = await ask_telegram(telegram.url)
        assert telegram.calls == []
    assert theirs is not None
    assert abs(datetime.now(UTC) - theirs) < MINUTE
    assert await ask_telegram(telegram.url) is None, "nobody listens any more"
