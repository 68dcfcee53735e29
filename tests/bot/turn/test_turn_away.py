"""What happens when somebody was away: the mentor, the network, a conversation of before."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.turn import remind
from flows.catalogue import FLOWS
from storage.calendar import reminders
from storage.queues import outbox
from storage.queues.deliveries import Delivery
from storage.tables import (
    cards,
    chats,
    mentors,
    runs,
)
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.past import lived_once
from tests.bot.phone import ALL, LocalBot, Phone

pytestmark = pytest.mark.unmeasured

GROUP = -1001
ASKED = "What stayed with you?"


# The reminder


@pytest.fixture
@lived_once
def weekly(ana: Phone) -> Phone:
    """She wants to be asked every week, on Thursdays at four."""
    ana.says("/settings")
    ana.presses("Weekly question")
    ana.presses("Thursdays 16:00")
    return ana


def test_a_reminder_begins_a_reflection_as_a_new_message_that_sounds(weekly: Phone) -> None:
    before = len(weekly.posts)
    weekly.is_reminded()
    assert len(weekly.posts) == before + 1
    assert weekly.screen.startswith(ASKED)
    assert not weekly.last.silent
    assert all(post.silent for post in weekly.posts.values() if post is not weekly.last)


def test_a_reminder_resumes_what_is_open(weekly: Phone, bot: LocalBot) -> None:
    weekly.says("/reflect Anna")
    question = weekly.last
    weekly.is_reminded()
    assert len(bot.rows(runs, runs.c.flow == "after_session")) == 1
    assert question.rows == []
    assert weekly.last is not question
    assert weekly.buttons[-1] == "Why these?"
    weekly.says("I waited.")
    weekly.is_reminded()
    assert weekly.screen.startswith("You stopped at")
    assert weekly.buttons[:3] == ["Continue", "Keep as is", "Discard"]


def test_a_missed_reminder_says_so(weekly: Phone, bot: LocalBot) -> None:
    with bot.work() as conn:
        due = reminders.next_due(conn)
    assert due is not None
    bot.now = due + timedelta(hours=20)
    bot.call()
    bot.deliver()
    assert "was due Thu 3 Dec at 16:00." in weekly.screen
    assert ASKED in weekly.screen


def test_nobody_is_reminded_who_is_gone(stranger: Phone, bot: LocalBot) -> None:
    stranger.gets_through(raw.member("member"))
    stranger.is_reminded()
    assert stranger.log == []
    assert bot.count(mentors) == 0


def test_replies_go_before_reminders(weekly: Phone, bot: LocalBot) -> None:
    weekly.is_reminded(deliver=False)
    [row] = bot.rows(outbox_table, outbox_table.c.kind == "send")
    assert row.priority == 1


# Cut off


def lose(bot: LocalBot) -> list[Delivery]:
    """What waits is sent twice, and nobody knows whether it arrived."""
    with bot.work() as conn:
        lost = outbox.claim(conn, 0.0, ALL)
        for each in lost:
            outbox.settle_uncertain(conn, each, 0.0, bot.now)
    return lost


def test_a_question_of_unknown_fate_is_shown_anew(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna", settle=False)
    bot.handle()
    lose(bot)
    bot.settle()
    assert ana.screen.startswith(remind.CUT_OFF)
    assert ASKED in ana.screen
    ana.presses(ana.buttons[0])


def test_a_lost_screen_without_a_question_is_not_shown_anew(ana: Phone, bot: LocalBot) -> None:
    ana.says("/help", settle=False)
    bot.handle()
    lose(bot)
    before = len(ana.log)
    bot.settle()
    assert len(ana.log) == before


def test_a_lost_question_that_was_answered_meanwhile_is_not_shown_anew(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/reflect Anna", settle=False)
    bot.handle()
    ana.says("I waited.", settle=False)
    with bot.work() as conn:
        [lost] = outbox.claim(conn, 0.0, ALL)
        outbox.settle_uncertain(conn, lost, 0.0, bot.now)
    bot.settle()
    assert not any(remind.CUT_OFF in text for text in ana.texts)
    assert bot.said() == ["I waited."]


# What was left open


def test_a_fourth_open_reflection_closes_the_oldest(ana: Phone, bot: LocalBot) -> None:
    for name in ("Anna", "Ben", "Cleo", "Dan"):
        ana.says(f"/reflect {name}")
        bot.wait(minutes=1)
    ana.says("/reflect")
    assert bot.statuses("after_session") == ["left", "open", "open", "open"]
    assert ana.buttons == ["Dan", "Cleo", "Ben", "Start a new one"]


def test_after_seven_days_the_journal_says_that_it_was_left_open(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    bot.wait(days=7, hours=6, minutes=1)
    ana.says("/start")
    assert ana.screen.startswith("Welcome back.")
    assert bot.statuses("after_session") == ["left"]
    ana.says("/journal")
    ana.presses("1")
    assert ana.screen.endswith("Left open on Thu 26 Nov.")


# Deploys


def test_a_conversation_that_no_longer_exists_strands_nobody(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    data, card = ana.last.rows[0][0]["data"], ana.last.id
    with bot.work() as conn:
        conn.execute(update(runs).where(runs.c.flow == "after_session").values(flow="gone"))
    flows = {name: flow for name, flow in FLOWS.items() if name != "after_session"}
    bot.context = bot.context._replace(flows=flows)
    with bot.work() as conn:
        stored = dict(conn.execute(select(runs.c.state).where(runs.c.flow == "gone")).scalar_one())
        conn.execute(
            update(runs).where(runs.c.flow == "gone").values(state=stored | {"flow": "gone"})
        )
    assert ana.presses_data(data, card) == "That is no longer there."
    ana.says("I waited.")
    assert bot.said() == ["I waited."]
    assert ana.screen == "Saved as a note."


def test_a_state_that_cannot_be_read_strands_nobody(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    data, card = ana.last.rows[0][0]["data"], ana.last.id
    with bot.work() as conn:
        newer = {"flow": "after_session", "format": 2}
        conn.execute(update(runs).where(runs.c.flow == "after_session").values(state=newer))
    assert ana.presses_data(data, card) == "That is no longer there."
    ana.says("I waited.", reply_to=card)
    assert bot.said() == ["I waited."]
    assert bot.statuses("after_session") == ["left"]


# Blocked, and groups


def test_what_is_due_for_somebody_who_blocks_waits_for_them(weekly: Phone, bot: LocalBot) -> None:
    weekly.blocks()
    assert [row.blocked_at for row in bot.rows(chats)] == [bot.now]
    before = len(weekly.posts)
    weekly.is_reminded()
    assert bot.rows(outbox_table, outbox_table.c.state != "sent") == []
    weekly.blocks(blocked=False)
    assert len(weekly.posts) == before + 1
    assert weekly.screen.startswith(f"Welcome back.\n\n{ASKED}")
    assert [row.blocked_at for row in bot.rows(chats)] == [None]


def test_whoever_writes_blocks_no_more(ana: Phone, bot: LocalBot) -> None:
    ana.blocks()
    ana.says("I waited.")
    assert [row.blocked_at for row in bot.rows(chats)] == [None]
    assert ana.below


def test_a_stranger_who_had_blocked_is_answered_too(stranger: Phone, bot: LocalBot) -> None:
    stranger.blocks()
    stranger.says("I waited.")
    assert [row.blocked_at for row in bot.rows(chats)] == [None]
    assert bot.count(mentors) == 1
    assert stranger.below


def test_a_stranger_who_unblocks_is_not_greeted(stranger: Phone, bot: LocalBot) -> None:
    stranger.blocks(blocked=False)
    assert stranger.log == []
    assert bot.count(mentors) == 0


def test_it_leaves_a_group_once_and_says_nothing_there(bot: LocalBot) -> None:
    lunch = bot.phone(GROUP)
    chat = raw.group()
    added = raw.member("member", chat=chat)
    noticed = raw.written(new_chat_members=[raw.BOT_USER], chat=chat)
    for update_ in (added, noticed, raw.written(text="/start", chat=chat)):
        lunch.gets_through(update_, settle=False)
    bot.settle()
    assert [kind for kind, _ in lunch.log] == ["leave"]
    lunch.gets_through(raw.member("left", chat=chat))
    assert [kind for kind, _ in lunch.log] == ["leave"]
    assert bot.count(mentors) == bot.count(cards) == 0
