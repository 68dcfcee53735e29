"""Phones, and a sender, for every test that asks for one."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from storage.database import open_database
from storage.tables import metadata
from tests.bot.outpost import ANA, BEN, House
from tests.bot.phone import Exchange, Phone
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


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    file = tmp_path / "sender.db"
    url = f"sqlite:///{file}"
    engine = create_engine(url)
    metadata.create_all(engine)
    engine.dispose()
    async with AsyncExitStack() as stack:
        wire = await stack.enter_async_context(Wire.open())
        database = open_database(url)
        stack.callback(database.close)
        house = House(wire, database, file)
        stack.push_async_callback(house.bot.shutdown)
        for chat in (ANA, BEN):
            await house.add_chat(chat)
        yield house
