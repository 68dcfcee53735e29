"""Words that ask for the summary of a stretch of time: "summary 1-15 December".

English, German, French, Spanish, Polish. The stretch is read by `spans`; a request has no day yet.
"""

import re
from typing import Final

from flows.words.spans import names_span
from flows.words.text import flatten
from flows.words.wish_words import GROUPS

_NOUN: Final = re.compile(
    rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?(?:(?:{GROUPS['MY']}) )?"
    r"(?:summary|overview|recap|zusammenfassung|ubersicht|uberblick|bilan|resumen|podsumowanie|"
    r"resume(?= (?:du|de|des|pour|sur|entre) ))[:,]? (?P<when>.+)"
)
"""English "resume" asks for something else."""
_DONE: Final = re.compile(
    r"(?:was hab(?:e)? ich (?P<de>.+) (?:gemacht|geschafft)|what (?:did i do|have i done) "
    r"(?P<en>.+)|qu'(?:est-ce que j'ai|ai-je) fait (?P<fr>.+)|que (?:hice|he hecho) (?P<es>.+)|"
    r"co (?:z)?robil[ae]m (?P<pl>.+))"
)


def asks_summary(text: str) -> bool:
    """Whether all these words ask for the summary of a stretch that they name."""
    said = flatten(text).strip(" .!?¿")
    match = _NOUN.fullmatch(said) or _DONE.fullmatch(said)
    if match is None:
        return False
    return names_span(next(each for each in match.groups() if each))
