"""Databases with today's tables, one for every test that asks: on SQLite and on PostgreSQL.

A test that asks for `database_url` (or `conn`) runs once on each; where PostgreSQL is missing, the
second is skipped and says why. To make a database takes a server longer than most tests, so the
next test gets the same one, emptied, unless this one has built something of its own there.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from storage.database.open import is_postgres
from storage.database.postgres import postgres_engine
from storage.database.sqlite import sqlite_engine
from storage.migrate import migrate
from storage.tables import metadata
from tests.postgres import BRINGS, Cluster, find_binaries

KINDS = ("sqlite", "postgresql")
FRESH = "migrated"

# As new: no rows, and the first id is 1 again.
EMPTY = ";".join(
    statement
    for table in reversed(metadata.sorted_tables)
    for statement in (
        f"DELETE FROM {table.name}",
        f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), 1, false)",
    )
)
LEAVE = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
BUILT = """
SELECT relname, relnatts::text FROM pg_class WHERE relnamespace = 'public'::regnamespace
UNION ALL SELECT proname, 'function' FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL SELECT tgname, 'trigger' FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2
"""

_numbers = count(1)
_first: dict[str, Engine] = {}


class ReusedDatabase:
    """A database of a server's that one test after the other lives in."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._built = cluster.ask(BUILT, FRESH)
        self._name = ""

    def enter(self) -> str:
        if not self._name:
            self._name = f"test{next(_numbers)}"
            self._cluster.create(self._name, FRESH)
        return self._cluster.url(self._name)

    def leave(self) -> None:
        self._cluster.ask(LEAVE, self._name)
        if self._cluster.ask(BUILT, self._name) == self._built:
            self._cluster.ask(EMPTY, self._name)
        else:
            self._cluster.drop(self._name)
            self._name = ""


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    if find_binaries() is None:
        missing = f"PostgreSQL is missing: {BRINGS}"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with Cluster.start() as cluster:
        migrate(cluster.create(FRESH))
        yield cluster


@pytest.fixture(scope="session")
def reused_database(cluster: Cluster) -> ReusedDatabase:
    return ReusedDatabase(cluster)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated once; each test works on a copy."""
    file = tmp_path_factory.mktemp("migrated") / "afterword.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def file(migrated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path / "afterword.db"))


@pytest.fixture
def postgres_url(reused_database: ReusedDatabase) -> Iterator[str]:
    yield reused_database.enter()
    reused_database.leave()


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{request.getfixturevalue('file')}"


@pytest.fixture
def conn(database_url: str) -> Iterator[Connection]:
    """One transaction, which a test may commit for others to see."""
    with connected(database_url) as conn:
        yield conn


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """What is not committed in here is rolled back."""
    engine = open_engine(url)
    try:
        with engine.connect() as conn:
            yield conn
    finally:
        engine.dispose()


def open_engine(url: str) -> Engine:
    """An engine that knows what the ones before it have compiled: compiling a statement takes
    longer than running it."""
    if is_postgres(url):
        engine = postgres_engine(url)
    else:
        engine = sqlite_engine(url, "BEGIN IMMEDIATE", ("foreign_keys = ON", "synchronous = OFF"))
    if (first := _first.get(engine.name)) is None:
        with engine.connect():  # its dialect asks the server what it can do
            _first[engine.name] = engine
    else:
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
    return engine
