"""Undo asked for several times over: one step at a time, never more; and a no to it."""

import pytest

from flows.courtesies import REFUSED
from flows.requests import LEFT, ONE_BY_ONE
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

TAKEN = "Taken back."
OFFER = "Shall I take back your last step?"


@pytest.fixture
@lived_once
def twice(ana: Phone) -> Phone:
    """A mentor with two notes."""
    for words in ("I waited for Anna.", "Ben asked for the price."):
        ana.says(f"/note {words}")
        ana.presses("Just a note")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("undo twice", "please undo the last two steps", "undo everything"),
        *("zweimal rückgängig", "mach die letzten beiden rückgängig"),
        *("annule les deux derniers", "annule deux fois"),
        *("deshaz los dos últimos pasos", "deshazlo dos veces", "cofnij dwa razy"),
    ],
)
def test_one_step_is_taken_back_and_how_the_next_one_is_said(
    twice: Phone, bot: LocalBot, words: str
) -> None:
    before = list(twice.posts.values())
    twice.says(words)
    new = [each.text for each in twice.posts.values() if each not in before]
    assert new[0] == ONE_BY_ONE
    assert new[1].startswith(TAKEN)
    assert bot.said() == ["I waited for Anna."], "one is taken back, and no more"
    twice.says("undo")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["no", "nein", "non merci", "nie"])
def test_a_no_to_it_closes_it(twice: Phone, bot: LocalBot, words: str) -> None:
    before = bot.said()
    twice.says("could we undo what I just did?")
    assert twice.screen == OFFER
    assert twice.buttons == ["Take it back", "No", "Keep as a note"]
    twice.says(words)
    assert twice.screen == LEFT
    assert bot.said() == before


def test_a_yes_takes_it_back(twice: Phone) -> None:
    twice.says("could we undo what I just did?")
    twice.says("yes please")
    assert twice.screen.startswith(TAKEN)


@pytest.mark.parametrize("words", ["no", "nein", "nein danke"])
def test_a_no_to_nothing_is_no_entry(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == REFUSED
    assert bot.said() == []
    ana.presses("Keep as a note")
    assert bot.said() == [words]
