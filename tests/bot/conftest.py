"""Phones for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.phone import Exchange, Phone


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
