"""Words that nobody asked for, and that plan a session."""

from collections.abc import Callable
from datetime import datetime

from flows.effects import StartFlow
from flows.events import Said
from flows.facts import Known
from flows.words.meeting import read_meeting


def is_plan(text: str, here: datetime) -> bool:
    """Whether words that nobody asked for plan a session, without doubt: who, when, at what
    time, every word understood. `here` is the local time, without a zone."""
    if "\n" in text.strip():
        return False
    found = read_meeting(text, here)
    whole = all(each.name and each.day and each.wall for each in found.meetings)
    return found.sure and not found.problem and bool(found.meetings) and whole


def plan_unasked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[StartFlow, ...]:
    """Such words go to the card that confirms them; `told`: the runs of the entries that are open
    and that they may be part of. Nothing, if they plan no session."""
    if not is_plan(said.typed, here):
        return ()
    return (StartFlow(flow="planning", said=said, waiting=told),)
