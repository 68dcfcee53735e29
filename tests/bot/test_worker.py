"""One event, one transaction: what fails is rolled back, tried again, put aside, never lost."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import OperationalError

from bot import worker as module
from bot.clock import fire
from bot.keeping import KEEPERS
from bot.nudging import DELAYED
from bot.turn import PARKED, House
from bot.worker import AT_ONCE, Worker
from flows.catalogue import FLOWS
from flows.effects import SaveAnswer
from flows.schedule import Weekly
from framework.catalogue import load_framework
from storage import cards, hours, inbox, journal, outbox, people, reminders
from storage.database import Database, open_database
from storage.inbox import Arrival
from storage.tables import answers, mentors
from storage.tables import inbox as inbox_table
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.raw import ANA, BOT, NOW, Json

BEN = 102
CANARY = "a canary that nobody may see"


class Desk:
    """A worker and its database; `receive` puts updates into the inbox, numbered from 1."""

    def __init__(self, database: Database) -> None:
        house = House(load_framework(), FLOWS, operator="", zone="Europe/Brussels")
        self.database = database
        self.woken = 0
        self.worker = Worker(database, house, lambda: NOW, self.wake_sender)
        self.received = 0

    def wake_sender(self) -> None:
        self.woken += 1

    async def receive(self, *updates: Json | str) -> None:
        for each in updates:
            self.received += 1
            payload = each if isinstance(each, str) else json.dumps(each)
            person = ANA
            if isinstance(each, dict) and "message" in each:
                person = each["message"]["chat"]["id"]
            arrival = Arrival(f"telegram:{BOT}:{self.received}", person, payload)
            await self.database.transact(lambda conn: inbox.add(conn, BOT, [arrival], NOW))  # noqa: B023

    async def say(self, *texts: str, person: int = ANA) -> None:
        for text in texts:
            await self.receive(raw.written(text=text, message=self.received + 1, person=person))

    async def rows(self, table: Any, *where: Any) -> list[Any]:
        query = select(table).where(*where).order_by(table.c.id)
        return list(await self.database.read(lambda conn: conn.execute(query).all()))

    async def said(self) -> list[str]:
        own = await self.rows(answers, answers.c.option.is_(None))
        return [row.text for row in own]

    async def states(self) -> list[str]:
        return [row.state for row in await self.rows(inbox_table)]

    async def told(self) -> list[str]:
        """The texts of the messages that wait to be sent."""
        rows = await self.rows(outbox_table, outbox_table.c.kind.in_(("send", "edit")))
        return [row.body["text"] for row in rows if row.state == "queued"]

    async def work(self) -> None:
        """Let the worker run until nothing waits."""
        stop = asyncio.Event()
        running = asyncio.create_task(self.worker.run(stop))
        try:
            async with asyncio.timeout(30):
                while "new" in await self.states() and not running.done():  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
        finally:
            stop.set()
            await running


@pytest.fixture
async def desk(database_url: str) -> AsyncIterator[Desk]:
    database = open_database(database_url)
    yield Desk(database)
    await asyncio.to_thread(database.close)


@asynccontextmanager
async def breaking(
    monkeypatch: pytest.MonkeyPatch, trouble: Callable[[str], BaseException | None]
) -> AsyncIterator[list[str]]:
    """Saving an answer fails with what `trouble` gives for its text; yields the texts tried."""
    tried: list[str] = []
    save = journal.add_answer

    def fail(conn: Connection, mentor: Any, effect: Any, at: Any) -> None:
        save(conn, mentor, effect, at)
        text = effect.said.text if effect.said else ""
        tried.append(text)
        error = trouble(text)
        if error is not None:
            raise error

    with monkeypatch.context() as patched:
        keepers: dict[Any, Any] = {**KEEPERS, SaveAnswer: fail}
        patched.setattr("bot.turn.KEEPERS", keepers)
        yield tried


def full() -> OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return OperationalError("INSERT", {}, error)


async def test_a_handled_event_loses_what_it_said_and_keeps_its_key(desk: Desk) -> None:
    await desk.say("I waited.")
    assert await desk.worker.handle_next() is True
    [row] = await desk.rows(inbox_table)
    assert (row.state, row.payload, row.key) == ("handled", None, f"telegram:{BOT}:1")
    assert await desk.said() == ["I waited."]
    assert desk.woken == 1
    assert await desk.worker.handle_next() is False
    assert desk.woken == 1


async def test_many_events_keep_their_order(desk: Desk) -> None:
    texts = [f"Sentence {number}." for number in range(2 * AT_ONCE + 3)]
    await desk.say(*texts)
    await desk.work()
    assert await desk.said() == texts


async def test_a_running_worker_is_woken_by_events_and_by_the_end(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK", 3600)
    stop = asyncio.Event()
    running = asyncio.create_task(desk.worker.run(stop))
    await asyncio.sleep(0)
    for text in ("One.", "Two."):
        await desk.say(text)
        desk.worker.wake()
        async with asyncio.timeout(10):
            while "new" in await desk.states():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    stop.set()
    await running
    assert await desk.said() == ["One.", "Two."]


@pytest.mark.parametrize("payload", ["no JSON", "[]", "7", '{"update_id": 1, "message": {}}'])
async def test_what_cannot_be_read_is_parked_at_once_and_the_next_is_handled(
    desk: Desk, payload: str, caplog: pytest.LogCaptureFixture
) -> None:
    await desk.receive(payload)
    await desk.say("I waited.")
    await desk.work()
    assert await desk.states() == ["parked", "handled"]
    assert await desk.said() == ["I waited."]
    [parked] = await desk.rows(inbox_table, inbox_table.c.state == "parked")
    assert parked.payload == payload  # `doctor --retry` may read it in a later version
    assert parked.problem.startswith("unreadable: ")
    assert not any(PARKED in text for text in await desk.told())
    assert "event 1 is parked" in caplog.text


async def test_an_error_of_ours_is_rolled_back_tried_again_and_parked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await desk.say(CANARY)
    await desk.say("Ben waited.", person=BEN)
    await desk.say("I waited.")
    trouble = {CANARY: ValueError(CANARY)}
    async with breaking(monkeypatch, trouble.get) as tried:
        await desk.work()
    assert tried.count(CANARY) == 2
    assert await desk.states() == ["parked", "handled", "handled"]
    assert await desk.said() == ["Ben waited.", "I waited."]
    told = await desk.told()
    assert told.count(PARKED) == 1
    [parked] = await desk.rows(inbox_table, inbox_table.c.state == "parked")
    assert CANARY in parked.payload
    assert parked.problem.startswith("ValueError in fail, line ")
    assert CANARY not in caplog.text
    assert "event 1 is parked: ValueError in fail" in caplog.text


async def test_an_error_that_passes_is_forgotten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.say("I waited.", "She smiled.")
    troubles = [ValueError()]
    async with breaking(monkeypatch, lambda text: troubles.pop() if troubles else None) as tried:
        await desk.work()
    assert tried == ["I waited.", "I waited.", "She smiled."]
    assert not desk.worker.broken
    assert await desk.said() == ["I waited.", "She smiled."]
    assert await desk.states() == ["handled", "handled"]
    assert not any(PARKED in text for text in await desk.told())


async def test_a_parked_event_is_handled_when_it_is_retried(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.say("I waited.")
    async with breaking(monkeypatch, lambda text: ValueError()):
        await desk.work()
    assert await desk.said() == []
    assert await desk.database.transact(inbox.retry_parked) == 1
    await desk.work()
    assert await desk.said() == ["I waited."]
    assert await desk.states() == ["handled"]


async def test_a_fault_of_the_database_is_waited_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[float] = []

    async def rest(event: asyncio.Event, seconds: float) -> None:
        if event is not desk.worker.news:
            waits.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(module, "pause", rest)
    await desk.say(CANARY)
    faults = 12

    def trouble(text: str) -> BaseException | None:
        return full() if len(waits) < faults else None

    async with breaking(monkeypatch, trouble):
        await desk.work()
    assert await desk.said() == [CANARY]
    assert await desk.states() == ["handled"]
    assert waits[:3] == [0.1, 0.2, 0.4]
    assert max(waits) == waits[-1] == 30.0
    assert CANARY not in caplog.text
    assert "the database does not take events: OperationalError" in caplog.text


async def test_a_fault_while_an_error_is_being_retried_is_waited_out_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.say("I waited.")
    troubles: list[BaseException] = [full(), ValueError()]
    async with breaking(monkeypatch, lambda text: troubles.pop() if troubles else None):
        await desk.work()
    assert await desk.said() == ["I waited."]
    assert await desk.states() == ["handled"]


async def test_what_is_no_fault_of_the_database_ends_the_loop_for_the_watchdog(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(inbox, "claim", fail)
    with pytest.raises(RuntimeError):
        await desk.worker.run(asyncio.Event())


async def test_an_update_of_no_chat_is_handled_and_asks_for_nothing(desk: Desk) -> None:
    inline = {"id": "1", "from": raw.user(), "query": "x", "offset": ""}
    payload = json.dumps({"update_id": 1, "inline_query": inline})
    arrivals = [Arrival("telegram:1:1", None, payload), Arrival("telegram:1:2", None, "no JSON")]
    await desk.database.transact(lambda conn: inbox.add(conn, BOT, arrivals, NOW))
    await desk.work()
    assert await desk.states() == ["handled", "parked"]
    assert await desk.rows(outbox_table) == []


async def test_an_error_about_no_chat_is_parked_and_tells_nobody(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ValueError

    monkeypatch.setattr(module, "take", fail)
    arrival = Arrival("telegram:1:1", None, "{}")
    await desk.database.transact(lambda conn: inbox.add(conn, BOT, [arrival], NOW))
    await desk.work()
    assert await desk.states() == ["parked"]
    assert await desk.rows(outbox_table) == []


async def test_the_clocks_events_pass_here_too(desk: Desk) -> None:
    chat = await ask_first(desk)
    await desk.database.transact(
        lambda conn: inbox.add_event(conn, "shown:77", chat, '{"shown": null}', NOW)
    )
    await desk.work()
    assert await desk.states() == ["handled"] * 3
    [asked] = await desk.told()
    assert asked.startswith("What stayed with you?")


async def test_people_come_before_the_clock_and_order_holds_within_a_chat(desk: Desk) -> None:
    await desk.say("/start")
    await desk.say("/start", person=BEN)
    await desk.work()

    def call(conn: Connection) -> None:
        inbox.add_calls(conn, [("reminder:1:2026-11-26", 1), ("reminder:2:2026-11-26", 2)], NOW)

    await desk.database.transact(call)
    await desk.say("I waited.", person=BEN)
    keys = []

    def take_next(conn: Connection) -> None:
        received = inbox.claim(conn, at=NOW)
        assert received is not None
        keys.append(received.key)
        inbox.mark_handled(conn, received.id)

    for _ in range(3):
        await desk.database.transact(take_next)
    assert keys == ["reminder:2:2026-11-26", f"telegram:{BOT}:3", "reminder:1:2026-11-26"]


async def test_the_clocks_events_wait_until_what_they_said_is_on_its_way(desk: Desk) -> None:
    """The bot has no more ready than it can send in some seconds, and people do not wait."""
    await desk.say("/start")
    await desk.say("/start", person=BEN)
    await desk.work()
    body = {"text": "How was it?", "buttons": [], "silent": True}

    def fill(conn: Connection) -> None:
        for _ in range(inbox.ROOM):
            outbox.add(conn, 1, "send", body, priority=1)
        inbox.add_calls(conn, [("reminder:1:2026-11-26", 1)], NOW)

    await desk.database.transact(fill)
    await desk.say("I waited.", person=BEN)
    assert await desk.worker.handle_next()
    assert not await desk.worker.handle_next()
    assert await desk.worker._find_pause() == module.SHORTEST_WAIT, "it is looked at again soon"
    assert await desk.states() == ["handled", "handled", "new", "handled"]

    def send_one(conn: Connection) -> None:
        first = select(outbox_table.c.id).where(outbox_table.c.priority == 1).limit(1)
        row = conn.execute(first).scalar_one()
        conn.execute(delete(outbox_table).where(outbox_table.c.id == row))

    await desk.database.transact(send_one)
    assert await desk.worker.handle_next()


async def test_a_question_that_was_lost_is_asked_anew(desk: Desk) -> None:
    await desk.say("/reflect Anna")
    await desk.work()

    def lose(conn: Connection) -> None:
        for each in outbox.claim(conn, 0.0, outbox.Allowance(9, 9)):
            outbox.settle_uncertain(conn, each, 0.0, NOW)

    await desk.database.transact(lose)
    await desk.work()
    [again] = [text for text in await desk.told() if text.startswith("The connection broke")]
    assert "What stayed with you?" in again
    assert await desk.database.read(lambda conn: cards.find_run_of_card(conn, 1)) == 1


async def ask_first(desk: Desk) -> int:
    """A mentor is asked without having written; the chat."""
    await desk.say("/start")
    await desk.work()
    await desk.database.transact(lambda conn: conn.execute(delete(outbox_table)).rowcount)
    [mentor] = await desk.rows(mentors)

    def add(conn: Connection) -> None:
        owner = people.find_mentor(conn, mentor.chat)
        assert owner is not None
        here = NOW.astimezone(ZoneInfo(owner.zone))
        weekly = Weekly(weekday=here.weekday(), wall=here.time(), zone=owner.zone)
        reminders.set_weekly(conn, owner, weekly, NOW - timedelta(hours=1))
        assert fire(conn, NOW) == 1

    await desk.database.transact(add)
    await desk.work()
    return int(mentor.chat)


async def test_what_comes_back_late_is_put_off_into_the_hours_of_the_mentor(desk: Desk) -> None:
    await ask_first(desk)
    [asked] = await desk.rows(outbox_table, outbox_table.c.priority == 1)
    evening = datetime(2026, 11, 26, 20, tzinfo=UTC)  # 21:00 in Brussels
    assert asked.good_until_at <= evening
    desk.worker.now = lambda: evening
    assert await desk.database.transact(lambda conn: hours.hand_back(conn, evening)) == 1
    await desk.work()
    [later] = await desk.rows(outbox_table, outbox_table.c.priority == 1)
    assert later.id == asked.id
    assert later.good_from_at == datetime(2026, 11, 27, 7, tzinfo=UTC)
    assert later.good_until_at == later.good_from_at + timedelta(hours=6)
    assert later.body["text"].startswith(f"{DELAYED}\n\n")
    assert later.body["text"].endswith(asked.body["text"])


async def test_a_question_sent_first_that_was_lost_is_not_asked_anew_at_night(desk: Desk) -> None:
    await ask_first(desk)
    evening = datetime(2026, 11, 26, 20, tzinfo=UTC)
    desk.worker.now = lambda: evening

    def lose(conn: Connection) -> None:
        allowance = outbox.Allowance(9, 9, at=NOW)
        for each in outbox.claim(conn, 0.0, allowance):
            outbox.settle_uncertain(conn, each, 0.0, evening)

    await desk.database.transact(lose)
    await desk.work()
    waiting = outbox_table.c.state == "queued", outbox_table.c.kind == "send"
    [again] = await desk.rows(outbox_table, *waiting)
    assert again.body["text"].startswith("The connection broke")
    assert (again.priority, again.good_from_at) == (1, datetime(2026, 11, 27, 7, tzinfo=UTC))
