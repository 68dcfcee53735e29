"""A chat that the bot may not write to is held, and let go when somebody writes there."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select

from storage.queues import chats
from storage.tables import chats as table
from tests.storage import seeds
from tests.storage.seeds import NOW


def stored(conn: Connection, chat: int) -> Any:
    return conn.execute(select(table).where(table.c.id == chat)).one()


def test_a_block_holds_one_chat_until_it_is_lifted(conn: Connection) -> None:
    ana, ben = (seeds.settle(conn).chat for _ in range(2))
    chats.block(conn, ana, NOW)
    assert [stored(conn, chat).blocked_at for chat in (ana, ben)] == [NOW, None]
    chats.unblock(conn, ben)
    assert stored(conn, ana).blocked_at == NOW
    chats.unblock(conn, ana)
    assert stored(conn, ana).blocked_at is None


def test_a_group_is_left_once(conn: Connection) -> None:
    group, other = (seeds.settle(conn).chat for _ in range(2))
    assert chats.leave(conn, group, NOW)
    assert not chats.leave(conn, group, NOW + timedelta(hours=1))
    assert [stored(conn, chat).left_at for chat in (group, other)] == [NOW, None]
