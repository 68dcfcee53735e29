"""Words that came with no question open: saved first, named after."""

from datetime import timedelta

from flows.effects import FileAnswer, FileNote, React, SaveAnswer, StartFlow
from flows.events import Said, Waiting
from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.note import NOTE
from tests.flows.anna import SERIES
from tests.flows.talk import NOW, PHOTO, VOICE, Talk
from tests.framework.gardening import GARDENING

WORDS = "Ben asked about pricing, and I had no answer."
SAID = Said(at=NOW, text=WORDS, message=50)
TWO = (Waiting(run=3, name="Anna"), Waiting(run=4, name="Ben"))
ABOUT = ["With whom?", "Which ability?", "Just a note", "Undo"]


def test_words_are_saved_and_may_be_named() -> None:
    talk = Talk(NOTE, said=SAID, mentees=("Anna", "Ben"))
    assert talk.journal == {"note": [WORDS]}
    assert talk.reactions == [50]
    assert (talk.screen, talk.buttons) == ("Saved as a note.", ["With Ben", *ABOUT])
    talk.presses("With whom?")
    assert talk.screen == "With whom?\n\nTap or type. A nickname is enough."
    assert talk.buttons == ["Ben", "Anna", "Skip"]
    assert talk.primary == ["Ben"], "whom the words name"
    talk.says("Ben")
    assert talk.screen == "Saved · Thu 26 Nov · Ben\n\nWhich ability?"
    talk.presses("Soil test 1a")
    assert talk.screen == ("Saved · Thu 26 Nov · Ben · Soil test (1a)\n\nIt is in your /journal.")
    assert talk.buttons == ["Edit", "Undo"]
    assert talk.following == [StartFlow(flow="weekly", once=True, idle=True)]
    assert talk.journal == {"note": [WORDS], "mentee": ["Ben"], "ability": ["Soil test 1a"]}


def test_whom_the_words_name_is_one_tap_away() -> None:
    talk = Talk(NOTE, said=SAID, mentees=("Anna", "Ben"))
    assert talk.primary == ["With Ben"]
    talk.presses("With Ben")
    assert talk.screen == "Saved · Thu 26 Nov · Ben\n\nSaved as a note."
    assert talk.buttons == ["Which ability?", "Just a note", "Undo"]
    talk.presses("Just a note")
    assert talk.journal["mentee"] == ["Ben"]
    assert talk.screen == "Saved · Thu 26 Nov · Ben\n\nIt is in your /journal."


def test_with_whom_it_is_over_is_not_offered_for_it() -> None:
    talk = Talk(NOTE, said=SAID, mentees=("Anna", "Ben"), ended=("Ben",))
    assert talk.buttons == ABOUT


def test_the_ability_may_be_named_first() -> None:
    talk = Talk(NOTE, said=SAID)
    talk.presses("Which ability?")
    talk.presses("Something else…")
    assert talk.buttons == ["Grow", "Share", "Back", "None of these"]
    talk.presses("Grow")
    talk.presses("3 Water")
    talk.presses("Watering by need 3a")
    assert talk.screen.startswith("Saved · Thu 26 Nov · Watering by need (3a)\n\nWith whom?")
    talk.presses("Skip")
    assert talk.screen.endswith("It is in your /journal.")


def test_it_may_stay_just_a_note() -> None:
    talk = Talk(NOTE, said=SAID)
    talk.says("just a note")
    assert talk.screen == "Saved · Thu 26 Nov\n\nIt is in your /journal."
    assert talk.journal == {"note": [WORDS]}


def test_undo_names_the_run_and_what_was_seen_and_nothing_waits_then() -> None:
    talk = Talk(NOTE, said=SAID)
    undo = talk.find_button("Undo")
    assert (undo.verb, undo.object, undo.version) == ("undo", 7, 1)
    talk.takes_back("note")
    assert talk.screen == "Taken back. It stays in the bin for 30 days."
    assert (talk.now.status, talk.now.asked, talk.buttons) == ("stopped", "", [])
    talk.says("Something better.")  # in reply to it
    assert talk.screen == "Added to that entry."
    assert talk.journal == {"note": ["Something better."]}
    talk.takes_back("note")
    assert talk.screen == "Taken back.\n\nStopped. Nothing was written."


def test_more_words_and_pictures_belong_to_the_note() -> None:
    talk = Talk(NOTE, said=SAID)
    talk.says("And again today.")
    assert (talk.screen, talk.buttons) == ("Saved as a note.", ABOUT)
    assert talk.find_button("Undo").version == 2
    talk.presses("With whom?")
    talk.sends(PHOTO)
    talk.says("A line that is longer than a name would be.")
    talk.presses("Skip")
    talk.sends(VOICE)
    assert talk.screen == "Which ability?"
    assert talk.journal["note"] == [
        WORDS,
        "And again today.",
        "[photo]",
        "A line that is longer than a name would be.",
        "[voice]",
    ]


