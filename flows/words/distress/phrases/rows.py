"""The lines of the table as patterns: how a line is read, flows/words/distress/phrases/table.py.

A row is tried only where a word stands that it can begin with, and is compiled when it is first
tried: there are many hundreds, and a text has the beginnings of a few dozen.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from flows.words.distress.phrases.table import Phrases

Level = Literal["sure", "doubt", "hint"]


class Row(NamedTuple):
    """A line: what it says, the words beside which it says nothing of it, and what has to be said
    close by as well."""

    level: Level
    phrase: str
    unless: str
    beside: str = ""


class Index(NamedTuple):
    """The rows of a language by a word without which they are not; where only the beginning of
    that word is given, by the first letters of it."""

    whole: Mapping[str, tuple[Row, ...]]
    begun: Mapping[str, tuple[tuple[str, Row], ...]]


class Found(NamedTuple):
    """A row found in a sentence, and where it stands there first."""

    row: Row
    sentence: int
    start: int
    end: int


def find_rows(index: Index, sentences: Sequence[str]) -> Iterator[Found]:
    """Each row found in each sentence. A sentence begins and ends with a space, and has one
    between two words."""
    known = {word: tuple(_fetch(index, word)) for word in {*" ".join(sentences).split()}}
    for number, sentence in enumerate(sentences):
        for row in {row: None for word in sentence.split() for row in known[word]}:
            found = compile_phrase(row.phrase).search(sentence)
            if not found or (row.unless and compile_phrase(row.unless).search(sentence)):
                continue
            if not row.beside or _stands_close(row.beside, sentences, number):
                yield Found(row, number, *found.span())


def _stands_close(phrase: str, sentences: Sequence[str], number: int) -> bool:
    close = sentences[max(number - _CLOSE, 0) : number + _CLOSE + 1]
    return compile_phrase(phrase).search(" ".join(close)) is not None


def _fetch(index: Index, word: str) -> Iterator[Row]:
    yield from index.whole.get(word, ())
    for letters in {word[:2], word[:_STEM]}:
        for begun, row in index.begun.get(letters, ()):
            if word.startswith(begun):
                yield row


@cache
def compile_phrase(phrase: str) -> re.Pattern[str]:
    """A phrase of the table as a regular expression; each word takes the space before it. The end
    of a clause is one at once: "… (any more|$)" is up to four words and "any more", or the end.
    Phrases with "&" between them stand in the sentence in any order."""
    if " & " in phrase:
        parts = (compile_phrase(each).pattern for each in phrase.split(" & "))
        return re.compile("^" + "".join(f"(?=.*?{each})" for each in parts))
    written, gap = "", False
    for each in _cut(phrase):
        if gap and each.endswith("|$)"):
            written += rf"(?:{_GAP}{_write_word(each[:-3] + ')')}|{_END})"
        else:
            written += (_GAP if gap else "") + ("" if each == "…" else _write_word(each))
        gap = each == "…"
    return re.compile(rf"{written}{_GAP if gap else ''}(?=[ ,]|$)")


def compile_lines(lines: str, phrases: Phrases) -> re.Pattern[str]:
    """Any of these lines, none of them with "&" or "!"."""
    each = (_put_words(line.strip(), phrases) for line in lines.strip().splitlines())
    return re.compile("|".join(compile_phrase(line).pattern for line in each))


def index_rows(phrases: Phrases) -> Index:
    """All lines of a language, its words put in, and what is typed for them made one."""
    often = frozenset(f"{phrases.common} {phrases.first} {phrases.third}".split())
    whole: dict[str, list[Row]] = {}
    begun: dict[str, list[tuple[str, Row]]] = {}
    for row in read_rows(phrases):
        for word in sorted(_find_rarest(row.phrase, often)):
            plain = word.rstrip("*")
            if word == plain:
                whole.setdefault(word, []).append(row)
            else:
                begun.setdefault(plain[:_STEM], []).append((plain, row))
    return Index(
        {word: tuple(rows) for word, rows in whole.items()},
        {letters: tuple(rows) for letters, rows in begun.items()},
    )


def read_rows(phrases: Phrases) -> Iterator[Row]:
    """The lines of a language as rows."""
    levels: tuple[tuple[Level, str], ...] = (
        ("sure", phrases.sure),
        ("doubt", phrases.doubt),
        ("hint", "".join(phrases.hints.values())),
    )
    for level, lines in levels:
        for line in filter(None, map(str.strip, lines.splitlines())):
            wanted, _, unless = _put_words(line, phrases).partition("!")
            phrase, _, beside = wanted.strip().partition(" && ")
            yield Row(level, phrase, f"({unless.strip()})" if unless else "", beside)


def _put_words(line: str, phrases: Phrases) -> str:
    while names := _NAME.findall(line):
        for name in names:
            line = re.sub(rf"\b{name}\b", f"({phrases.words[name]})", line)
    typed = read_typed(phrases.typed)
    return re.sub(r"\w+\b(?!\*)", lambda word: typed.get(word[0], word[0]), line)


@cache
def read_typed(pairs: str) -> Mapping[str, str]:
    """What is typed, and what it stands for."""
    return dict(each.split("=") for each in pairs.split(", "))


def _write_word(written: str) -> str:
    if written == "$":
        return _END
    plain = (
        written.strip("[]")
        .replace("(", "(?:")
        .replace("*", r"\w*")
        .replace("_", " ")
        .replace("~", r"\w+")
        .replace("##", r"\d\d+")
        .replace("$", r"(?= ?,| ?$)")
    )
    return rf"(?: (?:{plain}))?" if written.startswith("[") else f" {plain}"


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


def _find_rarest(phrase: str, often: frozenset[str]) -> set[str]:
    """The words of which the phrase has to have one: of its tokens, that with the fewest words
    that stand in any text; "kill*" for a beginning of a word."""
    tokens = (token for token in _cut(phrase) if not token.startswith("["))
    spelled = ({_pick_longest(each) for each in _spell_out(token)} for token in tokens)
    needed = [words for words in spelled if not words & {"", "…", "&"}]
    return min(needed, key=lambda words: sum(len(w) < _SHORT or w in often for w in words))


def _pick_longest(words: str) -> str:
    """Of one spelling, "" where that is no word but a sign."""
    plain = (word.partition("*") for word in words.split() if word not in _SIGNS)
    word, star, _ = max(plain, key=lambda parts: len(parts[0]), default=("", "", ""))
    return word + star


def _spell_out(token: str) -> set[str]:
    """All that a token can be: "m(u|ue)de" is "mude" or "muede"."""
    opened = token.find("(")
    if opened < 0:
        loose = re.search(r"(.)\?", token)
        if loose is None:
            return {token.replace("_", " ")}
        before, after = token[: loose.start()], token[loose.end() :]
        return {each for middle in (loose[1], "") for each in _spell_out(before + middle + after)}
    options, depth, at = [""], 1, opened + 1
    while depth:
        each = token[at]
        depth += (each == "(") - (each == ")")
        if each == "|" and depth == 1:
            options.append("")
        elif depth:
            options[-1] += each
        at += 1
    if token[at : at + 1] == "?":
        options.append("")
        at += 1
    before, rest = token[:opened], token[at:]
    return {
        each
        for option in options
        for middle in _spell_out(option)
        for each in _spell_out(before + middle + rest)
    }


_SIGNS: Final = ("$", "~", "##")
_SHORT: Final = 4
_CLOSE: Final = 2
_STEM: Final = 3
_NAME: Final = re.compile(r"\b[A-Z]{2,}\b")
_GAP: Final = r"(?: [\w,]+){0,4}?"
_END: Final = r"(?= ?(?:,|$))"
