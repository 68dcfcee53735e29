"""The condition of a database: its revision, its tables, its pages and indexes.

Everything here only reads, and quotes no row.
"""

import re
import sqlite3
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from storage.migrate import build_tables, list_revisions
from storage.tables import metadata

MAGIC: Final = b"SQLite format 3\0"
_LOG_MAGIC: Final = (0x377F0682, 0x377F0683)
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24


class Revision(NamedTuple):
    """What a database says of itself: `found` is "" if it has no table of ours; `known` says
    whether this program has that revision, `newest` whether it is the last."""

    found: str
    known: bool
    newest: bool


class Damage(NamedTuple):
    """A table or an index that does not hold together; no name where nobody can tell which."""

    kind: str  # "table", "index" or "file"
    name: str = ""


def read_revision(conn: Connection) -> Revision:
    revisions = list_revisions()
    found = ""
    if inspect(conn).has_table("alembic_version"):
        found = str(conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or "")
    return Revision(found, found in revisions, found == revisions[-1])


def is_foreign(conn: Connection) -> bool:
    """Whether no table of ours is in it, and others are."""
    names = set(inspect(conn).get_table_names())
    return bool(names) and not names & set(metadata.tables)


def is_empty(conn: Connection) -> bool:
    return not inspect(conn).get_table_names()


def compare_tables(conn: Connection, revision: str) -> list[str]:
    """What a database of this revision lacks, and what it has of another; names only."""
    wanted, later = (_list_model(each) for each in (revision, list_revisions()[-1]))
    found = _list_parts(conn)
    lacking = [f"{each} is missing" for each in sorted(wanted - found)]
    tables = {each for each in lacking if each.startswith("table ")}
    lacking = sorted(tables) or lacking
    extra = {each for each in found - wanted if each in later or "_alembic_tmp_" in each}
    return [*lacking, *(f"{each} is of another revision" for each in sorted(extra))]


@cache
def _list_model(revision: str) -> frozenset[str]:
    with build_tables(revision) as model:
        return frozenset(_list_parts(model))


def _list_parts(conn: Connection) -> set[str]:
    inspector = inspect(conn)
    parts = set[str]()
    for name in inspector.get_table_names():
        parts.add(f"table {name}")
        parts |= {f"column {name}.{each['name']}" for each in inspector.get_columns(name)}
        parts |= {f"index {each['name']}" for each in inspector.get_indexes(name)}
    return parts


# Pages and indexes


def has_header(file: Path) -> bool:
    """Whether it begins as an SQLite database does."""
    with file.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def is_log_cut(log: Path) -> bool:
    """Whether the write-ahead log ends in the middle of a page, or does not begin as one."""
    size = log.stat().st_size if log.exists() else 0
    if not size:
        return False
    with log.open("rb") as stream:
        header = stream.read(_LOG_HEADER)
    if len(header) < _LOG_HEADER:
        return True
    magic, _, page = struct.unpack(">III", header[:12])
    return magic not in _LOG_MAGIC or (size - _LOG_HEADER) % (_FRAME_HEADER + page) != 0


def find_damage(conn: Connection) -> list[Damage]:
    """What of an SQLite file does not hold together: every page is read, every index compared."""
    driver: Any = conn.connection.driver_connection
    try:
        if _tell(driver, "PRAGMA quick_check") == _tell(driver, "PRAGMA integrity_check") == "ok":
            return []
        tables = [name for (name,) in driver.execute(_TABLES)]
    except sqlite3.DatabaseError:
        return [Damage("file")]
    return list(_find_damaged(driver, tables)) or [Damage("file")]


_TABLES: Final = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"


def _find_damaged(driver: Any, tables: list[str]) -> Iterator[Damage]:
    for table in tables:
        told = _tell(driver, f'PRAGMA integrity_check("{table}")')
        if told == "ok":
            continue
        if not _reads(driver, f'SELECT * FROM "{table}" NOT INDEXED'):  # noqa: S608 - its own names
            yield Damage("table", table)
            continue
        indexes = [row[1] for row in driver.execute(f'PRAGMA index_list("{table}")')]
        named = [each for each in indexes if re.search(rf"index {re.escape(each)}\b", told)]
        # Where nobody can tell which, all that belong to the table are.
        broken = named or [each for each in _list_malformed(driver) if each in indexes]
        yield from (Damage("index", each) for each in broken or indexes)


def _list_malformed(driver: Any) -> list[str]:
    """What has a page that is no page, as far as this SQLite has been built to tell."""
    query = "SELECT DISTINCT name FROM dbstat WHERE pagetype = 'corrupted'"
    try:
        return [str(name) for (name,) in driver.execute(query)]
    except sqlite3.DatabaseError:
        return []


def _tell(driver: Any, pragma: str) -> str:
    """ "ok", or what is wrong; what cannot even be looked through is malformed."""
    try:
        return "\n".join(str(row[0]) for row in driver.execute(pragma))
    except sqlite3.DatabaseError as error:
        return str(error)


def _reads(driver: Any, query: str) -> bool:
    try:
        for _ in driver.execute(query):
            pass
    except sqlite3.DatabaseError:
        return False
    return True


def find_broken_indexes(conn: Connection) -> list[str] | None:
    """Of PostgreSQL's, as amcheck tells; None where that extension is not installed."""
    installed = "SELECT 1 FROM pg_extension WHERE extname = 'amcheck'"
    if conn.execute(text(installed)).scalar() is None:
        return None
    names = inspect(conn).get_table_names()
    indexes = [each["name"] for name in names for each in inspect(conn).get_indexes(name)]
    return [each for each in indexes if each and not _holds(conn, each)]


def _holds(conn: Connection, index: str) -> bool:
    try:
        with conn.begin_nested():
            conn.execute(text("SELECT bt_index_check(to_regclass(:name))"), {"name": index})
    except DBAPIError:
        return False
    return True


def measure_size(conn: Connection) -> int:
    """Bytes of PostgreSQL's database."""
    return int(conn.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
