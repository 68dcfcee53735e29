"""A yes with a word more at a card, in words: it does what the button does, and what else was said
is read, or kept as a note."""

import pytest

from storage.tables import phases, series
from tests.bot.phone import LocalBot, Phone

GONE = "Deleted. It stays in the bin for 30 days."
TOLD = "milan hat die preise gemacht"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "ja, weg damit",
            "ja, alles weg",
            "weg damit",
            "nein!! nur diesen einen eintrag löschen",
        ),
        *("yes, get rid of it", "yes, all of it", "no, delete only this entry"),
        *("oui, efface tout", "non, seulement cette note"),
        *("sí, bórralo todo", "no, solo esta entrada"),
        *("tak, usuń wszystko", "nie, tylko ten jeden wpis"),
    ],
)
def test_the_entry_that_is_asked_about_goes_and_nothing_else(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/note Lucía waited.")
    ana.says(TOLD)
    ana.says("lösch das")
    assert ana.buttons == ["Delete", "Keep it"]
    ana.says(words)
    assert ana.screen == GONE
    assert words not in bot.said()


@pytest.mark.parametrize("words", ["ja", "yes please", "tak"])
def test_a_yes_below_a_note_is_for_the_card_that_asks(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(TOLD)
    ana.says("lösch das")
    ana.says("/note the list is with the printer now")
    ana.says(words)
    assert ana.screen == GONE


def test_an_ok_below_a_note_is_not(ana: Phone) -> None:
    ana.says(TOLD)
    ana.says("lösch das")
    ana.says("/note the list is with the printer now")
    ana.says("ok")
    assert ana.screen != GONE


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("ja passt. wir kennen uns aber schon länger", "under_way"),
        ("ja, aber ich kenne ihn schon lange", "under_way"),
        ("yes, but we have met before", "under_way"),
        ("oui, on se connaît déjà", "under_way"),
        ("sí, ya nos conocemos", "under_way"),
        ("tak, znamy się już dłużej", "under_way"),
        ("einmalig, ja", "first"),
        ("yes, just once", "first"),
        ("une fois, oui", "first"),
        ("ja, am montag um 15 uhr", "first"),
    ],
)
def test_a_yes_that_says_more_of_the_plan_saves_it(
    ana: Phone, bot: LocalBot, words: str, phase: str
) -> None:
    ana.says("Paul montag 15 uhr")
    assert ana.buttons[0] == "Save this session"
    ana.says(words)
    assert ana.screen.startswith("Paul, Mon 30 Nov 15:00")
    assert bot.said() == []
    assert [each.phase for each in bot.rows(phases)] == [phase]


@pytest.mark.parametrize(
    "words",
    [
        "ja bitte, und schreib dazu dass er die zahlen mitbringt",
        "yes, he brings the figures",
        "tak, i przyniosę umowę",
    ],
)
def test_what_else_was_said_is_kept(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Paul montag 15 uhr")
    ana.says(words)
    assert ana.screen.startswith("Paul, Mon 30 Nov 15:00")
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "ja, das stimmt nicht",
        "Ja heute war ein gutes Gespräch mit Lucía",
        "yes, but only if he has the time",
        "oui, à 16 heures",
        "ja, jeden zweiten montag",
        "yes, but the wrong day",
    ],
)
def test_what_may_be_a_change_or_a_story_saves_nothing(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Paul montag 15 uhr")
    ana.says(words)
    assert bot.count(series) == 0
