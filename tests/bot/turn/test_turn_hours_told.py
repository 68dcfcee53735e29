"""When the session really was is no answer to what stayed: it is asked again, with a way back."""

from datetime import UTC, datetime

import pytest

from tests.bot.phone import LocalBot, Phone

ASKED = datetime(2026, 12, 3, 15, 15, tzinfo=UTC)
TOLD = "It stays as it was planned, 15:00–16:00: I change no hours of a session that is over."


@pytest.fixture
def ana(ana: Phone, bot: LocalBot) -> Phone:
    ana.says("Mira Thursday 3 Dec 15:00")
    ana.presses("Save this session")
    bot.forward(ASKED)
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("it was 15h30 to 16h45 in the end", "15:30-16:45", "we only started at 15:30"),
        *("es war dann doch von 15:30 bis 16:45", "wir haben erst um 15 Uhr 30 angefangen"),
        *("c'était de 15h30 à 16h45 finalement", "al final fue de 15:30 a 16:45"),
        "było jednak od 15:30 do 16:45",
    ],
)
def test_it_is_asked_again(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(TOLD)
    assert "What stayed with you?" in ana.screen
    assert bot.said() == []
    ana.presses("It was my answer")
    assert bot.said() == [words]
    assert "Which one was it?" in ana.screen


def test_what_follows_is_the_answer(ana: Phone, bot: LocalBot) -> None:
    ana.says("it was 15h30 to 16h45 in the end")
    ana.says("She counted the stock herself.")
    assert bot.said() == ["She counted the stock herself."]


def test_it_becomes_an_answer_once(ana: Phone, bot: LocalBot) -> None:
    ana.says("it was 15h30 to 16h45 in the end")
    message = ana.with_buttons[-1]
    data = ana.posts[message].find("It was my answer")
    ana.presses("It was my answer")
    assert ana.presses_data(data or "", message) == "That is no longer there."
    assert len(bot.said()) == 1


@pytest.mark.parametrize(
    "words",
    [
        "She came at 15:30",
        "It was only from 15:30 to 15:45, and she cried",
        "It was good",
        "Was it from 15:30 to 16:45?",
        "15",
    ],
)
def test_whatever_says_more_is_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]


def test_once_something_was_told_it_is_part_of_it(ana: Phone, bot: LocalBot) -> None:
    ana.says("She counted the stock herself.")
    ana.says("it was 15h30 to 16h45 in the end")
    assert len(bot.said()) == 2
