"""One event, one transaction: what fails is rolled back, tried again, put aside, never lost."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.turn import worker as module
from bot.turn.effects import KEEPERS
from bot.turn.notices import PARKED
from bot.turn.worker import MAX_EVENTS_AT_ONCE
from flows.effects import SaveAnswer
from storage.journal import answers
from storage.queues import cards, inbox, outbox
from storage.queues.deliveries import Allowance
from storage.queues.inbox import RawUpdate
from storage.tables import inbox as inbox_table
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.raw import BOT, NOW
from tests.bot.working_bot import BEN, WorkingBot

pytestmark = pytest.mark.unmeasured

CANARY = "a canary that nobody may see"


@asynccontextmanager
async def breaking(
    monkeypatch: pytest.MonkeyPatch, trouble: Callable[[str], BaseException | None]
) -> AsyncIterator[list[str]]:
    """Saving an answer fails with what `trouble` gives for its text; yields the texts tried."""
    tried: list[str] = []
    save = answers.add_answer

    def fail(conn: Connection, mentor: Any, effect: Any, at: Any) -> None:
        save(conn, mentor, effect, at)
        text = effect.said.text if effect.said else ""
        tried.append(text)
        error = trouble(text)
        if error is not None:
            raise error

    with monkeypatch.context() as patched:
        keepers: dict[Any, Any] = {**KEEPERS, SaveAnswer: fail}
        patched.setattr("bot.turn.turn.KEEPERS", keepers)
        yield tried


def full() -> OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return OperationalError("INSERT", {}, error)


async def test_a_handled_event_loses_what_it_said_and_keeps_its_key(working: WorkingBot) -> None:
    await working.say("I waited.")
    assert await working.worker.handle_next() is True
    [row] = await working.rows(inbox_table)
    assert (row.state, row.payload, row.key) == ("handled", None, f"telegram:{BOT}:1")
    assert await working.said() == ["I waited."]
    assert working.woken == 1
    assert await working.worker.handle_next() is False
    assert working.woken == 1


async def test_many_events_keep_their_order(working: WorkingBot) -> None:
    texts = [f"Sentence {number}." for number in range(2 * MAX_EVENTS_AT_ONCE + 3)]
    await working.say(*texts)
    await working.work()
    assert await working.said() == texts


async def test_a_running_worker_is_woken_by_events_and_by_the_end(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "EMPTY_POLL_SECONDS", 3600)
    stop = asyncio.Event()
    running = asyncio.create_task(working.worker.run(stop))
    await asyncio.sleep(0)
    texts = ["She told me one thing.", "Then she told me another."]
    for text in texts:
        await working.say(text)
        working.worker.wake()
        async with asyncio.timeout(10):
            while "new" in await working.states():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    stop.set()
    await running
    assert await working.said() == texts


@pytest.mark.parametrize("payload", ["no JSON", "[]", "7", '{"update_id": 1, "message": {}}'])
async def test_what_cannot_be_read_is_parked_at_once_and_the_next_is_handled(
    working: WorkingBot, payload: str, caplog: pytest.LogCaptureFixture
) -> None:
    await working.receive(payload)
    await working.say("I waited.")
    await working.work()
    assert await working.states() == ["parked", "handled"]
    assert await working.said() == ["I waited."]
    [parked] = await working.rows(inbox_table, inbox_table.c.state == "parked")
    assert parked.payload == payload  # `doctor --retry` may read it in a later version
    assert parked.problem.startswith("unreadable: ")
    assert not any(PARKED in text for text in await working.told())
    assert "event 1 is parked" in caplog.text


async def test_an_error_of_ours_is_rolled_back_tried_again_and_parked(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await working.say(CANARY)
    await working.say("Ben waited.", person=BEN)
    await working.say("I waited.")
    trouble = {CANARY: ValueError(CANARY)}
    async with breaking(monkeypatch, trouble.get) as tried:
        await working.work()
    assert tried.count(CANARY) == 2
    assert await working.states() == ["parked", "handled", "handled"]
    assert await working.said() == ["Ben waited.", "I waited."]
    told = await working.told()
    assert told.count(PARKED) == 1
    [parked] = await working.rows(inbox_table, inbox_table.c.state == "parked")
    assert CANARY in parked.payload
    assert parked.problem.startswith("ValueError in fail, line ")
    assert CANARY not in caplog.text
    assert "event 1 is parked: ValueError in fail" in caplog.text


async def test_an_error_that_passes_is_forgotten(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await working.say("I waited.", "She smiled.")
    troubles = [ValueError()]
    async with breaking(monkeypatch, lambda text: troubles.pop() if troubles else None) as tried:
        await working.work()
    assert tried == ["I waited.", "I waited.", "She smiled."]
    assert not working.worker.broken
    assert await working.said() == ["I waited.", "She smiled."]
    assert await working.states() == ["handled", "handled"]
    assert not any(PARKED in text for text in await working.told())


async def test_a_parked_event_is_handled_when_it_is_retried(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await working.say("I waited.")
    async with breaking(monkeypatch, lambda text: ValueError()):
        await working.work()
    assert await working.said() == []
    assert await working.database.transact(inbox.retry_parked) == 1
    await working.work()
    assert await working.said() == ["I waited."]
    assert await working.states() == ["handled"]


async def test_a_fault_of_the_database_is_waited_out(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[float] = []

    async def rest(event: asyncio.Event, seconds: float) -> None:
        if event is not working.worker.news:
            waits.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(module, "pause", rest)
    await working.say(CANARY)
    faults = 12

    def trouble(text: str) -> BaseException | None:
        return full() if len(waits) < faults else None

    async with breaking(monkeypatch, trouble):
        await working.work()
    assert await working.said() == [CANARY]
    assert await working.states() == ["handled"]
    assert waits[:3] == [0.1, 0.2, 0.4]
    assert max(waits) == waits[-1] == 30.0
    assert CANARY not in caplog.text
    assert "the database does not take events: OperationalError" in caplog.text


async def test_a_fault_while_an_error_is_being_retried_is_waited_out_too(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await working.say("I waited.")
    troubles: list[BaseException] = [full(), ValueError()]
    async with breaking(monkeypatch, lambda text: troubles.pop() if troubles else None):
        await working.work()
    assert await working.said() == ["I waited."]
    assert await working.states() == ["handled"]


async def test_what_is_no_fault_of_the_database_ends_the_loop_for_the_watchdog(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(inbox, "claim", fail)
    with pytest.raises(RuntimeError):
        await working.worker.run(asyncio.Event())


async def test_an_update_of_no_chat_is_handled_and_asks_for_nothing(working: WorkingBot) -> None:
    inline = {"id": "1", "from": raw.user(), "query": "x", "offset": ""}
    payload = json.dumps({"update_id": 1, "inline_query": inline})
    arrivals = [
        RawUpdate("telegram:1:1", None, payload),
        RawUpdate("telegram:1:2", None, "no JSON"),
    ]
    await working.database.transact(lambda conn: inbox.add(conn, BOT, arrivals, NOW))
    await working.work()
    assert await working.states() == ["handled", "parked"]
    assert await working.rows(outbox_table) == []


async def test_an_error_about_no_chat_is_parked_and_tells_nobody(
    working: WorkingBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ValueError

    monkeypatch.setattr(module, "take", fail)
    arrival = RawUpdate("telegram:1:1", None, "{}")
    await working.database.transact(lambda conn: inbox.add(conn, BOT, [arrival], NOW))
    await working.work()
    assert await working.states() == ["parked"]
    assert await working.rows(outbox_table) == []


async def test_an_event_from_nobody_known_is_parked(working: WorkingBot) -> None:
    await working.say("I waited.")
    await working.work()
    before = await working.told()
    telepathy = ("telepathy:1", 1, '{"shown": null}', NOW)
    await working.database.transact(lambda conn: inbox.add_event(conn, *telepathy))
    await working.work()
    assert await working.states() == ["handled", "parked"]
    assert await working.told() == [*before, PARKED]


async def test_a_question_that_was_lost_is_asked_anew(working: WorkingBot) -> None:
    await working.say("/reflect Anna")
    await working.work()

    def lose(conn: Connection) -> None:
        for each in outbox.claim(conn, 0.0, Allowance(9, 9)):
            outbox.settle_uncertain(conn, each, 0.0, NOW)

    await working.database.transact(lose)
    await working.work()
    [again] = [text for text in await working.told() if text.startswith("The connection broke")]
    assert "What stayed with you?" in again
    assert await working.database.read(lambda conn: cards.find_run_of_card(conn, 1)) == 1
