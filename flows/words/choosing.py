"""Words that choose one of a few by its place: "the first one", "der zweite", "la última".

English, German, French, Spanish, Polish; all of the words, and nothing beside them.
"""

import re
from typing import Final

from flows.words.text import flatten

_LEADS: Final = r"(?:(?:the|der|die|das|den|le|la|les|el|lo|los|ten|ta|te|to) )?"
_ENDS: Final = (
    r"(?:,? (?:one|of them|time|session|meeting|termin|treffen|sitzung|seance|sesion|cita|"
    r"spotkanie|please|bitte|svp|por favor|prosze))*"
)
_BARE: Final = re.compile(rf"(?i:{_LEADS})(?P<word>\S.*?)(?i:{_ENDS})[\s.!]*")
_NTHS: Final = (
    r"first|1st|former|erste[rns]?|premiere?|primer[oa]?|pierwsz[yae]",
    r"second|2nd|zweite[rns]?|deuxieme|seconde?|segund[oa]|drug[iae]",
    r"third|3rd|dritte[rns]?|troisieme|tercer[oa]?|trzeci[ae]?",
    r"fourth|4th|vierte[rns]?|quatrieme|cuart[oa]|czwart[yae]",
    r"fifth|5th|funfte[rns]?|cinquieme|quint[oa]|piat[yae]",
    r"sixth|6th|sechste[rns]?|sixieme|sext[oa]|szost[yae]",
)
_LAST: Final = r"last|latter|letzte[rns]?|dernier|derniere|ultim[oa]|ostatni[ae]?"
_PLACES: Final = (*enumerate(_NTHS), (-1, _LAST))


def find_place(text: str, many: int) -> int | None:
    """The place, from 0, that these words choose of so many; None where they say something
    else."""
    plain = flatten(text).strip(" .!,")
    said = (at for at, nth in _PLACES if re.fullmatch(rf"{_LEADS}(?:{nth}){_ENDS}", plain))
    place = next(said, many)
    return place % many if place < many else None


def leave_article_out(text: str) -> str:
    """ "evening" of "the evening one"."""
    found = _BARE.fullmatch(text.strip())
    return found["word"] if found else text
