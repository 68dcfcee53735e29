"""Phones, and a sender, for every test that asks for one."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from storage.database.open import open_database
from tests.bot.desk import Desk
from tests.bot.outpost import ANA, BEN, House
from tests.bot.phone import Exchange, Phone
from tests.bot.station import Station
from tests.bot.village import Village
from tests.bot.wire import Wire


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    exchange = Exchange(tmp_path)
    yield exchange
    exchange.engine.dispose()


@pytest.fixture
def stranger(exchange: Exchange) -> Phone:
    return exchange.phone()


@pytest.fixture
def ana(exchange: Exchange) -> Phone:
    """A mentor who has been through the first minute."""
    phone = exchange.phone()
    phone.meets_the_bot()
    return phone


@pytest.fixture(scope="session")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    village = Village(tmp_path_factory.mktemp("village"))
    yield village
    village.exchange.engine.dispose()


@pytest.fixture
def village(settled: Village) -> Iterator[Village]:
    """As it was, whatever other tests have done there."""
    with settled.exchange.undone():
        yield settled


@pytest.fixture
async def house(file: Path) -> AsyncIterator[House]:
    async with AsyncExitStack() as stack:
        wire = await stack.enter_async_context(Wire.open())
        database = open_database(f"sqlite:///{file}")
        stack.callback(database.close)
        house = House(wire, database, file)
        await house.lease.renew()
        stack.push_async_callback(house.bot.shutdown)
        for chat in (ANA, BEN):
            await house.add_chat(chat)
        yield house


@pytest.fixture
async def desk(database_url: str) -> AsyncIterator[Desk]:
    database = open_database(database_url)
    yield Desk(database)
    await asyncio.to_thread(database.close)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def open_station(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Station]:
    async with Station.open(tmp_path_factory.mktemp("station")) as station:
        yield station


@pytest_asyncio.fixture(loop_scope="module")
async def station(open_station: Station) -> AsyncIterator[Station]:
    await open_station.begin()
    yield open_station
    open_station.end()
