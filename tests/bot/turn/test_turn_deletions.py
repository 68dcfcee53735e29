"""One entry is to go, in words: it is found by its day and by whom it is about, and asked for."""

from datetime import UTC, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import meet

SURE = "Delete this entry? It stays in the bin for 30 days."
OFFERED = "Shall I show the entries that it may be? Nothing is deleted yet."
AYSE = "Tue 1 Dec · Ayşe\n\nAyşe named the price."
NEWEST = "Wed 2 Dec\n\nI talked too much."


@pytest.fixture
@lived_once
def ana(stranger: Phone) -> Phone:
    """Two entries of Tuesday, with Élodie and Ayşe, and a note of today, which is Wednesday."""
    ana, bot = stranger, stranger.bot
    ana.meets_the_bot()
    meet(ana, "Élodie", "Tuesdays 10:00")
    meet(ana, "Ayşe", "Tuesdays 14:00")
    bot.forward(datetime(2026, 12, 1, 16, tzinfo=UTC))
    ana.says("Élodie was quiet.")
    bot.wait(hours=2)
    ana.says("Ayşe named the price.")
    bot.wait(hours=14)
    ana.says("/note I talked too much.")
    ana.presses("Just a note")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Lösch den Eintrag von Dienstag mit Ayşe",
        "delete Tuesday's entry about Ayşe",
        "Please delete what I wrote about Ayşe yesterday.",
        "delete Ayşe's note",
        "Kannst du löschen, was ich gestern über Ayşe geschrieben habe?",
        "Bitte den gestrigen Eintrag mit Ayşe löschen",
        "supprime la note de mardi sur Ayşe",
        "je voudrais effacer l'entrée d'hier avec Ayşe",
        "borra la entrada del martes con Ayşe",
        "elimina la nota sobre Ayşe",
        "usuń wpis z wtorku o Ayşe",
        "skasuj wczorajszą notatkę o Ayşe",
        "delete the entry from 1 December about Ayşe",
        "delete the one about the price",
    ],
)
def test_the_only_entry_that_fits_is_shown_and_one_tap_deletes_it(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    before = bot.said()
    ana.says(words)
    assert ana.screen == f"{AYSE}\n\n{SURE}"
    assert ana.buttons == ["Delete", "Keep it", "It was a note"]
    assert bot.said() == before
    ana.presses("Delete")
    assert ana.screen == "Deleted. It stays in the bin for 30 days."
    ana.presses("Undo")
    assert ana.screen.startswith("Back in your journal.")


@pytest.mark.parametrize(
    "words",
    [
        "delete the entry from Tuesday",
        "lösch die Einträge vom 1. Dezember",
        "usuń wczorajszy wpis",
    ],
)
def test_of_several_the_list_is_shown_and_leads_to_the_same_card(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(
        "Which one shall go?\n\nYour journal · on 1 Dec · 2 entries\n\n1. Tue 1 Dec · Ayşe"
    )
    ana.presses("1")
    assert ana.screen == f"{AYSE}\n\n{SURE}"
    ana.presses("Keep it")
    assert ana.screen.startswith(f"Nothing has changed.\n\n{AYSE.partition(chr(10))[0]}")


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ("delete Monday's entry about Ayşe", "Your journal · with Ayşe · on 30 Nov"),
        ("lösch den Eintrag über Steuern", "Your journal · “Steuern”"),
        ("supprime la note de lundi", "Your journal · on 30 Nov"),
    ],
)
def test_where_none_fits_that_is_said(ana: Phone, words: str, heading: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(f"{heading}\n\nNothing found.")
    assert "Delete" not in ana.buttons


@pytest.mark.parametrize(
    "words",
    [
        "delete the last one",
        "delete my last entry",
        "lösch den letzten",
        "Lösch bitte den letzten Eintrag",
        "supprime le dernier",
        "efface ma dernière note",
        "borra el último",
        "elimina la última entrada",
        "usuń ostatni",
        "skasuj ostatnią notatkę",
    ],
)
def test_the_last_one_is_the_newest_entry_whatever_was_done_since(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/journal")
    for label in ("2", "Edit", "My words"):
        ana.presses(label)
    ana.says("Ayşe named the price at once.")
    before = bot.said()
    ana.says(words)
    assert ana.screen == f"{NEWEST}\n\n{SURE}"
    assert bot.said() == before, "the correction stands"


def test_this_one_is_the_one_that_was_just_corrected(ana: Phone) -> None:
    ana.says("/journal")
    for label in ("2", "Edit", "My words"):
        ana.presses(label)
    ana.says("Ayşe named the price at once.")
    ana.says("delete this note")
    assert ana.screen == f"Tue 1 Dec · Ayşe\n\nAyşe named the price at once.\n\n{SURE}"


def test_the_last_one_about_somebody_is_theirs(ana: Phone) -> None:
    ana.says("delete the last entry about Élodie")
    assert ana.screen == f"Tue 1 Dec · Élodie\n\nÉlodie was quiet.\n\n{SURE}"


@pytest.mark.parametrize(
    "words", ["Lösch Dienstag mit Ayşe", "please delete that Ayşe note with the price in it"]
)
def test_words_of_one_entry_never_lead_to_forgetting_a_person(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == OFFERED
    ana.presses("Show them")
    assert ana.screen == f"{AYSE}\n\n{SURE}"


@pytest.mark.parametrize(
    ("words", "offer"),
    [
        ("delete what I wrote", "Shall I take back your last step?"),
        ("delete Monday's note of yesterday", OFFERED),
    ],
)
def test_what_says_too_little_or_too_much_is_only_offered(
    ana: Phone, words: str, offer: str
) -> None:
    ana.says(words)
    assert ana.screen == offer


@pytest.mark.parametrize(
    "words", ["forget Ayşe", "lösche Ayşe", "oublie Ayşe", "olvida a Ayşe", "zapomnij o Ayşe"]
)
def test_a_person_alone_is_forgotten_as_ever(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Forget Ayşe?")


@pytest.mark.parametrize(
    "words",
    [
        "We said to delete the last one of the three offers, and she did.",
        "Delete was the word she used about the note from her boss.",
        "delete the entry from 2097",
        "delete the note in which Ayşe cried on Tuesday",
        "the last one to speak was Ayşe",
    ],
)
def test_a_story_with_such_words_stays_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said()[-1] == words
