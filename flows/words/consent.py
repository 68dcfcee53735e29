"""Words that say yes or no, and nothing else."""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import fold

_YES: Final = words(
    # English, German, French, Spanish, Polish
    "yes yep yeah yup ok okay right correct exactly good fine great perfect sure "
    "ja genau richtig stimmt passt gut gerne jawohl "
    "oui exact exactement parfait bien voila daccord "
    "si vale correcto exacto perfecto claro "
    "tak dobrze dobra zgoda pasuje swietnie 👍 👌 ✅"
)
_NO: Final = words("no nope nein nee non nie cancel 👎")
_SMALL: Final = words("thats that is its it das ist cest ca es esta to jest please danke merci")
"""Words that may stand beside one: "yes, that is right"."""


def is_consent(text: str) -> bool:
    """Whether these words, all of them, agree to what was asked."""
    return _says(text, _YES)


def is_refusal(text: str) -> bool:
    """Whether these words, all of them, refuse it."""
    return _says(text, _NO)


def _says(text: str, these: frozenset[str]) -> bool:
    found = re.findall(r"[\w👍👌✅👎]+", fold(text).replace("'", ""))
    said = [each for each in found if each in these]
    return bool(said) and all(each in these or each in _SMALL for each in found)
