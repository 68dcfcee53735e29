"""The bot's own questions about its settings: what answers them in words, whatever was said since,
in reply, and on an old card."""

from datetime import UTC, datetime

import pytest

from storage.tables import mentors
from tests.bot.phone import LocalBot, Phone

WHEN = "When is a good moment to ask you about a session?"
TOLD = "Nadia cried a bit, the bank said no again."
DECEMBER = datetime(2026, 12, 7, 9, tzinfo=UTC)


def ask_when(ana: Phone) -> int:
    """The question about the moment stands open; its message."""
    ana.says("/settings")
    ana.presses("When to ask")
    assert ana.screen == WHEN
    return ana.last.id


def find_moment(bot: LocalBot) -> str:
    [row] = bot.rows(mentors)
    return str(row.moment) or "after"


# In words


@pytest.mark.parametrize(
    "words",
    [
        *("evening 20h", "in the evening at 8", "le soir vers 20h", "lieber abends um 20 Uhr"),
        *("por la noche a las 20", "wieczorem o 20"),
    ],
)
def test_the_moment_can_be_said_after_a_story_too(ana: Phone, bot: LocalBot, words: str) -> None:
    ask_when(ana)
    ana.says(TOLD)
    bot.wait(minutes=30)
    ana.says(words)
    assert bot.said() == [TOLD]
    assert find_moment(bot) == "evening"
    assert ana.screen.startswith("I ask in the evening after a session, at 19:00.")
    assert "That is the only hour I have for it." in ana.screen


def test_of_its_own_hour_nothing_more_is_said(ana: Phone, bot: LocalBot) -> None:
    ask_when(ana)
    ana.says("in the evening at 7")
    assert "only hour" not in ana.screen
    assert find_moment(bot) == "evening"


def test_a_story_of_an_evening_is_a_story(ana: Phone, bot: LocalBot) -> None:
    ask_when(ana)
    ana.says("In the evening she called me.")
    assert bot.said() == ["In the evening she called me."]
    assert find_moment(bot) == "after"


def test_good_morning_is_no_answer_hours_later(ana: Phone, bot: LocalBot) -> None:
    ask_when(ana)
    bot.wait(hours=14)
    ana.says("Morning!")
    assert find_moment(bot) == "after"
    assert ana.screen.startswith("Hello.")


def test_right_when_it_is_asked_it_is(ana: Phone, bot: LocalBot) -> None:
    ask_when(ana)
    ana.says("Morning")
    assert find_moment(bot) == "morning"


@pytest.mark.parametrize("words", ["two weeks", "zwei Wochen", "deux semaines", "until 17 dec"])
def test_the_pause_hears_its_answer_behind_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.at(DECEMBER)
    ana.says("/settings")
    ana.presses("Pause")
    ana.says(TOLD)
    ana.says(words)
    assert bot.said() == [TOLD]
    assert ana.screen.startswith("I send nothing first until ")
