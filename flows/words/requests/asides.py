"""What stands beside a request and asks for nothing: why it is made, and how one feels about it.

"pause please, hip operation next week": the reason is of no consequence, and it may have any word
in it; so it is set aside, and only the rest is read. A reason stands behind its own little word
("because", "weil"), or is a short clause about oneself.
"""

import re
from typing import Final

from flows.words.clauses import Clause, keep

MAX_WORDS_ASIDE: Final = 12


def cut_reasons(clauses: list[Clause]) -> list[Clause]:
    """The clauses, those cut in two that have a reason behind a word for it."""
    return [part for each in clauses for part in _cut(each)]


def is_aside(clause: Clause) -> bool:
    """Whether it may stand beside a request without changing what is asked for."""
    said = clause.said
    return len(clause.plain) <= MAX_WORDS_ASIDE and (
        _REASON.match(said) is not None or _OWN.match(said) is not None
    )


def _cut(clause: Clause) -> list[Clause]:
    at = next((at for at in range(1, len(clause.plain)) if _is_reason(clause, at)), 0)
    if not at:
        return [clause]
    places = range(len(clause.plain))
    return [keep(clause, list(places[:at])), keep(clause, list(places[at:]))]


def _is_reason(clause: Clause, at: int) -> bool:
    return _CONJUNCTION.match(" ".join(clause.plain[at : at + 2])) is not None


_CONJUNCTION: Final = re.compile(
    r"(?:because|cause|cos|coz|cuz|bc|weil|damit|parce|car|puisque|porque|porq|pq|xq|bo|gdyz|"
    r"poniewaz|poki)\b|avant (?:de|que)\b|before i\b|bevor ich\b|antes de \w+r\b|zanim\b|(?:as|"
    r"since|denn|comme|ya que|so) (?:i|i'm|i've|ich|we|je|j'ai|que)\b"
)
"""Behind this stands why."""
_REASON: Final = re.compile(
    rf"{_CONJUNCTION.pattern}|"
    "(?:so|for|fur|pour|para|na|dla|zeby|que|q|da|before|bevor|avant|antes) "
)
_OWN: Final = re.compile(
    r"(?:i|i'm|im|i've|ive|i'd|i'll|my|we|we're|we've|need|got|have|just|new|off|it's for|its "
    r"for|no rush|asap|quick|sorry|hip|ich|bin|hab|habe|muss|mein\w*|brauche?|wir|es ist fur|"
    r"das ist fur|ist fur|gleich|je|j'\w+|c'est (?:pour|plus|mon|ma|urgent|vraiment)|mon|ma|mes|"
    r"on|nous|chui|es para|estoy|tengo|voy|me|mi|mis|no tengo|ya no|lo necesito|soy|ando|asi|"
    r"mam|jestem|musze|to do|pisze|mowie|robie|skonczyl\w+|wracam|wlasnie|acabo|vengo|sali|komm|"
    r"komme|grad|gerade|just|out|finished|came|ca fait|moja|moj|nie mam|taka|potrzebuje|"
    r"rezygnuje|wyjezdzam|ja|siedze)\b(?! (?:said|told|asked))"
)
"""How a clause begins that speaks of whoever asks."""
