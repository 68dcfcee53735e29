"""Nothing is lost, and nothing is sent twice unless nobody can know that it was."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, insert, select, text
from sqlalchemy.exc import OperationalError
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.outcome import Result, read_error
from bot.sender import Sender, make_plain
from bot.telegram import CutOffError, NotSentError, open_bot
from storage import outbox
from storage.database import Database, open_database
from storage.tables import cards, chats, metadata
from storage.tables import outbox as table
from tests.bot.wire import TOKEN, Wire

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ANA, BEN = 1, 2
BUTTONS = [[{"text": "Well", "data": "a:1", "style": "primary"}, {"text": "Skip", "data": "a:2"}]]
SCREEN = {"text": "<b>Anna</b> &amp; you", "buttons": BUTTONS, "silent": True}
BODIES: dict[str, dict[str, Any]] = {
    "send": SCREEN,
    "edit": SCREEN,
    "strip": {},
    "react": {"message": 9, "emoji": "✍"},
    "answer": {"query": "q1", "text": "Already saved"},
    "media": {"media": "voice", "file_id": "f1", "caption": "<i>Thu</i>"},
    "export": {"mentor": 3, "name": "afterword-2026-11-22.json"},
    "leave": {},
}
SENDS = {"send", "media", "export"}
METHODS = {
    "send": "sendMessage",
    "edit": "editMessageText",
    "strip": "editMessageReplyMarkup",
    "react": "setMessageReaction",
    "answer": "answerCallbackQuery",
    "media": "sendVoice",
    "export": "sendDocument",
    "leave": "leaveChat",
}


class House:
    """A sender, its outbox, the far end of its line, and a clock that only the test moves."""

    def __init__(self, wire: Wire, database: Database, file: Path) -> None:
        self.wire = wire
        self.database = database
        self.file = file
        self.real = 1000.0
        self.rested: list[float] = []
        self.woken = 0
        self.bot = open_bot(TOKEN, wire.url)
        self.sender = self.make_sender()

    def make_sender(self, rate: float = 0.0) -> Sender:
        return Sender(
            self.bot,
            self.database,
            rate=rate,
            now=lambda: NOW + timedelta(seconds=self.real),
            export=lambda conn, mentor: b'{"mentor": %d}' % mentor,
            wake_worker=self.wake_worker,
            real=lambda: self.real,
            rest=self.rest,
        )

    def wake_worker(self) -> None:
        self.woken += 1

    async def rest(self, seconds: float) -> None:
        self.rested.append(seconds)
        await asyncio.sleep(0)

    async def add(self, kind: str = "send", chat: int = ANA, **given: Any) -> int:
        body = given.pop("body", None) or BODIES.get(kind, {})
        return await self.database.transact(
            lambda conn: outbox.add(conn, chat, kind, body, **given)
        )

    async def add_chat(self, chat: int) -> None:
        row = insert(chats).values(id=chat, bot_id=1, chat_id=100 + chat)
        await self.database.transact(lambda conn: conn.execute(row).rowcount)

    async def add_card(self, message: int | None = 55) -> int:
        row = insert(cards).values(chat=ANA, message=message).returning(cards.c.id)
        return int(await self.database.transact(lambda conn: conn.execute(row).scalar_one()))

    async def deliver(self) -> float:
        wait = await self.sender.deliver_next()
        await self.sender.finish()
        return wait

    async def reach(self) -> None:
        """Let the sender find out that Telegram answers."""
        self.sender._doubt()
        assert self.sender._probe is not None
        await self.sender._probe

    async def state(self, row: int) -> str | None:
        state: str | None = await self.look(
            lambda conn: conn.execute(_STATE, {"row": row}).scalar()
        )
        return state

    async def due_in(self, row: int) -> float:
        query = select(table.c.due_real).where(table.c.id == row)
        return float(await self.look(lambda conn: conn.execute(query).scalar_one())) - self.real

    async def look(self, work: Callable[[Connection], Any]) -> Any:
        return await self.database.read(work)


_STATE = text("SELECT state FROM outbox WHERE id = :row")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    file = tmp_path / "sender.db"
    url = f"sqlite:///{file}"
    engine = create_engine(url)
    metadata.create_all(engine)
    engine.dispose()
    async with AsyncExitStack() as stack:
        wire = await stack.enter_async_context(Wire.open())
        database = open_database(url)
        stack.callback(database.close)
        house = House(wire, database, file)
        stack.push_async_callback(house.bot.shutdown)
        for chat in (ANA, BEN):
            await house.add_chat(chat)
        yield house


# The table: what a transmission came to, for each kind of message

EVERY = tuple(BODIES)
FAULT = OperationalError("SELECT", {}, sqlite3.OperationalError("disk I/O error"))
FAULT.orig.sqlite_errorcode = sqlite3.SQLITE_IOERR  # type: ignore[union-attr]


def unauthorized(error: InvalidToken | EndPointNotFound) -> InvalidToken | EndPointNotFound:
    error.__cause__ = InvalidToken("Unauthorized")
    return error


TABLE: list[tuple[BaseException, tuple[str, ...], Result]] = [
    (BadRequest("Message is not modified: specified new"), ("edit", "strip"), Result.SENT),
    (BadRequest("Query is too old and response timeout expired"), ("answer",), Result.SENT),
    (BadRequest("QUERY_ID_INVALID"), ("answer",), Result.SENT),
    (BadRequest("Message to react not found"), ("react",), Result.SENT),
    (BadRequest("MESSAGE_ID_INVALID"), ("react",), Result.SENT),
    (BadRequest("Message to edit not found"), ("strip",), Result.SENT),
    (BadRequest("Message can't be edited"), ("strip",), Result.SENT),
    (NotSentError("ClientConnectorError"), EVERY, Result.AGAIN),
    (NetworkError("Too Many Requests: retry later"), EVERY, Result.AGAIN),
    (Conflict("Conflict"), EVERY, Result.AGAIN),
    (FAULT, ("export",), Result.AGAIN),
    (CutOffError("HTTP 502"), ("edit", "strip", "react", "answer", "leave"), Result.AGAIN),
    (CutOffError("HTTP 502"), ("send", "media", "export"), Result.CUT_OFF),
    (RetryAfter(7), EVERY, Result.FLOOD),
    (Forbidden("Forbidden: bot was blocked by the user"), EVERY[:-1], Result.BLOCKED),
    (Forbidden("Forbidden: bot was kicked from the group chat"), ("leave",), Result.SENT),
    (BadRequest("Message to edit not found"), ("edit",), Result.ANEW),
    (BadRequest("Message can't be edited"), ("edit",), Result.ANEW),
    (BadRequest("Can't parse entities: unclosed tag"), ("send", "edit", "media"), Result.PLAIN),
    (BadRequest("Chat not found"), EVERY, Result.DEAD),
    (BadRequest("BUTTON_DATA_INVALID"), ("send", "edit"), Result.DEAD),
    (BadRequest("Message is not modified"), ("send",), Result.DEAD),
    (InvalidToken("Unauthorized"), EVERY, Result.REVOKED),
    (unauthorized(InvalidToken("Either the token or the endpoint")), EVERY, Result.REVOKED),
    (unauthorized(EndPointNotFound("Endpoint not found")), EVERY, Result.DEAD),
    (InvalidToken("Not Found"), EVERY, Result.AGAIN),
    (ChatMigrated(-100), EVERY, Result.DEAD),
    (KeyError("a mentor's words"), EVERY, Result.DEAD),
]


@pytest.mark.parametrize(
    ("error", "kind", "result"),
    [
        pytest.param(error, kind, result, id=f"{type(error).__name__}-{kind}-{result.name}")
        for error, kinds, result in TABLE
        for kind in kinds
    ],
)
def test_every_line_of_the_table(error: BaseException, kind: str, result: Result) -> None:
    assert read_error(kind, error).result is result


def test_a_flood_says_how_long() -> None:
    assert read_error("send", RetryAfter(7)).seconds == 7.0


def test_no_problem_quotes_anybody() -> None:
    quoting = BadRequest('Can\'t parse entities: unsupported start tag "she\nwept" at offset 3')
    assert read_error("send", quoting).problem == (
        'BadRequest: Can\'t parse entities: unsupported start tag "…" at offset 3'
    )
    assert read_error("send", KeyError("she wept")).problem == "KeyError"


# What is sent


@pytest.mark.parametrize("kind", EVERY)
async def test_each_kind_is_sent_once_and_settled(house: House, kind: str) -> None:
    card = await house.add_card()
    row = await house.add(kind, card=card)
    await house.deliver()
    assert await house.state(row) is None
    (call,) = house.wire.calls
    assert call[0] == METHODS[kind]
    await house.deliver()
    assert len(house.wire.calls) == 1


async def test_a_screen_has_its_markup_its_buttons_and_no_sound(house: House) -> None:
    card = await house.add_card(message=None)
    await house.add("send", card=card)
    await house.deliver()
    (given,) = house.wire.called("sendMessage")
    assert given["chat_id"] == 101
    assert (given["text"], given["parse_mode"]) == (SCREEN["text"], "HTML")
    assert given["disable_notification"] is True
    assert given["link_preview_options"] == {"is_disabled": True}
    assert given["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Well", "callback_data": "a:1", "style": "primary"},
            {"text": "Skip", "callback_data": "a:2"},
        ]
    ]
    await house.add("edit", card=card)
    await house.add("strip", card=card)
    await house.deliver()
    await house.deliver()
    (edited,) = house.wire.called("editMessageText")
    assert edited["message_id"] == 501
    assert edited["link_preview_options"] == {"is_disabled": True}
    assert "reply_markup" not in house.wire.called("editMessageReplyMarkup")[0]


async def test_the_other_kinds_carry_what_they_were_given(house: House) -> None:
    await house.add("react")
    await house.add("answer")
    await house.add("answer", body={"query": "q2", "text": ""})
    await house.add("media")
    await house.deliver()
    await house.add("media", body={"media": "sticker", "file_id": "f2", "caption": ""})
    await house.deliver()
    await house.add("export")
    await house.deliver()
    (reaction,) = house.wire.called("setMessageReaction")
    assert (reaction["message_id"], reaction["reaction"]) == (9, [{"type": "emoji", "emoji": "✍"}])
    answers = house.wire.called("answerCallbackQuery")
    assert sorted((each["callback_query_id"], each.get("text")) for each in answers) == [
        ("q1", "Already saved"),
        ("q2", None),
    ]
    (voice,) = house.wire.called("sendVoice")
    assert (voice["voice"], voice["caption"]) == ("f1", "<i>Thu</i>")
    assert house.wire.called("sendSticker")[0]["sticker"] == "f2"
    (document,) = house.wire.called("sendDocument")
    assert ("afterword-2026-11-22.json", b'{"mentor": 3}') in document.values()


async def test_an_unknown_kind_is_a_dead_letter_and_the_others_go_on(house: House) -> None:
    dead = await house.add("telepathy")
    await house.add("send")
    await house.deliver()
    await house.deliver()
    assert await house.state(dead) == "dead"
    assert len(house.wire.calls) == 1


# Trouble


async def test_what_was_not_sent_goes_again_after_longer_and_longer_waits(house: House) -> None:
    row = await house.add()
    waits = []
    for _ in range(11):
        house.wire.will(404, b"<html>")
        await house.deliver()
        waits.append(await house.due_in(row))
        house.real += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    await house.deliver()
    assert await house.state(row) is None


@pytest.mark.parametrize("kind", ["edit", "strip", "react", "answer", "leave"])
async def test_what_cannot_double_simply_goes_again(house: House, kind: str) -> None:
    card = await house.add_card()
    row = await house.add(kind, card=card)
    house.wire.will("drop")
    house.wire.will(502, b"<html>")
    for _ in range(3):
        await house.deliver()
        house.real += 10
    assert await house.state(row) is None
    assert len(house.wire.called(METHODS[kind])) == 3


@pytest.mark.parametrize("kind", sorted(SENDS))
async def test_a_cut_off_send_waits_for_telegram_and_goes_once_more(
    house: House, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    row = await house.add(kind)
    house.wire.will("drop", to=METHODS[kind])
    house.wire.will(502, b"<html>", to="getMe", times=6)
    await house.deliver()
    assert house.sender._probe is not None
    await house.sender._probe
    assert house.rested == [1, 2, 4, 8, 16, 30]
    assert len(house.wire.called("getMe")) == 7
    await house.deliver()
    assert await house.state(row) is None
    assert len(house.wire.called(METHODS[kind])) == 2
    assert "was cut off" in caplog.text


async def test_meanwhile_other_chats_are_served(house: House) -> None:
    await house.reach()
    stuck = await house.add()
    house.wire.will("drop")
    house.wire.will("hang", to="getMe")
    await house.deliver()
    other = await house.add(chat=BEN)
    await house.deliver()
    assert await house.state(stuck) == "queued"
    assert await house.state(other) is None
    assert house.sender._probe is not None
    house.sender._probe.cancel()


@pytest.mark.parametrize("kind", sorted(SENDS))
async def test_cut_off_twice_it_is_uncertain_and_asked_anew(house: House, kind: str) -> None:
    row = await house.add(kind)
    for _ in range(2):
        house.wire.will("drop")
        await house.deliver()
        await house.reach()
    await house.deliver()
    assert await house.state(row) == "uncertain"
    assert len(house.wire.called(METHODS[kind])) == 2
    keys = text("SELECT key FROM inbox")
    assert await house.look(lambda conn: conn.execute(keys).scalars().all()) == [f"shown:{row}"]


async def test_a_getme_from_before_the_cut_proves_nothing(house: House) -> None:
    pending = asyncio.Event()

    async def doubt_again(_: Any) -> Any:
        if not pending.is_set():
            pending.set()
            house.sender._doubt()
        return {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "A"}}

    house.wire.will(200, doubt_again, to="getMe")
    await house.reach()
    assert len(house.wire.called("getMe")) == 2


async def test_after_a_flood_no_message_goes_anywhere_but_signals_do(house: House) -> None:
    row = await house.add()
    house.wire.flood(7)
    await house.deliver()
    other = await house.add(chat=BEN)
    signal = await house.add("answer")
    assert await house.deliver() == 5.0, "it looks around every few seconds"
    assert await house.state(other) == "queued"
    assert await house.state(signal) is None
    house.real += 6.5
    assert await house.deliver() == 0.5
    house.real += 0.5
    await house.deliver()
    assert await house.state(row) is None
    assert await house.state(other) is None
    tries = [call["chat_id"] for call in house.wire.called("sendMessage")]
    assert tries == [101, 101, 102]


async def test_a_flood_is_no_transmission(house: House) -> None:
    await house.add()
    for _ in range(3):
        house.wire.flood(1)
        await house.deliver()
        house.real += 1
    row = text("SELECT cuts, tries FROM outbox")
    assert tuple(await house.look(lambda conn: conn.execute(row).one())) == (0, 0)


async def test_a_blocked_chat_keeps_its_messages(house: House) -> None:
    row = await house.add()
    house.wire.refuse(403, "Forbidden: bot was blocked by the user")
    await house.deliver()
    await house.deliver()
    assert await house.state(row) == "queued"
    assert len(house.wire.calls) == 1
    blocked = text("SELECT blocked_at FROM chats WHERE id = 1")
    assert await house.look(lambda conn: conn.execute(blocked).scalar()) is not None


@pytest.mark.parametrize(
    "words", ["Bad Request: message to edit not found", "Bad Request: message can't be edited"]
)
async def test_a_card_that_is_gone_is_sent_anew(house: House, words: str) -> None:
    card = await house.add_card()
    row = await house.add("edit", card=card)
    house.wire.refuse(400, words)
    await house.deliver()
    await house.deliver()
    assert await house.state(row) is None
    assert [method for method, _ in house.wire.calls] == ["editMessageText", "sendMessage"]
    message = select(cards.c.message)
    assert await house.look(lambda conn: conn.execute(message).scalar()) == 501


async def test_a_row_that_is_put_back_and_claimed_at_once_stays_in_hand(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The claim may come before the task that has put it back is over."""
    row = await house.add("edit", card=await house.add_card())
    house.wire.refuse(400, "Bad Request: message to edit not found", to="editMessageText")
    await house.sender.deliver_next()
    transact = house.database.transact

    async def settle_then_claim(work: Callable[[Connection], Any]) -> Any:
        monkeypatch.undo()
        settled = await transact(work)
        await house.sender.deliver_next()
        return settled

    monkeypatch.setattr(house.database, "transact", settle_then_claim)
    await house.sender.finish()
    await house.sender.finish()
    assert len(house.wire.called("sendMessage")) == 1
    assert await house.state(row) is None
    assert "Exception" not in caplog.text


