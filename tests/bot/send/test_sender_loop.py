"""The sender over time: a database that is away, the rate, the end of the process."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.bot.sending_bot import ANA, BEN, FAULT, StubbedBot

# The database


def fail_to_settle(sending: StubbedBot, faults: int, error: Exception = FAULT) -> None:
    """Outcomes cannot be written down for so many tries."""
    transact = sending.database.transact
    left = faults

    async def transact_or_fail(work: Callable[[Connection], Any]) -> Any:
        nonlocal left
        if left and "settle" in work.__code__.co_names:
            left -= 1
            raise error
        return await transact(work)

    sending.database.transact = transact_or_fail  # type: ignore[method-assign]


async def test_a_result_is_not_forgotten_while_the_database_is_away(sending: StubbedBot) -> None:
    row = await sending.add()
    fail_to_settle(sending, 12)
    await sending.deliver()
    assert await sending.state(row) is None
    assert len(sending.telegram.calls) == 1
    assert sending.rested[:3] == [0.1, 0.2, 0.4]
    assert sending.rested[-1] == 30.0


async def test_a_result_that_cannot_be_written_is_a_dead_letter(
    sending: StubbedBot, caplog: pytest.LogCaptureFixture
) -> None:
    row = await sending.add()
    fail_to_settle(sending, 1, KeyError("wept"))
    await sending.deliver()
    assert await sending.state(row) == "dead"
    stuck = await sending.add(chat=BEN)
    fail_to_settle(sending, 9, KeyError("wept"))
    await sending.deliver()
    assert await sending.state(stuck) == "sending"
    assert "wept" not in caplog.text


# The rate


async def test_messages_leave_evenly_and_replies_before_reminders(sending: StubbedBot) -> None:
    sending.sender = sending.make_sender(rate=4)
    reminder = await sending.add(chat=ANA, priority=1)
    reply = await sending.add(chat=BEN)
    assert await sending.deliver() == 0.25
    assert await sending.state(reply) is None
    await sending.add("react", chat=BEN)
    assert await sending.deliver() == 0.25, "signals do not wait"
    assert len(sending.telegram.calls) == 2
    assert await sending.state(reminder) == "queued"
    sending.real += 0.25
    await sending.deliver()
    assert await sending.state(reminder) is None


async def test_who_is_a_little_late_keeps_the_beat_and_after_a_silence_there_is_no_rush(
    sending: StubbedBot,
) -> None:
    sending.sender = sending.make_sender(rate=4)
    for chat in range(10, 16):
        await sending.add_chat(chat)
        await sending.add(chat=chat)
    waits = []
    for late in (0.0, 0.125, 100.0):
        sending.real += late
        waits.append(await sending.deliver())
        sending.real += waits[-1]
    assert waits == [0.25, 0.125, 0.25]
    assert len(sending.telegram.calls) == 3


async def test_the_pace_of_a_chat_says_when_to_come_back(sending: StubbedBot) -> None:
    sending.sender = sending.make_sender(rate=1000)
    for _ in range(3):
        await sending.add()
    for _ in range(2):
        await sending.deliver()
        sending.real += 0.25
    assert await sending.deliver() == 0.5
    sending.real += 0.5
    await sending.deliver()
    assert len(sending.telegram.calls) == 3


# The loop


async def test_the_loop_sends_what_it_is_woken_for_and_ends_when_told(sending: StubbedBot) -> None:
    stop = asyncio.Event()
    loop = asyncio.ensure_future(sending.sender.run(stop))
    rows = [await sending.add() for _ in range(4)]
    sending.sender.wake()
    async with asyncio.timeout(4):
        while await sending.state(rows[-1]) is not None:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert len(sending.telegram.called("sendMessage")) == 4
    stop.set()
    await asyncio.wait_for(loop, 5)


async def test_what_is_under_way_is_settled_before_the_end(sending: StubbedBot) -> None:
    stop = asyncio.Event()
    loop = asyncio.ensure_future(sending.sender.run(stop))
    await sending.reach()
    arrived, release = asyncio.Event(), asyncio.Event()

    async def answer(_: Any) -> Any:
        arrived.set()
        await release.wait()
        chat = {"id": 101, "type": "private"}
        return {"ok": True, "result": {"message_id": 9, "date": 1, "chat": chat}}

    sending.telegram.will(200, answer, to="sendMessage")
    row = await sending.add()
    behind = await sending.add()
    sending.sender.wake()
    await asyncio.wait_for(arrived.wait(), 5)
    stop.set()
    await asyncio.sleep(0.05)
    assert not loop.done()
    release.set()
    await asyncio.wait_for(loop, 5)
    assert await sending.state(row) is None
    assert await sending.state(behind) == "queued"


async def test_what_takes_too_long_at_the_end_is_taken_up_later(sending: StubbedBot) -> None:
    row = await sending.add()
    sending.telegram.will("hang")
    await sending.sender.deliver_next()
    await sending.telegram.rung.wait()
    await sending.sender.finish(0)
    assert await sending.state(row) == "sending"
    sending.real += 61
    sending.sender = sending.make_sender()
    await sending.deliver()
    await sending.reach()
    await sending.deliver()
    assert await sending.state(row) is None
    assert sending.woken > 0


async def test_what_is_slow_but_in_hand_is_not_taken_for_left_behind(sending: StubbedBot) -> None:
    row = await sending.add()
    sending.telegram.will("hang", to="sendMessage")
    await sending.reach()
    await sending.sender.deliver_next()
    sending.real += 61
    await sending.sender.deliver_next()
    assert await sending.state(row) == "sending"
    assert sending.sender.under_way == 1
    await sending.sender.finish(0)


async def test_the_loop_survives_a_database_that_is_away(sending: StubbedBot) -> None:
    stop = asyncio.Event()
    tries = 0

    async def deliver_next() -> float:
        nonlocal tries
        tries += 1
        if tries > 2:
            stop.set()
            return 0.0
        sending.sender.wake()
        raise FAULT

    sending.sender.deliver_next = deliver_next  # type: ignore[method-assign]
    await asyncio.wait_for(sending.sender.run(stop), 5)
    assert tries == 3


async def test_the_loop_does_not_hide_our_own_errors(sending: StubbedBot) -> None:
    async def deliver_next() -> float:
        raise ZeroDivisionError

    sending.sender.deliver_next = deliver_next  # type: ignore[method-assign]
    with pytest.raises(ZeroDivisionError):
        await sending.sender.run(asyncio.Event())


async def test_sixty_four_at_a_time(sending: StubbedBot) -> None:
    for _ in range(70):
        await sending.add("answer")
    assert await sending.sender.deliver_next() == 5.0
    assert sending.sender.under_way == 64
    await sending.sender.deliver_next()
    assert sending.sender.under_way == 64
    await sending.sender.finish()
    await sending.deliver()
    assert len(sending.telegram.calls) == 70


async def test_what_was_held_up_on_its_way_does_not_come_to_too_much_at_once(
    sending: StubbedBot,
) -> None:
    """Telegram counts when they arrive: those that did in this second, with all that may yet."""
    open_again = asyncio.Event()

    async def answer(given: dict[str, Any]) -> dict[str, Any]:
        await open_again.wait()
        return {"ok": True, "result": {"message_id": 7, "date": 0, "chat": {"id": 1}}}

    sending.telegram.will(200, answer, to="sendMessage", times=20)
    sending.sender = sending.make_sender(rate=5)
    for chat in range(10, 20):
        await sending.add_chat(chat)
        await sending.add("send", chat)
    for _ in range(9):
        await sending.sender.deliver_next()
        sending.real += 0.2
    assert sending.sender.pace.flying == 6, "of five a second"
    open_again.set()
    await sending.sender.finish()
    assert await sending.deliver() == pytest.approx(1.0)
    sending.real += 0.9
    assert await sending.deliver() == pytest.approx(0.1)
    assert len(sending.telegram.called("sendMessage")) == 6
    sending.real += 0.1
    await sending.deliver()
    assert len(sending.telegram.called("sendMessage")) == 7
