"""The bot's messages that may change again: one card a conversation, found by our own id.

Telegram's id of a card comes later, when the sender has sent it; until then, and after a
transmission of unknown fate, the card is known by its row only.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from framework.model import DEFAULT_EDITION
from storage.tables import SHOWS_BUTTONS, UNBURIED, OutboxState, cards, outbox, runs

CARDS_IN_SIGHT: Final = 4
"""Cards with buttons that somebody may still have before their eyes."""


class Card(NamedTuple):
    """`framework`: what the codes in its buttons are of; `youngest`: its run has no younger
    one."""

    id: int
    run: int | None
    buried: bool
    has_buttons: bool
    framework: str = DEFAULT_EDITION.framework
    youngest: bool = True


Buttons = Sequence[tuple[str, str]]
"""Label and callback data of each."""


def add_card(
    conn: Connection,
    chat: int,
    run: int | None,
    buttons: Buttons = (),
    framework: str = DEFAULT_EDITION.framework,
) -> int:
    new = {"chat": chat, "run": run, "framework": framework, **_show(buttons)}
    return int(conn.execute(_ADD, new).scalar_one())


def find_by_message(conn: Connection, chat: int, message: int) -> Card | None:
    row = conn.execute(_BY_MESSAGE, {"place": chat, "number": message}).one_or_none()
    return _read(row, youngest=row.youngest) if row else None


def find_by_run(conn: Connection, chat: int, run: int) -> Card | None:
    """The youngest card of a run."""
    row = conn.execute(_BY_RUN, {"place": chat, "of": run}).one_or_none()
    return _read(row) if row else None


def bury_cards(conn: Connection, chat: int) -> None:
    """A message of the mentor's now stands below every card of the chat."""
    conn.execute(_BURY, {"place": chat})


def bury_card(conn: Connection, card: int) -> None:
    """What this card shows is to stay as it is."""
    conn.execute(_CHANGE, {"this": card, "buried": True})


def change_card(
    conn: Connection,
    card: int,
    run: int | None,
    buttons: Buttons = (),
    framework: str = DEFAULT_EDITION.framework,
) -> None:
    now = {"run": run, "framework": framework, **_show(buttons)}
    conn.execute(_CHANGE, {"this": card, **now})


def drop_unsent(conn: Connection, card: int) -> None:
    """A card that nobody has seen, and nobody will."""
    conn.execute(_DROP_UNSENT, {"this": card})


def list_shown(conn: Connection, chat: int) -> list[tuple[Card, Buttons]]:
    """The last cards of a chat that have buttons, the youngest first, and what stands on them."""
    rows = conn.execute(_SHOWN, {"place": chat})
    return [(_read(row), _list_buttons(row)) for row in rows]


def find_shown(conn: Connection, chat: int, message: int) -> tuple[Card, Buttons] | None:
    """The card that Telegram knows by this id, and what stands on it."""
    row = conn.execute(_SHOWN_BY_MESSAGE, {"place": chat, "number": message}).one_or_none()
    return (_read(row), _list_buttons(row)) if row else None


def find_last(conn: Connection, chat: int) -> int | None:
    """The youngest card of a chat, with buttons or without."""
    return conn.execute(_LAST, {"place": chat}).scalar_one_or_none()


def find_range(conn: Connection, chat: int) -> tuple[int, int] | None:
    """Telegram's ids of the oldest and the newest card that is known to be in the chat."""
    row = conn.execute(_RANGE, {"place": chat}).one()
    return (row.oldest, row.newest) if row.newest is not None else None


def list_unconfirmed(conn: Connection, chat: int) -> list[tuple[int | None, Buttons]]:
    """The run and the buttons of each card that may be in the chat by an id that nobody knows: it
    is under way just now, or may have come more than once."""
    rows = conn.execute(_UNCONFIRMED, {"place": chat})
    return [(row.run, _list_buttons(row)) for row in rows]


def find_run_of_card(conn: Connection, card: int) -> int | None:
    """The open conversation a card belongs to, if it still has one."""
    return conn.execute(_RUN_OF_CARD, {"this": card}).scalar_one_or_none()


def _show(buttons: Buttons) -> dict[str, Any]:
    return {"has_buttons": bool(buttons), "buttons": [*buttons] or None}


def _list_buttons(row: Any) -> Buttons:
    return [(label, data) for label, data in row.buttons or ()]


def _read(row: Any, *, youngest: bool = True) -> Card:
    return Card(
        id=row.id,
        run=row.run,
        buried=row.buried,
        has_buttons=row.has_buttons,
        framework=row.framework,
        youngest=youngest,
    )


# The statements are built once: building one takes longer than running it.

_COLUMNS: Final = (cards.c.id, cards.c.run, cards.c.buried, cards.c.has_buttons, cards.c.framework)
_HERE: Final = cards.c.chat == bindparam("place")
_younger = cards.alias("younger")
_is_passed = exists().where(
    _younger.c.run == cards.c.run, _younger.c.chat == cards.c.chat, _younger.c.id > cards.c.id
)

_ADD: Final = insert(cards).returning(cards.c.id)
_BY_MESSAGE: Final = (
    select(*_COLUMNS, (~_is_passed).label("youngest"))
    .where(_HERE, cards.c.message == bindparam("number"))
    .limit(1)
)
_BY_RUN: Final = (
    select(*_COLUMNS)
    .where(_HERE, cards.c.run == bindparam("of"))
    .order_by(cards.c.id.desc())
    .limit(1)
)
_SHOWN: Final = (
    select(*_COLUMNS, cards.c.buttons)
    .where(_HERE, SHOWS_BUTTONS)
    .order_by(cards.c.id.desc())
    .limit(CARDS_IN_SIGHT)
)
_LAST: Final = select(cards.c.id).where(_HERE).order_by(cards.c.id.desc()).limit(1)
_RANGE: Final = select(
    func.min(cards.c.message).label("oldest"), func.max(cards.c.message).label("newest")
).where(_HERE)
_is_under_way = exists().where(
    outbox.c.card == cards.c.id,
    outbox.c.state == OutboxState.SENDING,
    cards.c.message.is_(None),
)
_UNCONFIRMED: Final = select(cards.c.run, cards.c.buttons).where(
    _HERE, or_(cards.c.doubled, _is_under_way)
)
_SHOWN_BY_MESSAGE: Final = (
    select(*_COLUMNS, cards.c.buttons)
    .where(_HERE, cards.c.message == bindparam("number"))
    .limit(1)
)
_BURY: Final = update(cards).where(_HERE, UNBURIED).values(buried=True)
_CHANGE: Final = update(cards).where(cards.c.id == bindparam("this"))
_DROP_UNSENT: Final = delete(cards).where(
    cards.c.id == bindparam("this"), cards.c.message.is_(None), ~cards.c.doubled
)
_RUN_OF_CARD: Final = (
    select(runs.c.id)
    .join(cards, cards.c.run == runs.c.id)
    .where(cards.c.id == bindparam("this"), runs.c.status == "open")
)
