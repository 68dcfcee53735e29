"""What happens in the chat: which card changes, what is saved, what a button of yesterday does."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.turn.screen import CONFIRMED
from bot.turn.turn import Turn
from flows.effects import Toast
from flows.lines import Model, line
from storage.tables import (
    answers,
    chats,
    edits,
    entries,
    inbox,
    mentors,
    metadata,
    runs,
)
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import ANA

pytestmark = pytest.mark.unmeasured

BEN = 102
WELCOME = "I ask one short question"
ASKED = "What stayed with you?"
WHICH = "Which one was it?"


# The first minute


def test_onboarding_is_one_card_below_the_welcome_and_four_taps(stranger: Phone) -> None:
    stranger.says("/start")
    welcome = stranger.last
    assert welcome.text.startswith(WELCOME)
    assert "NAME" in welcome.text
    stranger.presses("Start")
    assert (welcome.text.startswith(WELCOME), welcome.rows) == (True, [])  # it stays to be read
    assert stranger.screen == "What time is it where you are? I have 16:42 (Brussels)."
    stranger.presses("Yes")
    stranger.presses("Later")
    stranger.presses("Reflect now")
    assert stranger.screen.startswith(ASKED)
    assert len(stranger.posts) == 2
    assert (welcome.changes, stranger.last.changes) == (0, 3)


def test_the_first_words_of_a_stranger_are_kept_and_onboarding_follows(
    bot: LocalBot, stranger: Phone
) -> None:
    message = stranger.says("I talked too much today.")
    assert bot.said() == ["I talked too much today."]
    assert stranger.reactions == {message: CONFIRMED}
    assert [text.split()[0] for text in stranger.texts] == ["Saved", "I"]
    stranger.says("And she was silent.")
    assert len(stranger.posts) == 3  # the note again, with the words; no second welcome
    assert bot.said() == ["I talked too much today.", "And she was silent."]


def test_a_strangers_first_command_is_followed_by_onboarding_once(stranger: Phone) -> None:
    stranger.says("/journal")
    assert [text[:12] for text in stranger.texts] == ["Nothing in y", WELCOME[:12]]
    stranger.says("/settings")
    assert "Time zone" in stranger.screen


@pytest.mark.parametrize("command", ["/help", "/delete"])
def test_help_and_delete_come_without_onboarding(stranger: Phone, command: str) -> None:
    stranger.says(command)
    assert len(stranger.posts) == 1


def test_start_again_never_resets(stranger: Phone, bot: LocalBot) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    stranger.says("/start")
    assert stranger.screen.startswith("What time is it")
    for label in ("Yes", "Later", "Later"):
        stranger.presses(label)
    stranger.says("/start")
    assert stranger.screen.startswith("Welcome back.")
    assert bot.statuses("onboarding") == ["done"]


# One card a conversation


def test_a_card_is_edited_until_something_stands_below_it(ana: Phone) -> None:
    ana.says("/reflect")
    question = ana.last
    ana.presses("Something else…")
    ana.presses("Back")
    assert ana.last is question
    assert question.changes == 2
    message = ana.says("I asked and waited.")
    assert ana.last is not question
    assert ana.last.id > message
    assert question.rows == []
    assert ana.reactions[message] == CONFIRMED
    saved = ana.last
    ana.presses(saved.labels[0])
    assert ana.last is saved


def test_a_quick_reflection_is_one_message_and_three_taps(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I asked and waited.")
    ana.presses("Well")
    assert "Saved · Thu 26 Nov · Anna" in ana.texts[-2]
    assert ana.screen == "Shall I ask you every week?"
    [entry] = bot.rows(entries)
    assert (entry.ability, entry.outcome, entry.reflected) == ("8a", "well", True)
    assert bot.said() == ["I asked and waited."]


def test_the_weekly_reminder_is_offered_once(ana: Phone) -> None:
    for times in range(2):
        ana.says("/reflect Anna")
        ana.says(f"I waited {times}.")
        ana.presses("None of these")
        ana.presses("Skip")
    offers = [text for text in ana.texts if text == "Shall I ask you every week?"]
    assert len(offers) == 1


def test_buttons_are_taken_off_only_where_there_are_some(ana: Phone) -> None:
    ana.says("/note")
    assert ana.buttons == []
    before = len(ana.log)  # the welcome has lost its own
    ana.says("I waited.")
    assert "strip" not in [kind for kind, _ in ana.log[before:]]


def test_two_conversations_have_a_card_each(ana: Phone) -> None:
    ana.says("/reflect Anna")
    anna = ana.last
    ana.says("/reflect Ben")
    ben = ana.last
    assert (anna.id in ana.with_buttons, ben.id in ana.with_buttons) == (True, True)
    ana.presses_data(anna.rows[0][0]["data"], anna.id)  # the older one, which is above a message
    assert ana.last not in (anna, ben)
    assert anna.rows == []
    assert ben.rows


def test_a_screen_of_its_own_turns_into_the_conversation_that_its_button_begins(
    ana: Phone,
) -> None:
    ana.says("/settings")
    card = ana.last
    ana.presses("Weekly question")
    assert (ana.last, card.text) == (card, "Shall I ask you every week?")
    ana.presses("Other time")
    ana.presses("Fri")
    ana.presses("09:00")
    assert card.text.startswith("I will ask you every week: Fridays 09:00.")
    assert ana.last is card


def test_continue_moves_the_open_question_to_the_card_that_was_pressed(ana: Phone) -> None:
    ana.says("/reflect Anna")
    ana.says("I asked and waited.")
    question = ana.last
    ana.says("/reflect")
    ana.presses("Continue")
    assert ana.screen.endswith(WHICH)
    assert question.rows == []
    assert ana.with_buttons == [ana.last.id]


def test_a_reply_to_a_finished_card_grows_its_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("I asked and waited.")
    ana.presses("None of these")
    ana.presses("Skip")
    saved = next(post for post in ana.posts.values() if "It is in your" in post.text)
    ana.presses("No")
    ana.says("She smiled, too.", reply_to=saved.id)
    assert ana.screen == "Added to that entry."
    assert len(bot.rows(entries)) == 1
    ana.presses("Undo")
    assert bot.said() == ["I asked and waited."]


def test_a_reply_to_an_older_card_belongs_there(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    anna = ana.last
    ana.says("/reflect Ben")
    ana.says("This was Anna.", reply_to=anna.id)
    [answer] = bot.rows(answers)
    first, _ = (row.id for row in bot.rows(runs, runs.c.flow == "after_session"))
    assert answer.entry == first


@pytest.mark.parametrize("replied", [1, 9999])
def test_a_reply_to_what_is_no_card_is_something_said(
    ana: Phone, bot: LocalBot, replied: int
) -> None:
    ana.says("I waited.", reply_to=replied)
    assert bot.said() == ["I waited."]
    assert ana.screen == "Saved as a note."


def test_with_several_open_the_words_are_saved_and_then_asked_about(
    ana: Phone, bot: LocalBot
) -> None:
    for name in ("Anna", "Ben"):
        ana.says(f"/reflect {name}")
    bot.wait(minutes=11)
    ana.says("She found it herself.")
    assert bot.said() == ["She found it herself."]
    assert ana.screen == "Saved. Which one is it for?"
    assert ana.buttons == ["Ben", "Anna", "Just a note"]
    ana.presses("Anna")
    assert ana.screen.startswith("Saved · Thu 26 Nov · Anna")
    [answer] = bot.rows(answers)
    first, _ = (row.id for row in bot.rows(runs, runs.c.flow == "after_session"))
    assert (answer.entry, answer.step, answer.text) == (first, "moment", "She found it herself.")
    assert sum(row.reflected for row in bot.rows(entries)) == 1


def test_an_open_setting_is_no_place_for_a_story(ana: Phone, bot: LocalBot) -> None:
    for command in ("/settings", "/reflect Anna", "/reflect Ben"):
        ana.says(command)
    bot.wait(minutes=11)
    ana.presses("Change zone")
    ana.says("A long story about the bakery and how she found the way by herself, in the end.")
    assert ana.buttons == ["Ben", "Anna", "Just a note"]


# Buttons


def test_a_second_tap_says_that_it_is_saved(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ability = ana.last.rows[0][0]["data"]
    card = ana.last.id
    assert ana.presses_data(ability, card) == ""
    asked = ana.screen
    assert ana.presses_data(ability, card) == "Already saved on Thu 26 Nov."
    assert ana.screen == asked
    assert bot.count(answers) == 1


def test_a_double_tap_before_the_first_was_handled(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ability, card = ana.last.rows[0][0]["data"], ana.last.id
    for _ in range(2):
        ana.presses_data(ability, card, settle=False)
    bot.settle()
    assert bot.count(answers) == 1
    assert [len(each) for each in ana.answers.values()] == [1] * len(ana.answers)


@pytest.mark.parametrize(
    "data", ["", "a:1:start:nonsense", "a:77:ability:8a", "x:nothing:1:1", "x:open:77:0",
             "x:media:77:0", "x:edit:77:0", "x:discard:77:0", "x:keep:77:0", "x:continue:77:0",
             "x:keep_note:77:0", "x:undo_edit:77:0", "x:undo:77:3", "x:journal:999999:0"],
)  # fmt: skip
def test_a_button_that_nobody_made_changes_nothing(ana: Phone, bot: LocalBot, data: str) -> None:
    ana.says("I waited.")
    before = {table: bot.rows(table) for table in (answers, entries, edits)}
    ana.presses_data(data, ana.last.id)
    assert {table: bot.rows(table) for table in before} == before


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.text(max_size=32) | st.from_regex(r"[ax]:[0-9]{1,9}:[a-z_]{1,9}:\w{1,9}"))
def test_no_payload_does_harm(ana: Phone, bot: LocalBot, data: str) -> None:
    before = bot.rows(answers), bot.rows(entries), bot.count(mentors)
    toast = ana.presses_data(data, 1)
    assert toast in ("That is no longer there.", "That button is no longer in use.")
    assert (bot.rows(answers), bot.rows(entries), bot.count(mentors)) == before


def test_a_button_of_another_mentors_run_is_not_there(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    theirs = ana.last.rows[0][0]["data"]
    ben = bot.phone(BEN)
    ben.meets_the_bot()
    assert ben.presses_data(theirs, ben.last.id) == "That is no longer there."
    assert bot.count(answers) == 0


def test_a_button_whose_card_telegram_forgot_is_answered_below(ana: Phone) -> None:
    ana.says("/reflect Anna")
    raw_press = raw.pressed(ana.last.rows[0][0]["data"], ana.bot.updates + 1)
    del raw_press["callback_query"]["message"]
    ana.bot.receive(raw_press, ana.person)
    ana.bot.settle()
    assert ana.answers[f"q{ana.bot.updates}"] == [""]


def test_old_buttons_after_delete(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    question = ana.last
    ana.says("I waited.")
    data = ana.last.rows[0][0]["data"]
    ana.says("/delete")
    assert "your entries (1)" in ana.screen
    ana.says("ERASE")
    assert ana.screen.startswith("Everything is erased.")
    assert ana.below
    empty = set(metadata.tables.values()) - {chats, inbox}
    assert {table.name: bot.count(table) for table in empty if bot.count(table)} == {}
    assert all(row.payload is None and row.chat is None for row in bot.rows(inbox))
    for pressed in (data, "x:open:1:0", "x:undo:0:0"):
        bot.receive(raw.pressed(pressed, bot.updates + 1, ANA, question.id), ANA)
        bot.settle()
        assert ana.answers[f"q{bot.updates}"] == ["That is no longer there."]
    assert bot.count(mentors) == 0


def test_after_delete_an_edited_message_brings_nobody_back(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited.")
    ana.says("/delete")
    ana.says("ERASE")
    before = len(ana.log)
    ana.edits(message, "I waited longer.")
    assert bot.count(mentors) == 0
    assert len(ana.log) == before


def test_delete_needs_its_word(ana: Phone, bot: LocalBot) -> None:
    ana.says("I waited.")
    ana.says("/delete")
    ana.says("yes")
    assert ana.screen.startswith("Nothing was erased.")
    ana.presses("Keep everything")
    assert ana.screen == "Nothing was erased."
    assert bot.said() == ["I waited."]


def test_a_second_tap_on_a_button_that_acts_does_nothing_more(ana: Phone, bot: LocalBot) -> None:
    message = ana.says("I waited.")
    for text in ("I waited longer.", "I waited for a minute."):
        ana.edits(message, text)
    undo, card = ana.last.find("Revert") or "", ana.last.id
    assert ana.presses_data(undo, card) == ""
    assert ana.presses_data(undo, card) == "That is no longer there."
    assert bot.said() == ["I waited longer."]


def test_a_toast_answers_a_button_only(ana: Phone, bot: LocalBot) -> None:
    chat = ana.chat
    with bot.work() as conn:
        Turn(conn, bot.context, chat, bot.now).do(Toast(line=line("Saved.")))
    assert bot.count(outbox_table) == 0


def test_every_answer_to_a_callback_is_sent_once(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    for label in ("Something else…", "Back", "Skip", "Skip"):
        if label in ana.buttons:
            ana.presses(label)
    assert {len(each) for each in ana.answers.values()} == {1}
    with bot.work() as conn:
        assert conn.execute(select(func.count()).select_from(outbox_table)).scalar_one() == 0


def test_an_effect_that_nobody_carries_out_is_an_error(ana: Phone, bot: LocalBot) -> None:
    class Dance(Model):
        pass

    effect: Any = Dance()
    chat = ana.chat
    with bot.work() as conn:
        here = Turn(conn, bot.context, chat, bot.now)
        with pytest.raises(TypeError, match="Dance"):
            here.do(effect)
