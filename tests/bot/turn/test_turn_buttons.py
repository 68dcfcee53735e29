"""A button does what its words say, and what was there before it is still there after it."""

import pytest

from tests.bot.phone import LocalBot, Phone

STORY = "She talked and I listened to her for an hour."
PLAN = "If she goes quiet, I count to five."
MOMENT = "What stayed with you?"


@pytest.fixture
def planned(ana: Phone) -> Phone:
    """A Thursday, 16:42; Anna is met from next week on."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    return ana


@pytest.fixture
def asked(planned: Phone) -> Phone:
    planned.is_reminded()
    assert MOMENT in planned.screen
    return planned


@pytest.fixture
def told(asked: Phone) -> Phone:
    """An entry, with nothing beyond it yet."""
    asked.says(STORY)
    asked.presses("None of these")
    asked.presses("Well")
    asked.presses("Right after")
    return asked


# A plan


def test_an_older_card_of_a_plan_cannot_be_saved_any_more(ana: Phone) -> None:
    ana.says("Anna Tuesdays 15:00")
    older = ana.last
    ana.says("/sessions")
    ana.presses("Plan a session")
    assert ana.screen.endswith("Not planned yet: Anna, every Tuesday 15:00–16:00.")
    assert older.labels == []


def test_what_stands_behind_more_leads_back_there(ana: Phone) -> None:
    ana.says("Anna Tuesdays 15:00")
    assert ana.buttons[:4] == ["Save this session", "First day", "Time", "More…"]
    for label in ("More…", "Length", "Back"):
        ana.presses(label)
    assert ana.buttons[0] == "Length"
    for label in ("Back", "Time", "Back"):
        ana.presses(label)
    assert ana.buttons[0] == "Save this session"


# A session


def test_without_another_time_the_question_comes_again(asked: Phone, bot: LocalBot) -> None:
    before = asked.buttons
    for label in ("Did not meet", "Moved", "Cancel"):
        asked.presses(label)
    assert asked.screen.startswith("Nothing new is planned.\n\nAnna, today 15:00–16:00.")
    assert asked.buttons == before
    asked.says(STORY)
    assert asked.screen.startswith("Saved · Thu 3 Dec · Anna")


def test_once_another_time_is_saved_this_one_does_not_count(asked: Phone, bot: LocalBot) -> None:
    asked.presses("Did not meet")
    asked.presses("Moved")
    assert asked.screen.startswith("Save the other time, and this one does not count.")
    asked.says("Friday 10:00")
    asked.presses("Save this session")
    assert asked.screen.startswith("Noted: you did not meet. Not counted against anybody.")
    assert bot.statuses("after_session") == ["done"]
    asked.says("/sessions")
    assert asked.buttons[0] == "Fri 4 Dec 10:00 Anna"


def test_before_it_is_asked_about_it_counts_until_then_too(planned: Phone, bot: LocalBot) -> None:
    bot.wait(days=6, hours=23)  # half past three
    planned.says("/sessions")
    for label in ("Did not meet", "Moved", "Cancel"):
        planned.presses(label)
    assert planned.screen.endswith("Anna, Thu 3 Dec 15:00, counts as before.")
    planned.is_reminded()
    assert planned.screen.startswith("Anna, today 15:00–16:00.")


def test_a_pause_that_is_none_leads_back_to_the_session(planned: Phone) -> None:
    planned.says("/sessions")
    planned.presses("Thu 3 Dec 15:00 Anna")
    ways = planned.buttons
    planned.presses("Pause")
    planned.presses("Cancel")
    assert planned.screen.startswith("Nothing is paused.\n\nAnna · Thu 3 Dec 15:00–16:00")
    assert planned.buttons == ways


def test_what_is_wanted_now_does_not_come_again(asked: Phone, bot: LocalBot) -> None:
    for label in ("Later…", "Tonight", "Ask me now"):
        asked.presses(label)
    assert MOMENT in asked.screen
    messages = len(asked.posts)
    bot.forward(bot.now.replace(hour=22))
    assert len(asked.posts) == messages


def test_what_has_not_come_up_is_not_offered_again(planned: Phone) -> None:
    planned.says("/sessions")
    planned.presses("Thu 3 Dec 15:00 Anna")
    planned.presses("Choose a focus")
    planned.says("12d")
    planned.is_reminded()
    planned.presses("Their own view 12d")
    planned.presses("Has not come up yet")
    assert planned.screen.startswith("Set aside until its time comes.")
    assert "Their own view 12d" not in planned.buttons


def test_areas_are_told_in_the_words_of_the_standard(asked: Phone) -> None:
    asked.presses("Something else…")
    assert asked.screen.endswith(
        "PLAN: Preparatory phase\nDO: facilitating phase\nCHECK: Evaluation phase\n"
        "ACT / ADJUST: Improvement of self competences"
    )
    asked.presses("CHECK")
    assert asked.screen.endswith("Tap one: its abilities come next.")
    asked.presses("12 Check progress")
    assert asked.screen.endswith("Just type or talk, or start from one:")


# An entry


def test_what_is_skipped_at_the_end_can_still_be_added(told: Phone, bot: LocalBot) -> None:
    for label in (
        "Add something…",
        "Something to do",
        "Skip",
        "Add something…",
        "An if-then plan",
    ):
        told.presses(label)
    told.says(PLAN)
    told.presses("Yes")
    assert f"Your plan: “{PLAN}”" in told.screen


def test_a_plan_is_put_right_with_its_entry_and_back(told: Phone) -> None:
    for label in ("Add something…", "An if-then plan"):
        told.presses(label)
    told.says(PLAN)
    told.presses("Yes")
    told.presses("Edit")
    told.presses("My plan")
    told.says("If she goes quiet, I count to ten.")
    told.says("/actions")
    assert "count to ten" in told.screen
    told.presses("Revert")
    told.says("/actions")
    assert "count to five" in told.screen


def test_what_is_to_be_done_is_put_right_by_itself(told: Phone) -> None:
    told.presses("Add something…")
    told.presses("Something to do")
    told.says("Send Anna the sheet by Friday")
    told.presses("Edit")
    told.presses("My plan")
    told.says("Send Anna both sheets")
    told.says("/actions")
    assert "Send Anna both sheets" in told.screen


def test_what_is_not_changed_leads_back(told: Phone) -> None:
    told.presses("Edit")
    ways = told.buttons
    for label in ("My words", "Ability", "Mentee", "Date", "How it went"):
        told.presses(label)
        told.presses("Back to the list")
        assert told.buttons == ways
    told.presses("Delete")
    told.presses("Keep it")
    assert told.screen.startswith("Nothing has changed.\n\nThu 3 Dec · Anna · well")
    told.presses("Edit")
    told.presses("Change nothing")
    assert told.screen.startswith("Nothing has changed.\n\nThu 3 Dec · Anna · well")


@pytest.mark.parametrize("label", ["See before", "Erase the earlier text"])
def test_one_way_back_is_left_or_none(told: Phone, label: str) -> None:
    told.presses("Edit")
    told.presses("My words")
    told.says("She talked, and I listened.")
    updated = told.last
    assert "Revert" in updated.labels
    told.presses(label)
    if label != "See before":
        told.presses("Erase it")
    assert updated.labels == []
    assert ("Revert" in told.buttons) == (label == "See before")


def test_the_bin_promises_nothing_for_what_was_taken_back(ana: Phone) -> None:
    ana.says(STORY)
    ana.presses("Undo")
    ana.says("/journal")
    ana.presses("Bin")
    assert "What was taken back can be read for 30 days, and not put back." in ana.screen
    assert "can be put back" not in ana.screen


# Reminders and overviews


def test_a_plan_stays_to_be_seen_while_a_focus_is_chosen(told: Phone) -> None:
    for label in ("Add something…", "An if-then plan"):
        told.presses(label)
    told.says(PLAN)
    told.presses("Yes")
    told.is_reminded()
    reminder = told.last
    assert reminder.text.startswith("Anna in 1 h.")
    told.presses("Choose a focus")
    told.presses("Nothing special")
    assert reminder.labels == ["Will do", "Change", "Choose a focus", "Why?"]
    told.presses("Will do")
    assert reminder.text.endswith("Afterwards I ask how it went.")


def test_a_question_comes_below_the_summary_once(told: Phone) -> None:
    told.says("/summary")
    summary = told.last
    ways = summary.labels
    told.presses("Ask me something new")
    question = told.last
    assert question.text.startswith(MOMENT)
    assert summary.labels == ways
    told.presses("Ask me something new")
    assert told.last is question


def test_a_topic_is_asked_about_below_the_list(told: Phone) -> None:
    told.says("/summary")
    told.presses("Topics to try next")
    steps = told.last
    told.presses(steps.labels[0])
    assert told.last is not steps
    assert steps.labels[-1] == "Back"
    told.presses("Skip")
    assert steps.labels[-1] == "Back"


def test_the_period_that_was_chosen_is_said(told: Phone) -> None:
    told.says("/summary")
    usual = told.screen
    for label in ("More…", "Another period", "Three months"):
        told.presses(label)
    assert told.screen == f"Three months: {usual}"


def test_the_last_overview_comes_below_the_offer_to_look_back(told: Phone) -> None:
    told.says("/mentees")
    for label in ("Anna", "End mentoring", "End it"):
        told.presses(label)
    offer = told.last
    told.presses("Last overview")
    assert told.screen.startswith("Anna ·")
    told.presses("Back")
    told.presses("Reflect on the end")
    assert told.screen.startswith(MOMENT)
    assert offer.labels == []
