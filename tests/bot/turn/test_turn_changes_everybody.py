"""Whoever is away calls off all sessions of some days, with one card and one tap."""

import pytest

from tests.bot.phone import LocalBot, Phone

QUESTION = (
    "All sessions from Wed 23 Dec until Sun 3 Jan 2027 called off? "
    "That is 4 sessions, with Nina, Tom and Mara."
)
LEFT = "4 sessions left out: no session from Wed 23 Dec until Sun 3 Jan 2027."


@pytest.fixture
def ana(ana: Phone) -> Phone:
    for plan in ("Nina Wednesdays 17:00", "Tom Tuesdays 9:30", "Mara Wednesday 30 Dec 12:30"):
        ana.says(plan)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "i'm away 23 dec to 3 jan, all sessions off",
        "I'm away 23 dec to 3 jan",
        "no sessions from 23 dec to 3 jan",
        "cancel everything between 23 dec and 3 jan",
        "ich bin vom 23. Dezember bis 3. Januar weg, alle Sitzungen fallen aus",
        "alle Termine vom 23. Dezember bis 3. Januar sind abgesagt",
        "je suis absent du 23 décembre au 3 janvier, toutes les séances annulées",
        "pas de séances du 23 décembre au 3 janvier",
        "estoy fuera del 23 de diciembre al 3 de enero, todas las sesiones canceladas",
        "nie ma mnie od 23 grudnia do 3 stycznia, wszystkie sesje odwołane",
    ],
)
def test_all_of_them_are_asked_about(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == QUESTION
    assert ana.buttons == ["Nina", "Tom", "Mara", "Skip all 4", "It was a note"]
    ana.presses("Skip all 4")
    assert ana.screen == LEFT
    ana.says("when is mara?")
    assert "30 Dec" not in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    "words", ["yes", "all of them", "all of them, until 3 jan", "alle", "oui, toutes"]
)
def test_a_yes_to_all_is_understood(ana: Phone, words: str) -> None:
    ana.says("i'm away 23 dec to 3 jan, all sessions off")
    ana.says(words)
    assert ana.screen == LEFT


def test_one_of_them_alone(ana: Phone) -> None:
    ana.says("i'm away 23 dec to 3 jan, all sessions off")
    ana.presses("Tom")
    assert ana.screen.startswith("1 session left out")


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("no sessions between christmas and new year", "Thu 24 Dec until Fri 1 Jan 2027"),
        ("keine Sitzungen zwischen Weihnachten und Neujahr", "Thu 24 Dec until Fri 1 Jan 2027"),
        ("pas de séances entre Noël et le nouvel an", "Thu 24 Dec until Fri 1 Jan 2027"),
        ("sin sesiones entre Navidad y año nuevo", "Thu 24 Dec until Fri 1 Jan 2027"),
    ],
)
def test_from_feast_to_feast(ana: Phone, words: str, card: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(f"All sessions from {card} called off?")


def test_of_a_week_each_is_called_off(ana: Phone) -> None:
    ana.says("no sessions next week")
    assert ana.screen == "All 2 sessions called off? Or tap the one that is."


@pytest.mark.parametrize(
    "words",
    [
        "Everything from 23 dec to 3 jan was hard for her",
        "Without sessions between Christmas and New Year she lost her thread",
        "No sessions between Christmas and New Year?",
        "alles fällt aus dem Rahmen, sagt er",
    ],
)
def test_a_story_calls_nothing_off(ana: Phone, words: str) -> None:
    ana.says(words)
    assert "called off?" not in ana.screen
