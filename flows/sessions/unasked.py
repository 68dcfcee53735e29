"""Words that nobody asked for, and that plan a session."""

from collections.abc import Callable, Sequence
from datetime import datetime

from flows.effects import StartFlow
from flows.events import Said
from flows.facts import Known
from flows.sessions.nearest import find_nearest
from flows.sessions.several import is_plan, read_either, read_plain, split_plans
from flows.words.plans.nearly import is_nearly_read
from flows.words.plans.next_time import split_sentences
from flows.words.text import exceeds, flatten

TELLS = 3
"""Words of a sentence that tells something; who needs two such sentences tells a story."""
MAX_WORDS = 12
"""Of words that would plan a session if there were a way to."""


def plan_unasked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[StartFlow, ...]:
    """Such words go to the card that confirms them; `told`: the runs of the entries that are open
    and that they may be part of. So do those that name a known mentee and leave a part open, and
    those for which there is only something near. Nothing, if they plan no session."""
    text = said.typed
    near, several = _may_be_near(text), bool(split_plans(text, here))
    dated = several or any(each.day or each.every for each in read_plain(text, here).meetings)
    either = bool(read_either(text, here))
    if not near and not dated and not either:
        return ()
    known = ask().names
    if not (
        several
        or either
        or is_plan(text, here, known)
        or _is_part(text, here, known)
        or (near and _names(text, known))
    ):
        return ()
    return (StartFlow(flow="planning", said=said, waiting=told),)


def ask_unread(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[StartFlow, ...]:
    """Words that name a known mentee, a day and an hour, and that are not read for a word or two,
    go where it is said that they were not understood, and where they are kept as a note with one
    tap: a plan that is filed in silence is no plan. So do those that say something else behind a
    whole plan and a comma. Nothing, if they tell a story."""
    text = said.typed
    if sum(each.count(" ") + 1 >= TELLS for each in split_sentences(text)) > 1:
        return ()
    head, comma, _ = text.partition(",")
    if not is_nearly_read(text, here) and not is_nearly_read(head, here):
        return ()
    known = ask().names
    remarked = comma and is_nearly_read(head, here, known) and is_plan(head, here, known)
    if not remarked and not is_nearly_read(text, here, known):
        return ()
    return (StartFlow(flow="planning", said=said, waiting=told),)


def _is_part(text: str, here: datetime, known: Sequence[str]) -> bool:
    """Whether they name somebody known and a day, or how often, and leave the rest to be asked."""
    found = read_plain(text, here, known)
    meant = all(each.name in known and (each.day or each.every) for each in found.meetings)
    return found.sure and meant


def _may_be_near(text: str) -> bool:
    """Whether they would plan a session if such a plan could be made."""
    short = not exceeds(text, MAX_WORDS)
    return short and any(map(str.isdigit, text)) and find_nearest(text) != ""


def _names(text: str, known: Sequence[str]) -> bool:
    words = set(flatten(text).split())
    return any(flatten(name) in words for name in known)
