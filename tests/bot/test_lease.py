"""One process receives and one sends; one that was asleep for too long changes nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.lease import Lease
from bot.receive.updates import Receiver
from bot.send.sender import LOOK_SECONDS, Sender
from bot.send.telegram import open_bot
from storage.database.open import Database, open_database
from storage.queues import outbox
from storage.queues.deliveries import Allowance
from storage.queues.leases import LEASE_SECONDS, LeaseLost
from storage.tables import chats, inbox
from storage.tables import outbox as table
from tests.bot.sending_bot import FAULT, SCREEN, pack
from tests.bot.stub_telegram import TOKEN, StubTelegram

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
CHAT = 1
UPDATE = {"update_id": 7, "message": {"chat": {"id": 101}, "text": "Čau"}}


class Day:
    """The time that both processes' clocks and the database's show, until somebody moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def tell(self) -> float:
        return self.now


class Process:
    """What one process has: a database, two leases, a sender and a receiver."""

    def __init__(self, url: str, telegram: StubTelegram, day: Day) -> None:
        self.telegram = telegram
        self.day = day
        self.asleep_since: float | None = None
        self.database: Database = open_database(url)
        self.database.real = day.tell  # type: ignore[method-assign]
        self.bot = open_bot(TOKEN, telegram.url)
        self.sends = Lease(self.database, "sender", clock=self.tell_time)
        self.receives = Lease(self.database, "receiver", clock=self.tell_time)
        self.sender = Sender(
            self.bot,
            self.database,
            lease=self.sends,
            rate=0,
            now=lambda: NOW,
            pack=pack,
        )
        self.receiver = Receiver(
            self.bot,
            self.database,
            bot_id=4200001,
            lease=self.receives,
            now=lambda: NOW,
            wake=lambda events: None,
            apologise=self.sender.apologise,
            poll_seconds=0,
        )

    def tell_time(self) -> float:
        """It does not see the time pass while it sleeps, not even at its first step afterwards."""
        return self.day.now if self.asleep_since is None else self.asleep_since

    def fall_asleep(self) -> None:
        self.asleep_since = self.day.now

    def wake_up(self) -> None:
        self.asleep_since = None

    async def renew(self) -> None:
        await self.sends.renew()
        await self.receives.renew()

    async def deliver(self) -> float:
        wait = await self.sender.deliver_next()
        await self.sender.finish()
        return wait

    async def rows(self) -> list[tuple[Any, ...]]:
        """All there is in outbox and inbox."""
        return await self.database.read(
            lambda conn: [
                tuple(row)
                for each in (table, inbox)
                for row in conn.execute(select(each).order_by(each.c.id))
            ]
        )

    async def send(self) -> None:
        await self.database.transact(lambda conn: outbox.add(conn, CHAT, "send", SCREEN))

    async def close(self) -> None:
        await self.bot.shutdown()
        await asyncio.to_thread(self.database.close)


class Two(NamedTuple):
    ana: Process
    ben: Process
    day: Day
    telegram: StubTelegram

    async def hand_over(self) -> None:
        """Ana's process is put to sleep for longer than her leases hold; Ben's takes over."""
        self.ana.fall_asleep()
        self.day.now += LEASE_SECONDS + 1
        await self.ben.renew()


@pytest.fixture
async def two(database_url: str) -> AsyncIterator[Two]:
    async with AsyncExitStack() as stack:
        telegram, day = await stack.enter_async_context(StubTelegram.open()), Day()
        two = Two(
            Process(database_url, telegram, day),
            Process(database_url, telegram, day),
            day,
            telegram,
        )
        stack.push_async_callback(two.ana.close)
        stack.push_async_callback(two.ben.close)
        row = insert(chats).values(id=CHAT, bot_id=1, chat_id=101)
        await two.ana.database.transact(lambda conn: conn.execute(row).rowcount)
        await two.ana.renew()
        yield two


async def test_who_comes_first_has_the_duty_as_long_as_it_renews_it(two: Two) -> None:
    for _ in range(5):
        two.day.now += LEASE_SECONDS / 2
        await two.ana.renew()
        await two.ben.renew()
        assert two.ana.sends.held
        assert not two.ben.sends.held
    two.day.now += LEASE_SECONDS
    assert not two.ana.sends.held, "it knows by its own clock that its time is over"
    await two.ben.renew()
    await two.ana.renew()
    assert not two.ana.sends.held
    assert two.ben.sends.held
    assert two.ben.sends.token == two.ana.sends.token + 1


async def test_who_goes_gives_it_back_at_once(two: Two) -> None:
    await two.ana.sends.release()
    assert not two.ana.sends.held
    await two.ben.sends.renew()
    assert two.ben.sends.held
    await two.ana.sends.release()  # it has nothing to give back any more
    await two.ben.sends.renew()
    assert two.ben.sends.held


async def test_a_lease_is_kept_until_the_end_and_then_given_back(two: Two) -> None:
    stop = asyncio.Event()
    keeping = asyncio.ensure_future(two.ben.sends.keep(stop))
    await two.ben.sends.wait(0)
    assert not two.ben.sends.held
    await two.ana.sends.release()
    two.ben.sends.hurry()
    await two.ben.sends.wait(20)
    assert two.ben.sends.held
    stop.set()
    await keeping
    await two.ana.sends.renew()
    assert two.ana.sends.held


