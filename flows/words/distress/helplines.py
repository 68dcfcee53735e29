"""Who asks for the numbers that may be called for help: "where are the emergency numbers?".

All of the words have to ask. A bare "numbers" does only where such numbers are what is talked of.
"""

import re
from typing import Final

from flows.words.distress.distress import Language
from flows.words.text import flatten

_MOST_CHARACTERS: Final = 80
_ASKED: Final[dict[Language, str]] = {
    "en": (
        r"(?:(?:where (?:are|is|do i find|can i find)|show(?: me)?|give me|i need|what (?:are|is)|"
        r"can i have|can you give me) )?(?:(?:the|those|these|a|an|some|that|your) )?"
        r"(?:(?:help|emergency|crisis|helpline|crisis line) numbers?|numbers? for help|"
        r"help ?lines?|crisis lines?)"
    ),
    "de": (
        r"(?:(?:wo (?:sind|ist|finde ich|stehen|steht)|zeige?(?: mir)?|gib mir|ich brauche|"
        r"wie (?:lautet|ist|sind)|was (?:ist|sind)) )?(?:(?:die|der|eine|deine) )?"
        r"(?:notruf ?nummern?|notfall ?nummern?|hilfe ?nummern?|hilfs ?nummern?|krisen ?nummern?|"
        r"krisentelefone?|nummern? fur hilfe|nummern? der seelsorge|telefonseelsorge)"
    ),
    "fr": (
        r"(?:(?:ou (?:sont|est|trouver)|montrez?(?:[ -]moi)?|donnez?(?:[ -]moi)?|il me faut|"
        r"j'ai besoin d(?:es|u|'un)|quels? (?:sont|est)) )?(?:(?:les|le|un|des|ces) )?"
        r"(?:numeros? (?:d'aide|d'urgence|de crise)|lignes? d'ecoute)"
    ),
    "es": (
        r"(?:(?:donde (?:estan|esta|encuentro)|dame|muestrame|ensename|necesito|"
        r"cual(?:es)? (?:son|es)) )?(?:(?:los|el|un|unos|esos) )?"
        r"(?:numeros?|telefonos?) de (?:ayuda|emergencias?|crisis)"
    ),
    "pl": (
        r"(?:(?:gdzie (?:sa|jest|znajde)|pokaz(?: mi)?|daj(?: mi)?|potrzebuje|"
        r"jaki[e]? (?:sa|jest)) )?(?:(?:te|ten) )?"
        r"(?:numery?|telefony?) (?:pomocy|alarmow[ey]|zaufania|kryzysow[ey])"
    ),
}
_BARE: Final[dict[str, Language]] = {
    **dict.fromkeys(("numbers", "number", "the numbers", "the number"), "en"),
    **dict.fromkeys(("nummern", "nummer", "die nummern", "die nummer"), "de"),
    **dict.fromkeys(("numeros", "les numeros", "le numero"), "fr"),
    **dict.fromkeys(("los numeros", "telefonos", "el numero"), "es"),
    **dict.fromkeys(("numery", "telefony", "numer", "ten numer"), "pl"),
}
_AGAIN: Final = re.compile(
    r"^(?:(?:what (?:was|were|is|are)|give me|show me|wie (?:war|waren|ist|lautet|lautete|hiess)"
    r"(?: doch)?|zeige?(?: mir)?|gib mir|(?:c'etait|c'est) quoi|quels? (?:etai(?:en)?t|est)|"
    r"redonne[ -]moi|cual(?:es)? (?:era|eran|es)|dame|jak(?:i|ie) (?:byl|byly|jest|sa)) )|"
    r"(?: (?:again|noch ?mal|gleich|wieder|deja|encore|otra vez|jeszcze raz))+$"
)
"""What says that they were shown before."""
_PATTERNS: Final = tuple((language, re.compile(words)) for language, words in _ASKED.items())
_POLITE: Final = re.compile(
    r"\b(?:please|pls|bitte|svp|s'il (?:te|vous) plait|por favor|prosze)\b"
)


def read_helplines(text: str, *, bare: bool) -> Language | None:
    """The language in which they are asked for; `bare`: a word may do. None where the words, all
    of them, ask for nothing of the kind."""
    if len(text) > _MOST_CHARACTERS:
        return None
    words = " ".join(_POLITE.sub("", flatten(text.replace("\u2019", "'"))).split())
    asked = words.strip(" ,.?!¿¡")
    found = (language for language, each in _PATTERNS if each.fullmatch(asked))
    again = _AGAIN.sub("", asked)
    return next(found, _BARE.get(again) if bare else None)
