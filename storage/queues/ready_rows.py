"""Which rows of the outbox may go now, and in which order: the statements that say so.

Signals first, then replies, then reminders, each in the order in which they were decided on; of a
chat's messages the first that waits, unless one is under way; none before its time, none to a chat
that has blocked the bot, and none faster than the chat's pace. They are built once: building one
takes longer than running it.
"""

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
)

from storage.columns import UtcDateTime
from storage.tables import OutboxState, cards, chats, outbox

UNPACED: Final = -1  # the priority of signals
SPOKEN_FIRST: Final = 1  # and of what the bot says first
CHAT_BURST: Final = 2  # messages to one chat at once ...
CHAT_INTERVAL_SECONDS: Final = 1.0  # ... and seconds to each further one

QUEUED: Final[ColumnElement[str]] = literal_column(f"'{OutboxState.QUEUED}'")
DELIVERY: Final[Select[Any]] = select(
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

_at = bindparam("at", type_=UtcDateTime)


def _is_good(rows: FromClause) -> ColumnElement[bool]:
    """Not before its time, nor past it."""
    return and_(
        or_(rows.c.good_from_at.is_(None), rows.c.good_from_at <= _at),
        or_(rows.c.good_until_at.is_(None), rows.c.good_until_at > _at),
    )


_earlier = outbox.alias("earlier")
_first_of_chat: ColumnElement[bool] = ~exists().where(
    _earlier.c.chat == outbox.c.chat,
    _earlier.c.priority > UNPACED,
    # Not as two conditions with OR: for the second SQLite would look at all that is under way.
    # What was put off to the morning holds up nobody who writes at night; a reply that is to be
    # worded anew keeps its place.
    case(
        (
            _earlier.c.id < outbox.c.id,
            or_(
                _earlier.c.state == OutboxState.SENDING,
                and_(
                    _earlier.c.state == OutboxState.QUEUED,
                    or_(_is_good(_earlier), _earlier.c.priority < SPOKEN_FIRST),
                ),
            ),
        ),
        else_=_earlier.c.state == OutboxState.SENDING,
    ),
)
_may_go = (
    outbox.c.state == QUEUED,
    _is_good(outbox),
    chats.c.blocked_at.is_(None),
    or_(outbox.c.cuts == 0, bindparam("again", type_=Boolean)),
)
_paced_until = case(
    (
        bindparam("paced", type_=Boolean),
        chats.c.paced_real - CHAT_INTERVAL_SECONDS * (CHAT_BURST - 1),
    ),
    else_=literal(0.0),
)
_is_due = outbox.c.due_real <= bindparam("real")
_is_signal = outbox.c.priority == UNPACED
_is_message = and_(outbox.c.priority > UNPACED, _paced_until <= bindparam("real"), _first_of_chat)


def _list_first(condition: ColumnElement[bool]) -> Select[Any]:
    return (
        DELIVERY.where(*_may_go, _is_due, condition)
        .order_by(outbox.c.priority, outbox.c.id)
        .limit(bindparam("rows", type_=Integer))
    )


SIGNALS_TO_GO: Final = _list_first(_is_signal)
MESSAGES_TO_GO: Final = _list_first(_is_message)
ALL_TO_GO: Final = _list_first(or_(_is_signal, _is_message))
_ready = case(
    (outbox.c.priority == UNPACED, outbox.c.due_real),
    (outbox.c.due_real > _paced_until, outbox.c.due_real),
    else_=_paced_until,
)
NEXT_DUE: Final = (
    select(func.min(_ready))
    .select_from(outbox.join(chats))
    .where(*_may_go, or_(outbox.c.priority == UNPACED, _first_of_chat))
)
