"""How mentors see themselves in one competence: a number, what shows it, what has changed."""

from datetime import timedelta
from typing import Any

import pytest

from flows.effects import (
    Again,
    CloseRun,
    EndAssessment,
    ExplainRating,
    LinkEntry,
    Rate,
    Show,
)
from flows.lines import MAX_LABEL
from flows.progress.rate import RATE, RATE_ONE, find_value
from flows.views import Assessment, EntryHead, Rating
from framework.catalogue import load_framework
from framework.coverage import Touch
from tests.flows.sitting import HISTORY, ON_SOIL, rating
from tests.flows.talk import NOW, RUN, VOICE, Talk, tell

LEGEND = "1 not yet · 2 with help · 3 mostly · 4 reliably · 5 could teach it"
QUESTION = f"Where are you now?\n{LEGEND}"
SOIL = "Grow 1 of 2 · Prepare and keep the soil (2 abilities, 1 reflected, last on Thu 12 Nov)"
ON_WATER = EntryHead(id=32, at=NOW - timedelta(days=54), mentee="Ben", ability="3a")


def assess(*earlier: Rating, rated: tuple[Rating, ...] = (), **more: Any) -> Assessment:
    """An open self-assessment."""
    return Assessment(id=2, begun_at=NOW, earlier=earlier, rated=rated, **more)


def begin(*earlier: Rating, flow: Any = RATE, **more: Any) -> Talk:
    known: dict[str, Any] = {
        "competence": 1,
        "assessment": assess(*earlier),
        "examples": (ON_SOIL,),
        "history": HISTORY,
    }
    return Talk(flow, **known | more)


def list_kept(talk: Talk) -> list[object]:
    """What the last turn had storage keep."""
    return [each for each in talk.effects if isinstance(each, Rate | LinkEntry | ExplainRating)]


def tell_next(talk: Talk) -> tuple[str, list[str]]:
    """What comes now that this one is over, and what is said of it there."""
    again = talk.effects[-1]
    assert isinstance(again, Again)
    assert CloseRun(run=RUN) in talk.effects
    assert talk.now.status == "done"
    return again.verb, [tell(each) for each in again.notice]


# The number


def test_one_tap_is_kept_at_once_and_the_next_competence_follows() -> None:
    talk = begin()
    assert talk.screen == f"{SOIL}\n\n{QUESTION}"
    assert talk.buttons == ["1", "2", "3", "4", "5", "Skip", "See entries", "Stop here"]
    talk.presses("3")
    assert list_kept(talk) == [Rate(run=RUN, competence=1, value=3)]
    assert tell_next(talk) == ("assess_on", ["Soil: 3, mostly."])
    assert not any(isinstance(each, Show) for each in talk.effects), "its card is the next one's"


@pytest.mark.parametrize(
    ("words", "value"),
    [("2", 2), ("two", 2), ("With help", 2), ("2 with help", 2), ("3, mostly", 3), ("3.", 3)],
)
def test_words_count_as_the_button(words: str, value: int) -> None:
    talk = begin()
    talk.says(words)
    assert list_kept(talk) == [Rate(run=RUN, competence=1, value=value)]


def test_of_two_numbers_one_is_to_be_chosen() -> None:
    talk = begin()
    talk.says("2-3")
    assert not list_kept(talk)
    assert talk.buttons[:2] == ["2", "3"]
    talk.presses("3")
    assert list_kept(talk) == [Rate(run=RUN, competence=1, value=3)]


@pytest.mark.parametrize("words", ["9", "so so", "6 reliably", "?", "2 mentees"])
def test_what_is_no_rating_is_asked_for_again_and_not_lost(words: str) -> None:
    talk = begin()
    talk.says(words)
    assert not list_kept(talk)
    assert talk.screen.startswith("A number from 1 to 5, please, or its word, such as “mostly”.")
    assert talk.screen.endswith(QUESTION)
    assert "Keep as a note" in talk.buttons


