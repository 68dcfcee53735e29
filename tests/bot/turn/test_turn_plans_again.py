"""Somebody who goes on at another time is planned with, whatever is open."""

import pytest

from storage.tables import series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

STORY = "It was the call about the second oven. I talked too much."
GOES_ON = (
    "Jonas does go on, every two weeks Fridays 9",
    "Jonas goes on after all, every second Friday at 9:00.",
    "Jonas macht doch weiter, alle zwei Wochen freitags 9 Uhr",
    "Mit Jonas geht es doch weiter, alle zwei Wochen freitags um 9 Uhr",
    "Jonas continue finalement, toutes les deux semaines le vendredi à 9h",
    "Jonas sí sigue, cada dos semanas los viernes a las 9",
    "Jonas jednak kontynuuje, co dwa tygodnie w piątki o 9",
)
CARD = "Jonas · every 2 weeks on Friday 09:00–10:00, first Fri 27 Nov 09:00"


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    ana.says("Jonas Thursdays 15:00")
    ana.presses("Save this session")
    return ana


@pytest.mark.parametrize("words", GOES_ON)
def test_in_the_middle_of_an_entry_it_is_planned(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/reflect")
    ana.says(STORY)
    ana.says(words)
    assert ana.screen == CARD
    assert "Add to the entry" in ana.buttons
    ana.presses("Save this session")
    ana.presses("Instead")
    assert len(bot.rows(series)) == 2
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", [GOES_ON[0], GOES_ON[2]])
def test_a_mentoring_that_was_over_is_under_way_again(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    for each in ("/reflect Jonas", STORY, "Trust 8a", "Well"):
        ana.says(each)
    ana.says("end the mentoring with Jonas")
    ana.presses("End it")
    ana.says(words)
    assert ana.screen == f"{CARD}\n\nIt had ended; with this it is under way again."
    ana.presses("Save this session")
    assert len(bot.rows(series)) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Jonas goes on about his boss, every second Friday",
        "Jonas goes on, and I am glad",
        "It goes on, Fridays 9",
        "Jonas macht weiter, gestern 9 Uhr",
        "Jonas goes on, Ben Fridays 9",
        "Jonas goes on, today at 9:00",
    ],
)
def test_what_says_more_or_less_opens_no_card(ana: Phone, words: str) -> None:
    ana.says(words)
    assert not ana.screen.startswith("Jonas ·")
