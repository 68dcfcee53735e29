"""SQLite: whoever is told "written" finds it in the file, whoever is told an error finds none of
it, and one commit serves many."""

import asyncio
import resource
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database.faults import DatabaseFault
from storage.database.open import Database
from tests.storage.notes import (
    BIG,
    Work,
    commits,
    held_up,
    keys,
    note,
    opened,
    replies,
    reply,
    together,
    url_of,
)


async def test_callers_who_wait_together_share_a_commit(sqlite: Database, notebook: Path) -> None:
    assert await commits(sqlite, *(note(key) for key in range(64))) == 1
    assert await commits(sqlite, *(note(key) for key in range(64, 64 + 65))) == 2
    assert keys(url_of(notebook)) == set(range(64 + 65))


async def test_one_in_64_who_fails_leaves_the_other_63(sqlite: Database, notebook: Path) -> None:
    works = [note(key) for key in range(64)]
    works[40] = note(3)
    told = await together(sqlite, *works)
    assert isinstance(told.pop(40), IntegrityError)
    assert told == sorted(keys(url_of(notebook))) == [key for key in range(64) if key != 40]


async def test_when_a_commit_fails_only_the_culprit_is_told_so(
    sqlite: Database, notebook: Path
) -> None:
    dangling = insert(replies).values(id=1, note=0, late=99)
    told = await together(sqlite, note(0), lambda conn: conn.execute(dangling), note(2))
    assert told[0] == 0
    assert isinstance(told[1], IntegrityError)
    assert told[2] == 2
    assert keys(url_of(notebook)) == {0, 2}


async def test_a_member_may_use_savepoints_and_leave_one_open(
    sqlite: Database, notebook: Path
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

    told = await together(sqlite, note(0), careful, careless, note(2))
    assert isinstance(told.pop(2), IntegrityError)
    assert told == [0, 1, 2]
    assert keys(url_of(notebook)) == {0, 1, 2}


async def test_a_member_cannot_end_the_transaction_of_the_others(
    sqlite: Database, notebook: Path
) -> None:
    def commits_first(conn: Connection) -> None:
        note(1)(conn)
        conn.commit()

    def rolls_back(conn: Connection) -> None:
        conn.rollback()
        note(1)(conn)

    told = await together(sqlite, note(0), commits_first, rolls_back, note(2))
    assert [told[0], told[3]] == [0, 2]
    assert isinstance(told[1], RuntimeError)
    assert isinstance(told[2], DatabaseFault)
    assert isinstance(told[2].__cause__, DBAPIError)
    assert keys(url_of(notebook)) == {0, 2}


async def test_nobody_else_can_write_between_reading_and_writing(
    sqlite: Database, notebook: Path
) -> None:
    def read_then_write(conn: Connection) -> None:
        conn.scalar(text("SELECT count(*) FROM notes"))
        with closing(sqlite3.connect(notebook, timeout=0)) as other:
            other.execute("INSERT INTO notes VALUES (1, '')")

    with pytest.raises(DatabaseFault) as refused:
        await sqlite.transact(read_then_write)
    assert isinstance(refused.value.__cause__, sqlite3.OperationalError)
    assert "locked" in str(refused.value.__cause__)


async def test_a_caller_whose_loop_is_gone_harms_nobody(sqlite: Database, notebook: Path) -> None:
    async def leaves() -> None:
        asyncio.ensure_future(sqlite.transact(note(1)))  # noqa: RUF006
        await asyncio.sleep(0)

    async with held_up(sqlite):
        await asyncio.to_thread(lambda: asyncio.run(leaves()))
        staying = asyncio.ensure_future(sqlite.transact(note(2)))
        await asyncio.sleep(0)
    assert await staying == 2
    assert 2 in keys(url_of(notebook))


# A full disk: no page may be added to the file.


def full(conn: Connection) -> int:
    pages = conn.scalar(text("PRAGMA page_count"))
    return int(conn.scalar(text(f"PRAGMA max_page_count = {pages}")) or 0)


def wide(conn: Connection) -> int:
    return int(conn.scalar(text("PRAGMA max_page_count = 100000")) or 0)


async def test_a_full_disk_costs_only_those_who_do_not_fit(
    sqlite: Database, notebook: Path
) -> None:
    works = [note(key, BIG if key in (3, 5) else "") for key in range(8)]
    told = await together(sqlite, note(100), full, *works)
    assert told[0] == 100
    told = told[2:]
    for key in (3, 5):
        assert isinstance(told[key], DatabaseFault)
        assert "full" in str(told[key].__cause__)
    assert {key for key in told if isinstance(key, int)} == keys(url_of(notebook)) - {100}
    assert keys(url_of(notebook)) == {100, 0, 1, 2, 4, 6, 7}

    await sqlite.transact(wide)
    assert await sqlite.transact(note(3, BIG)) == 3
    assert keys(url_of(notebook)) == {100, *range(8)} - {5}


async def test_a_lost_transaction_is_a_fault_even_if_a_savepoint_hides_it(
    sqlite: Database, notebook: Path
) -> None:
    def hides(conn: Connection) -> None:
        with conn.begin_nested():
            note(1, BIG)(conn)

    await sqlite.transact(full)
    with pytest.raises(DatabaseFault) as lost:
        await sqlite.transact(hides)
    assert isinstance(lost.value.__cause__, OperationalError)
    told = await together(sqlite, note(0), hides, note(2))
    assert isinstance(told.pop(1), DatabaseFault)
    assert told == [0, 2]
    assert keys(url_of(notebook)) == {0, 2}


async def test_a_member_who_hides_a_full_disk_is_not_told_that_all_is_well(
    sqlite: Database, notebook: Path
) -> None:
    def hides(conn: Connection) -> None:
        note(1)(conn)
        with pytest.raises(OperationalError):
            note(2, BIG)(conn)

    await sqlite.transact(full)
    with pytest.raises(DatabaseFault) as lost:
        await sqlite.transact(hides)
    assert isinstance(lost.value.__cause__, OperationalError)
    assert keys(url_of(notebook)) == set()


async def test_when_the_disk_refuses_the_commit_itself(sqlite: Database, notebook: Path) -> None:
    """The pages reach the file only with COMMIT: there the operating system refuses them."""
    with files_of_at_most(size_of_wal(notebook) + 30_000):
        told = await together(sqlite, note(0), note(1, BIG * 10), note(2))
    assert isinstance(told[1], DatabaseFault)
    assert isinstance(told[1].__cause__, OperationalError)
    assert {key for key in told if isinstance(key, int)} == {0, 2} == keys(url_of(notebook))
    assert await sqlite.transact(note(1, BIG * 10)) == 1
    assert keys(url_of(notebook)) == {0, 1, 2}


def size_of_wal(notebook: Path) -> int:
    return notebook.with_name(notebook.name + "-wal").stat().st_size


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
        url = url_of(Path(folder) / "notes.db")
        told = asyncio.run(tell(url, groups))
        assert keys(url) == {key for key, answer in told.items() if answer == key}
    others = [answer for key, answer in told.items() if answer != key]
    assert all(isinstance(other, DatabaseFault | DBAPIError | ValueError) for other in others)


async def tell(url: str, groups: list[list[str]]) -> dict[int, Any]:
    told: dict[int, Any] = {}
    async with opened(url) as sqlite:
        for group in groups:
            members = {len(told) + place: kind for place, kind in enumerate(group)}
            works = [KINDS[kind](key) for key, kind in members.items()]
            told.update(zip(members, await together(sqlite, *works), strict=True))
    return told
