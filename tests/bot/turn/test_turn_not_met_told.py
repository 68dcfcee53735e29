"""That nobody came, said with more words than need be, or where an ability was asked for."""

from datetime import UTC, datetime

import pytest

from tests.bot.phone import LocalBot, Phone

ASKED = datetime(2026, 12, 3, 15, 15, tzinfo=UTC)
"""A quarter of an hour after Mira's session, which is asked about."""
CARD = "Mira, Thu 3 Dec 15:00–16:00: you did not meet?"
STORY = "He talked of the bank all the time, and I let him."


@pytest.fixture
def ana(ana: Phone, bot: LocalBot) -> Phone:
    ana.says("Mira Thursday 3 Dec 15:00")
    ana.presses("Save this session")
    bot.forward(ASKED)
    assert "What stayed with you?" in ana.screen
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("Mira did not come, no call nothing", "mira didnt show up, no call, no message"),
        *("Mira kam nicht, kein Anruf, nichts", "Mira ist nicht gekommen, ohne Absage"),
        *("Mira n'est pas venue, pas d'appel, rien", "Mira n'est pas venue, sans prévenir"),
        *("Mira no vino, ni una llamada, nada", "Mira no vino, sin avisar"),
        *("Mira nie przyszła, ani słowa", "Mira nie przyszła, bez telefonu"),
    ],
)
def test_that_nobody_heard_why_is_part_of_it(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == CARD
    assert ana.buttons[-1] == "It was a note"
    ana.presses("Did not meet")
    assert "ot counted against anybody." in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("none, he didnt show up", "he did not show up", "no, he didn't come, no call"),
        *(
            "keine, er ist nicht gekommen",
            "aucune, elle n'est pas venue",
            "rien, il n'est pas venu",
        ),
        *("ninguna, no vino", "żadna, nie przyszła", "nie przyszła, bez słowa"),
    ],
)
def test_at_which_one_was_it_it_is_said_of_that_session(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("So.")
    assert "Which one was it?" in ana.screen
    ana.says(words)
    assert ana.screen == CARD
    assert "Add to the entry" in ana.buttons
    ana.presses("Did not meet")
    assert ana.screen == "Mira, Thu 3 Dec 15:00: not counted against anybody."
    assert bot.said() == ["So."]


@pytest.mark.parametrize("words", ["none, she didnt show up", "aucune, elle n'est pas venue"])
def test_at_the_first_question_a_none_is_heard_as_well(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == "You and Mira did not meet?"


@pytest.mark.parametrize(
    "words",
    [
        "nothing, she did not come to the point all evening and I let her",
        "Mira did not come, no word of thanks for the flowers",
        "none of it was new, and he did not come to the bank with me",
        "nada, que no vino a cuento lo del banco",
    ],
)
def test_a_story_stays_one(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("So.")
    ana.says(words)
    assert ana.screen != CARD
    assert bot.said() == ["So.", words]


def test_the_button_stays_as_long_as_it_is_told(ana: Phone, bot: LocalBot) -> None:
    ana.says("Mira did not come. I waited for half an hour in the cold and was cross.")
    assert "Did not meet" in ana.buttons
    ana.says("Then I went home and wrote the letter to the bank.")
    assert "Did not meet" in ana.buttons
    ana.says("Tomorrow is another day.")
    ana.presses("Did not meet")
    assert ana.screen == "You and Mira did not meet?"


def test_of_another_story_there_is_none(ana: Phone) -> None:
    ana.says(STORY)
    ana.says("Then we had tea.")
    assert "Did not meet" not in ana.buttons
