""" "Undo" takes back what was done last, whatever it was, and never the story before it."""

import pytest

from storage.tables import plans, reminders, series
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

STORY = "I filled every silence and waited."
UNDO = ["undo", "Undo please", "rückgängig", "annule", "deshacer", "cofnij", "/undo"]
CANNOT = "I cannot take that back, and I touch nothing older."


@pytest.fixture
@lived_once
def told(ana: Phone) -> Phone:
    """A story was told just before."""
    ana.says(STORY)
    ana.presses("Just a note")
    ana.presses("No")
    return ana


def add_todo(told: Phone) -> None:
    told.says("/actions Call Ben tomorrow")
    assert told.screen.startswith("Noted: Call Ben.")


# A to-do


@pytest.mark.parametrize("words", UNDO)
def test_after_a_to_do_was_added_it_is_taken_back(told: Phone, bot: LocalBot, words: str) -> None:
    add_todo(told)
    told.says(words)
    assert told.screen == "Taken back: Call Ben"
    assert bot.rows(plans) == []
    assert not bot.rows(reminders, reminders.c.kind == "action")
    assert bot.said() == [STORY]


def test_also_while_its_day_is_asked_for(told: Phone, bot: LocalBot) -> None:
    told.says("/actions Call Ben")
    assert told.screen.startswith("By when?")
    told.says("undo")
    assert told.screen == "Taken back: Call Ben"
    assert bot.rows(plans) == []
    assert bot.statuses("todo") == ["stopped"]
    told.says("She came late, and I said nothing about it.")
    assert bot.said() == [STORY, "She came late, and I said nothing about it."]


@pytest.mark.parametrize("words", UNDO)
@pytest.mark.parametrize("label", ["Done", "Drop it"])
def test_after_a_to_do_was_done_it_is_open_again(
    told: Phone, bot: LocalBot, label: str, words: str
) -> None:
    add_todo(told)
    told.says("/actions")
    told.presses("1")
    told.presses(label)
    told.says(words)
    assert told.screen == "It is open again: Call Ben"
    assert [(row.state, row.settled_at) for row in bot.rows(plans)] == [("open", None)]
    assert [row.kind for row in bot.rows(reminders, reminders.c.kind == "action")] == ["action"]
    assert bot.said() == [STORY]


def test_after_it_was_put_off_it_has_its_day_again(told: Phone, bot: LocalBot) -> None:
    add_todo(told)
    before = bot.rows(plans)
    told.says("/actions")
    for label in ("1", "Other day", "In a week"):
        told.presses(label)
    told.says("undo")
    assert told.screen == "It is not put off: Call Ben"
    [was], [now] = before, bot.rows(plans)
    assert (now.due_on, now.due_wall, now.forgotten) == (was.due_on, was.due_wall, 0)


def test_the_second_undo_takes_back_what_was_done_before(told: Phone, bot: LocalBot) -> None:
    add_todo(told)
    told.says("/actions")
    told.presses("1")
    told.presses("Done")
    told.says("undo")
    told.says("undo")
    assert told.screen == "Taken back: Call Ben"
    assert bot.said() == [STORY]
    told.says("undo")
    assert told.screen.startswith("Taken back.")
    assert bot.said() == []


def test_what_is_told_after_it_is_what_was_done_last(told: Phone, bot: LocalBot) -> None:
    add_todo(told)
    told.says("She came late, and I said nothing about it.")
    told.says("undo")
    assert bot.said() == [STORY]
    assert len(bot.rows(plans)) == 1
    told.says("undo")
    assert told.screen == "Taken back: Call Ben"


# A plan, within a story


@pytest.mark.parametrize("undo", ["[Undo]", "undo", "/undo"])
@pytest.mark.parametrize(
    ("label", "state", "forgotten"),
    [("Did it", "did", 0), ("Drop it", "dropped", 0), ("Forgot", "open", 1)],
)
def test_what_became_of_a_plan_is_asked_again(
    told: Phone, bot: LocalBot, label: str, state: str, forgotten: int, undo: str
) -> None:
    told.says("/reflect Anna")
    told.presses(told.buttons[0])
    told.says("I asked too much.")
    for each in ("Well", "Add something…", "An if-then plan"):
        told.presses(each)
    told.says("If she goes quiet, I count to five.")
    told.says("/reflect Anna")
    told.presses(told.buttons[0])
    told.says("She named the price herself.")
    told.presses("Well")
    asked = told.screen
    told.presses(label)
    [plan] = bot.rows(plans)
    assert (plan.state, plan.forgotten) == (state, forgotten)
    told.presses("Undo") if undo == "[Undo]" else told.says(undo)
    assert told.screen == f"Taken back.\n\n{asked}"
    [plan] = bot.rows(plans)
    assert (plan.state, plan.forgotten, plan.settled_at) == ("open", 0, None)
    assert bot.said()[-1] == "She named the price herself."


