"""Words that plan a session, or several at once: "Anna Thursdays 15:00, Ben Fridays 9".

Every word of a plan is understood. Who is met is said once and holds for the days that follow;
nobody's day or hour is lent to the next. What says of somebody that there is no fixed time, or
what a new mentee does, is told as not read.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from flows.words.changes.beside import list_beside
from flows.words.changes.onset import read_onset
from flows.words.known import words
from flows.words.plans.meeting import Meeting, Reading, read_meeting
from flows.words.plans.new_mentee import read_new_mentee, read_unfixed
from flows.words.spelling import write_name
from flows.words.text import flatten
from flows.words.times.weekdays import spell_days

MAX_CHARACTERS_LISTED: Final = 400
MAX_ROWS = 8
"""Of plans that are told one below the other."""
MAX_DROPPED: Final = 3
"""Remarks on somebody new that stand before the days."""

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
    r"[.\s]*(?:\n|[,;.](?=\s))[\s*\u2022\u2013-]*(?:(?:and|und|et|y|i|oraz)\s+)?"
    r"(?:(?:then|dann|puis|luego|potem)\s+)?|"
    r"\s+(?:(?:and|und|et|y|e|i|oraz|&|\+)(?:\s+(?:then|dann|puis|luego|potem))?|puis|dann)\s+"
)
"""What stands between two plans."""
_AND: Final = re.compile(
    r"(?:and|und|et|y|i|oraz|&|\+)\s+(?:(?:also|then|auch|noch|dann|aussi|puis|también|luego|też|"
    r"potem)\s+)?(?!(?:lieber|besser|rather|better|plutôt|mieux|mejor|raczej|lepiej)\b)(?=\S)",
    re.IGNORECASE,
)
"""Before a plan that is one more."""


_OR: Final = re.compile(r"\s+(?:or|oder|ou|o|u|lub|albo|czy)\s+(?:else\s+)?", re.IGNORECASE)

_IS: Final = re.compile(r"(?:is|are|was|ist|sind|war|est|es|czy)\b", re.IGNORECASE)


class Several(NamedTuple):
    """The plans, each with who is met, what stands beside them and is none, and the `name` of
    somebody new who was brought in first."""

    plans: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    name: str = ""

    @property
    def is_one(self) -> bool:
        return len(self.plans) == 1 and not self.unread

    def is_more(self, text: str) -> bool:
        """Whether these words for one plan say that it is one more, or apart from when on."""
        return _AND.match(text) is not None or self.plans[0] not in text


def is_plan(text: str, here: datetime, known: Sequence[str] = ()) -> bool:
    """Whether words that nobody asked for plan a session, without doubt: who, when, at what
    time, every word understood. `here` is the local time, without a zone; a name that is `known`
    may be written small."""
    return any(each.wall for each in _read_named(text, here, known))


def split_plans(text: str, here: datetime, known: Sequence[str] = ()) -> tuple[str, ...]:
    """The plans that words are made of, as `read_several` finds them."""
    return read_several(text, here, known).plans


def read_several(text: str, here: datetime, known: Sequence[str] = ()) -> Several:
    """The plans that words are made of, where they are several and nothing else, one beside
    somebody of no fixed time, or those with somebody new. An hour may be left open, but not by
    all."""
    rows = text.splitlines()
    if len(rows) > MAX_ROWS or max(map(len, rows), default=0) > MAX_CHARACTERS_LISTED:
        return Several()
    told = _AND.sub("", text.strip(_MARKS), count=1) if _AND.match(text) else text.strip(_MARKS)
    found = _split(told, here, known)
    if found.plans == (text.strip(_MARKS),):  # it is read as it stands
        found = Several()
    if not found.plans and not found.unread:
        found = _split_new(told, here, known)
    if not found.plans and not found.unread:
        found = _split_beside(told, here, known)
    timed = any(is_plan(each, here, (*known, found.name)) for each in found.plans)
    return found if timed else Several()


def _split(text: str, here: datetime, known: Sequence[str], name: str | None = None) -> Several:
    """`name` is who was met in the plan before, where it has an hour; None: there was none."""
    if plan := _read_plan(text, here, known, name):
        return Several((plan,))
    if name is not None and read_unfixed(text):
        return Several(unread=(text,))
    for cut in _BETWEEN.finditer(text):
        plan = _read_plan(text[: cut.start()], here, known, name)
        if not plan:
            continue
        later = _begin_later(plan, text[cut.end() :], here, known)
        if later:
            return Several((later,))
        rest = _split(text[cut.end() :], here, known, _find_name(plan, here, known))
        if rest.plans or rest.unread:
            others = (each for each in rest.plans if each != plan)
            return Several((plan, *others), rest.unread)
    return Several()


def _begin_later(plan: str, told: str, here: datetime, known: Sequence[str]) -> str:
    """A plan that repeats, with the day on which it begins where that is said apart: "Wednesdays
    16h, and first one this Wednesday"; "" where it is not."""
    found = [each for each in _read_named(plan, here, known) if each.every and each.day]
    onset = read_onset(told, here, found[0].day) if len(found) == 1 and found[0].day else None
    begins = max(onset.day, here.date()) if onset and not onset.wall else None
    begun = f"{plan} from {begins:%-d %B %Y}" if begins else ""
    return begun if begun and _read_named(begun, here, known) else ""


