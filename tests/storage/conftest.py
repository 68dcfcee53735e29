"""A database of its own for every test that asks for `conn`, with today's tables."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from storage.database import sqlite_engine
from storage.migrate import migrate
from storage.tables import chats
from tests.storage import house
from tests.storage.house import Life
from tests.storage.letters import ANA, BEN


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated once; each test works on a copy."""
    file = tmp_path_factory.mktemp("migrated") / "house.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def file(migrated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path / "house.db"))


@pytest.fixture
def conn(file: Path) -> Iterator[Connection]:
    """One transaction, which a test may commit for others to see."""
    engine = sqlite_engine(f"sqlite:///{file}", "BEGIN IMMEDIATE", ("foreign_keys = ON",))
    with engine.connect() as conn:
        yield conn
    engine.dispose()


@pytest.fixture
def ana(conn: Connection) -> Life:
    return house.live(conn, "Ana")


@pytest.fixture
def ben(conn: Connection) -> Life:
    return house.live(conn, "Ben")


@pytest.fixture
def two_chats(conn: Connection) -> None:
    for chat in (ANA, BEN):
        conn.execute(insert(chats).values(id=chat, bot_id=1, chat_id=100 + chat))
