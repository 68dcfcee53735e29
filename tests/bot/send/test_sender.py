"""Nothing is lost, and nothing is sent twice unless nobody can know that it was."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.send.api_calls import make_plain
from bot.send.files import Contents
from storage.queues import delivery_windows, marks, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.tables import cards, inbox
from storage.tables import outbox as table
from tests.bot.sending_bot import BEN, EVERY, METHODS, NOW, SCREEN, StubbedBot

# What is sent


@pytest.mark.parametrize("kind", EVERY)
async def test_each_kind_is_sent_once_and_settled(sending: StubbedBot, kind: str) -> None:
    card = await sending.add_card()
    row = await sending.add(kind, card=card)
    await sending.deliver()
    assert await sending.state(row) is None
    (call,) = sending.telegram.calls
    assert call[0] == METHODS[kind]
    await sending.deliver()
    assert len(sending.telegram.calls) == 1


async def test_a_screen_has_its_markup_its_buttons_and_no_sound(sending: StubbedBot) -> None:
    card = await sending.add_card(message=None)
    await sending.add("send", card=card)
    await sending.deliver()
    (given,) = sending.telegram.called("sendMessage")
    mark = await sending.database.read(lambda conn: marks.read(conn, marks.BUTTONS))
    assert mark is not None
    assert given["chat_id"] == 101
    assert (given["text"], given["parse_mode"]) == (SCREEN["text"], "HTML")
    assert given["disable_notification"] is True
    assert given["link_preview_options"] == {"is_disabled": True}
    assert given["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Well", "callback_data": f"A:{mark.value}:1", "style": "primary"},
            {"text": "Skip", "callback_data": f"A:{mark.value}:2"},
        ]
    ]
    await sending.add("edit", card=card)
    await sending.add("strip", card=card)
    await sending.deliver()
    await sending.deliver()
    (edited,) = sending.telegram.called("editMessageText")
    assert edited["message_id"] == 501
    assert edited["link_preview_options"] == {"is_disabled": True}
    assert "reply_markup" not in sending.telegram.called("editMessageReplyMarkup")[0]


async def test_the_other_kinds_carry_what_they_were_given(sending: StubbedBot) -> None:
    await sending.add("react")
    await sending.add("answer")
    await sending.add("answer", body={"query": "q2", "text": ""})
    await sending.add("media")
    await sending.deliver()
    await sending.add("media", body={"media": "sticker", "file_id": "f2", "caption": ""})
    await sending.deliver()
    await sending.add("export")
    await sending.deliver()
    (reaction,) = sending.telegram.called("setMessageReaction")
    assert (reaction["message_id"], reaction["reaction"]) == (9, [{"type": "emoji", "emoji": "✍"}])
    answers = sending.telegram.called("answerCallbackQuery")
    assert sorted((each["callback_query_id"], each.get("text")) for each in answers) == [
        ("q1", "Already saved"),
        ("q2", None),
    ]
    (voice,) = sending.telegram.called("sendVoice")
    assert (voice["voice"], voice["caption"]) == ("f1", "<i>Thu</i>")
    assert sending.telegram.called("sendSticker")[0]["sticker"] == "f2"
    (document,) = sending.telegram.called("sendDocument")
    assert ("afterword-2026-11-22.json", b'{"mentor": 3}') in document.values()


async def test_a_picture_comes_with_its_words_and_in_silence(sending: StubbedBot) -> None:
    await sending.add("picture")
    await sending.deliver()
    (photo,) = sending.telegram.called("sendPhoto")
    assert ("progress.png", b'{"mentor": 3}') in photo.values()
    assert (photo["caption"], photo["disable_notification"]) == ("Of mentor 3", "true")
    assert "parse_mode" not in photo, "it is nobody's HTML"


async def test_what_cannot_be_drawn_is_a_dead_letter_and_the_text_goes_on(
    sending: StubbedBot, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(delivery: Delivery) -> Contents:
        raise ValueError("Ana's name")

    sending.sender = sending.make_sender(pack=fail)
    dead = await sending.add("picture")
    await sending.add("send")
    await sending.deliver()
    await sending.deliver()
    assert await sending.state(dead) == "dead"
    assert len(sending.telegram.called("sendMessage")) == 1
    assert "picture is a dead letter: ValueError" in caplog.text
    assert "Ana" not in caplog.text


async def test_an_unknown_kind_is_a_dead_letter_and_the_others_go_on(sending: StubbedBot) -> None:
    dead = await sending.add("telepathy")
    await sending.add("send")
    await sending.deliver()
    await sending.deliver()
    assert await sending.state(dead) == "dead"
    assert len(sending.telegram.calls) == 1


# Trouble


async def test_what_was_not_sent_goes_again_after_longer_and_longer_waits(
    sending: StubbedBot,
) -> None:
    row = await sending.add()
    waits = []
    for _ in range(11):
        sending.telegram.will(404, b"<html>")
        await sending.deliver()
        waits.append(await sending.due_in(row))
        sending.real += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    await sending.deliver()
    assert await sending.state(row) is None


async def test_meanwhile_other_chats_are_served(sending: StubbedBot) -> None:
    await sending.reach()
    stuck = await sending.add()
    sending.telegram.will("drop")
    sending.telegram.will("hang", to="getMe")
    await sending.deliver()
    other = await sending.add(chat=BEN)
    await sending.deliver()
    assert await sending.state(stuck) == "queued"
    assert await sending.state(other) is None
    assert not sending.sender.reach.proven
    sending.sender.reach.close()


async def test_after_a_flood_no_message_goes_anywhere_but_signals_do(sending: StubbedBot) -> None:
    row = await sending.add()
    sending.telegram.flood(7)
    await sending.deliver()
    other = await sending.add(chat=BEN)
    signal = await sending.add("answer")
    assert await sending.deliver() == 5.0, "it looks around every few seconds"
    assert await sending.state(other) == "queued"
    assert await sending.state(signal) is None
    sending.real += 6.5
    assert await sending.deliver() == 0.5
    sending.real += 0.5
    await sending.deliver()
    assert await sending.state(row) is None
    assert await sending.state(other) is None
    tries = [call["chat_id"] for call in sending.telegram.called("sendMessage")]
    assert tries == [101, 101, 102]


@pytest.mark.parametrize(
    "words", ["Bad Request: message to edit not found", "Bad Request: message can't be edited"]
)
async def test_a_card_that_is_gone_is_sent_anew(sending: StubbedBot, words: str) -> None:
    card = await sending.add_card()
    row = await sending.add("edit", card=card)
    sending.telegram.refuse(400, words)
    await sending.deliver()
    await sending.deliver()
    assert await sending.state(row) is None
    assert [method for method, _ in sending.telegram.calls] == ["editMessageText", "sendMessage"]
    message = select(cards.c.message)
    assert await sending.look(lambda conn: conn.execute(message).scalar()) == 501


async def test_a_row_that_is_put_back_and_claimed_at_once_stays_in_hand(
    sending: StubbedBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The claim may come before the task that has put it back is over."""
    row = await sending.add("edit", card=await sending.add_card())
    sending.telegram.refuse(400, "Bad Request: message to edit not found", to="editMessageText")
    await sending.sender.deliver_next()
    transact = sending.database.transact

    async def settle_then_claim(work: Callable[[Connection], Any]) -> Any:
        monkeypatch.undo()
        settled = await transact(work)
        await sending.sender.deliver_next()
        return settled

    monkeypatch.setattr(sending.database, "transact", settle_then_claim)
    await sending.sender.finish()
    await sending.sender.finish()
    assert len(sending.telegram.called("sendMessage")) == 1
    assert await sending.state(row) is None
    assert "Exception" not in caplog.text


