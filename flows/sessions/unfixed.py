"""Words that put somebody on the list of mentees who is met at no fixed time."""

from collections.abc import Callable
from datetime import datetime

from flows.effects import Effect, Hold, SetPhase, Show
from flows.events import Said
from flows.facts import Known
from flows.lines import button, line
from flows.words.people.mentees import find_named
from flows.words.plans.new_mentee import read_listed

KNOWN = "{name} is on your list, with no fixed time. After you met, just tell me about it."
MENTEES = button("mentees", "Mentees")


def list_unfixed(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """Whoever is new is known from now on; nothing where the words may be a story, or give another
    name to somebody who is known: that is asked."""
    who, name = read_listed(said.typed)
    if not name:
        return ()
    known = ask().names
    there = find_named(name, known)
    if not there and find_named(who, known):
        return ()
    shown = Show(
        run=None, lines=(line(KNOWN, name=there[0] if there else name),), buttons=(MENTEES,)
    )
    new = () if there else (SetPhase(mentee=name, phase="first"),)
    return (*new, Hold(said=said), shown)
