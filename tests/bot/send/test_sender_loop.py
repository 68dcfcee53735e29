"""The sender over time: a database that is away, the rate, the end of the process."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.bot.outpost import ANA, BEN, FAULT, House

# The database


def fail_to_settle(house: House, faults: int, error: Exception = FAULT) -> None:
    """Outcomes cannot be written down for so many tries."""
    transact = house.database.transact
    left = faults

    async def transact_or_fail(work: Callable[[Connection], Any]) -> Any:
        nonlocal left
        if left and "settle" in work.__code__.co_names:
            left -= 1
            raise error
        return await transact(work)

    house.database.transact = transact_or_fail  # type: ignore[method-assign]


async def test_a_result_is_not_forgotten_while_the_database_is_away(house: House) -> None:
    row = await house.add()
    fail_to_settle(house, 12)
    await house.deliver()
    assert await house.state(row) is None
    assert len(house.wire.calls) == 1
    assert house.rested[:3] == [0.1, 0.2, 0.4]
    assert house.rested[-1] == 30.0


async def test_a_result_that_cannot_be_written_is_a_dead_letter(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    row = await house.add()
    fail_to_settle(house, 1, KeyError("wept"))
    await house.deliver()
    assert await house.state(row) == "dead"
    stuck = await house.add(chat=BEN)
    fail_to_settle(house, 9, KeyError("wept"))
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
    assert house.sender.under_way == 1
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
    assert house.sender.under_way == 64
    await house.sender.deliver_next()
    assert house.sender.under_way == 64
    await house.sender.finish()
    await house.deliver()
    assert len(house.wire.calls) == 70


async def test_what_was_held_up_on_its_way_does_not_come_to_too_much_at_once(
    house: House,
) -> None:
    """Telegram counts when they arrive: those that did in this second, with all that may yet."""
    open_again = asyncio.Event()

    async def answer(given: dict[str, Any]) -> dict[str, Any]:
        await open_again.wait()
        return {"ok": True, "result": {"message_id": 7, "date": 0, "chat": {"id": 1}}}

    house.wire.will(200, answer, to="sendMessage", times=20)
    house.sender = house.make_sender(rate=5)
    for chat in range(10, 20):
        await house.add_chat(chat)
        await house.add("send", chat)
    for _ in range(9):
        await house.sender.deliver_next()
        house.real += 0.2
    assert house.sender.pace.flying == 6, "of five a second"
    open_again.set()
    await house.sender.finish()
    assert await house.deliver() == pytest.approx(1.0)
    house.real += 0.9
    assert await house.deliver() == pytest.approx(0.1)
    assert len(house.wire.called("sendMessage")) == 6
    house.real += 0.1
    await house.deliver()
    assert len(house.wire.called("sendMessage")) == 7
