"""The choices that several conversations offer."""

from flows.choices import name_states
from flows.lines import MAX_LABEL
from flows.reflection.after_session import AFTER_SESSION
from framework.catalogue import load_framework
from framework.coverage import Touch
from tests.flows.talk import NOW, Talk, tell_buttons
from tests.framework.gardening import GARDENING

OFFERS = ["Surplus harvest 2a", "Soil test 1a", "Watering by need 3a", "Something else…"]
STORY = "She gave all of it to the first who asked, and was cross about it afterwards."


def test_something_else_leads_through_areas_and_competences_to_every_ability_and_back() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Something else…")
    assert talk.buttons == ["Grow", "Share", "Back"]
    talk.presses("Grow")
    assert talk.buttons == ["1 Soil", "3 Water", "Back"]
    talk.presses("1 Soil")
    assert talk.buttons == ["Soil test 1a", "Compost 1b", "Back"]
    talk.presses("Back")
    assert talk.buttons == ["1 Soil", "3 Water", "Back"]
    talk.presses("Back")
    talk.presses("Back")
    assert talk.buttons == [*OFFERS, "Why these?"]
    assert talk.journal == {}
    talk.presses("Something else…")
    talk.presses("Share")
    talk.presses("2 Neighbours")
    talk.presses("Inviting people 2b")
    assert talk.journal == {"ability": ["Inviting people 2b"]}
    assert "Whom did you invite lately?" in talk.screen


def test_words_said_inside_a_menu_are_kept_and_the_menu_stays() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Something else…")
    talk.presses("Grow")
    talk.says(STORY)
    assert talk.journal == {"moment": [STORY]}
    assert talk.buttons == ["1 Soil", "3 Water", "Back", "None of these"]


def test_a_menu_of_another_framework_leads_to_the_offers() -> None:
    for path in (("DO",), ("DO", "7 Support effectively")):
        talk = Talk(AFTER_SESSION, framework=load_framework())
        talk.presses("Something else…")
        for label in path:
            talk.presses(label)
        talk.framework = Talk(AFTER_SESSION).framework
        talk.says(STORY)
        assert talk.journal == {"moment": [STORY]}
        assert talk.buttons == [*OFFERS, "None of these"]


def test_an_ability_that_the_framework_has_no_more_is_no_obstacle() -> None:
    talk = Talk(AFTER_SESSION, framework=load_framework())
    old = next(each for each in talk.buttons if each.endswith("6a"))
    talk.framework = Talk(AFTER_SESSION).framework
    talk.presses(old)
    assert talk.journal == {"ability": [old]}
    assert talk.screen == "What stayed with you?\n\nJust type or talk."


def test_the_offers_follow_the_history() -> None:
    history = {"2a": Touch(last_at=NOW, reflections=2), "1a": Touch(last_at=NOW, reflections=1)}
    talk = Talk(AFTER_SESSION, history=history)
    assert talk.buttons == [
        "Watering by need 3a",
        "Inviting people 2b",
        "Compost 1b",
        "Something else…",
        "Why these?",
    ]


def test_every_ability_of_the_mentors_framework_can_be_reached_and_fits_its_button() -> None:
    framework = load_framework()
    found = set()
    for area in framework.areas:
        talk = Talk(AFTER_SESSION, framework=framework)
        talk.presses("Something else…")
        assert all(len(label) <= MAX_LABEL for label in talk.buttons)
        talk.presses(area.name)
        for competence in [label for label in talk.buttons if label != "Back"]:
            talk.presses(competence)
            assert talk.shown is not None
            assert all(len(label) <= MAX_LABEL for label in tell_buttons(talk.shown))
            found |= {each.key for each in talk.shown.options if not each.opens}
            talk.presses("Back")
    assert found == {each.code for each in framework.abilities}


def test_the_conversation_holds_with_the_mentors_framework() -> None:
    talk = Talk(AFTER_SESSION, framework=load_framework())
    first = talk.buttons[0]
    talk.presses(first)
    talk.says("She said she was lost.")
    talk.says("Ana")
    talk.presses("Partly")
    assert talk.now.status == "done"
    assert talk.journal["ability"] == [first]


def test_two_stories_of_one_minute_are_told_apart_by_their_first_words() -> None:
    state = Talk(AFTER_SESSION, mentee="Anna").now
    one, other = (state.model_copy(update={"run": run}) for run in (1, 2))
    told = {1: "She laughed all the time.", 2: "He was late."}
    assert name_states((one, other), GARDENING, told) == (
        "Anna “She laughed all…",
        "Anna “He was late.”",
    )
    alike = name_states((one, other), GARDENING)
    assert len(set(alike)) == 2


def test_two_in_which_nothing_was_said_are_told_apart_by_a_number() -> None:
    untouched = [Talk(AFTER_SESSION).now.model_copy(update={"run": run}) for run in (1, 2)]
    bare = [each.model_copy(update={"answers": {}, "begun_at": None}) for each in untouched]
    assert len(set(name_states(bare, GARDENING))) == 2
