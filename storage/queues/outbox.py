"""What the bot has to say waits here until Telegram has it.

A row is written in the transaction that decided on it, claimed by the one process that holds the
sender's lease, and settled by what came of it; a fencing token of its own keeps out results that
come too late. Within a chat messages keep their order and one is under way at a time. Answers to
callbacks and reactions ("signals") can neither double nor overtake anything: they wait for nobody
and are not paced.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
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
    or_,
    select,
    update,
)

from storage.queues import chats as places
from storage.queues import inbox
from storage.queues.deliveries import (
    LONG_AGO,
    SENDS,
    SIGNALS,
    SPEAKS,
    Allowance,
    Delivery,
    read_delivery,
)
from storage.queues.ready_rows import (
    ALL_TO_GO,
    CHAT_INTERVAL_SECONDS,
    DELIVERY,
    MESSAGES_TO_GO,
    NEXT_DUE,
    QUEUED,
    SIGNALS_TO_GO,
    SPOKEN_FIRST,
    UNPACED,
)
from storage.tables import (
    InboxSource,
    InboxState,
    OutboxKind,
    OutboxState,
    cards,
    chats,
    mentors,
    outbox,
)
from storage.tables import inbox as inbox_table

MAX_WAIT_SECONDS: Final = 400.0  # for which anything waits, but for Telegram's own demands
ASK_AGAIN_SECONDS: Final = 60.0  # before a chat that lost a question twice is asked again
_MAX_PROBLEM_LETTERS: Final = 200


def add(
    conn: Connection,
    chat: int,
    kind: str,
    body: dict[str, Any],
    *,
    card: int | None = None,
    priority: int = 0,
    last: bool = False,
    good_from_at: datetime | None = None,
    good_until_at: datetime | None = None,
) -> int:
    """The id of the new row. `last`: the chat itself is forgotten once this one is out. A message
    is not sent before `good_from_at` (the mentors' time), and at `good_until_at` it is handed
    back (storage/queues/delivery_windows.py)."""
    row = {
        "chat": chat,
        "kind": kind,
        "body": body,
        "card": card,
        "priority": UNPACED if kind in SIGNALS else priority,
        "last": last,
        "good_from_at": good_from_at if kind in SENDS else None,
        "good_until_at": good_until_at if kind in SPEAKS else None,
        "state": OutboxState.QUEUED,
    }
    return int(conn.execute(_ADD, row).scalar_one())


def claim(conn: Connection, real: float, allowance: Allowance, sender: int = 0) -> list[Delivery]:
    """Rows to deliver now, signals first, then replies, then reminders; `sender`, the token of a
    lease, has them in hand then.

    An edit of a card that has no message becomes a send, and replaces what the card was to say and
    was put off; there the buttons need not come off.
    """
    rows = _find(conn, allowance, allowance.list_times(real))
    unsent = [{"of": row.card, "row": row.id} for row in rows if _changes_unsent(row)]
    if unsent:
        conn.execute(_SUPERSEDE, unsent)
    needless = [
        read_delivery(row) for row in rows if row.kind == OutboxKind.STRIP and row.message is None
    ]
    for each in needless:
        settle_sent(conn, each, None)
    rows = [row for row in rows if row.kind != OutboxKind.STRIP or row.message is not None]
    if allowance.paced:
        _pace(conn, [row for row in rows if row.kind not in SIGNALS], real)
    claimed = {row.id: read_delivery(row) for row in rows}
    if not claimed:
        return []
    # Whoever deletes everything of theirs just now may have been faster.
    taken = conn.execute(_TAKE, {"by": sender, "those": list(claimed)})
    tokens = {row.id: row.token for row in taken}
    anew = [{"row": row.id} for row in rows if claimed[row.id].kind != row.kind]
    if anew:
        conn.execute(_AS_SEND, anew)
    return [each._replace(token=tokens[row]) for row, each in claimed.items() if row in tokens]


def _find(conn: Connection, allowance: Allowance, times: dict[str, Any]) -> list[Row[Any]]:
    if allowance.messages >= allowance.rows:
        return list(conn.execute(ALL_TO_GO, {**times, "rows": allowance.rows}))
    rows = list(conn.execute(SIGNALS_TO_GO, {**times, "rows": allowance.rows}))
    messages = min(allowance.messages, allowance.rows - len(rows))
    if messages > 0:
        rows += conn.execute(MESSAGES_TO_GO, {**times, "rows": messages})
    return rows


def find_next_due(conn: Connection, real: float, allowance: Allowance) -> float | None:
    """When the next row may be claimed (real time), if time alone is what it waits for."""
    found: float | None = conn.execute(NEXT_DUE, allowance.list_times(real)).scalar_one()
    return found


def recover(
    conn: Connection, real: float, at: datetime, sender: int = 0, mine: Collection[int] = ()
) -> int:
    """Takes up what a dead process left behind, and asks anew where a question was lost.

    Whoever holds the sender's lease calls this: all that is in hand is its own or a dead one's.
    `mine` are the rows that this process knows of. Of another's rows nobody knows whether they
    were sent: that counts as a cut-off transmission. Own ones of which it does not know were not:
    their claim was committed when the database went away. How many there were.
    """
    left = outbox.c.state == OutboxState.SENDING, outbox.c.id.not_in(mine)
    rows = conn.execute(DELIVERY.add_columns(outbox.c.sender).where(*left)).all()
    for row in rows:
        delivery = read_delivery(row)
        cut = delivery.kind in SENDS and row.sender != sender
        if cut and delivery.cuts:
            settle_uncertain(conn, delivery, real, at)
        else:
            # That a process died says nothing about Telegram: the next wait is no longer for it.
            put_back(conn, delivery, real, cut=cut, tried=False)
    waiting = (
        outbox.c.state == OutboxState.UNCERTAIN,
        outbox.c.due_real > 0,
        outbox.c.due_real <= real,
    )
    _ask_anew(conn, conn.execute(_LOST.where(*waiting)).all(), at)
    return len(rows)


def forget_times(conn: Connection, real: float) -> None:
    """Lets everything be due that waits for a time which this clock reaches much later than it
    should: it was set back while no process ran."""
    far = real + MAX_WAIT_SECONDS
    conn.execute(update(outbox).where(outbox.c.due_real > far).values(due_real=real))
    conn.execute(update(chats).where(chats.c.paced_real > far).values(paced_real=real))
    conn.execute(update(chats).where(chats.c.eased_real > far).values(eased_real=real))


def settle_sent(
    conn: Connection, delivery: Delivery, message: int | None, at: datetime | None = None
) -> bool:
    """Telegram has it, as `message` if it is a new one. False: the claim was no longer ours.

    With `at`, what the chat lost earlier is asked anew, now that it can be reached.
    """
    forgotten = conn.execute(_FORGET, _mine(delivery)).one_or_none()
    if forgotten is None:
        return False
    if at is not None and delivery.kind not in SIGNALS and forgotten.lost:
        lost = conn.execute(_LOST.where(outbox.c.chat == bindparam("of")), {"of": delivery.chat})
        if rows := lost.all():
            _ask_anew(conn, [row for row in rows if row.due_real > 0], at)
            conn.execute(delete(outbox).where(outbox.c.id.in_([row.id for row in rows])))
    if message is not None and delivery.card is not None:
        conn.execute(_NAME_CARD, {"of_card": delivery.card, "message": message})
    _leave_chat(conn, delivery)
    return True


def has_waiting(conn: Connection, chat: int) -> bool:
    """Whether another message to this chat waits."""
    return conn.execute(_WAITING, {"of": chat}).first() is not None


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
    waits = conn.execute(_PUT_BACK, {**_mine(delivery), **values}).rowcount == 1
    if waits and cut:
        _note_doubled(conn, delivery)
    return waits


def send_anew(conn: Connection, delivery: Delivery, real: float) -> bool:
    """The card's message is gone: the row waits as a send of the same card."""
    changed = _update(
        conn, delivery, state=OutboxState.QUEUED, kind=OutboxKind.SEND, due_real=real, tries=0
    )
    if changed:
        _note_doubled(conn, delivery)
    return changed


def settle_uncertain(conn: Connection, delivery: Delivery, real: float, at: datetime) -> bool:
    """It was cut off twice, and is not sent a third time: the chat's question is shown anew.

    If the chat is waiting for that already it has to wait longer, lest it be asked in a loop.
    """
    others = select(outbox.c.id).where(
        outbox.c.chat == delivery.chat, outbox.c.state == OutboxState.UNCERTAIN
    )
    due = real + ASK_AGAIN_SECONDS if conn.execute(others.limit(1)).first() else real
    if not _update(conn, delivery, state=OutboxState.UNCERTAIN, body={}, due_real=due):
        return False
    _note_doubled(conn, delivery)
    if due <= real and not delivery.last:
        _ask_anew(conn, conn.execute(_LOST.where(outbox.c.id == delivery.id)).all(), at)
    _leave_chat(conn, delivery)
    return True


def settle_dead(conn: Connection, delivery: Delivery, problem: str) -> bool:
    """It can never be sent as it is; kept for whoever runs the server. `problem` quotes nobody."""
    if not _update(conn, delivery, state=OutboxState.DEAD, problem=problem[:_MAX_PROBLEM_LETTERS]):
        return False
    _leave_chat(conn, delivery)
    return True


def block(conn: Connection, delivery: Delivery, at: datetime) -> bool:
    """The bot may not write there: this row and all others of the chat are held.

    A chat that was to be forgotten is forgotten now.
    """
    if not _update(conn, delivery, state=OutboxState.QUEUED):
        return False
    places.block(conn, delivery.chat, at)
    final = select(outbox.c.id).where(outbox.c.chat == delivery.chat, outbox.c.last)
    if conn.execute(final.limit(1)).first():
        conn.execute(delete(outbox).where(outbox.c.chat == delivery.chat))
        _leave_chat(conn, delivery._replace(last=True))
    return True


def count_states(conn: Connection, at: datetime = LONG_AGO) -> Counter[str]:
    """Rows by state; those for a blocked chat, or put off at that time, are counted as "held"."""
    later = or_(chats.c.blocked_at.is_not(None), outbox.c.good_from_at > at)
    state = case(
        (and_(outbox.c.state == OutboxState.QUEUED, later), "held"),
        else_=outbox.c.state,
    ).label("condition")
    counted = select(state, func.count().label("rows")).select_from(outbox.join(chats))
    return Counter({row.condition: row.rows for row in conn.execute(counted.group_by(state))})


def _changes_unsent(row: Row[Any]) -> bool:
    return (
        row.kind in (OutboxKind.EDIT, OutboxKind.STRIP)
        and row.card is not None
        and row.message is None
    )


def _pace(conn: Connection, rows: Iterable[Any], real: float) -> None:
    spent = [
        {"of": each.chat, "until": max(each.paced_real, real) + CHAT_INTERVAL_SECONDS}
        for each in rows
    ]
    if spent:
        spent.sort(key=lambda each: each["of"])  # the lock order, against deadlocks
        conn.execute(_PACE, spent)


def _ask_anew(conn: Connection, rows: Iterable[Any], at: datetime) -> None:
    for row in rows:
        told = json.dumps({"shown": row.card, "first": row.priority == SPOKEN_FIRST})
        inbox.add_event(conn, f"{InboxSource.SHOWN}:{row.id}", row.chat, told, at)
        conn.execute(update(outbox).where(outbox.c.id == row.id).values(due_real=0.0))


def _note_doubled(conn: Connection, delivery: Delivery) -> None:
    """Its card may stand in the chat by an id that is not known, or is to be known no more."""
    if delivery.card is not None:
        conn.execute(_DOUBLE_CARD, {"of_card": delivery.card})


def _leave_chat(conn: Connection, delivery: Delivery) -> None:
    """Forgets the chat after its last message, unless somebody has come back meanwhile."""
    if not delivery.last:
        return
    # Locked first: what is about to come for the chat has come when we look.
    conn.execute(select(chats.c.id).where(chats.c.id == delivery.chat).with_for_update())
    lives = exists().where(mentors.c.chat == chats.c.id)
    said = exists().where(inbox_table.c.chat == chats.c.id, inbox_table.c.state == InboxState.NEW)
    waits = exists().where(
        outbox.c.chat == chats.c.id, outbox.c.state.in_((OutboxState.QUEUED, OutboxState.SENDING))
    )
    conn.execute(delete(chats).where(chats.c.id == delivery.chat, ~lives, ~said, ~waits))


def _mine(delivery: Delivery) -> dict[str, int]:
    return {"row": delivery.id, "fence": delivery.token}


def _update(conn: Connection, delivery: Delivery, **values: Any) -> bool:
    change = update(outbox).where(_FENCED).values(values)
    return conn.execute(change, _mine(delivery)).rowcount == 1


# The statements are built once: building one takes longer than running it.

_FENCED: Final = and_(outbox.c.id == bindparam("row"), outbox.c.token == bindparam("fence"))

_ADD: Final = insert(outbox).returning(outbox.c.id)
_lost = outbox.alias("lost")
_has_lost = exists().where(_lost.c.chat == outbox.c.chat, _lost.c.state == OutboxState.UNCERTAIN)
_FORGET: Final = delete(outbox).where(_FENCED).returning(_has_lost.label("lost"))
_WAITING: Final = (
    select(outbox.c.id)
    .where(outbox.c.chat == bindparam("of"), outbox.c.priority > UNPACED, outbox.c.state == QUEUED)
    .limit(1)
)
_SUPERSEDE: Final = delete(outbox).where(
    outbox.c.card == bindparam("of"), outbox.c.id < bindparam("row"), outbox.c.state == QUEUED
)
_NAME_CARD: Final = (
    update(cards).where(cards.c.id == bindparam("of_card")).values(message=bindparam("message"))
)
_DOUBLE_CARD: Final = (
    update(cards).where(cards.c.id == bindparam("of_card")).values(message=None, doubled=True)
)
_PUT_BACK: Final = (
    update(outbox)
    .where(_FENCED)
    .values(
        state=OutboxState.QUEUED,
        due_real=bindparam("due"),
        token=outbox.c.token + 1,
        cuts=outbox.c.cuts + bindparam("cut", type_=Integer),
        tries=outbox.c.tries + bindparam("tried", type_=Integer),
    )
)
_TAKE: Final = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("those", expanding=True)), outbox.c.state == QUEUED)
    .values(state=OutboxState.SENDING, sender=bindparam("by"), token=outbox.c.token + 1)
    .returning(outbox.c.id, outbox.c.token)
)
_AS_SEND: Final = (
    update(outbox).where(outbox.c.id == bindparam("row")).values(kind=OutboxKind.SEND)
)
_PACE: Final = (
    update(chats).where(chats.c.id == bindparam("of")).values(paced_real=bindparam("until"))
)
_LOST: Final[Select[Any]] = select(
    outbox.c.id, outbox.c.chat, outbox.c.card, outbox.c.priority, outbox.c.due_real
).where(outbox.c.state == OutboxState.UNCERTAIN)
