"""Brings a database to the tables that this code expects; runs at every start.

All of it or nothing, and one process at a time: the others wait, and find nothing to do. Revisions
are numbered, so the files' names say which one is the newest, and a start that finds nothing to do
never loads Alembic.
"""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, inspect
from sqlalchemy.exc import DBAPIError

from storage.database.open import is_postgres
from storage.database.postgres import postgres_engine
from storage.database.sqlite import own_file, sqlite_engine

MIGRATIONS: Final = Path(__file__).with_name("migrations")
VERSIONS: Final = MIGRATIONS / "versions"

# Another process may be migrating, and copying a large table takes longer than a write.
WAIT_SECONDS: Final = 60.0
LOCK: Final = 4711  # of PostgreSQL's advisory locks


# What comes of a URL or a file that cannot be used.
UNUSABLE: Final = (ValueError, OSError, sqlite3.Error, DBAPIError)


class MigrationError(Exception):
    """The database was left as it was; the message says why, for whoever runs the server."""


def migrate(url: str, versions: Path = VERSIONS) -> None:
    """Brings the database at `url` to the newest revision in `versions`, all of it or nothing.

    MigrationError if the database is newer than that, or if rows would lose what they refer to.
    """
    known = list_revisions(versions)
    with _looking(url) as conn:
        if _is_current(conn, known):
            return
    with _migrating(url) as conn:
        if not _is_current(conn, known):  # another process may have been faster
            _upgrade(conn, versions)


def list_revisions(versions: Path = VERSIONS) -> list[str]:
    """The revisions that this program knows, the newest last."""
    return sorted(file.stem.partition("_")[0] for file in versions.glob("[0-9]*.py"))


@contextmanager
def build_tables(revision: str) -> Iterator[Connection]:
    """An empty database in memory, as this revision left one."""
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as conn:
            _upgrade(conn, VERSIONS, revision)
            yield conn
    finally:
        engine.dispose()


def _is_current(conn: Connection, known: list[str]) -> bool:
    found = None
    if inspect(conn).has_table("alembic_version"):
        found = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if found is not None and found not in known:
        raise MigrationError(
            f"The database is at revision {found}, but this version of the program knows only "
            f"{known[-1] if known else 'none'}. Install the newer version again, or restore the "
            "copy of the database that was made before it."
        )
    return found == (known[-1] if known else None)


@contextmanager
def _looking(url: str) -> Iterator[Connection]:
    engine = _open(url, "BEGIN", "query_only = ON")
    try:
        with engine.connect() as conn:
            yield conn
    finally:
        engine.dispose()


@contextmanager
def _migrating(url: str) -> Iterator[Connection]:
    # With foreign keys on, rebuilding a table of SQLite's would delete its children.
    engine = _open(url, "BEGIN IMMEDIATE", "foreign_keys = OFF")
    try:
        with engine.begin() as conn:
            if is_postgres(url):
                conn.exec_driver_sql(f"SET LOCAL lock_timeout = '{WAIT_SECONDS:.0f}s'")
                conn.exec_driver_sql("SET LOCAL statement_timeout = 0")
                conn.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
                conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
                yield conn
            else:
                yield conn
                _check_references(conn)
    finally:
        engine.dispose()


def _open(url: str, begin: str, pragma: str) -> Engine:
    if is_postgres(url):
        return postgres_engine(url)
    own_file(url)
    return sqlite_engine(url, begin, (pragma,), busy_seconds=WAIT_SECONDS)


def _check_references(conn: Connection) -> None:
    broken = conn.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        raise MigrationError(
            f"The migration was undone: {len(broken)} rows would refer to nothing "
            f"(tables: {tables})."
        )


def _upgrade(conn: Connection, versions: Path, revision: str = "head") -> None:
    logging.getLogger("alembic").setLevel(logging.WARNING)
    from alembic import command  # slow to load, and seldom needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", _literal(MIGRATIONS))
    config.set_main_option("version_locations", _literal(versions))
    config.attributes["connection"] = conn
    command.upgrade(config, revision)


def explain(error: Exception) -> str:
    """Why the database cannot be used, in one line, from one of the errors in UNUSABLE."""
    if isinstance(error, DBAPIError):
        return str(error.orig).partition("\n")[0]  # what follows may show a row
    if isinstance(error, OSError):
        return f"{error.strerror}: {error.filename}"
    return str(error)


def _literal(path: Path) -> str:
    return str(path).replace("%", "%%")
