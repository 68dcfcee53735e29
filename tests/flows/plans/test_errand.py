"""Words that nobody asked for, and that want something done."""

# ruff: noqa: DTZ001 - a plan is made in local time

from datetime import datetime

import pytest

from flows.effects import Effect, Hold, Show, StartFlow
from flows.facts import Known
from flows.plans.errand import note_errand
from tests.flows.talk import said, tell_screen

HERE = datetime(2026, 11, 26, 16, 10)


def hear(words: str) -> tuple[Effect, ...]:
    return note_errand(said(words), HERE, Known, ())


@pytest.mark.parametrize(
    "words",
    [
        "remind me on Mon 2 Aug 2027 at 10:00 to ring Conor",
        "Remind me to ring Conor",
        "erinnere mich morgen daran, Ben anzurufen",
    ],
)
def test_who_asks_to_be_reminded_is(words: str) -> None:
    assert hear(words) == (StartFlow(flow="todo", said=said(words)),)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (
            "i need to check lucia's business plan on sunday at 5pm",
            "Shall I remind you Sun 29 Nov at 17:00? “check lucia's business plan”",
        ),
        (
            "Tuesday 9:00 send Paolo the cash flow template",
            "Shall I remind you Tue 1 Dec at 09:00? “send Paolo the cash flow template”",
        ),
    ],
)
def test_what_may_be_meant_so_is_asked_with_one_tap(words: str, asked: str) -> None:
    hold, show = hear(words)
    assert isinstance(hold, Hold)
    assert isinstance(show, Show)
    assert (hold.label, [each.verb for each in hold.ways]) == ("Keep as a note", ["granted"])
    assert tell_screen(show) == asked


def test_what_comes_again_and_again_is_said_to_be_beyond_us() -> None:
    hold, show = hear("remind me every Monday to call Ben")
    assert isinstance(hold, Hold)
    assert isinstance(show, Show)
    assert tell_screen(show).startswith("I remind you of something once, not again and again.")


@pytest.mark.parametrize(
    "words",
    [
        *("I need to listen more", "I must not talk so much on Tuesday", "remind me", ""),
        *("She reminded me of Conor", "Tuesday she came late", "remind me\nto call Ben"),
    ],
)
def test_what_may_be_a_story_is_one(words: str) -> None:
    assert hear(words) == ()


def test_a_long_story_may_end_with_something_to_do() -> None:
    assert hear("He talked. " * 60) == ()


def test_a_promise_may_name_no_day_where_one_could_stand() -> None:
    assert hear("ich habe Tom versprochen, bis zum Ende alles zu schicken") == ()
