"""The whole bot against a server of Telegram's kind: a mentor's first day, word for word."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot import app as module
from bot import watch
from bot.app import App
from bot.settings import Settings
from bot.turn.effects import KEEPERS
from flows.effects import SaveAnswer
from storage.journal import answers
from storage.queues import inbox
from storage.queues.inbox import RawUpdate
from tests.bot.phone import Phone, migrated
from tests.clock import start_clock
from tests.patience import PATIENCE
from tests.telegram import Server

CANARY = "Canary" + "x" * 30
TOKEN = f"4200001:{CANARY}"
WORDS = "I asked three closed questions in a row before she said she was lost."


class Person:
    """A person at their phone, whose taps and messages are counted."""

    def __init__(self, server: Server, person: int) -> None:
        self.server, self.person = server, person
        self.taps = self.messages = 0
        self.newest = 0

    async def says(self, text: str, waits_for: str = "") -> None:
        self.messages += 1
        self.newest = await self.server.say(self.person, text)
        await self.sees(waits_for)

    async def taps_on(self, label: str, waits_for: str = "") -> str | None:
        """The toast, if there is one."""
        self.taps += 1
        pressed = await self.server.press(self.person, label, wait=20)
        assert pressed["answer"] is not None, f"{label} was never answered"
        await self.sees(waits_for)
        toast: str | None = pressed["answer"]["text"]
        return toast

    async def sees(self, text: str) -> dict[str, Any]:
        return await self.server.wait_for(self.person, text)

    async def saved(self, message: int) -> None:
        """The bot has put its mark on that message."""
        async with asyncio.timeout(20):
            while True:
                post = await self.server.ask("post", chat_id=self.person, message_id=message)
                if post["reactions"]:
                    assert post["reactions"] == ["✍"]
                    return
                await asyncio.sleep(0.02)

    async def posts(self) -> list[dict[str, Any]]:
        return await self.server.posts(self.person)


def make_app(server: Server, folder: Path) -> App:
    settings = Settings(
        bot_token=SecretStr(server.token),
        bot_api_url=server.url,
        database_url=migrated(folder),
        operator_name="NAME",
        send_rate=0,
    )
    return App(settings, start_clock())


@asynccontextmanager
async def running(app: App) -> AsyncIterator[App]:
    stop = asyncio.Event()
    task = asyncio.create_task(app.run(stop))
    try:
        yield app
    finally:
        stop.set()
        async with asyncio.timeout(30):
            await task


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server.start(TOKEN) as server:
        yield server


@pytest.fixture
async def app(server: Server, tmp_path: Path) -> AsyncIterator[App]:
    async with running(make_app(server, tmp_path)) as app:
        yield app


@pytest.fixture
async def bea(server: Server, app: App) -> Person:
    return Person(server, await server.person("Bea"))


async def download(server: Server, file_id: str) -> bytes:
    base = f"{server.url}/bot{server.token}"
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{base}/getFile", json={"file_id": file_id}) as response:
            path = (await response.json())["result"]["file_path"]
        async with session.get(f"{server.url}/file/bot{server.token}/{path}") as response:
            return await response.read()


async def test_the_first_day_of_a_mentor(server: Server, bea: Person) -> None:
    # The first minute: no more than four taps.
    await bea.says("/start", "I ask one short question")
    await bea.taps_on("Start", "What time is it where you are?")
    await bea.taps_on("Yes", "When is your next session?")
    await bea.taps_on("No fixed time", "Shall we try it")
    await bea.taps_on("Reflect now", "What stayed with you?")
    assert (bea.messages, bea.taps) == (1, 4)

    # A reflection: one message, no more than three taps.
    bea.messages = bea.taps = 0
    question = await bea.sees("What stayed with you?")
    offer = question["buttons"][0][0]["text"]
    await bea.taps_on(offer, "Just type or talk.")
    await bea.says(WORDS, "Saved")
    moment = bea.newest
    await bea.saved(moment)
    if "With whom?" in (await bea.sees("Saved"))["text"]:
        await bea.taps_on("Skip", "How did it go?")
    await bea.taps_on("Partly", "It is in your /journal.")
    assert bea.messages == 1
    assert bea.taps <= 3
    await bea.sees("Shall I ask you every week?")
    await bea.taps_on("No", "Fine, no reminder.")

    # Whatever else is sent at once is kept too, as more of the story; nothing is asked about it.
    for kind in ("voice", "photo"):
        await bea.saved(await server.send(bea.person, kind))
        added = await bea.sees("Added to that entry.")
        assert [each["text"] for row in added["buttons"] for each in row] == ["Undo"]

    await bea.says("/journal", "Your journal · 1 entry")
    page = await bea.sees("Your journal")
    assert WORDS in page["text"]
    await bea.taps_on("1", "[Photo 2]")
    entry = await bea.sees("[Photo 2]")
    assert "[Voice" in entry["text"]
    await bea.taps_on("Voice 1")
    async with asyncio.timeout(20):
        while (await bea.posts())[-1]["media"] is None:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    assert (await bea.posts())[-1]["media"]["kind"] == "voice"

    await bea.says("/export")
    async with asyncio.timeout(20):
        while (await bea.posts())[-1]["from"] != "bot":  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    media = (await bea.posts())[-1]["media"]
    assert media["name"].endswith(".json")
    exported = json.loads(await download(server, media["url"].rpartition("/")[2]))
    said = [answer for entry in exported["entries"] for answer in entry["answers"]]
    assert WORDS in [answer["text"] for answer in said]
    assert {file["kind"] for answer in said for file in answer["files"]} == {"voice", "photo"}

    await bea.says("/delete", "Type ERASE")
    await bea.says("ERASE", "Everything is erased. This message is the last one.")
    assert (await bea.posts())[-1]["text"].startswith("Everything is erased.")
    assert (await bea.taps_on("Edit")) == "That is no longer there."
    assert (await bea.posts())[-1]["text"].startswith("Everything is erased.")
    await bea.says("/journal", "Nothing in your journal yet.")
    notes = await server.ask("notes")
    assert [note for note in notes if not note.startswith("more than")] == []


async def test_the_menu_of_commands_is_set(server: Server, bea: Person) -> None:
    await bea.says("/help", "I ask one short question")
    async with asyncio.timeout(20):
        while not (found := await server.ask("commands")):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    [commands] = found.values()
    assert [each["command"] for each in commands] == [
        "reflect", "journal", "summary", "sessions", "mentees", "assess", "settings", "help",
    ]  # fmt: skip


async def test_a_menu_that_cannot_be_set_stops_nobody(
    server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await server.fault("refuse", method="setMyCommands", times=None)
    async with running(make_app(server, tmp_path)):
        bea = Person(server, await server.person("Bea"))
        await bea.says("/help", "I ask one short question")
        async with asyncio.timeout(PATIENCE):
            while "the command menu could not be set: BadRequest" not in caplog.text:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
    assert "the upkeep failed" not in caplog.text


def test_what_is_pending_is_what_waits_to_be_handled_or_sent(ana: Phone) -> None:
    def pending() -> int:
        with ana.bot.work() as conn:
            return module.count_pending(conn, ana.bot.now)

    ana.says("I waited.", settle=False)
    assert pending() == 1
    ana.bot.handle()
    assert pending() == 2  # the mark and the card
    ana.blocks()
    ana.is_reminded()
    assert pending() == 0  # what is held waits for nobody


async def test_a_group_is_left(server: Server, bea: Person) -> None:
    group = await server.group("Lunch", bea.person)
    async with asyncio.timeout(20):
        while (await server.ask("chat", chat_id=group))["membership"] == "member":  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    assert not [post for post in await server.posts(group) if post["from"] == "bot"]


async def test_a_loop_that_raises_is_started_again(
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(watch, "FIRST_BACK_OFF", 0.01)
    app = make_app(server, tmp_path)
    begun = []
    run = app.worker.run

    async def fail_once(stop: asyncio.Event) -> None:
        begun.append(stop)
        if len(begun) == 1:
            raise RuntimeError(CANARY)
        await run(stop)

    monkeypatch.setattr(app.worker, "run", fail_once)
    async with running(app):
        bea = Person(server, await server.person("Bea"))
        await bea.says("/help", "I ask one short question")
    assert len(begun) == 2
    assert "the worker failed (RuntimeError in fail_once, line " in caplog.text
    assert CANARY not in caplog.text


async def test_a_week_passes_in_a_moment(bea: Person, app: App) -> None:
    await bea.says("/start", "I ask one short question")
    await bea.taps_on("Start", "What time")
    await bea.taps_on("Yes", "When is your next session?")
    await bea.taps_on("Later", "Shall we")
    await bea.taps_on("Later", "Whenever")
    await bea.says("/settings", "Weekly question: none")
    await bea.taps_on("Weekly question", "Shall I ask you every week?")
    await bea.says("Thursdays 16:00", "I will ask you every week: Thursdays 16:00.")
    coming = await app.list_coming(bea.person)
    assert len(coming) == 10
    assert coming[0][1:] == ("your weekly question", False), "it may be heard"
    weekly = [at for at, what, _ in coming if what == "your weekly question"]
    assert weekly[1] - weekly[0] == timedelta(weeks=1)
    assert ("your week, summed up", True) in [each[1:] for each in coming], "it comes silently"
    assert await app.list_coming(bea.person + 1) == []
    stops: list[object] = []
    await app.forward(weekly[1], stops.append)
    assert len(stops) >= 2
    asked = [post for post in await bea.posts() if "What stayed with you?" in post["text"]]
    assert len(asked) == 2


async def test_the_clock_ticks_by_itself(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "TICK_SECONDS", 0.05)
    ticked = asyncio.Event()

    async def tick(*_: Any) -> int:
        ticked.set()
        return 1

    monkeypatch.setattr(module, "tick", tick)
    async with running(make_app(server, tmp_path)), asyncio.timeout(20):
        await ticked.wait()


async def test_no_log_quotes_anybody(
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A token and words that are unlike anything else; and everything goes wrong."""
    words = f"The words of {CANARY}"
    save, troubles = answers.add_answer, [ValueError(words), ValueError(words)]
    full = sqlite3.OperationalError(words)
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    faults = [OperationalError("INSERT", {"text": words}, full, hide_parameters=True)] * 3

    def fail(conn: Connection, mentor: Any, effect: Any, at: Any) -> None:
        save(conn, mentor, effect, at)
        if faults:
            raise faults.pop()
        if troubles:
            raise troubles.pop()

    app = make_app(server, tmp_path)
    async with running(app):
        bea = Person(server, await server.person(CANARY))
        with monkeypatch.context() as patched:
            keepers: dict[Any, Any] = {**KEEPERS, SaveAnswer: fail}
            patched.setattr("bot.turn.turn.KEEPERS", keepers)
            await bea.says(words, "Something went wrong on my side.")
        await bea.says(words, "Saved as a note.")
        await bea.sees("I ask one short question")
        unreadable = RawUpdate("telegram:4200001:1", bea.person, json.dumps({"message": words}))
        await app.database.transact(
            lambda conn: inbox.add(conn, 4200001, [unreadable], app.clock.now())
        )
        app.worker.wake()
        await server.fault("drop_after", method="sendMessage", times=2)
        await server.fault("bad_gateway", method="editMessage*", times=2)
        await bea.says("/start", "The connection broke")
        await app.settle()
    assert "ValueError in fail" in caplog.text
    assert "unreadable" in caplog.text
    assert "cut off" in caplog.text
    assert CANARY not in caplog.text
