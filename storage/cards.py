"""The bot's messages that may change again: one card a conversation, found by our own id.

Telegram's id of a card comes later, when the sender has sent it; until then, and after a
transmission of unknown fate, the card is known by its row only.
"""

from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from storage.tables import cards, runs


class Card(NamedTuple):
    id: int
    run: int | None
    buried: bool
    has_buttons: bool


_COLUMNS = (cards.c.id, cards.c.run, cards.c.buried, cards.c.has_buttons)


def add_card(conn: Connection, chat: int, run: int | None, *, has_buttons: bool) -> int:
    new = insert(cards).values(chat=chat, run=run, has_buttons=has_buttons).returning(cards.c.id)
    return int(conn.execute(new).scalar_one())


def find_by_message(conn: Connection, chat: int, message: int) -> Card | None:
    row = conn.execute(
        select(*_COLUMNS).where(cards.c.chat == chat, cards.c.message == message).limit(1)
    ).one_or_none()
    return Card(*row) if row else None


def find_by_run(conn: Connection, chat: int, run: int) -> Card | None:
    """The youngest card of a run."""
    row = conn.execute(
        select(*_COLUMNS)
        .where(cards.c.chat == chat, cards.c.run == run)
        .order_by(cards.c.id.desc())
        .limit(1)
    ).one_or_none()
    return Card(*row) if row else None


def bury_cards(conn: Connection, chat: int) -> None:
    """A message of the mentor's now stands below every card of the chat."""
    conn.execute(
        update(cards).where(cards.c.chat == chat, cards.c.buried.is_(False)).values(buried=True)
    )


def change_card(conn: Connection, card: int, run: int | None, *, has_buttons: bool) -> None:
    conn.execute(update(cards).where(cards.c.id == card).values(run=run, has_buttons=has_buttons))


def find_run_of_card(conn: Connection, card: int) -> int | None:
    """The open conversation a card belongs to, if it still has one."""
    return conn.execute(
        select(runs.c.id)
        .join(cards, cards.c.run == runs.c.id)
        .where(cards.c.id == card, runs.c.status == "open")
    ).scalar_one_or_none()
