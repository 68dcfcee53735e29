"""Words that choose from what is shown: "the first one", "number 2", "die um 18:30", "celle de
16h", "both".

English, German, French, Spanish, Polish.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from flows.words.senses import listen
from flows.words.text import flatten

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


# By the place


_ARTICLE: Final = r"(?:(?:the|der|die|das|den|le|la|les|el|lo|los|ten|ta|te|to) )?"
_NOUNS: Final = (
    r"(?:,? (?:one|of them|time|session|meeting|termin|treffen|sitzung|seance|sesion|cita|"
    r"spotkanie|please|bitte|svp|por favor|prosze))*"
)
_BARE: Final = re.compile(rf"(?i:{_ARTICLE})(?P<word>\S.*?)(?i:{_NOUNS})[\s.!]*")
_NTHS: Final = (
    r"first|1st|former|erste[rns]?|premiere?|primer[oa]?|pierwsz[yae]",
    r"second|2nd|zweite[rns]?|deuxieme|seconde?|segund[oa]|drug[iae]",
    r"third|3rd|dritte[rns]?|troisieme|tercer[oa]?|trzeci[ae]?",
    r"fourth|4th|vierte[rns]?|quatrieme|cuart[oa]|czwart[yae]",
    r"fifth|5th|funfte[rns]?|cinquieme|quint[oa]|piat[yae]",
    r"sixth|6th|sechste[rns]?|sixieme|sext[oa]|szost[yae]",
)
_LAST_NTH: Final = r"last|latter|letzte[rns]?|dernier|derniere|ultim[oa]|ostatni[ae]?"
_PLACES: Final = (*enumerate(_NTHS), (-1, _LAST_NTH))


def find_place(text: str, many: int) -> int | None:
    """The place, from 0, that these words choose of so many; None where they say something
    else."""
    plain = flatten(text).strip(" .!,")
    said = (at for at, nth in _PLACES if re.fullmatch(rf"{_ARTICLE}(?:{nth}){_NOUNS}", plain))
    place = next(said, many)
    return place % many if place < many else None


def leave_article_out(text: str) -> str:
    """ "evening" of "the evening one"."""
    found = _BARE.fullmatch(text.strip())
    return found["word"] if found else text
