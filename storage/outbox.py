"""What the bot has to say waits here until Telegram has it.

A row is written in the transaction that decided on it, claimed by the one sender (a lease, and a
token that fences off results that come too late), and settled by what came of it. Within a chat
messages keep their order and one is under way at a time. Answers to callbacks and reactions
("signals") can neither double nor overtake anything: they wait for nobody and are not paced.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from storage import chats as places
from storage import inbox
from storage.tables import cards, chats, mentors, outbox
from storage.tables import inbox as inbox_table

SIGNALS: Final = frozenset({"react", "answer"})
# Sent twice, these would stand there twice; everything else may be repeated.
SENDS: Final = frozenset({"send", "media", "export"})

LEASE: Final = 60.0
BURST: Final = 2  # messages to one chat at once ...
INTERVAL: Final = 1.0  # ... and seconds to each further one
ONCE_MORE: Final = 60.0  # seconds before a chat that lost a question twice is asked again
_UNPACED: Final = -1
_LONGEST_PROBLEM: Final = 200


class Delivery(NamedTuple):
    """A claimed row. `chat_id` is Telegram's, `message` the card's message there, if it has one.

    `cuts` counts the transmissions of unknown fate, `tries` the failures in a row.
    """

    id: int
    token: int
    chat: int
    chat_id: int
    kind: str
    body: dict[str, Any]
    card: int | None
    message: int | None
    cuts: int
    tries: int
    last: bool


class Allowance(NamedTuple):
    """How much may be claimed.

    `messages`: how many of the rows may be anything but signals. `paced`: whether each chat's
    pace is kept. `again`: whether Telegram was reached since a message was cut off, so that such
    messages may go once more.
    """

    rows: int
    messages: int
    paced: bool = True
    again: bool = True


def add(
    conn: Connection,
    chat: int,
    kind: str,
    body: dict[str, Any],
    *,
    card: int | None = None,
    priority: int = 0,
    last: bool = False,
) -> int:
    """The id of the new row. `last`: the chat itself is forgotten once this one is out."""
    row = {
        "chat": chat,
        "kind": kind,
        "body": body,
        "card": card,
        "priority": _UNPACED if kind in SIGNALS else priority,
        "last": last,
        "state": "queued",
    }
    return int(conn.execute(_ADD, row).scalar_one())


def claim(conn: Connection, real: float, allowance: Allowance) -> list[Delivery]:
    """Rows to deliver now, signals first, then replies, then reminders; each is leased.

    An edit of a card that has no message becomes a send; there the buttons need not come off.
    """
    # On PostgreSQL the chats are locked first (FOR UPDATE SKIP LOCKED), then their rows are read.
    times = {"real": real, "again": allowance.again, "paced": allowance.paced}
    rows = list(conn.execute(_SIGNALS, {**times, "rows": allowance.rows}))
    messages = min(allowance.messages, allowance.rows - len(rows))
    if messages > 0:
        rows += conn.execute(_MESSAGES, {**times, "rows": messages})
    needless = [_read(row) for row in rows if row.kind == "strip" and row.message is None]
    for each in needless:
        settle_sent(conn, each, None)
    rows = [row for row in rows if row.kind != "strip" or row.message is not None]
    if allowance.paced:
        _pace(conn, [row for row in rows if row.kind not in SIGNALS], real)
    claimed = [_read(row) for row in rows]
    if claimed:
        until = real + LEASE
        leases = [{"row": each.id, "sent_as": each.kind, "until": until} for each in claimed]
        conn.execute(_LEASE, leases)
    return [each._replace(token=each.token + 1) for each in claimed]


def find_next_due(conn: Connection, real: float, allowance: Allowance) -> float | None:
    """When the next row may be claimed (real time), if time alone is what it waits for."""
    times = {"real": real, "again": allowance.again, "paced": allowance.paced}
    due: float | None = conn.execute(_NEXT_DUE, times).scalar_one()
    return due


def recover(
    conn: Connection, real: float, at: datetime, mine: Collection[int] = (), *, alone: bool = False
) -> int:
    """Takes up what a dead process left behind, and asks anew where a question was lost.

    `mine` are the rows that this process has in hand, whatever their leases say; where it is
    `alone`, the leases of all others are void. Nobody knows whether those were sent: that counts
    as a cut-off transmission. How many there were.
    """
    dead = or_(outbox.c.lease_real < real, literal(alone))
    left = outbox.c.state == "sending", dead, outbox.c.id.not_in(mine)
    rows = conn.execute(_DELIVERY.where(*left)).all()
    for row in rows:
        delivery = _read(row)
        if delivery.kind in SENDS and delivery.cuts:
            settle_uncertain(conn, delivery, real, at)
        else:
            # That a process died says nothing about Telegram: the next wait is no longer for it.
            put_back(conn, delivery, real, cut=delivery.kind in SENDS, tried=False)
    waiting = outbox.c.state == "uncertain", outbox.c.due_real > 0, outbox.c.due_real <= real
    _ask_anew(conn, conn.execute(_LOST.where(*waiting)).all(), at)
    return len(rows)


def settle_sent(
    conn: Connection, delivery: Delivery, message: int | None, at: datetime | None = None
) -> bool:
    """Telegram has it, as `message` if it is a new one. False: the claim was no longer ours.

    With `at`, what the chat lost earlier is asked anew, now that it can be reached.
    """
    if conn.execute(_FORGET, _mine(delivery)).rowcount != 1:
        return False
    if message is not None and delivery.card is not None:
        conn.execute(_NAME_CARD, {"of_card": delivery.card, "message": message})
    if at is not None and delivery.kind not in SIGNALS:
        lost = conn.execute(_LOST.where(outbox.c.chat == bindparam("of")), {"of": delivery.chat})
        if rows := lost.all():
            _ask_anew(conn, [row for row in rows if row.due_real > 0], at)
            conn.execute(delete(outbox).where(outbox.c.id.in_([row.id for row in rows])))
    _leave_chat(conn, delivery)
    return True


def put_back(
    conn: Connection,
    delivery: Delivery,
    due_real: float,
    *,
    cut: bool = False,
    tried: bool = True,
) -> bool:
    """It waits again, until `due_real` at least. `cut`: nobody knows whether it was sent.
    `tried`: it counts as a failure."""
    values = {"due": due_real, "cut": int(cut), "tried": int(tried)}
    return conn.execute(_PUT_BACK, {**_mine(delivery), **values}).rowcount == 1


def send_anew(conn: Connection, delivery: Delivery, real: float) -> bool:
    """The card's message is gone: the row waits as a send of the same card."""
    changed = _update(conn, delivery, state="queued", kind="send", due_real=real, tries=0)
    if changed and delivery.card is not None:
        conn.execute(_NAME_CARD, {"of_card": delivery.card, "message": None})
    return changed


