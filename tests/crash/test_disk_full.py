"""The disk fills up in the middle of a commit: what is not on disk is neither acknowledged nor
confirmed, and as soon as there is room everything goes on by itself."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection

import bot.app
from bot.app import App
from bot.receive.updates import Receiver
from bot.settings import Settings
from storage.migrate import migrate
from tests.clock import start_clock
from tests.crash.bot_process import NumberingSender
from tests.crash.drill import calm_down, gather_people, reckon
from tests.crash.history import QUEUED, keep_history, list_received, query
from tests.crash.ledger import SHOWN, look, read_call, read_texts
from tests.crash.people import Person
from tests.storage.notes import held_up
from tests.telegram import Server

pytestmark = [pytest.mark.drill, pytest.mark.unmeasured]

# Longer than a page of the database, so that each needs room of its own.
STORY = "and what came of it, at length" * 120


class TellingReceiver(Receiver):
    """Tells when it has something to commit."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.has_news = asyncio.Event()

    async def commit(self, updates: list[Any]) -> None:
        if updates:
            self.has_news.set()
        await super().commit(updates)


async def test_a_full_disk_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(bot.app, "Sender", NumberingSender)
    url = f"sqlite:///{tmp_path / 'afterword.db'}"
    async with Server.start() as server, running(server, url) as app:
        people = await gather_people(server, 3, random.Random(5), brief=False, story=STORY)
        await app.settle()
        known = len(list_received(url)) - sum(len(person.sent) for person in people)

        receiver = app.receiver
        assert isinstance(receiver, TellingReceiver)
        async with held_up(app.database):
            receiver.has_news.clear()
            await people[0].write()
            await receiver.has_news.wait()
            filling = asyncio.ensure_future(app.database.transact(fill))
            handling = [asyncio.ensure_future(app.worker.handle_next()) for _ in range(8)]
            for person in people:
                await person.write()
        await asyncio.gather(filling, *handling, return_exceptions=True)
        for _ in range(8):
            for person in people:
                await person.write()
                await check_nothing_is_claimed(server, url, people, known)
        confirmed = [text for person in people for text in await person.list_confirmed()]
        assert await server.ask("pending") > 0
        assert len(confirmed) < sum(len(person.sent) for person in people)
        assert "database" in caplog.text

        await app.database.transact(make_room)
        await calm_down(server, url, people)
        report = await reckon(server, url, people, app.clock.now())
    report.check()
    assert report.messages.twice == report.messages.uncertain == []
    assert "is started again" not in caplog.text


async def check_nothing_is_claimed(
    server: Server, url: str, people: list[Person], known: int
) -> None:
    """That is not so. What the server has is read first: the disk may only have more."""
    arrived = known + sum(len(person.sent) for person in people)
    acknowledged = arrived - await server.ask("pending")
    confirmed = {person.chat: await person.list_confirmed() for person in people}
    said = {read_call(call).message for call in await server.calls() if call["method"] in SHOWN}
    received = sorted(list_received(url))
    assert received[:acknowledged] == list(range(received[0], received[0] + acknowledged))
    texts = await look(url, read_texts)
    for chat, these in confirmed.items():
        assert set(these) <= set(texts[chat])
    assert said <= {message for message, _ in query(url, QUEUED)}


@asynccontextmanager
async def running(server: Server, url: str) -> AsyncIterator[App]:
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        bot_token=SecretStr(server.token),
        bot_api_url=server.url,
        database_url=url,
        send_rate=0,
    )
    migrate(settings.database)
    keep_history(url)
    app, stop = App(settings, start_clock(), receiver=TellingReceiver), asyncio.Event()
    life = asyncio.ensure_future(app.run(stop))
    try:
        yield app
    finally:
        stop.set()
        await life


def fill(conn: Connection) -> None:
    """From here on the file cannot grow."""
    pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
    conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def make_room(conn: Connection) -> None:
    conn.exec_driver_sql("PRAGMA max_page_count = 1000000")
