"""The transport tells what surely was not sent from what nobody knows, and hides the token."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.send.telegram import CutOffError, NotSentError, is_revoked, open_bot
from tests.bot.stub_telegram import TOKEN, StubTelegram


@pytest.fixture
async def telegram() -> AsyncIterator[StubTelegram]:
    async with StubTelegram.open() as telegram:
        yield telegram


@pytest.fixture
async def bot(telegram: StubTelegram) -> AsyncIterator[Bot]:
    bot = open_bot(TOKEN, telegram.url)
    yield bot
    await bot.shutdown()


async def test_a_message_arrives_as_it_was_given(bot: Bot, telegram: StubTelegram) -> None:
    keyboard = InlineKeyboardMarkup(
        [[InlineKeyboardButton("Start", callback_data="a:1", style="primary")]]
    )
    sent = await bot.send_message(7, "Čau 🌱", reply_markup=keyboard)
    assert sent.message_id == 501
    assert telegram.calls == [
        (
            "sendMessage",
            {
                "chat_id": 7,
                "text": "Čau 🌱",
                "reply_markup": {
                    "inline_keyboard": [
                        [{"text": "Start", "callback_data": "a:1", "style": "primary"}]
                    ]
                },
            },
        )
    ]


async def test_a_lone_surrogate_does_not_cost_the_message(
    bot: Bot, telegram: StubTelegram
) -> None:
    await bot.send_message(7, "half \ud83c a flag")
    assert telegram.called("sendMessage")[0]["text"] == "half ? a flag"


async def test_a_file_arrives_whole(bot: Bot, telegram: StubTelegram) -> None:
    await bot.send_document(7, b'{"entries": []}', filename="afterword.json")
    (given,) = telegram.called("sendDocument")
    assert ("afterword.json", b'{"entries": []}') in given.values()
    assert given["chat_id"] == "7"


async def test_a_file_is_fetched(bot: Bot, telegram: StubTelegram) -> None:
    found = {"file_id": "f", "file_unique_id": "u", "file_path": "voice.oga"}
    telegram.will(200, {"ok": True, "result": found})
    file = await bot.get_file("f")
    assert await file.download_as_bytearray() == b"the file voice.oga"
    with pytest.raises(TelegramError):
        await bot.request.retrieve(f"{telegram.url}/nowhere")


@pytest.mark.parametrize(
    ("code", "description", "expected"),
    [
        (400, "Bad Request: message text is empty", BadRequest),
        (401, "Unauthorized", InvalidToken),
        (403, "Forbidden: bot was blocked by the user", Forbidden),
        (404, "Not Found", InvalidToken),
    ],
)
async def test_telegrams_own_refusals_are_ptbs(
    bot: Bot, telegram: StubTelegram, code: int, description: str, expected: type[TelegramError]
) -> None:
    telegram.refuse(code, description)
    with pytest.raises(expected) as caught:
        await bot.send_message(7, "x")
    assert is_revoked(caught.value) == (code == 401)


async def test_a_flood_says_how_long(bot: Bot, telegram: StubTelegram) -> None:
    telegram.flood(3)
    with pytest.raises(RetryAfter):
        await bot.send_message(7, "x")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 302, 429])
async def test_a_proxys_refusal_is_not_telegrams(
    bot: Bot, telegram: StubTelegram, status: int
) -> None:
    telegram.will(status, b"<html>Access denied</html>")
    with pytest.raises(NotSentError):
        await bot.send_message(7, "x")


@pytest.mark.parametrize(
    "script",
    [
        ("drop", None),
        (500, {"ok": False, "error_code": 500, "description": "Internal Server Error"}),
        (502, b"<html>Bad Gateway</html>"),
        (504, b""),
        (408, b""),
        (200, b"<html>Please log in</html>"),
        (200, b"{half an answ"),
    ],
)
async def test_the_fate_is_unknown(
    bot: Bot, telegram: StubTelegram, script: tuple[Any, Any]
) -> None:
    telegram.will(*script)
    with pytest.raises(CutOffError):
        await bot.send_message(7, "x")


async def test_an_answer_that_does_not_come_in_time_is_of_unknown_fate(
    bot: Bot, telegram: StubTelegram
) -> None:
    telegram.will("hang")
    with pytest.raises(CutOffError):
        await bot.send_message(7, "x", read_timeout=0.05)


async def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        bot = open_bot(TOKEN, f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(NotSentError):
            await bot.get_me()
        await bot.shutdown()


@pytest.mark.parametrize("url", ["http://afterword.invalid", "http://[::bad"])
async def test_an_address_that_leads_nowhere_is_not_sent_to(url: str) -> None:
    bot = open_bot(TOKEN, url)
    with pytest.raises(NotSentError):
        await bot.get_me()
    await bot.shutdown()


async def test_who_cannot_get_a_connection_in_time_has_sent_nothing(
    bot: Bot, telegram: StubTelegram
) -> None:
    telegram.will("hang", to="getUpdates")
    poll = asyncio.ensure_future(bot.do_api_request("get_Updates"))
    await telegram.rung.wait()
    with pytest.raises(NotSentError):  # its pool has one connection
        await bot.do_api_request("get_Updates", connect_timeout=0.05)
    poll.cancel()
    assert len(telegram.calls) == 1


async def test_the_token_shows_in_no_error(telegram: StubTelegram) -> None:
    bot = open_bot(TOKEN, telegram.url)
    assert TOKEN not in repr(bot) + str(bot)
    telegram.will("drop")
    telegram.will(500, b"")
    telegram.refuse(401, "Unauthorized")
    telegram.will(403, b"<html>")
    for _ in range(4):
        with pytest.raises(TelegramError) as caught:
            await bot.send_message(7, "x")
        error: BaseException | None = caught.value
        while error is not None:
            assert TOKEN not in repr(error) + str(error)
            error = error.__cause__
    await bot.shutdown()
    await bot.shutdown()


async def test_a_closed_bot_may_be_used_again(bot: Bot, telegram: StubTelegram) -> None:
    await bot.get_me()
    await bot.shutdown()
    await bot.request.initialize()
    assert (await bot.get_me()).id == 4200001
    assert bot.request.read_timeout is not None
