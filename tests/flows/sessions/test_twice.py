"""What a series with the same mentee has already."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from flows.calendar.series import Rule
from flows.flow import Scene
from flows.sessions.draft import Draft
from flows.sessions.planning import PLANNING
from flows.sessions.twice import find_planned_already, find_there, tell_there
from flows.views import SeriesView
from tests.flows.meetings import THURSDAYS, ZONE
from tests.flows.talk import NOW, Talk, tell
from tests.framework.gardening import GARDENING

FIRST = THURSDAYS.first_on
WEEK = timedelta(weeks=1)


def have(**parts: Any) -> SeriesView:
    """Anna, on Thursdays at 15:00."""
    rule = THURSDAYS.model_copy(update=parts.pop("rule", {}))
    values: dict[str, Any] = {
        "id": 4,
        "mentee": "Anna",
        "rule": rule,
        "phase": "first",
        "since": FIRST,
    }
    return SeriesView(**values | parts)


def want(**parts: Any) -> Rule:
    return THURSDAYS.model_copy(update=parts)


@pytest.mark.parametrize(
    ("rule", "series"),
    [
        (want(), have()),
        (want(first_on=FIRST + WEEK), have()),
        (want(minutes=30), have()),
        (want(every=0), have()),
        (want(every=0), have(rule={"until": FIRST})),
        (want(every=0), have(rule={"every": 0})),
        (want(until=FIRST + 9 * WEEK), have(rule={"until": FIRST + 9 * WEEK})),
        (want(count=3), have(rule={"count": 3})),
        (want(every=0, wall=time(14), zone="Europe/Lisbon"), have()),
        (want(first_on=FIRST + WEEK, every=0), have(since=FIRST + WEEK)),
    ],
)
def test_it_is_there(rule: Rule, series: SeriesView) -> None:
    there = find_there(rule, (series,))
    assert there is not None
    assert there.series is series
    assert there.same or not rule.every


@pytest.mark.parametrize(
    ("rule", "series"),
    [
        (want(wall=time(15, 30)), have()),
        (want(first_on=FIRST + timedelta(days=1)), have()),
        (want(), have(rule={"until": FIRST + 9 * WEEK})),
        (want(count=9), have(rule={"count": 8})),
        (want(), have(rule={"every": 2})),
        (want(), have(since=FIRST + WEEK)),
        (want(), have(since=None)),
        (want(), have(changed={FIRST: None})),
        (want(until=FIRST - WEEK), have()),
    ],
)
def test_it_is_not_there(rule: Rule, series: SeriesView) -> None:
    assert find_there(rule, (series,)) is None


@pytest.mark.parametrize("rule", [want(every=2), want(count=4), want(until=FIRST + 3 * WEEK)])
def test_less_of_it_is_there_and_not_the_same(rule: Rule) -> None:
    there = find_there(rule, (have(),))
    assert there is not None
    assert not there.same


def test_of_two_series_the_one_that_has_it_is_found() -> None:
    other, this = have(rule={"wall": time(9)}), have(id=5)
    there = find_there(want(every=0), (other, this))
    assert there is not None
    assert there.series.id == 5


def test_a_session_that_was_moved_is_told_without_its_rule() -> None:
    begin = Rule(first_on=date(2026, 12, 4), every=0, wall=time(10), zone=ZONE)
    start = datetime(2026, 12, 4, 9, tzinfo=UTC)
    there = find_there(begin, (have(changed={FIRST: start}),))
    assert there is not None
    assert tell(tell_there(there)) == "Anna, Fri 4 Dec 10:00: that is planned already."
    regular = find_there(want(every=0), (have(),))
    assert regular is not None
    assert tell(tell_there(regular)) == (
        "Anna, Thu 3 Dec 15:00: that is planned already, every Thursday 15:00–16:00."
    )


def test_of_a_draft_that_is_not_complete_nothing_is_there_yet() -> None:
    scene = Scene(Talk(PLANNING).now, GARDENING, NOW)
    assert find_planned_already(Draft(mentee="Anna"), scene) is None
