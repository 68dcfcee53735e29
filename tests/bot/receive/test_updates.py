"""An update that Telegram may forget is on disk; one that is not on disk comes again."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from telegram import Bot

import bot.receive.updates
from bot.lease import Lease
from bot.receive.updates import Receiver, find_chat, find_number
from bot.send.telegram import open_bot
from storage.database.faults import DatabaseFault
from storage.database.open import Database, open_database
from storage.queues import leases
from storage.queues.leases import LEASE_SECONDS
from storage.tables import inbox
from tests.bot.stub_telegram import TOKEN, StubTelegram

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
BOT = 4200001


async def fail(work: object) -> Any:
    """In the place of `transact`: the database is away."""
    raise DatabaseFault("OperationalError")


def hello(number: int, chat: int = 101) -> dict[str, Any]:
    return {"update_id": number, "message": {"chat": {"id": chat}, "text": "Čau"}}


class ReceivingBot:
    def __init__(self, telegram: StubTelegram, bot: Bot, database: Database) -> None:
        self.telegram = telegram
        self.bot = bot
        self.database = database
        self.woken = 0
        self.rested: list[float] = []
        self.apologised: list[int] = []
        self.ahead = 0.0  # of the time that the lease goes by
        self.lease = Lease(database, "receiver", clock=lambda: time.monotonic() + self.ahead)
        self.receiver = self.make(Receiver)

    def make(self, kind: type[Receiver], *, take_over: bool = False) -> Receiver:
        return kind(
            self.bot,
            self.database,
            bot_id=BOT,
            lease=self.lease,
            now=lambda: NOW,
            wake=self.wake,
            apologise=self.apologise,
            take_over=take_over,
            poll_seconds=1,
            rest=self.rest,
        )

    def wake(self, events: int) -> None:
        self.woken += events

    async def apologise(self, chat: int) -> None:
        self.apologised.append(chat)

    async def rest(self, stop: asyncio.Event, seconds: float) -> None:
        self.rested.append(seconds)

    def sends(self, *updates: Any) -> None:
        self.telegram.will(200, {"ok": True, "result": list(updates)})

    async def inbox(self) -> list[tuple[Any, ...]]:
        query = select(inbox.c.key, inbox.c.chat, inbox.c.payload).order_by(inbox.c.id)
        return await self.database.read(
            lambda conn: [tuple(row) for row in conn.execute(query).all()]
        )

    def offsets(self) -> list[int | None]:
        return [given.get("offset") for given in self.telegram.called("getUpdates")]


@pytest.fixture
async def receiving(file: Path) -> AsyncIterator[ReceivingBot]:
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(StubTelegram.open())
        database = open_database(f"sqlite:///{file}")
        stack.callback(database.close)
        bot = open_bot(TOKEN, telegram.url)
        stack.push_async_callback(bot.shutdown)
        receiving = ReceivingBot(telegram, bot, database)
        await receiving.lease.renew()
        yield receiving


async def test_updates_are_stored_as_they_came_and_then_acknowledged(
    receiving: ReceivingBot,
) -> None:
    receiving.sends(hello(7), hello(8, chat=102))
    assert await receiving.receiver.receive_next() == 0.0
    assert await receiving.inbox() == [
        ("telegram:4200001:7", 1, json.dumps(hello(7))),
        ("telegram:4200001:8", 2, json.dumps(hello(8, chat=102))),
    ]
    assert receiving.woken == 2
    receiving.sends(hello(9))
    await receiving.receiver.receive_next()
    assert receiving.offsets() == [None, 9]
    (first, _) = receiving.telegram.called("getUpdates")
    assert first == {
        "timeout": 1,
        "limit": 100,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
    }


async def test_what_comes_again_is_not_kept_twice(receiving: ReceivingBot) -> None:
    for _ in range(2):
        receiving.sends(hello(7))
        await receiving.make(Receiver).receive_next()
    assert len(await receiving.inbox()) == 1
    assert receiving.offsets() == [None, None], "after a restart the offset starts empty"


async def test_after_an_empty_answer_the_offset_starts_anew(receiving: ReceivingBot) -> None:
    receiving.sends(hello(900))
    receiving.sends()
    receiving.sends(hello(5))
    for _ in range(4):
        assert await receiving.receiver.receive_next() == 0.0
    assert receiving.offsets() == [None, 901, None, 6]
    assert len(await receiving.inbox()) == 2
    assert receiving.woken == 2


async def test_nothing_is_acknowledged_that_could_not_be_stored(
    receiving: ReceivingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving.database, "transact", fail)
    waits = []
    for _ in range(10):
        receiving.sends(hello(7))
        waits.append(await receiving.receiver.receive_next())
    assert waits[:3] == [0.1, 0.2, 0.4]
    assert waits[-1] == 30.0
    assert set(receiving.offsets()) == {None}
    assert receiving.woken == 0
    monkeypatch.undo()
    receiving.sends(hello(7))
    assert await receiving.receiver.receive_next() == 0.0
    assert len(await receiving.inbox()) == 1


async def test_who_writes_while_nothing_can_be_saved_is_told_so_once(
    receiving: ReceivingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(number: int, chat: int, kind: str = "private") -> dict[str, Any]:
        message = {"chat": {"id": chat, "type": kind}, "text": "Čau"}
        return {"update_id": number, "message": message}

    ana, ben, group = write(7, 101), write(8, 102), write(9, -5, "group")
    for outage in (1, 2):
        monkeypatch.setattr(receiving.database, "transact", fail)
        monkeypatch.setattr(bot.receive.updates, "OUTAGE_SECONDS", 3600.0)
        receiving.sends(ana)
        await receiving.receiver.receive_next()
        assert len(receiving.apologised) == (outage - 1) * 2, "it may be over in a moment"
        monkeypatch.setattr(bot.receive.updates, "OUTAGE_SECONDS", 0.0)
        for waiting in ([ana], [ana, ben, group], [ana, ben, group]):
            receiving.sends(*waiting)
            await receiving.receiver.receive_next()
        assert receiving.apologised == [101, 102] * outage
        monkeypatch.undo()
        receiving.sends(ana, ben)
        await receiving.receiver.receive_next()
    assert len(await receiving.inbox()) == 2


async def test_without_a_database_whoever_received_last_goes_on_trying(
    receiving: ReceivingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can have a lease then; and whoever took it over in the meantime goes on instead."""
    stop = asyncio.Event()
    monkeypatch.setattr(receiving.database, "transact", fail)
    await receiving.lease.renew()
    receiving.ahead = 2 * LEASE_SECONDS
    assert not receiving.lease.held
    receiving.sends(hello(7))
    receiving.sends(hello(7))
    receiving.telegram.will("hang")
    loop = asyncio.ensure_future(receiving.receiver.run(stop))
    async with asyncio.timeout(5):
        while len(receiving.telegram.calls) < 3:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    loop.cancel()
    await asyncio.wait({loop})

    monkeypatch.undo()
    await receiving.database.transact(leases.void)
    await Lease(receiving.database, "receiver").renew()
    receiving.sends(hello(7))
    assert await receiving.receiver.receive_next() == 0.0
    assert await receiving.inbox() == []
    calls = len(receiving.telegram.calls)
    loop = asyncio.ensure_future(receiving.receiver.run(stop))
    await asyncio.sleep(0.1)
    stop.set()
    await loop
    assert len(receiving.telegram.calls) == calls, "another process receives now"


