"""Somebody who goes on, and the plan with it: "Jonas does go on, every two weeks Fridays 9"."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from flows.effects import StartFlow
from flows.events import Said
from flows.facts import Known
from flows.sessions.draft import Draft, look_ahead, merge
from flows.sessions.parts import choose_draft
from flows.words.known import words
from flows.words.people.mentees import find_mentioned
from flows.words.plans.meeting import read_meeting
from flows.words.text import flatten

_GOES: Final = words(
    "goes go going continues continue carries back weiter weitergehen reprend sigue continua "
    "vuelve kontynuuje kontynuujemy wraca dalej"
)
_BESIDE: Final = words(
    "does on is after all still will with we and actually macht machen wir doch geht es mit jetzt "
    "nun wieder quand meme finalement avec si al final con y seguimos jednak z ze mimo wszystko"
)
"""What says nothing else."""


def begin_again(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[StartFlow, ...]:
    """The card of the plan behind a comma, with somebody known who goes on; nothing where a word
    of it is not understood."""
    head, _, tail = said.typed.partition(",")
    spoken = flatten(head).split()
    if not tail.strip() or _GOES.isdisjoint(spoken):
        return ()
    reading = read_meeting(tail.strip(" .!"), here)
    meetings = [each for each in reading.meetings if each.day and not each.name]
    if not reading.sure or not meetings:
        return ()
    known = ask()
    named = find_mentioned(head, known.names)
    others = [each for each in spoken if each not in _GOES | _BESIDE]
    if len(named) != 1 or len(others) > len(named[0].split()):
        return ()
    zone, draft = known.agenda.zone, Draft(mentee=named[0])
    found = (look_ahead(merge(draft, each), here, zone) for each in meetings)
    opens = choose_draft(draft, [each for each in found if each is not None]).seal()
    return (StartFlow(flow="planning", said=said, waiting=told, held=True, draft=opens),)
