"""Something to do that came out of a reflection."""

from datetime import date, timedelta
from typing import Any

import pytest

from flows.effects import DatePlan, KeepPlan, TakeBackPlan
from flows.words.times.days import split_due
from tests.flows.anna import RATED, SAVED, SERIES, TODAY, go_on
from tests.flows.talk import VOICE

SHEET = "Send Ben the cash-flow sheet"


def test_an_action_with_its_day_is_noted_at_once() -> None:
    talk = go_on("Something to do")
    assert talk.screen == (
        f"{SAVED}\n\nWhat, and by when? e.g. “Send Ben the cash-flow sheet by Friday”"
    )
    assert talk.buttons == ["Skip"]
    talk.says(f"{SHEET} by Friday")
    friday = TODAY + timedelta(days=1)
    assert talk.effects[0] == KeepPlan(
        kind="action", text=SHEET, mentee="Anna", due_on=friday, run=7
    )
    assert talk.journal["todo"] == [f"{SHEET} by Friday"]
    assert talk.screen == (
        f"{RATED}\n\nNoted: {SHEET}. I remind you tomorrow.\n\nIt is in your /journal."
    )


@pytest.mark.parametrize(
    ("label", "due_on", "told"),
    [
        ("Tomorrow", date(2026, 11, 27), "I remind you tomorrow."),
        ("In a week", date(2026, 12, 3), "I remind you Thu 3 Dec."),
        ("Before we meet again", date(2026, 12, 2), "I remind you Wed 2 Dec."),
        ("No date", None, "/actions keeps it."),
    ],
)
def test_without_a_day_it_is_asked_for(label: str, due_on: date | None, told: str) -> None:
    talk = go_on("Something to do")
    talk.says(SHEET)
    assert talk.following == [KeepPlan(kind="action", text=SHEET, mentee="Anna", run=7)]
    assert talk.screen == f"{SAVED}\n\nBy when?"
    assert talk.buttons == ["Tomorrow", "In a week", "Before we meet again", "No date"]
    talk.presses(label)
    assert talk.following == ([DatePlan(run=7, due_on=due_on)] if due_on else [])
    assert talk.screen == f"{RATED}\n\nNoted: {SHEET}. {told}\n\nIt is in your /journal."


def test_a_day_can_be_typed() -> None:
    talk = go_on("Something to do")
    talk.says(SHEET)
    talk.says("2026-12-04")
    assert talk.following == [DatePlan(run=7, due_on=date(2026, 12, 4))]


@pytest.mark.parametrize("more", [{"text": "whenever"}, {"text": "", "media": VOICE}])
def test_what_is_no_day_is_kept_and_asked_for_again(more: Any) -> None:
    talk = go_on("Something to do")
    talk.says(SHEET)
    talk.says(**more)
    assert len(talk.journal["todo"]) == 2
    assert talk.screen.startswith("I found no day in that. Try “Friday” or “12 Dec”.")
    assert talk.buttons[-1] == "No date"
    talk.presses("No date")
    assert talk.now.status == "done"


def test_somebody_elses_friday_is_no_answer() -> None:
    talk = go_on("Something to do")
    talk.says(SHEET)
    talk.says("2026-12-04", forwarded_from="Ben")
    assert talk.journal["todo"] == [SHEET, "2026-12-04"]
    assert talk.following == []


def test_a_day_that_may_be_two_is_asked_for() -> None:
    words = f"{SHEET} by 3/4"
    assert len(split_due(words, TODAY)[1]) == 2
    talk = go_on("Something to do")
    talk.says(words)
    assert talk.following == [KeepPlan(kind="action", text=SHEET, mentee="Anna", run=7)]
    assert talk.screen == f"{SAVED}\n\nBy when?"
    assert talk.buttons == ["Thu 4 Mar 2027", "Sat 3 Apr 2027", "No date"]
    talk.presses("Sat 3 Apr 2027")
    assert talk.following == [DatePlan(run=7, due_on=date(2027, 4, 3))]


def test_a_full_stop_is_not_doubled() -> None:
    talk = go_on("Something to do")
    talk.says(f"{SHEET}.")
    talk.presses("No date")
    assert f"Noted: {SHEET}. /actions" in talk.screen


def test_a_day_alone_is_the_thing_itself() -> None:
    talk = go_on("Something to do")
    talk.says("tomorrow")
    assert talk.following == [KeepPlan(kind="action", text="tomorrow", mentee="Anna", run=7)]


def test_before_we_meet_again_is_offered_where_that_is_known() -> None:
    talk = go_on("Something to do", series=())
    talk.says(SHEET)
    assert talk.buttons == ["Tomorrow", "In a week", "No date"]
    daily = [SERIES.rule.model_copy(update={"first_on": TODAY + timedelta(days=n)}) for n in (1,)]
    soon = tuple(SERIES.model_copy(update={"rule": each}) for each in daily)
    talk = go_on("Something to do", series=soon)
    talk.says(SHEET)
    talk.presses("Before we meet again")
    # Its own day: there is none between.
    assert talk.following == [DatePlan(run=7, due_on=TODAY + timedelta(days=1))]


def test_a_thing_by_voice_stays_with_the_entry() -> None:
    talk = go_on("Something to do")
    talk.sends(VOICE)
    assert talk.following == []
    assert "It stays with the entry." in talk.screen


def test_a_thing_taken_back_never_was_and_its_day_is_asked_for_again() -> None:
    talk = go_on("Something to do")
    talk.says(SHEET)
    talk.presses("Tomorrow")
    talk.takes_back("todo")
    assert talk.following == [TakeBackPlan(run=7, kind="action")]
    talk.says("Call Ben")
    assert talk.screen == f"{SAVED}\n\nBy when?"


def test_by_when_can_be_left_open_with_a_command() -> None:
    talk = go_on("Something to do")
    talk.says(SHEET)
    talk.skips()
    assert talk.following == []
    assert f"Noted: {SHEET}. /actions keeps it." in talk.screen
