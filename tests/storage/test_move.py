"""A deployment moves to another database whole and unchanged, or not at all."""

import sqlite3
import stat
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Boolean, Connection, TableClause, delete, func, insert, select, text, update
from sqlalchemy.exc import OperationalError

from storage import move
from storage.columns import Sealed, SealedJson
from storage.database.open import is_postgres
from storage.database.presence import Presence
from storage.database.sqlite import sqlite_engine
from storage.move import MoveError, Progress
from storage.queues import leases
from storage.tables import chats, entries, mentees, metadata
from storage.tables import leases as leases_table
from tests.databases import open_engine
from tests.postgres import Cluster
from tests.storage.oddities import make
from tests.storage.removal import Rows, count, go, live, opened, read_all, refused

COUNTED = [each for each in metadata.sorted_tables if each is not entries]  # numbered by itself


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(move, "ROWS_IN_MEMORY", 5)
    monkeypatch.setattr(move, "STEP", 10)


def cells(url: str) -> Rows:
    """What stands in a file, to the byte, and of which kind; but the leases."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as raw:
        return {
            table.name: raw.execute(
                f"SELECT {', '.join(f'{c.name}, typeof({c.name})' for c in table.c)} "
                f"FROM {table.name} ORDER BY id"
            ).fetchall()
            for table in metadata.sorted_tables
            if table is not leases_table
        }


def test_there_and_back_not_a_byte_is_another(file: Path, postgres_url: str, back: str) -> None:
    live(first := f"sqlite:///{file}")
    before, untouched = read_all(first), file.read_bytes()
    rows = go(first, postgres_url)
    assert read_all(postgres_url) == before
    assert go(postgres_url, back) == rows
    assert cells(back) == cells(first)
    assert {name: rows[name] for name in before} == {
        name: len(found) for name, found in before.items()
    }
    assert file.read_bytes() == untouched


def test_the_odd_rows_are_odd(file: Path) -> None:
    """Whatever may be NULL is so once, and everywhere something stands too."""
    live(url := f"sqlite:///{file}")
    with opened(url) as conn:
        for table in metadata.sorted_tables:
            for column in table.c:
                nothing = select(func.count()).where(column.is_(None))
                something = select(func.count()).where(column.is_not(None))
                assert bool(conn.execute(nothing).scalar_one()) == bool(column.nullable), column
                assert conn.execute(something).scalar_one() > 0, column


def test_what_is_sealed_travels_sealed(
    file: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    live(source := f"sqlite:///{file}")
    for kind in (Sealed, SealedJson):
        for way in ("process_bind_param", "process_result_value"):
            monkeypatch.setattr(kind, way, None)
    go(source, postgres_url)


@pytest.mark.usefixtures("small_steps")
def test_long_work_goes_in_parts_and_gives_signs_of_life(source: str, target: str) -> None:
    told: list[Progress] = []
    rows = move.move(source, target, told.append)
    assert read_all(target) == read_all(source)
    assert [each for each in told if each.table == "chats"] == [
        Progress("copied", "chats", 10),
        Progress("compared", "chats", 10),
    ]
    assert {each.table for each in told} == {name for name, found in rows.items() if found >= 10}


def test_a_new_file_is_private(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "a folder" / "new.db"
    go(f"sqlite:///{file}", f"sqlite:///{new}")
    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert stat.S_IMODE(new.parent.stat().st_mode) == 0o700


# Numbers that are never given out twice.


def test_ids_go_on_behind_those_that_are_gone(database_url: str, target: str) -> None:
    last = {table.name: 1000 + number for number, table in enumerate(COUNTED)}
    with opened(database_url) as conn:
        for table in reversed(COUNTED):
            conn.execute(delete(table))
            set_counter(conn, table.name, last[table.name])
    go(database_url, target)
    with opened(target) as conn:
        assert {name: read_counter(conn, name) for name in last} == last
        assert know_chat(conn, 1) == last["chats"] + 1


def set_counter(conn: Connection, name: str, last: int) -> None:
    if conn.dialect.name == "postgresql":
        conn.execute(text(f"SELECT setval('{name}_id_seq', {last})"))
    else:
        conn.execute(text(f"DELETE FROM sqlite_sequence WHERE name = '{name}'"))
        conn.execute(text(f"INSERT INTO sqlite_sequence VALUES ('{name}', {last})"))


def read_counter(conn: Connection, name: str) -> int:
    if conn.dialect.name == "postgresql":
        found = conn.execute(text(f"SELECT last_value FROM {name}_id_seq"))
    else:
        found = conn.execute(text(f"SELECT seq FROM sqlite_sequence WHERE name = '{name}'"))
    return int(found.scalar_one())


def know_chat(conn: Connection, chat: int) -> int:
    """The id of its new row."""
    new = insert(chats).values(bot_id=1, chat_id=chat).returning(chats.c.id)
    return int(conn.execute(new).scalar_one())


def test_a_table_that_never_had_a_row_begins_at_one(file: Path, postgres_url: str) -> None:
    go(f"sqlite:///{file}", postgres_url)
    with opened(postgres_url) as conn:
        assert know_chat(conn, 1) == 1


def test_ids_that_postgresql_was_given_and_did_not_count_are_counted(
    postgres_url: str, back: str, cluster: Cluster
) -> None:
    url = cluster.create("uncounted", "migrated")
    with opened(postgres_url) as conn:
        conn.execute(insert(chats).values(id=700, bot_id=1, chat_id=1))
    go(postgres_url, url)
    go(url, back)
    for each in (url, back):
        with opened(each) as conn:
            assert know_chat(conn, 2) == 701
    cluster.drop("uncounted")


def test_no_lease_goes_along_but_its_fence_is_not_used_twice(
    database_url: str, target: str
) -> None:
    """A message in the hands of a dead sender must not look like a new one's."""
    real = time.time()
    with opened(database_url) as conn:
        token = leases.acquire(conn, "sender", real - 60)
        assert token is not None
    go(database_url, target)
    with opened(target) as conn:
        assert set(conn.execute(select(leases_table.c.until_real)).scalars()) == {0.0}
        assert leases.acquire(conn, "sender", real) == token + 1


