"""PostgreSQL: whose fault an error is, what is tried again, and what a crash may take away."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.database import postgres as module
from storage.database.faults import DatabaseFault, is_fault
from storage.database.open import Database, open_database
from tests.postgres import Cluster
from tests.storage.notes import keys, note, notes, opened

HANGING = (
    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'afterword'"
    " AND state = 'idle in transaction'"
)


@pytest.fixture(scope="module")
def durable(cluster: Cluster) -> Iterator[Cluster]:
    """A server to crash, which like any other keeps what it has committed."""
    with Cluster.start(("fsync=off",)) as durable:
        yield durable


@pytest.fixture
async def brittle(durable: Cluster) -> AsyncIterator[Database]:
    async with opened(durable.create("brittle")) as database:
        yield database
    durable.drop("brittle")


def fail_with(state: str) -> Any:
    raising = f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$"
    return lambda conn: conn.exec_driver_sql(raising)


async def fault_of(database: Database, work: Any) -> DBAPIError:
    """What the driver says of a fault of the database's."""
    with pytest.raises(DatabaseFault) as raised:
        await database.transact(work)
    assert isinstance(raised.value.__cause__, DBAPIError)
    return raised.value.__cause__


# Whose fault it is


@pytest.mark.parametrize(
    "state",
    [
        *("08006", "25006", "25P03", "40001", "40P01", "53100", "53200", "53300", "55P03"),
        *("57014", "57P01", "57P02", "57P03", "58030"),
    ],
)
async def test_what_the_server_cannot_do_just_now_may_succeed_later(
    postgres: Database, state: str
) -> None:
    assert is_fault(await fault_of(postgres, fail_with(state)))


@pytest.mark.parametrize("state", ["22001", "22P02", "23502", "23503", "23505", "42601", "42P01"])
async def test_what_is_wrong_stays_wrong(postgres: Database, state: str) -> None:
    with pytest.raises(DBAPIError) as wrong:
        await postgres.transact(fail_with(state))
    assert not is_fault(wrong.value)


async def test_a_broken_connection_is_a_fault_and_the_next_one_is_whole(
    postgres: Database, postgres_url: str
) -> None:
    def cut_off(conn: Connection) -> None:
        note(1)(conn)
        conn.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    assert is_fault(await fault_of(postgres, cut_off))
    assert await postgres.transact(note(2)) == 2
    assert keys(postgres_url) == {2}


async def test_all_connections_may_break_at_once(
    postgres: Database, postgres_url: str, cluster: Cluster
) -> None:
    """Each costs at most one caller his work, and he is told so."""
    await asyncio.gather(*(postgres.transact(note(key)) for key in range(20)))
    cluster.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'afterword'"
    )
    told: set[int] = set(range(20))
    for key in range(20, 60):
        with suppress(DatabaseFault):
            told.add(await postgres.transact(note(key)))
    assert keys(postgres_url) == told
    assert len(told) >= 60 - module.THREADS


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("lock_timeout", "10s"),
        ("idle_in_transaction_session_timeout", "5s"),
        ("statement_timeout", "1min"),
        ("timezone", "UTC"),
    ],
)
async def test_nobody_waits_for_ever(postgres: Database, setting: str, value: str) -> None:
    for use in (postgres.transact, postgres.read):
        assert await use(lambda conn: conn.scalar(text(f"SHOW {setting}"))) == value


async def test_a_lock_that_another_holds_is_a_fault(postgres: Database, postgres_url: str) -> None:
    def change(conn: Connection) -> None:
        conn.exec_driver_sql("SET LOCAL lock_timeout = '20ms'")
        conn.execute(delete(notes))

    await postgres.transact(note(1))
    with psycopg.connect(postgres_url) as other:
        other.execute("UPDATE notes SET words = 'changed'")
        error = await fault_of(postgres, change)
    assert is_fault(error)
    assert "lock timeout" in str(error)
    await postgres.transact(change)
    assert keys(postgres_url) == set()


@pytest.mark.parametrize("awakes", ["to say more", "to commit"])
async def test_who_hangs_in_a_transaction_loses_it(
    postgres: Database, postgres_url: str, cluster: Cluster, awakes: str
) -> None:
    def hang(conn: Connection) -> None:
        note(1)(conn)
        conn.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = '1ms'")
        while cluster.ask(HANGING) != [(0,)]:
            time.sleep(0.01)
        if awakes == "to say more":
            note(2)(conn)

    assert is_fault(await fault_of(postgres, hang))
    assert keys(postgres_url) == set()
    assert await postgres.transact(note(3)) == 3


# What is tried again


async def test_of_two_who_wait_for_each_other_both_succeed(
    postgres: Database, postgres_url: str
) -> None:
    await postgres.transact(lambda conn: (note(1)(conn), note(2)(conn)))
    both = threading.Barrier(2)
    runs: list[int] = []
    under_way: list[asyncio.Future[None]] = []

    def change(first: int, second: int) -> Any:
        def work(conn: Connection) -> None:
            runs.append(first)
            if runs.count(first) > 1:
                while not any(each.done() for each in under_way):
                    time.sleep(0.005)  # lest they meet again
            conn.exec_driver_sql("SET LOCAL deadlock_timeout = '10ms'")
            conn.execute(update(notes).where(notes.c.id == first).values(words=f"by {first}"))
            if runs.count(first) == 1:
                both.wait()
            conn.execute(update(notes).where(notes.c.id == second).values(words=f"by {first}"))

        return work

    under_way += [
        asyncio.ensure_future(postgres.transact(change(*order))) for order in ((1, 2), (2, 1))
    ]
    await asyncio.gather(*under_way)
    assert len(runs) == 3, "one was rolled back, and began anew"
    words = await postgres.read(lambda conn: set(conn.execute(select(notes.c.words)).scalars()))
    assert words in ({"by 1"}, {"by 2"})


