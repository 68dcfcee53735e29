"""The loop that makes it learning, through the database: a question, a plan, its rehearsal, what
became of it; and each of them put off, taken back or declined."""

from pathlib import Path

import pytest

from storage.tables import hidden, plans, sessions
from tests.bot.phone import LocalBot, Phone

IF_THEN = "If she goes quiet, I count to five."


@pytest.fixture
def ana(tmp_path: Path) -> Phone:
    """She meets Anna on Thursdays at 15:00, and has just been asked about it the first time."""
    phone = LocalBot(tmp_path).phone()
    phone.says("/start")
    for label in ("Start", "Yes", "Later"):
        phone.presses(label)
    phone.is_left_alone()
    phone.says("Anna Thursdays 15:00")
    phone.presses("Save this session")
    phone.is_reminded()
    assert phone.screen.startswith("Anna, today 15:00–16:00.")
    return phone


def reflect(phone: Phone) -> None:
    phone.presses(phone.buttons[0])
    phone.says("I asked three closed questions in a row.")
    phone.presses("Partly")


def intend(phone: Phone) -> None:
    for label in ("Add something…", "An if-then plan"):
        phone.presses(label)
    phone.says(IF_THEN)
    phone.presses("Yes")


def test_from_a_question_to_a_plan_to_its_rehearsal_to_what_became_of_it(ana: Phone) -> None:
    reflect(ana)
    intend(ana)
    assert ana.screen.endswith(f"Your plan: “{IF_THEN}”\n\nIt is in your /journal.")
    ana.is_reminded()
    assert ana.screen == f"Anna in 1 h. Your plan: “{IF_THEN}”"
    assert ana.last.silent
    ana.presses("Will do")
    ana.is_reminded()
    assert ana.screen.startswith("Anna, today 15:00–16:00.")
    reflect(ana)
    assert ana.screen.endswith(f"Your plan from last time: “{IF_THEN}”")
    ana.presses("Did it")
    assert [each.state for each in ana.bot.rows(plans)] == ["did"]
    ana.says("/settings")
    assert ana.screen.endswith("Next message from me: Thu 17 Dec 16:10, after Anna, 15:00–16:00.")


def test_a_plan_that_is_taken_back_never_was(ana: Phone) -> None:
    reflect(ana)
    intend(ana)
    ana.presses("Undo")
    assert ana.bot.rows(plans) == []
    ana.says("If she cries, I wait.")
    ana.presses("Yes")
    [plan] = ana.bot.rows(plans)
    assert plan.text == "If she cries, I wait."


def test_put_off_it_comes_again_in_an_hour_and_the_words_in_between_are_the_answer(
    ana: Phone,
) -> None:
    ana.presses("Later…")
    assert ana.presses("In 1 h") == "I ask again at 17:10."
    at = ana.bot.now
    ana.is_reminded()
    assert (ana.bot.now - at).total_seconds() == 3600
    assert ana.screen.startswith("You asked me to come back.\n\nAnna, today 15:00–16:00.")
    ana.presses("Later…")
    ana.presses("In 1 h")
    ana.says("She said she was lost.")
    assert ana.screen.startswith("Saved · Thu 3 Dec · Anna")


def test_a_session_that_was_not_is_neither_asked_about_again_nor_counted(ana: Phone) -> None:
    ana.presses("Did not meet")
    ana.presses("Cancelled")
    assert ana.screen == "Noted: you did not meet. Not counted against anybody."
    assert [each.state for each in ana.bot.rows(sessions)] == ["missed"]
    ana.says("/reflect")
    assert not ana.screen.startswith("Anna")


def test_what_has_not_happened_yet_is_offered_no_more(ana: Phone) -> None:
    first = ana.buttons[0]
    ana.presses(first)
    ana.presses("Has not come up yet")
    assert first not in ana.buttons
    assert ana.screen.startswith("Set aside until its time comes.\n\nAnna, today 15:00–16:00.")
    assert [each.ability for each in ana.bot.rows(hidden)] == [first.rpartition(" ")[2]]
    assert len(ana.bot.statuses("after_session")) == 2


def test_something_to_do_comes_on_its_day_and_is_put_off(ana: Phone) -> None:
    reflect(ana)
    for label in ("Add something…", "Something to do"):
        ana.presses(label)
    ana.says("Send Ben the cash-flow sheet by Friday")
    assert "Noted: Send Ben the cash-flow sheet. I remind you tomorrow." in ana.screen
    ana.is_reminded()
    assert f"{ana.bot.now:%a %H:%M}" == "Fri 08:00"  # 9:00 in Brussels
    assert ana.screen == "Today: Send Ben the cash-flow sheet"
    ana.presses("Tomorrow")
    assert ana.screen == "I ask again tomorrow: Send Ben the cash-flow sheet"
    ana.is_reminded()
    assert ana.screen == "Today: Send Ben the cash-flow sheet"
    ana.presses("Done")
    assert ana.bot.rows(plans)[0].state == "did"
    assert ana.presses_data("x:did:1:0", ana.last.id) != ""


def test_a_thing_without_a_day_is_kept_before_its_day_is_known(ana: Phone) -> None:
    ana.says("/actions")
    ana.presses("Add something to do")
    ana.says("Call Ben")
    [plan] = ana.bot.rows(plans)
    assert (plan.text, plan.due_on) == ("Call Ben", None)
    ana.presses("Tomorrow")
    [plan] = ana.bot.rows(plans)
    assert f"{plan.due_on:%a}" == "Fri"
    ana.is_reminded()
    assert ana.screen == "Today: Call Ben"
