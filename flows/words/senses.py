"""Words a mentor types about a session, one after another, and what each may mean.

Nobody types a form: "Sam 3pm tmrw" has three words and several meanings. So every stretch of
words gets all its senses, and only those that go together are kept: the grammar is a list of
patterns in `day_words`, `clock_words` and `name_words`, and this is what they share.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple

from flows.words.known import ALMOST, CLOCK, DAYS, MONTHS, NUMBERS, ORDINALS, PLURALS, WEAK_DAYS
from flows.words.text import flatten

MAX_CHARACTERS_READ = 120
"""Characters that are read at all; whoever needs more for a session tells a story."""

MAX_SENSES = 60
"""Combinations kept at a time; a plan has a handful, only nonsense has more."""

Problem = Literal["", "past", "nonsense", "far", "unknown"]
Which = Literal["", "this", "next", "coming"]
Unit = Literal["", "week", "month"]
Half = Literal["", "am", "pm"]
Acquaintance = Literal["", "first", "under_way"]
"""Where a mentoring stands, as far as words tell: new, or going on for a while."""


class Spoken(NamedTuple):
    """`text` is folded, with single spaces, also between letters and digits; `origin` says for
    each of its characters where it stood. `guessed`: a misspelt word was put right."""

    text: str
    origin: tuple[int, ...]
    guessed: bool


class Sense(NamedTuple):
    """What a stretch of words may mean. `doubt` 0 is likely, 1 is asked as well, 2 is taken only
    if nothing better is left; `sure` is whether nothing was guessed or skipped.

    `in_weeks` counts calendar weeks from this one; `rough` is a date that gives way to a weekday,
    `loose` one that was said without its month. `habit` and `once` are a rhythm by the way
    ("Fridays", "tomorrow"), `every` is one that was said, of weeks or, by `unit`, of months.
    `weekdays`, `nths`, `month_days` and `or_last` are those of a recurrence rule, `quarter` that
    the months are those in which a quarter begins, or ends. `since` is the first day that comes
    into question, `until` the last; `lasts` is for so many months and days.

    `name` is a stretch of the text, `zone` the place or zone of a time. `bare` is a number that is
    a day only beside its weekday, `twelve` an hour that may be in either half of the day, `late`
    one that nobody means unless `half` says so.
    """

    weekday: int | None = None
    which: Which = ""
    day: date | None = None
    in_weeks: int | None = None
    rough: bool = False
    loose: bool = False
    bare: bool = False
    habit: bool = False
    once: bool = False
    every: int | None = None
    unit: Unit = ""
    weekdays: tuple[int, ...] = ()
    nths: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    or_last: bool = False
    quarter: bool = False
    times: int | None = None
    lasts: tuple[int, ...] = ()
    since: date | None = None
    until: date | None = None
    wall: time | None = None
    twelve: bool = False
    late: bool = False
    minutes: int | None = None
    half: Half = ""
    zone: str = ""
    phase: Acquaintance = ""
    name: tuple[int, int] | None = None
    doubt: int = 0
    sure: bool = True
    problem: Problem = ""


class Piece(NamedTuple):
    """Words from `start` to `end`, and all they may mean."""

    start: int
    end: int
    senses: tuple[Sense, ...]


class Context(NamedTuple):
    """What words depend on: the local moment, the time that "same time" stands for, the zone in
    which a span of real time is counted, if it is known, and the mentees who are."""

    now: datetime
    last: time | None
    zone: tzinfo | None = None
    known: tuple[str, ...] = ()


Build = Callable[[re.Match[str], Context], Iterable[Sense]]
Pattern = tuple[re.Pattern[str], Build]

_NO_LETTER = r"(?![^\W\d_])"


def one_of(words: Iterable[str]) -> str:
    """A pattern of whole words, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))}){_NO_LETTER}"


_GROUPS = {
    "DAY": rf"{one_of({**DAYS, **WEAK_DAYS})}",
    "MONTH": rf"{one_of(MONTHS)}",
    "NUM": rf"(?:[0-9]{{1,2}}(?![0-9])|{one_of(NUMBERS)})",
    "SPOKEN": one_of(CLOCK),
    "HOUR": rf"(?:[0-9]{{1,2}}(?![0-9])|{one_of(CLOCK)})",
    "ORD": rf"(?:[0-9]{{1,2}} ?(?:st|nd|rd|th|\.|e)|{one_of(ORDINALS)})",
    "HALF": r"(?:(?:[ap]\.? ?m|p)(?:\.|(?![^\W\d_])))",
}


def pattern(regex: str, build: Build) -> Pattern:
    """`{DAY}` and the like stand for a group of known words; a letter never follows a match."""
    for group, words in _GROUPS.items():
        regex = regex.replace(f"{{{group}}}", words)
    return re.compile(rf"(?:{regex}){_NO_LETTER}(?<! )(?!(?<=[0-9])[0-9])"), build