@pytest.mark.parametrize(("state", "tries"), [("40001", 3), ("40P01", 3), ("55P03", 1)])
async def test_a_conflict_is_tried_three_times_and_nothing_else_is(
    postgres: Database, state: str, tries: int
) -> None:
    tried: list[int] = []

    def work(conn: Connection) -> None:
        tried.append(note(len(tried))(conn))
        fail_with(state)(conn)

    assert is_fault(await fault_of(postgres, work))
    assert len(tried) == tries


# Reading


async def test_readers_see_one_state_and_are_refused_to_write(
    postgres: Database, postgres_url: str
) -> None:
    def ask(conn: Connection) -> tuple[Any, Any]:
        return conn.scalar(text("SHOW transaction_isolation")), conn.scalar(
            text("SHOW transaction_read_only")
        )

    assert await postgres.read(ask) == ("repeatable read", "on")
    assert await postgres.transact(ask) == ("read committed", "off")
    assert await postgres.read(ask) == ("repeatable read", "on")


async def test_eight_may_work_at_once(postgres: Database) -> None:
    """So that nobody waits for one who waits for a lock."""
    meet = threading.Barrier(module.THREADS)
    together = (postgres.transact(lambda _: meet.wait(30)) for _ in range(module.THREADS))
    assert sorted(await asyncio.gather(*together)) == list(range(module.THREADS))


# Away


async def test_whoever_was_told_finds_it_after_a_crash(
    brittle: Database, durable: Cluster
) -> None:
    told: set[int] = set()
    crashed = asyncio.Event()

    async def write(first: int) -> None:
        for key in range(first, first + 10_000):
            if crashed.is_set():
                return
            with suppress(DatabaseFault):
                told.add(await brittle.transact(note(key)))

    writing = [asyncio.ensure_future(write(each * 10_000)) for each in range(4)]
    while len(told) < 40:  # noqa: ASYNC110 - nobody rings a bell
        await asyncio.sleep(0.001)
    await asyncio.to_thread(durable.crash)
    crashed.set()
    await asyncio.gather(*writing)
    assert is_fault(await fault_of(brittle, note(-1))), "it is away"
    await asyncio.to_thread(durable.run)
    assert await eventually(brittle, note(-2)) == -2
    found = keys(durable.url("brittle"))
    assert told <= found
    assert len(found - told) <= 5, "of those under way nobody knows"


async def eventually(database: Database, work: Any) -> Any:
    """Each of the connections that broke may cost a try."""
    for _ in range(module.THREADS + 1):
        try:
            return await database.transact(work)
        except DatabaseFault:
            pass
    raise AssertionError


async def test_a_crash_in_the_middle_of_a_transaction_undoes_it(
    brittle: Database, durable: Cluster
) -> None:
    def crash(conn: Connection) -> None:
        conn.execute(insert(notes).values(id=1, words=""))
        durable.crash()
        conn.execute(insert(notes).values(id=2, words=""))

    assert is_fault(await fault_of(brittle, crash))
    durable.run()
    assert await eventually(brittle, note(3)) == 3
    assert keys(durable.url("brittle")) == {3}


def test_a_server_that_cannot_be_reached_is_known_at_once(cluster: Cluster) -> None:
    nowhere = f"postgresql://postgres:secret@/none?host={cluster.folder}/nowhere"
    with pytest.raises(OperationalError) as away:
        open_database(nowhere)
    assert is_fault(away.value)
    assert "secret" not in str(away.value)
    with pytest.raises(OperationalError, match="does not exist"):
        open_database(cluster.url("nobody-made-it"))


def test_a_process_may_start_before_the_server_does(monkeypatch: pytest.MonkeyPatch) -> None:
    away = OperationalError("", {}, psycopg.OperationalError("connection refused"))
    tries = iter([away, away, None])
    monkeypatch.setattr(time, "sleep", lambda seconds: None)

    def work() -> str:
        if (error := next(tries)) is not None:
            raise error
        return "open"

    assert module.insist(work) == "open"
    tries = iter([away])
    monkeypatch.setattr(module, "START_PATIENCE_SECONDS", -1.0)
    with pytest.raises(OperationalError):
        module.insist(work)


def test_what_will_not_be_better_later_is_not_waited_for() -> None:
    tries = []

    def work() -> None:
        tries.append(1)
        raise DBAPIError("", {}, psycopg.errors.UndefinedTable())

    with pytest.raises(DBAPIError):
        module.insist(work)
    assert len(tries) == 1


def test_without_the_driver_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    with pytest.raises(ValueError, match="make postgres") as missing:
        open_database("postgresql://u:secret@h/d")
    assert "secret" not in str(missing.value)


async def test_a_closed_one_keeps_no_connection(postgres_url: str, cluster: Cluster) -> None:
    with closing(open_database(postgres_url)) as database:
        database.listen(lambda _: None)
        await asyncio.gather(*(database.read(lambda conn: None) for _ in range(20)))
    database.close()
    left = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'afterword'"
    while cluster.ask(left) != [(0,)]:  # noqa: ASYNC110 - a backend takes a moment to end
        await asyncio.sleep(0.01)
