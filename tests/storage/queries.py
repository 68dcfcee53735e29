"""What storage asks of a database, and which tables the database would read from end to end to
answer it."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import psycopg
from sqlalchemy import Connection, Engine, Table, event, text

from storage.tables import inbox, leases, marks, metadata, outbox, runs

# Partial indexes: in these stands only what waits, so reading one to its end reads no table.
QUEUES = {"ix_chats_queue", "ix_inbox_new", "ix_outbox_good_until_at", "ix_entries_binned"}
# What knows nothing of what it is asked to run.
CARRIERS = (
    "storage.database.open",
    "storage.database.group_commit",
    "storage.database.sqlite",
    "storage.database.postgres",
)
PEOPLE = 5000


class Asked(NamedTuple):
    """A statement with the values it was first asked with. `by`: the functions of storage that
    somebody else called, such as "outbox.claim"."""

    by: set[str]
    statement: str
    values: Any


@contextmanager
def overheard(engine: Engine) -> Iterator[dict[str, Asked]]:
    """Every distinct statement of storage's."""
    asked: dict[str, Asked] = {}

    def note(
        conn: Connection, cursor: Any, statement: str, values: Any, context: Any, many: bool
    ) -> None:
        if by := find_function():
            first = Asked(set(), statement, values[0] if many else values)
            asked.setdefault(statement, first).by.add(by)

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


def find_function() -> str:
    frame, found = sys._getframe(1), ""
    while frame is not None:
        module = frame.f_globals["__name__"]
        if module.startswith("storage.") and module not in CARRIERS:
            found = f"{module.removeprefix('storage.')}.{frame.f_code.co_name}"
        frame = frame.f_back  # type: ignore[assignment]
    return found


# These stay small.
SMALL = (leases, marks)
_NO_TABLES = ("SCAN CONSTANT ROW", "SCAN (", *(f"SCAN {table.name}" for table in SMALL))
# What a statement has made for itself is as small as what it was made from.
_MADE_HERE = re.compile(r"\) AS (\w+)|WITH RECURSIVE (\w+)")


def find_scans(conn: Connection, asked: Asked) -> list[str]:
    """The parts of the plan that read a table, or an index of it, from end to end."""
    return list(_PLANS[conn.dialect.name](conn, asked))


def _read_sqlite(conn: Connection, asked: Asked) -> Iterator[str]:
    made = {name for names in _MADE_HERE.findall(asked.statement) for name in names if name}
    for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked.statement}", asked.values):
        whole = row[3].startswith("SCAN ") and not row[3].startswith(_NO_TABLES)
        whole = whole and row[3].split()[1] not in made
        index = re.search(r"INDEX (\w+)", row[3])
        if whole and not (index and index[1] in QUEUES):
            yield row[3]
        # Of the two it may take the wider one: all that is under way, for each row that waits.
        if row[3] == "MULTI-INDEX OR":
            yield row[3]


def _read_postgresql(conn: Connection, asked: Asked) -> Iterator[str]:
    driver: Any = conn.connection.driver_connection
    with psycopg.ClientCursor(driver) as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {asked.statement}".encode(), asked.values)
        ((plan,),) = cursor.fetchall()
    yield from _walk(plan[0]["Plan"])


def _walk(node: dict[str, Any]) -> Iterator[str]:
    kind, index = node["Node Type"], node.get("Index Name")
    whole = kind == "Seq Scan" or (index and "Index Cond" not in node and index not in QUEUES)
    if whole and node.get("Relation Name") not in {table.name for table in SMALL}:
        yield f"{kind} on {node.get('Relation Name', '')} {index or ''}"
    for part in node.get("Plans", ()):
        yield from _walk(part)


_PLANS = {"sqlite": _read_sqlite, "postgresql": _read_postgresql}


# Many others


def crowd(conn: Connection) -> None:
    """Thousands of rows in every table, with nothing to do: a server plans by what there is."""
    for table in metadata.sorted_tables:
        if table not in SMALL:
            conn.execute(text(_fill(table)), {"many": PEOPLE})
    conn.exec_driver_sql("ANALYZE")


REST = {runs.c.status: "'done'", inbox.c.state: "'handled'", outbox.c.state: "'dead'"}
MADE = {
    int: "1000000 + n",
    str: "'t' || n",
    bytes: "'x'::bytea",
    bool: "false",
    float: "0.0",
    "date": "date '2027-01-01' + n % 1000",
    "time": "time '16:00'",
    "datetime": "timestamptz '2027-01-01 00:00+00' + n * interval '1 minute'",
}


def _fill(table: Table) -> str:
    columns = [column for column in table.c if not column.nullable or column.foreign_keys]
    values = ", ".join(REST.get(column) or _make(column.type) for column in columns)
    names = ", ".join(column.name for column in columns)
    rows = "generate_series(1, cast(:many AS integer)) AS n"
    return f"INSERT INTO {table.name} ({names}) SELECT {values} FROM {rows}"


def _make(kind: Any) -> str:
    made = getattr(kind, "impl_instance", kind).python_type
    return MADE.get(made) or MADE[made.__name__]
