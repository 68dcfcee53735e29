"""Who says where they are, or what time it is there, is asked whether that is their time."""

import pytest

from tests.bot.phone import LocalBot, Phone


@pytest.mark.parametrize(
    ("words", "city"),
    [
        *(("ich bin jetzt in Österreich", "Vienna"), ("je suis en Autriche", "Vienna")),
        *(("estoy en Polonia", "Warsaw"), ("jestem w Niemczech", "Berlin")),
        *(("I'm in the Netherlands", "Amsterdam"), ("stell die Uhr auf Wien", "Vienna")),
        *(("set my time to Lisbon", "Lisbon"), ("mets l'heure de Lisbonne", "Lisbon")),
        *(("pon mi hora en Madrid", "Madrid"), ("ustaw mi czas na Londyn", "London")),
    ],
)
def test_a_country_of_one_zone_is_a_place(
    ana: Phone, bot: LocalBot, words: str, city: str
) -> None:
    ana.says(words)
    assert ana.screen.startswith(f"In {city} it is ")
    assert ana.buttons == ["Yes", "Other", "It was a note"]
    assert bot.said() == []


def test_of_several_zones_it_is_asked_which(ana: Phone) -> None:
    ana.says("ich bin in den USA")
    assert ana.buttons[0].startswith("New York ")


@pytest.mark.parametrize(
    "words",
    [
        *("it's 9 here", "hier ist 9 Uhr", "ici il est 9 heures", "aquí son las 9"),
        "u mnie jest 9",
    ],
)
def test_the_time_there_offers_the_zones_where_it_is(ana: Phone, words: str) -> None:
    ana.says(words)
    assert len(ana.buttons) == 4
    assert ana.buttons[-1] == "It was a note"
    assert all(label.split()[-1][:2] in ("09", "21", "08", "20") for label in ana.buttons[:3])


@pytest.mark.parametrize(
    "words",
    [
        *("ich bin in Bregenz", "I'm in Kendal now", "je suis à Colmar", "estoy en Salamanca"),
        "jestem w Sopocie",
    ],
)
def test_a_place_that_is_not_known_is_said_to_be_none(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says(words)
    assert ana.screen.startswith("I don't know ")
    assert "What time is it there?" in ana.screen
    assert "The nearest big city will do as well." in ana.screen
    assert ana.buttons == ["Yes", "Other", "It was a note"]
    assert bot.said() == []
    ana.says("16:42")
    assert ana.buttons[0] == "Brussels 16:42"


@pytest.mark.parametrize(
    "words", ["Ich bin in Sorge.", "I'm in love", "ich bin in einer Besprechung", "it's 9:56 here"]
)
def test_what_is_no_place_is_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]