def _split_new(text: str, here: datetime, known: Sequence[str]) -> Several:
    """Those with somebody who is brought in first: "new one, Siobhán, she bakes. Thursday at 11".
    What is said of them before the days is not read."""
    name, told = read_new_mentee(text)
    starts = [0, *(cut.end() for cut in _BETWEEN.finditer(told))][: MAX_DROPPED + 1]
    for at in starts if name else ():
        found = _split(told[at:], here, known, name)
        if found.plans and found.plans[0].startswith(f"{name} "):
            dropped = told[:at].strip(_MARKS)
            return Several(found.plans, (*((dropped,) if dropped else ()), *found.unread), name)
    return Several()


def _split_beside(text: str, here: datetime, known: Sequence[str]) -> Several:
    """One plan, and what stands around it."""
    for each in list_beside(text):
        if is_plan(each.plan, here, known):
            return Several((each.plan,), (each.unread,) if each.unread else ())
    return Several()


def read_either(text: str, here: datetime, known: Sequence[str] = ()) -> tuple[Meeting, ...]:
    """The two that a single session may be of which the day or the hour is said twice: "Karel
    Saturday 9h or 9h30?"; nothing in other words."""
    if len(text) > MAX_CHARACTERS_LISTED or _IS.match(text):
        return ()
    for cut in _OR.finditer(text):
        first = read_plain(text[: cut.start()], here, known)
        second = read_plain(text[cut.end() :].strip(" ?.!"), here, known)
        if len(first.meetings) != 1 or len(second.meetings) != 1:
            continue
        one, other = first.meetings[0], second.meetings[0]
        plain = other == Meeting(day=other.day, wall=other.wall, twelve=other.twelve)
        later = one._replace(day=other.day or one.day, wall=other.wall or one.wall)
        both = one._replace(wall=one.wall or other.wall), later
        whole = (text[: cut.start()], f"{one.name} {text[cut.end() :].strip(' ?.!')}")
        named = any(is_plan(each, here, known) for each in whole)
        if plain and named and not one.every and all(e.day and e.wall for e in both):
            name = one.name if one.name in known else write_name(one.name)
            return tuple(dict.fromkeys(each._replace(name=name) for each in both))
    return ()


def _read_plan(text: str, here: datetime, known: Sequence[str], name: str | None) -> str:
    """The words as a plan, with who was met before where they name nobody; "" if they are none."""
    if _read_named(text, here, known):
        return text
    found = read_plain(text, here, known) if name else Reading()
    whole = found.sure and all(e.wall and e.day and not e.name for e in found.meetings)
    if whole and found.meetings:
        return f"{name} {text}"
    joined = f"{name} {text}"
    shortly = _read_named(joined, here, known) if name and spell_days(joined) != joined else ()
    return joined if shortly and all(each.wall for each in shortly) else ""


def _find_name(plan: str, here: datetime, known: Sequence[str]) -> str:
    """Who is met by a plan with an hour; "" where that is open."""
    return next((each.name for each in _read_named(plan, here, known) if each.wall), "")


def _read_named(text: str, here: datetime, known: Sequence[str]) -> tuple[Meeting, ...]:
    """What it may mean, each with somebody and a day, if every word is understood."""
    found = read_plain(text, here, known)
    small = {each.name for each in found.meetings if each.wall and _may_be_name(each.name)}
    if not found.sure and len(small) == 1:  # somebody new, written small
        found = read_plain(text, here, (*known, *small))
    if not found.sure and all(e.name in known or e.every == 0 for e in found.meetings):
        found = read_plain(spell_days(text), here, known)  # "Mara Sa 11:00", "Kurt Sa 9 Jan 11:00"
    named = found.sure and all(each.name and each.day for each in found.meetings)
    return found.meetings if named else ()


def _may_be_name(word: str) -> bool:
    small = _SMALL_NAME.fullmatch(word) if word == word.lower() else None
    return small is not None and flatten(word) not in EVENTS


def read_plain(text: str, here: datetime, known: Sequence[str] = ()) -> Reading:
    """What one line says of a session; nothing where it asks for what there is not."""
    if "\n" in text.strip():
        return Reading()
    found = read_meeting(text, here, known=known)
    return Reading() if found.problem else found
