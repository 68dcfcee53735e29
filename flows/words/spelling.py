"""How a name is written that was typed for the first time, in a hurry and small."""

import re
import unicodedata
from typing import Final

from flows.words.known import words

PARTICLES: Final = words(
    "van von de der den het ten ter zu zur vom da das do dos di del della degli du des la le l el "
    "al y af av bin ibn"
)
"""They stay small between names: "van Dam"."""
_ARTICLES: Final = words("the die das der la le les el los las un une una a an")
"""Who begins with one of these is called by what they do: "the baker"."""
_LETTERS: Final = re.compile(r"(?<!['\u2019])[^\W\d_]+|(?<=['\u2019])[^\W\d_]{2,}")
"""The words of a name, without the "s" of "Karel's brother"."""
_NAME: Final = re.compile(r"[\w'\u2019. -]+")
"""What a name is made of; anything else is left as it was typed."""


def write_name(typed: str) -> str:
    """With capitals, where all of it was typed small in Latin letters; else as it was typed."""
    letters = [char for char in typed if char.isalpha()]
    latin = all(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    first, *rest = typed.split() or [""]
    if not (letters and latin and typed == typed.lower() and _NAME.fullmatch(typed)):
        return typed
    if rest and first in _ARTICLES:
        return typed
    several = bool(rest)
    return _LETTERS.sub(lambda match: _write(match[0], several=several), typed)


def _write(word: str, *, several: bool) -> str:
    return word if several and word in PARTICLES else word[:1].upper() + word[1:]
