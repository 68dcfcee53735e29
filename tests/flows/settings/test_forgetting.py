"""Forgetting one mentee: asked on a card, and all at once."""

import pytest

from flows.actions import ACTIONS
from flows.effects import CloseRun, DiscardRun, Effect, EndMentoring, Show, Toast
from flows.events import Acted, Beginning
from flows.facts import OneMentoring
from flows.flow import State
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

ZONE = "Europe/Brussels"


def act(verb: str, facts: OneMentoring) -> tuple[Effect, ...]:
    return ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb), GARDENING)


def reflection(run: int, mentee: str) -> State:
    return State(flow="after_session", run=run, facts=Beginning(zone=ZONE, mentee=mentee))


ANNA = OneMentoring(
    id=3,
    name="Anna",
    zone=ZONE,
    written=(5, 8),
    open=(reflection(8, "Anna"), reflection(9, "Anna"), reflection(10, "Ben")),
)


@pytest.mark.parametrize("verb", ["forget", "forget_it"])
def test_nobody_is_not_there(verb: str) -> None:
    assert isinstance(act(verb, OneMentoring())[0], Toast)


def test_the_card_says_what_goes() -> None:
    (show,) = act("forget", ANNA)
    assert isinstance(show, Show)
    assert tell_screen(show) == (
        "Forget Anna? The bin takes 2 entries, with what was planned there. No session with Anna "
        "stays planned, and I ask nothing more. For 30 days each entry can be put back; then it "
        "is gone for good."
    )
    assert tell_buttons(show) == ["Forget Anna", "Back"]


def test_what_is_written_is_discarded_and_what_waits_is_over() -> None:
    ended, *others, show = act("forget_it", ANNA)
    assert ended == EndMentoring(mentee="Anna")
    assert others == [CloseRun(run=9, left=True), DiscardRun(run=5), DiscardRun(run=8)]
    assert isinstance(show, Show)
    assert tell_buttons(show) == ["Bin", "Mentees"]
