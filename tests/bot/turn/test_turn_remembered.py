"""Who has to do something, and wants it remembered, has something to do; and what is done is
ticked off however that is said."""

import pytest

from storage.tables import plans
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    for words in ("Milan Tuesdays 17:00", "Sevgi Thursdays 9:30"):
        ana.says(words)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    ("words", "task"),
    [
        (
            "muss T7 noch fragen ob er den Termin bestätigt hat, bitte merken",
            "T7 noch fragen ob er den Termin bestätigt hat",
        ),
        ("faut que je rappelle Sevgi pour le bail, note-le", "rappelle Sevgi pour le bail"),
        ("tengo que preguntar a Milan si ha firmado, recuérdamelo", "preguntar a Milan si"),
        ("muszę zapytać Milana czy podpisał umowę, zapamiętaj", "zapytać Milana czy podpisał"),
        (
            "I need to ask Milan about the letter, don't let me forget",
            "ask Milan about the letter",
        ),
        (
            "merk dir bitte: Milan die Steuerunterlagen mitbringen",
            "die Steuerunterlagen mitbringen",
        ),
    ],
)
def test_it_is_something_to_do(ana: Phone, bot: LocalBot, words: str, task: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("By when?")
    ana.presses("No date")
    [row] = bot.rows(plans)
    assert task in str(row.text)
    assert bot.said() == []


def test_with_a_day_nothing_is_asked(ana: Phone, bot: LocalBot) -> None:
    ana.says("Sevgi anrufen wegen der Lieferung, spätestens Freitag, das muss ich mir merken")
    assert ana.screen.startswith("Noted: Sevgi anrufen wegen der Lieferung.")
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("Sevgi hat mich angelogen, bitte merken", "muss sagen es war gut, bitte merken"),
        *("I have to admit I was late, remember that", "elle a menti, note-le"),
        "muss, bitte merken",
    ],
)
def test_what_is_only_told_is_a_note(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    ("order", "done"),
    [
        ("to do: Milan die Vorlage schicken", "Vorlage an Milan ist draußen, erledigt"),
        ("to do: Sevgi anrufen", "Sevgi ist angerufen, kannst abhaken"),
        ("to do: send Milan the sheet", "the sheet for Milan is out, done"),
        ("to do: envoyer le modèle à Milan", "le modèle pour Milan est parti, c'est fait"),
    ],
)
def test_what_is_out_is_done_without_a_note(
    ana: Phone, bot: LocalBot, order: str, done: str
) -> None:
    ana.says(order)
    ana.presses("No date")
    ana.says(done)
    assert ana.screen.startswith("Done: ")
    assert bot.said() == []