async def test_our_own_errors_are_left_to_the_watch(receiving: ReceivingBot) -> None:
    class Wrong(Receiver):
        async def commit(self, updates: list[Any]) -> None:
            raise ZeroDivisionError

    wrong = receiving.make(Wrong)
    receiving.sends(hello(7))
    with pytest.raises(ZeroDivisionError):
        await wrong.receive_next()
    receiving.sends(hello(7))
    with pytest.raises(ZeroDivisionError):
        await wrong.run(asyncio.Event())
    assert receiving.offsets() == [None, None]


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        ({"update_id": 1, "message": {"chat": {"id": 5}}}, 5),
        ({"update_id": 1, "edited_message": {"chat": {"id": -100}}}, -100),
        ({"update_id": 1, "callback_query": {"message": {"chat": {"id": 5}}}}, 5),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 5}}}, 5),
        ({"update_id": 1, "callback_query": {"inline_message_id": "x"}}, None),
        ({"update_id": 1, "callback_query": "x"}, None),
        ({"update_id": 1, "message": "words"}, None),
        ({"update_id": 1, "message": {"chat": [5]}}, None),
        ({"update_id": 1, "message": {"chat": {"id": "5"}}}, None),
        ({"update_id": 1, "message": {"chat": {"id": True}}}, None),
        ({"update_id": 1, "message": {"chat": {"id": 2**63}}}, None),
        ({"update_id": 1, "poll": {}}, None),
    ],
)
def test_the_chat_is_found_without_trusting_what_came(
    update: dict[str, Any], chat: int | None
) -> None:
    assert find_chat(update) == chat


