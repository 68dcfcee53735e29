"""Words that say yes or no, and nothing else."""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import fold

# English, German, French, Spanish, Polish
_FIRM: Final = words(
    "yes yep yeah yup ok okay right ja jawohl genau oui daccord si vale tak 👍 👌 ✅"
)
_YES: Final = _FIRM | words(
    "correct exactly good fine great perfect sure richtig stimmt passt gut gerne "
    "exact exactement parfait bien voila correcto exacto perfecto claro "
    "dobrze dobra zgoda pasuje swietnie"
)
_NO: Final = words("no nope nein nee non nie cancel leave 👎")
_REFUSING: Final = _NO | words("dont never nicht jamais nunca jamas nigdy 🛑")
"""Words that refuse where nothing else is said, and begin a sentence as well."""
_BESIDE_NO: Final = words(
    "do not really rather better sorry wait keep bitte doch lieber besser warte moment pas "
    "surtout finalement plutot attends svp stp mejor todavia espera porfa jednak raczej lepiej "
    "czekaj prosze"
)
_ERASING: Final = words("erase loschen loeschen effacer borrar usun usunac")
_SMALL: Final = words("thats that is its it das ist cest ca es esta to jest please danke merci")
"""Words that may stand beside one: "yes, that is right"."""


def is_consent(text: str) -> bool:
    """Whether these words, all of them, agree to what was asked."""
    return _says(text, _YES)


def is_refusal(text: str) -> bool:
    """Whether these words, all of them, refuse it, in one word or more: "no, better not"."""
    return _says(text, _REFUSING, _BESIDE_NO)


def is_erasure(text: str) -> bool:
    """Whether they are the word that erases everything, in any of the languages, and nothing
    beside it."""
    return fold(text.strip()) in _ERASING


def is_firm(text: str) -> bool:
    """Whether these words say yes or no and nothing that may answer another question: "good"
    does."""
    return _says(text, _FIRM | _NO)


def _says(text: str, these: frozenset[str], beside: frozenset[str] = frozenset()) -> bool:
    found = re.findall(r"[\w👍👌✅👎🛑]+", fold(text).replace("'", ""))
    said = [each for each in found if each in these]
    return bool(said) and all(each in these | _SMALL | beside for each in found)


def leave_answer_out(text: str) -> str:
    """What is said behind a yes or no: "at 11" of "no, at 11"; all of it where none begins it."""
    begun = _BEGUN.match(text)
    plain = begun and fold(begun["word"]) in _FIRM | _YES | _NO
    return text[begun.end() :] if begun and plain else text


_BEGUN: Final = re.compile(
    r"\s*(?P<word>\w+)[\s,.;:!–-]+(?:(?:but|aber|mais|pero|ale|rather|lieber|plutot|mejor)\s+)?",
    re.IGNORECASE,
)