@pytest.mark.parametrize("by", ["button", "command"])
def test_it_can_be_passed_over_and_that_is_kept_too(by: str) -> None:
    talk = begin(rating(1, 3))
    if by == "button":
        talk.presses("Skip")
    else:
        talk.skips()
    assert list_kept(talk) == [Rate(run=RUN, competence=1, value=None)]
    assert tell_next(talk) == ("assess_on", ["Soil: passed over."])


def test_the_card_says_what_stands_behind_it() -> None:
    framework = load_framework()
    day = Touch(last_at=NOW, reflections=1)
    card = begin(
        framework=framework, competence=2, history={"2a": day, "2b": day, "2d": day}
    ).screen
    assert card.startswith(
        "PLAN 2 of 5 · Establish the relationship (4 abilities, 3 reflected, last on Thu 12 Nov)"
    )
    unread = begin(history={}, examples=())
    assert "(2 abilities, none reflected yet)" in unread.screen
    assert "See entries" not in unread.buttons
    assert "(2 abilities, 1 reflected)" in begin(examples=()).screen


# What shows it


def test_for_a_four_it_is_asked_which_entry_shows_it() -> None:
    talk = begin(examples=(ON_SOIL, ON_WATER))
    talk.presses("4")
    assert list_kept(talk) == [Rate(run=RUN, competence=1, value=4)]
    assert talk.screen == f"{SOIL}\n\n4, reliably. Which entry shows it?"
    assert talk.buttons == ["12 Nov Anna 1a", "3 Oct Ben 3a", "None yet", "Back", "Stop here"]
    talk.presses("3 Oct Ben 3a")
    assert list_kept(talk) == [LinkEntry(run=RUN, entry=32)]
    assert tell_next(talk) == ("assess_on", ["Soil: 4, reliably."])


def test_a_five_without_an_entry_stays_a_five() -> None:
    talk = begin()
    talk.presses("5")
    talk.presses("None yet")
    assert list_kept(talk) == []
    assert tell_next(talk) == ("assess_on", ["Soil: 5, could teach it."])


def test_where_there_is_no_entry_nobody_is_asked_for_one() -> None:
    talk = begin(examples=())
    talk.presses("5")
    assert tell_next(talk) == ("assess_on", ["Soil: 5, could teach it."])


def test_an_entry_is_found_by_what_its_button_says() -> None:
    talk = begin(examples=(ON_SOIL, ON_WATER))
    talk.presses("4")
    for words in ("a", "anna 3a"):  # a part of a word is no word, and all of them count
        talk.says(words)
        assert not list_kept(talk)
    assert talk.screen.startswith("I did not find that among these.")
    assert talk.screen.endswith("Which entry shows it?"), "the question stays in sight"
    talk.says("ben 3a")
    assert list_kept(talk) == [LinkEntry(run=RUN, entry=32)]


def test_a_long_name_fits_on_its_button() -> None:
    long = ON_SOIL.model_copy(update={"mentee": "Maximiliane-Sophie"})
    nameless = ON_SOIL.model_copy(update={"mentee": ""})
    talk = begin(examples=(long, nameless))
    talk.presses("4")
    assert talk.buttons[:2] == ["12 Nov Maximiliane… 1a", "12 Nov 1a"]
    assert len(talk.buttons[0]) == MAX_LABEL


# What has changed


def test_the_last_rating_is_told_after_the_new_one_and_the_reason_asked_for() -> None:
    talk = begin(rating(1, 2))
    talk.presses("3")
    question = "3, mostly. Last time you said 2, with help. What has changed? One line is enough."
    assert talk.screen == f"{SOIL}\n\n{question}"
    assert talk.buttons == ["Skip", "Back", "Stop here"]
    talk.says("I stopped giving answers.")
    assert list_kept(talk) == [ExplainRating(run=RUN, reason="I stopped giving answers.")]
    assert tell_next(talk) == ("assess_on", ["Soil: 3, mostly."])


def test_nobody_has_to_say_why() -> None:
    talk = begin(rating(1, 2))
    talk.presses("3")
    talk.presses("Skip")
    assert list_kept(talk) == []
    assert tell_next(talk)[0] == "assess_on"


