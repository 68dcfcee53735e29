"""A line of the mentor's own: one sentence of an entry, good enough to be read again.

It is read between two sessions, weeks later: so it is short, whole, says what the mentor did or
does, and says it for good: what was still to come then is long past. An entry with words of
grief, illness, death or distress has no such line.
"""

import re
from collections.abc import Callable

from flows.words.distress.tender import is_tender
from flows.words.text import fold

LEAST, MOST = 20, 140
"""Characters of a line."""

# Abbreviations end no sentence: what follows them begins small.
ENDS = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”\u2019»)]))\s+(?=[^\Wa-z]|[\"“\u2018«(])|(?<=[。\uff01\uff1f])|\n+"
)
MYSELF = re.compile(r"\b(I|[Ii]ch|[Jj]e|[Jj](?=['\u2019])|[Ii]k|[Yy]o|[Ii]o|[Ee]u)\b")
# Where the verb says who: "pregunté", "zapytałam".
SPOKEN = re.compile(
    r"\b(?!(?:as|aqu|all|ah|caf|s|m|t|qu|porqu|por qu)[íé]\b)\w+[éí]\b|\b\w+ł[ae]m\b",
    re.IGNORECASE,
)
# Facts that age: what was meant to be done, and the days, months and years it was tied to.
AGES = re.compile(
    r"\b(i'?ll|will|shall|gonna|going to|tomorrow|next|later|soon|until|today|tonight|yesterday"
    r"|werd\w*|will|morgen|heute|gestern|nachste\w*|bald|bis"
    r"|vais|demain|prochain\w*|bientot|aujourd|hier|jusqu"
    r"|voy a|vamos a|manana|proxim\w*|pronto|hoy|ayer|hasta"
    r"|bede|jutro|przyszl\w*|nastepn\w*|wkrotce|dzis\w*|wczoraj"
    r"|january|february|april|august|september|october|november|december"
    r"|januar|februar|marz|mai|juni|juli|oktober|dezember"
    r"|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|stycz\w*|lut\w*|kwie\w*|czerw\w*|lip\w*|sierp\w*|wrze\w*|pazdzier\w*|listopad\w*|grud\w*"
    r"|(mon|tues|wednes|thurs|fri|satur|sun)days?|(mon|diens|donners|frei|sams|sonn)tags?|mittwoch"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
    r"|poniedz\w*|wtor\w*|srod\w*|czwart\w*|piat\w*|sobot\w*|niedziel\w*|(19|20)\d\d)\b"
)
LINK = re.compile(r"\w://|www\.")


def pick_line(text: str) -> str:
    """The line of an entry that is quoted already, whole where one sentence or a few short ones
    fit; a long sentence is cut at a word. "" where there is nothing to read again."""
    return pick_own_line(text) or _pick(text, _has_no_link)


def pick_own_line(text: str) -> str:
    """The line by which an entry is quoted from now on; "" where it has none: what says nothing of
    the mentor's own doing, or ages, and all that stands beside grief."""
    return "" if is_tender(text) else _pick(text, _is_own)


def _pick(text: str, fits: Callable[[str], bool]) -> str:
    sentences = [" ".join(each.split()) for each in ENDS.split(text) if each.strip()]
    grown = (_grow(sentences[place:]) for place in range(len(sentences)))
    pieces = [each for each in grown if fits(each)]
    whole = [each for each in pieces if LEAST <= len(each) <= MOST]
    if whole:
        # One sentence rather than several.
        return min(whole, key=lambda each: (*_rank(each), each not in sentences))
    long = [each for each in pieces if len(each) > MOST]
    return _cut(min(long, key=_rank)) if long else ""


def _grow(sentences: list[str]) -> str:
    """The first sentence, with as many of the next ones as it takes."""
    piece = sentences[0]
    for each in sentences[1:]:
        if len(piece) >= LEAST:
            break
        piece = f"{piece} {each}"
    return piece


def _has_no_link(piece: str) -> bool:
    return not LINK.search(piece)


def _is_own(piece: str) -> bool:
    """Whether it says, and does not ask, something about the mentor's own doing that does not
    age."""
    own = MYSELF.search(piece) or SPOKEN.search(piece)
    asks = piece.endswith("?")
    return bool(own) and not asks and _has_no_link(piece) and not AGES.search(fold(piece))


def _rank(piece: str) -> tuple[bool, bool]:
    return piece.endswith("?"), MYSELF.search(piece) is None


def _cut(piece: str) -> str:
    words = piece[:MOST].rpartition(" ")[0]
    begin = words if len(words) >= LEAST else piece[: MOST - 1]
    return begin.rstrip(" ,;:–-") + "…"
