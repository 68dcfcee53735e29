"""Phones, and a sender, for every test that asks for one."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from bot.turn.vocabulary import learn_words
from storage.database.open import open_database
from tests.bot.phone import LocalBot, Phone
from tests.bot.sending_bot import ANA, BEN, StubbedBot
from tests.bot.served_bot import ServedBot
from tests.bot.stub_telegram import StubTelegram
from tests.bot.two_mentors import TwoMentors
from tests.bot.working_bot import WorkingBot


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[LocalBot]:
    bot = LocalBot(tmp_path)
    yield bot
    bot.engine.dispose()


@pytest.fixture
def ana_anywhere(database_url: str, tmp_path: Path) -> Iterator[Phone]:
    """The same mentor, on each database."""
    bot = LocalBot(tmp_path, url=database_url)
    phone = bot.phone()
    phone.meets_the_bot()
    yield phone
    bot.engine.dispose()


@pytest.fixture
def stranger(bot: LocalBot) -> Phone:
    return bot.phone()


@pytest.fixture
def ana(bot: LocalBot) -> Phone:
    """A mentor who has been through the first minute."""
    phone = bot.phone()
    phone.meets_the_bot()
    return phone


@pytest.fixture(scope="session")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TwoMentors]:
    two = TwoMentors(tmp_path_factory.mktemp("two"))
    yield two
    two.bot.engine.dispose()


@pytest.fixture
def two(settled: TwoMentors) -> Iterator[TwoMentors]:
    """As it was, whatever other tests have done there."""
    with settled.bot.undone():
        yield settled


@pytest.fixture
async def sending(file: Path) -> AsyncIterator[StubbedBot]:
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(StubTelegram.open())
        database = open_database(f"sqlite:///{file}")
        stack.callback(database.close)
        sending = StubbedBot(telegram, database, file)
        await sending.lease.renew()
        stack.push_async_callback(sending.bot.shutdown)
        for chat in (ANA, BEN):
            await sending.add_chat(chat)
        yield sending


@pytest.fixture
async def working(database_url: str) -> AsyncIterator[WorkingBot]:
    """As in the bot, no turn has to learn its words first: PostgreSQL does not wait for long."""
    learn_words()
    database = open_database(database_url)
    yield WorkingBot(database)
    await asyncio.to_thread(database.close)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def open_served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ServedBot]:
    async with ServedBot.open(tmp_path_factory.mktemp("served")) as served:
        yield served


@pytest_asyncio.fixture(loop_scope="module")
async def served(open_served: ServedBot) -> AsyncIterator[ServedBot]:
    await open_served.begin()
    yield open_served
    open_served.end()
