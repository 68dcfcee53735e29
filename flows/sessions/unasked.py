"""Words that nobody asked for, and that plan a session."""

from datetime import datetime

from flows.effects import StartFlow
from flows.events import Said
from flows.words.meeting import read_meeting


def is_plan(text: str, now: datetime) -> bool:
    """Whether words that nobody asked for plan a session, without doubt: who, when, at what
    time, every word understood. `now` is local, without a zone."""
    if "\n" in text.strip():
        return False
    found = read_meeting(text, now)
    whole = all(each.name and each.day and each.wall for each in found.meetings)
    return found.sure and not found.problem and bool(found.meetings) and whole


def begin(said: Said, told: tuple[int, ...] = ()) -> StartFlow:
    """Such words go to the card that confirms them; `told`: the runs of the entries that are open
    and that they may be part of."""
    return StartFlow(flow="planning", said=said, waiting=told)
