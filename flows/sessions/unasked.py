"""Words that nobody asked for, and that plan a session."""

from collections.abc import Callable, Sequence
from datetime import datetime

from flows.effects import StartFlow
from flows.events import Said
from flows.facts import Known
from flows.words.meeting import Reading, read_meeting


def is_plan(text: str, here: datetime, known: Sequence[str] = ()) -> bool:
    """Whether words that nobody asked for plan a session, without doubt: who, when, at what
    time, every word understood. `here` is the local time, without a zone; a name that is `known`
    may be written small."""
    found = _read(text, here, known)
    named = all(each.name and each.day for each in found.meetings)
    return found.sure and named and any(each.wall for each in found.meetings)


def plan_unasked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[StartFlow, ...]:
    """Such words go to the card that confirms them; `told`: the runs of the entries that are open
    and that they may be part of. Nothing, if they plan no session."""
    if not any(each.day for each in _read(said.typed, here).meetings):
        return ()
    if not is_plan(said.typed, here, ask().names):
        return ()
    return (StartFlow(flow="planning", said=said, waiting=told),)


def _read(text: str, here: datetime, known: Sequence[str] = ()) -> Reading:
    if "\n" in text.strip():
        return Reading()
    found = read_meeting(text, here, known=known)
    return Reading() if found.problem else found
