"""Two mentors with a life in the database, two chats with nobody in them, and notes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from storage.database.open import Database
from storage.tables import chats
from tests.databases import KINDS
from tests.storage import seeds
from tests.storage.letters import ANA, BEN
from tests.storage.notes import opened, url_of
from tests.storage.removal import back, source, target  # noqa: F401 - fixtures
from tests.storage.seeds import Seeded


@pytest.fixture
def ana(conn: Connection) -> Seeded:
    return seeds.live(conn, "Ana")


@pytest.fixture
def ben(conn: Connection) -> Seeded:
    return seeds.live(conn, "Ben")


@pytest.fixture
def two_chats(conn: Connection) -> None:
    for chat in (ANA, BEN):
        conn.execute(insert(chats).values(id=chat, bot_id=1, chat_id=100 + chat))


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """Where a file of notes may be; there is no such folder yet."""
    return tmp_path / "data" / "notes.db"


@pytest.fixture
async def sqlite(notebook: Path) -> AsyncIterator[Database]:
    async with opened(url_of(notebook)) as database:
        yield database


@pytest.fixture
async def postgres(postgres_url: str) -> AsyncIterator[Database]:
    async with opened(postgres_url) as database:
        yield database


@pytest.fixture(params=KINDS)
def notes_url(request: pytest.FixtureRequest) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return url_of(request.getfixturevalue("notebook"))


@pytest.fixture
async def database(notes_url: str) -> AsyncIterator[Database]:
    async with opened(notes_url) as database:
        yield database
