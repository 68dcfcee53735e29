"""When a session really was, and nothing else: "it was 17h30 to 18h45 in the end".

English, German, French, Spanish, Polish.
"""

import re
from typing import Final

from flows.words.known import words
from flows.words.text import fold

MAX_WORDS: Final = 14

_HOUR: Final = re.compile(r"[0-9]{1,2}(?:[:.h][0-9]{2}|h|[ap]m)")
_BARE: Final = re.compile(r"[0-9]{1,2}")
_BESIDE: Final = words(
    "it was we met had started start began begun ended finished lasted went took on from to until "
    "till at in the end finally actually really only not and o'clock oclock h so rather instead "
    "today yesterday ok no yes well just of pm am about around "
    "es war wir haben hatten uns getroffen begonnen angefangen dauerte ging ging's gings von bis "
    "um erst dann doch am ende eigentlich schliesslich uhr und nicht nur statt heute gestern ja "
    "nein wurde "
    "c'etait ca etait a ete dure fini commence on s'est vu de jusqu'a jusque jusqu'au finalement "
    "en fait au final heures heure et pas au lieu hier aujourd'hui oui non "
    "fue era ha sido nos vimos empezo termino duro desde hasta las la al final en realidad y no "
    "sino hoy ayer si "
    "bylo byla od do o godziny godzinie w koncu jednak i nie dzis dzisiaj wczoraj tak trwalo "
    "trwala zaczelismy skonczylismy"
)


def tells_hours(text: str) -> bool:
    """Whether these words, all of them, say from when until when it was."""
    said = re.findall(r"[^\s,;!()\u2013\u2014-]+", fold(text.replace("\u2019", "'")))
    said = [each.rstrip(".") for each in said]
    if not 0 < len(said) <= MAX_WORDS or "?" in text:
        return False
    hours = [each for each in said if _HOUR.fullmatch(each)]
    rest = (each for each in said if each not in hours and not _BARE.fullmatch(each))
    timed = hours or ("uhr" in said and any(map(_BARE.fullmatch, said)))
    return bool(timed) and all(each in _BESIDE for each in rest)
