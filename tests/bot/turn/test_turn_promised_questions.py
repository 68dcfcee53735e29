"""What is promised of a question while everything is paused: what comes, and no more."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

PAUSED = "Everything is paused until Mon 14 Dec"


@pytest.fixture
@lived_once
def paused(ana: Phone) -> Phone:
    ana.says("dont ask me anything until 14 december")
    ana.presses("Until Mon 14 Dec")
    assert "I send nothing first until Mon 14 Dec." in ana.screen
    return ana


def test_of_one_session_it_is_said_that_none_comes(paused: Phone, bot: LocalBot) -> None:
    paused.says("Anna on 9 December 15:00")
    paused.presses("Save this session")
    assert paused.screen == (f"Anna, Wed 9 Dec 15:00–16:00. {PAUSED}, so I will not ask about it.")
    heard = len(paused.texts)
    bot.wait(days=16)
    assert len(paused.texts) == heard, "nothing comes"


def test_of_a_series_from_when_on_they_come(paused: Phone) -> None:
    paused.says("Anna Thursdays 15:00")
    paused.presses("Save this session")
    assert paused.screen == (
        f"Anna, every Thursday 15:00–16:00. {PAUSED}. I ask you from Thu 17 Dec on."
    )


def test_a_series_that_is_over_by_then_has_none(paused: Phone) -> None:
    paused.says("Anna Thursdays 15:00 until 10 December")
    paused.presses("Save this session")
    assert paused.screen.endswith(f". {PAUSED}, so I will not ask about it.")


def test_behind_the_pause_all_is_as_ever(paused: Phone) -> None:
    paused.says("Anna on 14 December 9:00")
    paused.presses("Save this session")
    assert paused.screen == "Anna, Mon 14 Dec 09:00–10:00. I ask you on Mon 14 Dec at 10:10."


def test_what_is_moved_into_the_pause_is_not_asked_about(paused: Phone) -> None:
    paused.says("Anna on 16 December 15:00")
    paused.presses("Save this session")
    paused.says("move Anna to 11 December 10:00")
    paused.presses("Move it")
    assert paused.screen == (
        f"Moved: Anna, Fri 11 Dec 10:00. {PAUSED}, so I will not ask about it."
    )


def test_the_weekly_question_comes_behind_it(paused: Phone) -> None:
    paused.says("/settings")
    paused.presses("Weekly question")
    paused.says("Thursdays 16:00")
    assert "Next: Thu 17 Dec 16:00." in paused.screen