def test_a_voice_message_is_a_note_too() -> None:
    talk = Talk(NOTE, said=SAID.model_copy(update={"text": "", "media": VOICE}))
    assert talk.journal == {"note": ["[voice]"]}
    assert talk.screen == "Saved as a note."


def test_asked_for_without_words_it_asks_for_them() -> None:
    talk = Talk(NOTE)
    assert talk.screen == "What would you like to note?\n\nJust type or talk."
    talk.says(WORDS)
    assert talk.screen == "Saved as a note."


def test_an_empty_note_is_not_said_to_be_saved() -> None:
    talk = Talk(NOTE, waiting=TWO)
    talk.skips()
    assert talk.screen == "Nothing was noted."
    assert talk.following == []


def test_with_several_questions_open_it_asks_which_one_is_meant() -> None:
    talk = Talk(NOTE, said=SAID, waiting=TWO)
    assert talk.journal == {"note": [WORDS]}
    assert talk.screen == "Saved. Which one is it for?"
    assert talk.buttons == ["Anna", "Ben", "Just a note"]
    talk.says("It was about the market.")
    assert talk.screen == "Saved. Which one is it for?"
    talk.presses("Ben")
    assert talk.following == [FileNote(note=7, run=4)]
    assert talk.now.status == "done"
    assert talk.journal == {"note": [WORDS, "It was about the market."]}


def test_it_is_shown_by_the_conversation_that_takes_it_and_by_no_card_of_its_own() -> None:
    talk = Talk(NOTE, said=SAID, waiting=TWO)
    before = talk.shown
    talk.says("anna")
    assert talk.following == [FileNote(note=7, run=3)]
    assert talk.shown is before


def test_it_may_belong_to_none_of_them() -> None:
    talk = Talk(NOTE, said=SAID, waiting=TWO)
    talk.presses("Just a note")
    assert talk.following == []
    assert (talk.screen, talk.buttons) == ("Saved as a note.", ABOUT)


def test_one_open_question_is_no_question_which() -> None:
    talk = Talk(NOTE, said=SAID, waiting=TWO[:1])
    assert talk.screen == "Saved as a note."


def test_skipping_keeps_it_as_a_note() -> None:
    talk = Talk(NOTE, said=SAID, waiting=TWO)
    talk.skips()
    assert talk.screen == "Saved as a note."
    talk.skips()
    assert talk.screen == "Saved · Thu 26 Nov\n\nIt is in your /journal."


def test_cancel_keeps_it() -> None:
    talk = Talk(NOTE, said=SAID)
    talk.cancels()
    assert talk.screen == "Stopped. What you wrote is kept."
    assert talk.buttons == ["Discard"]


def test_everything_taken_back_leaves_nothing_open() -> None:
    talk = Talk(NOTE, said=SAID)
    talk.presses("Which ability?")
    talk.presses("Soil test 1a")
    talk.says("Ben")
    talk.takes_back("note")  # as it may be after a note was moved here and back
    assert talk.screen == "Taken back. It stays in the bin for 30 days."
    assert talk.now.status == "stopped"


def test_a_reply_on_a_later_day_leaves_the_entry_on_its_day() -> None:
    talk = Talk(NOTE, said=SAID)
    talk.presses("Just a note")
    talk.at = NOW + timedelta(days=4)
    talk.says("He has one now.")
    assert talk.effects[1] == React(message=101)
    assert talk.journal["note"] == [WORDS, "He has one now."]
    talk.takes_back("note")
    assert talk.screen.startswith("Taken back.\n\nSaved · Thu 26 Nov")


def test_where_sessions_are_planned_no_weekly_question_is_offered() -> None:
    talk = Talk(NOTE, said=SAID, series=(SERIES,))
    talk.presses("Just a note")
    assert talk.following == []


def test_a_note_that_is_filed_under_an_entry_is_moved_and_not_copied() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Surplus harvest 2a")
    talk.says(WORDS, filed=31)
    assert talk.effects[0] == FileAnswer(
        answer=31,
        run=7,
        step="moment",
        prompt=talk.now.answers["moment"].prompt,
        edition=GARDENING.edition,
    )
    talk.says("Ana", filed=32)  # a note was no answer to "With whom?"
    talk.presses("Skip")
    talk.presses("Well")
    talk.says(WORDS, filed=33)  # it was finished meanwhile
    assert talk.journal["moment"] == ["answer 31", "answer 32", "answer 33"]
    assert not any(isinstance(each, SaveAnswer) for each in talk.effects)
    assert talk.now.answers["moment"].pieces == 3


def test_a_note_is_not_filed_into_the_bin() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says(WORDS)
    talk.close("discarded")
    talk.says("Meant for it", filed=31)
    assert talk.screen == "That one was discarded. Your note stays a note."
    assert talk.journal == {"moment": [WORDS]}
