"""The reflection after a session, as it is held."""

from datetime import timedelta

import pytest

from flows.effects import React, SaveAnswer, StartFlow
from flows.events import Media, Said
from flows.reflection.after_session import AFTER_SESSION
from tests.flows.talk import NOW, PHOTO, VOICE, Talk

OFFERS = ["Surplus harvest 2a", "Soil test 1a", "Watering by need 3a", "Something else…"]
STORY = "She gave all of it to the first who asked, and was cross about it afterwards."
OUTCOMES = ["Missed it", "Partly", "Well", "Skip"]


def test_from_the_question_to_a_saved_named_entry_in_one_message_and_three_taps() -> None:
    talk = Talk(AFTER_SESSION, mentees=("Anna", "Ben"))
    assert talk.screen == "What stayed with you?\n\nJust type or talk, or start from one:"
    assert talk.buttons == [*OFFERS, "Why these?"]
    talk.presses("Surplus harvest 2a")
    assert talk.screen == (
        "Surplus harvest (2a) · competence 2, Neighbours\n\n"
        "Who got the last surplus from your mentee's bed, and how did you choose?\n\n"
        "Just type or talk."
    )
    assert talk.buttons == ["Skip"]
    talk.says(STORY)
    assert talk.reactions == [101]
    assert talk.screen == (
        "Saved · Thu 26 Nov · Surplus harvest (2a)\n\n"
        "With whom?\n\nTap or type. A nickname is enough."
    )
    talk.presses("Anna")
    assert talk.screen == "Saved · Thu 26 Nov · Anna · Surplus harvest (2a)\n\nHow did it go?"
    assert talk.buttons == OUTCOMES
    talk.presses("Well")
    assert talk.screen == (
        "Saved · Thu 26 Nov · Anna · Surplus harvest (2a) · well\n\nIt is in your /journal."
    )
    assert talk.buttons == ["Done for today", "Add something…", "Edit", "Undo"]
    assert talk.primary == ["Done for today"]
    assert talk.find_button("Undo").version == 4  # ability, moment, mentee, outcome
    assert talk.now.status == "done"
    assert talk.following == [StartFlow(flow="weekly", once=True, idle=True)]
    assert talk.journal == {
        "ability": ["Surplus harvest 2a"],
        "moment": [STORY],
        "mentee": ["Anna"],
        "outcome": ["Well"],
    }
    assert talk.prompts["moment"] == (
        "Who got the last surplus from your mentee's bed, and how did you choose?"
    )


def test_words_that_come_first_are_saved_first_and_named_after() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(STORY)
    assert talk.journal == {"moment": [STORY]}
    assert talk.prompts["moment"] == "What stayed with you?"
    assert talk.screen == "Saved · Thu 26 Nov\n\nWhich one was it?"
    assert talk.buttons == [*OFFERS, "None of these", "What do these mean?"]
    talk.presses("Soil test 1a")
    assert talk.screen == "Saved · Thu 26 Nov · Soil test (1a)\n\nHow did it go?"


def test_words_before_any_question_begin_the_entry() -> None:
    talk = Talk(AFTER_SESSION, said=Said(at=NOW, text=STORY, message=9))
    assert talk.journal == {"moment": [STORY]}
    assert talk.reactions == [9]
    assert talk.screen.endswith("Which one was it?")


def test_more_words_are_appended_and_the_question_comes_once_more() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(STORY)
    talk.says("And then she laughed.")
    assert talk.journal["moment"] == [STORY, "And then she laughed."]
    assert talk.screen.endswith("Which one was it?")
    talk.presses("Soil test 1a")
    talk.says("It was a Tuesday, I think.")
    assert talk.journal["moment"] == [STORY, "And then she laughed.", "It was a Tuesday, I think."]
    assert talk.prompts["moment"] == "What stayed with you?"
    assert talk.screen.endswith("How did it go?")
    assert talk.buttons == OUTCOMES


def test_which_one_it_was_can_be_left_open() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(STORY)
    talk.presses("None of these")
    assert talk.screen.startswith("Saved · Thu 26 Nov\n\nWith whom?")


def test_a_typed_label_counts_as_the_button() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.says("something ELSE…")
    assert talk.buttons == ["Grow", "Share", "Back"]
    talk.says("back")
    talk.says(" Soil test 1A ")
    talk.says(STORY)
    talk.says("well")
    assert talk.journal == {
        "ability": ["Soil test 1a"],
        "moment": [STORY],
        "outcome": ["Well"],
    }
    assert talk.now.status == "done"


def test_a_typed_skip_skips() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.presses("Soil test 1a")
    talk.says(STORY)
    talk.says("skip")
    assert talk.now.status == "done"
    assert "outcome" not in talk.journal


