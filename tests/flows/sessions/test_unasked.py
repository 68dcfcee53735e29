"""Words that nobody asked for: which of them go to the card of a plan, and which stay a story."""

# ruff: noqa: DTZ001 - a plan is made in local time

from datetime import datetime

import pytest

from flows.facts import Known
from flows.sessions.unasked import plan_unasked
from tests.flows.talk import said

HERE = datetime(2026, 11, 26, 10)
KNOWN = Known(mentees=("Lucía", "Conor", "Anna"))


def is_taken(words: str, known: Known = KNOWN) -> bool:
    return bool(plan_unasked(said(words), HERE, lambda: known, ()))


@pytest.mark.parametrize(
    "words",
    [
        *("Lucia tomorrow afternoon", "Anna Thursday", "conor friday", "Conor einmal im Quartal"),
        *("Anna every first Monday", "Lucía le jeudi", "Anna twice a week 9:00"),
        *("Anna every 10 days 9:00", "Anna Tue 9:00 and Thu 15:00", "Dana Fridays 15:00"),
    ],
)
def test_whoever_is_known_is_met_at_a_time_that_is_asked(words: str) -> None:
    assert is_taken(words)


@pytest.mark.parametrize(
    "words",
    [
        *("Dana tomorrow afternoon", "Dana Thursday", "Dana every 10 days 9:00", "Anna", "15:00"),
        *("Anna yesterday", "Anna cancelled Thursday", "Anna Thursday\nand Friday"),
        *("every 10 days 9:00", "Anna came twice a week before 9:00 and " + "then " * 9),
    ],
)
def test_anything_else_may_be_a_story(words: str) -> None:
    assert not is_taken(words)


def test_nothing_is_read_for_words_that_mean_no_time() -> None:
    def ask() -> Known:
        raise AssertionError

    assert plan_unasked(said("She cried. I said nothing."), HERE, ask, ()) == ()
