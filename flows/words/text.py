"""Typed text made comparable, in the two ways that are needed, and a clock time on its own.

`fold` is for search: it works character by character, so that a hit can be shown where it stands.
`flatten` is for names, days and times: spaces go too. They differ in letters such as "ø", and what
was read with one is not to be compared with the other.
"""

import re
import unicodedata
from datetime import time
from typing import Final

_LETTERS: Final = {
    **{"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"},
    **{"ħ": "h", "ŧ": "t", "\u2019": "'", "\u2018": "'"},
}
"""Letters that carry their stroke for good, the i without a dot, and typographer's quotes."""
MARKS: Final = re.compile(
    "["
    + "".join(
        char
        for char in map(chr, range(0x80, 0x10000))
        if unicodedata.combining(char) or unicodedata.category(char) == "Cf"
    )
    + "]+"
)
"""Marks on letters, and what nobody sees: soft hyphens, joiners, marks of direction. Those beyond
the first 65,536 characters stand in no living script, and would make this ten times slower."""
MAX_CHARACTERS_A_WORD: Final = 20
"""On average; and with what stands between them."""
_CLOCK: Final = re.compile(
    r"(?P<hour>[0-9]{1,2})(?: ?[:.h] ?(?P<minute>[0-9]{2}))?(?: ?h| ?(?P<half>[ap])\.?m\.?)?"
)


def fold(text: str) -> str:
    """`text` without case and without marks, spaces as they are: "São" becomes "sao". Folding is
    idempotent, and the fold of a text has the characters that its characters fold to."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    for letter, others in _LETTERS.items():
        plain = plain.replace(letter, others)
    return MARKS.sub("", plain)


def flatten(text: str) -> str:
    """`text` without case and accents, words one space apart: "São  Paulo" is "sao paulo"."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def exceeds(text: str, words: int) -> bool:
    """Whether it has more words than so many, or more characters than so many words have: what
    looks for few words need not look at either, and a word may be as long as a message."""
    return len(text) > words * MAX_CHARACTERS_A_WORD or len(text.split()) > words


def read_clock(text: str) -> tuple[time, ...]:
    """The wall times that `text` may mean, as it stands first; empty if it is no time.

    Two where a 12-hour time lacks am or pm: "3:42" is 03:42 or 15:42, "03:42" and "3:42 pm" have
    one reading each.
    """
    plain = flatten(text).rstrip(".")
    if plain == "noon":
        return (time(12),)
    match = _CLOCK.fullmatch(plain)
    if match is None:
        return ()
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return ()
    if half:
        return (time(hour % 12 + 12 * (half == "p"), minute),)
    if hour > 12 or match["hour"].startswith("0"):
        return (time(hour, minute),)
    return (time(hour, minute), time((hour + 12) % 24, minute))
