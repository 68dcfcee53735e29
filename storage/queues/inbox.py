"""Everything that happens to the bot waits here until its transaction has dealt with it.

An update is acknowledged once its row is committed, and Telegram may deliver it again: the unique
key makes that idempotent. A handled row keeps its key for a while and loses its content at once.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    Update,
    bindparam,
    delete,
    func,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from storage.queues.ready_rows import QUEUED, SPOKEN_FIRST
from storage.tables import InboxSource, InboxState, chats, inbox, outbox

# Telegram redelivers for a day, and after a quiet week it numbers its updates anew: a key that is
# kept much longer could swallow a new update.
KEYS_KEPT: Final = timedelta(days=8)
MAX_EVENTS_AT_ONCE: Final = 30  # events of one chat at once ...
EVENT_INTERVAL_SECONDS: Final = 1.0  # ... and seconds to each further one
MAX_UNASKED_READY: Final = 100  # messages of its own accord that the bot has ready
_AHEAD: Final = (MAX_EVENTS_AT_ONCE - 1) * EVENT_INTERVAL_SECONDS
_MAX_PROBLEM_LETTERS: Final = 120


class RawUpdate(NamedTuple):
    """An update on its way in; `chat_id` is Telegram's, `payload` ASCII JSON."""

    key: str
    chat_id: int | None
    payload: str


class Received(NamedTuple):
    """An event to be handled; `chat` is the id of our own row. `hurries`: its chat has just used
    up its allowance, and more of it waits."""

    id: int
    key: str
    chat: int | None
    payload: str
    hurries: bool = False

    @property
    def source(self) -> InboxSource:
        """Who brought it. ValueError for a key that nobody of today's writes."""
        return InboxSource(self.key.partition(":")[0])

    @property
    def about(self) -> str:
        """What stands in the key behind its source."""
        return self.key.partition(":")[2]


class Parked(NamedTuple):
    id: int
    key: str
    problem: str
    received_at: datetime


class Noted(NamedTuple):
    """An event, without a payload if it is handled, and what there was about it."""

    received: Received
    problem: str


class NotWaitingError(Exception):
    """The event was dealt with before: nothing may be written for it a second time."""


