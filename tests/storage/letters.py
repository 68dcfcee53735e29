"""Messages in an outbox of two chats: made, taken, looked at."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from storage.queues import outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.tables import cards
from storage.tables import inbox as events
from storage.tables import outbox as table

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SCREEN = {"text": "How did it go?", "buttons": [], "silent": False}
ANA, BEN = 1, 2  # chats; Telegram knows them as 101 and 102
MANY = Allowance(64, 64)
UNPACED = Allowance(64, 64, paced=False)


def card(conn: Connection, chat: int = ANA, message: int | None = None) -> int:
    row = insert(cards).values(chat=chat, message=message).returning(cards.c.id)
    return int(conn.execute(row).scalar_one())


def message_of(conn: Connection, card: int) -> int | None:
    found: int | None = conn.execute(
        select(cards.c.message).where(cards.c.id == card)
    ).scalar_one()
    return found


def send(conn: Connection, chat: int = ANA, **given: Any) -> int:
    return outbox.add(conn, chat, "send", SCREEN, **given)


def take(conn: Connection, real: float = 0.0, allowance: Allowance = MANY) -> list[Delivery]:
    return outbox.claim(conn, real, allowance)


def take_one(conn: Connection, real: float = 0.0, allowance: Allowance = MANY) -> Delivery:
    (delivery,) = take(conn, real, allowance)
    return delivery


def ids(deliveries: list[Delivery]) -> list[int]:
    return [each.id for each in deliveries]


def state(conn: Connection, row: int) -> str | None:
    return conn.execute(select(table.c.state).where(table.c.id == row)).scalar_one_or_none()


def asked_anew(conn: Connection) -> list[tuple[str, Any]]:
    waiting = select(events.c.key, events.c.payload).where(events.c.state == "new")
    rows = conn.execute(waiting.order_by(events.c.id))
    return [(key, json.loads(payload)["shown"]) for key, payload in rows]
