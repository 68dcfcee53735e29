"""`doctor --retry` sends nothing that is no longer true, and nothing in a rush."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from bot.doctor.mending import retry_all
from bot.retry import Retried
from storage.calendar import unsaid
from storage.calendar.unsaid import Occasion
from storage.queues import outbox
from storage.tables import OutboxState, cards, inbox, mentors
from storage.tables import outbox as table
from tests.bot.sending_bot import ANA, NOW, SCREEN, StubbedBot

START = NOW + timedelta(seconds=1000)  # where the sender's clock begins
WEEKS = timedelta(weeks=5)
TODAY = {**SCREEN, "text": "Anna, today 15:00–16:00."}


def refuse_all(conn: Connection) -> None:
    conn.execute(update(table).values(state=OutboxState.DEAD, problem="BadRequest: MESSAGE_EMPTY"))


async def spoil(sending: StubbedBot, write: Callable[[Connection], Any]) -> None:
    """All that is written is refused by Telegram."""

    def work(conn: Connection) -> None:
        write(conn)
        refuse_all(conn)

    await sending.database.transact(work)


async def test_a_reminder_of_the_past_is_dropped_and_counted(sending: StubbedBot) -> None:
    def write(conn: Connection) -> None:
        conn.execute(
            insert(mentors).values(id=1, chat=ANA, zone="UTC", joined_at=NOW, unanswered=1)
        )
        counts = {"unanswered": 0}
        row = outbox.add(conn, ANA, "send", TODAY, priority=1, good_until_at=START - WEEKS)
        about = unsaid.describe(
            [Occasion("weekly", 0, "2026-10-18", "")], counts, {"unanswered": 1}
        )
        conn.execute(update(table).where(table.c.id == row).values(about=about))
        outbox.add(conn, ANA, "send", SCREEN)

    await spoil(sending, write)
    finding = await retry_all(sending.database, START)
    assert finding.text == (
        "0 events and 1 messages wait again; 1 reminders of the past dropped; "
        "the running bot takes them"
    )
    await sending.deliver()
    [sent] = sending.telegram.called("sendMessage")
    assert sent["text"] == SCREEN["text"]
    unanswered = select(mentors.c.unanswered)
    assert await sending.look(lambda conn: conn.execute(unanswered).scalar_one()) == 0


async def test_its_card_goes_with_it(sending: StubbedBot) -> None:
    card = await sending.add_card(message=None)
    await spoil(sending, lambda conn: outbox.add(conn, ANA, "send", TODAY, card=card, priority=1))
    await retry_all(sending.database, START)
    left = await sending.look(lambda conn: conn.execute(select(cards.c.id)).scalars().all())
    assert card not in left


async def test_one_that_is_still_true_waits_again(sending: StubbedBot) -> None:
    until = START + timedelta(hours=1)
    await spoil(
        sending, lambda conn: outbox.add(conn, ANA, "send", TODAY, priority=1, good_until_at=until)
    )
    finding = await retry_all(sending.database, START)
    assert finding.text == "0 events and 1 messages wait again; the running bot takes them"
    await sending.deliver()
    assert len(sending.telegram.called("sendMessage")) == 1


async def test_a_reply_of_another_day_does_not_leave_in_its_old_words(sending: StubbedBot) -> None:
    await spoil(
        sending, lambda conn: outbox.add(conn, ANA, "send", TODAY, good_until_at=START - WEEKS)
    )
    await retry_all(sending.database, START)
    await sending.deliver()
    assert sending.telegram.called("sendMessage") == []
    keys = await sending.look(lambda conn: conn.execute(select(inbox.c.key)).scalars().all())
    assert [key.partition(":")[0] for key in keys] == ["late"], "a turn says of which day it is"


async def test_nine_of_one_chat_keep_its_pace(sending: StubbedBot) -> None:
    def write(conn: Connection) -> None:
        for _ in range(9):
            outbox.add(conn, ANA, "send", SCREEN)

    await spoil(sending, write)
    await retry_all(sending.database, START)
    sending.sender = sending.make_sender(rate=25)
    sent = []
    for _ in range(9 * 25):
        await sending.deliver()
        sent.append(len(sending.telegram.called("sendMessage")))
        sending.real += 0.04
    each_second = [sent[place] for place in range(24, len(sent), 25)]
    assert each_second[:2] == [2, 3]
    assert each_second[-1] == 9
    assert max(b - a for a, b in pairwise(each_second)) == 1


@pytest.mark.parametrize(
    ("retried", "told"),
    [
        (Retried(0, 0, 0), "0 events and 0 messages wait again; the running bot takes them"),
        (
            Retried(2, 1, 9),
            "2 events and 1 messages wait again; 9 reminders of the past dropped; "
            "the running bot takes them",
        ),
    ],
)
def test_it_says_what_it_has_done(retried: Retried, told: str) -> None:
    assert retried.tell() == told
