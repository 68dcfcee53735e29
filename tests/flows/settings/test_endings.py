"""The end of a mentoring, and the way back."""

from datetime import date, time
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.calendar.series import Rule
from flows.effects import (
    CloseRun,
    Effect,
    EndMentoring,
    ResumeMentoring,
    Show,
    StartFlow,
    Toast,
)
from flows.events import Acted, Beginning
from flows.facts import OneMentoring
from flows.flow import Answer, State
from flows.sessions.draft import unseal
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

ZONE = "Europe/Brussels"
ANNA = OneMentoring(id=3, name="Anna", zone=ZONE)
ENDED = ANNA.model_copy(update={"ended_at": NOW})
THURSDAYS = Rule(first_on=date(2026, 9, 3), every=1, wall=time(15), zone=ZONE)
VERBS = ["end_mentoring", "end_it", "under_way"]


def act(verb: str, facts: OneMentoring) -> tuple[Effect, ...]:
    return ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb), GARDENING)


def see(verb: str, facts: OneMentoring) -> Show:
    (show,) = act(verb, facts)
    assert isinstance(show, Show)
    return show


@pytest.mark.parametrize("verb", VERBS)
def test_nobody_is_not_there(verb: str) -> None:
    assert isinstance(act(verb, OneMentoring())[0], Toast)


def test_the_end_is_asked_once() -> None:
    show = see("end_mentoring", ANNA)
    assert tell_screen(show) == "End the mentoring with Anna? The entries stay."
    assert [(each.verb, each.object) for each in show.buttons] == [("end_it", 3), ("mentoring", 3)]


def reflection(run: int, mentee: str, *, told: bool = False) -> State:
    said = {"moment": Answer(at=NOW, pieces=1)} if told else {}
    facts = Beginning(zone=ZONE, mentee=mentee)
    return State(flow="after_session", run=run, facts=facts, answers=said)


def test_what_waits_unanswered_about_them_ends_with_it() -> None:
    open_ = (reflection(7, "Anna"), reflection(8, "Anna", told=True), reflection(9, "Ben"))
    assert act("end_it", ANNA.model_copy(update={"open": open_})) == (
        EndMentoring(mentee="Anna"),
        CloseRun(run=7, left=True),
        StartFlow(flow="look_back", mentee="Anna"),
    )


@pytest.mark.parametrize("verb", ["end_mentoring", "end_it"])
def test_one_that_is_over_can_be_taken_up_again(verb: str) -> None:
    show = see(verb, ENDED)
    assert tell_screen(show) == (
        "Your mentoring with Anna ended on Thu 26 Nov. Is it under way again?"
    )
    assert tell_buttons(show) == ["Under way again", "Overview"]


def test_one_that_is_under_way_has_no_way_back() -> None:
    assert isinstance(act("under_way", ANNA)[0], Toast)


def resume(facts: OneMentoring) -> StartFlow:
    resumed, start = act("under_way", facts)
    assert resumed == ResumeMentoring(mentee="Anna")
    assert isinstance(start, StartFlow)
    return start


def test_they_are_met_again_as_before() -> None:
    start = resume(ENDED.model_copy(update={"rule": THURSDAYS}))
    draft = unseal(start.draft)
    assert (draft.mentee, draft.every, draft.wall) == ("Anna", 1, time(15))
    assert draft.day == date(2026, 12, 3), "today's is over"
    assert start.held


@pytest.mark.parametrize("ends", [None, {"count": 6}, {"until": date(2026, 12, 31)}])
def test_else_it_is_asked_when(ends: dict[str, Any] | None) -> None:
    rule = None if ends is None else THURSDAYS.model_copy(update=ends)
    start = resume(ENDED.model_copy(update={"rule": rule}))
    assert (start.flow, start.mentee, start.draft, start.held) == ("planning", "Anna", "", False)