async def test_markup_that_telegram_cannot_read_goes_as_plain_text(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    row = await house.add()
    house.wire.refuse(400, 'Bad Request: can\'t parse entities: unsupported start tag "wept"')
    await house.deliver()
    assert await house.state(row) is None
    again = house.wire.called("sendMessage")[1]
    assert again["text"] == "Anna & you"
    assert "parse_mode" not in again
    assert again["reply_markup"]["inline_keyboard"][0][0]["text"] == "Well"
    assert "plain text" in caplog.text
    assert "wept" not in caplog.text


def test_a_caption_is_made_plain_too() -> None:
    body = {"media": "voice", "file_id": "<f>", "caption": "<i>a &lt; b</i>"}
    assert make_plain(body) == {**body, "caption": "a < b", "plain": True}


async def test_what_can_never_be_sent_is_a_dead_letter_and_quotes_nobody(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    row = await house.add()
    house.wire.refuse(400, "Bad Request: can't parse entities")
    house.wire.refuse(400, "Bad Request: can't parse entities")
    await house.deliver()
    assert await house.state(row) == "dead"
    problem = select(table.c.problem)
    assert await house.look(lambda conn: conn.execute(problem).scalar()) == (
        "send: BadRequest: Can't parse entities"
    )
    assert "send is a dead letter" in caplog.text
    assert "Anna" not in caplog.text


async def test_a_revoked_token_silences_the_sender_for_a_minute(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    row = await house.add()
    house.wire.refuse(401, "Unauthorized")
    await house.deliver()
    await house.add("answer")
    assert await house.deliver() == 5.0
    assert len(house.wire.calls) == 1
    assert "ALARM" in caplog.text
    assert TOKEN not in caplog.text
    house.real += 60
    await house.deliver()
    assert await house.state(row) is None


# The database


class Faulty:
    """A database that is away for some calls."""

    def __init__(self, database: Database, faults: int, error: Exception = FAULT) -> None:
        self._database = database
        self._error = error
        self.faults = faults

    async def transact(self, work: Callable[[Connection], Any]) -> Any:
        if self.faults and "settle" in work.__code__.co_names:
            self.faults -= 1
            raise self._error
        return await self._database.transact(work)


async def test_a_result_is_not_forgotten_while_the_database_is_away(house: House) -> None:
    row = await house.add()
    house.sender._database = Faulty(house.database, 12)  # type: ignore[assignment]
    await house.deliver()
    assert await house.state(row) is None
    assert len(house.wire.calls) == 1
    assert house.rested[:3] == [0.1, 0.2, 0.4]
    assert house.rested[-1] == 30.0


async def test_a_result_that_cannot_be_written_is_a_dead_letter(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    row = await house.add()
    house.sender._database = Faulty(house.database, 1, KeyError("wept"))  # type: ignore[assignment]
    await house.deliver()
    assert await house.state(row) == "dead"
    stuck = await house.add(chat=BEN)
    house.sender._database = Faulty(house.database, 9, KeyError("wept"))  # type: ignore[assignment]
    await house.deliver()
    assert await house.state(stuck) == "sending"
    assert "wept" not in caplog.text


# The rate


async def test_messages_leave_evenly_and_replies_before_reminders(house: House) -> None:
    house.sender = house.make_sender(rate=4)
    reminder = await house.add(chat=ANA, priority=1)
    reply = await house.add(chat=BEN)
    assert await house.deliver() == 0.25
    assert await house.state(reply) is None
    await house.add("react", chat=BEN)
    assert await house.deliver() == 0.25, "signals do not wait"
    assert len(house.wire.calls) == 2
    assert await house.state(reminder) == "queued"
    house.real += 0.25
    await house.deliver()
    assert await house.state(reminder) is None


async def test_who_is_a_little_late_keeps_the_beat_and_after_a_silence_there_is_no_rush(
    house: House,
) -> None:
    house.sender = house.make_sender(rate=4)
    for chat in range(10, 16):
        await house.add_chat(chat)
        await house.add(chat=chat)
    waits = []
    for late in (0.0, 0.125, 100.0):
        house.real += late
        waits.append(await house.deliver())
        house.real += waits[-1]
    assert waits == [0.25, 0.125, 0.25]
    assert len(house.wire.calls) == 3


async def test_the_pace_of_a_chat_says_when_to_come_back(house: House) -> None:
    house.sender = house.make_sender(rate=1000)
    for _ in range(3):
        await house.add()
    for _ in range(2):
        await house.deliver()
        house.real += 0.25
    assert await house.deliver() == 0.5
    house.real += 0.5
    await house.deliver()
    assert len(house.wire.calls) == 3


# The loop


async def test_the_loop_sends_what_it_is_woken_for_and_ends_when_told(house: House) -> None:
    stop = asyncio.Event()
    loop = asyncio.ensure_future(house.sender.run(stop))
    rows = [await house.add() for _ in range(4)]
    house.sender.wake()
    async with asyncio.timeout(4):
        while await house.state(rows[-1]) is not None:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert len(house.wire.called("sendMessage")) == 4
    stop.set()
    await asyncio.wait_for(loop, 5)


async def test_what_is_under_way_is_settled_before_the_end(house: House) -> None:
    stop = asyncio.Event()
    loop = asyncio.ensure_future(house.sender.run(stop))
    await house.reach()
    arrived, release = asyncio.Event(), asyncio.Event()

    async def answer(_: Any) -> Any:
        arrived.set()
        await release.wait()
        chat = {"id": 101, "type": "private"}
        return {"ok": True, "result": {"message_id": 9, "date": 1, "chat": chat}}

    house.wire.will(200, answer, to="sendMessage")
    row = await house.add()
    behind = await house.add()
    house.sender.wake()
    await asyncio.wait_for(arrived.wait(), 5)
    stop.set()
    await asyncio.sleep(0.05)
    assert not loop.done()
    release.set()
    await asyncio.wait_for(loop, 5)
    assert await house.state(row) is None
    assert await house.state(behind) == "queued"


async def test_what_takes_too_long_at_the_end_is_taken_up_later(house: House) -> None:
    row = await house.add()
    house.wire.will("hang")
    await house.sender.deliver_next()
    await house.wire.rung.wait()
    await house.sender.finish(0)
    assert await house.state(row) == "sending"
    house.real += 61
    house.sender = house.make_sender()
    await house.deliver()
    await house.reach()
    await house.deliver()
    assert await house.state(row) is None
    assert house.woken > 0


async def test_what_is_slow_but_in_hand_is_not_taken_for_left_behind(house: House) -> None:
    row = await house.add()
    house.wire.will("hang", to="sendMessage")
    await house.reach()
    await house.sender.deliver_next()
    house.real += 61
    await house.sender.deliver_next()
    assert await house.state(row) == "sending"
    assert len(house.sender._under_way) == 1
    await house.sender.finish(0)


async def test_the_loop_survives_a_database_that_is_away(house: House) -> None:
    stop = asyncio.Event()
    tries = 0

    async def deliver_next() -> float:
        nonlocal tries
        tries += 1
        if tries > 2:
            stop.set()
            return 0.0
        house.sender.wake()
        raise FAULT

    house.sender.deliver_next = deliver_next  # type: ignore[method-assign]
    await asyncio.wait_for(house.sender.run(stop), 5)
    assert tries == 3


async def test_the_loop_does_not_hide_our_own_errors(house: House) -> None:
    async def deliver_next() -> float:
        raise ZeroDivisionError

    house.sender.deliver_next = deliver_next  # type: ignore[method-assign]
    with pytest.raises(ZeroDivisionError):
        await house.sender.run(asyncio.Event())


async def test_sixty_four_at_a_time(house: House) -> None:
    for _ in range(70):
        await house.add("answer")
    assert await house.sender.deliver_next() == 5.0
    assert len(house.sender._under_way) == 64
    await house.sender.deliver_next()
    assert len(house.sender._under_way) == 64
    await house.sender.finish()
    await house.deliver()
    assert len(house.wire.calls) == 70
