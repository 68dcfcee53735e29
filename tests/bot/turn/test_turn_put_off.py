"""A question that comes at the wrong moment comes again when it is told to, in words as well."""

import pytest

from storage.tables import reminders
from tests.bot.phone import LocalBot, Phone

WHEN = "When shall I ask again? Tap it, or type it: “tomorrow at 9”."


@pytest.fixture
def ana(ana: Phone) -> Phone:
    """A Thursday, 16:10; she is asked about Anna."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.is_reminded()
    return ana


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("at 8 tonight", "at 20:00"),
        ("tomorrow morning", "tomorrow at 09:00"),
        ("Friday", "tomorrow at 09:00"),
        ("in 2 hours", "at 18:10"),
        ("um 20 Uhr", "at 20:00"),
        ("morgen früh", "tomorrow at 09:00"),
        ("demain à 9h", "tomorrow at 09:00"),
        ("ce soir à 20h", "at 20:00"),
        ("mañana por la mañana", "tomorrow at 09:00"),
        ("a las 20", "at 20:00"),
        ("jutro o 9", "tomorrow at 09:00"),
        ("dziś o 20", "at 20:00"),
    ],
)
def test_a_typed_time_puts_it_off(ana: Phone, bot: LocalBot, words: str, when: str) -> None:
    ana.presses("Later…")
    assert ana.screen.endswith(WHEN)
    ana.says(words)
    assert ana.screen.endswith(f"I ask again {when}.")
    assert bot.said() == []
    ana.is_reminded()
    assert "What stayed with you?" in ana.screen


def test_in_quiet_hours_it_says_so_and_another_time_puts_it_right(
    ana: Phone, bot: LocalBot
) -> None:
    ana.presses("Later…")
    ana.says("at 11 tonight")
    assert "That would be in your quiet hours." in ana.screen
    assert ana.buttons == ["Ask me now", "Did not meet"]
    ana.says("lieber um 20 Uhr")
    assert ana.screen.endswith("I ask again at 20:00.")


def test_it_is_kept_for_a_week(ana: Phone, bot: LocalBot) -> None:
    ana.presses("Later…")
    ana.says("in three weeks")
    assert ana.screen.startswith("I keep this question until Thu 10 Dec, and not longer.")
    assert ana.screen.endswith(WHEN)
    ana.says("Monday")
    assert ana.screen.endswith("I ask again Mon 7 Dec at 09:00.")


@pytest.mark.parametrize("words", ["She came at 9.", "Anna was late", "Tomorrow she decides."])
def test_what_tells_something_is_the_answer(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.presses("Later…")
    ana.says(words)
    assert bot.said() == [words]


def test_at_the_question_itself_an_hour_is_an_answer(ana: Phone, bot: LocalBot) -> None:
    ana.says("tomorrow morning")
    assert bot.said() == ["tomorrow morning"]
    assert bot.rows(reminders)
