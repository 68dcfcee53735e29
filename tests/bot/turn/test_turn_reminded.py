"""A reminder of something to do is answered in words, whatever entry is open."""

from datetime import UTC, datetime

import pytest

from storage.tables import plans
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

TASK = "send Tom the cash flow sheet"
TOLD = "She talked for an hour about her mother."


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    """Thursday 3 December, 19:00: an entry about Eileen is open, and the reminder has come."""
    ana.says("Eileen 3 December 15:00")
    ana.presses("Save this session")
    ana.says(f"remind me on 3 December at 19:00 to {TASK}")
    ana.bot.forward(datetime(2026, 12, 3, 15, 10, tzinfo=UTC))
    ana.says(TOLD)
    assert ana.screen.endswith("Which one was it?")
    ana.bot.forward(datetime(2026, 12, 3, 18, 0, tzinfo=UTC))
    assert ana.screen == f"Today: {TASK}"
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "sent it last night",
        "did it, thanks",
        "Done already!",
        "hab ich gestern Abend geschickt",
        "erledigt",
        "je l'ai envoyé hier soir",
        "c'est fait, merci",
        "ya lo mandé anoche",
        "hecho",
        "już wysłałam wczoraj",
        "zrobione, dzięki",
    ],
)
def test_that_it_is_done_is_done(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == f"Done: {TASK}"
    assert bot.said() == [TOLD]
    assert [row.state for row in bot.rows(plans)] == ["did"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("not yet", f"I ask again tomorrow: {TASK}"),
        ("not yet, sorry", f"I ask again tomorrow: {TASK}"),
        ("noch nicht", f"I ask again tomorrow: {TASK}"),
        ("pas encore", f"I ask again tomorrow: {TASK}"),
        ("todavía no", f"I ask again tomorrow: {TASK}"),
        ("jeszcze nie", f"I ask again tomorrow: {TASK}"),
        ("tomorrow", f"I ask again tomorrow: {TASK}"),
        ("on Monday at 10", f"I remind you Mon 7 Dec at 10:00: {TASK}"),
        ("not yet, remind me tomorrow at 9", f"I remind you tomorrow at 09:00: {TASK}"),
        ("in an hour please", f"I remind you today at 20:00: {TASK}"),
        ("frag mich in einer Stunde", f"I remind you today at 20:00: {TASK}"),
        ("lundi à 10h", f"I remind you Mon 7 Dec at 10:00: {TASK}"),
    ],
)
def test_or_it_is_for_another_day(ana: Phone, bot: LocalBot, words: str, told: str) -> None:
    ana.says(words)
    assert ana.screen == told
    assert bot.said() == [TOLD]


@pytest.mark.parametrize(
    "words",
    [
        "She sent it last night",
        "sent him home early, he was tired",
        "did it work?",
        "gestern hat sie angerufen",
        "we did the sums together",
    ],
)
def test_what_tells_more_is_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [TOLD, words]
    assert [row.state for row in bot.rows(plans)] == ["open"]


def test_once_something_else_stands_there_it_is_for_that(ana: Phone, bot: LocalBot) -> None:
    ana.presses("None of these")
    ana.says("did it, thanks")
    assert [row.state for row in bot.rows(plans)] == ["open"]