# Nobody else writes meanwhile.


@pytest.mark.usefixtures("small_steps")
def test_meanwhile_nobody_writes_and_no_bot_begins(
    source: str, target: str, file: Path, back: str
) -> None:
    for each in (file, Path(back.removeprefix("sqlite:///"))):
        with closing(sqlite3.connect(each)) as raw:  # as a bot leaves it
            raw.execute("PRAGMA journal_mode = WAL")
    kept_out: list[str] = []

    def interfere(_: Progress) -> None:
        for url in () if kept_out else (source, target):
            with Presence(url) as newcomer:
                assert not newcomer.alone
            with pytest.raises(OperationalError, match=r"locked|lock timeout"):
                write_impatiently(url)
            kept_out.append(url)

    move.move(source, target, interfere)
    assert kept_out == [source, target]
    write_impatiently(target)


def write_impatiently(url: str) -> None:
    postgres = is_postgres(url)
    engine = open_engine(url) if postgres else sqlite_engine(url, "BEGIN", (), busy_seconds=0.05)
    try:
        with engine.begin() as conn:
            if postgres:
                conn.execute(text("SET LOCAL lock_timeout = 50"))
            leases.void(conn)
    finally:
        engine.dispose()


def test_on_a_server_it_may_take_as_long_as_it_takes(
    file: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = ("idle_in_transaction_session_timeout", "statement_timeout")
    found: list[object] = []

    def look(there: Connection) -> None:
        found.extend(there.execute(text(f"SHOW {limit}")).scalar_one() for limit in limits)

    harm(monkeypatch, look)
    go(f"sqlite:///{file}", postgres_url)
    assert found == ["0", "0"]


# A copy that is not the same.


def harm(monkeypatch: pytest.MonkeyPatch, damage: Callable[[Connection], object]) -> None:
    """Something happens to the copy before it is compared."""
    compare = move.compare
    done: list[object] = []

    def harm_and_compare(here: Connection, there: Connection, *others: Any) -> None:
        if not done:
            done.append(damage(there))
        compare(here, there, *others)

    monkeypatch.setattr(move, "compare", harm_and_compare)


FIRST = select(func.min(mentees.c.id)).scalar_subquery()
OTHER_WORDS = "Anna wept when she saw the figures"


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (
            update(mentees).where(mentees.c.id == FIRST).values(name=OTHER_WORDS),
            "mentees is not the same there (name)",
        ),
        (insert(chats).values(bot_id=5, chat_id=5), "chats has a row too many or too few"),
        (
            delete(mentees).where(mentees.c.id == FIRST),
            "mentees has a row too many or too few",
        ),
    ],
    ids=["another", "one too many", "one too few"],
)
def test_a_damaged_copy_is_noticed_and_nothing_is_committed(
    file: Path, back: str, damage: Any, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    live(source := f"sqlite:///{file}")
    harm(monkeypatch, lambda there: there.execute(damage))
    assert OTHER_WORDS not in refused(source, back, "The move was undone", words)
    assert count(back) == 0


def test_every_column_of_every_table_is_compared(
    file: Path, back: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One value after the other is another, in the row that is looked at last."""
    live(source := f"sqlite:///{file}")
    compare, seen = move.compare, set()

    def change_each(here: Connection, there: Connection, plain: TableClause, *other: Any) -> None:
        there.execute(text("PRAGMA defer_foreign_keys = ON"))
        table = metadata.tables[plain.name]
        last = select(func.max(table.c.id)).scalar_subquery()
        for column in table.c:
            boolean = isinstance(column.type, Boolean)
            another = ~column if boolean else make(column, 10**6, Random(8))
            past = there.begin_nested()
            there.execute(update(table).where(table.c.id == last).values({column: another}))
            with pytest.raises(MoveError) as error:
                compare(here, there, plain, *other)
            where = "a row too many" if column.name == "id" else f"({column.name})"
            assert where in str(error.value)
            past.rollback()
            seen.add(column)
        compare(here, there, plain, *other)

    monkeypatch.setattr(move, "compare", change_each)
    go(source, back)
    assert seen == {column for table in metadata.sorted_tables for column in table.c}


def test_a_row_that_does_not_fit_is_named(file: Path, postgres_url: str) -> None:
    live(source := f"sqlite:///{file}")
    with opened(source) as conn:
        files = metadata.tables["attachments"]
        row = conn.execute(select(func.max(files.c.id))).scalar_one()
        conn.execute(update(files).where(files.c.id == row).values(duration=2**40))
    refused(source, postgres_url, f"row {row} of attachments cannot be stored there: integer out")
    assert count(postgres_url) == 0


def test_a_row_that_refers_to_nothing_is_named(file: Path, back: str) -> None:
    live(source := f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as raw, raw:
        [lost] = raw.execute("SELECT max(id) FROM mentors").fetchone()
        raw.execute("UPDATE mentors SET chat = 99 WHERE id = ?", (lost,))
    refused(source, back, f"row {lost} of mentors cannot be stored there: FOREIGN KEY")
    assert count(back) == 0


@pytest.mark.usefixtures("small_steps")
def test_a_server_that_goes_away_is_one_line(
    file: Path, postgres_url: str, cluster: Cluster
) -> None:
    live(source := f"sqlite:///{file}")
    away = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid != pg_backend_pid()"

    def go_away(_: Progress) -> None:
        cluster.ask(f"{away} AND application_name = 'afterword'")

    with pytest.raises(MoveError, match=r"^The move was undone: terminating connection.*$"):
        move.move(source, postgres_url, go_away)
    assert count(postgres_url) == 0


def test_when_the_very_end_breaks_off_nobody_claims_to_know(
    file: Path, back: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(conn: Connection) -> None:
        conn.exec_driver_sql("ROLLBACK")
        conn.exec_driver_sql("COMMIT")

    monkeypatch.setattr(Connection, "commit", break_off)
    refused(f"sqlite:///{file}", back, "no transaction", "at the very end: move again")
