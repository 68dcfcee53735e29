"""Where a message goes when several conversations are open, or none."""

from datetime import timedelta
from typing import Any

import pytest

from flows.catalogue import FLOWS
from flows.events import Media, Part, Said, Waiting
from flows.flow import Scene, State
from flows.lines import line, option
from flows.routing import find_chooser, is_answer, route
from flows.stories import Doubtful, New, Place
from tests.flows.talk import NOW, PHOTO, VOICE, Talk
from tests.framework.gardening import GARDENING

PARTS = tuple(
    Part(answer=number, text=text, step="moment") for number, text in ((1, "One"), (2, "Two"))
)


def begin(flow: str, run: int, *presses: str, **facts: Any) -> State:
    """The state of a conversation that has just begun, and in which these were pressed."""
    talk = Talk(FLOWS[flow], **facts)
    for label in presses:
        talk.presses(label)
    return talk.now.model_copy(update={"run": run})


def say(text: str = "A story.", **more: object) -> Said:
    return Said.model_validate({"at": NOW, "text": text, "message": 5, **more})


ANNA, BEN = begin("after_session", 1), begin("after_session", 2)
ZONE, WEEKLY, DELETE = begin("zone", 3), begin("weekly", 4), begin("delete", 5)
ONBOARDING = begin("onboarding", 6)
EDIT = begin("edit", 8, "My words", parts=PARTS[:1])
PLACE = say("", zone="Europe/Lisbon")


def find(*open_: State, said: Said | None = None, replied: State | None = None) -> Place:
    return route(FLOWS, open_, said or say(), replied)


def test_with_no_question_open_it_is_a_note() -> None:
    assert find() == New()


def test_the_one_open_question_takes_words_voice_and_pictures() -> None:
    for said in (say(), say("x" * 4096), say("", media=VOICE), say("", media=PHOTO)):
        assert find(ANNA, said=said) == 1


def test_several_open_questions_must_be_asked_for() -> None:
    assert find(ANNA, BEN) == Doubtful((1, 2))


def test_a_note_under_way_is_an_open_question_too() -> None:
    note = begin("note", 9, waiting=(Waiting(run=1, name="Anna"),))
    assert find(note) == 9
    assert find(ANNA, note) == 9, "it was asked for just now"
    assert find(ANNA, note, said=say(at=NOW + timedelta(minutes=11))) == Doubtful((1, 9))


def test_a_reply_finds_its_conversation_among_several_and_after_its_end() -> None:
    assert find(ANNA, BEN, replied=ANNA) == 1
    for status in ("done", "stopped", "left"):
        over = ANNA.model_copy(update={"status": status})
        assert find(BEN, replied=over) == 1


def test_a_reply_to_what_was_discarded_goes_where_any_words_go() -> None:
    binned = ANNA.model_copy(update={"status": "discarded"})
    assert find(replied=binned) == New()
    assert find(BEN, replied=binned) == 2


def test_a_reply_to_a_conversation_that_this_bot_has_no_more_is_not_lost() -> None:
    gone = ANNA.model_copy(update={"flow": "planning"})
    assert find(replied=gone) == New()
    assert find(gone, BEN) == 2


def test_a_setting_that_was_asked_for_last_comes_before_reflections() -> None:
    assert find(ZONE, ANNA, BEN, said=say("Lyon")) == 3
    assert find(ANNA, ZONE, said=say("It went well")) == 1
    assert find(ANNA, ZONE, BEN, said=say("It went well")) == Doubtful((1, 2))
    assert find(WEEKLY, ZONE, ANNA, said=say("Fridays 9:00")) == 4  # the newest of two


@pytest.mark.parametrize(
    "said",
    [
        say("x" * 61),
        say("We met.\nShe was late."),
        say("", media=VOICE),
        say("Lyon", media=PHOTO),
    ],
)
def test_a_story_is_no_setting(said: Said) -> None:
    assert find(ZONE, ANNA, said=said) == 1
    assert find(ZONE, said=said) == New()
    assert find(ZONE, said=said, replied=ZONE) == New()


def test_a_setting_takes_what_fits_it() -> None:
    assert find(ZONE, said=say("x" * 60)) == 3
    assert find(ZONE, ANNA, said=say("Lyon\n"), replied=ZONE) == 3
    assert find(ANNA, said=say("Lyon"), replied=ZONE) == 1  # that setting is over


def test_new_text_for_an_answer_may_be_as_long_as_it_likes_but_no_file() -> None:
    assert find(EDIT, ANNA, said=say("x\n" * 900)) == 8
    assert find(EDIT, ANNA, said=say("", media=VOICE)) == 1


def test_a_place_answers_only_where_one_may_be_asked_for() -> None:
    assert find(ZONE, ANNA, said=PLACE) == 3
    for other in (ANNA, EDIT, begin("note", 9)):
        assert find(other, said=PLACE) == New()
        assert find(other, said=PLACE, replied=other) == New()


def test_a_typed_label_counts_as_the_button_at_questions_that_take_no_words() -> None:
    assert find(ONBOARDING, said=say("start")) == 6
    assert find(ONBOARDING, said=say("What a day.")) == New()
    several = begin("edit", 8, "My words", parts=PARTS)
    assert find(several, ANNA, said=say("two")) == 8
    assert find(several, ANNA, said=say("three")) == 1
    assert find(DELETE, said=say("Keep everything")) == 5


def test_a_forwarded_label_is_no_answer() -> None:
    assert find(ONBOARDING, said=say("start", forwarded_from="Anna")) == New()


def test_a_setting_whose_question_a_deploy_removed_takes_nothing() -> None:
    old = ZONE.model_copy(update={"asked": "country"})
    assert find(old, ANNA) == 1


def test_words_are_typed_only_if_they_came_alone() -> None:
    assert say(" Well ").typed == "Well"
    sticker = Media(kind="sticker", file_id="f", unique_id="u")
    for more in ({"media": sticker}, {"filed": 3}, {"forwarded_from": "Anna"}):
        assert say("Well", **more).typed == ""
    nameless = ANNA.model_copy(update={"options": (option("a", line("")),)})
    assert find(nameless.model_copy(update={"flow": "onboarding"}), said=PLACE) == New()


def test_a_code_is_for_the_entry_that_asks_whatever_else_is_open() -> None:
    told = Talk(FLOWS["after_session"])
    told.says("A story.")
    asks = told.now.model_copy(update={"run": 7})
    code = told.buttons[0].split()[-1]
    assert find_chooser(FLOWS, (ZONE, asks), say(code), told.framework) == 7
    assert find_chooser(FLOWS, (ZONE,), say(code), told.framework) is None


def test_a_name_is_for_the_entry_that_asks_with_whom_whatever_else_is_open() -> None:
    told = Talk(FLOWS["note"], mentees=("Anna", "Ben"))
    told.says("A story.")
    told.presses("With whom?")
    asks = told.now.model_copy(update={"run": 7})
    assert find_chooser(FLOWS, (ZONE, asks), say("Anna"), told.framework) == 7


def test_a_label_that_is_typed_is_an_answer() -> None:
    scene = Scene(ANNA, GARDENING, NOW)
    label = ANNA.options[0].label.plain()
    assert is_answer(FLOWS["after_session"], say(label), scene)
    assert not is_answer(FLOWS["after_session"], say("A story of hers."), scene)
