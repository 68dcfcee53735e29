"""Words that ask for the summary of a stretch of time: "summary 1-15 December".

English, German, French, Spanish, Polish. The stretch is read by `spans`; a request has no day yet.
"""

import re
from typing import Final

from flows.words.clauses import Clause, cut
from flows.words.spans import names_span
from flows.words.text import flatten
from flows.words.wish_words import GROUPS, NOBODY

_NOUN: Final = re.compile(
    rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?(?:(?:{GROUPS['MY']}) )?"
    r"(?:summary|overview|recap|zusammenfassung|ubersicht|uberblick|bilan|resumen|podsumowanie|"
    r"resume(?= (?:du|de|des|pour|sur|entre) ))[:,]? (?P<when>.+)"
)
"""English "resume" asks for something else."""
_ELIDED: Final = re.compile(r"^d['\u2019]", re.IGNORECASE)
_DONE: Final = re.compile(
    r"(?:was hab(?:e)? ich (?P<de>.+) (?:gemacht|geschafft)|what (?:did i do|have i done) "
    r"(?P<en>.+)|qu'(?:est-ce que j'ai|ai-je) fait (?P<fr>.+)|que (?:hice|he hecho) (?P<es>.+)|"
    r"co (?:z)?robil[ae]m (?P<pl>.+))"
)

_NAMES: Final = (
    r"(?:summary|overview|recap|zusammenfassung|ubersicht|uberblick|bilan|resumen|podsumowanie|"
    r"resume(?= (?:de |d'|pour |sur )))"
)
_WHOSE: Final = re.compile(
    rf"(?:(?:{GROUPS['SHOW']}) )?(?:(?:{GROUPS['ME']}) )?(?:(?:{GROUPS['MY']}) )?(?:{_NAMES} "
    r"(?:(?=d')|(?:for|of|about|on|with|fur|uber|von|zu|mit|pour|sur|de|avec|para|sobre|con|dla|o|z|ze)"
    rf" )(?P<who>\S+(?: \S+)?)|(?P<owner>\S+)'s {_NAMES})"
)


def find_summed(clause: Clause) -> str:
    """Whose part of the summary these words, all of them, ask for, as it was typed; empty where
    nobody stands there."""
    match = _WHOSE.fullmatch(clause.said)
    if match is None:
        return ""
    who = match["who"] or match["owner"]
    if not NOBODY.isdisjoint(who.split()) or names_span(who):
        return ""
    typed = cut(clause, match.span("who" if match["who"] else "owner"))
    return _ELIDED.sub("", typed)


def asks_summary(text: str) -> bool:
    """Whether all these words ask for the summary of a stretch that they name."""
    said = flatten(text).strip(" .!?¿")
    match = _NOUN.fullmatch(said) or _DONE.fullmatch(said)
    if match is None:
        return False
    return names_span(next(each for each in match.groups() if each))
