"""What is done to words that are saved already; files, commands and settings."""

from datetime import timedelta

import pytest

from bot.turn import notices, words
from bot.turn.screen import CONFIRMED
from flows.journal.changes import UPDATED
from storage.tables import (
    answers,
    edits,
    entries,
    mentors,
    reminders,
)
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import PLACE

pytestmark = pytest.mark.unmeasured

ASKED = "What stayed with you?"
WHICH = "Which one was it?"


# Edits


def test_editing_the_message_edits_the_entry_and_keeps_the_old_text(
    ana: Phone, bot: LocalBot
) -> None:
    message = ana.says("I wated.")
    ana.edits(message, "I waited.")
    assert bot.said() == ["I waited."]
    assert [row.old_text for row in bot.rows(edits)] == ["I wated."]
    assert ana.screen == UPDATED
    ana.presses("See before")
    assert ana.screen.startswith("Now:\nI waited.\n\nUntil ")
    ana.presses("Revert")
    assert ana.screen == "Your earlier text is back."
    assert bot.said() == ["I wated."]


def test_an_edit_that_changes_nothing_is_silent(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited.")
    before = len(ana.log)
    ana.edits(message, "I waited.")
    assert len(ana.log) == before
    assert bot.count(edits) == 0


def test_an_edit_of_something_else_is_answered(ana: Phone, bot: LocalBot) -> None:
    command = ana.says("/help")
    ana.edits(command, "/halp")
    assert ana.screen == notices.UNKEPT
    assert bot.count(answers) == 0


def test_an_edit_while_the_conversation_is_ahead(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    message = ana.says("I wated.")
    ana.presses("None of these")
    question = ana.last
    ana.edits(message, "I waited.")
    assert bot.said() == ["I waited."]
    ana.presses_data(question.find("Well") or "", question.id)
    [entry] = bot.rows(entries)
    assert entry.outcome == "well"


def test_editing_by_the_button_replaces_one_part(ana: Phone, bot: LocalBot) -> None:
    ana.says("I waited.")
    ana.says("She smiled.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    ana.presses("My words")
    assert ana.buttons == ["I waited.", "She smiled.", "Back to the list"]
    ana.presses("She smiled.")
    ana.says("She laughed.")
    assert bot.said() == ["I waited.", "She laughed."]
    assert ana.screen == UPDATED


def test_a_voice_message_can_be_given_words(ana: Phone, bot: LocalBot) -> None:
    ana.sends("voice")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    ana.presses("My words")
    assert ana.screen.endswith("Send the text that should stand beside your voice or picture.")
    ana.says("In short: I waited.")
    assert bot.said() == ["In short: I waited."]


def test_words_beside_a_voice_message_can_be_edited(ana: Phone) -> None:
    ana.sends("voice")
    ana.says("In short: I waited.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    ana.presses("My words")
    assert ana.buttons == ["Voice or picture", "In short: I waited.", "Back to the list"]


# Files


@pytest.mark.parametrize("kind", raw.MEDIA)
def test_every_file_is_kept_and_sent_back(ana: Phone, kind: str) -> None:
    ana.says("/note")  # a sticker that nobody asked for is not kept
    message = ana.sends(kind)
    assert ana.reactions[message] == CONFIRMED
    ana.presses("Just a note")
    ana.says("/journal")
    ana.presses("1")
    label = next(label for label in ana.buttons if label.endswith(" 1"))
    ana.presses(label)
    sent = next(body for name, body in ana.log if name == "media")
    assert (sent["media"], sent["file_id"]) == (kind, "f1")


def test_export_is_made_when_it_is_sent(ana: Phone) -> None:
    ana.says("/export")
    kind, body = ana.log[-1]
    assert (kind, body["name"]) == ("export", "afterword-2026-11-26.json")


# Commands


def test_an_unknown_command_gets_one_helpful_line(ana: Phone) -> None:
    for command in ("/dance", "/weekly", "/stop_weekly"):  # the others are buttons only
        ana.says(command)
        assert ana.screen == notices.UNKNOWN


def test_blank_words_and_a_place_keep_nothing(ana: Phone, bot: LocalBot) -> None:
    ana.says("\u200b")
    assert ana.screen == notices.BLANK
    ana.writes(location=PLACE)
    assert ana.screen == words.NO_PLACES
    before = len(ana.log)
    ana.writes(pinned_message=raw.post(message=3, text="x"))
    assert len(ana.log) == before
    assert bot.count(answers) == 0


def test_cancel_keeps_and_discard_takes_away(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    question = ana.last
    ana.says("/cancel")
    assert ana.screen == "Stopped: Anna, Thu 26 Nov. What you wrote is kept."
    assert question.rows == []
    assert [row.discarded_at for row in bot.rows(entries)] == [None]
    ana.presses("Discard")
    assert ana.screen.startswith("Discarded: Anna, Thu 26 Nov.")
    assert [row.discarded_at for row in bot.rows(entries)] == [bot.now]
    assert bot.statuses("after_session") == ["discarded"]


def test_discard_from_another_card_takes_the_questions_buttons(ana: Phone) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    question = ana.last
    ana.says("/reflect")
    ana.presses("Discard")
    assert question.rows == []
    assert ana.with_buttons == [ana.last.id]
    assert ana.buttons == ["Undo"]


def test_keep_as_is_closes_the_conversation(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    ana.says("/start")
    ana.presses("Keep as is")
    assert bot.statuses("after_session") == ["done"]
    assert bot.said() == ["I waited."]
    assert ana.screen == "Shall I ask you every week?"
    assert len(ana.with_buttons) == 1


def test_undo_takes_back_the_last_step_and_asks_again(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    ana.presses("Trust 8a")
    ana.says("/undo")
    assert WHICH in ana.screen
    ana.says("/undo")
    assert bot.said() == []
    assert ASKED in ana.screen
    ana.says("/undo")
    assert ana.screen.startswith("There is nothing left to take back")


def test_skip_and_cancel_with_nothing_open(ana: Phone) -> None:
    ana.says("/skip")
    assert ana.screen.startswith("There is no question")
    ana.says("/cancel")
    assert ana.screen.startswith("Nothing is open")


def test_what_is_no_zone_can_be_kept_as_a_note(ana: Phone, bot: LocalBot) -> None:
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("Nowheretown")
    assert ana.screen.startswith("I don't know Nowheretown.")
    ana.presses("Keep as a note")
    assert bot.said() == ["Nowheretown"]
    assert bot.statuses("zone") == ["open"], "the setting is still asked for"


# Settings


def test_a_setting_is_asked_for_once_at_a_time(ana: Phone, bot: LocalBot) -> None:
    for _ in range(2):
        ana.says("/delete")
    assert bot.statuses("delete") == ["stopped", "open"]


def test_a_new_zone_moves_the_reminder(ana: Phone, bot: LocalBot) -> None:
    ana.says("/settings")
    ana.presses("Weekly question")
    ana.says("Fridays 9:00")
    weekly = reminders.c.kind == "weekly"
    [before] = bot.rows(reminders, weekly)
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("New York")
    assert [row.zone for row in bot.rows(mentors)] == ["America/New_York"]
    [after] = bot.rows(reminders, weekly)
    assert after.fire_at - before.fire_at == timedelta(hours=6)
    ana.says("/settings")
    ana.presses("No weekly one")
    assert bot.rows(reminders, weekly) == []


def test_a_place_answers_what_time_it_is_there(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    stranger.presses("Other")
    stranger.writes(location={"latitude": 40.7, "longitude": -74.0})
    assert [row.zone for row in bot.rows(mentors)] == ["America/New_York"]


def test_words_that_do_not_answer_an_offer_are_kept_like_any_others(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I waited.")
    ana.presses("Well")
    assert ana.screen == "Shall I ask you every week?"
    ana.says("Also she cried at the end.")
    assert ana.screen == "Added to that entry."
    assert bot.said() == ["I waited.", "Also she cried at the end."]
    assert bot.statuses("weekly") == ["open"]


def test_after_a_reminder_a_new_story_is_not_added_to_last_weeks(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/settings")
    ana.presses("Weekly question")
    ana.presses("Thursdays 16:00")
    ana.says("/reflect Anna")
    ana.says("The first week.")
    ana.is_reminded()
    assert ana.screen.startswith("You stopped at")
    ana.says("The second week.")
    assert ana.screen == "Saved as a note."
    assert bot.statuses("after_session") == ["open"]
    ana.presses("Just a note")
    ana.says("/reflect Anna")
    ana.presses("Continue")
    ana.says("More of the first.")
    assert bot.said() == ["The first week.", "The second week.", "More of the first."]
    own = answers.c.option.is_(None)
    first, second, third = (row.entry for row in bot.rows(answers, own))
    assert first == third != second


def test_the_mentee_named_first_stays_when_the_story_is_filed(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect")
    ana.says("/reflect Anna")
    bot.wait(minutes=11)
    ana.says("A story that might belong to either of the two.")
    ana.presses("Anna")
    (row,) = [each for each in bot.rows(entries) if each.reflected]
    assert row.mentee is not None


def test_a_correction_of_a_correction_is_found(ana: Phone, bot: LocalBot) -> None:
    ana.says("/note She was clam.")
    ana.presses("Just a note")
    ana.presses("Edit")
    ana.presses("My words")
    message = ana.says("She was clam")
    ana.edits(message, "She was calm.")
    assert bot.said() == ["She was calm."]


def test_a_note_is_edited_without_its_command(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("/note She was clam.")
    ana.edits(message, "/note She was calm.")
    assert bot.said() == ["She was calm."]
