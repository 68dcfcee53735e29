"""What is planned already: at one minute one mentee is met once.

A single session is there already if any session with the same mentee begins then, by whatever
series and wherever it was moved; a series, if one of the others has all its dates.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from typing import Final, NamedTuple

from flows.calendar.rule_words import tell_rule
from flows.calendar.series import Rule, find_end, list_dates, make_session
from flows.flow import Scene
from flows.lines import Instant, Line, line
from flows.sessions.draft import Draft
from flows.sessions.parts import find_zone
from flows.views import SeriesView
from flows.words.text import fold

COMPARED: Final = 60
"""Sessions of a series that are compared with those of another."""
DAY: Final = timedelta(days=1)


class There(NamedTuple):
    """The series that has it already, when its first such session begins, and whether the two are
    the same."""

    series: SeriesView
    starts_at: datetime
    same: bool


def find_series(mentee: str, scene: Scene) -> tuple[SeriesView, ...]:
    wanted = fold(mentee)
    return tuple(each for each in scene.facts.series if fold(each.mentee) == wanted)


def find_planned_already(draft: Draft, scene: Scene) -> There | None:
    """The series that has all of the draft already, at the same minutes."""
    if draft.missing not in ("", "instead"):
        return None
    own = (e for e in find_series(draft.mentee, scene) if e.id != draft.instead_of)
    return find_there(draft.rule(find_zone(scene)), own)


def find_twice(draft: Draft, scene: Scene) -> There | None:
    """The same, where nothing else is wanted of a series: to meet less often, or for longer."""
    there = None if draft.missing else find_planned_already(draft, scene)
    if there is None or not draft.repeats:
        return there
    as_long = draft.minutes in (None, there.series.rule.minutes)
    return there if there.same and as_long else None


def find_there(rule: Rule, own: Iterable[SeriesView]) -> There | None:
    """Which of the series with the same mentee has all sessions of this rule."""
    starts = [each for _, each in islice(_list_starts(rule), COMPARED)]
    for series in own if starts else ():
        end, last = find_end(rule), find_end(series.rule)
        lasts = last is None or (end is not None and end <= last)
        there = _list_between(series, starts[0], starts[-1])
        if {*starts} <= there and (lasts or not rule.every):
            return There(series, starts[0], there == {*starts} and end == last)
    return None


def tell_there(there: There) -> Line:
    """With its rule, unless this is a date that was moved."""
    series, start, _ = there
    regular = start not in series.changed.values()
    rule = f", {tell_rule(series.rule, ends=True)}" if series.rule.every and regular else ""
    return line(
        "{name}, {start}: that is planned already{rule}.",
        name=series.mentee,
        start=Instant(at=start),
        rule=rule,
    )


def _list_between(series: SeriesView, first: datetime, last: datetime) -> set[datetime]:
    """When its sessions begin, from one instant to another."""
    since = series.since and max(series.since, first.date() - DAY)
    regular = _list_starts(series.rule, since) if since else ()
    starts = takewhile(lambda each: each[1] <= last, regular)
    stay = {begin for on, begin in starts if on not in series.changed}
    moved = {each for each in series.changed.values() if each is not None}
    return {each for each in stay | moved if first <= each <= last}


def _list_starts(rule: Rule, since: date = date.min) -> Iterator[tuple[date, datetime]]:
    for on in list_dates(rule, since):
        session = make_session(rule, on)
        assert session is not None  # noqa: S101 - nothing is skipped
        yield on, session.starts_at
