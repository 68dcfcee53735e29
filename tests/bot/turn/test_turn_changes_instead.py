"""At the card that calls a session off, words that say when it is instead move it."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    ana.says("Karel Friday 14:30")
    ana.presses("Save this session")
    ana.says("Nina Tuesdays 10:00")
    ana.presses("Save this session")
    ana.says("Karel cancels tomorrow, car broken")
    assert ana.screen == "Karel, Fri 27 Nov 14:30–15:30: called off?"
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("yes, we do monday 10h instead", "no, monday 10", "yes but monday at 10", "monday 10h"),
        *(
            "ja, wir machen Montag 10 Uhr",
            "nein, lieber Montag um 10",
            "Montag 10 Uhr stattdessen",
        ),
        *("oui, on fait lundi 10h", "non, lundi à 10h", "sí, lo hacemos el lunes a las 10"),
        *("tak, robimy w poniedziałek o 10", "nie, w poniedziałek o 10"),
    ],
)
def test_a_day_and_an_hour_move_it(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Karel · Mon 30 Nov 10:00–11:00, instead of Fri 27 Nov 14:30")
    ana.presses("Move it")
    assert ana.screen.startswith("Moved: Karel, Mon 30 Nov 10:00.")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["no, at 16h", "nein, um 16 Uhr", "non, à 16h", "nie, o 16"])
def test_an_hour_is_of_the_same_day(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Karel · Fri 27 Nov 16:00–17:00, instead of Fri 27 Nov 14:30")


def test_behind_a_yes_the_day_is_no_reason_and_no_other_session(ana: Phone) -> None:
    ana.says("yes, tuesday")
    assert ana.screen.startswith("Karel · Tue 1 Dec 14:30–15:30, instead of Fri 27 Nov 14:30")


def test_a_day_alone_may_be_that_of_another_session(ana: Phone) -> None:
    ana.says("no, tuesday")
    assert ana.screen == "Nina, Tue 1 Dec 10:00–11:00: called off?"


def test_a_yes_with_its_reason_calls_it_off(ana: Phone) -> None:
    ana.says("yes, flu")
    assert ana.screen.startswith("Called off: Karel, Fri 27 Nov 14:30.")


@pytest.mark.parametrize(
    "words",
    [
        "We had a nice talk, Monday at 10 he decides.",
        "He was at 10 of 12 clients when the car broke.",
    ],
)
def test_a_story_moves_nothing(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert "instead of" not in ana.screen
    assert words in bot.said()


def test_of_several_nothing_is_moved(ana: Phone) -> None:
    ana.says("no session on friday or tuesday")
    ana.says("monday 10h")
    assert "instead of" not in ana.screen


def test_what_was_none_is_not_moved(ana: Phone, bot: LocalBot) -> None:
    bot.forward(bot.now.replace(day=27, hour=15))
    ana.says("Karel did not come")
    assert ana.screen.endswith("you did not meet?")
    ana.says("no, monday 10h")
    assert "instead of" not in ana.screen
