"""The smallest next step in each area."""

from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.effects import Advance, Effect, Show, StartFlow, Toast
from flows.events import Acted, Beginning, Shown
from flows.facts import Visit
from flows.flow import Answer, State
from flows.lines import line
from framework.catalogue import load_framework
from framework.coverage import Situation
from framework.model import Framework
from tests.flows.progress.past import Deed, count, live
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

FIRST = "One small next step in each area. A button asks about it.\n\n"


def look(*deeds: Deed, framework: Framework = GARDENING, **more: Any) -> Show:
    event = Acted(at=NOW, verb="next_steps")
    (show,) = ACTIONS["next_steps"].act(count(deeds, **more), event, framework)
    assert isinstance(show, Show)
    return show


def test_what_is_untouched_comes_first_in_every_area() -> None:
    show = look(Deed(1, "1a"))
    assert tell_screen(show) == (
        f"{FIRST}Grow: Watering by need (3a)\nNothing on Water yet.\n\n"
        "Share: Surplus harvest (2a)\nNothing on Neighbours yet."
    )
    assert tell_buttons(show) == ["Watering by need (3a)", "Surplus harvest (2a)", "Back"]
    assert [(each.verb, each.object) for each in show.buttons] == [
        ("reflect_on", 4),
        ("reflect_on", 2),
        ("overview", 0),
    ]


def test_in_a_competence_that_has_begun_it_is_only_this_one() -> None:
    text = tell_screen(look(Deed(1, "1a"), Deed(1, "3a"), Deed(1, "2a")))
    assert text == (
        f"{FIRST}Grow: Compost (1b)\nNot looked at yet.\n\n"
        "Share: Inviting people (2b)\nNot looked at yet."
    )


def test_where_all_was_touched_the_quiet_one_comes_first() -> None:
    deeds = [Deed(100, "1a"), Deed(99, "1b"), Deed(98, "1b"), Deed(90, "3a")]
    text = tell_screen(look(*deeds, Deed(9, "2a"), Deed(4, "2b")))
    assert text == (
        f"{FIRST}Grow: Soil test (1a)\nQuiet for 14 weeks.\n\n"
        "Share: Surplus harvest (2a)\nYou were here last on Tue 17 Nov."
    )


def test_what_has_not_happened_yet_is_no_step() -> None:
    show = look(situation=Situation(hidden=frozenset({"2a", "2b", "1a"}), focus="1a"))
    assert tell_buttons(show) == ["Compost (1b)", "Back"]


def test_where_nothing_is_left_it_says_why() -> None:
    everything = frozenset(each.code for each in GARDENING.abilities)
    show = look(situation=Situation(hidden=everything))
    assert tell_screen(show) == (
        "All that is left is set aside until its time comes. /reflect asks anyway."
    )
    assert tell_buttons(show) == ["Back"]


def test_the_mentors_framework_has_four() -> None:
    framework = load_framework()
    show = look(*live(40, framework), framework=framework)
    areas = [framework.abilities[each.object].area for each in show.buttons[:-1]]
    assert areas == ["PLAN", "DO", "CHECK", "ACT"]


# The button


def tap(number: int, *open_: State) -> Effect:
    event = Acted(at=NOW, verb="reflect_on", object=number)
    (effect,) = ACTIONS["reflect_on"].act(Visit(known=True, open=open_), event, GARDENING)
    return effect


def begun(ability: str, *, told: bool = False) -> State:
    answers = {"ability": Answer(at=NOW, value=ability)}
    if told:
        answers["moment"] = Answer(at=NOW, pieces=1)
    return State(flow="after_session", run=9, facts=Beginning(), answers=answers)


def test_a_button_asks_about_its_ability() -> None:
    assert tap(3) == StartFlow(
        flow="after_session", ability="2b", choice="2b", wanted=True, apart=True
    )
    assert tap(0) == StartFlow(
        flow="after_session", ability="1a", choice="1a", wanted=True, apart=True
    )


def test_the_second_tap_of_two_finds_the_question_of_the_first() -> None:
    assert tap(3, begun("2b")) == Advance(run=9, event=Shown(at=NOW, wanted=True), apart=True)


@pytest.mark.parametrize("other", [begun("2a"), begun("2b", told=True)])
def test_another_question_or_one_that_was_answered_stays_beside_it(other: State) -> None:
    assert isinstance(tap(3, other), StartFlow)


@pytest.mark.parametrize("number", [-1, 5, 10**12])
def test_a_number_that_no_ability_has(number: int) -> None:
    assert tap(number) == Toast(line=line("That is no longer there."))
