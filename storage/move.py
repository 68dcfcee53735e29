"""Moves a deployment into another database: from SQLite to PostgreSQL, and back.

All of it or nothing. Every table is copied and then compared with what it was copied from, row by
row, in one transaction of the target's; meanwhile nobody else can write to either of the two. The
source is only read, and what is sealed travels sealed.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    URL,
    Connection,
    LargeBinary,
    Row,
    Table,
    TableClause,
    column,
    func,
    insert,
    inspect,
    make_url,
    select,
    table,
    text,
)
from sqlalchemy.exc import ArgumentError, DBAPIError

from storage.columns import Sealed, SealedJson
from storage.database.faults import is_fault
from storage.database.open import is_postgres
from storage.database.postgres import postgres_engine
from storage.database.presence import Presence
from storage.database.sqlite import own_file, sqlite_engine
from storage.migrate import UNUSABLE, MigrationError, explain, migrate
from storage.queues import leases
from storage.tables import leases as leases_table
from storage.tables import metadata

ROWS_IN_MEMORY: Final = 1000  # rows in memory at a time
STEP: Final = 50 * ROWS_IN_MEMORY  # rows between two signs of life

_DRIVERS: Final = ("sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg")
_RUNNING: Final = (
    "a bot works on it: stop it first. (One that was killed counts for "
    f"{leases.LEASE_SECONDS:.0f} seconds more.)"
)


class MoveError(Exception):
    """Nothing was moved; the message says why in one line, for whoever runs the server."""


class Progress(NamedTuple):
    """How far it is with a table: so many rows "copied" or "compared"."""

    done: str
    table: str
    rows: int


def move(source: str, target: str, tell: Callable[[Progress], None]) -> dict[str, int]:
    """Copies the database at `source` into the empty one at `target`; how many rows per table.

    Both are brought to today's tables first. MoveError if one of them cannot be used or is in
    use, if `target` is not empty or is `source`, or if the copy differs: `target` stays empty.
    """
    _check_url("source", source)
    _check_url("target", target)
    if _identify(source, is_there=True) == _identify(target):
        raise MoveError(f"{show(target)}: it is the database that everything is in already")
    with ExitStack() as stack:
        for url, check in ((source, _check_idle), (target, _check_empty)):
            with _naming(url):
                alone = stack.enter_context(Presence(url)).alone
                if not alone and not is_postgres(url):
                    raise MoveError(_RUNNING)
                with _open(url) as conn:  # a migration of what is refused would be one too many
                    check(conn)
                migrate(url)
        here = _take(stack, source, _check_idle)
        there = _take(stack, target, _check_empty)
        try:
            rows = _fill(here, there, tell)
        except DBAPIError as error:
            raise MoveError(f"The move was undone: {explain(error)}") from None
        _commit(there, target)
    return rows


def show(url: str) -> str:
    """The URL without the password, and without options, which may hold one too."""
    given = make_url(url)
    if not is_postgres(url):
        return f"sqlite:///{Path(given.database or '').resolve()}"
    parts = given.username, None, given.host, given.port, given.database
    return URL.create("postgresql", *parts).render_as_string()


@contextmanager
def _naming(url: str) -> Iterator[None]:
    """What goes wrong in here says of which database that is true."""
    try:
        yield
    except (MoveError, MigrationError, *UNUSABLE) as error:
        raise MoveError(f"{show(url)}: {explain(error)}") from None


# Both sides.


def _check_url(side: str, url: str) -> None:
    """MoveError, which does not show it, unless the URL means one thing only."""
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        parts = URL.create("unknown")
    if parts.drivername not in _DRIVERS or "@" in (parts.host or ""):
        raise MoveError(
            f"The {side}'s URL must be sqlite:///path/to/file.db or postgresql://user@host/name "
            "(in a password, @ is written %40)."
        )


def _identify(url: str, *, is_there: bool = False) -> tuple[object, ...]:
    """The same for two spellings of one database. `is_there`: no file is made for it."""
    with _naming(url):
        if is_postgres(url):
            with _open(url) as conn:
                who = "SELECT system_identifier, current_database() FROM pg_control_system()"
                return tuple(conn.execute(text(who)).one())
        if is_there and not Path(make_url(url).database or "").exists():
            raise MoveError("there is no such database")
        found = own_file(url).stat()
        return found.st_dev, found.st_ino


def _take(stack: ExitStack, url: str, check: Callable[[Connection], None]) -> Connection:
    """A connection to what is fit to be moved, and stays so until the end."""
    with _naming(url):
        conn = stack.enter_context(_open(url))
        _lock(conn)
        check(conn)
        return conn


@contextmanager
def _open(url: str) -> Iterator[Connection]:
    """A connection, and no commit. From its first statement on nobody else writes to a file."""
    if is_postgres(url):
        engine = postgres_engine(url)
    else:
        engine = sqlite_engine(url, "BEGIN IMMEDIATE", ("foreign_keys = ON",))
    try:
        with engine.connect() as conn:
            yield conn
    finally:
        engine.dispose()


def _lock(conn: Connection) -> None:
    """From now on nobody else writes to any table, and this takes as long as it takes."""
    if conn.dialect.name != "postgresql":
        return
    for limit in ("idle_in_transaction_session_timeout", "statement_timeout"):
        conn.execute(text(f"SET LOCAL {limit} = 0"))
    name = conn.dialect.identifier_preparer.format_table
    tables = ", ".join(name(each) for each in metadata.sorted_tables)
    conn.execute(text(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE"))


def _check_idle(conn: Connection) -> None:
    """MoveError if a process has a duty here. Leases of an impossible length: see `acquire`."""
    if not inspect(conn).has_table(leases_table.name):
        return
    real = _read_clock(conn)
    until = leases_table.c.until_real
    held = select(leases_table.c.id).where(until > real, until <= real + 2 * leases.LEASE_SECONDS)
    if conn.execute(held).first():
        raise MoveError(_RUNNING)


def _read_clock(conn: Connection) -> float:
    """As Database.real()."""
    if conn.dialect.name != "postgresql":
        return time.time()
    now = text("SELECT extract(epoch FROM clock_timestamp())")
    return float(conn.execute(now).scalar_one())


def _check_empty(conn: Connection) -> None:
    known = inspect(conn).get_table_names()
    for each in metadata.sorted_tables:
        if each.name in known and conn.execute(select(each.c.id).limit(1)).first():
            raise MoveError(
                f"it is not empty (see its table {each.name}), and nothing is ever overwritten: "
                "name a database with nothing in it"
            )


# The copy.


def _fill(here: Connection, there: Connection, tell: Callable[[Progress], None]) -> dict[str, int]:
    tables = metadata.sorted_tables
    rows = {each.name: _copy(here, there, _plain(each), tell) for each in tables}
    for each in tables:
        compare(here, there, _plain(each), tell)
        if each.autoincrement_column is not None:
            _carry_counter(here, there, each)
    leases.void(there)  # their tokens go on, so that no fence is used twice
    return rows


def _plain(given: Table) -> TableClause:
    """The table as it is moved: what is sealed is so many bytes."""
    sealed = Sealed | SealedJson
    return table(
        given.name,
        *(
            column(each.name, LargeBinary() if isinstance(each.type, sealed) else each.type)
            for each in given.c
        ),
    )


def _read(conn: Connection, plain: TableClause) -> Iterator[Sequence[Row[Any]]]:
    first = select(plain).order_by(plain.c.id).limit(ROWS_IN_MEMORY)
    rows = conn.execute(first).all()
    while rows:
        yield rows
        rows = conn.execute(first.where(plain.c.id > rows[-1].id)).all()


def _copy(
    here: Connection, there: Connection, plain: TableClause, tell: Callable[[Progress], None]
) -> int:
    done = 0
    for batch in _read(here, plain):
        _insert(there, plain, batch)
        done += len(batch)
        if done % STEP == 0:
            tell(Progress("copied", plain.name, done))
    return done


def _insert(there: Connection, plain: TableClause, batch: Sequence[Row[Any]]) -> None:
    try:
        with there.begin_nested():
            there.execute(insert(plain), [row._asdict() for row in batch])
    except DBAPIError as error:
        if is_fault(error):
            raise
        if len(batch) > 1:  # which one is it?
            for row in batch:
                _insert(there, plain, [row])
            return
        raise MoveError(
            f"The move was undone: row {batch[0].id} of {plain.name} cannot be stored there: "
            f"{explain(error)}"
        ) from None


def compare(
    here: Connection, there: Connection, plain: TableClause, tell: Callable[[Progress], None]
) -> None:
    """Whether a table is the same there, row by row; raises MoveError, which names the first row
    and the columns that are not, and quotes nobody."""
    done = 0
    for ours, theirs in zip_longest(_read(here, plain), _read(there, plain), fillvalue=()):
        if ours != theirs:
            pairs = zip_longest(ours, theirs)
            one, other = next(pair for pair in pairs if pair[0] != pair[1])
            raise MoveError(f"The move was undone: {_differ(plain, one, other)}")
        done += len(ours)
        if done % STEP == 0:
            tell(Progress("compared", plain.name, done))


def _differ(plain: TableClause, one: Row[Any] | None, other: Row[Any] | None) -> str:
    """Where, in words that quote nobody."""
    if one is None or other is None or one.id != other.id:
        return f"{plain.name} has a row too many or too few"
    names = [
        name for name, value, copy in zip(plain.c.keys(), one, other, strict=True) if value != copy
    ]
    return f"row {one.id} of {plain.name} is not the same there ({', '.join(names)})"


def _carry_counter(here: Connection, there: Connection, given: Table) -> None:
    """Ids go on behind the last that was ever given out, also to a row that is gone."""
    highest = there.execute(select(func.max(given.c.id))).scalar_one() or 0
    last = max(highest, _read_counter(here, given.name))
    if not last:
        return
    name = {"name": given.name}
    if there.dialect.name == "postgresql":
        moved = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)")
        there.execute(moved, {**name, "last": last})
    else:
        there.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), name)
        there.execute(
            text("INSERT INTO sqlite_sequence VALUES (:name, :last)"), {**name, "last": last}
        )


def _read_counter(conn: Connection, name: str) -> int:
    if conn.dialect.name == "postgresql":
        last = "SELECT pg_sequence_last_value(pg_get_serial_sequence(:name, 'id')::regclass)"
    else:
        last = "SELECT seq FROM sqlite_sequence WHERE name = :name"
    return conn.execute(text(last), {"name": name}).scalar() or 0


def _commit(there: Connection, target: str) -> None:
    try:
        there.commit()
    except DBAPIError as error:
        raise MoveError(
            f"{show(target)}: {explain(error)}. This was at the very end: move again, and if it "
            "is refused as not empty, everything is there and was compared."
        ) from None
