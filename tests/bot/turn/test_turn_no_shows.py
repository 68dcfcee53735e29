"""Nobody came: said in words or with a button, before anybody has asked and long after."""

from datetime import UTC, date, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states

pytestmark = pytest.mark.unmeasured

MET = (date(2026, 11, 25), "skipped")
SAID = "Paolo, Wed 25 Nov 11:00: not counted against anybody."
LIST = "Your next sessions. Tap one to move or skip it."
NEXT_MORNING = datetime(2026, 11, 26, 7, 30, tzinfo=UTC)
"""It is 8:30 on the day after Paolo's session, which is asked about at 9."""


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """She is asked the next morning."""
    ana.bot.now = TUESDAY
    ana.says("/settings")
    for label in ("When to ask", "Next morning"):
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


# In the list of sessions


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In Brussels."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def ask(phone: Phone, moment: str) -> None:
    phone.says("/settings")
    for label in ("When to ask", moment):
        phone.presses(label)


@pytest.mark.parametrize(
    ("moment", "now", "told"),
    [
        ("Evening 19:00", at(25, 16), "Paolo, today 11:00: I ask at 19:00."),
        ("Evening 19:00", at(25, 11, 20), "Paolo, today 11:00: I ask at 19:00."),
        ("Next morning", at(25, 16), "Paolo, today 11:00: I ask tomorrow at 09:00."),
        ("Next morning", at(26, 8, 30), "Paolo, yesterday 11:00: I ask at 09:00."),
        ("Right after", at(25, 11, 5), "Paolo, today 11:00: I ask at 12:10."),
    ],
)
def test_what_has_begun_stands_in_the_list_until_it_is_asked_about(
    eva: Phone, bot: LocalBot, moment: str, now: datetime, told: str
) -> None:
    ask(eva, moment)
    bot.forward(at(25, 10))
    eva.says("/cancel")
    bot.forward(now)
    eva.says("/sessions")
    assert eva.screen.startswith(f"{told}\n\n{LIST}")
    assert eva.buttons[:2] == ["Did not meet", "Thu 26 Nov 15:00 Anna"]
    eva.presses("Did not meet")
    assert eva.screen == "You and Paolo did not meet?"
    assert eva.buttons == ["Moved", "Cancelled", "Back"]
    eva.presses("Cancelled")
    assert eva.screen == SAID
    assert MET in states(bot)
    eva.presses("Sessions")
    assert eva.screen.startswith(LIST)
    cards = len(eva.posts)
    bot.forward(at(26, 13))
    assert len(eva.posts) == cards, "it is not asked about"


def test_of_two_each_has_its_button(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(26, 7))
    eva.says("Ben today 8:00")
    eva.presses("Save this session")
    bot.forward(at(26, 8, 30))
    eva.says("/sessions")
    assert eva.screen.startswith(
        "Paolo, yesterday 11:00: I ask at 09:00.\n\n"
        f"Ben, today 08:00: I ask tomorrow at 09:00.\n\n{LIST}"
    )
    assert eva.buttons[:2] == ["Not met: Paolo", "Not met: Ben"]
    eva.presses("Not met: Ben")
    assert eva.screen == "You and Ben did not meet?"
    eva.presses("Back")
    assert eva.buttons[:2] == ["Not met: Paolo", "Not met: Ben"]


def test_what_has_begun_is_no_more_among_those_that_can_be_moved(
    eva: Phone, bot: LocalBot
) -> None:
    eva.says("/sessions")
    assert "Wed 25 Nov 11:00 Paolo" in eva.buttons
    bot.forward(at(25, 11, 5))
    eva.presses("Wed 25 Nov 11:00 Paolo")
    assert eva.screen == "That session has begun already. /reflect asks about it."
    assert eva.buttons == ["Did not meet", "Sessions"]
    eva.presses("Did not meet")
    eva.presses("Moved")
    assert "When do you meet Paolo?" in eva.screen
    assert MET not in states(bot)
    eva.says("Friday 12:00")
    eva.presses("Save this session")
    assert eva.screen.startswith("Noted: you did not meet. Not counted against anybody.")
    assert MET in states(bot)


def test_nothing_is_promised_in_a_pause(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(25, 16))
    eva.says("/settings")
    eva.presses("Pause")
    eva.presses("2 weeks")
    eva.says("/sessions")
    assert eva.screen.startswith(f"Paolo, today 11:00.\n\n{LIST}")
    eva.presses("Did not meet")
    eva.presses("Cancelled")
    assert eva.screen == SAID


# A question that was put off


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("In 1 h", "Paolo, yesterday 11:00: I ask at 10:05."),
        ("Tonight", "Paolo, yesterday 11:00: I ask at 19:00."),
    ],
)
def test_a_question_that_was_put_off_keeps_its_button(
    eva: Phone, bot: LocalBot, label: str, told: str
) -> None:
    bot.forward(at(26, 9, 5))
    for each in ("Later…", label):
        eva.presses(each)
    assert eva.buttons == ["Ask me now", "Did not meet"]
    eva.says("/sessions")
    assert eva.screen.startswith(told)
    eva.presses("Did not meet")
    assert eva.screen == "You and Paolo did not meet?"
    eva.presses("Cancelled")
    assert eva.screen == "Noted: you did not meet. Not counted against anybody."
    assert (date(2026, 11, 25), "missed") in states(bot)
    eva.says("/sessions")
    assert eva.screen.startswith(LIST)


def test_the_card_of_a_question_that_was_put_off_is_enough(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(26, 9, 5))
    for each in ("Later…", "In 1 h"):
        eva.presses(each)
    eva.presses("Did not meet")
    eva.presses("Cancelled")
    assert eva.screen == "Noted: you did not meet. Not counted against anybody."
    cards = len(eva.posts)
    bot.forward(at(26, 13))
    assert len(eva.posts) == cards, "it does not come again"


def test_a_list_of_before_knows_that_the_question_came(eva: Phone, bot: LocalBot) -> None:
    bot.forward(at(25, 16))
    eva.says("/sessions")
    listed = eva.last
    bot.forward(at(26, 9, 5))
    data = listed.find("Did not meet")
    assert data is not None
    eva.presses_data(data, listed.id)
    assert eva.screen == "You and Paolo did not meet?"
    eva.presses("Cancelled")
    assert (date(2026, 11, 25), "missed") in states(bot)
    assert bot.statuses("after_session")[-1] == "done"
