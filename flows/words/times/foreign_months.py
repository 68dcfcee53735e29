"""The months as they are called in languages that nothing else here is written for.

Their names are dateparser's; its parser is not asked. It reads a text as often as it has languages
and takes whatever it finds, while here a word is a month or is none, which costs nothing.
"""

from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import Final

from flows.words.text import flatten

LANGUAGES: Final = (
    *("it", "pt", "nl", "sv", "da", "nb", "fi", "cs", "hu", "ro", "tr", "el", "ru", "uk"),
)
SHORTEST: Final = 4
"""Letters; shorter ones are words of other languages too."""
_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


@cache
def name_foreign_months() -> Mapping[str, int]:
    """The month, from 1, of each name in these languages, as `flatten` makes it.

    Loaded at first use, which takes a tenth of a second, or several on a busy machine: whoever
    starts a bot calls this in a thread.
    """
    from dateparser.languages.loader import default_loader  # slow to import

    known = [default_loader.get_locale(each).info for each in LANGUAGES]
    found: dict[str, int] = {}
    for number, month in enumerate(_MONTHS, 1):
        for name in chain.from_iterable(names[month] for names in known):
            plain = flatten(name).rstrip(".")
            if len(plain) >= SHORTEST and plain.isalpha():
                found.setdefault(plain, number)
    return found
