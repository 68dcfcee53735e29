"""/assess as a whole: one card, area by area, left and taken up at any point."""

from collections.abc import Iterator
from typing import Any

import pytest

from flows.effects import Again
from flows.lines import MAX_LABEL
from flows.progress.assess import find_next
from flows.progress.rate import WORDS, list_order
from flows.views import Rating
from framework.catalogue import load_framework
from tests.flows.sitting import ON_SOIL, Sitting, rating
from tests.framework.gardening import GARDENING

FRAMEWORK = load_framework()
LENGTH = (
    "3 competences, one after the other, one tap each: 2 areas, about a minute an area. "
    "Stop anywhere."
)


def begin(*earlier: Rating, **more: Any) -> Sitting:
    """The first competence is on the card."""
    sitting = Sitting(*earlier, **more)
    sitting.writes("assess")
    sitting.presses("Begin")
    return sitting


def go(sitting: Sitting, *labels: str) -> Sitting:
    for each in labels:
        sitting.presses(each)
    return sitting


# From the first to the last


def test_the_whole_of_it() -> None:
    sitting = Sitting(rating(1, 2), rating(3, 3))
    sitting.writes("assess")
    assert sitting.screen == f"How do you see yourself now?\n\n{LENGTH}"
    assert sitting.buttons == ["Begin"]
    sitting.presses("Begin")
    assert sitting.screen.startswith("Grow 1 of 2 · Prepare and keep the soil (2 abilities, ")
    go(sitting, "4", "12 Nov Anna 1a")
    sitting.says("I stopped giving answers")
    assert sitting.screen.startswith("Soil: 4, reliably.\n\nGrow 2 of 2 · Water with care (")
    go(sitting, "3")
    assert sitting.screen == ("Water: 3, mostly, as last time.\n\nGrow is done. Go on with Share?")
    assert sitting.buttons == ["Go on", "Enough for now", "Back"]
    go(sitting, "Go on", "5")
    assert sitting.screen == (
        "Neighbours: 5, could teach it.\n\n"
        "That was all of it. How you see yourself today:\n\n"
        "mostly: Water\nreliably: Soil\ncould teach it: Neighbours\n\n"
        "Not as last time:\nSoil: with help → reliably\n\n"
        "A 4 or 5 with no entry yet: Neighbours."
    )
    assert sitting.buttons == ["See the picture", "Summary"]
    assert sitting.kept == {1: 4, 3: 3, 2: 5}
    soil = sitting.find(1)
    assert (soil.entry, soil.reason) == (31, "I stopped giving answers")
    assert sitting.assessment.ended_at is not None
    go(sitting, "See the picture")
    assert sitting.others[-1] == Again(verb="picture")


def test_all_fifteen_in_the_order_of_the_areas() -> None:
    sitting = begin(framework=FRAMEWORK, examples={})
    while sitting.assessment.is_open:
        sitting.presses("Go on" if "Go on" in sitting.buttons else "2")
    assert list(sitting.kept) == list(range(1, 16))
    places = [each.split(" · ")[0] for each in sitting.seen if "Where are you now?" in each]
    assert [place.splitlines()[-1] for place in places] == [
        f"{area} {place} of {count}"
        for area, count in (("PLAN", 5), ("DO", 4), ("CHECK", 4), ("ACT / ADJUST", 2))
        for place in range(1, count + 1)
    ]
    stops = [each for each in sitting.seen if "is done" in each]
    assert [each.splitlines()[2] for each in stops] == [
        "PLAN is done. Go on with DO?",
        "DO is done. Go on with CHECK?",
        "CHECK is done. Go on with ACT / ADJUST?",
    ]


def test_the_same_as_last_time_is_said_in_a_line() -> None:
    sitting = begin(rating(1, 2), rating(3, 2), rating(2, 2))
    go(sitting, "2", "2", "Go on", "2")
    assert "with help: Soil, Water, Neighbours\n\nNothing has moved" in sitting.screen


