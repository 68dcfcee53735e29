"""Words of acute distress or danger, of the writer or of somebody they write about.

They are looked for in a table that people read and add to (flows/words/distress/phrases/), by
no model: what is found can be explained, and what is missed can be added. Nothing is weighed or
diagnosed; it is only seen that the words are there.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, Literal, NamedTuple

from flows.words.distress.phrases.core import CORE
from flows.words.distress.phrases.english import ENGLISH
from flows.words.distress.phrases.french import FRENCH
from flows.words.distress.phrases.german import GERMAN
from flows.words.distress.phrases.polish import POLISH
from flows.words.distress.phrases.rows import (
    Found,
    Index,
    Level,
    compile_lines,
    compile_phrase,
    find_rows,
    index_rows,
    read_typed,
)
from flows.words.distress.phrases.spanish import SPANISH
from flows.words.distress.phrases.table import Phrases
from flows.words.text import fold

Language = Literal["en", "de", "fr", "es", "pl"]
About = Literal["mentor", "other"]

LANGUAGES: Final[Mapping[Language, Phrases]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pl": POLISH,
}


class Distress(NamedTuple):
    """`sure`: nobody uses such words lightly; else they may be a cry for help. `about`: whom they
    are about, the mentor where that is open: they are the one who holds the phone."""

    sure: bool
    about: About
    language: Language


class _Hit(NamedTuple):
    language: Language
    words: str
    found: Found


class _Sentence(NamedTuple):
    """Its words, the rest of them that is meant as it is said, whether it is a figure of speech,
    and whether it has an everyday reason."""

    words: str
    rest: str
    figure: bool
    usual: bool


class _Prepared(NamedTuple):
    """What is typed for what, the rows, the words of what is not meant literally, and those of an
    everyday reason; what is said of things or in jest, and what shows that."""

    typed: Mapping[str, str]
    rows: Index
    figure: re.Pattern[str]
    usual: re.Pattern[str]
    things: re.Pattern[str]
    jest: re.Pattern[str]
    light: re.Pattern[str]
    grave: re.Pattern[str]


def find_distress(text: str) -> Distress | None:
    """What these words say of acute distress; None if they say nothing of it. Words in doubt, and
    single words, count only in languages that the text may be in: "since" is no Polish bruise."""
    sentences = _split(text)
    weights = {language: _weigh(language, sentences) for language in LANGUAGES}
    hits = [
        hit
        for language in LANGUAGES
        for hit in _search(language, sentences)
        if _is_likely(hit, weights)
    ]
    for level in ("sure", "doubt", "hint"):
        at = [hit for hit in hits if _tell_level(hit) == level]
        if level == "hint":
            at = [hit for hit in at if _is_beside(hit, at)]
        if at:
            best = max(at, key=lambda hit: weights[hit.language])
            return Distress(level == "sure", _tell_about(best, sentences), best.language)
    return None


def _split(text: str) -> list[str]:
    """The sentences, each its words with one space between them, commas kept as words."""
    plain = _LAUGHS.sub(" , 😂 ", fold(text).replace("'", ""))
    words = (re.findall(r"\w+|,|😂", each) for each in _ENDS.split(plain))
    return [" ".join(each) for each in words if each]


def _search(language: Language, sentences: list[str]) -> Iterator[_Hit]:
    prepared = _prepare(language)
    typed = prepared.typed
    meant = [
        f" {' '.join([typed.get(word, word) for word in each.split()])} " for each in sentences
    ]
    read: dict[int, _Sentence] = {}
    for found in find_rows(prepared.rows, meant):
        said = read.get(found.sentence) or _read(prepared, meant, found.sentence)
        read[found.sentence] = said
        row = found.row
        if said.figure or (row.level != "sure" and said.usual):
            continue
        if said.rest == said.words or compile_phrase(row.phrase).search(said.rest):
            yield _Hit(language, said.words, found)


def _read(prepared: _Prepared, meant: list[str], number: int) -> _Sentence:
    """The sentence, and what is left of it without what is said of a thing, and without what is
    said in jest where a light mark is in the breath: the wish to die of one who laughs is left.
    After a thing that is killed off, what may be a cry for help is said of that: nobody will miss
    it."""
    words, before = meant[number], meant[number - 1] if number else ""
    rest = prepared.things.sub(" ,", words)
    if prepared.jest.search(rest):
        beside = " ".join(meant[max(number - 1, 0) : number + 2])
        if prepared.light.search(beside) and not prepared.grave.search(beside):
            rest = prepared.jest.sub(" ,", rest)
    return _Sentence(
        words,
        rest,
        prepared.figure.search(words) is not None,
        bool(prepared.usual.search(words) or prepared.things.search(before)),
    )


def _is_likely(hit: _Hit, weights: Mapping[Language, int]) -> bool:
    alone = hit.words[hit.found.start : hit.found.end].count(" ") == 1
    strange = 2 * weights[hit.language] < max(weights.values())
    return not strange or (hit.found.row.level == "sure" and not alone)


def _tell_level(hit: _Hit) -> Level:
    """As the row says; without a word of death, injury or means in its sentence it is in doubt."""
    level = hit.found.row.level
    return level if level != "sure" or _find_core(hit.language).search(hit.words) else "doubt"


@cache
def _find_core(language: Language) -> re.Pattern[str]:
    stems = (each.replace("=", r"\b").replace("_", " ") for each in CORE[language].split())
    return re.compile(rf"\b(?:{'|'.join(stems)})")


def _is_beside(hit: _Hit, others: list[_Hit]) -> bool:
    """Whether something else is hinted at, by other words in the same breath."""
    return any(
        hit.language == each.language
        and hit.found.row != each.found.row
        and abs(hit.found.sentence - each.found.sentence) <= _BREATH
        and (
            hit.found.sentence != each.found.sentence
            or hit.found.end <= each.found.start
            or each.found.end <= hit.found.start
        )
        for each in others
    )


@cache
def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _weigh(language: Language, sentences: list[str]) -> int:
    """How much else in the text is of this language: a phrase may be of several."""
    common = _list(LANGUAGES[language].common)
    return sum(word in common for sentence in sentences for word in sentence.split())


def _tell_about(hit: _Hit, sentences: list[str]) -> About:
    """The other where its sentence names one: who tells of somebody says "me" as well. Then the
    mentor where they say "I"; "it stops itself" is said of nobody."""
    phrases = LANGUAGES[hit.language]
    words = frozenset(hit.words.split())
    i, me = map(_list, phrases.first.partition("|")[::2])
    they, them = map(_list, phrases.third.partition("|")[::2])
    if words & (i | me | they | them):
        named = words & they or (words & them and not words & i)
        return "other" if named else "mentor"
    return "other" if (they | them).intersection(" ".join(sentences).split()) else "mentor"


@cache
def _prepare(language: Language) -> _Prepared:
    """What the table of a language comes to before a text is looked at."""
    phrases = LANGUAGES[language]
    return _Prepared(
        read_typed(phrases.typed),
        index_rows(phrases),
        compile_phrase(f"({phrases.figure})"),
        compile_phrase(f"({phrases.usual})"),
        compile_lines(phrases.things, phrases),
        compile_lines(phrases.jest, phrases),
        compile_phrase(f"({phrases.light})"),
        compile_phrase(f"({phrases.grave})"),
    )


_BREATH: Final = 3
_LAUGHS: Final = re.compile("[😀-😆😉😛-😝🤣🤪]\\ufe0f?")
_ENDS: Final = re.compile(r"[.!?…\n;:]+")
