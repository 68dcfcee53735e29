"""The clock's events are turns like any others; but people come first."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, delete, select

from bot.clock import fire
from bot.turn.worker import SHORTEST_BACK_OFF
from flows.calendar.schedule import Weekly
from storage import people
from storage.calendar import reminders
from storage.queues import delivery_windows, inbox, outbox
from storage.queues.deliveries import Allowance
from storage.tables import mentors
from storage.tables import outbox as outbox_table
from tests.bot.raw import BOT, NOW
from tests.bot.working_bot import BEN, WorkingBot

pytestmark = pytest.mark.unmeasured

EVENING = datetime(2026, 11, 26, 20, tzinfo=UTC)  # 21:00 in Brussels
MORNING = datetime(2026, 11, 27, 7, tzinfo=UTC)


async def ask_first(working: WorkingBot) -> int:
    """A mentor is asked without having written; the chat."""
    await working.say("/start")
    await working.work()
    await working.database.transact(lambda conn: conn.execute(delete(outbox_table)).rowcount)
    [mentor] = await working.rows(mentors)

    def add(conn: Connection) -> None:
        owner = people.find_mentor(conn, mentor.chat)
        assert owner is not None
        here = NOW.astimezone(ZoneInfo(owner.zone))
        weekly = Weekly(weekday=here.weekday(), wall=here.time(), zone=owner.zone)
        reminders.set_weekly(conn, owner, weekly, NOW - timedelta(hours=1))
        assert fire(conn, NOW) == 1

    await working.database.transact(add)
    await working.work()
    return int(mentor.chat)


async def test_the_clocks_events_pass_here_too(working: WorkingBot) -> None:
    chat = await ask_first(working)
    await working.database.transact(
        lambda conn: inbox.add_event(conn, "shown:77", chat, '{"shown": null}', NOW)
    )
    await working.work()
    assert await working.states() == ["handled"] * 3
    [asked] = await working.told()
    assert asked.startswith("<b>What stayed with you?")


async def test_people_come_before_the_clock_and_order_holds_within_a_chat(
    working: WorkingBot,
) -> None:
    await working.say("/start")
    await working.say("/start", person=BEN)
    await working.work()

    def call(conn: Connection) -> None:
        inbox.add_wakeups(conn, [("reminder:1:2026-11-26", 1), ("reminder:2:2026-11-26", 2)], NOW)

    await working.database.transact(call)
    await working.say("I waited.", person=BEN)
    keys = []

    def take_next(conn: Connection) -> None:
        received = inbox.claim(conn, at=NOW)
        assert received is not None
        keys.append(received.key)
        inbox.mark_handled(conn, received.id)

    for _ in range(3):
        await working.database.transact(take_next)
    assert keys == ["reminder:2:2026-11-26", f"telegram:{BOT}:3", "reminder:1:2026-11-26"]


async def test_the_clocks_events_wait_until_what_they_said_is_on_its_way(
    working: WorkingBot,
) -> None:
    """The bot has no more ready than it can send in some seconds, and people do not wait."""
    await working.say("/start")
    await working.say("/start", person=BEN)
    await working.work()
    body = {"text": "How was it?", "buttons": [], "silent": True}

    def fill(conn: Connection) -> None:
        for _ in range(inbox.MAX_UNASKED_READY):
            outbox.add(conn, 1, "send", body, priority=1)
        inbox.add_wakeups(conn, [("reminder:1:2026-11-26", 1)], NOW)

    await working.database.transact(fill)
    await working.say("I waited.", person=BEN)
    assert await working.worker.handle_next()
    assert not await working.worker.handle_next()
    assert await working.worker.find_pause() == SHORTEST_BACK_OFF, "it is looked at again soon"
    assert await working.states() == ["handled", "handled", "new", "handled"]

    def send_one(conn: Connection) -> None:
        first = select(outbox_table.c.id).where(outbox_table.c.priority == 1).limit(1)
        row = conn.execute(first).scalar_one()
        conn.execute(delete(outbox_table).where(outbox_table.c.id == row))

    await working.database.transact(send_one)
    assert await working.worker.handle_next()


async def test_what_comes_back_late_is_asked_anew_in_the_hours_of_the_mentor(
    working: WorkingBot,
) -> None:
    await ask_first(working)
    [asked] = await working.rows(outbox_table, outbox_table.c.priority == 1)
    assert asked.good_until_at <= EVENING
    working.worker.now = lambda: EVENING
    assert (
        await working.database.transact(lambda conn: delivery_windows.hand_back(conn, EVENING))
        == 1
    )
    await working.work()
    assert await working.rows(outbox_table, outbox_table.c.priority == 1) == []
    working.worker.now = lambda: MORNING
    assert await working.database.transact(lambda conn: fire(conn, MORNING)) == 1
    await working.work()
    [later] = await working.rows(outbox_table, outbox_table.c.priority == 1)
    assert (later.good_from_at, later.good_until_at) == (MORNING, MORNING + timedelta(hours=6))
    assert later.body["text"].startswith("This comes late: it was due ")
    assert later.body["text"].endswith(asked.body["text"])


async def test_a_question_sent_first_that_was_lost_is_not_asked_anew_at_night(
    working: WorkingBot,
) -> None:
    await ask_first(working)
    working.worker.now = lambda: EVENING

    def lose(conn: Connection) -> None:
        allowance = Allowance(9, 9, at=NOW)
        for each in outbox.claim(conn, 0.0, allowance):
            outbox.settle_uncertain(conn, each, 0.0, EVENING)

    await working.database.transact(lose)
    await working.work()
    waiting = outbox_table.c.state == "queued", outbox_table.c.kind == "send"
    [again] = await working.rows(outbox_table, *waiting)
    assert again.body["text"].startswith("The connection broke")
    assert (again.priority, again.good_from_at) == (1, MORNING)