def test_the_first_time_there_is_nothing_to_compare_with() -> None:
    sitting = begin(examples={})
    go(sitting, "1", "2", "Go on", "3")
    assert sitting.screen == (
        "Neighbours: 3, mostly.\n\n"
        "That was all of it. How you see yourself today:\n\n"
        "not yet: Soil\nwith help: Water\nmostly: Neighbours"
    )


def test_whoever_passes_all_of_it_over_is_told_so() -> None:
    sitting = go(begin(), "Skip", "Skip", "Go on", "Skip")
    assert sitting.screen == (
        "Neighbours: passed over.\n\nYou passed all of it over. /assess asks again."
    )
    assert sitting.kept == {1: None, 3: None, 2: None}


# The earlier rating


def list_walk(competence: int, before: int | None) -> Iterator[str]:
    """Every screen up to the new rating of a competence that was `before` last time."""
    earlier = tuple(
        rating(each.number, before if each.number == competence else 3)
        for each in list_order(FRAMEWORK)
    )
    sitting = Sitting(*earlier, framework=FRAMEWORK, examples={})
    sitting.writes("assess")
    sitting.presses("Begin")
    while competence not in sitting.kept:
        yield from sitting.seen
        sitting.presses("Go on" if "Go on" in sitting.buttons else "3")


@pytest.mark.parametrize("competence", [each.number for each in list_order(FRAMEWORK)])
def test_no_screen_tells_the_earlier_rating_before_the_new_one(competence: int) -> None:
    unrated = [*list_walk(competence, None)]
    assert unrated
    for before in WORDS:
        assert [*list_walk(competence, before)] == unrated


# All fives


def test_all_fives_in_an_area_are_asked_about_once() -> None:
    sitting = go(begin(examples={}), "5", "5")
    assert sitting.screen.endswith(
        "Grow is done, with a 5 for each. Which one are you least sure of?"
    )
    assert sitting.buttons == ["Soil", "Water", "Leave it so"]
    go(sitting, "Soil")
    assert "Grow 1 of 2" in sitting.screen
    go(sitting, "5")
    assert sitting.screen.endswith("Grow is done. Go on with Share?")
    go(sitting, "Go on", "5")
    assert not sitting.assessment.is_open, "one competence by itself is no area of fives"


def test_they_can_be_left_so() -> None:
    sitting = go(begin(examples={}), "5", "5", "Leave it so")
    assert sitting.screen.startswith("Share 1 of 1")


def test_the_names_of_competences_fit_on_buttons() -> None:
    assert all(len(each.name) <= MAX_LABEL for each in FRAMEWORK.competences)


def test_of_many_without_an_entry_three_are_named() -> None:
    sitting = begin(framework=FRAMEWORK, examples={})
    while sitting.assessment.is_open:
        sitting.presses(
            next(each for each in ("Leave it so", "Go on", "5") if each in sitting.buttons)
        )
    assert sitting.screen.endswith(
        "A 4 or 5 with no entry yet: Sector and value, Start relationship, Mentee's needs"
        " and 12 more."
    )


def test_what_has_lost_its_entry_is_told_apart() -> None:
    sitting = go(begin(), "4", "12 Nov Anna 1a", "3", "Go on")
    sitting.assessment = sitting.assessment.model_copy(
        update={
            "rated": tuple(
                each.model_copy(update={"entry": 0, "gone": True}) if each.entry else each
                for each in sitting.assessment.rated
            )
        }
    )
    sitting.presses("5")
    assert sitting.screen.endswith(
        "A 4 or 5 with no entry yet: Neighbours.\n\nEntry deleted: Soil."
    )


# Stop and go on


WALK = ("4", "12 Nov Anna 1a", "Skip", "5", "Skip", "Go on", "2", "Skip")
"""Everything there is to press, where each has another value from last time."""
EARLIER = (rating(1, 1), rating(3, 2), rating(2, 4))


def list_ways_out(sitting: Sitting) -> list[str]:
    return [each for each in ("Stop here", "Enough for now") if each in sitting.buttons]


