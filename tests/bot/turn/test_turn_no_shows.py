"""Nobody came: said in words or with a button, before anybody has asked and long after."""

from datetime import UTC, date, datetime

import pytest

from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states

MET = (date(2026, 11, 25), "skipped")
NEXT_MORNING = datetime(2026, 11, 26, 7, 30, tzinfo=UTC)
"""It is 8:30 on the day after Paolo's session, which is asked about at 9."""


@pytest.fixture
def eva(ana: Phone, bot: LocalBot) -> Phone:
    """She is asked the next morning."""
    bot.now = TUESDAY
    ana.says("/settings")
    for label in ("Moment", "Next morning"):
        ana.presses(label)
    plan_week(ana)
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Paolo didn't show up yesterday",
        "Paolo cancelled yesterday",
        "Paolo ist gestern nicht gekommen",
        "Paolo n'est pas venu hier",
        "Paolo no vino el miércoles",
        "Paolo nie przyszedł 25 listopada",
    ],
)
def test_a_session_is_over_and_not_asked_about_yet(eva: Phone, bot: LocalBot, words: str) -> None:
    bot.forward(NEXT_MORNING)
    eva.says(words)
    assert eva.screen == "Paolo, Wed 25 Nov 11:00–12:00: you did not meet?"
    eva.presses("Did not meet")
    assert eva.screen == "Paolo, Wed 25 Nov 11:00: not counted against anybody."
    assert MET in states(bot)
    cards = len(eva.posts)
    bot.forward(datetime(2026, 11, 26, 12, tzinfo=UTC))
    assert len(eva.posts) == cards, "it is not asked about"
    assert bot.said() == []


@pytest.mark.parametrize("words", ["Paolo cancelled", "Paolo hat abgesagt", "Paolo odwołał"])
def test_of_the_one_that_is_over_and_the_next_it_is_asked_which(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    bot.forward(NEXT_MORNING)
    eva.says(words)
    assert eva.screen == "Which session is called off?"
    assert eva.buttons[:2] == ["Wed 25 Nov 11:00 Paolo", "Wed 2 Dec 11:00 Paolo"]
    eva.presses("Wed 25 Nov 11:00 Paolo")
    assert eva.screen == "Paolo, Wed 25 Nov 11:00: not counted against anybody."
    assert MET in states(bot)


def test_a_session_under_way_cannot_be_called_off_any_more(eva: Phone, bot: LocalBot) -> None:
    bot.forward(datetime(2026, 11, 25, 10, 20, tzinfo=UTC))
    eva.says("Paolo cancelled today")
    assert eva.screen == "Paolo, Wed 25 Nov 11:00–12:00: you did not meet?"
    eva.presses("Did not meet")
    assert MET in states(bot)
