"""Words of acute distress or danger, of the writer or of somebody they write about.

They are looked for in a table that people read and add to (flows/words/distress_phrases/), by
no model: what is found can be explained, and what is missed can be added. Nothing is weighed or
diagnosed; it is only seen that the words are there.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, Literal, NamedTuple

from flows.words.distress_phrases.english import ENGLISH
from flows.words.distress_phrases.french import FRENCH
from flows.words.distress_phrases.german import GERMAN
from flows.words.distress_phrases.polish import POLISH
from flows.words.distress_phrases.spanish import SPANISH
from flows.words.distress_phrases.table import Phrases
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


class _Row(NamedTuple):
    phrase: re.Pattern[str]
    unless: re.Pattern[str] | None


class _Hit(NamedTuple):
    language: Language
    sentence: str
    start: int
    end: int


def find_distress(text: str) -> Distress | None:
    """What these words say of acute distress; None if they say nothing of it. Words in doubt are
    looked for only in languages that the text may be in: "since" is no Polish bruise."""
    sentences = _split(text)
    if not sentences:
        return None
    weights = {language: _weigh(language, sentences) for language in LANGUAGES}
    for sure in (True, False):
        likely = [each for each in LANGUAGES if sure or 2 * weights[each] >= max(weights.values())]
        hits = [hit for each in likely for hit in _search(each, sentences, sure=sure)]
        if hits:
            best = max(hits, key=lambda hit: weights[hit.language])
            return Distress(sure, _tell_about(best, sentences), best.language)
    return None


def _split(text: str) -> list[str]:
    """The sentences, each its words with one space between them, commas kept as words."""
    plain = fold(text).replace("'", "")
    words = (re.findall(r"\w+|,", each) for each in _ENDS.split(plain))
    return [f" {' '.join(each)} " for each in words if each]


def _search(language: Language, sentences: list[str], *, sure: bool) -> Iterator[_Hit]:
    any_of, rows = _compile(language, sure)
    for sentence in sentences:
        if any_of.search(sentence) is None:
            continue
        for row in rows:
            found = row.phrase.search(sentence)
            if found and not (row.unless and row.unless.search(sentence)):
                yield _Hit(language, sentence, *found.span())
                break


def _weigh(language: Language, sentences: list[str]) -> int:
    """How much else in the text is of this language: a phrase may be of several."""
    common = LANGUAGES[language].common.split()
    return sum(word in common for sentence in sentences for word in sentence.split())


def _tell_about(hit: _Hit, sentences: list[str]) -> About:
    """By whom the phrase itself names, else by who was named last before it, else by all of it."""
    phrases = LANGUAGES[hit.language]
    first, third = phrases.first.split(), phrases.third.split()
    inside = hit.sentence[hit.start : hit.end].split()
    before = hit.sentence[: hit.start].split()
    for words in (inside, before[::-1]):
        for word in words:
            if word in first or word in third:
                return "mentor" if word in first else "other"
    words = [word for sentence in sentences for word in sentence.split()]
    spoken = sum((word in third) - (word in first) for word in words)
    return "other" if spoken > 0 else "mentor"


# The table, compiled at first use


@cache
def _compile(language: Language, sure: bool) -> tuple[re.Pattern[str], tuple[_Row, ...]]:
    """A pattern that finds whatever may be found, and the rows one by one."""
    phrases = LANGUAGES[language]
    lines = (phrases.sure if sure else phrases.doubt).splitlines()
    rows = [_read_row(line, phrases) for line in lines if line.strip()]
    return re.compile("|".join(row.phrase.pattern for row in rows)), tuple(rows)


def _read_row(line: str, phrases: Phrases) -> _Row:
    wanted, _, unless = line.partition("!")
    but = re.compile(_write(f"({unless.strip()})", phrases)) if unless else None
    return _Row(re.compile(_write(wanted, phrases)), but)


def _write(phrase: str, phrases: Phrases) -> str:
    """A phrase of the table as a regular expression; each word takes the space before it."""
    for name, words in (("KIN", phrases.kin), ("SELF", phrases.self)):
        phrase = re.sub(rf"\b{name}\b", words, phrase)
    pieces = (_SIGNS.get(token) or _write_word(token) for token in _cut(phrase))
    return rf"{''.join(pieces)}(?=[ ,]|$)"


def _write_word(token: str) -> str:
    plain = (
        token.strip("[]")
        .replace("(", "(?:")
        .replace("*", r"\w*")
        .replace("_", " ")
        .replace("$", r"(?=,|$)")
    )
    return rf"(?: {plain})?" if token.startswith("[") else f" {plain}"


def _cut(phrase: str) -> list[str]:
    """At the spaces that stand in no brackets."""
    tokens, depth = [""], 0
    for each in phrase.strip():
        depth += (each in "([") - (each in ")]")
        if each == " " and not depth:
            tokens.append("")
        else:
            tokens[-1] += each
    return tokens


_SIGNS: Final = {"…": r"(?: [\w,]+){0,4}?", "$": r"(?= (?:,|$))"}
_ENDS: Final = re.compile(r"[.!?…\n;:]+")
