""" "Cancel", "stop" and "undo" are commands as the whole message, and never what was said."""

import pytest

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

SAID = "She wants to sell the shop."


@pytest.mark.parametrize(
    "words",
    ["cancel", "Cancel.", "stop", "Stop!", "abbrechen", "annuler", "cancelar", "anuluj"],
)
def test_alone_they_stop_what_is_open_and_it_says_what(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/reflect Anna")
    ana.says(SAID)
    ana.says(words)
    assert ana.screen == "Stopped: Anna, Thu 26 Nov. What you wrote is kept."
    assert bot.said() == [SAID]
    ana.presses("Discard")
    assert "Discarded: Anna, Thu 26 Nov. It stays in the bin for 30 days." in ana.screen
    assert bot.statuses("after_session") == ["discarded"]


@pytest.mark.parametrize("words", ["cancel", "Stop.", "undo", "annuler", "ruckgängig"])
def test_where_it_is_asked_what_was_said_they_are_that(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says(words)
    assert bot.said() == [words]
    assert "How did it go?" in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        "Stop, I said, and she stopped.",
        "cancel culture was her word",
        "I had to undo the whole knot with her.",
    ],
)
def test_with_anything_beside_them_they_are_told(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/reflect Anna")
    ana.says(SAID)
    ana.says(words)
    assert bot.said() == [SAID, words]


def test_a_question_that_nobody_answered_says_what_it_was(ana: Phone) -> None:
    ana.says("/reflect Anna")
    ana.says("/cancel")
    assert ana.screen == "Stopped: Anna, Thu 26 Nov. Nothing was written."
