"""Writing, reading, opening and closing, and whose fault an error is, on both databases."""

import asyncio
import os
import re
import sqlite3 as driver
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import closing
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, delete, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database.faults import DatabaseFault, is_fault
from storage.database.open import Database, open_database
from tests.days import spare
from tests.storage.notes import Work, fail, keys, note, notes, reply

COUNT = text("SELECT count(*) FROM notes")


async def test_what_was_told_is_there_for_others(database: Database, notes_url: str) -> None:
    assert await database.transact(note(7)) == 7
    assert keys(notes_url) == {7}


async def test_an_error_reaches_the_caller_as_it_is_and_undoes_his_writing(
    database: Database, notes_url: str
) -> None:
    for error in (KeyError("x"), StopIteration(), SystemExit(1)):
        expected = RuntimeError if isinstance(error, StopIteration) else type(error)
        with pytest.raises(expected):
            await database.transact(fail(error))
    assert keys(notes_url) == set()


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


async def test_a_reader_cannot_write(database: Database, notes_url: str) -> None:
    with pytest.raises(DatabaseFault) as refused:
        await database.read(note(1))
    assert re.search("readonly|read-only", str(refused.value.__cause__))
    assert keys(notes_url) == set()
    assert await database.transact(note(1)) == 1, "but whoever comes after him can"


async def test_a_reader_sees_one_committed_state_while_others_write(database: Database) -> None:
    written, looked = threading.Event(), threading.Event()

    def look_twice(conn: Connection) -> tuple[Any, Any]:
        before = conn.scalar(COUNT)
        looked.set()
        written.wait()
        return before, conn.scalar(COUNT)

    async def write() -> None:
        await asyncio.to_thread(looked.wait)
        await database.transact(note(1))
        written.set()

    (before, after), _ = await asyncio.gather(database.read(look_twice), write())
    assert (before, after) == (0, 0)
    assert await database.read(lambda conn: conn.scalar(COUNT)) == 1


async def test_a_reader_does_not_wait_for_the_writer(database: Database) -> None:
    go = threading.Event()

    def write_slowly(conn: Connection) -> None:
        note(1)(conn)
        go.wait()

    writing = asyncio.ensure_future(database.transact(write_slowly))
    seen = await database.read(lambda conn: conn.scalar(COUNT))
    go.set()
    await writing
    assert seen == 0


async def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        await database.transact(reply(1, to=99))


async def test_savepoints_may_be_used(database: Database, notes_url: str) -> None:
    def careful(conn: Connection) -> int:
        try:
            with conn.begin_nested():
                note(5)(conn)
                note(5)(conn)
        except IntegrityError:
            return int(note(1)(conn))
        raise AssertionError

    assert await database.transact(careful) == 1
    assert keys(notes_url) == {1}


async def test_what_is_asked_wrongly_is_no_fault_of_the_database(database: Database) -> None:
    wrong = lambda conn: conn.execute(text("SELECT * FROM nowhere"))  # noqa: E731
    for work in (wrong, reply(1, to=99)):
        with pytest.raises(DBAPIError) as error:
            await database.transact(work)
        assert not is_fault(error.value)
    assert not is_fault(ValueError())


async def test_a_fault_is_told_in_one_way_and_quotes_nobody(database: Database) -> None:
    """By whichever it was met, in a transaction or in reading; the driver's error is the cause."""

    def break_off(conn: Connection) -> None:
        raise OperationalError("INSERT", {"words": "what a mentor wrote"}, locked)

    if "sqlite" in type(database).__module__:
        locked: Exception = driver.OperationalError("what a mentor wrote is locked")
        locked.sqlite_errorcode = driver.SQLITE_BUSY  # type: ignore[attr-defined]
    else:
        locked = psycopg.errors.LockNotAvailable("what a mentor wrote is locked")
    for use in (database.transact, database.read):
        with pytest.raises(DatabaseFault) as fault:
            await use(break_off)
        assert str(fault.value) == "OperationalError"
        assert isinstance(fault.value.__cause__, OperationalError)
        assert is_fault(fault.value.__cause__)


async def test_an_error_does_not_tell_what_was_written(database: Database) -> None:
    await database.transact(note(1))
    with pytest.raises(IntegrityError) as error:
        await database.transact(note(1, "what a mentor wrote"))
    assert "mentor" not in str(error.value)


async def test_a_cancelled_caller_harms_nobody(database: Database, notes_url: str) -> None:
    go = threading.Event()
    held = asyncio.ensure_future(database.transact(lambda _: go.wait()))
    callers = [asyncio.ensure_future(database.transact(note(key))) for key in range(3)]
    await asyncio.sleep(0)
    callers[1].cancel()
    with pytest.raises(asyncio.CancelledError):
        await callers[1]
    go.set()
    await held
    assert [await callers[0], await callers[2]] == [0, 2]
    assert {0, 2} <= keys(notes_url)


async def test_any_event_loop_may_use_it(database: Database, notes_url: str) -> None:
    async def write_and_read(key: int) -> Any:
        await database.transact(note(key))
        return await database.read(lambda conn: conn.scalar(COUNT))

    seen = [await asyncio.to_thread(asyncio.run, write_and_read(key)) for key in range(3)]
    assert seen == [1, 2, 3]
    assert keys(notes_url) == {0, 1, 2}


def read_time(environment: Mapping[str, str]) -> float:
    date = subprocess.run(["date", "+%s"], env=environment, capture_output=True, check=True)
    return float(date.stdout)


async def test_real_time_goes_on_whatever_is_done_to_the_clock(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = time.time(), read_time(spare(os.environ))  # a server has the machine's own day
    assert min(abs(database.real() - here), abs(database.real() - there)) < 60
    before = database.real()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert before <= database.real() < before + 60


async def test_tidying_harms_nobody(database: Database, notes_url: str) -> None:
    await database.transact(note(1))
    await database.transact(lambda conn: conn.execute(delete(notes)))
    await database.tidy()
    await database.transact(note(2))
    assert keys(notes_url) == {2}


# Opening and closing


@pytest.mark.parametrize(
    "url",
    ["sqlite://", "sqlite:///:memory:", "mysql://u:secret@h/d", "postgres://u:secret@h/d", ""],
)
def test_only_a_file_or_a_server_can_be_opened(url: str) -> None:
    with pytest.raises(ValueError, match="must be a file") as refused:
        open_database(url)
    assert "secret" not in str(refused.value)


async def test_closing_serves_everybody_who_waits(database: Database, notes_url: str) -> None:
    callers = [asyncio.ensure_future(database.transact(note(key))) for key in range(200)]
    await asyncio.sleep(0)
    database.close()
    assert await asyncio.gather(*callers) == list(range(200))
    assert keys(notes_url) == set(range(200))


async def test_after_closing_every_call_is_refused(database: Database) -> None:
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        await database.transact(note(1))
    with pytest.raises(RuntimeError, match="closed"):
        await database.read(note(1))
    await database.tidy()
    database.announce("inbox")
    database.close()


async def test_two_of_them_may_be_open(database: Database, notes_url: str) -> None:
    with closing(open_database(notes_url)) as other:
        await asyncio.gather(database.transact(note(1)), other.transact(note(2)))
        assert await other.read(lambda conn: conn.scalar(COUNT)) == 2
    assert await database.transact(note(3)) == 3
