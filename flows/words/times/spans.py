"""A stretch of time that is over or running, in words: "January", "1 Sep - 17 Oct", "Sep to Nov".

English, German, French, Spanish, Polish. What has no year is the latest that has begun; a word
that is not understood makes it none.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from flows.words.known import MONTHS, NUMBERS, words
from flows.words.senses import one_of
from flows.words.text import flatten

MAX_CHARACTERS: Final = 60
EARLIEST: Final = 2000


class Span(NamedTuple):
    """The first day, and the last."""

    first: date
    last: date


class _Part(NamedTuple):
    """A day, a month or a year, as far as it was said."""

    day: int | None = None
    month: int | None = None
    year: int | None = None


_WHEN: Final = (
    *("styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu", "lipcu", "sierpniu"),
    *("wrzesniu", "pazdzierniku", "listopadzie", "grudniu"),
)
_MONTHS: Final = {**MONTHS, **{month: place for place, month in enumerate(_WHEN, start=1)}}
"""With the Polish case in which something was."""
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR: Final = r"(?:20)?[0-9]{2}"
_OF: Final = r"(?: ?(?:of|de|del))?"
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|er|ro|\.|º|o)?"
_PATTERNS: Final = tuple(
    map(
        re.compile,
        (
            rf"(?P<month>{_MONTH})\.?(?:,?{_OF} ?(?P<year>20[0-9]{{2}}))?",
            rf"{_DAY}{_OF} ?(?P<month>{_MONTH})\.?(?:,?{_OF} ?(?P<year>20[0-9]{{2}}))?",
            rf"(?P<month>{_MONTH})\.? {_DAY}(?:,? (?P<year>20[0-9]{{2}}))?",
            rf"(?P<day>[0-9]{{1,2}})[./](?P<month>[0-9]{{1,2}})[./]?(?P<year>{_YEAR})?",
            r"(?P<year>20[0-9]{2})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})",
            r"(?P<year>20[0-9]{2})",
            _DAY,
        ),
    )
)
_BETWEEN: Final = re.compile(
    r" ?(?:-|\u2013|\u2014|/| to | until | till | through | and | bis(?: zum)? | und | jusqu'au "
    r"| au | et | a | al? | hasta(?: el)? | y | do | i ) ?"
)
_BEFORE: Final = words(
    "from between since for in of the vom von zwischen im seit de du des d' entre en depuis del "
    "desde el la le od miedzy w we z za fur pour para dla der die des les las los "
    "month monat mois mes miesiac"
)
_LAST_MONTH: Final = re.compile(
    r"(?:the )?(?:last|previous) month|(?:letzte[rn]?|vorige[rn]?) monat|(?:le )?mois "
    r"(?:dernier|passe)|(?:el )?mes pasado|(?:zeszl|ubiegl|ostatni|poprzedni)\w* miesiac\w*"
)

_LAST_WEEKS: Final = re.compile(
    r"(?:last|past|previous) (?:(?P<en>{N}) weeks|week)"
    r"|(?:letzte[nr]?|vorige[nr]?|vergangene[nr]?) (?:(?P<de>{N}) wochen|woche)"
    r"|(?P<fr>{N}) dernieres semaines|semaine (?:derniere|passee)"
    r"|(?:ultimas (?P<es>{N}) semanas|(?P<es2>{N}) ultimas semanas|semana pasada|ultima semana)"
    r"|(?:ostatnie|ostatnich) (?P<pl>{N}) tygodni[ea]?|(?:zeszly|ubiegly|ostatni) tydzien"
    r"|(?:zeszl|ubiegl|ostatni)(?:ym|m|ego) tygodni[ua]".replace(
        "{N}", rf"[1-9][0-9]?|{one_of(NUMBERS)}|dwoch|trzech|czterech"
    )
)
_GENITIVE: Final = {"dwoch": 2, "trzech": 3, "czterech": 4}
ANY_DAY: Final = date(2099, 12, 31)
"""Late enough for every stretch that is named to have begun."""


def names_span(text: str) -> bool:
    """Whether the words name a stretch at all, whatever day it is."""
    return read_span(text, ANY_DAY) is not None


def read_span(text: str, today: date) -> Span | None:
    """The stretch that these words name, all of them; None if there is none, or it lies ahead."""
    if not 0 < len(text) <= MAX_CHARACTERS:
        return None
    said = flatten(text).strip(" .!?")
    plain = _strip(said)
    if _LAST_MONTH.fullmatch(said) or _LAST_MONTH.fullmatch(plain):
        before = today.replace(day=1) - timedelta(days=1)
        return Span(before.replace(day=1), before)
    if weeks := _read_weeks(plain, today):
        return weeks
    found = next((each for each in _list_readings(plain, today) if each is not None), None)
    return found if found is not None and found.first <= today else None


def find_words(text: str, today: date) -> str:
    """The words at the end of a sentence that name a stretch: "how did I do in January"; empty if
    none do."""
    said = text.split()
    ends = (" ".join(said[place:]) for place in range(len(said)))
    return next((each for each in ends if read_span(each, today)), "")


def _read_weeks(plain: str, today: date) -> Span | None:
    """ "Last week", from its Monday on; of several the days until today."""
    match = _LAST_WEEKS.fullmatch(plain)
    if match is None:
        return None
    said = next((each for each in match.groups() if each), "")
    if said:
        weeks = _GENITIVE.get(said) or (int(said) if said.isdecimal() else NUMBERS[said])
        return Span(today - timedelta(days=7 * weeks - 1), today)
    monday = today - timedelta(days=today.weekday() + 7)
    return Span(monday, monday + timedelta(days=6))


def _strip(plain: str) -> str:
    """Without the small words before it."""
    while (head := plain.partition(" "))[0] in _BEFORE and head[2]:
        plain = head[2]
    return plain


def _list_readings(plain: str, today: date) -> Iterator[Span | None]:
    """As one month or year, or from one to another, parted at any place."""
    yield _read_one(plain, today)
    for match in _BETWEEN.finditer(plain):
        first, last = plain[: match.start()], _strip(plain[match.end() :])
        yield _read_two(first, last, today)


def _read_one(plain: str, today: date) -> Span | None:
    part = _read_part(plain)
    if part is None or (part.day is not None and part.month is None):
        return None
    return _place(part, today)


def _read_two(first: str, last: str, today: date) -> Span | None:
    begin, end = _read_part(first), _read_part(last)
    if begin is None or end is None or (end.month is None and end.year is None):
        return None
    if begin.month is None and begin.year is None:
        begin = begin._replace(month=end.month)
    if begin.year is None and end.year is None and _in_one_year(begin, end):
        end = end._replace(year=_year_before(begin, today))
    whole = _place(end, today)
    if whole is None:
        return None
    if begin.month is not None and begin.year is None and end.year is not None:
        begin = begin._replace(year=_year_before(begin, whole.last))
    opening = _place(begin, whole.last)
    if opening is None or opening.first > whole.last:
        return None
    return Span(opening.first, whole.last)


def _in_one_year(begin: _Part, end: _Part) -> bool:
    """Whether the one is not after the other: "1 to 15 December" has begun on the first."""
    return (begin.month or 1, begin.day or 1) <= (end.month or 12, end.day or 31)


def _year_before(part: _Part, last: date) -> int:
    """The year in which it was the last time before a day."""
    begun = (part.month or 1, part.day or 1) <= (last.month, last.day)
    return last.year if begun else last.year - 1


def _read_part(plain: str) -> _Part | None:
    for each in _PATTERNS:
        match = each.fullmatch(plain.strip(" ,"))
        if match is not None:
            said = match.groupdict()
            return _Part(*(_number(said.get(name)) for name in ("day", "month", "year")))
    return None


def _number(said: str | None) -> int | None:
    if not said:
        return None
    return _MONTHS[said] if said in _MONTHS else int(said)


def _place(part: _Part, today: date) -> Span | None:
    """From its first day to its last; without a year the latest that has begun by `today`."""
    year = part.year if part.year is not None else _year_before(part, today)
    year += EARLIEST * (year < EARLIEST)
    if part.month is None:
        return Span(date(year, 1, 1), date(year, 12, 31))
    if not 1 <= part.month <= 12:
        return None
    days = monthrange(year, part.month)[1]
    if part.day is None:
        return Span(date(year, part.month, 1), date(year, part.month, days))
    if not 1 <= part.day <= days:
        return None
    there = date(year, part.month, part.day)
    return Span(there, there)
