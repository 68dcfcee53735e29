"""What the buttons of the answer do where there is nothing to be done."""

import pytest

from flows.actions import ACTIONS, GONE
from flows.effects import Show
from flows.events import Acted
from flows.facts import Confided
from flows.lines import line
from tests.flows.talk import NOW
from tests.framework.gardening import GARDENING


@pytest.mark.parametrize("verb", ["write_more", "not_that", "go_ahead"])
def test_of_what_is_not_there_nothing_is_done(verb: str) -> None:
    event = Acted(at=NOW, verb=verb, object=7)
    assert ACTIONS[verb].act(Confided(state=None), event, GARDENING) == GONE


@pytest.mark.parametrize("verb", ["numbers", "countries"])
def test_numbers_are_given_to_whoever_asks(verb: str) -> None:
    event = Acted(at=NOW, verb=verb, object=7)
    *_, shown = ACTIONS[verb].act(Confided(state=None, zone="Europe/Brussels"), event, GARDENING)
    assert isinstance(shown, Show)
    assert shown.run is None
    assert shown.lines != (line(""),)
