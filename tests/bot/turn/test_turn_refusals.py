"""A no in words disarms whatever would be gone for good by the next word or tap."""

import pytest

from storage.tables import mentors
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

NO = [
    *("no dont", "please don't", "no, better not"),
    *("nein, doch nicht", "bitte nicht", "non, surtout pas", "jamais"),
    *("no, mejor no", "nie, jednak nie"),
]
UNERASED = "Nothing is erased. /delete says what would go, and asks for that word."


@pytest.fixture
@lived_once
def told(ana: Phone) -> Phone:
    """A mentor who meets Anna, and has an entry about her."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("/reflect Anna")
    ana.says("She was quiet.")
    ana.says("/cancel")
    return ana


@pytest.mark.parametrize("no", NO)
@pytest.mark.parametrize("between", ["", "/journal"])
def test_a_no_disarms_the_word_that_erases_everything(
    told: Phone, bot: LocalBot, no: str, between: str
) -> None:
    told.says("/delete")
    if between:
        told.says(between)
    told.says(no)
    assert told.screen == "Nothing was erased."
    before = bot.said()
    told.says("ERASE")
    assert told.screen == UNERASED
    assert bot.rows(mentors)
    assert bot.said() == before


@pytest.mark.parametrize("word", ["erase", "Löschen", "effacer", "borrar", "usuń"])
def test_the_word_alone_explains_and_can_be_a_note(told: Phone, bot: LocalBot, word: str) -> None:
    told.says(word)
    assert told.screen == UNERASED
    told.presses("It was a note")
    assert bot.said()[-1] == word


def test_a_slip_of_the_finger_disarms_nothing(told: Phone, bot: LocalBot) -> None:
    told.says("/delete")
    told.says("ERAES")
    assert told.screen.startswith("Nothing was erased. Type ERASE")
    told.says("ERASE")
    assert bot.rows(mentors) == []


@pytest.mark.parametrize("no", ["no", *NO])
def test_a_no_leaves_whoever_was_to_be_forgotten(told: Phone, no: str) -> None:
    told.says("forget Anna")
    told.says(no)
    assert told.screen.startswith("Anna: every Thursday")
    assert not any("Forget Anna" in post.labels for post in told.posts.values())


@pytest.mark.parametrize("no", ["no", "nein, doch nicht", "nie, jednak nie"])
def test_a_no_ends_no_mentoring(told: Phone, no: str) -> None:
    told.says("/mentees")
    for label in ("Anna", "End mentoring"):
        told.presses(label)
    told.says(no)
    assert told.screen.startswith("Anna: every Thursday")
    assert not any("End it" in post.labels for post in told.posts.values())


@pytest.mark.parametrize("no", ["no", "no, mejor no", "non, surtout pas"])
def test_a_no_deletes_no_entry(told: Phone, no: str) -> None:
    told.says("delete the last one")
    told.says(no)
    assert told.screen.startswith("Nothing has changed.\n\nThu 26 Nov · Anna")


@pytest.mark.parametrize("no", ["no", "nein, doch nicht"])
def test_a_no_puts_nobody_together(told: Phone, bot: LocalBot, no: str) -> None:
    told.says("Ben Fridays 9:00")
    told.presses("Save this session")
    told.says("/mentees")
    for label in ("Anna", "Same person as…", "Ben"):
        told.presses(label)
    assert "Put together" in told.buttons
    told.says(no)
    assert told.screen == "Nothing has changed."


@pytest.mark.parametrize("no", ["no", "no, mejor no"])
def test_a_no_leaves_what_is_in_the_bin(told: Phone, bot: LocalBot, no: str) -> None:
    told.says("delete the last one")
    told.presses("Delete")
    told.says("open the bin")
    told.presses("Empty the bin")
    told.says(no)
    assert told.screen.startswith("The bin · 1 entry")
    told.presses("1")
    told.says(no)
    assert told.screen.startswith("The bin · 1 entry")


def test_a_no_leaves_what_was_taken_back(told: Phone) -> None:
    told.says("/note A word too much.")
    told.presses("Undo")
    told.says("open the bin")
    told.presses("1")
    told.says("no")
    assert told.screen.startswith("The bin · 1 entry")


@pytest.mark.parametrize("words", ["No, she said, not like that.", "Nie mehr so viel reden."])
def test_a_story_that_begins_with_a_no_is_none(told: Phone, bot: LocalBot, words: str) -> None:
    told.says("forget Anna")
    told.says(words)
    assert bot.said()[-1] == words