# Written out in the statement: not every SQLite finds the partial index for a bound value.
_NEW: Final[ColumnElement[str]] = literal_column(f"'{InboxState.NEW}'")
_COLUMNS: Final = (inbox.c.id, inbox.c.key, inbox.c.chat, inbox.c.payload)
_TURN: Final = (
    select(chats.c.id, chats.c.eased_real, chats.c.hurried, chats.c.patient)
    .where(chats.c.waits.is_not(None), chats.c.eased_real <= bindparam("latest"))
    .order_by(chats.c.patient, chats.c.waits)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_OLDEST: Final = (
    select(*_COLUMNS)
    .where(inbox.c.chat == bindparam("of"), inbox.c.state == _NEW)
    .order_by(inbox.c.id)
    .limit(2)
)
_STRAY: Final = (
    select(*_COLUMNS)
    .where(inbox.c.chat.is_(None), inbox.c.state == _NEW)
    .order_by(inbox.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_EASE: Final = (
    update(chats)
    .where(chats.c.id == bindparam("of"))
    .values(eased_real=bindparam("until"), hurried=bindparam("told"))
)
_LEAVE: Final = update(inbox).where(inbox.c.id == bindparam("received"), inbox.c.state == _NEW)
_HANDLED: Final = _LEAVE.values(state=InboxState.HANDLED, payload=null())
_PARKED: Final = _LEAVE.values(state=InboxState.PARKED, problem=bindparam("why"))
_waiting = (
    select(func.min(inbox.c.id))
    .where(inbox.c.chat == chats.c.id, inbox.c.state == _NEW)
    .scalar_subquery()
)
_those = chats.c.id.in_(bindparam("those", expanding=True))
# What somebody wrote comes before what the clock did, but within a chat the order holds.
_QUEUE: Final = (
    update(chats)
    .where(_those, or_(chats.c.waits.is_(None), chats.c.patient))
    .values(waits=_waiting, patient=False)
)
_QUEUE_PATIENTLY: Final = (
    update(chats).where(_those, chats.c.waits.is_(None)).values(waits=_waiting, patient=True)
)
# What is due is decided on when it can be said, and not hours before.
_FULL: Final = (
    select(outbox.c.id)
    .join(chats, chats.c.id == outbox.c.chat)
    .where(
        outbox.c.state == QUEUED, outbox.c.priority == SPOKEN_FIRST, chats.c.blocked_at.is_(None)
    )
    .where(or_(outbox.c.good_from_at.is_(None), outbox.c.good_from_at <= bindparam("at")))
    .offset(MAX_UNASKED_READY - 1)
    .limit(1)
)
_FIRST_EASED: Final = select(func.min(chats.c.eased_real)).where(
    chats.c.waits.is_not(None), ~chats.c.patient
)
_ANY_PATIENT: Final = (
    select(chats.c.id).where(chats.c.waits.is_not(None), chats.c.patient).limit(1)
)
# Locked, so that none is forgotten meanwhile; in one lock order, so that there is no deadlock.
_KNOWN: Final = (
    select(chats.c.chat_id, chats.c.id)
    .where(chats.c.bot_id == bindparam("bot"))
    .where(chats.c.chat_id.in_(bindparam("those", expanding=True)))
    .order_by(chats.c.id)
    .with_for_update()
)
_chat_of = select(inbox.c.chat).where(inbox.c.id == bindparam("received")).scalar_subquery()
_NEXT: Final = update(chats).where(chats.c.id == _chat_of).values(waits=_waiting)


def add(conn: Connection, bot_id: int, updates: Sequence[RawUpdate], at: datetime) -> int:
    """Keeps what is new of these and returns how many that were; makes rows for new chats."""
    known = _know_chats(conn, bot_id, {each.chat_id for each in updates} - {None})
    rows = [_row(each.key, known.get(each.chat_id), each.payload, at) for each in updates]
    return _add_rows(conn, rows)


def add_event(conn: Connection, key: str, chat: int | None, payload: str, at: datetime) -> bool:
    """Keeps an event of our own; False if one with this key is there already."""
    return _add_rows(conn, [_row(key, chat, payload, at)]) == 1


def add_wakeups(conn: Connection, wakeups: Sequence[tuple[str, int]], at: datetime) -> int:
    """Keeps events of the clock's, (key, chat) each, in this order; people come before them."""
    rows = [_row(key, chat, "{}", at) for key, chat in wakeups]
    return _add_rows(conn, rows, _QUEUE_PATIENTLY)


def claim(
    conn: Connection,
    real: float | None = None,
    at: datetime | None = None,
    aside: Collection[int] = (),
) -> Received | None:
    """The oldest event whose chat is in nobody's hands, so that order holds within every chat;
    but chats in which only the clock's events wait come after all others.

    With `real`, the real time, a chat that has used up its allowance has to wait for more. With
    `at`, the mentors' time, the clock's events have to wait for those messages of theirs that
    could be sent already. Chats set `aside` are passed over.
    """
    latest = float("inf") if real is None else real + _AHEAD
    these = _TURN.where(chats.c.id.not_in(aside)) if aside else _TURN
    while (turn := conn.execute(these, {"latest": latest}).one_or_none()) is not None:
        if turn.patient and at is not None and not _has_room(conn, at):
            break
        # Only now, with the chat's row locked, is it certain which of its events is the oldest.
        rows = conn.execute(_OLDEST, {"of": turn.id}).all()
        if rows:
            hurries = real is not None and _ease(conn, turn, real, more=len(rows) > 1)
            return _read(rows[0], hurries=hurries)
        conn.execute(update(chats).where(chats.c.id == turn.id).values(waits=None))
    row = conn.execute(_STRAY).one_or_none()
    return _read(row) if row else None


def find_next_turn(conn: Connection) -> float | None:
    """When the next event may be handled (real time), if only its chat's allowance is in the way;
    a time that is past if nothing is, or only what waits to be sent."""
    first: float | None = conn.execute(_FIRST_EASED).scalar_one()
    if first is None:
        return 0.0 if conn.execute(_ANY_PATIENT).first() else None
    return first - _AHEAD


def mark_handled(conn: Connection, received: int) -> None:
    """Closes an event and forgets what it said. NotWaitingError if it was closed before."""
    _leave(conn, _HANDLED, {"received": received})


def park(conn: Connection, received: int, problem: str) -> None:
    """Puts an event aside. `problem` is a class and a place in the code, never a text."""
    _leave(conn, _PARKED, {"received": received, "why": problem[:_MAX_PROBLEM_LETTERS]})


def note(conn: Connection, received: int, problem: str) -> None:
    """Remembers of an event, however it goes on, that there was this about it."""
    conn.execute(update(inbox).where(inbox.c.id == received).values(problem=problem))


def find_before(conn: Connection, received: Received, within: timedelta) -> Noted | None:
    """The event before in its chat, if it came shortly before this one."""
    rows = conn.execute(
        select(*_COLUMNS, inbox.c.problem, inbox.c.received_at)
        .where(inbox.c.chat == received.chat, inbox.c.id <= received.id)
        .order_by(inbox.c.id.desc())
        .limit(2)
    ).all()
    if len(rows) < 2 or rows[0].received_at - rows[1].received_at > within:
        return None
    return Noted(_read(rows[1]), rows[1].problem or "")


def read_age(conn: Connection, received: Received, at: datetime) -> timedelta:
    """For how long it has been here."""
    since = select(inbox.c.received_at).where(inbox.c.id == received.id)
    came: datetime = conn.execute(since).scalar_one()
    return at - came


def parked(conn: Connection) -> list[Parked]:
    rows = conn.execute(
        select(inbox.c.id, inbox.c.key, inbox.c.problem, inbox.c.received_at)
        .where(inbox.c.state == InboxState.PARKED)
        .order_by(inbox.c.id)
    )
    return [
        Parked(id=row.id, key=row.key, problem=row.problem, received_at=row.received_at)
        for row in rows
    ]


def retry_parked(conn: Connection) -> int:
    """Lets every parked event wait again; how many there were."""
    # Locked first: whoever has such a chat in hand just now may see no event of it any more.
    of = select(inbox.c.chat).where(inbox.c.state == InboxState.PARKED)
    conn.execute(
        select(chats.c.id).where(chats.c.id.in_(of)).order_by(chats.c.id).with_for_update()
    )
    again = (
        update(inbox)
        .where(inbox.c.state == InboxState.PARKED)
        .values(state=InboxState.NEW, problem=None)
    )
    retried = conn.execute(again.returning(inbox.c.chat)).scalars().all()
    _queue(conn, set(retried))
    return len(retried)


def prune(conn: Connection, at: datetime) -> int:
    """Forgets the keys that Telegram cannot send again; how many there were."""
    old = delete(inbox).where(
        inbox.c.state == InboxState.HANDLED, inbox.c.received_at < at - KEYS_KEPT
    )
    return conn.execute(old).rowcount


def _know_chats(conn: Connection, bot_id: int, chat_ids: set[Any]) -> dict[int | None, int]:
    """Our own ids of these chats of Telegram's; rows are made for the new ones."""
    if not chat_ids:
        return {}
    these = {"bot": bot_id, "those": sorted(chat_ids)}
    known = _find_chats(conn, these)
    missing = chat_ids - known.keys()
    if missing:
        rows = [{"bot_id": bot_id, "chat_id": each} for each in sorted(missing)]
        conn.execute(_insert_new(conn.dialect.name, chats), rows)
        known = _find_chats(conn, these)
    return known


def _find_chats(conn: Connection, these: dict[str, Any]) -> dict[int | None, int]:
    return {row.chat_id: row.id for row in conn.execute(_KNOWN, these)}


def _read(row: Any, *, hurries: bool = False) -> Received:
    return Received(id=row.id, key=row.key, chat=row.chat, payload=row.payload, hurries=hurries)


def _row(key: str, chat: int | None, payload: str, at: datetime) -> dict[str, Any]:
    return {
        "key": key,
        "chat": chat,
        "state": InboxState.NEW,
        "payload": payload,
        "received_at": at,
    }


def _add_rows(conn: Connection, rows: list[dict[str, Any]], queue: Update = _QUEUE) -> int:
    if not rows:
        return 0
    added = conn.execute(_insert_new(conn.dialect.name, inbox), rows).rowcount
    _queue(conn, {row["chat"] for row in rows}, queue)
    return added


def _queue(conn: Connection, those: set[int | None], queue: Update = _QUEUE) -> None:
    """Chats that may have got an event stand in the queue with their oldest."""
    waiting = sorted(each for each in those if each is not None)
    if waiting:
        conn.execute(queue, {"those": waiting})


def _leave(conn: Connection, statement: Update, values: dict[str, Any]) -> None:
    if conn.execute(statement, values).rowcount != 1:
        raise NotWaitingError
    conn.execute(_NEXT, {"received": values["received"]})


def _has_room(conn: Connection, at: datetime) -> bool:
    return conn.execute(_FULL, {"at": at}).first() is None


def _ease(conn: Connection, turn: Any, real: float, *, more: bool) -> bool:
    """Counts an event; whether its chat is to be told that the others have to wait."""
    until = max(turn.eased_real, real) + EVENT_INTERVAL_SECONDS
    told = turn.hurried and turn.eased_real > real
    hurries = more and not told and until > real + _AHEAD
    conn.execute(_EASE, {"of": turn.id, "until": until, "told": told or hurries})
    return hurries


@cache
def _insert_new(database: str, table: Table) -> Any:
    dialect: Any = postgresql if database == "postgresql" else sqlite
    new = dialect.insert(table).on_conflict_do_nothing()
    return new.execution_options(preserve_rowcount=True)


def count_new(conn: Connection) -> int:
    """How many events wait."""
    return int(conn.execute(select(func.count()).where(inbox.c.state == _NEW)).scalar_one())
