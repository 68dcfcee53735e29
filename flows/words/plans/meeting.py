"""Typed words to a planned session: "I meet Anna Thursdays 15:00", "12.3. 14h".

A plan that is wrong rings at the wrong hour, every week. So whatever may mean two things gives
both and is asked, and one word that is not understood spoils it all.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Literal, NamedTuple

from flows.words.people.codes import is_numbered, join_codes, join_numbers
from flows.words.people.mentees import fit_mentees, is_titled, near_mentees
from flows.words.people.names import (
    FILLER_PATTERNS,
    KNOWN_PATTERNS,
    MAX_NAME_CHARACTERS,
    MAX_NAME_WORDS,
    NAME_PATTERNS,
    TIMED,
    find_introduction,
    is_one_name,
)
from flows.words.plans.remarks import REMARK_PATTERNS
from flows.words.senses import (
    MAX_CHARACTERS_READ,
    MAX_SENSES,
    Acquaintance,
    Context,
    Half,
    Piece,
    Sense,
    Spoken,
    Unit,
    find_pieces,
    listen,
    merge,
)
from flows.words.times.bounds import BOUND_PATTERNS
from flows.words.times.clock import CLOCK_PATTERNS
from flows.words.times.days import DAY_PATTERNS, days_of
from flows.words.times.repeats import REPEAT_PATTERNS
from flows.words.times.weekdays import WEEK, coming, in_week

MAX_READINGS = 4
"""Meetings that one is asked to choose from."""

_PATTERNS = (
    *DAY_PATTERNS,
    *REPEAT_PATTERNS,
    *BOUND_PATTERNS,
    *CLOCK_PATTERNS,
    *REMARK_PATTERNS,
    *FILLER_PATTERNS,
    *KNOWN_PATTERNS,
)


class Meeting(NamedTuple):
    """What was said of a session; what was not said is empty or None.

    `name` as typed, `day` the first one, or the first day on which it may be where `weekdays`,
    `nths` or `month_days` name others (see `Rule` in flows/calendar/series.py); `every` in weeks
    or, by `unit`, months (0: once), `minutes` its length. `quarter`: only in the month in which a
    quarter begins, or ends. `times`: so often, `lasts`: for so many months and days. `half` is
    that of the day where no hour was said; `twelve` is an hour that may be in the other half as
    well. `zone`: the place that was named with the time.
    """

    name: str = ""
    day: date | None = None
    every: int | None = None
    wall: time | None = None
    minutes: int | None = None
    unit: Unit = ""
    weekdays: tuple[int, ...] = ()
    nths: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    or_last: bool = False
    quarter: bool = False
    times: int | None = None
    lasts: tuple[int, ...] = ()
    until: date | None = None
    half: Half = ""
    twelve: bool = False
    zone: str = ""
    phase: Acquaintance = ""


class Reading(NamedTuple):
    """One meeting: understood; several, most likely first: ask; none: not understood.

    `sure` is whether every word was understood, none skipped and none guessed.
    """

    meetings: tuple[Meeting, ...] = ()
    problem: Literal["", "past", "nonsense", "far", "place"] = ""
    sure: bool = False


class _Found(NamedTuple):
    doubt: int
    meeting: Meeting
    sure: bool


def read_meeting(
    text: str, now: datetime, *, last: time | None = None, known: Sequence[str] = ()
) -> Reading:
    """What these words say of a session; `now` and `last` are local. With the zone of `now` a span
    of real time ("in 90 minutes") is exact over a change of the clocks. A mentee who is `known` is
    named as they are known, and may be written small."""
    if len(text) > MAX_CHARACTERS_READ:
        return Reading()
    zone, now = now.tzinfo, now.replace(tzinfo=None)
    context = Context(now, last, zone, tuple(known))
    said, pieces = hear(text, context)
    senses = [each for each in _combine(said, pieces) if _fits(each)]
    fine = [each for each in senses if not each.problem]
    found = [each for sense in fine for each in _meetings(said, text, sense, context)]
    found = _settle_numbers(found, known)
    ahead = [each for each in found if not _is_past(each.meeting, now)]
    if ahead:
        return _choose(ahead, guessed=said.guessed)
    if found:
        return Reading((), "past")
    return Reading((), _problem(senses, pieces))


def hear(text: str, context: Context) -> tuple[Spoken, tuple[Piece, ...]]:
    """The words one after another, with all that each may mean."""
    return _hear(text, context, context.now.fold)


@lru_cache(maxsize=8)  # one message is read for many things; no text is held for long
def _hear(text: str, context: Context, _fold: int) -> tuple[Spoken, tuple[Piece, ...]]:
    """Two moments an hour apart, when a clock goes back, are equal but for their fold."""
    said = join_codes(listen(text), text, TIMED)
    heard = find_pieces(said, _PATTERNS, context, NAME_PATTERNS)
    return said, tuple(join_numbers(said.text, heard))


def _combine(said: Spoken, pieces: Iterable[Piece]) -> list[Sense]:
    """All that the pieces may mean together."""
    found = [Sense()]
    for piece in pieces:
        both = (_join(said, one, each) for one in found for each in piece.senses)
        found = list(dict.fromkeys(each for each in both if each))[:MAX_SENSES]
    return found


def _join(said: Spoken, one: Sense, other: Sense) -> Sense | None:
    if one.name is None or other.name is None:
        return merge(one, other)
    if not is_one_name(said.text, one.name, other.name):
        return None
    whole = one.name[0], other.name[1]
    both = merge(one._replace(name=None), other._replace(name=None))
    # A word that may be a day is one rather than the end of a name.
    further = 2 if other.doubt else 0
    return both and both._replace(name=whole, doubt=both.doubt + further)


def _fits(sense: Sense) -> bool:
    by_rule = sense.unit == "month" or sense.weekdays
    if (sense.nths and sense.unit != "month") or (by_rule and sense.bare):
        return False
    if sense.half and sense.wall is not None:
        return (sense.half == "am") == (sense.wall.hour < 12)
    return not sense.late


def _meetings(said: Spoken, text: str, sense: Sense, context: Context) -> Iterable[_Found]:
    now, name = context.now, _name(said, text, sense.name)
    words = len(name.split())
    if words > MAX_NAME_WORDS or len(name) > MAX_NAME_CHARACTERS:
        return
    before = find_introduction(said.text, sense.name[0]) if sense.name else ""
    names = fit_mentees(f"{before} {name}", context.known)
    proper = bool(names or before) or _is_proper(name) or bool(near_mentees(name, context.known))
    for each, doubt in _rules_of(sense, now.date()):
        meeting = each._replace(
            name=name,
            wall=sense.wall,
            minutes=sense.minutes,
            times=sense.times,
            lasts=sense.lasts,
            half="" if sense.wall else sense.half,
            twelve=sense.twelve and not sense.half,
            zone=sense.zone,
            phase=sense.phase,
        )
        plain = meeting.every and not (meeting.unit == "month" or meeting.weekdays)
        if plain and meeting.day == now.date() and _is_past(meeting, now):
            meeting = meeting._replace(day=meeting.day + WEEK)
        if meeting != Meeting():
            for called in names or (name,):
                known = meeting._replace(name=called)
                yield _Found(sense.doubt + doubt, known, sense.sure and proper)


def _rules_of(sense: Sense, today: date) -> Iterator[tuple[Meeting, int]]:
    """The days these words may mean and how often they come again, with the doubt of each."""
    found = Meeting(until=sense.until)
    start = max(today, sense.since or today)
    if sense.unit == "month":
        yield _monthly(sense, start, found), 0
    elif sense.weekdays:
        if sense.in_weeks is not None:  # those of one week
            monday = in_week(today, 0) + sense.in_weeks * WEEK
            start, found = max(start, monday), found._replace(until=in_week(monday, 6))
        start = sense.day or start
        yield found._replace(day=start, every=sense.every or 1, weekdays=sense.weekdays), 0
    else:
        every = sense.every
        if every is None:
            ends = sense.times or sense.lasts or sense.until
            repeats = sense.habit or (ends and (sense.weekday is not None or sense.since))
            every = 1 if repeats else 0 if sense.once else None
            sense = sense._replace(habit=bool(every))
        if sense.since is None or sense.day is not None:
            days = days_of(sense, today)
        else:
            since, weekday = sense.since, sense.weekday
            days = iter(((since if weekday is None else coming(since, weekday), 0),))
        for day, doubt in days:
            yield found._replace(day=day, every=every), doubt


def _monthly(sense: Sense, start: date, found: Meeting) -> Meeting:
    """A rule of months; which day of them is asked for where it was not said."""
    found = found._replace(day=start, every=sense.every or 1, unit="month", quarter=sense.quarter)
    if sense.nths:
        return found._replace(nths=sense.nths, weekdays=sense.weekdays)
    if sense.month_days:
        return found._replace(month_days=sense.month_days, or_last=sense.or_last)
    if sense.day is not None:
        return found._replace(day=sense.day, month_days=(sense.day.day,))
    if sense.weekday is not None:
        day = coming(start, sense.weekday)
        return found._replace(day=day, weekdays=(sense.weekday,), nths=((day.day - 1) // 7 + 1,))
    if sense.since is not None and not sense.rough:
        return found._replace(month_days=(sense.since.day,))
    return found._replace(day=None)


def _name(said: Spoken, text: str, span: tuple[int, int] | None) -> str:
    """The name as it was typed, with the accents that are its own characters."""
    if span is None:
        return ""
    start, end = said.origin[span[0]], said.origin[span[1] - 1] + 1
    while end < len(text) and unicodedata.category(text[end])[0] == "M":
        end += 1
    return " ".join(text[start:end].split())


def _is_proper(name: str) -> bool:
    """Whether a name is written as one; "lunch thursday" is no mentee, "frau huber" is."""
    return is_titled(name) or not any(word[0].islower() for word in name.split())


def _settle_numbers(found: list[_Found], known: Sequence[str]) -> list[_Found]:
    """A number behind a name belongs to it if another hour is said, or somebody is called so."""
    numbered = [each for each in found if is_numbered(each.meeting.name)]
    settled = any(each.meeting.wall or each.meeting.name in known for each in numbered)
    return numbered if settled else found


def _is_past(meeting: Meeting, now: datetime) -> bool:
    if meeting.day is None or meeting.day > now.date():
        return False
    if meeting.day < now.date():
        return True
    if meeting.zone or meeting.weekdays or meeting.unit == "month":
        return False
    return meeting.wall is not None and datetime.combine(meeting.day, meeting.wall) <= now


def _choose(found: Iterable[_Found], *, guessed: bool) -> Reading:
    ranked = sorted(found, key=lambda each: (each.doubt, each.meeting.day or date.max))
    kept = [each for each in ranked if each.doubt < ranked[0].doubt + 2]
    meetings = tuple(dict.fromkeys(each.meeting for each in kept))[:MAX_READINGS]
    return Reading(meetings, sure=not guessed and all(each.sure for each in kept))


def _problem(
    senses: Iterable[Sense], pieces: Iterable[Piece]
) -> Literal["", "past", "nonsense", "far"]:
    problems = [each.problem for each in senses]
    for problem in problems:
        if problem in ("past", "far", "nonsense"):
            return problem
    spoken = (each for piece in pieces for each in piece.senses)
    timed = any(
        each.weekday is not None or each.day or each.wall or each.minutes for each in spoken
    )
    return "" if timed else "nonsense"
