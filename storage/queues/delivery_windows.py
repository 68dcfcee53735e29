"""What waits to be sent says until when it is good: past that it is looked at again.

What the bot says first leaves in its hours, and while it is still due; a reply tells of "today".
What was not sent by then comes back as an event, and the turn of that words it anew, or drops it.
So does what was to be said first to a chat that cannot be reached: there nobody has seen it.
"""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)

from storage.queues import inbox
from storage.queues.deliveries import SENDS
from storage.queues.ready_rows import QUEUED, SPOKEN_FIRST, UNPACED
from storage.tables import InboxSource, OutboxState, chats, outbox


def has_waiting(conn: Connection, chat: int) -> bool:
    """Whether something waits for this chat that it has not asked for: nothing comes on top."""
    return conn.execute(_WAITING, {"of": chat}).first() is not None


def hand_back(conn: Connection, at: datetime) -> int:
    """What could not be sent while it was good becomes an event, once each time; how many do so
    now. Replies to a chat that cannot be reached stay as they are until it can."""
    rows = conn.execute(_STALE, {"at": at}).all()
    wakeups = [
        (f"{InboxSource.LATE}:{row.id}:{row.good_until_at:%Y%m%dT%H%M%S}", row.chat)
        for row in rows
    ]
    return inbox.add_wakeups(conn, wakeups, at)


def list_stale(conn: Connection, chat: int, at: datetime) -> list[Row[Any]]:
    """What was handed back of this chat and still waits, in order: with `later`, whether something
    further waits for the same card."""
    return list(conn.execute(_STALE_OF, {"at": at, "of": chat}))


def say_of(conn: Connection, row: int, about: str) -> None:
    """What a message that is sent first settles and counts as (storage/calendar/unsaid.py)."""
    conn.execute(_CHANGE, {"this": row, "about": about})


def drop(conn: Connection, row: int) -> None:
    """It is not to be sent any more."""
    conn.execute(_DROP, {"this": row})


def reword(
    conn: Connection,
    row: int,
    body: dict[str, Any],
    good_from_at: datetime | None = None,
    good_until_at: datetime | None = None,
) -> bool:
    """It says this now, which is good between these, or for ever. False: it is gone, or on its
    way."""
    good = {"good_from_at": good_from_at, "good_until_at": good_until_at}
    return conn.execute(_REWORD, {"this": row, "body": body, **good}).rowcount == 1


def drop_signals(conn: Connection, chat: int) -> None:
    """Marks and answers to taps that nobody waits for any more."""
    conn.execute(_DROP_SIGNALS, {"of": chat})


def hold(conn: Connection, chat: int, until: datetime) -> None:
    """What waits for this chat without having been asked for may not go before `until`: by then it
    is looked at anew."""
    conn.execute(_HOLD, {"of": chat, "good_from_at": until, "good_until_at": until})


def next_good(conn: Connection, at: datetime) -> datetime | None:
    """When the first of all that was put off may go."""
    first: datetime | None = conn.execute(_NEXT_GOOD, {"at": at}).scalar_one()
    return first


def _is_stale() -> ColumnElement[bool]:
    reached = chats.c.blocked_at.is_(None)
    return and_(
        outbox.c.state == QUEUED,
        outbox.c.good_until_at.is_not(None),
        or_(
            and_(
                reached,
                outbox.c.good_until_at <= bindparam("at", type_=outbox.c.good_until_at.type),
            ),
            and_(~reached, outbox.c.priority == SPOKEN_FIRST),
        ),
    )


_WAITING: Final = (
    select(outbox.c.id)
    .where(outbox.c.chat == bindparam("of"), outbox.c.priority == SPOKEN_FIRST)
    .where(outbox.c.kind.in_(SENDS))  # that buttons are to come off an older card tells nobody
    .where(outbox.c.state.in_((OutboxState.QUEUED, OutboxState.SENDING)))
    .limit(1)
)
_queued = and_(outbox.c.state == QUEUED, outbox.c.priority == SPOKEN_FIRST)
_STALE: Final = (
    select(outbox.c.id, outbox.c.chat, outbox.c.good_until_at)
    .join(chats, chats.c.id == outbox.c.chat)
    .where(_is_stale())
    .order_by(outbox.c.id)
    # Who is in somebody's hands just now is for the next time: nobody waits for a turn.
    .with_for_update(of=chats, skip_locked=True)
)
_later = outbox.alias("later")
_STALE_OF: Final = (
    select(
        outbox.c.id,
        outbox.c.card,
        outbox.c.body,
        outbox.c.priority,
        outbox.c.cuts,
        outbox.c.about,
        outbox.c.good_until_at,
        select(_later.c.id)
        .where(_later.c.card == outbox.c.card, _later.c.id > outbox.c.id)
        .exists()
        .label("later"),
    )
    .join(chats, chats.c.id == outbox.c.chat)
    .where(outbox.c.chat == bindparam("of"), _is_stale())
    .order_by(outbox.c.id)
)
_THIS: Final = outbox.c.id == bindparam("this")
_CHANGE: Final = update(outbox).where(_THIS)
_REWORD: Final = _CHANGE.where(outbox.c.state == QUEUED)
_DROP: Final = delete(outbox).where(_THIS, outbox.c.state == QUEUED)
_DROP_SIGNALS: Final = delete(outbox).where(
    outbox.c.chat == bindparam("of"), outbox.c.priority == UNPACED, outbox.c.state == QUEUED
)
_HOLD: Final = update(outbox).where(
    outbox.c.chat == bindparam("of"), _queued, outbox.c.good_until_at.is_not(None)
)
_NEXT_GOOD: Final = select(func.min(outbox.c.good_from_at)).where(
    _queued, outbox.c.good_from_at > bindparam("at")
)
