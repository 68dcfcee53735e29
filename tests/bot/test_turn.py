"""What happens in the chat: which card changes, what is saved, what a button of yesterday does."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from bot import turn
from bot.turn import CONFIRMED, Turn
from flows.catalogue import FLOWS
from flows.lines import Model
from storage import outbox
from storage.outbox import Delivery
from storage.tables import (
    answers,
    cards,
    chats,
    edits,
    entries,
    inbox,
    mentors,
    metadata,
    reminders,
    runs,
)
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.phone import ALL, Exchange, Phone
from tests.bot.raw import ANA, PLACE

BEN, GROUP = 102, -1001
WELCOME = "I ask one short question"
ASKED = "What stayed with you?"
WHICH = "Which one was it?"


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    exchange = Exchange(tmp_path)
    yield exchange
    exchange.engine.dispose()


@pytest.fixture
def stranger(exchange: Exchange) -> Phone:
    return exchange.phone()


@pytest.fixture
def ana(exchange: Exchange) -> Phone:
    """A mentor who has been through the first minute."""
    phone = exchange.phone()
    phone.meets_the_bot()
    return phone


def said(exchange: Exchange) -> list[str]:
    """What stands in the journal in somebody's own words."""
    own = answers.c.option.is_(None), answers.c.taken_back_at.is_(None)
    return [row.text for row in exchange.rows(answers, *own)]


def statuses(exchange: Exchange, flow: str) -> list[str]:
    return [row.status for row in exchange.rows(runs, runs.c.flow == flow)]


def remind(
    exchange: Exchange, phone: Phone, *, missed: bool = False, deliver: bool = True
) -> None:
    chat, day = phone.chat, exchange.now.date() if missed else None
    with exchange.work() as conn:
        Turn(conn, exchange.house, chat, exchange.now).remind(day)
    if deliver:
        exchange.deliver()


# The first minute


def test_onboarding_is_one_card_and_three_taps(stranger: Phone) -> None:
    stranger.says("/start")
    assert stranger.screen.startswith(WELCOME)
    assert "NAME" in stranger.screen
    stranger.presses("Start")
    assert stranger.screen == "What time is it where you are? I have 16:42 (Brussels)."
    stranger.presses("Yes")
    stranger.presses("Reflect now")
    assert stranger.screen.startswith(ASKED)
    assert len(stranger.posts) == 1
    assert stranger.last.changes == 3


def test_the_first_words_of_a_stranger_are_kept_and_onboarding_follows(
    exchange: Exchange, stranger: Phone
) -> None:
    message = stranger.says("I talked too much today.")
    assert said(exchange) == ["I talked too much today."]
    assert stranger.reactions == {message: CONFIRMED}
    assert [text.split()[0] for text in stranger.texts] == ["Saved", "I"]
    stranger.says("And she was silent.")
    assert len(stranger.posts) == 3  # the note again, with the words; no second welcome
    assert said(exchange) == ["I talked too much today.", "And she was silent."]


def test_a_strangers_first_command_is_followed_by_onboarding_once(stranger: Phone) -> None:
    stranger.says("/journal")
    assert [text[:12] for text in stranger.texts] == ["Nothing in y", WELCOME[:12]]
    stranger.says("/settings")
    assert "Time zone" in stranger.screen


@pytest.mark.parametrize("command", ["/help", "/delete"])
def test_help_and_delete_come_without_onboarding(stranger: Phone, command: str) -> None:
    stranger.says(command)
    assert len(stranger.posts) == 1


def test_start_again_never_resets(stranger: Phone, exchange: Exchange) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    stranger.says("/start")
    assert stranger.screen.startswith("What time is it")
    for label in ("Yes", "Later"):
        stranger.presses(label)
    stranger.says("/start")
    assert stranger.screen.startswith("Welcome back.")
    assert statuses(exchange, "onboarding") == ["done"]


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


