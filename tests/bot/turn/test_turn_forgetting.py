"""All that is written about one mentee goes into the bin, and the name out of the lists."""

import pytest

from storage.tables import entries, mentees, plans, series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

STORY = "I asked an open question and waited."


@pytest.fixture
@lived_once
def told(ana: Phone) -> Phone:
    """She meets Anna and Ben, has written about both, and has promised Anna something."""
    for words in ("Anna Thursdays 15:00", "Ben Fridays 10:00"):
        ana.says(words)
        ana.presses("Save this session")
    for name in ("Anna", "Ben"):
        ana.says(f"/reflect {name}")
        ana.presses(ana.buttons[0])
        ana.says(STORY)
        ana.presses("Well")
        if "Right after" in ana.buttons:
            ana.presses("Right after")
    return ana


def stand(bot: LocalBot) -> list[str]:
    """Of whom an entry stands."""
    named = {row.id: row.name for row in bot.rows(mentees)}
    return [named[row.mentee] for row in bot.rows(entries) if row.mentee and not row.discarded_at]


@pytest.mark.parametrize(
    "words",
    ["forget Anna", "lösch bitte alles über Anna", "oublie Anna", "borra todo sobre Anna"],
)
def test_words_only_open_the_card(told: Phone, bot: LocalBot, words: str) -> None:
    told.says(words)
    assert told.screen.startswith("Forget Anna? The bin takes 1 entry, with what was planned")
    assert told.buttons[:2] == ["Forget Anna", "Back"]
    told.presses("Back")
    assert told.screen.startswith("Anna: every Thursday 15:00")
    assert stand(bot) == ["Anna", "Ben"]


def test_all_of_it_goes_together_and_nobody_else(told: Phone, bot: LocalBot) -> None:
    told.says("/mentees")
    told.presses("Anna")
    told.presses("Forget Anna…")
    told.presses("Forget Anna")
    assert told.screen == "Anna is forgotten: 1 entry in the bin, no more sessions."
    assert stand(bot) == ["Ben"]
    assert [bool(row.ended_at) for row in bot.rows(series)] == [True, False]
    told.presses("Mentees")
    assert "Anna" not in told.screen
    assert "Ben" in told.screen
    told.says("/reflect")
    assert "Anna" not in told.screen
    assert "Anna" not in told.buttons


def test_out_of_the_bin_it_is_all_there_again(told: Phone, bot: LocalBot) -> None:
    told.says("forget Anna")
    told.presses("Forget Anna")
    told.presses("Bin")
    assert STORY in told.screen
    told.presses("1")
    told.presses("Put back")
    assert stand(bot) == ["Anna", "Ben"]
    told.says("/mentees")
    assert "Ended: Anna." in told.screen


def test_somebody_of_whom_nothing_is_written_can_be_forgotten(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("forget Anna")
    assert ana.screen.startswith("Forget Anna? The bin takes 0 entries")
    ana.presses("Forget Anna")
    ana.says("/mentees")
    assert ana.screen.startswith("Nobody yet.")
    assert bot.rows(plans) == []


def test_whoever_is_named_again_is_there_again(told: Phone) -> None:
    told.says("forget Anna")
    told.presses("Forget Anna")
    told.says("Anna Mondays 9:00")
    told.presses("Save this session")
    told.says("/mentees")
    assert "Anna: every Monday 09:00" in told.screen
