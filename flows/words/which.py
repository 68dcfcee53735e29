"""Words that choose from what is shown: "the second one", "die um 18:30", "celle de 16h", "both".

English, German, French, Spanish, Polish.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from flows.words.known import NTHS, words
from flows.words.senses import listen, one_of

MAX_WORDS: Final = 8
"""Whoever needs more tells something."""
LAST: Final = -1
_PLACES: Final[Mapping[str, int]] = {
    **{word: place - 1 for word, place in NTHS.items() if place > 0},
    **dict.fromkeys(words("premiere primera"), 0),
    **dict.fromkeys(words("2nd seconde segunda"), 1),
    **dict.fromkeys(words("tercera"), 2),
    **dict.fromkeys(words("cuarta"), 3),
    **dict.fromkeys(words("fifth funfte funften cinquieme quinta quinto piata piaty"), 4),
    **dict.fromkeys(words("sixth sechste sechsten sixieme sexta sexto szosta szosty"), 5),
    **dict.fromkeys(
        words(
            "last letzte letzten letzter letztes dernier derniere ultima ultimo ostatnia ostatni"
        ),
        LAST,
    ),
}
_THE: Final = (
    r"(?:(?:oh|no|nein|non|nie|please|bitte|the|that|this|die|der|das|den|diejenige|le|la|les|"
    r"l'|celle|celui|el|lo|los|las|ta|te|ten|tamta|ja|yes|si|oui|tak),? )*"
)
_NOUN: Final = (
    r"(?:one|ones|session|meeting|call|termin|treffen|sitzung|seance|rdv|sesion|cita|spotkanie)"
)
_END: Final = r"(?:,? (?:please|pls|bitte|svp|por favor|prosze|then|dann))*[ .!]*"
_PLACE: Final = re.compile(
    rf"{_THE}(?:(?P<word>{one_of(_PLACES)})|(?:(?:number|no|nr|nummer|numero)\.? )?(?P<n>[1-9])"
    rf" ?(?:st|nd|rd|th|te|er|eme|\.)?)(?: {_NOUN})?{_END}"
)
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


def find_place(text: str, among: int) -> int | None:
    """Which of so many is meant by its place; None where it is not said, or there is none."""
    match = _PLACE.fullmatch(listen(text).text.strip())
    if match is None:
        return None
    place = _PLACES[match["word"]] if match["word"] else int(match["n"]) - 1
    if place == LAST:
        return among - 1
    return place if place < among else None


def list_chosen(text: str) -> Iterator[str]:
    """The words that say which one, as they were typed and without "the ... one" around them."""
    yield text
    said = listen(text)
    if not 0 < len(said.text.split()) <= MAX_WORDS:
        return
    begins = [match.end() for match in [_LEADS.match(said.text)] if match]
    ends = [match.start() for match in [_TAIL.search(said.text)] if match]
    for start in (0, *begins):
        for end in (*ends, len(said.text)):
            if start < end:
                yield text[said.origin[start] : said.origin[end - 1] + 1]
