"""Who says at the first screen that they want to begin has begun."""

import pytest

from tests.bot.phone import LocalBot, Phone

BEGIN = (
    *("ok das klingt gut. start", "yes lets go", "sounds good, start", "Great, I'm in!"),
    *("na dann los", "klingt gut, fangen wir an", "d'accord, on commence", "super, allons-y"),
    *("vale, empecemos", "venga, vamos", "dobrze, zaczynamy", "ok, jestem gotowa"),
)


@pytest.mark.parametrize("words", BEGIN)
def test_it_is_the_button(stranger: Phone, bot: LocalBot, words: str) -> None:
    stranger.says("/start")
    stranger.says(words)
    assert stranger.screen.startswith("What time is it where you are?")
    assert bot.said() == []


@pytest.mark.parametrize("words", BEGIN)
def test_before_the_first_screen_that_is_shown(stranger: Phone, bot: LocalBot, words: str) -> None:
    stranger.says(words)
    assert "Start" in stranger.buttons
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "Let's go over what happened with Anna yesterday.",
        "Ja, los ging es gut mit Anna.",
        "I started badly, then it was good.",
        "ok\nstart was hard for her",
    ],
)
def test_a_story_stays_one(stranger: Phone, bot: LocalBot, words: str) -> None:
    stranger.says("/start")
    stranger.says(words)
    assert bot.said() == [words]