@pytest.mark.parametrize(
    "junk",
    [None, 7, "x", [], {}, {"update_id": "7"}, {"update_id": True}, {"update_id": 2**63}],
)
async def test_what_is_no_update_is_passed_over(
    receiving: ReceivingBot, junk: Any, caplog: pytest.LogCaptureFixture
) -> None:
    assert find_number(junk) is None
    receiving.sends(junk, {"update_id": 8, "message": "unreadable"})
    assert await receiving.receiver.receive_next() == 0.0
    assert [(key, chat) for key, chat, _ in await receiving.inbox()] == [
        ("telegram:4200001:8", None)
    ]
    assert "passed over" in caplog.text


async def test_nothing_but_junk_is_not_asked_for_in_a_rush(receiving: ReceivingBot) -> None:
    receiving.sends("x")
    assert await receiving.receiver.receive_next() == 1.0
    receiving.telegram.will(200, {"ok": True, "result": {"odd": 1}})
    assert await receiving.receiver.receive_next() == 2.0


async def test_lone_surrogates_and_null_characters_survive(receiving: ReceivingBot) -> None:
    odd = {"update_id": 7, "message": {"chat": {"id": 5}, "text": "\ud83c \u0000"}}
    receiving.sends(odd)
    await receiving.receiver.receive_next()
    ((_, _, payload),) = await receiving.inbox()
    assert payload.isascii()
    assert json.loads(payload) == odd


async def test_a_network_that_is_away_is_tried_less_and_less_often(
    receiving: ReceivingBot, caplog: pytest.LogCaptureFixture
) -> None:
    waits = []
    for trouble in (404, 502, "drop", 502, 502, 404, 401):
        receiving.telegram.will(trouble, b"<html>")
        waits.append(await receiving.receiver.receive_next())
    assert waits == [1, 2, 4, 8, 16, 30, 30]
    receiving.telegram.refuse(404, "Not Found")
    assert await receiving.receiver.receive_next() == 30
    assert await receiving.receiver.receive_next() == 0
    receiving.telegram.will("drop")
    assert await receiving.receiver.receive_next() == 1
    assert TOKEN not in caplog.text


async def test_the_loop_receives_until_it_is_told_to_stop(receiving: ReceivingBot) -> None:
    stop = asyncio.Event()
    receiving.telegram.will(502, b"")
    receiving.sends(hello(7))
    receiving.telegram.will("hang")
    loop = asyncio.ensure_future(receiving.receiver.run(stop))
    async with asyncio.timeout(5):
        while len(receiving.telegram.calls) < 3:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        stop.set()
        await loop
    assert receiving.rested == [1.0]
    assert len(await receiving.inbox()) == 1


async def test_the_order_of_commit_and_acknowledgement_is_what_these_tests_test(
    receiving: ReceivingBot,
) -> None:
    """The other way round, a crash between the two loses the update."""

    class Careless(Receiver):
        async def accept(self, updates: list[Any]) -> None:
            self.acknowledge(updates)
            if updates:
                raise SystemExit  # killed here

    careless = receiving.make(Careless)
    receiving.sends(hello(7))
    with pytest.raises(SystemExit):
        await careless.receive_next()
    await careless.receive_next()
    assert receiving.offsets() == [None, 8]
    assert await receiving.inbox() == []
