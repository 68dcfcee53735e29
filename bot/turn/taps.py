"""A tap that does not do what its button says: that names something else by now.

A copy of the database that was put back gives the numbers of the hours it has lost again. What was
sent in those hours still stands in the chats, and its buttons name what came later.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from bot.buttons import read_button
from bot.receive.commands import Arrival
from flows.actions import ACTIONS
from flows.effects import Advance, Effect, Show, Toast
from flows.events import Acted, Pressed, Shown
from flows.flow import State
from flows.lines import line
from framework.model import Framework
from storage.queues import cards, marks
from storage.queues.cards import Buttons, Card

REPAIRED: Final = "That is from before a repair. What is true today comes below."
NOTHING_OPEN: Final = (
    "Nothing waits for you. /reflect asks a question, /journal shows your entries."
)
CARDLESS: Final = "read_out"
"""The only verb of a message that is no card, the picture's: it names nothing, and only shows."""


def is_foreign(event: Acted, card: Card, framework: Framework) -> bool:
    """Whether a button names by its place what has another place in this framework."""
    action = ACTIONS.get(event.verb)
    return action is not None and action.codes and card.framework != framework.id


def is_of_lost_hours(conn: Connection, arrival: Arrival, chat: int, card: Card | None) -> bool:
    """Whether a button was pressed that this database never sent.

    With another mark than today's a button counts only where its card, as it is known here, shows
    it. With today's it is refused if its message is unknown, unless that may have arrived although
    nobody confirmed it; without one, which is from before there were marks, only if it is also
    newer than every known card of the chat. What is older than all of them is from before
    everything of the chat was erased: its numbers are given to nobody.
    """
    pressed = arrival.event
    if card is not None and not arrival.mark:
        return False
    if arrival.card is None or not isinstance(pressed, Pressed | Acted):
        return False
    if isinstance(pressed, Acted) and pressed.verb in ("", CARDLESS):
        return False
    found = cards.find_shown(conn, chat, arrival.card)
    if arrival.mark and arrival.mark != _read_mark(conn):
        return found is None or not _shows(found[1], pressed)
    known = cards.find_range(conn, chat) if found is None else None
    if known is None or arrival.card < known[0] or not (arrival.mark or arrival.card > known[1]):
        return False
    return not any(
        _shows(buttons, pressed) or (isinstance(pressed, Pressed) and pressed.run == run)
        for run, buttons in cards.list_unconfirmed(conn, chat)
    )


def show_today(open_: Sequence[State], now: datetime) -> tuple[Effect, ...]:
    """That, and what waits for the mentor today."""
    told = Toast(line=line(REPAIRED))
    if open_:
        return (told, Advance(run=open_[0].run, event=Shown(at=now)))
    return (told, Show(run=None, lines=(line(NOTHING_OPEN),)))


def _read_mark(conn: Connection) -> str:
    mark = marks.read(conn, marks.BUTTONS)
    return mark.value if mark else ""


def _shows(buttons: Buttons, pressed: Pressed | Acted) -> bool:
    return any(read_button(data, pressed.at) == pressed for _, data in buttons)