def finish(sitting: Sitting, values: dict[str, str]) -> None:
    """To the end, each competence with its value, whatever is asked beside it."""
    while sitting.assessment.is_open:
        place = next((each for each in values if each in sitting.screen), "")
        if "Where are you now?" in sitting.screen:
            sitting.presses(values[place])
        else:
            ways = ("None yet", "Skip", "Go on", "Leave it so")
            sitting.presses(next(each for each in ways if each in sitting.buttons))


VALUES = {"Grow 1 of 2": "4", "Grow 2 of 2": "5", "Share 1 of 1": "2"}


@pytest.mark.parametrize("steps", range(len(WALK)))
@pytest.mark.parametrize("how", ["by its button", "by going away"])
def test_it_can_be_stopped_at_every_single_step_and_goes_on_there(steps: int, how: str) -> None:
    sitting = go(begin(*EARLIER), *WALK[:steps])
    kept, shown = sitting.kept, sitting.screen
    if how == "by its button":
        [way_out] = list_ways_out(sitting)
        sitting.presses(way_out)
    else:
        sitting.leaves()
    if sitting.assessment.is_open:  # the last number was given: stopped or not, it is over
        sitting.writes("assess")
    assert sitting.kept == kept, "nothing is lost, nothing begins anew"
    assert sitting.assessment.id == 1
    following = find_next(sitting.assessment, GARDENING)
    if following is None:
        assert not sitting.assessment.is_open
    else:
        assert sitting.buttons[0] == ("Go on" if kept else "Begin")
        sitting.presses(sitting.buttons[0])
        assert following.title in sitting.screen, f"not again what stood there: {shown}"
    finish(sitting, VALUES)
    assert sitting.kept == {1: 4, 3: 5, 2: 2}


def test_stopped_in_the_middle_it_says_how_far_and_how_long() -> None:
    sitting = go(begin(), "2", "Stop here")
    assert sitting.screen == (
        "You stopped after 1 of 3 competences, on Thu 26 Nov. The rest takes about 2 minutes.\n\n"
        "/assess goes on from there, for three weeks."
    )
    assert sitting.buttons == ["Go on"]
    sitting.writes("assess")
    assert sitting.screen.endswith("The rest takes about 2 minutes.")
    assert sitting.buttons == ["Go on", "Begin anew"]
    go(sitting, "Begin anew")
    assert sitting.assessment.id == 2
    assert sitting.kept == {}
    assert sitting.screen.startswith("Grow 1 of 2")


def test_stopped_behind_an_area_the_rest_is_a_minute() -> None:
    sitting = go(begin(), "2", "2", "Enough for now")
    assert "The rest takes about a minute." in sitting.screen
    go(sitting, "Go on")
    assert sitting.screen.startswith("Share 1 of 1")


def test_stopped_before_anything_was_said() -> None:
    sitting = go(begin(), "Stop here")
    assert sitting.screen == "Stopped. Nothing was rated; /assess begins whenever you like."
    assert sitting.buttons == []


def test_the_question_that_is_open_comes_again_by_itself() -> None:
    sitting = begin()
    question = sitting.screen
    sitting.writes("assess")
    assert sitting.screen == question
    go(sitting, "4")
    question = sitting.screen
    sitting.writes("assess")
    assert sitting.screen == question
    assert sitting.kept == {1: 4}


def test_it_comes_again_with_the_entries_that_were_written_meanwhile() -> None:
    sitting = begin(examples={})
    assert "See entries" not in sitting.buttons
    sitting.examples = {1: (ON_SOIL,)}
    sitting.writes("assess")
    assert "See entries" in sitting.buttons


def test_back_corrects_what_was_said_before() -> None:
    sitting = go(begin(), "2", "Back")
    assert "Grow 1 of 2" in sitting.screen
    go(sitting, "3")
    assert sitting.kept == {1: 3}
    assert "Grow 2 of 2" in sitting.screen
    go(sitting, "1", "Back")
    assert "Grow 2 of 2" in sitting.screen, "also from the stop behind an area"