def test_a_short_line_at_with_whom_is_the_name() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Surplus harvest 2a")
    talk.says(STORY)
    talk.says("Ana")
    saved = talk.effects[0]
    assert isinstance(saved, SaveAnswer)
    assert (saved.option, saved.label) == ("Ana", "Ana")
    assert saved.said is not None
    assert saved.said.message == 102  # editing that message changes the name
    assert talk.effects[1] == React(message=102)
    assert talk.screen.startswith("Saved · Thu 26 Nov · Ana · Surplus harvest (2a)")


def test_a_name_typed_that_is_also_a_button_can_be_edited_later_too() -> None:
    talk = Talk(AFTER_SESSION, mentees=("Anna",))
    talk.presses("Surplus harvest 2a")
    talk.says(STORY)
    talk.says("anna")
    saved = talk.effects[0]
    assert isinstance(saved, SaveAnswer)
    assert (saved.option, saved.label) == ("Anna", "Anna")
    assert saved.said is not None
    assert saved.said.message == 102
    assert talk.reactions == [101, 102]


def test_several_lines_at_with_whom_belong_to_the_moment() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Surplus harvest 2a")
    talk.says(STORY)
    talk.says("Ana\nand Ben")
    assert talk.journal["moment"] == [STORY, "Ana\nand Ben"]
    assert "With whom?" in talk.screen


def test_one_to_thirty_characters_are_a_name_and_thirty_one_are_not() -> None:
    for length, step in ((1, "mentee"), (30, "mentee"), (31, "moment")):
        talk = Talk(AFTER_SESSION)
        talk.presses("Surplus harvest 2a")
        talk.says(STORY)
        talk.says("A" * length)
        assert talk.journal[step][-1] == "A" * length


def test_somebody_elses_words_are_no_name_and_no_button() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Surplus harvest 2a")
    talk.says(STORY)
    talk.says("Thanks!", forwarded_from="Anna")
    talk.says("Skip", forwarded_from="Anna")
    assert talk.journal["moment"] == [STORY, "Thanks!", "Skip"]
    assert "With whom?" in talk.screen


def test_a_voice_message_or_picture_is_kept_in_every_state() -> None:
    talk = Talk(AFTER_SESSION)
    talk.sends(VOICE)
    talk.presses("Surplus harvest 2a")
    assert "With whom?" in talk.screen
    talk.sends(PHOTO)
    talk.sends(PHOTO, "Ana")  # a caption is part of the picture, no name
    talk.presses("Skip")
    talk.sends(VOICE, "Well")
    assert "How did it go?" in talk.screen
    talk.presses("Well")
    talk.sends(Media(kind="sticker", file_id="f", unique_id="s"))
    assert talk.journal["moment"] == ["[voice]", "[photo]", "Ana", "Well", "[sticker]"]
    assert talk.reactions == [101, 102, 103, 104, 105]


def test_everything_can_be_skipped() -> None:
    talk = Talk(AFTER_SESSION)
    talk.skips()
    assert talk.screen == "What stayed with you?\n\nJust type or talk."
    talk.skips()
    assert talk.screen == "Nothing was written this time. /reflect asks again."
    assert talk.buttons == []
    assert talk.now.status == "done"
    assert talk.following == []
    assert talk.journal == {}


def test_without_an_ability_the_mentee_is_still_asked_for() -> None:
    talk = Talk(AFTER_SESSION)
    talk.skips()
    talk.says(STORY)
    talk.presses("Skip")
    assert talk.screen == "Saved · Thu 26 Nov\n\nHow did it go?"
    talk.presses("Skip")
    assert talk.screen == "Saved · Thu 26 Nov\n\nIt is in your /journal."
    assert talk.find_button("Undo").version == 1  # what was skipped is no answer


def test_a_question_about_nobody_asks_for_no_name() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Soil test 1a")
    assert "What did the last soil test tell you" in talk.screen
    talk.says(STORY)
    assert "How did it go?" in talk.screen


def test_a_mentee_named_before_it_began_is_in_the_question_and_not_asked_for() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.presses("Surplus harvest 2a")
    assert "surplus from Anna's bed" in talk.screen
    talk.says(STORY)
    saved = talk.effects[0]
    assert isinstance(saved, SaveAnswer)
    assert saved.mentee == "Anna"
    assert talk.screen == "Saved · Thu 26 Nov · Anna · Surplus harvest (2a)\n\nHow did it go?"


def test_a_name_with_braces_stays_what_it_is() -> None:
    talk = Talk(AFTER_SESSION, mentee="{day}")
    talk.presses("Surplus harvest 2a")
    assert "surplus from {day}'s bed" in talk.screen
    talk.says("{mentee} {0}")
    assert talk.journal["moment"] == ["{mentee} {0}"]


