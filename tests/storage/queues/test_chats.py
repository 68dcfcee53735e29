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


def test_what_could_not_be_reached_for_a_week_is_tried_once_each_time(conn: Connection) -> None:
    ana, ben = (seeds.settle(conn).chat for _ in range(2))
    chats.block(conn, ana, NOW)
    chats.block(conn, ben, NOW + timedelta(days=1))
    week = NOW + chats.PROBE_AFTER
    assert chats.probe(conn, week - timedelta(seconds=1)) == 0
    assert [chats.probe(conn, week) for _ in range(2)] == [1, 0]
    chats.block(conn, ana, week)  # it could not be reached then either
    assert chats.probe(conn, week + timedelta(days=1)) == 1, "now the other one"
    assert chats.probe(conn, week + chats.PROBE_AFTER) == 1


def test_a_chat_in_which_nobody_lives_is_not_tried(conn: Connection) -> None:
    group = conn.execute(table.insert().values(bot_id=1, chat_id=-5).returning(table.c.id))
    chats.block(conn, group.scalar_one(), NOW)
    assert chats.probe(conn, NOW + 2 * chats.PROBE_AFTER) == 0
