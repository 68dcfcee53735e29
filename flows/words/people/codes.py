"""Figures in a name: "M3", "B-4", "Mentee 12".

Digits that touch a word belong to it. A number that stands alone behind a name may be part of it
or the hour: both are kept, until another hour or a mentee who is called so tells which.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from flows.words.senses import Piece, Sense, Spoken, merge

_AM_DAY: Final = (
    r"am (?:(?:kommenden|nachsten|selben|gleichen) )?(?:montag|dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonnabend|sonntag|(?:mo|di|mi|do|fr|sa|so)(?![^\W_])|"
    r"[0-9]{1,2}\. ?(?:[0-9]{1,2}\.|[^\W\d_]))"
)
""" "T7 am Montag": in German "am" stands before a day."""
NO_TIME: Final = (
    rf"(?![0-9])(?! ?(?!{_AM_DAY})"
    r"(?:[:h] ?[0-9]|[.-][0-9]|h(?![^\W\d_])|(?:[ap]\.? ?m|p)(?:\.|(?![^\W\d_]))"
    r"|uhr|o'?clock|heures?|horas?|hours?|min|(?:st|nd|rd|th)(?![^\W\d_])))"
)
"""What must not follow digits that are no time."""
_TOUCHING: Final = re.compile(rf"(?<![^\W_])(?P<word>[^\W\d_]+) (?P<digits>[0-9]{{1,4}}){NO_TIME}")
_MOST_DIGITS: Final = 3


def join_codes(said: Spoken, text: str, timed: frozenset[str]) -> Spoken:
    """The words, in which digits that touched a word do so again, unless it is one of `timed`,
    which stand before an hour: "M3", but not "at3"."""
    letters, done = "", 0
    origin: list[int] = []
    for match in _TOUCHING.finditer(said.text):
        space = match.end("word")
        first = said.origin[match.start()]
        is_letter = len(match["word"]) == 1 and text[first].isupper()
        touches = said.origin[space] == said.origin[space + 1]
        if touches and (is_letter or match["word"] not in timed):
            letters += said.text[done:space]
            origin += said.origin[done:space]
            done = space + 1
    return said._replace(text=letters + said.text[done:], origin=(*origin, *said.origin[done:]))


def join_numbers(text: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, in which a name and the number behind it are one that may be read both ways."""
    before: Piece | None = None
    for piece in pieces:
        if before is not None and _is_numbered(text, before, piece):
            whole = (before.start, piece.end)
            apart = (merge(one, other) for one in before.senses for other in piece.senses)
            both = (Sense(name=whole), *(each for each in apart if each is not None))
            before = Piece(*whole, both)
            continue
        if before is not None:
            yield before
        before = piece
    if before is not None:
        yield before


def _is_numbered(text: str, name: Piece, number: Piece) -> bool:
    digits = text[number.start : number.end]
    named = all(each.name for each in name.senses)  # "Fr 9" is a day
    return named and digits.isdigit() and len(digits) <= _MOST_DIGITS and text[name.end] == " "


def is_numbered(name: str) -> bool:
    return name[-1:].isdigit()
