"""The conversations of one mentor, read once in a turn.

A turn is one transaction, and whoever takes it holds the chat: nobody else changes these rows
meanwhile. Where the turn itself changes more than one state, all are forgotten and read again.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from flows.flow import Flow, State
from storage.journal import runs
from storage.people import Mentor


class Memory:
    """Of one mentor, who is named each time: every reading is by owner. `passed` are the runs that
    what was said in this turn was not for."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.states: dict[int, State | None] = {}
        self.begun: set[str] = set()
        self.passed: set[int] = set()

    def was_begun(self, mentor: Mentor, flow: str) -> bool:
        """Whether the mentor ever began this flow; what was begun once stays begun."""
        if flow not in self.begun and runs.was_begun(self.conn, mentor, flow):
            self.begun.add(flow)
        return flow in self.begun

    def list_open(
        self, mentor: Mentor, flows: Mapping[str, Flow], at: datetime, closed: list[State]
    ) -> tuple[State, ...]:
        """The open conversations, newest first; what has waited too long is closed on the way, and
        added to `closed`."""
        open_ = runs.list_open(self.conn, mentor, flows, at, closed)
        self.states = {state.run: state for state in open_}
        return open_

    def read_state(self, mentor: Mentor, run: int) -> State | None:
        """The state of a run, also of one that is over; None if it is not the mentor's."""
        if run not in self.states:
            self.states[run] = runs.read_state(self.conn, mentor, run)
        return self.states[run]

    def save_state(self, mentor: Mentor, state: State, at: datetime) -> None:
        runs.save_state(self.conn, mentor, state, at)
        self.states[state.run] = state

    def forget_states(self) -> None:
        """Some of them were closed."""
        self.states.clear()

    def forget(self) -> None:
        """The mentor is erased."""
        self.states.clear()
        self.begun.clear()
