"""What the bot says first leaves in its hours, or waits for the next ones.

When it was decided on, it was daytime; when Telegram can be reached again, it may be night, and
what was to be said another. So such a message says until when it is good. What was not sent by
then comes back as an event, and the turn of that puts it off.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, and_, bindparam, func, select, update

from storage.queues import inbox
from storage.queues.ready_rows import QUEUED, SPOKEN_FIRST
from storage.tables import InboxSource, OutboxState, chats, outbox


def has_waiting(conn: Connection, chat: int) -> bool:
    """Whether something waits for this chat that it has not asked for: nothing comes on top."""
    return conn.execute(_WAITING, {"of": chat}).first() is not None


def hand_back(conn: Connection, at: datetime) -> int:
    """What could not be sent while it was good becomes an event, once each time; how many do so
    now. What waits for a chat that has blocked the bot stays as it is."""
    rows = conn.execute(_STALE, {"at": at}).all()
    wakeups = [
        (f"{InboxSource.LATE}:{row.id}:{row.good_until_at:%Y%m%dT%H%M%S}", row.chat)
        for row in rows
    ]
    return inbox.add_wakeups(conn, wakeups, at)


def put_off(
    conn: Connection, row: int, good_from_at: datetime, good_until_at: datetime, prefix: str
) -> bool:
    """A message that was handed back is to go between these, and `prefix` (HTML) is its first
    line then. False: it is gone, or on its way."""
    body = conn.execute(_HELD, {"row": row}).scalar_one_or_none()
    if body is None:
        return False
    if not body["text"].startswith(prefix):
        body = {**body, "text": f"{prefix}\n\n{body['text']}"}
    good = {"good_from_at": good_from_at, "good_until_at": good_until_at}
    conn.execute(_PUT_OFF, {"of": row, "body": body, **good})
    return True


def hold(conn: Connection, chat: int, until: datetime) -> None:
    """What waits for this chat without having been asked for may not go before `until`: by then it
    is looked at anew."""
    conn.execute(_HOLD, {"of": chat, "good_from_at": until, "good_until_at": until})


def next_good(conn: Connection, at: datetime) -> datetime | None:
    """When the first of all that was put off may go."""
    first: datetime | None = conn.execute(_NEXT_GOOD, {"at": at}).scalar_one()
    return first


_WAITING: Final = (
    select(outbox.c.id)
    .where(outbox.c.chat == bindparam("of"), outbox.c.priority == SPOKEN_FIRST)
    .where(outbox.c.state.in_((OutboxState.QUEUED, OutboxState.SENDING)))
    .limit(1)
)
_queued = and_(outbox.c.state == QUEUED, outbox.c.priority == SPOKEN_FIRST)
_STALE: Final = (
    select(outbox.c.id, outbox.c.chat, outbox.c.good_until_at)
    .join(chats, chats.c.id == outbox.c.chat)
    .where(_queued, outbox.c.good_until_at <= bindparam("at"), chats.c.blocked_at.is_(None))
    .order_by(outbox.c.id)
    # Who is in somebody's hands just now is for the next time: nobody waits for a turn.
    .with_for_update(of=chats, skip_locked=True)
)
_HELD: Final = select(outbox.c.body).where(
    outbox.c.id == bindparam("row"), outbox.c.state == QUEUED, outbox.c.good_until_at.is_not(None)
)
_PUT_OFF: Final = update(outbox).where(outbox.c.id == bindparam("of"))
_HOLD: Final = update(outbox).where(
    outbox.c.chat == bindparam("of"), _queued, outbox.c.good_until_at.is_not(None)
)
_NEXT_GOOD: Final = select(func.min(outbox.c.good_from_at)).where(
    _queued, outbox.c.good_from_at > bindparam("at")
)
