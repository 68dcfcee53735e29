"""A plan for a day on which the same mentee is met already: instead of that, or as well."""

import pytest

from storage.tables import series
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

MOVED = "Nina · Fri 27 Nov 18:00–19:00, instead of Fri 27 Nov 17:00"


@pytest.fixture
def ana(ana: Phone) -> Phone:
    ana.says("Nina Fridays 17:00")
    ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        *("nina tomorrow at 18h", "Nina Friday 18:00", "nina morgen um 18 Uhr"),
        *("Nina demain à 18h", "Nina mañana a las 18", "Nina jutro o 18"),
    ],
)
def test_it_is_asked_whether_it_moves(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(MOVED)
    assert ana.buttons[:2] == ["Move it", "As well"]
    ana.presses("Move it")
    assert ana.screen.startswith("Moved: Nina, Fri 27 Nov 18:00.")
    assert len(bot.rows(series)) == 1
    assert bot.said() == []


@pytest.mark.parametrize("says", ["[As well]", "as well"])
def test_as_well_it_is_a_second_one(ana: Phone, bot: LocalBot, says: str) -> None:
    ana.says("nina tomorrow at 18h")
    if says == "[As well]":
        ana.presses("As well")
    else:
        ana.says(says)
    assert ana.screen.startswith("Nina · Fri 27 Nov 18:00–19:00, once")
    ana.presses("Save this session")
    assert len(bot.rows(series)) == 2
    assert bot.said() == []


def test_it_may_have_been_a_note(ana: Phone, bot: LocalBot) -> None:
    ana.says("nina tomorrow at 18h")
    ana.presses("It was a note")
    assert bot.said() == ["nina tomorrow at 18h"]


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("Nina tomorrow at 18h for 30 min", "Nina · Fri 27 Nov 18:00–18:30, once"),
        ("Nina Saturday 18h", "Nina · Sat 28 Nov 18:00–19:00, once"),
        ("Ben tomorrow 18h", "Ben · Fri 27 Nov 18:00–19:00, once"),
        ("Nina tomorrow 17h", "Nina, Fri 27 Nov 17:00: that is planned already"),
    ],
)
def test_what_is_another_session_is_planned(ana: Phone, words: str, card: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(card)
    assert "As well" not in ana.buttons


def test_a_move_that_was_asked_for_is_no_plan(ana: Phone) -> None:
    ana.says("move Nina to 18h")
    assert ana.screen.startswith(MOVED)
    assert "As well" not in ana.buttons


def test_a_move_by_its_button_neither(ana: Phone) -> None:
    ana.says("/sessions")
    ana.presses("Fri 27 Nov 17:00 Nina")
    ana.presses("Move")
    ana.says("18:00")
    assert ana.screen.startswith(MOVED)
    assert "As well" not in ana.buttons
