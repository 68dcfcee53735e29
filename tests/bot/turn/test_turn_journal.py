"""The journal as it is lived in: found, narrowed, marked, put right, deleted, put back."""

from datetime import timedelta

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

STORY = "Zoé stayed silent, and so did I. Then she named the café herself."


@lived_once
def tell(ana: Phone, mentee: str, story: str) -> None:
    ana.says(f"/reflect {mentee}")
    ana.presses(ana.buttons[0])
    ana.says(story)
    ana.presses("Well")


@lived_once
def settle(ana: Phone) -> None:
    tell(ana, "Zoé", STORY)
    tell(ana, "Ben", "I answered before he had asked.")


# Found


def test_an_entry_is_found_by_a_word_whatever_its_accents(ana: Phone) -> None:
    settle(ana)
    ana.says("/journal CAFE zoe")
    assert ana.screen.startswith("Your journal · “CAFE zoe”\n\n1. Thu 26 Nov · Zoé · ")
    assert ana.buttons == ["1", "Filter", "Show all"]
    ana.presses("1")
    assert STORY in ana.screen
    ana.presses("Back")
    assert ana.screen.startswith("Your journal · “CAFE zoe”")
    ana.presses("Show all")
    assert ana.screen.startswith("Your journal · 2 entries")
    ana.says("/journal zeppelin")
    assert "Nothing found." in ana.screen


def test_filters_add_up_and_are_taken_away_again(ana: Phone) -> None:
    settle(ana)
    ana.says("/journal")
    ana.presses("1")
    ana.presses("Mark with a star")
    ana.presses("Back")
    for label in ("Filter", "Starred", "Filter", "Mentee", "Zoé"):
        ana.presses(label)
    assert ana.screen.startswith("Your journal · with Zoé · starred\n\nNothing found.")
    for label in ("Filter", "✕ with Zoé"):
        ana.presses(label)
    assert ana.screen.startswith("Your journal · starred · 1 entry\n\n1. ★ Thu 26 Nov · Ben")
    for label in ("Filter", "Period", "This month", "Filter", "Ability", "PLAN"):
        ana.presses(label)
    ana.presses("All of PLAN")
    assert ana.screen.startswith("Your journal · PLAN · since 1 Nov · starred")


# Put right


def change(ana: Phone, what: str) -> None:
    ana.says("/journal")
    ana.presses("1")
    ana.presses("Edit")
    ana.presses(what)


@pytest.mark.parametrize(
    ("what", "words", "told"),
    [
        ("Ability", "7b", "It is about Open questions (7b) now."),
        ("Mentee", "Mia", "It is with Mia now."),
        ("Date", "12 Nov", "It is dated Thu 12 Nov 2026 now."),
        ("How it went", "Missed it", "It says “Missed it” now."),
    ],
)
def test_a_choice_is_changed_once_or_twice_and_changed_back(
    ana: Phone, what: str, words: str, told: str
) -> None:
    settle(ana)
    ana.says("/journal")
    before = ana.screen
    change(ana, what)
    ana.says(words)
    assert ana.screen == told
    undo = ana.last
    ana.says("/journal")
    assert ana.screen != before
    ana.presses_data(undo.find("Undo") or "", undo.id)
    assert ana.screen == "It is as it was before."
    ana.says("/journal")
    assert ana.screen == before


def test_the_same_choice_can_be_changed_again_and_every_step_undone(ana: Phone) -> None:
    settle(ana)
    seen = []
    for words in ("yesterday", "12 Nov", "3 days ago"):
        ana.says("/journal Ben")
        seen.append(ana.screen)
        ana.presses("1")
        ana.presses("Edit")
        ana.presses("Date")
        ana.says(words)
    for screen in reversed(seen):
        ana.says("/undo")
        assert ana.screen == "It is as it was before."
        ana.says("/journal Ben")
        assert ana.screen == screen


def test_a_dated_entry_stands_where_it_belongs_at_its_time_of_day(
    ana: Phone, bot: LocalBot
) -> None:
    settle(ana)
    change(ana, "Date")
    ana.presses("Yesterday")
    ana.says("/journal")
    assert ana.screen.index("Zoé") < ana.screen.index("Ben")
    said = {row.began_at for row in bot.rows(entries)}
    assert max(said) - min(said) == timedelta(days=1)


# Deleted


def test_what_is_deleted_lies_in_the_bin_and_can_be_put_back(ana: Phone) -> None:
    settle(ana)
    change(ana, "Delete")
    ana.presses("Delete")
    assert ana.screen == "Deleted. It stays in the bin for 30 days."
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 1 entry")
    for label in ("Filter", "Bin"):
        ana.presses(label)
    assert ana.screen.startswith("The bin · 1 entry")
    ana.presses("1")
    assert ana.buttons == ["Put back", "Delete for good", "Back"]
    ana.presses("Put back")
    assert ana.screen.startswith("Back in your journal.")
    assert "Edit" in ana.buttons
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 2 entries")


def test_deleting_and_discarding_are_undone_at_once(ana: Phone) -> None:
    settle(ana)
    change(ana, "Delete")
    ana.presses("Delete")
    ana.presses("Undo")
    assert ana.screen.startswith("Back in your journal.")
    ana.says("/reflect Mia")
    ana.says("A story.")
    ana.says("/cancel")
    ana.presses("Discard")
    ana.presses("Undo")
    assert "A story." in ana.screen
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 3 entries")


# Looked back on


def test_an_entry_leads_to_the_one_before_on_the_same_ability(ana: Phone) -> None:
    for story in ("The first time.", "The second time."):
        tell(ana, "Zoé", story)
    change(ana, "Ability")
    ana.says("7b")
    ana.says("/journal first")
    ana.presses("1")
    ana.presses("Edit")
    ana.presses("Ability")
    ana.says("7b")
    ana.says("/journal")
    ana.presses("1")
    assert "The second time." in ana.screen
    ana.presses("Same ability before")
    assert "The first time." in ana.screen
    assert "Same ability before" not in ana.buttons