def test_a_voice_message_is_no_reason_that_could_be_shown_again() -> None:
    talk = begin(rating(1, 2))
    talk.presses("3")
    talk.sends(VOICE)
    assert list_kept(talk) == []


def test_the_same_as_last_time_takes_half_a_line() -> None:
    talk = begin(rating(1, 3), rating(2, 5))
    talk.presses("3")
    assert tell_next(talk) == ("assess_on", ["Soil: 3, mostly, as last time."])


def test_last_time_is_what_was_said_before_this_self_assessment() -> None:
    now, before = rating(1, 4, days=0), rating(1, 2)
    assert find_value(assess(before, rated=(now,)), 1) == 2
    assert find_value(assess(before, rated=(now,), ended_at=NOW), 1) == 4
    passed = rating(1, None, days=0)
    assert find_value(assess(before, rated=(passed,), ended_at=NOW), 1) == 2
    assert find_value(assess(), 1) is None
    assert find_value(None, 1) is None


# Ways out


def test_back_leads_to_the_one_before_it_in_this_self_assessment() -> None:
    rated = (rating(1, 3, days=0), rating(3, 3, days=0))
    talk = begin(assessment=assess(rated=rated), competence=2, examples=())
    back = talk.find_button("Back")
    assert (back.verb, back.object, back.version) == ("rate", 3, 2)
    assert "Back" not in begin().buttons, "there is none before the first"


def test_back_behind_the_number_leads_to_the_number() -> None:
    talk = begin()
    talk.presses("4")
    back = talk.find_button("Back")
    assert (back.verb, back.object, back.version) == ("rate", 1, 2)
    assert talk.find_button("Stop here").verb == "assess_pause"


def test_its_entries_are_one_tap_away() -> None:
    entries = begin().find_button("See entries")
    assert (entries.verb, entries.object) == ("examples", 1)


# One competence by itself


def test_one_by_itself_leads_back_to_its_own_screen() -> None:
    talk = begin(rating(1, 3), flow=RATE_ONE, assessment=assess(rating(1, 3), ended_at=NOW))
    assert talk.buttons == ["1", "2", "3", "4", "5", "Skip", "See entries", "Back"]
    back = talk.find_button("Back")
    assert (back.verb, back.object) == ("competence", 1)
    talk.presses("4")
    again = talk.find_button("Back")
    assert (again.verb, again.object, again.version) == ("rate", 1, 0)
    talk.presses("None yet")
    talk.presses("Skip")
    assert EndAssessment() in talk.effects, "it was begun for this one"
    assert isinstance(talk.effects[-1], Again)
    assert talk.effects[-1].object == 1
    assert tell_next(talk) == ("competence", ["Soil: 4, reliably."])


@pytest.mark.parametrize(
    ("rated", "over"),
    [((), True), ((rating(1, 3),), True), ((rating(1, 3), rating(2, 3)), False)],
    ids=["begun for it", "begun for it a moment ago", "under way"],
)
def test_the_self_assessment_under_way_goes_on_beside_it(
    rated: tuple[Rating, ...], over: bool
) -> None:
    talk = begin(flow=RATE_ONE, assessment=assess(rated=rated))
    talk.presses("2")
    assert (EndAssessment() in talk.effects) is over


def test_one_by_itself_that_is_skipped_leaves_no_trace() -> None:
    talk = begin(flow=RATE_ONE, assessment=None)
    talk.presses("Skip")
    assert not list_kept(talk)
    assert EndAssessment() not in talk.effects
    assert tell_next(talk) == ("competence", ["Soil: passed over."])


# Where the framework has changed in between


def test_a_competence_that_is_no_longer_there_can_still_be_left() -> None:
    talk = begin(competence=99)
    assert talk.screen == QUESTION
    assert "Back" not in talk.buttons
    talk.presses("2")
    assert tell_next(talk) == ("assess_on", [])


def test_without_a_self_assessment_there_is_no_way_back_in_it() -> None:
    talk = begin(assessment=None)
    assert "Back" not in talk.buttons
    talk.presses("4")
    assert talk.find_button("Back").version == 0
