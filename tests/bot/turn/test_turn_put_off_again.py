"""What a reminder hears besides its buttons: not before tonight; and done, however far up it
stands."""

from datetime import UTC, datetime

import pytest

from storage.tables import plans, reminders
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

NINE = datetime(2026, 11, 27, 8, 5, tzinfo=UTC)
SAID = [
    "not before tonight i said, i'm in lille",
    "not before tonight",
    "erst heute Abend, ich bin in Köln",
    "nicht vor heute Abend",
    "pas avant ce soir, je suis à Lille",
    "no antes de esta noche, estoy en Lille",
    "nie przed wieczorem, jestem w Lille",
]


@pytest.fixture
@lived_once
def reminded(ana: Phone) -> Phone:
    """Of what is to be done today, at nine."""
    ana.says("remind me tomorrow at 9 to call the colleague")
    ana.bot.forward(NINE)
    assert ana.screen == "Today: call the colleague"
    return ana


@pytest.mark.parametrize("words", SAID)
def test_it_reminds_again_in_the_evening(reminded: Phone, bot: LocalBot, words: str) -> None:
    reminded.says(words)
    assert reminded.screen == "I remind you today at 18:00: call the colleague"
    assert bot.said() == []


@pytest.mark.parametrize("words", SAID)
def test_a_question_comes_again_in_the_evening(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Anna tomorrow 9:00")
    ana.presses("Save this session")
    bot.forward(datetime(2026, 11, 27, 9, 10, tzinfo=UTC))
    ana.says(words)
    assert "I ask again at 18:00." in ana.screen
    assert bot.said() == []
    assert [row.kind for row in bot.rows(reminders, reminders.c.kind == "later")] == ["later"]


@pytest.mark.parametrize(
    "words", ["Not before she signs, I'm in Lille.", "pas avant la banque, je suis à bout"]
)
def test_what_waits_for_something_else_is_a_story(
    reminded: Phone, bot: LocalBot, words: str
) -> None:
    reminded.says(words)
    assert bot.said() == [words]


@pytest.mark.parametrize(
    "words", ["done", "done, thanks", "schon erledigt", "c'est fait", "hecho", "zrobione"]
)
def test_done_is_done_however_much_was_shown_since(
    reminded: Phone, bot: LocalBot, words: str
) -> None:
    for command in ("/sessions", "/settings", "/journal", "/actions", "/help", "/sessions"):
        reminded.says(command)
    reminded.says(words)
    assert [row.state for row in bot.rows(plans)] == ["did"]
    assert reminded.screen == "Done: call the colleague"
    assert bot.said() == []


def test_it_is_not_where_an_entry_may_be_done(reminded: Phone, bot: LocalBot) -> None:
    reminded.says("/reflect Anna")
    reminded.presses(reminded.buttons[0])
    reminded.says("I asked three closed questions in a row.")
    reminded.presses("Well")
    reminded.presses("No")
    for command in ("/sessions", "/settings", "/journal", "/actions"):
        reminded.says(command)
    reminded.says("/reflect Ben")
    reminded.presses(reminded.buttons[0])
    reminded.says("He waited until I had found the words.")
    reminded.presses("Partly")
    assert "Done for today" in reminded.buttons
    reminded.says("erledigt")
    assert [row.state for row in bot.rows(plans)] == ["open"]


def test_nor_where_two_things_are_to_be_done(reminded: Phone, bot: LocalBot) -> None:
    reminded.says("remind me today at 17 to write to Ben")
    for command in ("/sessions", "/settings", "/journal", "/actions", "/sessions"):
        reminded.says(command)
    reminded.says("done")
    assert [row.state for row in bot.rows(plans)] == ["open", "open"]


def test_nor_what_is_for_another_day(ana: Phone, bot: LocalBot) -> None:
    ana.says("remind me tomorrow at 9 to call the colleague")
    ana.says("done")
    assert [row.state for row in bot.rows(plans)] == ["open"]