async def test_markup_that_telegram_cannot_read_goes_as_plain_text(
    sending: StubbedBot, caplog: pytest.LogCaptureFixture
) -> None:
    row = await sending.add()
    sending.telegram.refuse(
        400, 'Bad Request: can\'t parse entities: unsupported start tag "wept"'
    )
    await sending.deliver()
    assert await sending.state(row) is None
    again = sending.telegram.called("sendMessage")[1]
    assert again["text"] == "Anna & you"
    assert "parse_mode" not in again
    assert again["reply_markup"]["inline_keyboard"][0][0]["text"] == "Well"
    assert "plain text" in caplog.text
    assert "wept" not in caplog.text


def test_a_caption_is_made_plain_too() -> None:
    body = {"media": "voice", "file_id": "<f>", "caption": "<i>a &lt; b</i>"}
    assert make_plain(body) == {**body, "caption": "a < b", "plain": True}


async def test_what_can_never_be_sent_is_a_dead_letter_and_quotes_nobody(
    sending: StubbedBot, caplog: pytest.LogCaptureFixture
) -> None:
    row = await sending.add()
    sending.telegram.refuse(400, "Bad Request: can't parse entities")
    sending.telegram.refuse(400, "Bad Request: can't parse entities")
    await sending.deliver()
    assert await sending.state(row) == "dead"
    problem = select(table.c.problem)
    assert await sending.look(lambda conn: conn.execute(problem).scalar()) == (
        "send: BadRequest: Can't parse entities"
    )
    assert "send is a dead letter" in caplog.text
    assert "Anna" not in caplog.text


# In which hours


async def test_what_is_sent_first_goes_in_its_hours_or_comes_back(sending: StubbedBot) -> None:
    until = NOW + timedelta(seconds=sending.real) + timedelta(hours=1)
    row = await sending.add("send", priority=1, good_until_at=until)
    sending.telegram.flood(60, to="sendMessage")
    await sending.deliver()
    sending.real += 3600
    woken = sending.woken
    await sending.deliver()
    assert len(sending.telegram.calls) == 1, "its hours are over, although Telegram has time now"
    assert sending.woken == woken + 1
    events = await sending.look(lambda conn: conn.execute(select(inbox.c.key)).scalars().all())
    assert [key.rpartition(":")[0] for key in events] == [f"late:{row}"]

    def put_off(conn: Connection) -> bool:
        begin, end = until + timedelta(hours=9), until + timedelta(hours=15)
        body = {**SCREEN, "text": "This comes late."}
        return delivery_windows.reword(conn, row, body, begin, end)

    assert await sending.database.transact(put_off)
    sending.real += 9 * 3600 - 1
    await sending.deliver()
    assert sending.telegram.called("sendMessage")[1:] == []
    sending.real += 1
    await sending.deliver()
    [given] = sending.telegram.called("sendMessage")[1:]
    assert given["text"] == "This comes late."
    assert await sending.state(row) is None


async def test_while_no_message_may_go_nobody_looks_for_the_first_that_could(
    sending: StubbedBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That would read all that waits, for each message that is sent."""
    looked: list[float] = []

    def look(conn: Connection, real: float, allowance: Allowance) -> None:
        looked.append(real)

    monkeypatch.setattr(outbox, "find_next_due", look)
    sending.sender = sending.make_sender(rate=25)
    for _ in range(2):
        await sending.add("send")
        await sending.deliver()
    assert len(sending.telegram.calls) == 1
    assert looked == []
    sending.real += 0.04
    await sending.deliver()
    assert len(sending.telegram.calls) == 2
    sending.real += 0.04
    await sending.deliver()
    assert looked == [sending.real]
