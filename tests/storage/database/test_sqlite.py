"""The embedded database: one file, which nobody else may read, and how it is kept."""

import asyncio
import sqlite3 as driver
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.database.faults import DatabaseFault
from storage.database.open import Database, open_database
from tests.storage.notes import keys, note, url_of


async def test_a_lock_held_by_others_is_a_fault_for_everybody_who_waits(
    sqlite: Database, notebook: Path
) -> None:
    await sqlite.transact(lambda conn: conn.exec_driver_sql("PRAGMA busy_timeout = 20"))
    with closing(driver.connect(notebook, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        callers = [sqlite.transact(note(key)) for key in range(3)]
        told = await asyncio.gather(*callers, return_exceptions=True)
    assert [type(error) for error in told] == [DatabaseFault] * 3
    assert len({id(error) for error in told}) == 3, (
        "an error that is raised twice tells two places"
    )
    assert await sqlite.transact(note(0)) == 0
    assert keys(url_of(notebook)) == {0}


async def test_a_new_file_that_others_write_to_is_opened_when_they_are_done(
    notebook: Path,
) -> None:
    notebook.parent.mkdir()
    with closing(driver.connect(notebook, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(0.2, other.rollback).start()
        with closing(open_database(url_of(notebook))) as sqlite:
            mode = await sqlite.read(lambda conn: conn.scalar(text("PRAGMA journal_mode")))
        assert mode == "wal"


async def test_nobody_else_may_read_the_data(sqlite: Database, notebook: Path) -> None:
    await sqlite.transact(note(1))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in notebook.parent.iterdir()}
    assert modes == {"notes.db": 0o600, "notes.db-wal": 0o600, "notes.db-shm": 0o600}
    assert stat.S_IMODE(notebook.parent.stat().st_mode) == 0o700


def test_an_old_file_that_others_may_read_is_closed_to_them(notebook: Path) -> None:
    notebook.parent.mkdir()
    notebook.touch(mode=0o644)
    with closing(open_database(url_of(notebook))):
        assert stat.S_IMODE(notebook.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
async def test_the_writer_keeps_what_it_was_told_to_keep(
    sqlite: Database, pragma: str, value: str | int
) -> None:
    assert await sqlite.transact(lambda conn: conn.scalar(text(f"PRAGMA {pragma}"))) == value


def test_a_file_that_is_no_database_is_refused_at_once(notebook: Path) -> None:
    notebook.parent.mkdir()
    notebook.write_text("not a database, but long enough to be looked at as one")
    with pytest.raises(DBAPIError, match="not a database"):
        open_database(url_of(notebook))


async def test_what_was_erased_is_in_no_file(sqlite: Database, notebook: Path) -> None:
    def bytes_on_disk() -> bytes:
        return b"".join(each.read_bytes() for each in notebook.parent.glob("notes.db*"))

    await sqlite.transact(note(1, "a secret of Anna's"))
    await sqlite.transact(note(2, "kept"))
    assert b"a secret" in bytes_on_disk()
    await sqlite.transact(lambda conn: conn.execute(text("DELETE FROM notes WHERE id = 1")))
    await sqlite.tidy()
    assert b"a secret" not in bytes_on_disk()
    assert keys(url_of(notebook)) == {2}


async def test_nothing_can_be_heard_from_others(sqlite: Database, notebook: Path) -> None:
    heard: list[str] = []
    sqlite.listen(heard.append)
    with closing(open_database(url_of(notebook))) as other:
        other.announce("inbox")
        await other.transact(note(1))
    assert await sqlite.read(lambda conn: conn.scalar(text("SELECT id FROM notes"))) == 1
    assert heard == []