@lru_cache(maxsize=8)  # one message is read for many things; no text is held for long
def listen(text: str) -> Spoken:
    """The words without case, accents, foreign digits, emoji and invisible marks."""
    letters: list[str] = []
    origin: list[int] = []
    for at, char in enumerate(text):
        alone = char == HALF and not (letters and letters[-1].isdigit())
        for each in "0.5" if alone else _plain(char):
            before = letters[-1] if letters else " "
            if each == " " and before == " ":
                continue
            if (before.isdigit() and each.isalpha()) or (before.isalpha() and each.isdigit()):
                letters.append(" ")
                origin.append(at)
            letters.append(each)
            origin.append(at)
    return _spell("".join(letters), origin)


def _plain(char: str) -> str:
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if char in _SIGNS:
        return _SIGNS[char]
    kind = unicodedata.category(char)
    if kind[0] == "M" or kind == "Cf":
        return ""
    return " " if kind[0] in "ZC" or kind in ("So", "Sk") else flatten(char)


HALF = "½"
"""Behind a figure it is half of one more; on its own it is no "5"."""
_SIGNS = {
    **dict.fromkeys("\u2019\u2018\u02bc`\u00b4", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    HALF: ".5",
}


def _spell(text: str, origin: list[int]) -> Spoken:
    """Puts right the words that are known to be misspelt, or nearly a known one."""
    said: list[str] = []
    places: list[int] = []
    done = 0
    for word in re.finditer(r"[^\W\d_]+", text):
        meant = ALMOST.get(word[0]) or _nearest(word[0])
        if meant is not None:
            said += [text[done : word.start()], meant]
            places += origin[done : word.start()] + [origin[word.start()]] * len(meant)
            done = word.end()
    return Spoken("".join((*said, text[done:])).rstrip(), (*places, *origin[done:]), done > 0)


def _nearest(word: str) -> str | None:
    """The long known word of which this has one letter too few or too many, or two swapped.

    A letter that differs is no slip but a name: "Freitas" is not "Freitag", nor "Frida" Friday.
    """
    if len(word) < 6 or word in _LONG or word in PLURALS:
        return None
    for known in _LONG:
        if word[0] != known[0] or abs(len(word) - len(known)) > 1:
            continue
        swapped = (
            known[:at] + known[at + 1] + known[at] + known[at + 2 :]
            for at in range(len(known) - 1)
        )
        shorter = (known[:at] + known[at + 1 :] for at in range(len(known)))
        longer = (word[:at] + word[at + 1 :] for at in range(len(word)))
        if word in swapped or (len(known) > 6 and (word in shorter or known in longer)):
            return known
    return None


def find_pieces(
    said: Spoken, patterns: Iterable[Pattern], context: Context, otherwise: Iterable[Pattern] = ()
) -> Iterator[Piece]:
    """The text from left to right, each time by the patterns that take most of it; by those of
    `otherwise` where they take more, or the others nothing."""
    at = 0
    while at < len(said.text):
        known = _longest(said.text, at, patterns, context)
        unknown = _longest(said.text, at, otherwise, context)
        piece = known if known.senses and known.end >= unknown.end else unknown
        if not piece.senses:
            piece = Piece(at, at + 1, (Sense(problem="unknown"),))
        yield piece
        at = piece.end + said.text[piece.end : piece.end + 1].count(" ")


def _longest(text: str, at: int, patterns: Iterable[Pattern], context: Context) -> Piece:
    best = Piece(at, at, ())
    for regex, build in patterns:
        match = regex.match(text, at)
        if match is None or match.end() < best.end or match.end() == at:
            continue
        senses = tuple(build(match, context))
        if senses:
            others = best.senses if match.end() == best.end else ()
            best = Piece(at, match.end(), (*others, *senses))
    return best


def merge(one: Sense, other: Sense) -> Sense | None:
    """Both at once, or None where they contradict each other."""
    for field in _SINGLE:
        mine, theirs = getattr(one, field), getattr(other, field)
        if mine not in _EMPTY and theirs not in _EMPTY and mine != theirs:
            return None
    both = one._asdict()
    both.update((field, _either(both[field], getattr(other, field))) for field in _EITHER)
    twice = one.wall is not None and other.wall is not None
    both["doubt"] = one.doubt + other.doubt + twice
    both["sure"] = one.sure and other.sure
    return Sense(**both)


_EMPTY = (None, "", ())
_SINGLE = (
    *("weekday", "which", "day", "in_weeks", "every", "unit", "weekdays", "nths", "month_days"),
    *("times", "lasts", "since", "until", "wall", "minutes", "half", "zone", "phase"),
    "name",
)
_FLAGS = ("rough", "loose", "bare", "habit", "once", "or_last", "quarter", "twelve", "late")
_EITHER = (*_SINGLE, *_FLAGS, "problem")


def _either(one: object, other: object) -> object:
    return other if one is False or one in _EMPTY else one


_LONG = tuple(word for word in (*DAYS, *MONTHS, "tomorrow") if len(word) > 5)
