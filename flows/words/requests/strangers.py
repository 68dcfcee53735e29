"""Words that no table of requests has: a request is made of few of them, and a story of many.

"Who reads those reports? Nobody." has all that a question about privacy has, and three words that
nobody needs for one.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from flows.words.clauses import Clause
from flows.words.known import CLOCK, DAYS, MONTHS, NUMBERS, words
from flows.words.requests.enquiries import ENQUIRIES
from flows.words.requests.likely_changed import LIKELY_CHANGED
from flows.words.requests.likely_shown import LIKELY_SHOWN
from flows.words.requests.likely_stems import STEMS
from flows.words.requests.likely_topics import ASIDE, ASKS, ASKS_FIRST, ASKS_LAST
from flows.words.requests.orders import ORDERS
from flows.words.requests.phrases_changed import PHRASES_CHANGED, PHRASES_OF_PLACE
from flows.words.requests.phrases_shown import PHRASES_OF_JOURNAL, PHRASES_SHOWN
from flows.words.requests.wish_words import GROUPS, NOBODY
from flows.words.requests.wishes_changed import CHANGED
from flows.words.requests.wishes_people import PEOPLE
from flows.words.requests.wishes_shown import SHOWN


def list_strangers(clause: Clause) -> list[str]:
    """The words of a clause that requests are not made of; a number is none."""
    known, beginnings = _list_known(), _list_beginnings()
    return [
        word
        for word in clause.plain
        if word not in known and not word[0].isdigit() and not word.startswith(beginnings)
    ]


def is_known(word: str) -> bool:
    """Whether a table has this very word, so that it is no slip for another one."""
    return word in _list_known()


def list_patterns() -> Iterator[str]:
    """Whatever of the tables is a pattern."""
    yield from (ASKS, ASKS_FIRST, ASKS_LAST, ASIDE, *GROUPS.values(), *PHRASES_OF_PLACE)
    tables = (
        *(LIKELY_CHANGED, LIKELY_SHOWN, PHRASES_CHANGED, PHRASES_SHOWN, PHRASES_OF_JOURNAL),
        *(CHANGED, SHOWN, PEOPLE, ORDERS, ENQUIRIES),
    )
    yield from (each for rows in tables for _, patterns in rows for each in patterns)


def list_stems() -> Iterator[str]:
    """The beginnings of words in `likely_stems.py`; with "=", whole words."""
    for row in STEMS:
        sides = (row.own, row.alone, *(side for pair in row.pairs for side in pair))
        for stem in " ".join(sides).split():
            *before, last = stem.split("_")
            yield from (f"{each}=" for each in before)
            yield last


@cache
def _list_known() -> frozenset[str]:
    plain = " ".join(_ESCAPE.sub(" ", each) for each in list_patterns())
    whole = (stem[:-1] for stem in list_stems() if stem.endswith("="))
    return frozenset((*re.findall(r"[a-z']+", plain), *whole)).union(
        *(BESIDE, NOBODY, DAYS, MONTHS, NUMBERS, CLOCK)
    )


@cache
def _list_beginnings() -> tuple[str, ...]:
    open_ended = re.findall(r"([a-z']+)\\w[*+]", " ".join(list_patterns()))
    stems = (stem for stem in list_stems() if not stem.endswith("="))
    return tuple({each for each in (*open_ended, *stems) if len(each) >= _BEGINS_FROM})


_ESCAPE: Final = re.compile(r"\\.")
_BEGINS_FROM: Final = 4
"""Letters from which a beginning tells one word from others."""
BESIDE: Final = words(
    "please pls plz kindly thanks thank thx bitte danke mal svp stp merci porfa gracias prosze "
    "dziekuje dzieki hi hello hey sorry hallo bonjour hola czesc just actually quickly eigentlich "
    "denn doch eben gern gerne ja mate guys bot bro dude love oye tio tia vale venga dis dites "
    "alors bon bah ben bref halt irgendwie vielleicht perhaps maybe somehow somewhere yet well "
    "right really quite little tiny bit kurz schnell rapide vite rapido szybko troche kurde no "
    "wiec actually so ok okay hm hmm oh ach ah eh ey hey joa na nun sonst else other others "
    "anymore any more longer long ago wieder weiter immer always never siempre toujours zawsze "
    "jamais ever still encore noch jeszcze todavia aun be been being was were had has did does "
    "werden worden wird wurde ware hatten dass ob si que qui czy ze zeby jesli if whether because "
    "cause weil porque bo savoir wissen saber wiedziec know think glaube crois creo mysle "
    "gut schon nett nice great good gracias super toll bien bueno dobrze fajnie lol haha"
)
"""Words that say nothing, and little ones that no table needs."""