async def test_without_a_database_it_runs_out(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(work: object) -> None:
        raise FAULT

    for each in (two.ana, two.ben):
        monkeypatch.setattr(each.database, "transact", fail)
        await each.sends.renew()
    assert two.ana.sends.held
    assert not two.ana.sends.orphaned
    two.day.now += LEASE_SECONDS
    assert not two.ana.sends.held
    assert two.ana.sends.orphaned
    assert not two.ben.sends.orphaned, "it never had it"
    two.ana.sends.lose()
    assert not two.ana.sends.orphaned


async def test_who_stands_by_neither_receives_nor_sends(two: Two) -> None:
    await two.ben.send()
    before, stop = await two.ben.rows(), asyncio.Event()
    loops = [asyncio.ensure_future(each.run(stop)) for each in (two.ben.sender, two.ben.receiver)]
    await asyncio.sleep(0.1)
    assert not {name for name, _ in two.telegram.calls} - {"getMe"}
    assert await two.ben.rows() == before
    await two.ana.sends.release()
    await two.ben.sends.renew()
    async with asyncio.timeout(10):
        while not two.telegram.called("sendMessage"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    stop.set()
    await asyncio.gather(*loops)


async def test_a_sender_that_was_asleep_claims_nothing(two: Two) -> None:
    await two.ana.deliver()
    await two.hand_over()
    await two.ana.send()
    before = await two.ana.rows()
    assert two.ana.sends.held, "so it thinks"
    assert await two.ana.deliver() == LOOK_SECONDS
    assert await two.ana.rows() == before
    assert two.telegram.called("sendMessage") == []
    await two.ben.deliver()
    assert len(two.telegram.called("sendMessage")) == 1


async def test_a_sender_that_was_asleep_sends_nothing_that_it_had_in_hand(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    await two.ana.send()
    transact = two.ana.database.transact

    async def fall_asleep_behind_the_claim(work: Callable[[Connection], Any]) -> Any:
        done = await transact(work)
        if await two.ben.database.read(_count_sending):
            monkeypatch.undo()
            await two.hand_over()
            two.ana.wake_up()
        return done

    monkeypatch.setattr(two.ana.database, "transact", fall_asleep_behind_the_claim)
    await two.ana.deliver()
    assert two.ana.database.transact == transact, "it had something in hand"
    assert two.telegram.called("sendMessage") == []
    two.ben.sender.reach.doubt()
    await two.ben.sender.reach.wait()
    await two.ben.deliver()
    assert len(two.telegram.called("sendMessage")) == 1
    assert await two.ben.rows() == []


async def test_a_result_of_a_sender_that_was_asleep_changes_nothing(two: Two) -> None:
    await two.ana.send()

    async def sleep_meanwhile(given: dict[str, Any]) -> Any:
        await two.hand_over()
        await two.ben.deliver()  # takes up what was in Ana's hands; it may have been sent
        two.ana.wake_up()
        return {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked"}

    two.telegram.will(403, sleep_meanwhile, to="sendMessage")
    await two.ana.deliver()
    [row] = await two.ben.database.read(
        lambda conn: conn.execute(select(table.c.state, table.c.cuts)).all()
    )
    assert tuple(row) == ("queued", 1)
    [blocked] = await two.ben.database.read(
        lambda conn: conn.execute(select(chats.c.blocked_at)).scalars().all()
    )
    assert blocked is None


async def test_what_a_sender_claimed_without_knowing_it_was_not_sent(two: Two) -> None:
    """The connection broke at the very end: the claim may be committed, and nobody was told."""
    await two.ana.send()
    token = two.ana.sends.token
    await two.ana.database.transact(
        lambda conn: outbox.claim(conn, two.day.now, Allowance(9, 9), token)
    )
    await two.ana.deliver()
    assert len(two.telegram.called("sendMessage")) == 1
    assert await two.ana.rows() == []


async def test_who_takes_over_keeps_the_silence_that_telegram_asked_for(two: Two) -> None:
    await two.ana.send()
    two.telegram.flood(90, to="sendMessage")
    await two.ana.deliver()
    assert len(two.telegram.called("sendMessage")) == 1
    await two.hand_over()
    await two.ben.send()
    assert await two.ben.deliver() > 0
    assert len(two.telegram.called("sendMessage")) == 1
    two.day.now += 80
    await two.ben.renew()
    await two.ben.deliver()
    assert len(two.telegram.called("sendMessage")) == 2


async def test_a_receiver_that_was_asleep_stores_and_acknowledges_nothing(two: Two) -> None:
    async def sleep_meanwhile(given: dict[str, Any]) -> Any:
        await two.hand_over()
        return {"ok": True, "result": [UPDATE]}

    two.telegram.will(200, sleep_meanwhile)
    assert await two.ana.receiver.receive_next() == 0.0
    with pytest.raises(LeaseLost):
        await two.ana.receiver.accept([UPDATE])
    assert await two.ben.rows() == []
    two.telegram.will(200, {"ok": True, "result": [UPDATE]})
    assert await two.ana.receiver.receive_next() == 0.0
    assert await two.ben.rows() == []
    assert await two.ana.receiver.receive_next() == 0.0
    assert len(polls := two.telegram.called("getUpdates")) == 3
    assert not any("offset" in each for each in polls), "it would acknowledge them"
    two.telegram.will(200, {"ok": True, "result": [UPDATE]})
    await two.ben.receiver.receive_next()
    assert len(await two.ben.rows()) == 1


def _count_sending(conn: Connection) -> int:
    sending = select(func.count()).where(table.c.state == "sending")
    return conn.execute(sending).scalar_one()