# The end of a mentoring


@pytest.mark.parametrize("words", UNDO)
def test_after_end_mentoring_it_goes_on(told: Phone, bot: LocalBot, words: str) -> None:
    told.says("Anna Thursdays 15:00")
    told.presses("Save this session")
    [before] = bot.rows(series)
    told.says("/sessions")
    told.presses(told.buttons[0])
    told.presses("End mentoring")
    told.presses("End it")
    told.says(words)
    assert told.screen == "Not ended: your mentoring with Anna goes on."
    [after] = bot.rows(series)
    told_anew = {"sequence": 2, "modified_at": after.modified_at}
    assert after._mapping == {**before._mapping, **told_anew}
    assert bot.statuses("look_back") == ["stopped"]
    assert bot.said() == [STORY]
    told.says("/sessions")
    assert "Anna: every Thursday 15:00–16:00" in told.screen


def test_all_that_ended_goes_on_with_what_was_moved(told: Phone, bot: LocalBot) -> None:
    for words in ("Anna Thursdays 15:00", "Anna Mondays 9:00"):
        told.says(words)
        told.presses("Save this session")
    told.says("/sessions")
    before = told.screen, told.buttons
    told.presses(told.buttons[0])
    told.presses("End mentoring")
    told.presses("End it")
    assert all(row.ended_at for row in bot.rows(series))
    told.says("undo")
    told.says("/sessions")
    assert (told.screen, told.buttons) == before


# What cannot be taken back


@pytest.mark.parametrize(
    ("deeds", "way"),
    [
        (("/settings", "[Quiet hours]", "8pm to 7am"), "/settings changes it."),
        (("/settings", "[Once a week]"), "/settings changes it."),
        (("/settings", "[What I show you]", "[Sum up my week]"), "/settings changes it."),
        (("/journal", "[1]", "[Mark with a star]"), "/journal opens the entry."),
    ],
)
def test_it_says_so_and_touches_nothing_older(
    told: Phone, bot: LocalBot, deeds: tuple[str, ...], way: str
) -> None:
    for each in deeds:
        told.presses(each[1:-1]) if each.startswith("[") else told.says(each)
    for words in ("undo", "take it back"):
        told.says(words)
        assert told.screen == f"{CANNOT} {way}"
    assert bot.said() == [STORY]


def test_new_words_of_a_plan_are_not_taken_back(told: Phone, bot: LocalBot) -> None:
    add_todo(told)
    told.says("/actions")
    told.presses("1")
    told.presses("Change")
    told.says("Call Ben and Jo")
    told.says("undo")
    assert told.screen == f"{CANNOT} /actions changes it."
    assert [row.text for row in bot.rows(plans)] == ["Call Ben and Jo"]


def test_what_is_gone_for_good_stays_gone(told: Phone, bot: LocalBot) -> None:
    told.says("I asked before he had answered.")
    told.presses("Undo")
    told.says("/journal")
    for label in ("Filter", "Bin", "1", "Delete for good", "Delete for good"):
        told.presses(label)
    told.says("undo")
    assert told.screen == f"{CANNOT} It is gone for good."
    assert bot.said() == [STORY]


@pytest.mark.parametrize("words", UNDO)
def test_a_plan_is_taken_back_as_long_as_nothing_stands_below_its_card(
    told: Phone, bot: LocalBot, words: str
) -> None:
    told.says("Nora Fridays 10:00")
    told.presses("Save this session")
    with bot.undone():
        told.says(words)
        assert told.screen.startswith("Cancelled.")
    told.says("/help")
    told.says(words)
    assert told.screen == f"{CANNOT} /sessions changes it."
    assert bot.said() == [STORY]


