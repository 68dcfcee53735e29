"""A day in words: "Friday", "12 Dec", "in two weeks", "by the end of the month".

What is ambiguous gives all it may mean: "3/4" is the third of April or the fourth of March. Past
days are never meant.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time

from flows.words.known import NAMED_DAYS
from flows.words.senses import (
    MAX_CHARACTERS_READ,
    Context,
    Sense,
    find_pieces,
    listen,
    merge,
    one_of,
    pattern,
)
from flows.words.times.dates import DATE_PATTERNS
from flows.words.times.weekdays import WEEK, WEEKDAY_PATTERNS, coming, in_week

MAX_DAY_WORDS = 9
"""Of a day: "by the end of the next month at the latest"."""

DAY_PATTERNS = (*WEEKDAY_PATTERNS, *DATE_PATTERNS)
"""All that speaks of days; `days_of` tells which."""


def read_days(text: str, today: date) -> tuple[date, ...]:
    """The days these words may mean, likeliest first; none if there is none, or a word is not
    understood."""
    sense_days = _days_of(text, today)
    return tuple(dict.fromkeys(day for day, _ in sense_days))


def split_due(text: str, today: date) -> tuple[str, tuple[date, ...]]:
    """The words without the day at their end, and what that may be: "send it by Friday". Without
    one, or with nothing else, the words as they are and no day."""
    for start in [0, *(each.start() for each in re.finditer(r"(?<=\s)\S", text))][-MAX_DAY_WORDS:]:
        rest, due = text[:start].rstrip(" ,;:-\u2013("), text[start:]
        days = _days_of(due, today)
        if days and not (rest and _is_due(rest, listen(due).text, days)):
            return text, ()
        if days:
            return rest, tuple(dict.fromkeys(day for day, _ in days))
    return text, ()


def _is_due(rest: str, due: str, days: list[tuple[date, bool]]) -> bool:
    """Whether a day at the end says when; "tell Sun", "chapter 3/4", "every Friday" do not."""
    if _RHYTHM.search(listen(rest).text) or (not _BY.match(due) and _NO_DUE.fullmatch(due)):
        return False
    return all(sure for _, sure in days) or due.startswith(("bis ", "am "))


def _days_of(text: str, today: date) -> list[tuple[date, bool]]:
    if len(text) > MAX_CHARACTERS_READ:
        return []
    said = listen(text)
    context = Context(datetime.combine(today, time()), None)
    found = [Sense()]
    for piece in find_pieces(said, _ALONE, context):
        merged = (merge(one, each) for one in found for each in piece.senses if not each.name)
        found = list(dict.fromkeys(each for each in merged if each))
    readable = [each for each in found if not (each.problem or each.habit or each.bare)]
    days = [
        (doubt + each.doubt, day, each.sure and not said.guessed)
        for each in readable
        for day, doubt in days_of(each, today)
        if day is not None and day >= today
    ]
    least = min((doubt for doubt, *_ in days), default=0)
    return [(day, sure) for doubt, day, sure in sorted(days) if doubt < least + 2]


def days_of(sense: Sense, today: date) -> Iterator[tuple[date | None, int]]:
    """The days a sense may mean and the doubt of each; None if it speaks of none."""
    weekday, day = sense.weekday, sense.day
    if day is not None:
        if weekday is None:
            if not sense.bare:
                yield day, 0
        elif day.weekday() == weekday:
            yield day, -1  # both say so
        elif sense.rough:
            yield from (
                (each, 0) for each in sorted({in_week(day, weekday), coming(day, weekday)})
            )
        elif not sense.bare:
            yield day, 2
            yield _nearest(day, weekday, today), 2
    elif weekday is None:
        yield from _days_of_week(sense.in_weeks, today)
    elif sense.in_weeks is not None:
        yield in_week(today, weekday) + sense.in_weeks * WEEK, 0
    else:
        yield from ((each, 0) for each in _days_named(sense, weekday, today))


def _days_of_week(in_weeks: int | None, today: date) -> Iterator[tuple[date | None, int]]:
    if in_weeks is None:
        yield None, 0
    elif in_weeks == 0:
        yield max(today, in_week(today, 4)), 0
    else:
        then = today + in_weeks * WEEK
        days = {in_week(then, 0), then, in_week(then, 4)}
        yield from ((day, 0) for day in sorted(days))


def _days_named(sense: Sense, weekday: int, today: date) -> tuple[date, ...]:
    first = coming(today, weekday)
    if first == today and sense.which in ("next", "coming"):
        return (first + WEEK,)
    said_once = not (sense.which or sense.habit or sense.every)
    # "Next Thursday" on a Tuesday is this week's or the next one's; a week may begin on Sunday.
    two_weeks = in_week(first, 0) == in_week(today, 0) or today.weekday() == 6
    if (sense.which == "next" and two_weeks) or (first == today and said_once):
        return first, first + WEEK
    return (first,)


def _nearest(day: date, weekday: int, today: date) -> date:
    before = coming(day, weekday) - WEEK
    after = before + WEEK
    return before if before >= today and day - before < after - day else after


_BY = re.compile(
    r"(?:by|until|till?|before|on|for|due(?: on)?|no later than|"
    r"bis(?: zum| spatestens)?|spatestens|vor|"
    r"am|zum|jusqu'(?:a|au)|d'ici(?: a| au| le)?|avant(?: le)?|pour(?: le)?|le|hasta(?: el)?|"
    r"antes del?(?: el)?|para(?: el)?|el|do|przed|na|w|we) "
)
_NO_DUE = re.compile(rf"[0-9]{{1,2}} ?[./-] ?[0-9]{{1,2}}|{one_of(NAMED_DAYS)}")
_RHYTHM = re.compile(r"\b(?:every|each|not|last|jede[nrsm]?|chaque|les|cada|los|co|kazd[ya])\Z")
_ALONE = (
    *DAY_PATTERNS,
    (_BY, lambda _, __: [Sense()]),
    pattern(
        r"at the latest|the|d'ici|jusqu'au?|or earlier|[.,!;)]+|latest", lambda _, __: [Sense()]
    ),
)
