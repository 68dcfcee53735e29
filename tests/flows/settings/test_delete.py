"""Everything goes, but only after one word that nobody types by accident."""

import pytest

from flows.effects import Erase
from flows.lines import line
from flows.settings.delete import DELETE
from tests.flows.talk import Talk

SORRY = "Nothing was erased. Type ERASE to erase everything."


def test_the_word_erases_everything_and_leaves_a_receipt() -> None:
    talk = Talk(DELETE, entries=14)
    assert talk.screen == (
        "This erases all I have of you: your entries (14), the names of your mentees, your "
        "settings. It cannot be undone; /export first keeps a copy.\n\n"
        "Type ERASE to erase everything."
    )
    assert talk.buttons == talk.primary == ["Keep everything"]
    before = talk.shown
    talk.says(" ERASE ")
    receipt = line("Everything is erased. This message is the last one. /start begins anew.")
    assert talk.effects == (Erase(receipt=receipt),)
    assert talk.shown is before


@pytest.mark.parametrize(
    "words", ["ERASE!", "yes", "ERASE everything", "erase?", "delete", "borrar todo", "usuń mnie"]
)
def test_no_other_word_does(words: str) -> None:
    talk = Talk(DELETE)
    talk.says(words)
    assert talk.screen == SORRY
    assert talk.following == []
    assert talk.now.status == "open"
    talk.says("ERASE")
    assert len(talk.following) == 1


@pytest.mark.parametrize(
    "word",
    ["erase", "Erase", "LÖSCHEN", "löschen", "Loeschen", "effacer", "Borrar", "usuń", "USUN"],
)
def test_the_word_is_known_in_any_case_and_in_five_languages(word: str) -> None:
    talk = Talk(DELETE)
    talk.says(word)
    assert [type(each) for each in talk.effects] == [Erase]


def test_a_place_does_not_erase() -> None:
    talk = Talk(DELETE)
    talk.says("", zone="Europe/Lisbon")
    assert talk.screen == SORRY
    assert talk.following == []


def test_no_button_erases() -> None:
    talk = Talk(DELETE)
    talk.presses_old("word", "erase")
    assert talk.toasts == ["That button is no longer in use."]
    assert talk.following == []


@pytest.mark.parametrize(
    "way_out", ["Keep everything", "keep everything", "/skip", "nein, doch nicht"]
)
def test_everything_is_kept_otherwise(way_out: str) -> None:
    talk = Talk(DELETE)
    if way_out == "/skip":
        talk.skips()
    else:
        talk.says(way_out)
    assert talk.screen == "Nothing was erased."
    assert talk.following == []
    assert talk.now.status == "done"
