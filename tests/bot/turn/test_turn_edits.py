"""A message is edited: what it has become changes, it is heard anew, or nothing has changed."""

import pytest

from bot.turn import notices
from storage.tables import attachments, chats, deeds, edits, mentors, plans, series
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone


@pytest.fixture(name="ana")
def _ana(bot: LocalBot) -> Phone:
    return bot.phone().meets_the_bot()


def is_silent(ana: Phone, message: int, text: str) -> bool:
    before = len(ana.log)
    ana.edits(message, text)
    return len(ana.log) == before


@pytest.mark.parametrize(
    "said", ["/help", "Anna Thursdays 15:00", "remind me to call Ben tomorrow", "I waited."]
)
def test_an_edit_that_changes_no_word_is_silent(ana: Phone, bot: LocalBot, said: str) -> None:
    message = ana.says(said)
    assert is_silent(ana, message, said)
    bot.wait(minutes=5)
    assert is_silent(ana, message, said)
    assert bot.count(plans) == said.startswith("remind")


def test_words_that_are_erased_stay_so_when_they_get_a_preview(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited. https://example.org")
    ana.presses("Undo")
    ana.says("/help")
    assert is_silent(ana, message, "I waited. https://example.org")
    assert bot.said() == []


def test_after_delete_an_edit_leaves_no_row(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited.")
    ana.says("/delete")
    ana.says("ERASE")
    for text in ("I waited.", "I waited longer."):
        assert is_silent(ana, message, text)
    assert bot.count(mentors) == bot.count(chats) == 0


def test_an_edited_plan_changes_its_card(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("Anna Thursdays 15:00")
    card = ana.last
    bot.wait(seconds=9)
    ana.edits(message, "Anna Thursdays 16:00")
    assert ana.last is card
    assert "every Thursday 16:00" in ana.screen
    bot.wait(seconds=9)
    ana.edits(message, "Anne Thursdays 16:00")
    assert "Anne · every Thursday 16:00" in ana.screen
    ana.presses("Save this session")
    assert ana.last is card


def test_an_edited_intention_is_not_doubled(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("remind me to call Ben tomorrow")
    bot.wait(seconds=9)
    ana.edits(message, "remind me to call Bob tomorrow")
    assert "call Bob" in ana.screen
    assert [row.text for row in bot.rows(plans)] == ["call Bob"]
    assert bot.count(deeds) == 1


@pytest.mark.parametrize(
    ("button", "first", "then", "shown"),
    [
        ("Change zone", "Berlin", "Lisbon", "Noted: Lisbon"),
        ("Quiet hours", "22:00 to 7:00", "23:00 to 7:00", "from 23:00 to 7:00"),
    ],
)
def test_an_edited_setting_changes_it(
    ana: Phone, bot: LocalBot, button: str, first: str, then: str, shown: str
) -> None:
    ana.says("/settings")
    ana.presses(button)
    bot.wait(seconds=9)
    message = ana.says(first)
    bot.wait(seconds=9)
    ana.edits(message, then)
    assert shown in ana.screen
    assert bot.said() == []


def test_an_edit_of_what_lies_further_back_changes_nothing(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.edits(message, "Anna Thursdays 16:00")
    assert ana.screen == notices.UNKEPT


def test_an_edited_photo_is_kept_beside_the_old_one(ana: Phone, bot: LocalBot) -> None:
    message = ana.sends("photo", caption="Our board")
    new = [{"file_id": "new", "file_unique_id": "unew", "width": 9, "height": 9}]
    for caption in ("Our board", "Our board", "Our new board"):
        ana.gets_through(raw.edited(message=message, photo=new, caption=caption))
    assert [row.file_id for row in bot.rows(attachments)][1:] == ["new"]
    assert bot.said() == ["Our new board"]
    assert "Entry updated" in ana.texts[-1]
    assert ana.texts.count(notices.BESIDE) == 1
    assert bot.count(edits) == 1


def test_a_preview_in_between_does_not_double_an_edited_intention(
    ana: Phone, bot: LocalBot
) -> None:
    message = ana.says("remind me to call Ben tomorrow")
    bot.wait(seconds=9)
    assert is_silent(ana, message, "remind me to call Ben tomorrow")
    bot.wait(seconds=9)
    ana.edits(message, "remind me to call Bob tomorrow")
    assert [row.text for row in bot.rows(plans)] == ["call Bob"]


def test_a_plan_that_is_edited_while_its_card_is_open_is_the_new_one(
    ana: Phone, bot: LocalBot
) -> None:
    plan = ana.says("Anna Thursdays 15:00")
    ana.edits(plan, "Anna Thursdays 16:00")
    assert ana.screen.startswith("Anna · every Thursday 16:00–17:00")
    ana.presses("Save this session")
    assert [row.wall.hour for row in bot.rows(series)] == [16]


def test_a_plan_that_is_edited_becomes_the_note_that_it_is_now(ana: Phone, bot: LocalBot) -> None:
    plan = ana.says("I meet Anna Thursday at 3 or 4")
    ana.edits(plan, "I meet Anna Thursday at 4 or 5")
    assert ana.buttons[:2] == ["Thu 3 Dec 16:00", "Thu 3 Dec 17:00"]
    ana.presses("Just a note")
    assert bot.said() == ["I meet Anna Thursday at 4 or 5"]


def test_a_setting_that_was_not_understood_is_when_it_is_edited(ana: Phone) -> None:
    ana.says("/settings")
    ana.presses("Quiet hours")
    hours = ana.says("9 in the evening")
    ana.edits(hours, "22 to 7")
    assert ana.screen.startswith("I send nothing first from 22:00 to 7:00.")


def test_a_place_that_was_misspelt_is_found_when_it_is_edited(ana: Phone) -> None:
    ana.says("/settings")
    ana.presses("Change zone")
    place = ana.says("Lisbonn town")
    assert ana.screen.startswith("I don't know Lisbonn town.")
    ana.edits(place, "Lisbon")
    assert ana.screen.startswith("Noted: Lisbon")


def test_what_is_edited_without_a_change_is_answered_by_nothing(ana: Phone) -> None:
    """As when a link gets its preview: of a card's words, of a command, and of a plan twice."""
    ana.says("/settings")
    ana.presses("Quiet hours")
    hours = ana.says("9 in the evening")
    command = ana.says("/help")
    plan = ana.says("Anna Thursdays 15:00")
    ana.edits(plan, "Anna Thursdays 16:00")
    before = len(ana.log)
    for message, text in (
        (hours, "9 in the evening"),
        (command, "/help"),
        (plan, "Anna Thursdays 16:00"),
    ):
        ana.edits(message, text)
        assert len(ana.log) == before, text


def test_what_the_clock_has_asked_since_is_not_answered_by_an_edit(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("/settings")
    ana.presses("Quiet hours")
    message = ana.says("22:00 to 7:00")
    ana.is_reminded()
    asked = ana.last
    assert "Later…" in asked.labels
    ana.edits(message, "23:00 to 7:00")
    assert ana.screen == notices.UNKEPT
    assert "Later…" in asked.labels
