"""What the tests of a move share: a rich deployment, an empty database, and eyes for both."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Connection, func, inspect, select

from storage import move
from storage.database.open import is_postgres
from storage.move import MoveError
from storage.tables import leases as leases_table
from storage.tables import metadata
from tests.databases import open_engine
from tests.storage import seeds
from tests.storage.oddities import fill

Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def back(migrated: Path, tmp_path: Path) -> str:
    """The URL of a second file, with nothing in it."""
    return f"sqlite:///{shutil.copy(migrated, tmp_path / 'back.db')}"


@pytest.fixture
def source(database_url: str) -> str:
    """A deployment with two lives and the oddest rows, on SQLite and on PostgreSQL."""
    live(database_url)
    return database_url


@pytest.fixture
def target(database_url: str, back: str, request: pytest.FixtureRequest) -> str:
    """The URL of an empty database, of the kind that `source` is not."""
    return back if is_postgres(database_url) else str(request.getfixturevalue("postgres_url"))


@contextmanager
def opened(url: str) -> Iterator[Connection]:
    """What is done in here is committed."""
    engine = open_engine(url)
    try:
        with engine.begin() as conn:
            yield conn
    finally:
        engine.dispose()


def live(url: str) -> None:
    with opened(url) as conn:
        fill(conn, Random(7))
        for name in ("Ana", "Ben"):
            seeds.park(conn, seeds.live(conn, name).mentor, f"{name}'s parked words")


def go(source: str, target: str) -> dict[str, int]:
    return move.move(source, target, lambda _: None)


def refused(source: str, target: str, *words: str) -> str:
    """It is, in one line that has these words in it."""
    with pytest.raises(MoveError) as error:
        go(source, target)
    line = str(error.value)
    assert "\n" not in line
    for each in words:
        assert each in line
    return line


def read_all(url: str) -> Rows:
    """Every row but the leases, with its texts opened."""
    with opened(url) as conn:
        return {
            table.name: [tuple(row) for row in conn.execute(select(table).order_by(table.c.id))]
            for table in metadata.sorted_tables
            if table is not leases_table
        }


def count(url: str) -> int:
    """The rows of all tables."""
    with opened(url) as conn:
        there = set(inspect(conn).get_table_names())
        return sum(
            conn.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
            if table.name in there
        )