@pytest.mark.parametrize("label", ["Skip once", "Pause"])
def test_what_was_changed_of_a_session_too(told: Phone, bot: LocalBot, label: str) -> None:
    told.says("Nora Fridays 10:00")
    told.presses("Save this session")
    told.says("/sessions")
    before = told.screen, told.buttons
    told.presses(told.buttons[0])
    told.presses(label)
    if label == "Pause":
        told.presses(told.buttons[0])
    told.says("undo")
    assert bot.said() == [STORY]
    told.says("/sessions")
    assert (told.screen, told.buttons) == before
    told.says("undo")
    assert bot.said() == [STORY]


# Stopped, discarded


def test_what_was_stopped_goes_on(told: Phone, bot: LocalBot) -> None:
    told.says("/reflect Anna")
    told.says("I asked too much.")
    asked = told.screen
    told.says("/cancel")
    assert told.screen == "Stopped: Anna, Thu 26 Nov. What you wrote is kept."
    told.says("undo")
    assert told.screen == f"Not stopped.\n\n{asked}"
    assert bot.said() == [STORY, "I asked too much."]


def test_what_was_discarded_comes_back(told: Phone, bot: LocalBot) -> None:
    told.says("/journal")
    for label in ("1", "Edit", "Delete", "Delete"):
        told.presses(label)
    told.says("/help")
    told.says("undo")
    assert told.screen.startswith("Back in your journal.")
    told.says("/journal")
    assert told.screen.startswith("Your journal · 1 entry")


def test_the_button_of_an_older_note_is_not_meant(told: Phone, bot: LocalBot) -> None:
    told.says("/reflect Anna")
    told.presses(told.buttons[0])
    told.says("I asked too much.")
    told.presses("Well")
    told.says("undo")
    assert "How did it go?" in told.screen
    assert bot.said() == [STORY, "I asked too much."]


LEFT = "There is nothing left to take back from the last 24 hours."


@pytest.mark.parametrize("again", ["undo", "/undo", "rückgängig"])
def test_asked_twice_the_second_receipt_does_not_deny_the_first(ana: Phone, again: str) -> None:
    ana.says("I was late.")
    ana.says("undo")
    assert ana.screen == "Taken back. It stays in the bin for 30 days."
    ana.says(again)
    assert ana.screen == LEFT


def test_what_was_just_planned_is_not_denied(ana: Phone) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("/sessions")
    ana.says("undo")
    assert ana.screen.startswith("I cannot take that back, and I touch nothing older. /sessions")


def test_the_second_tap_of_two_leaves_the_receipt(ana: Phone) -> None:
    ana.says("/note I was late.")
    data = ana.last.find("Undo")
    card = ana.last.id
    assert data is not None
    ana.presses("Undo")
    receipt = ana.screen
    ana.presses_data(data, card)
    assert ana.screen == receipt == "Taken back. It stays in the bin for 30 days."


# What a card says


def test_the_button_takes_back_what_its_own_card_says(told: Phone, bot: LocalBot) -> None:
    first = told.says("/note Ben came late.")
    told.presses("Just a note")
    told.says("And he left early.", reply_to=told.last.id)
    assert told.screen == "Added to that entry."
    added = told.last
    told.edits(first, "Ben came much too late.")
    undo = added.find("Undo")
    assert undo is not None
    told.presses_data(undo, added.id)
    assert bot.said() == [STORY, "Ben came much too late."]
    assert told.presses_data(undo, added.id) != ""
    assert bot.said() == [STORY, "Ben came much too late."]


def test_an_edit_is_still_what_was_done_last_in_words(told: Phone, bot: LocalBot) -> None:
    first = told.says("/note Ben came late.")
    told.edits(first, "Ben came much too late.")
    told.says("undo")
    assert bot.said() == [STORY, "Ben came late."]


def test_what_was_offered_takes_back_nothing_done_since(told: Phone, bot: LocalBot) -> None:
    told.says("delete what I wrote")
    assert told.screen == "Shall I take back your last step?"
    bot.wait(minutes=1)
    told.says("/note Ben came late.")
    assert told.presses("Take it back") == "That is taken back already, or has moved on."
    assert bot.said() == [STORY, "Ben came late."]
    told.says("delete what I wrote")
    told.presses("Take it back")
    assert bot.said() == [STORY]
