"""A webhook that is still set: another's is named and left, one's own goes without a word."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.lease import Lease
from bot.preview.faults import Fault
from bot.preview.server import create_app, serve
from bot.preview.world import World
from bot.receive import webhook
from bot.receive.updates import CONFLICT_SECONDS, Receiver
from bot.send.telegram import open_bot
from storage.database.faults import DatabaseFault
from storage.database.open import open_database
from storage.queues import inbox, marks
from tests.bot.stub_telegram import TOKEN
from tests.clock import MONDAY

CANARY = "canary-of-a-secret"
FOREIGN = f"https://other.example:8443/{CANARY}?key={CANARY}"


class Hooked:
    """A receiver whose updates go elsewhere, and somebody who has written."""

    def __init__(self, folder: str, stack: AsyncExitStack) -> None:
        self.database = open_database(folder)
        stack.callback(self.database.close)
        self.world = World(TOKEN)
        self.rested: list[float] = []

    async def open(self, stack: AsyncExitStack) -> None:
        runner, port = await serve(create_app(self.world), 0)
        stack.push_async_callback(runner.cleanup)
        self.bot = open_bot(TOKEN, f"http://127.0.0.1:{port}")
        stack.push_async_callback(self.bot.shutdown)
        self.lease = Lease(self.database, "receiver")
        await self.lease.renew()
        self.world.say(self.world.person("Ana").id, "I asked three closed questions")
        self.world.updates.webhook = FOREIGN

    def make(self, *, take_over: bool = False) -> Receiver:
        return Receiver(
            self.bot,
            self.database,
            bot_id=self.world.bot["id"],
            lease=self.lease,
            now=lambda: MONDAY,
            wake=lambda _: None,
            apologise=self.apologise,
            take_over=take_over,
            poll_seconds=0,
        )

    async def apologise(self, chat: int) -> None:
        raise AssertionError

    async def count(self) -> int:
        return await self.database.read(inbox.count_new)


@pytest.fixture
async def hooked(file: Path) -> AsyncIterator[Hooked]:
    async with AsyncExitStack() as stack:
        hooked = Hooked(f"sqlite:///{file}", stack)
        await hooked.open(stack)
        yield hooked


async def test_another_ones_is_named_once_and_left(
    hooked: Hooked, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = hooked.make()
    assert [await receiver.receive_next() for _ in range(3)] == [CONFLICT_SECONDS] * 3
    assert caplog.text.count("a webhook sends the updates of this bot to other.example") == 1
    assert "run --take-over" in caplog.text
    assert CANARY not in caplog.text
    assert hooked.world.updates.webhook == FOREIGN
    hooked.world.updates.webhook = ""  # as by `doctor --fix`
    assert await receiver.receive_next() == 0.0
    assert await hooked.count() == 1


async def test_to_take_over_is_to_delete_it_and_to_lose_nothing(
    hooked: Hooked, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = hooked.make(take_over=True)
    assert [await receiver.receive_next() for _ in range(2)] == [0.0, 0.0]
    assert hooked.world.updates.webhook == ""
    assert await hooked.count() == 1, "what waited is not dropped"
    assert "the webhook of other.example is deleted" in caplog.text
    assert CANARY not in caplog.text


async def test_who_sets_it_again_is_not_fought(hooked: Hooked) -> None:
    receiver = hooked.make(take_over=True)
    assert await receiver.receive_next() == 0.0
    hooked.world.updates.webhook = FOREIGN
    assert await receiver.receive_next() == CONFLICT_SECONDS
    assert hooked.world.updates.webhook == FOREIGN


async def test_ones_own_goes_without_a_word(
    hooked: Hooked, caplog: pytest.LogCaptureFixture
) -> None:
    await hooked.database.transact(lambda conn: marks.note(conn, marks.WEBHOOK, FOREIGN, MONDAY))
    receiver = hooked.make()
    assert [await receiver.receive_next() for _ in range(2)] == [0.0, 0.0]
    assert await hooked.count() == 1
    assert "webhook" not in caplog.text


async def test_without_a_database_nobody_knows_whose_it_is(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(work: object) -> None:
        raise DatabaseFault("OperationalError")

    receiver = hooked.make()
    monkeypatch.setattr(hooked.database, "read", fail)
    assert await receiver.receive_next() == CONFLICT_SECONDS
    assert hooked.world.updates.webhook == FOREIGN


async def test_what_telegram_does_not_say_is_asked_again(hooked: Hooked) -> None:
    receiver = hooked.make()
    hooked.world.faults.add(Fault(kind="server_error", method="getWebhookInfo"))
    assert [await receiver.receive_next() for _ in range(2)] == [1.0, CONFLICT_SECONDS]


@pytest.mark.parametrize(
    ("address", "shown"),
    [(FOREIGN, "other.example"), ("x", "an address without a host"), ("https://[", "an address")],
)
def test_of_an_address_only_the_host_is_told(address: str, shown: str) -> None:
    assert webhook.name(address).startswith(shown)
