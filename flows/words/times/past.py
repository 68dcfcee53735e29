"""A day that is over, in words: "yesterday", "last Monday", "12 Nov", "three weeks ago".

The same words plan a session, where they mean the coming day. Here they mean the last such day:
dates are read as of some time ago, as far back as it takes for them not to lie ahead.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from flows.words.known import DAYS, WEAK_DAYS
from flows.words.senses import (
    MAX_CHARACTERS_READ,
    Build,
    Context,
    Pattern,
    Sense,
    find_pieces,
    listen,
    merge,
    pattern,
)
from flows.words.times.clock import number
from flows.words.times.dates import CALENDAR_PATTERNS
from flows.words.times.weekdays import DAYS_LONG, WEEKS

EARLIEST: Final = date(1950, 1, 1)
"""No mentor who writes here remembers a session before it."""

_DAY: Final = timedelta(days=1)
_BACK: Final = (31, 62, *(365 * years for years in range(1, 9)))
"""How many days ago a date without a year is read, until it is over: "the 31st", "29 Feb"."""
_WEEKDAYS: Final = {**WEAK_DAYS, **DAYS}


def read_past_days(text: str, today: date) -> tuple[date, ...]:
    """The days these words may mean, the youngest first; none if there is none that is over, or a
    word is not understood. Today is over."""
    if len(text) > MAX_CHARACTERS_READ:
        return ()
    context = Context(datetime.combine(today, time()), None)
    found = [Sense()]
    for piece in find_pieces(listen(text), _PATTERNS, context):
        merged = (merge(one, each) for one in found for each in piece.senses)
        found = list(dict.fromkeys(each for each in merged if each))
    days = {day for each in found if not each.problem for day in _days_of(each, today)}
    return tuple(sorted((each for each in days if EARLIEST <= each <= today), reverse=True))


def _days_of(sense: Sense, today: date) -> Iterator[date]:
    """A date is believed more than the weekday beside it."""
    if sense.day is not None:
        yield sense.day
    elif sense.weekday is not None:
        yield _last(sense.weekday, today)


def _last(weekday: int, until: date) -> date:
    """The last such weekday, `until` included."""
    return until - timedelta(days=(until.weekday() - weekday) % 7)


def _look_back(build: Build) -> Build:
    """The pattern of a coming date, for the last one."""

    def build_past(match: re.Match[str], context: Context) -> Iterable[Sense]:
        today = context.now.date()
        for base in _bases(match.groupdict().get("y"), context.now):
            senses = build(match, context._replace(now=base))
            over = [each for each in senses if each.day and each.day <= today]
            if over:
                return [each._replace(problem="") for each in over]
        return []

    return build_past


def _bases(year: str | None, now: datetime) -> Iterable[datetime]:
    if year is None:
        return (now - timedelta(days=each) for each in _BACK)
    return [datetime(max(int(year) + 2000 * (len(year) == 2), 1), 1, 1)]  # noqa: DTZ001 - local


def _ago(days: int) -> Build:
    return lambda _, context: [Sense(day=context.now.date() - timedelta(days=days))]


def _some_ago(match: re.Match[str], context: Context) -> list[Sense]:
    """ "three days ago", "two weeks ago"."""
    days = number(match["n"]) * (7 if match["weeks"] else 1)
    return [Sense(day=context.now.date() - timedelta(days=days))]


def _named(match: re.Match[str], _: Context) -> list[Sense]:
    return [Sense(weekday=_WEEKDAYS[match["day"]])]


def _last_named(match: re.Match[str], context: Context) -> list[Sense]:
    """On a Monday, last Monday was a week ago."""
    return [Sense(day=_last(_WEEKDAYS[match["day"]], context.now.date() - _DAY))]


def _nothing(_: re.Match[str], __: Context) -> list[Sense]:
    return [Sense()]


_NAMED: Final = r"(?P<day>{DAY})\.?"
_UNIT: Final = rf"(?:(?P<weeks>{WEEKS})|{DAYS_LONG})"

_PATTERNS: Final[tuple[Pattern, ...]] = (
    *((regex, _look_back(build)) for regex, build in CALENDAR_PATTERNS),
    pattern(
        r"today|this morning|heute?|aujourd'hui|ce matin|hoy|esta manana|dzis|dzisiaj", _ago(0)
    ),
    pattern(r"yesterday|last night|gestern|hier|ayer|anoche|wczoraj", _ago(1)),
    pattern(
        r"(?:the )?day before yesterday|vorgestern|avant ?-? ?hier|anteayer|antes de ayer|"
        r"przedwczoraj",
        _ago(2),
    ),
    pattern(rf"(?P<n>{{NUM}}) {_UNIT} ago", _some_ago),
    pattern(rf"(?:vor|il y a|hace) (?P<n>{{NUM}}) {_UNIT}", _some_ago),
    pattern(rf"(?P<n>{{NUM}}) {_UNIT} temu", _some_ago),
    pattern(r"a fortnight ago|vor 14 tagen", _ago(14)),
    pattern(rf"(?:(?:on|am|le|el|w|we|this|diese[nr]?|ce|este) )?{_NAMED}", _named),
    pattern(
        rf"(?:(?:on|am|w|we) )?(?:the )?(?:last|letzte[nrs]?|zeszl[yaei]+) {_NAMED}", _last_named
    ),
    pattern(rf"(?:le |el )?{_NAMED} (?:dernier|pasado)", _last_named),
    pattern(r"on|the|[.,!;)]+", _nothing),
)
