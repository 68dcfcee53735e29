"""Typed words to a planned session: "I meet Anna Thursdays 15:00", "12.3. 14h".

A plan that is wrong rings at the wrong hour, every week. So whatever may mean two things gives
both and is asked, and one word that is not understood spoils it all.
"""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Literal, NamedTuple

from flows.words.clock import CLOCK_PATTERNS
from flows.words.days import DAY_PATTERNS, days_of
from flows.words.names import (
    FILLER_PATTERNS,
    MAX_NAME_CHARACTERS,
    MAX_NAME_WORDS,
    NAME_PATTERNS,
    is_introduced,
    is_one_name,
)
from flows.words.senses import (
    MAX_CHARACTERS_READ,
    MAX_SENSES,
    Context,
    Piece,
    Sense,
    Spoken,
    find_pieces,
    listen,
    merge,
)
from flows.words.weekdays import WEEK

MAX_READINGS = 4
"""Meetings that one is asked to choose from."""

_PATTERNS = (*DAY_PATTERNS, *CLOCK_PATTERNS, *FILLER_PATTERNS)


class Meeting(NamedTuple):
    """What was said of a session; what was not said is empty or None.

    `name` as typed, `day` the first one, `every` in weeks (0: once), `minutes` its length.
    """

    name: str = ""
    day: date | None = None
    every: int | None = None
    wall: time | None = None
    minutes: int | None = None


class Reading(NamedTuple):
    """One meeting: understood; several, most likely first: ask; none: not understood.

    `sure` is whether every word was understood, none skipped and none guessed.
    """

    meetings: tuple[Meeting, ...] = ()
    problem: Literal["", "past", "nonsense", "far"] = ""
    sure: bool = False


class _Found(NamedTuple):
    doubt: int
    meeting: Meeting
    sure: bool


def read_meeting(text: str, now: datetime, *, last: time | None = None) -> Reading:
    """What these words say of a session; `now` and `last` are local, without a zone."""
    if len(text) > MAX_CHARACTERS_READ:
        return Reading()
    said = listen(text)
    pieces = tuple(find_pieces(said, _PATTERNS, Context(now, last), NAME_PATTERNS))
    senses = [each for each in _combine(said, pieces) if _fits(each)]
    fine = [each for each in senses if not each.problem]
    found = [each for sense in fine for each in _meetings(said, text, sense, now)]
    ahead = [each for each in found if not _is_past(each.meeting, now)]
    if ahead:
        return _choose(ahead, guessed=said.guessed)
    if found:
        return Reading((), "past")
    return Reading((), _problem(senses, pieces))


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
    if sense.half and sense.wall is not None:
        return (sense.half == "am") == (sense.wall.hour < 12)
    return not sense.late


def _meetings(said: Spoken, text: str, sense: Sense, now: datetime) -> Iterable[_Found]:
    name = _name(said, text, sense.name)
    words = len(name.split())
    if words > MAX_NAME_WORDS or len(name) > MAX_NAME_CHARACTERS:
        return
    every = sense.every
    if every is None:
        every = 1 if sense.habit else 0 if sense.once else None
    sure = sense.sure and not (sense.half and sense.wall is None) and _is_proper(said, sense, name)
    for day, doubt in days_of(sense, now.date()):
        meeting = Meeting(name, day, every, sense.wall, sense.minutes)
        if every and day == now.date() and _is_past(meeting, now):
            meeting = meeting._replace(day=day + WEEK)
        if meeting != Meeting():
            yield _Found(sense.doubt + doubt, meeting, sure)


def _name(said: Spoken, text: str, span: tuple[int, int] | None) -> str:
    """The name as it was typed, with the accents that are its own characters."""
    if span is None:
        return ""
    start, end = said.origin[span[0]], said.origin[span[1] - 1] + 1
    while end < len(text) and unicodedata.category(text[end])[0] == "M":
        end += 1
    return " ".join(text[start:end].split())


def _is_proper(said: Spoken, sense: Sense, name: str) -> bool:
    """Whether a name is written or introduced as one; "lunch thursday" is no mentee."""
    if sense.name is None or is_introduced(said.text, sense.name[0]):
        return True
    return not any(word[0].islower() for word in name.split())


def _is_past(meeting: Meeting, now: datetime) -> bool:
    if meeting.day is None or meeting.day > now.date():
        return False
    if meeting.day < now.date():
        return True
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
