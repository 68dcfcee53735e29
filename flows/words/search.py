"""Words are found however they are written: large or small, with accents or without.

A text is folded before it is searched (flows/words/text.py), and so are the words.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from flows.lines import Marked
from flows.words.text import MARKS, fold

CHARACTERS_BEFORE_HIT: Final = 20
"""Characters of a text that are shown before its first hit."""


def read_terms(words: str) -> tuple[str, ...]:
    """What to look for, folded: each word, and what stands between double quotes as one."""
    for quote in "“”„«»":
        words = words.replace(quote, '"')
    terms: list[str] = []
    for place, part in enumerate(words.split('"')):
        terms += [_join_lines(fold(part))] if place % 2 else fold(part).split()
    return tuple(dict.fromkeys(each for each in terms if any(map(_is_seen, each))))


def matches(text: str, terms: Sequence[str]) -> bool:
    """Whether every term occurs in the text."""
    folded = _join_lines(fold(text))
    return all(term in folded for term in terms)


def excerpt(text: str, terms: Sequence[str], length: int) -> Marked:
    """A stretch of the text on one line, at most `length` (2 or more) characters, from a little
    before the first hit on if that is not at its beginning; the hits in it are set off."""
    flat = _join_lines(text)
    hits = find_hits(flat, terms)
    if len(flat) <= length:
        return Marked(text=flat, hits=hits)
    start = 0
    if hits and hits[0][1] > length - 1:
        start = max(0, hits[0][0] - CHARACTERS_BEFORE_HIT)
        start = flat.find(" ", start, hits[0][0]) + 1 or start
    shift = (start > 0) - start
    end = start + length - (start > 0)
    cut = end < len(flat)
    shown = ("…" if start > 0 else "") + (
        flat[start : end - 1].rstrip() + "…" if cut else flat[start:]
    )
    last = len(shown) - cut
    kept = ((first + shift, min(past + shift, last)) for first, past in hits if first >= start)
    return Marked(text=shown, hits=tuple(each for each in kept if each[0] < each[1]))


def find_hits(text: str, terms: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the terms stand in the text, as spans of it; those that touch become one."""
    places: list[int] = []  # of each folded character, the one it came from
    folded = ""
    for place, character in enumerate(text):
        for each in fold(character):
            space = each.isspace()
            if not space or folded[-1:] != " ":
                folded += " " if space else each
                places.append(place)
    found = sorted(
        (places[hit.start()], places[hit.start() + len(term) - 1] + 1)
        for term in terms
        for hit in re.finditer(f"(?={re.escape(term)})", folded)
    )
    spans: list[tuple[int, int]] = []
    for first, past in found:
        if spans and first <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(past, spans[-1][1]))
        else:
            spans.append((first, past))
    return tuple((first, _with_marks(text, past)) for first, past in spans)


def _with_marks(text: str, past: int) -> int:
    """A mark belongs to the letter before it, also where the two are written apart."""
    marks = MARKS.match(text, past)
    return marks.end() if marks else past


def _join_lines(text: str) -> str:
    return " ".join(text.split())


def _is_seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ"
