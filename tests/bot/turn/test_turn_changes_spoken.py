"""Changes as they are said on the phone, below a question that is answered with a no, and of a
break that is everybody's."""

import pytest

from storage.tables import series
from tests.bot.phone import LocalBot, Phone

LATER = "Milan · Tue 1 Dec 17:30–18:30, instead of Tue 1 Dec 17:00"
WEDNESDAY = "Milan · Wed 2 Dec 17:30–18:30, instead of Tue 1 Dec 17:00"


@pytest.fixture
def ana(ana: Phone) -> Phone:
    for each in ("Milan Tuesdays 17:00", "Sevgi every 2 weeks on Thursday 9:30"):
        ana.says(each)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "milan hat eben angerufen er kommt am dienstag eine halbe stunde später",
        "milan just called he comes half an hour later on tuesday",
        "milan just rang to say he is coming half an hour later on Tuesday",
        "milan vient d'appeler il vient mardi une demi-heure plus tard",
        "milan ha llamado, el martes viene media hora más tarde",
        "milan dzwonił że we wtorek przyjdzie pół godziny później",
    ],
)
def test_who_called_and_comes_later(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == LATER
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "milan hat eben angerufen er war am dienstag eine halbe stunde später da",
        "milan called he was half an hour late for everything all his life",
        "Milan a appelé il parle toujours une demi-heure de plus",
    ],
)
def test_who_called_and_tells(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        *("nein, milan am dienstag erst um halb sechs", "no, Milan on Tuesday only at 17:30"),
        *("non, Milan mardi à 17h30 seulement", "no, Milan el martes a las 17:30"),
        "nie, Milan we wtorek dopiero o 17:30",
    ],
)
def test_no_behind_it_another_hour(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == LATER
    assert len(bot.rows(series)) == 2


@pytest.mark.parametrize(
    "words",
    [
        "weder noch, der termin mit milan ist am mittwoch 17:30 statt dienstag",
        "neither, the session with Milan is on Wednesday 17:30 instead of Tuesday",
        "ni l'un ni l'autre, la séance avec Milan est mercredi 17h30 au lieu de mardi",
        "żaden, spotkanie z Milan jest w środę 17:30 zamiast we wtorek",
    ],
)
def test_neither_and_a_move(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == WEDNESDAY
    assert bot.said() == []


def test_neither_and_a_story(ana: Phone, bot: LocalBot) -> None:
    ana.says("neither, it was a hard week instead of a good one")
    assert bot.said() == ["neither, it was a hard week instead of a good one"]


ALL = "All sessions from Wed 23 Dec until Wed 6 Jan 2027 called off?"


@pytest.mark.parametrize(
    "words",
    [
        *("weihnachtspause 23.12. bis 6.1. für alle", "Weihnachtsferien vom 23. bis 6."),
        *("christmas break 23 dec to 6 jan for everybody", "xmas break for all: 23 to 6"),
        *("vacances de Noël du 23 au 6", "pausa de Navidad del 23 de diciembre al 6 de enero"),
        "przerwa świąteczna 23.12 do 6.1 dla wszystkich",
    ],
)
def test_a_break_is_everybody_s(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(ALL)
    assert "Milan and Sevgi" in ana.screen
    ana.presses("It was a note")
    assert bot.said() == [words]


def test_days_of_one_month(ana: Phone) -> None:
    ana.says("Christmas break 15 to 29 for everybody")
    assert ana.screen.startswith("All sessions from Tue 15 Dec until Tue 29 Dec called off?")


@pytest.mark.parametrize(
    "words",
    [
        *("weihnachtspause 23.12. bis 6.1. war schön", "my christmas break 23 to 6 was quiet"),
        "vacances de Noël du 23 au 6, c'était long",
    ],
)
def test_a_break_that_was(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        *("alle natürlich", "everybody of course", "tous bien sûr", "tout le monde"),
        *("todo el mundo", "todos, claro", "wszyscy oczywiście"),
    ],
)
def test_everybody_pauses(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("ich bin weg vom 23. dezember bis 6. jänner")
    assert ana.screen.startswith(ALL)
    ana.says(words)
    assert ana.screen == "3 sessions left out: no session from Wed 23 Dec until Wed 6 Jan 2027."
    assert bot.said() == []