def settle_uncertain(conn: Connection, delivery: Delivery, real: float, at: datetime) -> bool:
    """It was cut off twice, and is not sent a third time: the chat's question is shown anew.

    If the chat is waiting for that already it has to wait longer, lest it be asked in a loop.
    """
    others = select(outbox.c.id).where(
        outbox.c.chat == delivery.chat, outbox.c.state == "uncertain"
    )
    due = real + ONCE_MORE if conn.execute(others.limit(1)).first() else real
    if not _update(conn, delivery, state="uncertain", body={}, due_real=due):
        return False
    if delivery.card is not None:
        conn.execute(_NAME_CARD, {"of_card": delivery.card, "message": None})
    if due <= real and not delivery.last:
        _ask_anew(conn, conn.execute(_LOST.where(outbox.c.id == delivery.id)).all(), at)
    _leave_chat(conn, delivery)
    return True


def settle_dead(conn: Connection, delivery: Delivery, problem: str) -> bool:
    """It can never be sent as it is; kept for whoever runs the server. `problem` quotes nobody."""
    if not _update(conn, delivery, state="dead", problem=problem[:_LONGEST_PROBLEM]):
        return False
    _leave_chat(conn, delivery)
    return True


def block(conn: Connection, delivery: Delivery, at: datetime) -> bool:
    """The bot may not write there: this row and all others of the chat are held.

    A chat that was to be forgotten is forgotten now.
    """
    if not _update(conn, delivery, state="queued"):
        return False
    places.block(conn, delivery.chat, at)
    final = select(outbox.c.id).where(outbox.c.chat == delivery.chat, outbox.c.last)
    if conn.execute(final.limit(1)).first():
        conn.execute(delete(outbox).where(outbox.c.chat == delivery.chat))
        _leave_chat(conn, delivery._replace(last=True))
    return True


def retry_dead(conn: Connection) -> int:
    """Lets every dead letter wait again; how many there were."""
    again = {"state": "queued", "due_real": 0.0, "tries": 0, "cuts": 0, "problem": None}
    return conn.execute(update(outbox).where(outbox.c.state == "dead").values(again)).rowcount


def count_states(conn: Connection) -> Counter[str]:
    """Rows by state; those that wait for a blocked chat are counted as "held"."""
    state = case(
        (and_(outbox.c.state == "queued", chats.c.blocked_at.is_not(None)), "held"),
        else_=outbox.c.state,
    ).label("condition")
    rows = select(state, func.count()).select_from(outbox.join(chats)).group_by(state)
    return Counter(dict(conn.execute(rows).all()))


def _read(row: Row[Any]) -> Delivery:
    delivery = Delivery(*row[: len(Delivery._fields)])
    if delivery.kind == "edit" and delivery.message is None:
        return delivery._replace(kind="send")
    return delivery


def _pace(conn: Connection, rows: Iterable[Any], real: float) -> None:
    spent = [{"of": each.chat, "until": max(each.paced_real, real) + INTERVAL} for each in rows]
    if spent:
        conn.execute(_PACE, spent)


