"""What was cut off goes again only when Telegram has answered since."""

import asyncio
from typing import Any

from bot.send.reach import Reach
from tests.bot.sending_bot import StubbedBot

ME = {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "A"}}


class Listener:
    """A reach of a bot's whose rests take no time, and how often it has told that it is proven."""

    def __init__(self, sending: StubbedBot) -> None:
        self.told = 0
        self.rested: list[float] = []
        self.reach = Reach(sending.bot, self.tell, self.rest)

    def tell(self) -> None:
        self.told += 1

    async def rest(self, seconds: float) -> None:
        self.rested.append(seconds)
        await asyncio.sleep(0)


async def test_nothing_is_proven_before_telegram_has_answered(sending: StubbedBot) -> None:
    listener = Listener(sending)
    await listener.reach.wait()
    assert not listener.reach.proven
    listener.reach.doubt()
    await listener.reach.wait()
    assert listener.reach.proven
    assert listener.told == 1
    listener.reach.doubt()
    assert not listener.reach.proven
    await listener.reach.wait()
    assert listener.reach.proven
    assert len(sending.telegram.called("getMe")) == 2


async def test_it_asks_after_longer_and_longer_waits(sending: StubbedBot) -> None:
    listener = Listener(sending)
    sending.telegram.will("drop", to="getMe", times=7)
    listener.reach.doubt()
    await listener.reach.wait()
    assert listener.rested == [1, 2, 4, 8, 16, 30, 30]
    assert listener.reach.proven


async def test_after_a_429_it_waits_as_long_as_telegram_wants(sending: StubbedBot) -> None:
    listener = Listener(sending)
    sending.telegram.flood(77, to="getMe")
    listener.reach.doubt()
    await listener.reach.wait()
    assert listener.rested == [77]
    assert listener.reach.proven


async def test_many_doubts_ask_once(sending: StubbedBot) -> None:
    listener = Listener(sending)
    for _ in range(5):
        listener.reach.doubt()
    await listener.reach.wait()
    assert len(sending.telegram.called("getMe")) == 1
    assert listener.told == 1


async def test_an_answer_from_before_the_doubt_proves_nothing(sending: StubbedBot) -> None:
    pending = asyncio.Event()

    async def doubt_again(_: Any) -> Any:
        if not pending.is_set():
            pending.set()
            sending.sender.reach.doubt()
        return ME

    sending.telegram.will(200, doubt_again, to="getMe")
    await sending.reach()
    assert len(sending.telegram.called("getMe")) == 2


async def test_closed_it_asks_no_more(sending: StubbedBot) -> None:
    listener = Listener(sending)
    sending.telegram.will("hang", to="getMe")
    listener.reach.doubt()
    await sending.telegram.rung.wait()
    listener.reach.close()
    await asyncio.gather(listener.reach.wait(), return_exceptions=True)
    assert not listener.reach.proven
    assert listener.told == 0
