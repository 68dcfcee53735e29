"""Somebody called, and what they wanted is said of them in the next clause."""

import pytest

from tests.bot.phone import LocalBot, Phone

OFF = "Karel, Fri 27 Nov 14:30–15:30: called off?"


@pytest.fixture
def ana(ana: Phone) -> Phone:
    ana.says("Karel Friday 14:30")
    ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *(
            "sorry, karel called, he cancels tomorrow, car broken",
            "karel wrote, he can't tomorrow",
        ),
        *("Karel hat angerufen, er sagt morgen ab", "Karel a appelé, il annule demain"),
        *("Karel llamó, cancela mañana", "Karel zadzwonił, odwołuje jutro"),
    ],
)
def test_it_is_called_off(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == OFF
    ana.presses("It was a note")
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words",
    [
        "Karel called, he was happy about tomorrow",
        "Karel called, he moves to Lille on Friday",
        "Karel called and we talked about tomorrow",
        "Karel hat angerufen, er freut sich auf morgen",
        "Karel a appelé, il a peur de demain",
    ],
)
def test_a_story_is_kept(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]
