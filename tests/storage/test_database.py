"""Writing, reading, opening and closing, and whose fault an error is."""

import asyncio
import sqlite3
import stat
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database import Database, is_fault, open_database
from tests.storage.notes import (
    Work,
    fail,
    keys,
    metadata,
    note,
    opened,
    reply,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes.db"


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    with opened(file) as database:
        await database.transact(metadata.create_all)
        yield database


async def test_what_was_told_is_in_the_file(database: Database, file: Path) -> None:
    assert await database.transact(note(7)) == 7
    assert keys(file) == {7}


async def test_an_error_reaches_the_caller_as_it_is_and_undoes_his_writing(
    database: Database, file: Path
) -> None:
    for error in (KeyError("x"), StopIteration(), SystemExit(1)):
        expected = RuntimeError if isinstance(error, StopIteration) else type(error)
        with pytest.raises(expected):
            await database.transact(fail(error))
    assert keys(file) == set()


async def test_a_reader_gets_values_and_errors(database: Database) -> None:
    assert await database.read(lambda conn: conn.scalar(text("SELECT 7"))) == 7
    for error in (KeyError("x"), StopIteration()):
        expected = RuntimeError if isinstance(error, StopIteration) else type(error)
        with pytest.raises(expected):
            await database.read(fail_at_once(error))


def fail_at_once(error: BaseException) -> Work:
    def work(_: Connection) -> None:
        raise error

    return work


async def test_a_reader_cannot_write(database: Database, file: Path) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        await database.read(note(1))
    assert keys(file) == set()


async def test_a_reader_sees_one_committed_state_while_others_write(database: Database) -> None:
    written, looked = threading.Event(), threading.Event()
    count = text("SELECT count(*) FROM notes")

    def look_twice(conn: Connection) -> tuple[Any, Any]:
        before = conn.scalar(count)
        looked.set()
        written.wait()
        return before, conn.scalar(count)

    async def write() -> None:
        await asyncio.to_thread(looked.wait)
        await database.transact(note(1))
        written.set()

    (before, after), _ = await asyncio.gather(database.read(look_twice), write())
    assert (before, after) == (0, 0)
    assert await database.read(lambda conn: conn.scalar(count)) == 1


async def test_a_reader_does_not_wait_for_the_writer(database: Database) -> None:
    go = threading.Event()

    def write_slowly(conn: Connection) -> None:
        note(1)(conn)
        go.wait()

    writing = asyncio.ensure_future(database.transact(write_slowly))
    seen = await database.read(lambda conn: conn.scalar(text("SELECT count(*) FROM notes")))
    go.set()
    await writing
    assert seen == 0


async def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        await database.transact(reply(1, to=99))


async def test_a_lock_held_by_others_is_a_fault_for_everybody_who_waits(
    database: Database, file: Path
) -> None:
    await database.transact(lambda conn: conn.exec_driver_sql("PRAGMA busy_timeout = 20"))
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        callers = [database.transact(note(key)) for key in range(3)]
        told = await asyncio.gather(*callers, return_exceptions=True)
    assert [is_fault(error) for error in told if isinstance(error, OperationalError)] == [True] * 3
    assert await database.transact(note(0)) == 0
    assert keys(file) == {0}


async def test_a_new_file_that_others_write_to_is_opened_when_they_are_done(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(0.2, other.rollback).start()
        with opened(file) as database:
            mode = await database.read(lambda conn: conn.scalar(text("PRAGMA journal_mode")))
        assert mode == "wal"


async def test_what_is_asked_wrongly_is_no_fault_of_the_database(database: Database) -> None:
    wrong = lambda conn: conn.execute(text("SELECT * FROM nowhere"))  # noqa: E731
    for work in (wrong, reply(1, to=99)):
        with pytest.raises(DBAPIError) as error:
            await database.transact(work)
        assert not is_fault(error.value)
    assert not is_fault(ValueError())


async def test_an_error_does_not_tell_what_was_written(database: Database) -> None:
    await database.transact(note(1))
    with pytest.raises(IntegrityError) as error:
        await database.transact(note(1, "what a mentor wrote"))
    assert "mentor" not in str(error.value)


# Opening.


async def test_nobody_else_may_read_the_data(database: Database, file: Path) -> None:
    await database.transact(note(1))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()}
    assert modes == {"notes.db": 0o600, "notes.db-wal": 0o600, "notes.db-shm": 0o600}
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_an_old_file_that_others_may_read_is_closed_to_them(file: Path) -> None:
    file.parent.mkdir()
    file.touch(mode=0o644)
    with opened(file):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
async def test_the_writer_keeps_what_it_was_told_to_keep(
    database: Database, pragma: str, value: str | int
) -> None:
    assert await database.transact(lambda conn: conn.scalar(text(f"PRAGMA {pragma}"))) == value


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "postgresql://u:secret@h/d"])
def test_only_a_file_can_be_opened(url: str) -> None:
    with pytest.raises(ValueError, match="must be a file") as refused:
        open_database(url)
    assert "secret" not in str(refused.value)


def test_a_file_that_is_no_database_is_refused_at_once(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("not a database, but long enough to be looked at as one")
    with pytest.raises(DBAPIError, match="not a database"):
        open_database(f"sqlite:///{file}")


async def test_what_was_erased_is_in_no_file(database: Database, file: Path) -> None:
    def bytes_on_disk() -> bytes:
        return b"".join(each.read_bytes() for each in file.parent.glob("notes.db*"))

    await database.transact(note(1, "a secret of Anna's"))
    await database.transact(note(2, "kept"))
    assert b"a secret" in bytes_on_disk()
    await database.transact(lambda conn: conn.execute(text("DELETE FROM notes WHERE id = 1")))
    await database.tidy()
    assert b"a secret" not in bytes_on_disk()
    assert keys(file) == {2}


async def test_a_closed_database_needs_no_tidying(file: Path) -> None:
    with opened(file) as database:
        pass
    await database.tidy()
