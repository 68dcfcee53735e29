"""A reply goes to what its card is about, however old it is and whatever is asked meanwhile."""

import pytest

from storage.tables import entries, reminders
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_named import ask_after_session

pytestmark = pytest.mark.unmeasured

ADDED = "Added to that entry."
MORE = [
    "And he thanked me.",
    "Er hat sich bedankt.",
    "Il m'a remerciée.",
    "Me dio las gracias.",
    "Podziękował mi.",
]


@pytest.fixture
def older(ana: Phone, bot: LocalBot) -> int:
    """The card of /journal that shows an entry of the day before, while two questions wait."""
    ana.says("/note Paolo was calm.")
    ana.presses("Just a note")
    ana.presses("No")
    bot.wait(hours=30)
    ana.says("/journal")
    ana.presses("1")
    shown = ana.last.id
    ana.says("/reflect Anna")
    ana.says("/reflect Ben")
    return shown


@pytest.mark.parametrize("words", MORE)
def test_to_an_entry_that_is_shown_it_is_more_of_it(
    ana: Phone, bot: LocalBot, older: int, words: str
) -> None:
    ana.says(words, reply_to=older)
    assert ana.screen == ADDED
    assert bot.said() == ["Paolo was calm.", words]
    assert bot.count(entries) == 1
    ana.presses("Undo")
    assert bot.said() == ["Paolo was calm."]


def test_a_voice_message_too(ana: Phone, bot: LocalBot, older: int) -> None:
    ana.sends("voice", reply_to=older)
    assert ana.screen == ADDED
    assert bot.count(entries) == 1


def test_to_the_card_of_an_edit_it_is_more_of_the_entry(
    ana: Phone, bot: LocalBot, older: int
) -> None:
    ana.presses("Edit")
    edit = ana.last.id
    ana.says("/cancel")
    ana.says("And he thanked me.", reply_to=edit)
    assert ana.screen == ADDED
    assert bot.count(entries) == 1


def test_a_button_is_named_on_its_card(ana: Phone, bot: LocalBot, older: int) -> None:
    ana.says("Mark with a star", reply_to=older)
    assert [row.starred for row in bot.rows(entries)] == [True]
    assert bot.said() == ["Paolo was calm."]


@pytest.mark.parametrize("words", ["tonight", "heute Abend", "ce soir", "esta noche", "wieczorem"])
def test_a_question_is_put_off_in_a_reply(ana: Phone, bot: LocalBot, words: str) -> None:
    ask_after_session(ana, bot)
    asked = ana.last.id
    ana.says("/note Ben called.")
    ana.says(words, reply_to=asked)
    assert "I ask again at" in ana.screen
    assert [row.kind for row in bot.rows(reminders, reminders.c.kind == "later")] == ["later"]
    assert bot.said() == ["Ben called."]


@pytest.mark.parametrize("words", ["yes", "ja", "oui", "sí", "tak"])
def test_a_yes_in_a_reply_is_for_its_card(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("show me the journal please maybe")
    offered = ana.last.id
    ana.says("/sessions")
    ana.says(words, reply_to=offered)
    assert ana.screen.startswith("Nothing in your journal yet.")


def test_to_a_list_it_is_what_it_would_be_without(ana: Phone, bot: LocalBot, older: int) -> None:
    bot.wait(minutes=11)
    ana.says("/journal")
    ana.says("He was late.", reply_to=ana.last.id)
    assert ana.screen == "Saved. Which one is it for?"
    bot.wait(minutes=11)
    ana.says("He was late again.", reply_to=999)
    assert ana.screen == "Saved. Which one is it for?"
