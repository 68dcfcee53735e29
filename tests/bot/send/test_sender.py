"""Nothing is lost, and nothing is sent twice unless nobody can know that it was."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.send.api_calls import make_plain
from bot.send.files import Contents
from storage.queues import delivery_windows, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.tables import cards, inbox
from storage.tables import outbox as table
from tests.bot.outpost import BEN, EVERY, METHODS, NOW, SCREEN, House

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


async def test_a_picture_comes_with_its_words_and_in_silence(house: House) -> None:
    await house.add("picture")
    await house.deliver()
    (photo,) = house.wire.called("sendPhoto")
    assert ("progress.png", b'{"mentor": 3}') in photo.values()
    assert (photo["caption"], photo["disable_notification"]) == ("Of mentor 3", "true")
    assert "parse_mode" not in photo, "it is nobody's HTML"


async def test_what_cannot_be_drawn_is_a_dead_letter_and_the_text_goes_on(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(delivery: Delivery) -> Contents:
        raise ValueError("Ana's name")

    house.sender = house.make_sender(pack=fail)
    dead = await house.add("picture")
    await house.add("send")
    await house.deliver()
    await house.deliver()
    assert await house.state(dead) == "dead"
    assert len(house.wire.called("sendMessage")) == 1
    assert "picture is a dead letter: ValueError" in caplog.text
    assert "Ana" not in caplog.text


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
    assert not house.sender.reach.proven
    house.sender.reach.close()


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


# In which hours


async def test_what_is_sent_first_goes_in_its_hours_or_comes_back(house: House) -> None:
    until = NOW + timedelta(seconds=house.real) + timedelta(hours=1)
    row = await house.add("send", priority=1, good_until_at=until)
    house.wire.flood(60, to="sendMessage")
    await house.deliver()
    house.real += 3600
    woken = house.woken
    await house.deliver()
    assert len(house.wire.calls) == 1, "its hours are over, although Telegram has time now"
    assert house.woken == woken + 1
    events = await house.look(lambda conn: conn.execute(select(inbox.c.key)).scalars().all())
    assert [key.rpartition(":")[0] for key in events] == [f"late:{row}"]

    def put_off(conn: Connection) -> bool:
        begin, end = until + timedelta(hours=9), until + timedelta(hours=15)
        return delivery_windows.put_off(conn, row, begin, end, "This comes late.")

    assert await house.database.transact(put_off)
    house.real += 9 * 3600 - 1
    await house.deliver()
    assert house.wire.called("sendMessage")[1:] == []
    house.real += 1
    await house.deliver()
    [given] = house.wire.called("sendMessage")[1:]
    assert given["text"] == f"This comes late.\n\n{SCREEN['text']}"
    assert await house.state(row) is None


async def test_while_no_message_may_go_nobody_looks_for_the_first_that_could(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That would read all that waits, for each message that is sent."""
    looked: list[float] = []

    def look(conn: Connection, real: float, allowance: Allowance) -> None:
        looked.append(real)

    monkeypatch.setattr(outbox, "find_next_due", look)
    house.sender = house.make_sender(rate=25)
    for _ in range(2):
        await house.add("send")
        await house.deliver()
    assert len(house.wire.calls) == 1
    assert looked == []
    house.real += 0.04
    await house.deliver()
    assert len(house.wire.calls) == 2
    house.real += 0.04
    await house.deliver()
    assert looked == [house.real]
