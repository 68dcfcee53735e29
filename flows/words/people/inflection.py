"""The forms in which a name is written inside a sentence: "z Krzysztofem", "bez Ani", "Annas".

Polish declines every name, also a foreign one; German and English add an s. Some forms are names
of their own as well (Jana is a woman, or Jan in another case), and those are told apart.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from flows.words.known import words
from flows.words.text import fold

_NAMES_WITH_S: Final = words(
    "agnes alexis amos andreas antonis carlos charles chris claus danis denis dennis dimitris "
    "elias enis felis francis georgios giannis hans ines iris isaias jens jeremias jonas "
    "jules julius klaus kris lars lois loris louis lucas lukas marcos marios maris markos "
    "markus marius mathias matias mats matthias mattias mikas milos nicholas nicolas niklas "
    "nikolas nikos nils pablos ramos rosas santos silas thomas tobias tomas travis yves "
    "zacharias adams alberts andrews arnolds collins daniels davis edwards edwins evans gibbs "
    "harris hughes jacobs jakobs james jenkins johns jones martins matthews michaels myers "
    "owens parkers peters philipps phillips reynolds richards roberts rogers simmons simons "
    "stephens stevens walters wells wilkins williams woods"
)
"""Names, first or last, that are more than the genitive of one without the s."""

_ENDINGS: Final = (
    # The end of a name, what is put in its place: forms that are its own, and shared ones.
    ("ia", "ię ii iu", "ie i"),
    ("ka", "kę ku", "ki ko ke ce"),
    ("ga", "gę gu", "gi go ge dze"),
    ("la", "lę lu", "li lo le"),
    ("ja", "ję ju", "i jo je"),
    ("a", "ę", "y ie o e"),
    ("ta", "", "cie"),
    ("da", "", "dzie"),
    ("ra", "", "rze"),
    ("o", "em iem owi", "a u ie"),
    ("y", "ego emu", "ym"),
    ("i", "iego iemu", "im"),
    ("ek", "kiem kowi", "ka ku"),
    ("el", "lem lowi", "la le"),
    ("st", "", "scie"),
    ("t", "", "cie"),
    ("d", "", "dzie"),
    ("r", "", "rze"),
    ("l", "", "le"),
)
_CONSONANT: Final = ("", "em iem owi", "a u ie")
"""What is put behind a name that ends in no vowel."""
_SOFT: Final = re.compile(r".+[nsz]ia")
"""Ania, Kasia: the second case is shorter."""


class Forms(NamedTuple):
    """`own` can be nothing but this name; `shared` may be another name in its first case."""

    own: frozenset[str]
    shared: frozenset[str]


def plain(word: str) -> str:
    """A word as forms are compared: without case and accents, but for the ę, which is an ending
    ("Annę" is Anna, Anne is somebody else)."""
    letters = unicodedata.normalize("NFC", word).lower()
    return "".join(each if each == "ę" else fold(each) for each in letters)


@lru_cache(maxsize=1024)
def decline(name: str) -> Forms:
    """The other forms of one plain word of a name."""
    own, shared = {f"{name}'s", f"{name}'"}, set[str]()
    genitive = f"{name}s"
    (shared if genitive in _NAMES_WITH_S else own).add(genitive)
    if name.isalpha():
        ends = [row for row in _ENDINGS if name.endswith(row[0])]
        for end, mine, theirs in ends if name[-1] in "aeiouy" else (*ends, _CONSONANT):
            stem = name.removesuffix(end)
            own.update(stem + each for each in mine.split())
            shared.update(stem + each for each in theirs.split())
    if _SOFT.fullmatch(name):
        own.add(name[:-1])
    return Forms(frozenset(own - {name}), frozenset(shared - own - {name}))
