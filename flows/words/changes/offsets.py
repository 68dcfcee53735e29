"""By how much something planned is to be later or earlier: "an hour", "d'une heure", "o godzinę".

English, German, French, Spanish, Polish; as `change_words` has the rest.
"""

import re
from typing import Final, NamedTuple

from flows.words.changes.late import LATE_BEFORE, LATE_BEHIND
from flows.words.known import NUMBERS
from flows.words.senses import one_of
from flows.words.times.clock import number
from flows.words.times.weekdays import WEEKS

_LATER: Final = r"later|back|spater|nach hinten|plus tard|mas tarde|despues|pozniej"
_EARLIER: Final = (
    r"earlier|sooner|forwards?|fruher|eher|nach vorn|plus tot|antes|mas temprano|mas pronto|"
    r"wczesniej"
)
_MINUTES: Final = {
    30: r"half an? hour|a half hour|(?:eine )?halbe stunde|(?:une )?demi ?-? ?heure|media hora|"
    r"pol godziny",
    15: r"(?:a )?quarter of an hour|(?:eine )?viertelstunde|(?:un )?quart d'heure|"
    r"(?:un )?cuarto de hora|kwadrans",
    45: r"three quarters of an hour|(?:eine )?dreiviertelstunde|trois quarts d'heure|"
    r"tres cuartos de hora|trzy kwadranse",
    90: r"an hour and a half|one and a half hours|anderthalb stunden|eineinhalb stunden|"
    r"une heure et demie|(?:una )?hora y media|poltorej godziny",
    60: r"godzine",
    7 * 24 * 60: r"tydzien",
}
_FIXED: Final = "|".join(f"(?P<m{minutes}>{words})" for minutes, words in _MINUTES.items())
_OFFSET: Final = re.compile(
    rf"(?:(?P<late>{LATE_BEFORE}) )?(?P<by>(?:back|by|forward|forwards|um|d'|de|o) ?)?"
    rf"(?:{_FIXED}|(?P<n>[0-9]{{1,3}}|{one_of(NUMBERS)}) ?"
    r"(?:(?P<minutes>minutes?|mins?|minuten|minutos|minuty?)|"
    r"(?P<hours>hours?|h|stunden?|heures?|horas?|godzin[ye]?)|"
    rf"(?P<weeks>{WEEKS})))"
    rf"(?: (?:(?P<earlier>{_EARLIER})|(?P<later>{_LATER})|(?P<behind>{LATE_BEHIND})))?(?![^\W_])"
)


class Offset(NamedTuple):
    """So many minutes later, where the words end that say so, and whether they say by themselves
    which way: "an hour earlier", and not "by an hour"; `late`: "an hour late"."""

    minutes: int
    end: int
    told: bool
    late: bool = False


def find_offset(line: str, at: int = 0) -> Offset | None:
    """By how much, of words from here on."""
    match = _OFFSET.match(line, at)
    if match is None:
        return None
    late = bool(match["late"] or match["behind"])
    told = late or bool(match["earlier"] or match["later"])
    if not (told or match["by"]):
        return None
    minutes = _count(match)
    return Offset(-minutes if match["earlier"] else minutes, match.end(), told, late)


def tells_offset(line: str) -> bool:
    """Whether words say anywhere how much later or earlier something is."""
    starts = (each.start() for each in re.finditer(r"(?<![^\W_])[^\W_]", line))
    found = (find_offset(line, at) for at in starts)
    return any(each is not None and each.told for each in found)


def _count(match: re.Match[str]) -> int:
    if match["n"] is None:
        return next(each for each in _MINUTES if match[f"m{each}"])
    unit = 7 * 24 * 60 if match["weeks"] else 60 if match["hours"] else 1
    return number(match["n"]) * unit
