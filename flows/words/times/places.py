"""Whether what stands behind "I'm in …" reads like the name of a place that no table has.

"In Bregenz" and "in Tuscany" do; "in doubt", "in einer Sitzung" and "in Sorge" are how one feels,
or what one does, and part of a story.
"""

import re
from typing import Final

from flows.words.known import DAYS, MONTHS, NUMBERS, words
from flows.words.text import flatten

_MOST_WORDS: Final = 3
_SMALL: Final = words("am an der de del la le les los las el sur sous en im bei y i nad the upon")
"""Words within a name: "Frankfurt an der Oder", "Chalon-sur-Saône"."""
_ABSTRACT: Final = re.compile(
    r".*(?:ung|ungen|heit|keit|keiten|schaft|tion|tionen|tat|nis|nisse|zeit|modus|phase|stress|"
    r"sitzung|gesprach|termin|meeting|office|laune|stimmung|krise|kurs|training)"
)
"""How German nouns end that are no place."""
_STATES: Final = words(
    "eile sorge sorgen gedanken panik not noten trauer arbeit elternteilzeit rente therapie "
    "quarantane form gange trab ruhe rage angst ekstase trance kontakt kontakten pause klausur "
    "karenz mutterschutz gefahr schulden insolvenz urlaub ferien liebe tranen schock verzug "
    "balance frieden details sachen trouble doubt love shock tears therapy training sales "
    "marketing finance hr it consulting debt pain limbo despair mourning denial control charge "
    "agony meetings zoom teams skype slack excel word gott god jesus plan plane konflikt "
    "konflikte konflikten verhandlungen homeoffice teilzeit vollzeit kurzarbeit altersteilzeit "
    "pension reha kur quarantaine depression burnout colere deuil retard vacances conge crisis "
    "duelo terapia apuros zaloba zalobie kryzysie depresji terapii urlop pracy mir dir uns "
    "ihm ihr mentoring business sorglosigkeit druck bewegung"
)
"""What one may be "in", with a capital, that is no place."""


def may_be_place(typed: str) -> bool:
    """Whether all its words have a capital, as a place's name has, and it is none of what else
    one may be in."""
    parts = typed.split()
    if not 0 < len(parts) <= _MOST_WORDS or not parts[0][:1].isupper():
        return False
    plain = [flatten(each) for each in parts]
    named = (each[:1].isupper() or word in _SMALL for each, word in zip(parts, plain, strict=True))
    others = _STATES | DAYS.keys() | MONTHS.keys() | NUMBERS.keys()
    return all(named) and not any(each in others or _ABSTRACT.fullmatch(each) for each in plain)
