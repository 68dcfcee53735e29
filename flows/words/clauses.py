"""A message cut into clauses: its words as they were typed, and as they are compared.

What a thumb leaves out on a phone is put back, word for word: "c quand", "whats on", "fuer".
"""

import re
from typing import Final, NamedTuple

from flows.words.text import flatten


class Clause(NamedTuple):
    """Words between two marks: as they were typed, and as they are compared."""

    typed: tuple[str, ...]
    plain: tuple[str, ...]

    @property
    def said(self) -> str:
        return " ".join(self.plain)


def split(text: str) -> list[Clause]:
    """The clauses of a text, by their marks."""
    parts = _MARKS.split(text)
    spoken = (tuple(re.findall(WORD, part.replace("\u2019", "'"))) for part in parts)
    return [Clause(typed, _write_out(tuple(map(flatten, typed)))) for typed in spoken]


def join(clauses: list[Clause]) -> Clause:
    return Clause(
        tuple(word for each in clauses for word in each.typed),
        tuple(word for each in clauses for word in each.plain),
    )


def cut(clause: Clause, span: tuple[int, int]) -> str:
    """The words as they were typed that stand at a stretch of the plain ones."""
    said = clause.said
    return " ".join(clause.typed[len(said[: span[0]].split()) : len(said[: span[1]].split())])


def keep(clause: Clause, places: list[int]) -> Clause:
    """The words at these places alone."""
    return Clause(
        tuple(clause.typed[at] for at in places), tuple(clause.plain[at] for at in places)
    )


def _write_out(plain: tuple[str, ...]) -> tuple[str, ...]:
    """Behind a number a letter is no word: "7 c"."""
    return tuple(
        each
        if len(each) == 1 and at and plain[at - 1].isdigit()
        else _WRITTEN_OUT.get(each) or _UMLAUT.sub(lambda found: found[0].replace("e", ""), each)
        for at, each in enumerate(plain)
    )


WORD: Final = r"[^\W_]+(?:['\u2019.\-][^\W_]+)*"
_MARKS: Final = re.compile(
    r"[.,;:!?()\u2026\"\u201c\u201d\u201e\u00ab\u00bb]+(?=\W|$)|"
    r"[\u00bf\u00a1\n\"\u201c\u201e\u00ab]|\s[-\u2013\u2014]+\s"
)
_WRITTEN_OUT: Final = {
    **{"u": "you", "ur": "your", "whats": "what's", "whens": "when's", "wheres": "where's"},
    **{"whos": "who's", "hows": "how's", "id": "i'd", "ive": "i've", "dont": "don't"},
    **{"didnt": "didn't", "doesnt": "doesn't", "gimme": "give", "wanna": "want", "lets": "let's"},
    **{"msg": "message", "msgs": "messages", "mtg": "meeting", "appt": "appointment"},
    **{"tmrw": "tomorrow", "everythin": "everything", "smth": "something", "sth": "something"},
    **{"c": "c'est", "cest": "c'est", "g": "j'ai", "jai": "j'ai", "jaimerais": "j'aimerais"},
    **{"jveux": "veux", "jvoudrais": "voudrais", "chui": "suis", "kan": "quand", "kand": "quand"},
    **{"koi": "quoi", "q": "que", "qe": "que", "k": "que", "ke": "que", "toa": "toi"},
    **{"aki": "aqui", "kiero": "quiero", "qiero": "quiero", "zrub": "zrob"},
}
"""What is typed on a phone, and what it stands for; one word each."""
_UMLAUT: Final = re.compile(
    r"(?<![aeq])(?:ae|oe|ue)(?=ber|r\b|sche|ndern|chte|chst|nn|rde|ck|nger|ge\b|tz|her|ter|ff|hr|"
    r"re|ngig|tig|llig)"
)
"""What stands for "ä", "ö", "ü" where nobody has the letter."""
