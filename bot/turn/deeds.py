"""What is done in a turn, besides telling, is noted: "undo" takes back what was done last."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from flows.deeds import to_deed
from flows.effects import KeptEffect, TakeBack, UndoDeed
from flows.events import Cancelled, RunEvent
from flows.flow import State
from flows.views import Deed
from storage.journal import deeds
from storage.people import Mentor

SETTING: Final = Deed(kind="setting")
TAKES_BACK: Final = frozenset(("unplan", "restore", "resume_series", "unname", "put_back"))
"""Verbs of buttons that take back what their card has told."""
OWN_FLOWS: Final = {"todo": "todo", "reworded": "replan", "unasked": ""}
"""Kinds of deeds that are deeds only in a conversation of their own, or in none: a "No" to the
weekly question changes nothing."""
UNNOTED: Final = "onboarding"
"""In the first screens nothing is there yet that could be taken back."""


class Deeds:
    """Of one turn. `within`: the conversation that is moving, by flow, run and question."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.within: tuple[str, int, str] = ("", 0, "")
        self.is_back = False  # what is done takes something back, and is no deed itself
        self._was = ""

    def look(self, mentor: Mentor, effect: KeptEffect) -> None:
        """Before it is carried out."""
        self.is_back = self.is_back or isinstance(effect, UndoDeed | TakeBack)
        self._was = "" if self.is_back else deeds.look(self.conn, mentor, effect)

    def note(self, mentor: Mentor, effect: KeptEffect, kept: object, at: datetime) -> None:
        """After it was; of something new `kept` is the id."""
        deed = to_deed(effect)
        if deed is not None and not deed.object and isinstance(kept, int):
            deed = deed.model_copy(update={"object": kept})
        if deed is not None:
            self.add(mentor, deed, at, self._was)

    def add(self, mentor: Mentor, deed: Deed, at: datetime, was: str = "") -> None:
        flow, run, step = self.within
        told = OWN_FLOWS.get(deed.kind, flow) != flow  # in an entry, by whose answers it goes
        if self.is_back or flow == UNNOTED or told:
            return
        asked = {"run": run, "step": step} if deed.kind in ("did", "dropped", "forgot") else {}
        deeds.note(self.conn, mentor, deed.model_copy(update=asked), was, at)

    def advance(
        self, mentor: Mentor, before: State, after: State, event: RunEvent, at: datetime
    ) -> None:
        """A conversation has moved by an event; to stop it is a deed."""
        self.within = (before.flow, before.run, before.asked)
        if isinstance(event, Cancelled) and after.status == "stopped":
            self.add(mentor, Deed(kind="stopped", object=before.run), at)

    def act(self, mentor: Mentor, verb: str, at: datetime) -> None:
        """A button is pressed, or a command typed."""
        self.within = ("", 0, "")
        if verb in TAKES_BACK and not self.is_back:
            deeds.drop_last(self.conn, mentor, at)
            self.is_back = True
