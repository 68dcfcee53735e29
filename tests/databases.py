"""Databases with today's tables, one for every test that asks: on SQLite and on PostgreSQL.

A test that asks for `database_url` (or `conn`) runs once on each; where PostgreSQL is missing, the
second is skipped and says why.
"""

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from storage.database import is_postgres
from storage.migrate import migrate
from storage.postgres import postgres_engine
from storage.sqlite import sqlite_engine
from tests.postgres import BRINGS, Cluster, find_binaries

KINDS = ("sqlite", "postgresql")

_numbers = count(1)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    if find_binaries() is None:
        missing = f"PostgreSQL is missing: {BRINGS}"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with Cluster.start() as cluster:
        migrate(cluster.create("migrated"))
        yield cluster


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
def postgres_url(cluster: Cluster) -> Iterator[str]:
    name = f"test{next(_numbers)}"
    yield cluster.create(name, "migrated")
    cluster.drop(name)


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{request.getfixturevalue('file')}"


@pytest.fixture
def conn(database_url: str) -> Iterator[Connection]:
    """One transaction, which a test may commit for others to see."""
    engine = open_engine(database_url)
    with engine.connect() as conn:
        yield conn
    engine.dispose()


def open_engine(url: str) -> Engine:
    if is_postgres(url):
        return postgres_engine(url)
    return sqlite_engine(url, "BEGIN IMMEDIATE", ("foreign_keys = ON", "synchronous = OFF"))
