"""Changes as people say them beside a reason, in half a sentence, or by how much later."""

from datetime import UTC, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

THURSDAY = datetime(2026, 11, 26, 15, 42, tzinfo=UTC)
"""It is 16:42 in Brussels."""


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """Jonas is met once, Mara on Mondays, Benno on Thursdays, Élodie every second Friday."""
    ana.at(THURSDAY)
    for words in (
        "Jonas Tue 8 Dec 18:30",
        "Élodie every two weeks on Fridays 10:30",
        "Benno Thursdays 16:00",
        "Mara Mondays 11:00",
    ):
        ana.says(words)
        ana.presses("Save this session")
    return ana


# Not understood


@pytest.mark.parametrize(
    "words", ["Benno Donnerstag acht Uhr Kirschbaum", "Benno Thursday at eight gardening"]
)
def test_a_plan_without_figures_that_is_not_understood_is_asked_about_once(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    """It is neither read as a plan again and again nor passed on as a remark."""
    eva.says(words)
    assert eva.screen.startswith("I did not understand that.")
    eva.presses("Keep as a note")
    assert bot.said() == [words]
