"""Private chats, by bot and Telegram's id. A mentor lives in one; in a stranger's nobody does."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from storage.tables import chats


def find(conn: Connection, bot_id: int, chat_id: int) -> int | None:
    """Our own id of a chat of Telegram's."""
    here = chats.c.bot_id == bot_id, chats.c.chat_id == chat_id
    return conn.execute(select(chats.c.id).where(*here)).scalar_one_or_none()


def block(conn: Connection, chat: int, at: datetime) -> None:
    """The bot may not write there; what waits for the chat is held."""
    conn.execute(update(chats).where(chats.c.id == chat).values(blocked_at=at))


def unblock(conn: Connection, chat: int) -> None:
    blocked = (chats.c.id == chat, chats.c.blocked_at.is_not(None))
    conn.execute(update(chats).where(*blocked).values(blocked_at=None))


def leave(conn: Connection, chat: int, at: datetime) -> bool:
    """Note that the bot leaves this group; False if it was leaving already."""
    staying = (chats.c.id == chat, chats.c.left_at.is_(None))
    return conn.execute(update(chats).where(*staying).values(left_at=at)).rowcount == 1
