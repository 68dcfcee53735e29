"""Several orders in one breath, each for somebody else: "Tom tomorrow is cancelled, and Nadia
tonight at 18h not 17h". Each has a card of its own, and none is lost for another.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from flows.effects import Effect, StartFlow
from flows.events import Said
from flows.facts import Known
from flows.sessions.same_day import ONLY, find_same_day, list_met
from flows.sessions.several import is_plan, read_plain
from flows.sessions.unasked import plan_unasked
from flows.sessions.unasked_change import change_unasked, settle
from flows.words.changes.change import Change
from flows.words.changes.changes import may_change, read_change
from flows.words.people.mentees import find_mentioned
from flows.words.plans.meeting import Meeting

Ask = Callable[[], Known]
MIN_ORDERS: Final = 2
_AND: Final = r"(?:and|und|et|y|i|oraz|&|\+)\s+(?:(?:also|auch|aussi|también|też)\s+)?"
_BETWEEN: Final = re.compile(rf"\s*[,;.]\s+(?:{_AND})?|\s+{_AND}", re.IGNORECASE)


def change_at_once(
    said: Said, here: datetime, ask: Ask, told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """The cards of two orders or more, one of which changes what is planned; nothing where the
    words may be one order for several people, or more than orders."""
    text = said.typed
    if "?" in text or not may_change(text) or not _BETWEEN.search(text):
        return ()
    known = ask()
    if len(find_mentioned(text.casefold(), known.names)) < MIN_ORDERS:
        return ()
    found = _Orders(said, here, known, told).split(text)
    return found if len(found) >= MIN_ORDERS else ()


class _Orders:
    def __init__(self, said: Said, here: datetime, known: Known, told: tuple[int, ...]) -> None:
        self.said, self.here, self.known, self.told = said, here, known, told

    def split(self, text: str, before: str = "") -> tuple[Effect, ...]:
        """What follows each of the orders that all of the words are; `before`: the one that was
        said first."""
        alone = self.follow(text, before) if before else ()
        if alone:
            return alone
        for cut in _BETWEEN.finditer(text):
            first, rest = text[: cut.start()], text[cut.end() :]
            names, others = self.list_named(first), self.list_named(rest)
            if not names or not others or names & others:
                continue
            effects = self.follow(first, before)
            following = self.split(rest, first) if effects else ()
            if following:
                return (*effects, *following)
        return ()

    def list_named(self, text: str) -> set[str]:
        return set(find_mentioned(text.casefold(), self.known.names))

    def follow(self, part: str, before: str) -> tuple[Effect, ...]:
        """The card of one order; nothing where it is none by itself."""
        said = self.said.model_copy(update={"text": part})
        change = self.read_shortly(part, before)
        if change is not None:
            return settle(change, self.known, said, self.here, self.told)
        found = change_unasked(said, self.here, lambda: self.known, self.told)
        found = found or self.plan(said)
        return found if len(found) == 1 and isinstance(found[0], StartFlow) else ()

    def plan(self, said: Said) -> tuple[Effect, ...]:
        """A plan with its hour; what is planned already is none."""
        if not is_plan(said.typed, self.here, self.known.names):
            return ()
        found = read_plain(said.typed, self.here, self.known.names).meetings
        if any(self.is_planned(each) for each in found):
            return ()
        return plan_unasked(said, self.here, lambda: self.known, self.told)

    def read_shortly(self, part: str, before: str) -> Change | None:
        """ "Move Nadia to 18h and Tom to Wednesday 10h"; and somebody who is met on that day, at
        another hour, is met at this one."""
        names = self.known.names
        if may_change(part):
            return None
        first = read_change(before, self.here, names) if may_change(before) else None
        plain = ONLY.sub(" ", part)
        plans = is_plan(plain, self.here, names)
        if first is not None and (first.kind == "move" or self.may_call_off(first, plans=plans)):
            return read_change(f"{first.kind} {part}", self.here, names)
        return find_same_day(plain, self.here, self.known)

    def may_call_off(self, first: Change, *, plans: bool) -> bool:
        """ "Cancel Tom tomorrow and Nadia on Monday", where that is not read as one order."""
        if first.kind != "cancel" or plans:
            return False
        return read_change(self.said.typed, self.here, self.known.names) is None

    def is_planned(self, meeting: Meeting) -> bool:
        starts = [(each.date(), each.time()) for each in list_met(meeting, self.known)]
        return (meeting.day, meeting.wall) in starts