def test_cancel_keeps_what_was_said() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(STORY)
    talk.cancels()
    assert talk.screen == "Stopped. What you wrote is kept."
    assert talk.buttons == ["Discard"]
    assert talk.find_button("Discard").object == 7
    assert talk.now.status == "stopped"
    assert talk.journal == {"moment": [STORY]}


def test_cancel_before_the_first_word_says_that_there_was_none() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Soil test 1a")
    talk.cancels()
    assert talk.screen == "Stopped. Nothing was written."
    assert talk.buttons == []


def test_a_double_tap_is_told_that_it_is_saved_already() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Soil test 1a")
    before = talk.now
    talk.presses_old("ability", "1a")
    assert talk.toasts == ["Already saved on Thu 26 Nov."]
    assert talk.now == before
    assert talk.journal == {"ability": ["Soil test 1a"]}


def test_a_button_of_a_finished_conversation_is_told_its_day() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.presses("Soil test 1a")
    talk.says(STORY)
    talk.presses("Well")
    talk.at = NOW + timedelta(days=3)
    talk.presses_old("outcome", "missed")
    assert talk.toasts == ["Already saved on Thu 26 Nov."]
    assert talk.journal["outcome"] == ["Well"]


def test_a_finished_entry_grows_by_a_reply() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.presses("Soil test 1a")
    talk.says(STORY)
    talk.presses("Well")
    talk.at = NOW + timedelta(days=2)
    talk.says("well")
    assert talk.journal["moment"] == [STORY, "well"]
    assert talk.journal["outcome"] == ["Well"]
    assert talk.prompts["moment"].startswith("What did the last soil test tell you")
    assert talk.screen == "Added to that entry."
    undo = talk.find_button("Undo")
    assert (undo.verb, undo.object, undo.version) == ("undo", 7, talk.now.pieces)
    assert talk.now.status == "done"
    talk.takes_back("moment")
    assert talk.screen == (
        "Taken back.\n\nSaved · Thu 26 Nov · Anna · Soil test (1a) · well\n\n"
        "It is in your /journal."
    )


def test_a_reply_to_a_conversation_in_which_nothing_was_said_begins_its_entry() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Soil test 1a")
    talk.presses("Skip")
    talk.says(STORY)
    assert talk.journal["moment"] == [STORY]
    assert talk.screen == "Added to that entry."
    assert talk.now.told


@pytest.mark.parametrize("status", ["left", "stopped"])
def test_a_reply_to_one_that_was_left_or_stopped_is_added_too(status: str) -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(STORY)
    talk.close(status)
    talk.says("And one thing more.")
    assert talk.journal["moment"] == [STORY, "And one thing more."]
    assert talk.now.status == status


def test_the_story_taken_back_is_asked_for_again() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.presses("Soil test 1a")
    talk.says(STORY)
    talk.presses("Well")
    talk.takes_back("moment")
    assert talk.now.status == "open"
    assert talk.screen == (
        "Taken back.\n\nSoil test (1a) · competence 1, Soil\n\n"
        "What did the last soil test tell you, and what did you change?\n\nJust type or talk."
    )
    talk.says("Another story.")
    assert talk.screen.endswith("It is in your /journal.")
    assert talk.journal["moment"] == ["Another story."]


def test_one_of_two_pieces_taken_back_leaves_the_other_and_the_open_question() -> None:
    talk = Talk(AFTER_SESSION, mentee="Anna")
    talk.presses("Soil test 1a")
    talk.says(STORY)
    talk.says("And then she laughed.")
    pieces = talk.now.pieces
    talk.takes_back("moment")
    assert talk.now.pieces == pieces - 1
    assert talk.screen == (
        "Taken back.\n\nSaved · Thu 26 Nov · Anna · Soil test (1a)\n\nHow did it go?"
    )
    talk.takes_back("moment")
    assert "What did the last soil test tell you" in talk.screen


def test_a_choice_taken_back_is_offered_again() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(STORY)
    talk.presses("Soil test 1a")
    talk.takes_back("ability")
    assert talk.screen == "Taken back.\n\nSaved · Thu 26 Nov\n\nWhich one was it?"
    talk.presses("Surplus harvest 2a")
    assert talk.journal["ability"] == ["Surplus harvest 2a"]
    assert talk.screen.startswith("Saved · Thu 26 Nov · Surplus harvest (2a)\n\nWith whom?")


def test_coming_back_shows_the_open_question_and_offers_another() -> None:
    talk = Talk(AFTER_SESSION, notice="I was away on Wednesday.")
    assert talk.screen.startswith("I was away on Wednesday.\n\nWhat stayed with you?")
    talk.presses("Something else…")
    talk.comes_back("Hello again.", new=True)
    assert talk.screen.startswith("Hello again.\n\nWhat stayed with you?")
    assert talk.buttons == [*OFFERS, "Why these?", "Start a new one"]
