"""New words for an answer; the old ones are kept."""

from flows.edit import EDIT
from flows.effects import EditAnswer
from flows.events import Part
from flows.lines import LABEL
from tests.flows.talk import Talk

STORY = Part(answer=31, text="She gave all of it to the first who asked.")
LATER = Part(answer=32, text="And then she laughed.")
VOICE = Part(answer=33, text="")


def test_the_only_part_is_replaced_by_what_is_sent() -> None:
    talk = Talk(EDIT, parts=(STORY,))
    assert talk.screen == (
        "Send the new text. It replaces:\n“She gave all of it to the first who asked.”"
    )
    talk.says("She gave it\nto the first who asked.")
    assert talk.following == [
        EditAnswer(answer=31, text="She gave it\nto the first who asked.", message=101)
    ]
    assert talk.reactions == [101]
    assert talk.screen == "Entry updated. The earlier text is kept."
    undo = talk.find_button("Undo")
    assert (undo.verb, undo.object) == ("undo_edit", 31)
    assert talk.journal == {}


def test_of_several_parts_one_is_picked() -> None:
    talk = Talk(EDIT, parts=(STORY, LATER))
    assert talk.screen == "Which part?"
    assert talk.buttons == ["She gave all of it to…", "And then she laughed."]
    assert all(len(label) <= LABEL for label in talk.buttons)
    talk.presses("And then she laughed.")
    assert talk.screen == "Send the new text. It replaces:\n“And then she laughed.”"
    talk.says("And then she cried.")
    assert talk.following == [EditAnswer(answer=32, text="And then she cried.", message=101)]


def test_a_part_without_words_has_a_name_and_can_be_given_some() -> None:
    talk = Talk(EDIT, parts=(STORY, VOICE))
    assert talk.buttons == ["She gave all of it to…", "Voice or picture"]
    talk.presses("Voice or picture")
    assert talk.screen == "Send the text that should stand beside your voice or picture."
    talk.says("About the market.")
    assert talk.following == [EditAnswer(answer=33, text="About the market.", message=101)]


def test_a_long_text_is_quoted_by_its_beginning() -> None:
    talk = Talk(EDIT, parts=(Part(answer=31, text="word " * 500),))
    assert len(talk.screen) < 400
    assert talk.screen.endswith("word…”")


def test_skip_and_cancel_change_nothing() -> None:
    talk = Talk(EDIT, parts=(STORY,))
    talk.skips()
    assert talk.screen == "Nothing has changed."
    assert talk.following == []
    talk = Talk(EDIT, parts=(STORY, LATER))
    talk.cancels()
    assert talk.screen == "Stopped. Nothing has changed."
    assert talk.following == []
