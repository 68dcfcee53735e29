"""Words that nobody asked for, and that plan a session."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from flows.effects import StartFlow
from flows.events import Said
from flows.facts import Known
from flows.sessions.nearest import find_nearest
from flows.words.known import words
from flows.words.meeting import Meeting, Reading, read_meeting
from flows.words.nearly import is_nearly_read
from flows.words.next_time import split_sentences
from flows.words.senses import MAX_CHARACTERS_READ
from flows.words.text import flatten

TELLS = 3
"""Words of a sentence that tells something; who needs two such sentences tells a story."""
MAX_WORDS = 12
"""Of words that would plan a session if there were a way to."""
MAX_ROWS = 8
"""Of plans that are told one below the other."""
MAX_CHARACTERS_LISTED: Final = 400


EVENTS = words(
    "lunch breakfast brunch dinner coffee tea beer drinks dentist doctor gym yoga holiday "
    "train flight bus deadline workshop training webinar conference party birthday concert bank "
    "office school church market exam interview invoice report budget holidays "
    "mittagessen fruhstuck abendessen kaffee zahnarzt arzt urlaub zug flug geburtstag messe "
    "dejeuner diner cafe dentiste medecin vacances avion anniversaire banque comida cena desayuno "
    "dentista medico vacaciones tren vuelo cumpleanos banco obiad kolacja kawa dentysta lekarz "
    "urlop pociag lot urodziny bank"
)
"""What may stand before a day and an hour as well, and is nobody."""


_SMALL_NAME: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*[0-9]{0,2}")
""" "sophie", "paul-henri", "m5"."""


_MARKS: Final = " \n\t.,;-*\u2022\u2013"
_BETWEEN: Final = re.compile(
    r"[.\s]*(?:\n|[,;.](?=\s))[\s*\u2022\u2013-]*(?:(?:and|und|et|y|i|oraz)\s+)?|"
    r"\s+(?:and|und|et|y|e|i|oraz|&|\+)\s+"
)
"""What stands between two plans."""


def is_plan(text: str, here: datetime, known: Sequence[str] = ()) -> bool:
    """Whether words that nobody asked for plan a session, without doubt: who, when, at what
    time, every word understood. `here` is the local time, without a zone; a name that is `known`
    may be written small."""
    return any(each.wall for each in _read_named(text, here, known))


def split_plans(text: str, here: datetime, known: Sequence[str] = ()) -> tuple[str, ...]:
    """The plans that words are made of, where they are several and nothing else: "Anna Thursdays
    15:00, Ben Fridays 9". Nobody's name or day is lent to the next; an hour may be left open, but
    not by all."""
    rows = text.splitlines()
    if len(rows) > MAX_ROWS or max(map(len, rows), default=0) > MAX_CHARACTERS_READ:
        return ()
    found = _split(text.strip(_MARKS), here, known)
    if len(found) < 2 or not any(is_plan(each, here, known) for each in found):
        return ()
    return tuple(dict.fromkeys(found))


def _split(text: str, here: datetime, known: Sequence[str]) -> tuple[str, ...]:
    if _read_named(text, here, known):
        return (text,)
    for cut in _BETWEEN.finditer(text):
        head = text[: cut.start()]
        if _read_named(head, here, known) and (rest := _split(text[cut.end() :], here, known)):
            return (head, *rest)
    return ()


def _read_named(text: str, here: datetime, known: Sequence[str]) -> tuple[Meeting, ...]:
    """What it may mean, each with somebody and a day, if every word is understood."""
    found = _read(text, here, known)
    small = {each.name for each in found.meetings if each.wall and _may_be_name(each.name)}
    if not found.sure and len(small) == 1:  # somebody new, written small
        found = _read(text, here, (*known, *small))
    named = found.sure and all(each.name and each.day for each in found.meetings)
    return found.meetings if named else ()


def _may_be_name(word: str) -> bool:
    small = _SMALL_NAME.fullmatch(word) if word == word.lower() else None
    return small is not None and flatten(word) not in EVENTS


def plan_unasked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[StartFlow, ...]:
    """Such words go to the card that confirms them; `told`: the runs of the entries that are open
    and that they may be part of. So do those that name a known mentee and leave a part open, and
    those for which there is only something near. Nothing, if they plan no session."""
    text = said.typed
    near, several = _may_be_near(text), bool(split_plans(text, here))
    dated = several or any(each.day or each.every for each in _read(text, here).meetings)
    if not near and not dated:
        return ()
    known = ask().names
    if not (
        several
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


def _read(text: str, here: datetime, known: Sequence[str] = ()) -> Reading:
    if "\n" in text.strip():
        return Reading()
    found = read_meeting(text, here, known=known)
    return Reading() if found.problem else found


def _is_part(text: str, here: datetime, known: Sequence[str]) -> bool:
    """Whether they name somebody known and a day, or how often, and leave the rest to be asked."""
    found = _read(text, here, known)
    meant = all(each.name in known and (each.day or each.every) for each in found.meetings)
    return found.sure and meant


def _may_be_near(text: str) -> bool:
    """Whether they would plan a session if such a plan could be made."""
    short = len(text.split()) <= MAX_WORDS
    return short and any(map(str.isdigit, text)) and find_nearest(text) != ""


def _names(text: str, known: Sequence[str]) -> bool:
    words = set(flatten(text).split())
    return any(flatten(name) in words for name in known)
