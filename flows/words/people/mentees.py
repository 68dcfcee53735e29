"""Which of the known mentees typed words mean: "ola", "elodie", "z Krzysztofem", "Annas".

Two people may have nearly one name, and what is planned with the wrong one rings for the wrong
one. So what can be nothing but another form of a name is that name, and what may be a name of its
own as well (Jana beside Jan, Lucas beside Luca) is only near it, and asked.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final
from zlib import crc32

from flows.words.known import words
from flows.words.people.inflection import decline, plain
from flows.words.spelling import write_name
from flows.words.text import fold

_BEFORE: Final = re.compile(
    r"(?:(?P<declines>z|ze|do|od|dla|bez|u|o|przy)|with|w/|for|from|mit|von|bei|f[uü]r|ohne|avec"
    r"|pour|chez|sans|de|con|para|sin)\s+(?=\S)|d['\u2019](?=\w)",
    re.IGNORECASE,
)
"""What may stand before a name; behind a Polish preposition none is in its first case."""
_BETWEEN: Final = re.compile(r"[\s.\-\u2010-\u2015]+")
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019.\-][^\W_]+)*['\u2019]?")
_TITLES: Final = words(
    "frau herr herrn fraulein dr prof mag ing dipl mr mrs ms miss mme madame monsieur mlle "
    "mademoiselle sr sra senor senora dona pan pani pana"
)
"""What is left out of a name when one is in a hurry: "lechner" is Frau Dr. Lechner."""
_NEAR_FROM: Final = 6
"""Letters from which a name with one too many or too few, or with two swapped, is near."""


def mark_name(name: str) -> int:
    """A name as a number for a button."""
    return crc32(name.casefold().encode())


def fit_mentees(typed: str, known: Sequence[str]) -> tuple[str, ...]:
    """The known mentees that the words mean, best first. One is to be taken, of several it is to
    be asked which; none: somebody new, or `near_mentees`.

    The same name comes first, without regard to case, accents, the dot of an i, hyphens and
    spaces, then one of which this is another case or the genitive. A preposition may stand before
    it. Ana and Anna, Jan and Jana are two.
    """
    name, declines = _strip(typed)
    same = _find_same(name, known)
    if same and not declines:
        return same
    formed = (each for each in known if _is_form(name, each, shared=declines))
    return tuple(dict.fromkeys((*same, *formed)))


def _find_same(name: str, known: Sequence[str]) -> tuple[str, ...]:
    """Those who are called so, by the strictest way of comparing in which anybody is; the last is
    without titles."""
    ways = (_fold_case, fold_name, _join)
    for way in ways:
        wanted = way(name)
        found = tuple(dict.fromkeys(each for each in known if wanted and way(each) == wanted))
        if found:
            return found
    short = _join(name)
    these = (each for each in known if short and _join(_leave_titles(each, name)) == short)
    return tuple(dict.fromkeys(these))


def _leave_titles(name: str, typed: str) -> str:
    """The name with those of its titles that are typed."""
    parts, said = name.split(), {each.strip(".") for each in fold(typed).split()}
    titles = list(takewhile(lambda each: fold(each).strip(".") in _TITLES, parts[:-1]))
    kept = (each for each in titles if fold(each).strip(".") in said)
    return " ".join((*kept, *parts[len(titles) :]))


def name_known(typed: str, known: Sequence[str]) -> str:
    """The name as it is known, where the words mean one mentee; else as it is written."""
    found = fit_mentees(typed, known)
    return found[0] if len(found) == 1 else write_name(typed)


def near_mentees(typed: str, known: Sequence[str]) -> tuple[str, ...]:
    """The known mentees that the words may mean where `fit_mentees` finds none, as they may also
    be the name of somebody else: "Is this Élodie?"."""
    if fit_mentees(typed, known):
        return ()
    name, _ = _strip(typed)
    near = (
        each
        for each in known
        if _is_form(name, each, shared=True) or _is_part(name, each) or _is_slip(name, each)
    )
    return tuple(dict.fromkeys(near))


def find_named(typed: str, known: Sequence[str]) -> tuple[str, ...]:
    """The known mentees that the words mean; where they mean none, those that they may."""
    return fit_mentees(typed, known) or near_mentees(typed, known)


def find_mentioned(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """The known mentees whom a text names, in the order in which it does. Where it knows capitals,
    a name has one: "may" and "will" are nobody."""
    capitals = text != text.lower()
    words = [match[0] for match in _WORD.finditer(text)]
    begins = {name: {fold(each)[:1] for each in _list_begun(name)} for name in known}
    found: list[str] = []
    for at, word in enumerate(words):
        if capitals and word[0].islower():
            continue
        for name in (each for each in known if fold(word[0]) in begins[each]):
            if any(fit_mentees(each, (name,)) for each in _list_begin(words[at:], name)):
                found.append(name)
    return tuple(dict.fromkeys(found))


def find_subject(text: str, known: Sequence[str]) -> str:
    """Whom a story is about: the only mentee there is, the one it begins with, or the only one it
    names; "" if there is no telling."""
    if len(known) == 1:
        return known[0]
    words = [match[0] for match in _WORD.finditer(text)]
    begins = (
        name
        for name in known
        if any(fit_mentees(each, (name,)) for each in _list_begin(words, name))
    )
    named = find_mentioned(text, known)
    return next(begins, named[0] if len(named) == 1 else "")


def _list_begin(words: Sequence[str], name: str) -> list[str]:
    """The first words, as many as the name has, with its titles and without."""
    longs = dict.fromkeys(len(_WORD.findall(each)) for each in (name, _leave_titles(name, "")))
    return [" ".join(words[:long]) for long in longs]


def _list_begun(name: str) -> tuple[str, ...]:
    """Every word by which the name may begin: a title, or what follows those."""
    titles = len(name.split()) - len(_leave_titles(name, "").split())
    return tuple(name.split()[: titles + 1])


def _strip(typed: str) -> tuple[str, bool]:
    """The name alone, and whether it stands behind a word after which Polish declines it."""
    text = typed.strip(' \t\n,;:!?"“”„«»()')
    before = _BEFORE.match(text)
    if before is None:
        return text, False
    return text[before.end() :].strip(), before["declines"] is not None


def is_titled(name: str) -> bool:
    """Whether a title stands before it, so that it is a name in small letters too."""
    return _leave_titles(name, "") != " ".join(name.split())


def fold_name(text: str) -> str:
    """A name without case and accents."""
    return " ".join(fold(text).split())


def _fold_case(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold())


def _join(text: str) -> str:
    """ "M-3", "M 3" and "M3" are one."""
    return _BETWEEN.sub("", fold(text))


def _is_form(typed: str, name: str, *, shared: bool) -> bool:
    """Whether each word is one of the name's or a form of it; `shared`: also one that is a name
    of its own."""
    called = _leave_titles(name, typed)
    said, meant = ([plain(each) for each in _BETWEEN.split(text)] for text in (typed, called))
    return len(said) == len(meant) and all(
        one == other or one in _list_forms(other, shared=shared)
        for one, other in zip(said, meant, strict=True)
    )


def _list_forms(word: str, *, shared: bool) -> Iterable[str]:
    forms = decline(word)
    return forms.own | forms.shared if shared else forms.own


def _is_part(typed: str, name: str) -> bool:
    """Whether this is one of the names of somebody who is known by more; a title is none."""
    parts = _leave_titles(name, "").split()
    return len(parts) > 1 and any(fit_mentees(typed, (each,)) for each in (parts[0], parts[-1]))


def _is_slip(typed: str, name: str) -> bool:
    """Whether one letter inside is too many or missing, or two are swapped. One that differs is
    another name, and so is one with another end."""
    one, other = _join(typed), _join(name)
    short, long = sorted((one, other), key=len)
    if len(long) < _NEAR_FROM or not (
        one.isalpha() and one[:1] + one[-1:] == other[:1] + other[-1:]
    ):
        return False
    places = range(1, len(long) - 1)
    if len(short) == len(long):
        return any(one[:at] + one[at + 1] + one[at] + one[at + 2 :] == other for at in places)
    return any(long[:at] + long[at + 1 :] == short for at in places)
