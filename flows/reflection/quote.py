"""A line of the mentor's own: one sentence of an entry, good enough to be read again.

It is read between two sessions, weeks later: so it is short, whole, says something rather than
asks, and is about the mentor if anything is.
"""

import re

LEAST, MOST = 20, 140
"""Characters of a line."""

# Abbreviations end no sentence: what follows them begins small.
ENDS = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”\u2019»)]))\s+(?=[^\Wa-z]|[\"“\u2018«(])|(?<=[。\uff01\uff1f])|\n+"
)
MYSELF = re.compile(r"\b(I|[Ii]ch|[Jj]e|[Jj](?=['\u2019])|[Ii]k|[Yy]o|[Ii]o|[Ee]u)\b")
LINK = re.compile(r"\w://|www\.")


def pick_line(text: str) -> str:
    """The line, whole where one sentence or a few short ones fit; a long sentence is cut at a
    word. "" where there is nothing to read again."""
    sentences = [" ".join(each.split()) for each in ENDS.split(text) if each.strip()]
    grown = (_grow(sentences[place:]) for place in range(len(sentences)))
    pieces = [each for each in grown if not LINK.search(each)]
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


def _rank(piece: str) -> tuple[bool, bool]:
    return piece.endswith("?"), MYSELF.search(piece) is None


def _cut(piece: str) -> str:
    words = piece[:MOST].rpartition(" ")[0]
    begin = words if len(words) >= LEAST else piece[: MOST - 1]
    return begin.rstrip(" ,;:–-") + "…"
