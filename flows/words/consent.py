"""Words that say yes, and nothing else."""

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
_SMALL: Final = words("thats that is its it das ist cest ca es esta to jest please danke merci")
"""Words that may stand beside one: "yes, that is right"."""


def is_consent(text: str) -> bool:
    """Whether these words, all of them, agree to what was asked."""
    found = re.findall(r"[\w👍👌✅]+", fold(text).replace("'", ""))
    agreed = [each for each in found if each in _YES]
    return bool(agreed) and all(each in _YES or each in _SMALL for each in found)
