"""The bin opens when it is asked for in words, and all that lies in it can go at once."""

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_erased import find_rows

CANARY = "zanzibar7731"
EMPTIED = "The bin is empty. Nothing of what lay in it is left here."


@pytest.fixture
@lived_once
def binned(ana: Phone) -> Phone:
    """Two notes that were deleted, one that was taken back, and one that stays."""
    for story in (f"A {CANARY} story.", f"Another {CANARY} story."):
        ana.says(f"/note {story}")
        ana.says("delete the last one")
        ana.presses("Delete")
    ana.says(f"/note A {CANARY} too much.")
    ana.presses("Undo")
    ana.says("/note This one stays.")
    ana.presses("Just a note")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("endgültig löschen", "Papierkorb leeren", "zeig mir den Papierkorb", "Papierkorb"),
        *("empty the bin", "delete for good", "what's in the trash?", "show me deleted notes"),
        *("vider la corbeille", "supprimer définitivement", "ouvre la corbeille stp"),
        *("vaciar la papelera", "borrar definitivamente", "muéstrame la papelera"),
        *("opróżnij kosz", "usuń na zawsze", "pokaż kosz proszę"),
    ],
)
def test_the_bin_opens_in_words(binned: Phone, bot: LocalBot, words: str) -> None:
    before = bot.said()
    binned.says(words)
    assert binned.screen.startswith("The bin · 3 entries")
    assert "Empty the bin" in binned.buttons
    assert bot.said() == before


def test_all_of_it_goes_for_good_after_one_question(binned: Phone, bot: LocalBot) -> None:
    binned.says("empty the bin")
    binned.presses("Empty the bin")
    assert binned.screen == "3 entries are gone for good then."
    assert binned.buttons == ["Delete them for good", "Keep"]
    binned.presses("Delete them for good")
    assert binned.screen == EMPTIED
    assert find_rows(bot) == {}
    assert bot.said() == ["This one stays."]
    assert len(bot.rows(entries)) == 1
    binned.says("open the bin")
    assert binned.screen == "The bin is empty."
    assert "Empty the bin" not in binned.buttons


def test_it_stays_where_it_is_kept(binned: Phone, bot: LocalBot) -> None:
    binned.says("empty the bin")
    binned.presses("Empty the bin")
    binned.presses("Keep")
    assert binned.screen.startswith("The bin · 3 entries")


def test_what_came_in_since_is_asked_about(binned: Phone, bot: LocalBot) -> None:
    binned.says("empty the bin")
    binned.presses("Empty the bin")
    asked = binned.last
    data = asked.find("Delete them for good")
    assert data is not None
    binned.says("delete the last one")
    binned.presses("Delete")
    binned.presses_data(data, asked.id)
    assert binned.screen == "4 entries are gone for good then."
    assert "This one stays." in find_rows(bot, "this one stays").popitem()[1]


def test_an_empty_bin_is_not_emptied(binned: Phone) -> None:
    binned.says("empty the bin")
    empty = binned.last.find("Empty the bin")
    card = binned.last.id
    assert empty is not None
    binned.presses("Empty the bin")
    binned.presses("Delete them for good")
    assert binned.presses_data(empty, card) is not None
    assert binned.screen == EMPTIED


@pytest.mark.parametrize(
    "words",
    [
        "She wants to empty the bin of old stock first.",
        "Ich bin leer nach diesem Gespräch.",
        "Dans la corbeille il y avait encore du pain, elle a tout donné.",
    ],
)
def test_a_story_about_a_bin_stays_one(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]
