"""Words that choose from what is shown: "number 2", "die um 18:30", "celle de 16h", "both".

English, German, French, Spanish, Polish.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from flows.words.senses import listen

MAX_WORDS: Final = 8
"""Whoever needs more tells something."""
_THE: Final = (
    r"(?:(?:oh|no|nein|non|nie|please|bitte|the|that|this|die|der|das|den|diejenige|le|la|les|"
    r"l'|celle|celui|el|lo|los|las|ta|te|ten|tamta|ja|yes|si|oui|tak),? )*"
)
_NOUN: Final = (
    r"(?:one|ones|session|meeting|call|termin|treffen|sitzung|seance|rdv|sesion|cita|spotkanie)"
)
_END: Final = r"(?:,? (?:please|pls|bitte|svp|por favor|prosze|then|dann))*[ .!]*"
_NUMBER: Final = re.compile(rf"(?:(?:number|no|nr|nummer|numero)\.? )?(?P<n>[1-9])\.?{_END}")
_ALL: Final = re.compile(
    rf"(?:(?:yes|ja|oui|si|tak),? )?(?:both|all|beide|beides|alle|(?:toutes |tous )?les deux|"
    r"toutes|tous|(?:las|los) dos|ambas|ambos|todas|todos|obie|oba|obydwie|wszystkie)"
    rf"(?: (?:of them|of those|three|drei|beide|zusammen|{_NOUN}))?{_END}"
)
_LEADS: Final = re.compile(
    rf"{_THE}(?:{_NOUN} )?(?:(?:of|from|de|du|des|d'|del|vom|von|z|ze)(?: |(?<=')))?"
)
_TAIL: Final = re.compile(rf"(?: (?:{_NOUN}|die|der|das))?{_END}\Z")


def wants_all(text: str) -> bool:
    """Whether all that is shown is meant."""
    return _ALL.fullmatch(listen(text).text.strip()) is not None


def find_numbered(text: str, among: int) -> int | None:
    """Which of so many is meant by its number, from 0; None where there is none."""
    match = _NUMBER.fullmatch(listen(text).text.strip())
    place = int(match["n"]) - 1 if match is not None else among
    return place if place < among else None


def list_chosen(text: str) -> Iterator[str]:
    """The words that say which one, as they were typed and without "the ... one" around them."""
    yield text
    said = listen(text)
    if not 0 < len(said.text.split()) <= MAX_WORDS:
        return
    begins = [match.end() for match in [_LEADS.match(said.text)] if match]
    ends = [match.start() for match in [_TAIL.search(said.text)] if match]
    for start, end in product((0, *begins), (*ends, len(said.text))):
        if start < end:
            yield text[said.origin[start] : said.origin[end - 1] + 1]
