"""Private chats, by bot and Telegram's id. A mentor lives in one; in a stranger's nobody does."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, delete, exists, select, update

from storage.queues import inbox
from storage.tables import InboxSource, cards, chats, mentors, outbox
from storage.tables import inbox as inbox_table

PROBE_AFTER: Final = timedelta(days=7)
"""Whoever blocks the bot is heard of when they come back; of a chat that was "not found" nothing
is heard, so it is tried again, and no more often than this."""


def find(conn: Connection, bot_id: int, chat_id: int) -> int | None:
    """Our own id of a chat of Telegram's."""
    here = chats.c.bot_id == bot_id, chats.c.chat_id == chat_id
    return conn.execute(select(chats.c.id).where(*here)).scalar_one_or_none()


def forget_stranger(conn: Connection, chat: int, received: int) -> None:
    """Nobody lives there, and nothing but this event has come from there or waits for it: no row
    of it is left."""
    lives = exists().where(mentors.c.chat == chats.c.id)
    waits = exists().where(outbox.c.chat == chats.c.id)
    shown = exists().where(cards.c.chat == chats.c.id)
    came = exists().where(inbox_table.c.chat == chats.c.id, inbox_table.c.id != received)
    conn.execute(
        delete(chats).where(
            chats.c.id == chat, ~lives, ~waits, ~shown, ~came, chats.c.left_at.is_(None)
        )
    )


def block(conn: Connection, chat: int, at: datetime) -> None:
    """The bot may not write there; what waits for the chat is held."""
    conn.execute(update(chats).where(chats.c.id == chat).values(blocked_at=at))


def unblock(conn: Connection, chat: int) -> None:
    blocked = (chats.c.id == chat, chats.c.blocked_at.is_not(None))
    conn.execute(update(chats).where(*blocked).values(blocked_at=None))


def probe(conn: Connection, at: datetime) -> int:
    """Wakes each mentor's chat that could not be reached for a week, once for each time: what is
    due there is tried. How many it wakes."""
    rows = conn.execute(_UNREACHED, {"by": at - PROBE_AFTER}).all()
    wakeups = [
        (f"{InboxSource.PROBE}:{row.id}:{row.blocked_at:%Y%m%dT%H%M%S}", row.id) for row in rows
    ]
    return inbox.add_wakeups(conn, wakeups, at)


def leave(conn: Connection, chat: int, at: datetime) -> bool:
    """Note that the bot leaves this group; False if it was leaving already."""
    staying = (chats.c.id == chat, chats.c.left_at.is_(None))
    return conn.execute(update(chats).where(*staying).values(left_at=at)).rowcount == 1


_UNREACHED: Final = (
    select(chats.c.id, chats.c.blocked_at)
    .join(mentors, mentors.c.chat == chats.c.id)
    .where(chats.c.blocked_at <= bindparam("by"))
    .order_by(chats.c.blocked_at, chats.c.id)
    .with_for_update(of=chats, skip_locked=True)
)
