"""Whoever is told "written" finds it in the file; whoever is told an error finds none of it."""

import asyncio
import resource
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database import Database, is_fault
from tests.storage.notes import (
    BIG,
    Work,
    commits,
    held_up,
    keys,
    metadata,
    note,
    opened,
    replies,
    reply,
    together,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes.db"


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    with opened(file) as database:
        await database.transact(metadata.create_all)
        yield database


async def test_callers_who_wait_together_share_a_commit(database: Database, file: Path) -> None:
    assert await commits(database, *(note(key) for key in range(64))) == 1
    assert await commits(database, *(note(key) for key in range(64, 64 + 65))) == 2
    assert keys(file) == set(range(64 + 65))


async def test_one_in_64_who_fails_leaves_the_other_63(database: Database, file: Path) -> None:
    works = [note(key) for key in range(64)]
    works[40] = note(3)
    told = await together(database, *works)
    assert isinstance(told.pop(40), IntegrityError)
    assert told == sorted(keys(file)) == [key for key in range(64) if key != 40]


async def test_when_a_commit_fails_only_the_culprit_is_told_so(
    database: Database, file: Path
) -> None:
    dangling = insert(replies).values(id=1, note=0, late=99)
    told = await together(database, note(0), lambda conn: conn.execute(dangling), note(2))
    assert told[0] == 0
    assert isinstance(told[1], IntegrityError)
    assert told[2] == 2
    assert keys(file) == {0, 2}


async def test_a_member_may_use_savepoints_and_leave_one_open(
    database: Database, file: Path
) -> None:
    def careful(conn: Connection) -> int:
        with suppress(IntegrityError), conn.begin_nested():
            note(5)(conn)
            note(0)(conn)
        return int(note(1)(conn))

    def careless(conn: Connection) -> None:
        conn.begin_nested()
        note(6)(conn)
        note(0)(conn)

    told = await together(database, note(0), careful, careless, note(2))
    assert isinstance(told.pop(2), IntegrityError)
    assert told == [0, 1, 2]
    assert keys(file) == {0, 1, 2}


async def test_a_member_cannot_end_the_transaction_of_the_others(
    database: Database, file: Path
) -> None:
    def commits_first(conn: Connection) -> None:
        note(1)(conn)
        conn.commit()

    def rolls_back(conn: Connection) -> None:
        conn.rollback()
        note(1)(conn)

    told = await together(database, note(0), commits_first, rolls_back, note(2))
    assert [told[0], told[3]] == [0, 2]
    assert isinstance(told[1], RuntimeError)
    assert isinstance(told[2], DBAPIError)
    assert keys(file) == {0, 2}


async def test_nobody_else_can_write_between_reading_and_writing(
    database: Database, file: Path
) -> None:
    def read_then_write(conn: Connection) -> None:
        conn.scalar(text("SELECT count(*) FROM notes"))
        with closing(sqlite3.connect(file, timeout=0)) as other:
            other.execute("INSERT INTO notes VALUES (1, '')")

    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await database.transact(read_then_write)


async def test_a_cancelled_caller_harms_nobody(database: Database, file: Path) -> None:
    async with held_up(database):
        callers = [asyncio.ensure_future(database.transact(note(key))) for key in range(3)]
        await asyncio.sleep(0)
        callers[1].cancel()
        with pytest.raises(asyncio.CancelledError):
            await callers[1]
    assert [await callers[0], await callers[2]] == [0, 2]
    assert {0, 2} <= keys(file)


async def test_a_caller_whose_loop_is_gone_harms_nobody(database: Database, file: Path) -> None:
    async def leaves() -> None:
        asyncio.ensure_future(database.transact(note(1)))  # noqa: RUF006
        await asyncio.sleep(0)

    async with held_up(database):
        await asyncio.to_thread(lambda: asyncio.run(leaves()))
        staying = asyncio.ensure_future(database.transact(note(2)))
        await asyncio.sleep(0)
    assert await staying == 2
    assert 2 in keys(file)


async def test_closing_serves_everybody_who_waits(database: Database, file: Path) -> None:
    callers = [asyncio.ensure_future(database.transact(note(key))) for key in range(200)]
    await asyncio.sleep(0)
    database.close()
    assert await asyncio.gather(*callers) == list(range(200))
    assert keys(file) == set(range(200))


async def test_after_closing_every_call_is_refused(database: Database) -> None:
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        await database.transact(note(1))
    with pytest.raises(RuntimeError, match="closed"):
        await database.read(note(1))


# A full disk: no page may be added to the file.


def full(conn: Connection) -> int:
    pages = conn.scalar(text("PRAGMA page_count"))
    return int(conn.scalar(text(f"PRAGMA max_page_count = {pages}")) or 0)


def wide(conn: Connection) -> int:
    return int(conn.scalar(text("PRAGMA max_page_count = 100000")) or 0)


async def test_a_full_disk_costs_only_those_who_do_not_fit(database: Database, file: Path) -> None:
    works = [note(key, BIG if key in (3, 5) else "") for key in range(8)]
    told = await together(database, note(100), full, *works)
    assert told[0] == 100
    told = told[2:]
    for key in (3, 5):
        assert "full" in str(told[key])
        assert is_fault(told[key])
    assert {key for key in told if isinstance(key, int)} == keys(file) - {100}
    assert keys(file) == {100, 0, 1, 2, 4, 6, 7}

    await database.transact(wide)
    assert await database.transact(note(3, BIG)) == 3
    assert keys(file) == {100, *range(8)} - {5}


async def test_a_lost_transaction_is_a_fault_even_if_a_savepoint_hides_it(
    database: Database, file: Path
) -> None:
    def hides(conn: Connection) -> None:
        with conn.begin_nested():
            note(1, BIG)(conn)

    await database.transact(full)
    with pytest.raises(OperationalError) as lost:
        await database.transact(hides)
    assert is_fault(lost.value)
    told = await together(database, note(0), hides, note(2))
    assert is_fault(told.pop(1))
    assert told == [0, 2]
    assert keys(file) == {0, 2}


async def test_a_member_who_hides_a_full_disk_is_not_told_that_all_is_well(
    database: Database, file: Path
) -> None:
    def hides(conn: Connection) -> None:
        note(1)(conn)
        with pytest.raises(OperationalError):
            note(2, BIG)(conn)

    await database.transact(full)
    with pytest.raises(OperationalError) as lost:
        await database.transact(hides)
    assert is_fault(lost.value)
    assert keys(file) == set()


async def test_when_the_disk_refuses_the_commit_itself(database: Database, file: Path) -> None:
    """The pages reach the file only with COMMIT: there the operating system refuses them."""
    with files_of_at_most(size_of_wal(file) + 30_000):
        told = await together(database, note(0), note(1, BIG * 10), note(2))
    assert isinstance(told[1], OperationalError)
    assert is_fault(told[1])
    assert {key for key in told if isinstance(key, int)} == {0, 2} == keys(file)
    assert await database.transact(note(1, BIG * 10)) == 1
    assert keys(file) == {0, 1, 2}


def size_of_wal(file: Path) -> int:
    return file.with_name(file.name + "-wal").stat().st_size


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


# What a caller may be told, tried with every mixture of callers.

KINDS: dict[str, Callable[[int], Work]] = {
    "writes": note,
    "writes much": lambda key: note(key, BIG),
    "breaks a rule": lambda key: lambda conn: (note(key)(conn), reply(key, to=10**6)(conn)),
    "raises": lambda key: lambda conn: (note(key)(conn), int("none")),
    "fills the disk": lambda key: lambda conn: (note(key)(conn), full(conn))[0],
    "frees the disk": lambda key: lambda conn: (wide(conn), note(key)(conn))[1],
}


@settings(deadline=None, max_examples=40)
@given(st.lists(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=6), max_size=3))
def test_the_file_always_agrees_with_what_was_told(groups: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "notes.db"
        told: dict[int, Any] = {}
        with opened(file) as database:
            asyncio.run(database.transact(metadata.create_all))
            for group in groups:
                members = {len(told) + place: kind for place, kind in enumerate(group)}
                works = [KINDS[kind](key) for key, kind in members.items()]
                answers = asyncio.run(together(database, *works))
                told.update(zip(members, answers, strict=True))
        assert keys(file) == {key for key, answer in told.items() if answer == key}
        others = [answer for key, answer in told.items() if answer != key]
        assert all(isinstance(other, DBAPIError | ValueError) for other in others)
