"""Words that nobody asked for: which of them go to the card of a plan, and which stay a story."""

# ruff: noqa: DTZ001 - a plan is made in local time

from datetime import datetime

import pytest

from flows.facts import Known
from flows.sessions.several import split_plans
from flows.sessions.unasked import ask_unread, plan_unasked
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


def is_asked(words: str) -> bool:
    return bool(ask_unread(said(words), HERE, lambda: KNOWN, ()))


@pytest.mark.parametrize(
    "words",
    [
        *("squeeze Conor in on Friday at 10", "schieb Conor am Freitag um 10 dazwischen"),
        *("Anna Friday 9:00 or 10:00", "coince Lucía vendredi à 10h", "Conor Fridays 10:00 sharp"),
        *("Conor every Friday at 1pm, we are preparing his pitch and the loan",),
    ],
)
def test_what_hardly_lacks_a_word_is_asked_and_not_filed(words: str) -> None:
    assert is_asked(words)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "squeeze Dana in on Friday at 10",
            "squeeze Conor in on Friday",
            "squeeze Conor in at 10",
        ),
        *("Ben said he'll stop by Friday at 9", "Anna called Monday at 9", "She cried."),
        *("Conor yesterday at 10 hm", "Conor hat Freitag um 10", "Conor Friday 10:00\nsharp"),
        *("Anna sees the bank and the landlord Friday at 10", "Anna Friday at 10 " + "x " * 9),
        *("Dana Friday at 10, she is nervous", "Ben signs on Friday at 10, and he told me so"),
    ],
)
def test_what_is_told_is_not_asked(words: str) -> None:
    assert not is_asked(words)


def test_nothing_is_read_for_words_that_mean_no_time() -> None:
    def ask() -> Known:
        raise AssertionError

    assert plan_unasked(said("She cried. I said nothing."), HERE, ask, ()) == ()
    assert ask_unread(said("She cried on Friday. I said nothing."), HERE, ask, ()) == ()


def test_a_list_that_is_too_long_is_read_by_nobody() -> None:
    nine = "\n".join(f"Anna Thursdays {hour}:00" for hour in range(9, 18))
    assert split_plans(nine, HERE) == ()
    assert split_plans("Anna Thursdays 15:00\n" + "Ben Fridays 9:00 " * 9, HERE) == ()
    assert split_plans("Anna Thursdays 15:00\nBen Fridays 9:00", HERE) == (
        "Anna Thursdays 15:00",
        "Ben Fridays 9:00",
    )
