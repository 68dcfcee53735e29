"""What is so, and what is not, in words that put right what was said before: "it was Thursday,
not Friday", "no, not with Tom". English, German, French, Spanish, Polish."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flows.words.clauses import Clause, split
from flows.words.known import words
from flows.words.text import exceeds

MAX_WORDS: Final = 14


class Instead(NamedTuple):
    """Both as they were typed, without what leads to them; either may be empty, not both."""

    new: str = ""
    old: str = ""


class _Piece(NamedTuple):
    typed: tuple[str, ...]
    denied: bool


def read_instead(text: str) -> Instead | None:
    """None where nothing is said not to be so, or more than one thing is told."""
    if exceeds(text, MAX_WORDS) or "?" in text:
        return None
    clauses = [each for each in split(text) if each.plain]
    pieces = [each for at, clause in enumerate(clauses) for each in _cut(clause, first=not at)]
    new = [each for each in pieces if not each.denied]
    old = [each for each in pieces if each.denied]
    if len(new) == _BOTH and not old:  # "no viernes, jueves": its "no" denies
        first = clauses[0].plain[0]
        old, new = (new[:1], new[1:]) if first in _EITHER else (old, new)
    if len(new) == 1 and not old and _DENIES.match(clauses[0].said):  # "nie z Tomem"
        old, new = new, []
    if len(old) != 1 or len(new) > 1:
        return None
    return Instead(" ".join(new[0].typed) if new else "", " ".join(old[0].typed))


def _cut(clause: Clause, *, first: bool) -> Iterator[_Piece]:
    """A clause in pieces, of each whether it is denied; what only leads or says no is none."""
    here: list[int] = []
    denied = False
    for at, word in enumerate((*clause.plain, "")):
        begins = word in _NOT or word in _RATHER or not word
        leads = word in _EITHER and first and at == 0
        if begins and not leads:
            if here:
                yield _Piece(tuple(clause.typed[each] for each in here), denied)
            here, denied = [], word in _NOT
        elif here or word not in _LEADS:
            here.append(at)


_BOTH: Final = 2
_EITHER: Final = words("no non nie nein")
"""A "no" to what was said before, or, in some languages, that it is not what follows."""
_DENIES: Final = re.compile(r"(?:no con|nie z|nie ze) ")
_NOT: Final = words(
    "not wasn't isn't wasnt isnt instead rather nicht kein keine statt anstatt pas n'etait n'est "
    "no nie zamiast"
)
_RATHER: Final = words("but sondern mais sino ale lecz tylko aber pero and und et y i a")
_LEADS: Final = words(
    "no nope wrong sorry oops wait oh actually it it's its that that's thats this was is "
    "were the session one i meant mean we met of on at than "
    "nein falsch moment halt doch es das war ist ich meine meinte wir am "
    "non pardon attends c'est c'etait ce etait je veux dire voulais le la au lieu de du "
    "perdon espera es era fue eso esto digo quiero decir el en vez lugar "
    "nie przepraszam czekaj to byl byla bylo jest znaczy w we"
)
"""What stands before what is meant, and says nothing of it."""