def _ask_anew(conn: Connection, rows: Iterable[Any], at: datetime) -> None:
    for row in rows:
        card = "null" if row.card is None else str(row.card)
        inbox.add_event(conn, f"shown:{row.id}", row.chat, f'{{"shown": {card}}}', at)
        conn.execute(update(outbox).where(outbox.c.id == row.id).values(due_real=0.0))


def _leave_chat(conn: Connection, delivery: Delivery) -> None:
    """Forgets the chat after its last message, unless somebody has come back meanwhile."""
    if not delivery.last:
        return
    lives = exists().where(mentors.c.chat == chats.c.id)
    said = exists().where(inbox_table.c.chat == chats.c.id, inbox_table.c.state == "new")
    waits = exists().where(outbox.c.chat == chats.c.id, outbox.c.state.in_(("queued", "sending")))
    conn.execute(delete(chats).where(chats.c.id == delivery.chat, ~lives, ~said, ~waits))


def _mine(delivery: Delivery) -> dict[str, int]:
    return {"row": delivery.id, "fence": delivery.token}


def _update(conn: Connection, delivery: Delivery, **values: Any) -> bool:
    change = update(outbox).where(_FENCED).values(values)
    return conn.execute(change, _mine(delivery)).rowcount == 1


# The statements are built once: building one takes longer than running it.

_QUEUED: Final = literal("queued", literal_execute=True)
_FENCED: Final = and_(outbox.c.id == bindparam("row"), outbox.c.token == bindparam("fence"))

_ADD: Final = insert(outbox).returning(outbox.c.id)
_FORGET: Final = delete(outbox).where(_FENCED)
_NAME_CARD: Final = (
    update(cards).where(cards.c.id == bindparam("of_card")).values(message=bindparam("message"))
)
_PUT_BACK: Final = (
    update(outbox)
    .where(_FENCED)
    .values(
        state="queued",
        due_real=bindparam("due"),
        cuts=outbox.c.cuts + bindparam("cut", type_=Integer),
        tries=outbox.c.tries + bindparam("tried", type_=Integer),
    )
)
_LEASE: Final = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        state="sending",
        kind=bindparam("sent_as"),
        lease_real=bindparam("until"),
        token=outbox.c.token + 1,
    )
)
_PACE: Final = (
    update(chats).where(chats.c.id == bindparam("of")).values(paced_real=bindparam("until"))
)
_LOST: Final[Select[Any]] = select(
    outbox.c.id, outbox.c.chat, outbox.c.card, outbox.c.due_real
).where(outbox.c.state == "uncertain")
_DELIVERY: Final[Select[Any]] = select(
    outbox.c.id,
    outbox.c.token,
    outbox.c.chat,
    chats.c.chat_id,
    outbox.c.kind,
    outbox.c.body,
    outbox.c.card,
    cards.c.message,
    outbox.c.cuts,
    outbox.c.tries,
    outbox.c.last,
    chats.c.paced_real,
).select_from(outbox.join(chats).outerjoin(cards, cards.c.id == outbox.c.card))

_earlier = outbox.alias("earlier")
_under_way = _earlier.c.state == "sending", _earlier.c.lease_real > bindparam("real")
_first_of_chat: ColumnElement[bool] = ~exists().where(
    _earlier.c.chat == outbox.c.chat,
    _earlier.c.priority > _UNPACED,
    or_(
        and_(_earlier.c.id < outbox.c.id, _earlier.c.state.in_(("queued", "sending"))),
        and_(_earlier.c.id > outbox.c.id, *_under_way),
    ),
)
_may_go = (
    outbox.c.state == _QUEUED,
    chats.c.blocked_at.is_(None),
    or_(outbox.c.cuts == 0, bindparam("again", type_=Boolean)),
)
_paced_until = case(
    (bindparam("paced", type_=Boolean), chats.c.paced_real - INTERVAL * (BURST - 1)),
    else_=literal(0.0),
)
_is_due = outbox.c.due_real <= bindparam("real")
_order = outbox.c.priority, outbox.c.id
_SIGNALS: Final = (
    _DELIVERY.where(outbox.c.priority == _UNPACED, *_may_go, _is_due)
    .order_by(*_order)
    .limit(bindparam("rows", type_=Integer))
)
_MESSAGES: Final = (
    _DELIVERY.where(
        outbox.c.priority > _UNPACED,
        *_may_go,
        _is_due,
        _paced_until <= bindparam("real"),
        _first_of_chat,
    )
    .order_by(*_order)
    .limit(bindparam("rows", type_=Integer))
)
_ready = case(
    (outbox.c.priority == _UNPACED, outbox.c.due_real),
    (outbox.c.due_real > _paced_until, outbox.c.due_real),
    else_=_paced_until,
)
_NEXT_DUE: Final = (
    select(func.min(_ready))
    .select_from(outbox.join(chats))
    .where(*_may_go, or_(outbox.c.priority == _UNPACED, _first_of_chat))
)
