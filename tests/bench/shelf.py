"""Databases of mentors with full journals: one of five years, nine of one, and copies of these.

The ten write their journals as the sample mentor does. PostgreSQL then copies one of them under
new ids, row by row, so that everybody's rows lie scattered among those of the others as if they
had lived side by side; keys and indexes are built when all rows are there.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, Table, select

from storage.database.open import Database
from storage.database.sealing import seal
from storage.database.sqlite import sqlite_engine
from storage.migrate import migrate
from storage.people import Mentor, find_mentor
from storage.tables import (
    cards,
    chats,
    inbox,
    leases,
    marks,
    mentors,
    metadata,
    occurrences,
    outbox,
    reminders,
    runs,
)
from tests.sample.life import live

FIRST = 3_000_001
"""The chat of the mentor with the long journal; the others follow."""
TEN = 10
_CLOSED = f"'\\x{seal('{}').hex()}'::bytea"
"""The state of a copied conversation, which is over: nobody reads it, and whole it would take as
much room as all answers."""
_LEFT_OUT = (reminders, occurrences, cards, inbox, outbox, leases, marks)
"""Tables that nobody's copy has rows in: they are nobody's, or would have the bot talk."""


def store_journals(folder: Path, long: int, usual: int) -> str:
    """The URL of a new SQLite database: one mentor with so many entries, and nine with `usual`."""
    folder.mkdir(parents=True)
    url = f"sqlite:///{folder / 'afterword.db'}"
    migrate(url)
    engine = sqlite_engine(url, "BEGIN IMMEDIATE", ("foreign_keys = ON", "synchronous = OFF"))
    now = datetime.now(UTC)
    with engine.begin() as conn:
        for number in range(TEN):
            entries = usual if number else long
            live(conn, entries, now, person=FIRST + number, seed=number)
    engine.dispose()
    return url


def list_people() -> list[int]:
    """The chats of the ten."""
    return [FIRST + number for number in range(TEN)]


async def find_mentors(database: Database, people: list[int]) -> list[Mentor]:
    def work(conn: Connection) -> list[Mentor]:
        known = select(chats.c.id).where(chats.c.chat_id.in_(people)).order_by(chats.c.chat_id)
        found = (find_mentor(conn, chat) for chat in conn.execute(known).scalars())
        return [each for each in found if each is not None]

    return await database.read(work)


def spread(url: str, mentors_in_all: int, tell: Callable[[str], None]) -> list[int]:
    """Copy the last of the ten until there are so many mentors; the chats of the copies."""
    many = mentors_in_all - TEN
    with psycopg.connect(url) as conn:
        _run(conn, "SET maintenance_work_mem = '1GB'")
        again = _take_down(conn)
        [(last, chat)] = _run(conn, "SELECT id, chat FROM mentors ORDER BY id DESC LIMIT 1")
        tables = [each for each in metadata.sorted_tables if each not in _LEFT_OUT]
        beyond = max(
            _run(conn, f"SELECT coalesce(max(id), 0) FROM {t.name}")[0][0] for t in tables
        )
        for table in tables:
            tell(f"{many:,} x {table.name}")
            _run(conn, _copy(table, last, chat, beyond + 1, many))
        for statement in again:
            tell(statement[:70])
            _run(conn, statement)
        for table in tables:
            _run(conn, _continue(table))
    with psycopg.connect(url, autocommit=True) as conn:
        tell("VACUUM ANALYZE")
        _run(conn, "VACUUM ANALYZE")
    return [FIRST + TEN - 1 + number for number in range(1, many + 1)]


def measure_size(url: str) -> int:
    """Bytes of the database at this URL."""
    with psycopg.connect(url) as conn:
        return int(_run(conn, "SELECT pg_database_size(current_database())")[0][0])


# Small parts


def _copy(table: Table, mentor: int, chat: int, beyond: int, many: int) -> str:
    """One more of every row of this mentor for each copy. Outer loop: the rows."""
    own = {chats: f"id = {chat}", mentors: f"id = {mentor}"}.get(table, f"mentor = {mentor}")
    columns = ", ".join(
        f"{beyond} + old.{column.name} * {many} + nth"
        if column.primary_key or column.foreign_keys
        else "old.chat_id + nth"
        if column.name == "chat_id"
        else _CLOSED
        if column is runs.c.state
        else f"old.{column.name}"
        for column in table.columns
    )
    names = ", ".join(column.name for column in table.columns)
    return (
        f"INSERT INTO {table.name} ({names}) SELECT {columns}"
        f" FROM (SELECT * FROM {table.name} WHERE {own} ORDER BY id) AS old,"
        f" LATERAL generate_series(1, {many} + 0 * old.id) AS nth"
    )


def _continue(table: Table) -> str:
    """New rows get ids beyond those that were given."""
    name = table.name
    return (
        f"SELECT setval(pg_get_serial_sequence('{name}', 'id'),"
        f" (SELECT coalesce(max(id), 0) + 1 FROM {name}), false)"
    )


def _take_down(conn: psycopg.Connection[Any]) -> list[str]:
    """Drops keys and indexes; the statements that build them again. What refers to another table
    is not checked again, but holds for what is written from now on."""
    keys = _run(conn, _KEYS)
    indexes = _run(conn, _INDEXES)
    for table, name, *_ in keys:
        _run(conn, f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for name, _ in indexes:
        _run(conn, f"DROP INDEX {name}")
    return [
        *(how for _, how in indexes),
        *(
            f"ALTER TABLE {table} ADD CONSTRAINT {name} {how}{' NOT VALID' * (kind == 'f')}"
            for table, name, kind, how in reversed(keys)
        ),
    ]


_KEYS = """
SELECT conrelid::regclass::text, conname, contype::text, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'p', 'u')
AND conrelid::regclass::text <> 'alembic_version' ORDER BY contype, conname
"""
_INDEXES = """
SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
AND indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY 1
"""


def _run(conn: psycopg.Connection[Any], statement: str) -> list[Any]:
    asked = conn.execute(statement.encode())
    return asked.fetchall() if asked.description else []
