"""Which entry is meant by "this", "that one" or "it": one rule, whatever is to be done with it.

The one of the message that is replied to; else the one that was shown last; else, where nothing
else is shown, the one in which something was said last. None of these: nobody knows, and it is
asked.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sqlalchemy import Connection

from bot.buttons import read_button
from bot.turn.memory import Memory
from bot.turn.screen import Screen
from flows.catalogue import FLOWS
from flows.events import Acted
from flows.flow import State
from storage.journal import answers, changes, stories
from storage.people import Mentor
from storage.queues import cards
from storage.queues.cards import Buttons, Card

ENTRY_VERBS: Final = ("edit", "part", "star", "unstar", "private", "public")
"""What can be done with an entry on the card that shows it, and only there."""
BIN_VERBS: Final = ("put_back", "ask_to_erase")
"""The same of one that lies in the bin."""
LEADING: Final = ("open", "delete_entry")
"""What leads to an entry; of a list that has one only, this is the one."""
ANSWER_VERBS: Final = ("undo_edit", "before_edit")
"""What can be done with an answer that was changed."""
PLAN_VERBS: Final = ("plan", "drop")
"""What leads to a plan, or can be done with it."""
LATELY: Final = timedelta(hours=24)


class Meant(NamedTuple):
    """What is looked at to find it; it changes nothing."""

    conn: Connection
    mentor: Mentor
    memory: Memory
    screen: Screen
    now: datetime

    def find(self, replied: int | None) -> int | None:
        """The entry by the whole rule; of what was left in peace none is said last."""
        shown = self.find_shown(replied)
        if shown is not None or replied is not None:
            return shown
        return next((each.run for each in self.list_told(LATELY)), None)

    def find_shown(self, replied: int | None) -> int | None:
        """The entry of the message that is replied to, the mentor's own too, or of the last card
        that has buttons."""
        card = self.find_card(replied)
        if card is not None:
            return self.find_on(*card)
        place = answers.find_place(self.conn, self.mentor, replied) if replied else None
        return place.entry if place is not None and not place.binned else None

    def find_card(self, replied: int | None) -> tuple[Card, Buttons] | None:
        """The card that is replied to, or the last one that has buttons."""
        if replied is None:
            return self.screen.find_last_card()
        return cards.find_shown(self.conn, self.screen.chat, replied)

    def read_state(self, run: int | None) -> State | None:
        return self.memory.read_state(self.mentor, run) if run else None

    def find_on(self, card: Card, buttons: Buttons) -> int | None:
        """The entry that a card is about."""
        state = self.read_state(card.run)
        if state is None:
            return find_entry(buttons, self.now) or self._find_changed(buttons)
        if state.facts.entry is not None:
            return state.facts.entry.id
        flow = FLOWS.get(state.flow)
        told = flow is not None and flow.journal and state.told
        return state.run if told and state.status != "discarded" else None

    def find_conversation(self, message: int | None) -> State | None:
        """The conversation whose card they reply to; of an entry that is shown, or was edited
        there, the one that it was told in."""
        found = cards.find_shown(self.conn, self.screen.chat, message) if message else None
        if found is None:
            return None
        card, buttons = found
        run = card.run or find_entry(buttons, self.now, ENTRY_VERBS)
        state = self.read_state(run)
        about = state.facts.entry if state is not None else None
        return self.read_state(about.id) if about else state

    def find_plan(self, buttons: Buttons) -> int | None:
        """The only plan that a card shows."""
        return _find_object(buttons, PLAN_VERBS, self.now)

    def find_binned(self, buttons: Buttons) -> int | None:
        """The entry in the bin that a card shows, or has just told of."""
        return find_entry(buttons, self.now, BIN_VERBS)

    def list_told(self, span: timedelta) -> Iterator[State]:
        """The entries that stand in which something was said lately, the last one first."""
        at = stories.list_told(self.conn, self.mentor, self.now - span)
        for run in sorted(at, key=lambda each: (at[each], each), reverse=True):
            apart = run in self.mentor.aside.entries
            state = self.read_state(run) if not apart else None
            if state is not None and state.status != "discarded":
                yield state

    def _find_changed(self, buttons: Buttons) -> int | None:
        """The entry of a text that was changed, by the way back."""
        answer = _find_object(buttons, ANSWER_VERBS, self.now)
        return changes.read_versions(self.conn, self.mentor, answer).entry if answer else None


def find_entry(buttons: Buttons, now: datetime, *verbs: tuple[str, ...]) -> int | None:
    """The entry that a card shows, by what can be done with it there; of a list of one entry,
    that one."""
    kinds = verbs or (ENTRY_VERBS, LEADING)
    found = (_find_object(buttons, each, now) for each in kinds)
    return next((each for each in found if each is not None), None)


def _find_object(buttons: Buttons, verbs: tuple[str, ...], now: datetime) -> int | None:
    pressed = [read_button(data, now) for _, data in buttons]
    shown = {each.object for each in pressed if isinstance(each, Acted) and each.verb in verbs}
    return shown.pop() if len(shown) == 1 else None
