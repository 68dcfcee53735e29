"""What takes long is read beside the transactions, which stay one for each event."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.turn import reading
from bot.turn.notices import PARKED
from storage.database.ahead import Unread, knowing, read_ahead
from storage.database.faults import DatabaseFault
from storage.database.group_commit import Returned
from storage.journal import search
from tests.bot.raw import ANA
from tests.bot.working_bot import BEN, WorkingBot

STORIES = ("Anna found a lighthouse.", "Anna asked me.", "Anna asked again.")
SEARCH = "/journal lighthouse"
FOUND = "lighthouse"


class Reads:
    """What `go_on` of a search met: whether in a transaction, and how often. `held`: until it is
    set, every search waits; `error`: what the next one raises instead."""

    def __init__(self) -> None:
        self.in_turn: list[bool] = []
        self.begun, self.held = threading.Event(), threading.Event()
        self.held.set()
        self.errors: list[Exception] = []


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reads]:
    """The first entry alone is opened in the transaction."""
    reads = Reads()
    go_on = search._Search.go_on

    def watch(self: Any, conn: Connection, **given: Any) -> Any:
        reads.in_turn.append(is_in_turn(conn))
        reads.begun.set()
        assert reads.held.wait(60)
        if reads.errors:
            raise reads.errors.pop(0)
        return go_on(self, conn, **given)

    monkeypatch.setattr(search._Search, "go_on", watch)
    monkeypatch.setattr(search, "ENTRIES_OPENED_FIRST", 1)
    monkeypatch.setattr(reading, "FAULT_SECONDS", 0.0)
    yield reads
    reads.held.set()


def is_in_turn(conn: Connection) -> bool:
    try:
        read_ahead(conn, object(), lambda _: None)
    except Exception:
        return True
    return False


async def tell(working: WorkingBot) -> None:
    for person in (ANA, BEN):
        await working.say("/start", *(f"/note {each}" for each in STORIES), person=person)
    await working.work()


async def count(working: WorkingBot, words: str) -> int:
    return sum(words in each for each in await working.told())


async def test_a_long_journal_is_searched_outside_of_the_transaction(
    working: WorkingBot, reads: Reads
) -> None:
    await tell(working)
    before = await count(working, FOUND)
    await working.say(SEARCH)
    await working.work()
    assert reads.in_turn == [False]
    assert await count(working, FOUND) == before + 1
    assert not working.worker.reading.know(working.received), "nothing of it is kept"


async def test_others_go_on_meanwhile_and_the_order_in_the_chat_holds(
    working: WorkingBot, reads: Reads
) -> None:
    await tell(working)
    reads.held.clear()
    await working.say(SEARCH, "/note And then?")
    await working.say("/note Ben is not kept waiting.", person=BEN)
    stop = asyncio.Event()
    running = asyncio.create_task(working.worker.run(stop))
    await asyncio.to_thread(reads.begun.wait, 60)
    await until(working, lambda states: states[-1] == "handled")
    assert (await working.states())[-3:] == ["new", "new", "handled"]
    reads.held.set()
    await until(working, lambda states: "new" not in states)
    stop.set()
    await running
    mine = [each for each in await working.told() if "lighthouse" in each or "Saved" in each]
    assert "lighthouse" in mine[-2], "the search was answered before the note behind it"
    assert reads.in_turn == [False]


async def test_what_fails_there_is_tried_again_and_then_parked(
    working: WorkingBot, reads: Reads
) -> None:
    await tell(working)
    reads.errors = [DatabaseFault("busy"), ValueError("a"), ValueError("b")]
    await working.say(SEARCH)
    await working.work()
    assert (await working.states())[-1] == "parked"
    assert (await working.told())[-1] == PARKED
    assert len(reads.in_turn) == 3


async def test_a_process_that_ends_meanwhile_leaves_the_event_as_it_was(
    working: WorkingBot, reads: Reads
) -> None:
    await tell(working)
    reads.held.clear()
    await working.say(SEARCH)
    stop = asyncio.Event()
    running = asyncio.create_task(working.worker.run(stop))
    await asyncio.to_thread(reads.begun.wait, 60)
    stop.set()
    await running
    assert (await working.states())[-1] == "new"
    reads.held.set()
    await working.work()
    assert (await working.states())[-1] == "handled"


async def until(working: WorkingBot, is_so: Callable[[list[str]], bool]) -> None:
    while not is_so(await working.states()):  # noqa: ASYNC110 - rows ring no bell
        await asyncio.sleep(0.01)


def test_what_is_known_is_not_read_again() -> None:
    nobody: Any = None
    with knowing({}), pytest.raises(Unread) as met:
        read_ahead(nobody, "a question", lambda _: 1)
    assert "a question" not in str(met.value)
    with knowing({"a question": Returned(2)}):
        assert read_ahead(nobody, "a question", lambda _: 1) == 2
    assert read_ahead(nobody, "a question", lambda _: 1) == 1
