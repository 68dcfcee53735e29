"""Everything that happens to the bot waits here until its transaction has dealt with it.

An update is acknowledged once its row is committed, and Telegram may deliver it again: the unique
key makes that harmless. A handled row keeps its key for a while and loses its content at once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, func, literal, null, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import chats, inbox

# Telegram redelivers for a day, and after a quiet week it numbers its updates anew: a key that is
# kept much longer could swallow a new update.
KEPT: Final = timedelta(days=8)
_LONGEST_PROBLEM: Final = 120


class Arrival(NamedTuple):
    """An event on its way in; `chat_id` is Telegram's, `payload` ASCII JSON."""

    key: str
    chat_id: int | None
    payload: str


class Received(NamedTuple):
    """An event to be handled; `chat` is the id of our own row."""

    id: int
    key: str
    chat: int | None
    payload: str


class Parked(NamedTuple):
    id: int
    key: str
    problem: str
    received_at: datetime


class NotWaitingError(Exception):
    """The event was dealt with before: nothing may be written for it a second time."""


# Written out in the statement: not every SQLite finds the partial index for a bound value.
_NEW: Final = literal("new", literal_execute=True)
_COLUMNS: Final = (inbox.c.id, inbox.c.key, inbox.c.chat, inbox.c.payload)
_CLAIM: Final = select(*_COLUMNS).where(inbox.c.state == _NEW).order_by(inbox.c.id).limit(1)
_LEAVE: Final = update(inbox).where(inbox.c.id == bindparam("received"), inbox.c.state == _NEW)
_HANDLED: Final = _LEAVE.values(state="handled", payload=null())
_PARKED: Final = _LEAVE.values(state="parked", problem=bindparam("why"))


def add(conn: Connection, bot_id: int, arrivals: Sequence[Arrival], at: datetime) -> int:
    """Keeps what is new of these and returns how many that were; makes rows for new chats."""
    known = _know_chats(conn, bot_id, {each.chat_id for each in arrivals} - {None})
    rows = [_row(each.key, known.get(each.chat_id), each.payload, at) for each in arrivals]
    return _add_rows(conn, rows)


def add_event(conn: Connection, key: str, chat: int | None, payload: str, at: datetime) -> bool:
    """Keeps an event of our own; False if one with this key is there already."""
    return _add_rows(conn, [_row(key, chat, payload, at)]) == 1


def claim(conn: Connection) -> Received | None:
    """The oldest event that waits, so that order holds within every chat."""
    # SQLite has one writer, so nobody else can hold it. With several, on PostgreSQL, the chat's
    # row is locked first and its oldest event is read by a second statement.
    row = conn.execute(_CLAIM).one_or_none()
    return Received(*row) if row else None


def mark_handled(conn: Connection, received: int) -> None:
    """Closes an event and forgets what it said. NotWaitingError if it was closed before."""
    if conn.execute(_HANDLED, {"received": received}).rowcount != 1:
        raise NotWaitingError


def park(conn: Connection, received: int, problem: str) -> None:
    """Puts an event aside. `problem` is a class and a place in the code, never a text."""
    values = {"received": received, "why": problem[:_LONGEST_PROBLEM]}
    if conn.execute(_PARKED, values).rowcount != 1:
        raise NotWaitingError


def parked(conn: Connection) -> list[Parked]:
    rows = conn.execute(
        select(inbox.c.id, inbox.c.key, inbox.c.problem, inbox.c.received_at)
        .where(inbox.c.state == "parked")
        .order_by(inbox.c.id)
    )
    return [Parked(*row) for row in rows]


def retry_parked(conn: Connection) -> int:
    """Lets every parked event wait again; how many there were."""
    again = update(inbox).where(inbox.c.state == "parked").values(state="new", problem=None)
    return conn.execute(again).rowcount


def prune(conn: Connection, at: datetime) -> int:
    """Forgets the keys that Telegram cannot send again; how many there were."""
    old = delete(inbox).where(inbox.c.state == "handled", inbox.c.received_at < at - KEPT)
    return conn.execute(old).rowcount


def _know_chats(conn: Connection, bot_id: int, chat_ids: set[Any]) -> dict[int | None, int]:
    """Our own ids of these chats of Telegram's; rows are made for the new ones."""
    if not chat_ids:
        return {}
    found = (
        select(chats.c.chat_id, chats.c.id)
        .where(chats.c.bot_id == bot_id)
        .where(chats.c.chat_id.in_(sorted(chat_ids)))
    )
    known = dict(conn.execute(found).all())
    missing = chat_ids - known.keys()
    if missing:
        rows = [{"bot_id": bot_id, "chat_id": each} for each in sorted(missing)]
        conn.execute(_insert_new(conn.dialect.name, chats), rows)
        known = dict(conn.execute(found).all())
    return known


def _row(key: str, chat: int | None, payload: str, at: datetime) -> dict[str, Any]:
    return {"key": key, "chat": chat, "state": "new", "payload": payload, "received_at": at}


def _add_rows(conn: Connection, rows: list[dict[str, Any]]) -> int:
    if not rows:
        return 0
    return conn.execute(_insert_new(conn.dialect.name, inbox), rows).rowcount


@cache
def _insert_new(database: str, table: Table) -> Any:
    dialect: Any = postgresql if database == "postgresql" else sqlite
    new = dialect.insert(table).on_conflict_do_nothing()
    return new.execution_options(preserve_rowcount=True)


def count_new(conn: Connection) -> int:
    """How many events wait."""
    return int(conn.execute(select(func.count()).where(inbox.c.state == _NEW)).scalar_one())
