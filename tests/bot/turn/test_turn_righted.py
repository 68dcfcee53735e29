"""What is put right of an entry in few words: with whom it was, a number in it, which of a list is
to go, lines that are to be taken out. None of it becomes a note."""

from datetime import UTC, datetime

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

OVERLOCK = "die neue overlock von milan wird im februar geliefert"
RENT = "die miete von sevgi ist um 180 euro runter"


@pytest.fixture
@lived_once
def hannelore(ana: Phone) -> Phone:
    for each in ("Milan Tuesdays 17:00", "Sevgi Thursdays 9:30"):
        ana.says(each)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("das war nicht der milan sondern sevgi", "nicht milan, sevgi", "gehört zu sevgi"),
        *("it wasn't Milan but Sevgi", "no, it belongs to Sevgi"),
        *("ce n'était pas Milan mais Sevgi", "ça appartient à Sevgi"),
        *("no era Milan sino Sevgi", "pertenece a Sevgi"),
        *("to nie Milan, tylko Sevgi", "należy do Sevgi"),
    ],
)
def test_a_note_is_with_whom_they_say(hannelore: Phone, bot: LocalBot, words: str) -> None:
    hannelore.says(OVERLOCK)
    assert "With Milan" in hannelore.buttons
    hannelore.says(words)
    assert hannelore.screen.startswith("Saved · Thu 26 Nov · Sevgi")
    assert bot.said() == [OVERLOCK]


@pytest.mark.parametrize("words", ["das war nicht der milan sondern sevgi", "gehört zu sevgi"])
def test_so_is_a_note_that_is_filed(hannelore: Phone, bot: LocalBot, words: str) -> None:
    hannelore.says(OVERLOCK)
    hannelore.presses("With Milan")
    hannelore.presses("Just a note")
    hannelore.says(words)
    assert hannelore.screen == "It is with Sevgi now."
    assert bot.said() == [OVERLOCK]


def test_whom_nobody_knows_is_no_answer(hannelore: Phone, bot: LocalBot) -> None:
    hannelore.says(OVERLOCK)
    hannelore.says("das gehört zu meinem plan für februar")
    assert len(bot.said()) == 2


@pytest.mark.parametrize(
    "words", ["gehört zu sevgi", "it belongs to Sevgi", "appartient à Sevgi", "należy do Sevgi"]
)
def test_the_button_that_it_belongs_to_somebody_is_said(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Sevgi Thursdays 9:30")
    ana.presses("Save this session")
    bot.forward(datetime(2026, 12, 3, 10, 0, tzinfo=UTC))
    ana.says("Sie hat verhandelt.")
    bot.wait(hours=7)
    ana.says("Ich habe schlecht geschlafen.")
    assert "It belongs to Sevgi" in ana.buttons
    ana.says(words)
    assert ana.screen.startswith("Saved · Thu 3 Dec · Sevgi")
    assert bot.said() == ["Sie hat verhandelt.", "Ich habe schlecht geschlafen."]


@pytest.mark.parametrize(
    "words",
    [
        "sevgi eintrag: nicht 180 sondern 160 euro",
        "Sevgi's entry: not 180 but 160 euros",
        "note de Sevgi : pas 180 mais 160 euros",
        "entrada de Sevgi: no 180 sino 160 euros",
        "wpis o Sevgi: nie 180, tylko 160 euro",
    ],
)
def test_a_number_is_put_right_in_the_entry_that_is_named(
    hannelore: Phone, bot: LocalBot, words: str
) -> None:
    hannelore.says(RENT)
    hannelore.presses("With Sevgi")
    hannelore.presses("Just a note")
    hannelore.says("/note the printer is broken")
    hannelore.says(words)
    assert "from now on" not in hannelore.screen
    assert hannelore.screen.startswith("Added to that entry.")
    assert bot.count(entries) == 2


def test_of_a_named_entry_somebody_else_is_on_its_card(hannelore: Phone) -> None:
    hannelore.says(RENT)
    hannelore.presses("With Sevgi")
    hannelore.presses("Just a note")
    hannelore.says("/note the printer is broken")
    hannelore.says("Sevgi's entry: not 7a but 8a")
    assert "8a" in hannelore.screen
    hannelore.says("Milan's entry: not 180 but 160 euros")
    assert "Added" not in hannelore.screen, "there is none"


@pytest.mark.parametrize("words", ["sevgi: not 180 but 160 euro", "nicht 180 sondern 160 euro"])
def test_an_amount_is_nobodys_name(hannelore: Phone, words: str) -> None:
    hannelore.says(words)
    assert "from now on" not in hannelore.screen


def test_not_one_but_another_renames_whom_one_knows(hannelore: Phone) -> None:
    hannelore.says("nicht Sevgi sondern Zeynep")
    assert hannelore.screen.startswith("Shall one of your mentees be called “Zeynep”")
    hannelore.says("nicht Lampe sondern Leuchte")
    assert "“Leuchte”" not in hannelore.screen


NOTES = ("die miete ist runter", "der verkauf läuft")


def write_notes(phone: Phone) -> None:
    for each in NOTES:
        phone.says(f"/note {each}")
        phone.presses("Just a note")


@pytest.mark.parametrize(
    "words",
    [
        *("beide notizen löschen bitte", "alle notizen von heute löschen"),
        *("delete both notes", "delete all of today's notes"),
        *("supprime les deux notes", "supprime toutes les notes d'aujourd'hui"),
        *("borra las dos notas", "borra todas las notas de hoy"),
        *("usuń obie notatki", "usuń wszystkie wpisy z dzisiaj"),
    ],
)
def test_of_several_notes_it_is_asked_which(ana: Phone, bot: LocalBot, words: str) -> None:
    write_notes(ana)
    ana.says(words)
    assert ana.screen.startswith("Which one shall go?\n\nYour journal · on 26 Nov · 2 entries")
    assert bot.count(entries) == 2


@pytest.mark.parametrize(
    ("words", "which"),
    [
        ("1 löschen", 1),
        ("lösch nummer 2", 2),
        ("delete 2", 2),
        ("den ersten weg", 1),
        ("supprime le premier", 1),
        ("borra la segunda", 2),
        ("usuń 1", 1),
    ],
)
def test_one_of_a_list_goes_by_its_number(
    ana: Phone, bot: LocalBot, words: str, which: int
) -> None:
    write_notes(ana)
    ana.says("/journal")
    ana.says(words)
    assert f"\n\n{NOTES[-which]}\n\nDelete this entry?" in ana.screen
    assert bot.count(entries) == 2


@pytest.mark.parametrize("words", ["1 löschen", "delete 7", "den ersten weg"])
def test_where_no_list_has_it_nothing_is_deleted(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/note die miete ist runter")
    ana.says(words)
    assert "Delete this entry?" not in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        "die ersten zwei zeilen mit später und 15 uhr bitte rausnehmen",
        "mach nur den satz mit teils teils weg",
        "please take out the first sentence about the van",
        "supprime les deux premières lignes",
        "quita la última frase",
        "usuń ostatnie zdanie o fakturze",
    ],
)
def test_lines_that_are_to_go_lead_to_its_edit(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("die miete ist runter")
    ana.says(words)
    assert "Edit" in ana.buttons
    assert bot.said() == ["die miete ist runter"]


@pytest.mark.parametrize(
    "words",
    [
        "die ersten zwei zeilen des angebots hat er gestrichen",
        "the first sentence of her pitch took out the doubts of the bank",
    ],
)
def test_a_story_of_lines_is_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]
