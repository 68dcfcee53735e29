"""What is done before the clock may call anybody."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection

from bot import app as module
from bot.app import App
from bot.clock import Clock
from bot.settings import Settings
from storage.database.faults import DatabaseFault
from storage.queues import marks
from tests.bot.phone import migrated
from tests.bot.raw import NOW
from tests.bot.stub_telegram import TOKEN, StubTelegram


@pytest.fixture
def real() -> list[datetime]:
    """The machine's time; a test may set it."""
    return [NOW]


@pytest.fixture
async def idle(tmp_path: Path, real: list[datetime]) -> AsyncIterator[App]:
    """An app that does not run, and somebody who knows what time it is."""
    async with StubTelegram.open() as telegram:
        settings = Settings(
            bot_token=SecretStr(TOKEN), bot_api_url=telegram.url, database_url=migrated(tmp_path)
        )
        app = App(settings, Clock(lambda: real[0]))
        yield app
        await app.bot.shutdown()
        await asyncio.to_thread(app.database.close)


async def test_nobody_is_reminded_by_a_clock_that_is_not_believed(
    idle: App, real: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    ticked = []

    async def tick(*_: Any) -> int:
        ticked.append(idle.clock.now())
        return 1

    monkeypatch.setattr(module, "tick", tick)
    await idle.tick()
    assert idle.worker.news.is_set()
    real[0] += timedelta(hours=2)  # and Telegram says something else
    await idle.tick()
    assert ticked == [NOW]
    alarm = await idle.database.read(lambda conn: marks.read(conn, marks.ALARM))
    assert alarm is not None
    idle.clock.move_to(NOW + timedelta(days=9))  # by a preview, which is no jump
    real[0] = NOW
    await idle.tick()
    assert len(ticked) == 2


async def test_reminders_go_by_todays_time_zone_data_before_the_first_tick(
    idle: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    did: list[str] = []

    async def renew(*_: Any) -> None:
        did.append("renewed")

    async def tick(*_: Any) -> int:
        did.append("ticked")
        return 0

    monkeypatch.setattr(module, "renew", renew)
    monkeypatch.setattr(module, "tick", tick)
    await idle.tick()
    await idle.tick()
    assert did == ["renewed", "ticked", "ticked"]


def faulty(error: Exception) -> Callable[..., Any]:
    async def transact(work: Callable[[Connection], Any]) -> Any:
        raise error

    return transact


async def test_a_tick_waits_for_the_database_and_hides_no_error_of_ours(
    idle: App, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    locked = DatabaseFault("OperationalError")
    with monkeypatch.context() as patched:
        patched.setattr(idle.database, "transact", faulty(locked))
        await idle.tick()
        assert "the clock waits for the database: OperationalError" in caplog.text
        patched.setattr(idle.database, "transact", faulty(RuntimeError()))
        with pytest.raises(RuntimeError):
            await idle.tick()
    await idle.tick()
    assert not idle.worker.news.is_set()


async def test_a_tick_under_way_ends_with_the_bot_and_is_no_error(
    idle: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def tick(*_: Any) -> int:
        begun.set()
        await asyncio.Event().wait()
        return 1

    monkeypatch.setattr(module, "tick", tick)
    under_way = asyncio.ensure_future(idle.tick())
    await begun.wait()
    under_way.cancel()
    await under_way
    assert not idle.worker.news.is_set()