def test_a_quick_reflection_is_one_message_and_three_taps(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ana.presses("Trust 8a")
    ana.says("I asked and waited.")
    ana.presses("Well")
    assert "Saved · Thu 26 Nov · Anna" in ana.texts[-2]
    assert ana.screen == "Shall I ask you every week?"
    [entry] = exchange.rows(entries)
    assert (entry.ability, entry.outcome, entry.reflected) == ("8a", "well", True)
    assert said(exchange) == ["I asked and waited."]


def test_the_weekly_reminder_is_offered_once(ana: Phone) -> None:
    for times in range(2):
        ana.says("/reflect Anna")
        ana.says(f"I waited {times}.")
        ana.presses("Skip")
        ana.presses("Skip")
    offers = [text for text in ana.texts if text == "Shall I ask you every week?"]
    assert len(offers) == 1


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
    ana.presses("Set one")
    assert (ana.last, card.text) == (card, "Shall I ask you every week?")
    ana.presses("Other time")
    ana.presses("Fri")
    ana.presses("09:00")
    assert card.text.startswith("I will ask you on Fridays 09:00.")
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


def test_a_reply_to_a_finished_card_grows_its_entry(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ana.says("I asked and waited.")
    ana.presses("Skip")
    ana.presses("Skip")
    saved = next(post for post in ana.posts.values() if "It is in your" in post.text)
    ana.presses("No")
    ana.says("She smiled, too.", reply_to=saved.id)
    assert ana.screen == "Added to that entry."
    assert len(exchange.rows(entries)) == 1
    ana.presses("Undo")
    assert said(exchange) == ["I asked and waited."]


def test_a_reply_to_an_older_card_belongs_there(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    anna = ana.last
    ana.says("/reflect Ben")
    ana.says("This was Anna.", reply_to=anna.id)
    [answer] = exchange.rows(answers)
    first, _ = (row.id for row in exchange.rows(runs, runs.c.flow == "after_session"))
    assert answer.entry == first


@pytest.mark.parametrize("replied", [1, 9999])
def test_a_reply_to_what_is_no_card_is_something_said(
    ana: Phone, exchange: Exchange, replied: int
) -> None:
    ana.says("I waited.", reply_to=replied)
    assert said(exchange) == ["I waited."]
    assert ana.screen == "Saved as a note."


def test_with_several_open_the_words_are_saved_and_then_asked_about(
    ana: Phone, exchange: Exchange
) -> None:
    for name in ("Anna", "Ben"):
        ana.says(f"/reflect {name}")
    ana.says("She found it herself.")
    assert said(exchange) == ["She found it herself."]
    assert ana.screen == "Saved. Which one is it for?"
    assert ana.buttons == ["Ben", "Anna", "Just a note"]
    ana.presses("Anna")
    assert ana.screen.startswith("Saved · Thu 26 Nov · Anna")
    [answer] = exchange.rows(answers)
    first, _ = (row.id for row in exchange.rows(runs, runs.c.flow == "after_session"))
    assert (answer.entry, answer.step, answer.text) == (first, "moment", "She found it herself.")
    assert sum(row.reflected for row in exchange.rows(entries)) == 1


def test_an_open_setting_is_no_place_for_a_story(ana: Phone, exchange: Exchange) -> None:
    for command in ("/settings", "/reflect Anna", "/reflect Ben"):
        ana.says(command)
    ana.presses("Change zone")
    ana.says("A long story about the bakery and how she found the way by herself, in the end.")
    assert ana.buttons == ["Ben", "Anna", "Just a note"]


# Buttons


def test_a_second_tap_says_that_it_is_saved(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ability = ana.last.rows[0][0]["data"]
    card = ana.last.id
    assert ana.presses_data(ability, card) == ""
    asked = ana.screen
    assert ana.presses_data(ability, card) == "Already saved on Thu 26 Nov."
    assert ana.screen == asked
    assert exchange.count(answers) == 1


def test_a_double_tap_before_the_first_was_handled(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ability, card = ana.last.rows[0][0]["data"], ana.last.id
    for _ in range(2):
        ana.presses_data(ability, card, settle=False)
    exchange.settle()
    assert exchange.count(answers) == 1
    assert [len(each) for each in ana.answers.values()] == [1] * len(ana.answers)


@pytest.mark.parametrize(
    "data", ["", "a:1:start:nonsense", "a:77:ability:8a", "x:nothing:1:1", "x:open:77:0",
             "x:media:77:0", "x:edit:77:0", "x:discard:77:0", "x:keep:77:0", "x:continue:77:0",
             "x:keep_note:77:0", "x:undo_edit:77:0", "x:undo:77:3", "x:journal:999999:0"],
)  # fmt: skip
def test_a_button_that_nobody_made_changes_nothing(
    ana: Phone, exchange: Exchange, data: str
) -> None:
    ana.says("I waited.")
    before = {table: exchange.rows(table) for table in (answers, entries, edits)}
    ana.presses_data(data, ana.last.id)
    assert {table: exchange.rows(table) for table in before} == before


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.text(max_size=32) | st.from_regex(r"[ax]:[0-9]{1,9}:[a-z_]{1,9}:\w{1,9}"))
def test_no_payload_does_harm(ana: Phone, exchange: Exchange, data: str) -> None:
    before = exchange.rows(answers), exchange.rows(entries), exchange.count(mentors)
    toast = ana.presses_data(data, 1)
    assert toast in ("That is no longer there.", "That button is no longer in use.")
    assert (exchange.rows(answers), exchange.rows(entries), exchange.count(mentors)) == before


def test_a_button_of_another_mentors_run_is_not_there(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    theirs = ana.last.rows[0][0]["data"]
    ben = exchange.phone(BEN)
    ben.meets_the_bot()
    assert ben.presses_data(theirs, ben.last.id) == "That is no longer there."
    assert exchange.count(answers) == 0


def test_a_button_whose_card_telegram_forgot_is_answered_below(ana: Phone) -> None:
    ana.says("/reflect Anna")
    raw_press = raw.pressed(ana.last.rows[0][0]["data"], ana.exchange.updates + 1)
    del raw_press["callback_query"]["message"]
    ana.exchange.receive(raw_press, ana.person)
    ana.exchange.settle()
    assert ana.answers[f"q{ana.exchange.updates}"] == [""]


def test_old_buttons_after_delete(ana: Phone, exchange: Exchange) -> None:
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
    assert {table.name: exchange.count(table) for table in empty if exchange.count(table)} == {}
    assert all(row.payload is None and row.chat is None for row in exchange.rows(inbox))
    for pressed in (data, "x:open:1:0", "x:undo:0:0"):
        exchange.receive(raw.pressed(pressed, exchange.updates + 1, ANA, question.id), ANA)
        exchange.settle()
        assert ana.answers[f"q{exchange.updates}"] == ["That is no longer there."]
    assert exchange.count(mentors) == 0


def test_after_delete_an_edited_message_brings_nobody_back(ana: Phone, exchange: Exchange) -> None:
    message = ana.says("I waited.")
    ana.says("/delete")
    ana.says("ERASE")
    ana.edits(message, "I waited longer.")
    assert exchange.count(mentors) == 0
    assert ana.screen == turn.UNKEPT


def test_delete_needs_its_word(ana: Phone, exchange: Exchange) -> None:
    ana.says("I waited.")
    ana.says("/delete")
    ana.says("yes")
    assert ana.screen.startswith("Nothing was erased.")
    ana.presses("Keep everything")
    assert ana.screen == "Nothing was erased."
    assert said(exchange) == ["I waited."]


# Edits


def test_editing_the_message_edits_the_entry_and_keeps_the_old_text(
    ana: Phone, exchange: Exchange
) -> None:
    message = ana.says("I wated.")
    ana.edits(message, "I waited.")
    assert said(exchange) == ["I waited."]
    assert [row.old_text for row in exchange.rows(edits)] == ["I wated."]
    assert ana.screen == turn.UPDATED
    ana.presses("Undo")
    assert ana.screen == "Your earlier text is back."
    assert said(exchange) == ["I wated."]


def test_an_edit_that_changes_nothing_is_silent(ana: Phone, exchange: Exchange) -> None:
    message = ana.says("I waited.")
    before = len(ana.log)
    ana.edits(message, "I waited.")
    assert len(ana.log) == before
    assert exchange.count(edits) == 0


def test_an_edit_of_something_else_is_answered(ana: Phone, exchange: Exchange) -> None:
    command = ana.says("/help")
    ana.edits(command, "/halp")
    assert ana.screen == turn.UNKEPT
    assert exchange.count(answers) == 0


def test_an_edit_while_the_conversation_is_ahead(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    message = ana.says("I wated.")
    ana.presses("Skip")
    question = ana.last
    ana.edits(message, "I waited.")
    assert said(exchange) == ["I waited."]
    ana.presses_data(question.find("Well") or "", question.id)
    [entry] = exchange.rows(entries)
    assert entry.outcome == "well"


def test_editing_by_the_button_replaces_one_part(ana: Phone, exchange: Exchange) -> None:
    ana.says("I waited.")
    ana.says("She smiled.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    assert ana.buttons == ["I waited.", "She smiled."]
    ana.presses("She smiled.")
    ana.says("She laughed.")
    assert said(exchange) == ["I waited.", "She laughed."]
    assert ana.screen == turn.UPDATED


def test_a_voice_message_has_no_words_to_edit(ana: Phone) -> None:
    ana.sends("voice")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    assert ana.screen.startswith("There are no words in that entry")


def test_words_beside_a_voice_message_can_be_edited(ana: Phone) -> None:
    ana.sends("voice")
    ana.says("In short: I waited.")
    ana.says("She smiled.")
    ana.presses("Just a note")
    ana.presses("No")
    ana.presses("Edit")
    assert ana.buttons == ["In short: I waited.", "She smiled."]


# Files


@pytest.mark.parametrize("kind", raw.MEDIA)
def test_every_file_is_kept_and_sent_back(ana: Phone, kind: str) -> None:
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
        assert ana.screen == turn.UNKNOWN


def test_blank_words_and_a_place_keep_nothing(ana: Phone, exchange: Exchange) -> None:
    ana.says("\u200b")
    assert ana.screen == turn.BLANK
    ana.writes(location=PLACE)
    assert ana.screen == turn.PLACE
    before = len(ana.log)
    ana.writes(pinned_message=raw.post(message=3, text="x"))
    assert len(ana.log) == before
    assert exchange.count(answers) == 0


def test_cancel_keeps_and_discard_takes_away(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    question = ana.last
    ana.says("/cancel")
    assert ana.screen == "Stopped. What you wrote is kept."
    assert question.rows == []
    assert [row.discarded_at for row in exchange.rows(entries)] == [None]
    ana.presses("Discard")
    assert ana.screen.startswith("Discarded.")
    assert [row.discarded_at for row in exchange.rows(entries)] == [exchange.now]
    assert statuses(exchange, "after_session") == ["discarded"]


def test_discard_from_another_card_takes_the_questions_buttons(ana: Phone) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    question = ana.last
    ana.says("/reflect")
    ana.presses("Discard")
    assert question.rows == []
    assert ana.with_buttons == []


def test_keep_as_is_closes_the_conversation(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    ana.says("/start")
    ana.presses("Keep as is")
    assert statuses(exchange, "after_session") == ["done"]
    assert said(exchange) == ["I waited."]
    assert ana.with_buttons == []


def test_undo_takes_back_the_last_step_and_asks_again(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    ana.presses("Trust 8a")
    ana.says("/undo")
    assert WHICH in ana.screen
    ana.says("/undo")
    assert said(exchange) == []
    assert ASKED in ana.screen
    ana.says("/undo")
    assert ana.screen.startswith("There is nothing to take back")


def test_skip_and_cancel_with_nothing_open(ana: Phone) -> None:
    ana.says("/skip")
    assert ana.screen.startswith("There is no question")
    ana.says("/cancel")
    assert ana.screen.startswith("Nothing is open")


def test_what_is_no_zone_can_be_kept_as_a_note(ana: Phone, exchange: Exchange) -> None:
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("Nowheretown")
    assert ana.screen.startswith("I don't know Nowheretown.")
    ana.presses("Keep as a note")
    assert said(exchange) == ["Nowheretown"]
    assert statuses(exchange, "zone") == ["open"], "the setting is still asked for"


# Settings


def test_a_new_zone_moves_the_reminder(ana: Phone, exchange: Exchange) -> None:
    ana.says("/settings")
    ana.presses("Set one")
    ana.says("Fridays 9:00")
    [before] = exchange.rows(reminders)
    ana.says("/settings")
    ana.presses("Change zone")
    ana.says("New York")
    assert [row.zone for row in exchange.rows(mentors)] == ["America/New_York"]
    [after] = exchange.rows(reminders)
    assert after.fire_at - before.fire_at == timedelta(hours=6)
    ana.says("/settings")
    ana.presses("Stop reminder")
    assert exchange.rows(reminders) == []


def test_a_place_answers_what_time_it_is_there(stranger: Phone, exchange: Exchange) -> None:
    stranger.says("/start")
    stranger.presses("Start")
    stranger.presses("Other")
    stranger.writes(location={"latitude": 40.7, "longitude": -74.0})
    assert [row.zone for row in exchange.rows(mentors)] == ["America/New_York"]


# The reminder


def test_a_reminder_begins_a_reflection_as_a_new_message_that_sounds(ana: Phone) -> None:
    before = len(ana.posts)
    remind(ana.exchange, ana)
    assert len(ana.posts) == before + 1
    assert ana.screen.startswith(ASKED)
    assert not ana.last.silent
    assert all(post.silent for post in ana.posts.values() if post is not ana.last)


def test_a_reminder_resumes_what_is_open(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    question = ana.last
    remind(exchange, ana)
    assert len(exchange.rows(runs, runs.c.flow == "after_session")) == 1
    assert question.rows == []
    assert ana.last is not question
    assert "New one" in ana.buttons
    ana.says("I waited.")
    remind(exchange, ana)
    assert ana.screen.startswith("You stopped at")
    assert ana.buttons[:3] == ["Continue", "Keep as is", "Discard"]


def test_a_missed_reminder_says_so(ana: Phone, exchange: Exchange) -> None:
    remind(exchange, ana, missed=True)
    assert ana.screen.startswith("I was away on Thursday.")


def test_nobody_is_reminded_who_is_gone(stranger: Phone, exchange: Exchange) -> None:
    stranger.gets_through(raw.member("member"))
    remind(exchange, stranger)
    assert stranger.log == []
    assert exchange.count(mentors) == 0


def test_replies_go_before_reminders(ana: Phone, exchange: Exchange) -> None:
    remind(exchange, ana, deliver=False)
    [row] = exchange.rows(outbox_table, outbox_table.c.kind == "send")
    assert row.priority == 1


# Cut off


def lose(exchange: Exchange) -> list[Delivery]:
    """What waits is sent twice, and nobody knows whether it arrived."""
    with exchange.work() as conn:
        lost = outbox.claim(conn, 0.0, ALL)
        for each in lost:
            outbox.settle_uncertain(conn, each, 0.0, exchange.now)
    return lost


def test_a_question_of_unknown_fate_is_shown_anew(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna", settle=False)
    exchange.handle()
    lose(exchange)
    exchange.settle()
    assert ana.screen.startswith(turn.CUT_OFF)
    assert ASKED in ana.screen
    ana.presses(ana.buttons[0])


def test_a_lost_screen_without_a_question_is_not_shown_anew(
    ana: Phone, exchange: Exchange
) -> None:
    ana.says("/help", settle=False)
    exchange.handle()
    lose(exchange)
    before = len(ana.log)
    exchange.settle()
    assert len(ana.log) == before


def test_a_lost_question_that_was_answered_meanwhile_is_not_shown_anew(
    ana: Phone, exchange: Exchange
) -> None:
    ana.says("/reflect Anna", settle=False)
    exchange.handle()
    ana.says("I waited.", settle=False)
    with exchange.work() as conn:
        [lost] = outbox.claim(conn, 0.0, ALL)
        outbox.settle_uncertain(conn, lost, 0.0, exchange.now)
    exchange.settle()
    assert not any(turn.CUT_OFF in text for text in ana.texts)
    assert said(exchange) == ["I waited."]


# What was left open


def test_a_fourth_open_reflection_closes_the_oldest(ana: Phone, exchange: Exchange) -> None:
    for name in ("Anna", "Ben", "Cleo", "Dan"):
        ana.says(f"/reflect {name}")
        exchange.wait(minutes=1)
    ana.says("/reflect")
    assert statuses(exchange, "after_session") == ["left", "open", "open", "open"]
    assert ana.buttons == ["Dan", "Cleo", "Ben", "New one"]


def test_after_seven_days_the_journal_says_that_it_was_left_open(
    ana: Phone, exchange: Exchange
) -> None:
    ana.says("/reflect Anna")
    ana.says("I waited.")
    exchange.wait(days=7, minutes=1)
    ana.says("/start")
    assert ana.screen.startswith("Welcome back.")
    assert statuses(exchange, "after_session") == ["left"]
    ana.says("/journal")
    ana.presses("1")
    assert ana.screen.endswith("Left open on Thu 26 Nov.")


# Deploys


def test_a_conversation_that_no_longer_exists_strands_nobody(
    ana: Phone, exchange: Exchange
) -> None:
    ana.says("/reflect Anna")
    data, card = ana.last.rows[0][0]["data"], ana.last.id
    with exchange.work() as conn:
        conn.execute(update(runs).where(runs.c.flow == "after_session").values(flow="gone"))
    flows = {name: flow for name, flow in FLOWS.items() if name != "after_session"}
    exchange.house = exchange.house._replace(flows=flows)
    with exchange.work() as conn:
        stored = dict(conn.execute(select(runs.c.state).where(runs.c.flow == "gone")).scalar_one())
        conn.execute(
            update(runs).where(runs.c.flow == "gone").values(state=stored | {"flow": "gone"})
        )
    assert ana.presses_data(data, card) == "That is no longer there."
    ana.says("I waited.")
    assert said(exchange) == ["I waited."]
    assert ana.screen == "Saved as a note."


def test_a_state_that_cannot_be_read_strands_nobody(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    data, card = ana.last.rows[0][0]["data"], ana.last.id
    with exchange.work() as conn:
        newer = {"flow": "after_session", "format": 2}
        conn.execute(update(runs).where(runs.c.flow == "after_session").values(state=newer))
    assert ana.presses_data(data, card) == "That is no longer there."
    ana.says("I waited.", reply_to=card)
    assert said(exchange) == ["I waited."]
    assert statuses(exchange, "after_session") == ["left"]


def test_an_effect_that_nobody_carries_out_is_an_error(ana: Phone, exchange: Exchange) -> None:
    class Dance(Model):
        pass

    effect: Any = Dance()
    chat = ana.chat
    with exchange.work() as conn:
        here = Turn(conn, exchange.house, chat, exchange.now)
        with pytest.raises(TypeError, match="Dance"):
            here.do(effect)


# Blocked, and groups


def test_what_is_said_to_somebody_who_blocks_waits_for_them(
    ana: Phone, exchange: Exchange
) -> None:
    ana.blocks()
    assert [row.blocked_at for row in exchange.rows(chats)] == [exchange.now]
    remind(exchange, ana)
    before = len(ana.posts)
    assert exchange.count(outbox_table) == 1
    ana.blocks(blocked=False)
    assert len(ana.posts) == before + 1
    assert ana.screen.startswith("Welcome back.")
    assert ASKED in ana.screen
    assert [row.blocked_at for row in exchange.rows(chats)] == [None]


def test_whoever_writes_blocks_no_more(ana: Phone, exchange: Exchange) -> None:
    ana.blocks()
    ana.says("I waited.")
    assert [row.blocked_at for row in exchange.rows(chats)] == [None]
    assert ana.below


def test_a_stranger_who_unblocks_is_not_greeted(stranger: Phone, exchange: Exchange) -> None:
    stranger.blocks(blocked=False)
    assert stranger.log == []
    assert exchange.count(mentors) == 0


def test_in_a_group_it_says_that_it_works_in_private_and_leaves_once(exchange: Exchange) -> None:
    lunch = exchange.phone(GROUP)
    chat = raw.group()
    added = raw.member("member", chat=chat)
    noticed = raw.written(new_chat_members=[raw.BOT_USER], chat=chat)
    for update_ in (added, noticed, raw.written(text="/start", chat=chat)):
        lunch.gets_through(update_, settle=False)
    exchange.settle()
    assert [kind for kind, _ in lunch.log] == ["send", "leave"]
    assert lunch.texts == [turn.PRIVATE]
    lunch.gets_through(raw.member("left", chat=chat))
    assert [kind for kind, _ in lunch.log] == ["send", "leave"]
    assert exchange.count(mentors) == exchange.count(cards) == 0


def test_every_answer_to_a_callback_is_sent_once(ana: Phone, exchange: Exchange) -> None:
    ana.says("/reflect Anna")
    for label in ("Something else…", "Back", "Skip", "Skip"):
        if label in ana.buttons:
            ana.presses(label)
    assert {len(each) for each in ana.answers.values()} == {1}
    with exchange.work() as conn:
        assert conn.execute(select(func.count()).select_from(outbox_table)).scalar_one() == 0
