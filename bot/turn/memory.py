"""What one turn knows already of its conversations and cards, so that nothing is read twice.

A turn is one transaction, and whoever takes it holds the chat: nobody else changes these rows
meanwhile, and what the turn itself changes goes through here into the database at once. Where a
change might reach further than to one row, all is forgotten and read again.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from flows.flow import Flow, State
from framework.model import FIRST
from storage.journal import runs
from storage.people import Mentor
from storage.queues import cards
from storage.queues.cards import Card


class Memory:
    """Of one mentor in one chat; the mentor is named each time, and every reading is by owner."""

    def __init__(self, conn: Connection, chat: int, framework: str = FIRST.framework) -> None:
        self.conn = conn
        self.chat = chat
        self.framework = framework
        self.states: dict[int, State | None] = {}
        self.own: dict[int, Card | None] = {}
        self.begun: set[str] = set()

    # Conversations

    def open_run(self, mentor: Mentor, flow: str, at: datetime, session: int | None = None) -> int:
        run = runs.open_run(self.conn, mentor, flow, at, session)
        self.begun.add(flow)
        self.own[run] = None
        return run

    def was_begun(self, mentor: Mentor, flow: str) -> bool:
        """What was begun once stays begun."""
        if flow not in self.begun and runs.was_begun(self.conn, mentor, flow):
            self.begun.add(flow)
        return flow in self.begun

    def list_open(
        self, mentor: Mentor, flows: Mapping[str, Flow], at: datetime
    ) -> tuple[State, ...]:
        open_ = runs.list_open(self.conn, mentor, flows, at)
        self.states = {state.run: state for state in open_}
        return open_

    def read_state(self, mentor: Mentor, run: int) -> State | None:
        if run not in self.states:
            self.states[run] = runs.read_state(self.conn, mentor, run)
        return self.states[run]

    def save_state(self, mentor: Mentor, state: State, at: datetime) -> None:
        runs.save_state(self.conn, mentor, state, at)
        self.states[state.run] = state

    def close(self, mentor: Mentor, run: int, status: str) -> None:
        runs.close(self.conn, mentor, run, status)
        self.states.clear()

    def close_all(self, mentor: Mentor, flow: str) -> None:
        runs.close_all(self.conn, mentor, flow)
        self.states.clear()

    # Cards

    def find_by_message(self, message: int) -> Card | None:
        card = cards.find_by_message(self.conn, self.chat, message)
        if card is not None and card.run is not None and card.youngest:
            self.own[card.run] = card
        return card

    def find_card(self, run: int) -> Card | None:
        """The youngest card of a run."""
        if run not in self.own:
            self.own[run] = cards.find_by_run(self.conn, self.chat, run)
        return self.own[run]

    def add_card(self, run: int | None, *, has_buttons: bool) -> int:
        self.own.clear()
        return cards.add_card(
            self.conn, self.chat, run, has_buttons=has_buttons, framework=self.framework
        )

    def change_card(self, card: Card, run: int | None, *, has_buttons: bool) -> None:
        """It now shows this; nothing is written if it did before."""
        now = (run, has_buttons, self.framework)
        if (card.run, card.has_buttons, card.framework) != now:
            self.own.clear()
            cards.change_card(
                self.conn, card.id, run, has_buttons=has_buttons, framework=self.framework
            )

    def bury_cards(self) -> None:
        self.own.clear()
        cards.bury_cards(self.conn, self.chat)
