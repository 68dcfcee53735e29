"""What was planned in an entry goes where the entry goes: into the bin, back, and for good."""

from datetime import timedelta

import pytest

from storage.journal import answers
from storage.tables import plans, reminders
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

STORY = "I filled every silence."
PLAN = "If she goes quiet, I count to five."
ERRAND = "Send Ben the cash-flow sheet by Friday"


@pytest.fixture
def bot(ana_anywhere: Phone) -> LocalBot:
    return ana_anywhere.bot


@pytest.fixture
@lived_once
def ana(ana_anywhere: Phone) -> Phone:
    """She meets Anna on Thursdays at 15:00, and was just asked about it."""
    ana_anywhere.says("Anna Thursdays 15:00")
    ana_anywhere.presses("Save this session")
    ana_anywhere.is_reminded()
    assert ana_anywhere.screen.startswith("Anna, today 15:00–16:00.")
    return ana_anywhere


@lived_once
def tell(ana: Phone, story: str = STORY) -> None:
    ana.presses(ana.buttons[0])
    ana.says(story)
    ana.presses("Partly")


def intend(ana: Phone, kind: str = "An if-then plan", words: str = PLAN) -> None:
    for label in ("Add something…", kind):
        ana.presses(label)
    ana.says(words)
    if "Yes" in ana.buttons:
        ana.presses("Yes")


def delete(ana: Phone, words: str = "silence") -> None:
    ana.says(f"/journal {words}")
    for label in ("1", "Edit", "Delete", "Delete"):
        ana.presses(label)
    assert ana.screen == "Deleted. It stays in the bin for 30 days."


def everything_said(ana: Phone, seen: int) -> str:
    return "\n".join(ana.texts[seen:])


def test_the_plan_of_a_deleted_entry_is_not_rehearsed_nor_asked_about(ana: Phone) -> None:
    tell(ana)
    intend(ana)
    delete(ana)
    seen = len(ana.posts)
    ana.is_reminded()
    assert ana.screen.startswith("Anna, today 15:00–16:00.")
    tell(ana, "She named the price herself.")
    ana.says("/actions")
    assert ana.screen.startswith("You have no open plans.")
    ana.says("/summary")
    assert "plans tried" not in ana.screen
    ana.says("/sessions")
    ana.presses(ana.buttons[0])
    assert PLAN not in everything_said(ana, seen)


def test_put_back_it_is_rehearsed_again(ana: Phone) -> None:
    tell(ana)
    intend(ana)
    delete(ana)
    ana.presses("Undo")
    ana.is_reminded()
    assert ana.screen == f"Anna in 1 h. Your plan: “{PLAN}”"


@pytest.mark.parametrize("days", [0, 2])
def test_what_was_to_be_done_comes_back_without_questions_for_days_gone_by(
    ana: Phone, bot: LocalBot, days: int
) -> None:
    tell(ana)
    intend(ana, "Something to do", ERRAND)
    delete(ana)
    assert not bot.rows(reminders, reminders.c.kind == "action")
    bot.forward(bot.now + timedelta(days=days))
    assert "Today:" not in everything_said(ana, 0)
    ana.presses("Undo")
    ana.says("/actions")
    assert "Send Ben the cash-flow sheet" in ana.screen
    bot.forward(bot.now + timedelta(days=2))
    asked = [each for each in ana.texts if each.startswith("Today: ")]
    assert asked == ["Today: Send Ben the cash-flow sheet"] * (days == 0)


def test_a_question_about_it_that_is_open_is_passed_over(ana: Phone, bot: LocalBot) -> None:
    tell(ana)
    intend(ana)
    ana.is_reminded()
    ana.is_reminded()
    tell(ana, "She named the price herself.")
    assert ana.screen.endswith(f"Your plan from last time: “{PLAN}”")
    seen = len(ana.posts)
    delete(ana)
    ana.says("/reflect")
    assert PLAN not in everything_said(ana, seen)
    [plan] = bot.rows(plans)
    assert plan.state == "open"


def test_a_change_of_it_that_is_under_way_is_over(ana: Phone, bot: LocalBot) -> None:
    tell(ana)
    intend(ana)
    ana.says("/actions")
    ana.presses("1")
    ana.presses("Change")
    card = ana.last.id
    ana.says("/journal silence")
    for label in ("1", "Edit", "Delete", "Delete"):
        ana.presses(label)
    assert not ana.posts[card].labels
    ana.says("I talked too much again.")
    assert bot.said()[-1] == "I talked too much again."
    assert bot.statuses("replan") == ["done"]


def test_a_plan_that_was_tried_leaves_the_count(ana: Phone) -> None:
    tell(ana)
    intend(ana)
    ana.is_reminded()
    ana.is_reminded()
    tell(ana, "She named the price herself.")
    ana.presses("Did it")
    ana.says("/summary")
    assert "1 of 1 plan tried." in ana.screen or "1 of 1 plans tried." in ana.screen
    delete(ana)
    ana.says("/summary")
    assert "tried" not in ana.screen
    ana.says("/journal")
    ana.presses("Filter")
    for label in ("Bin", "1", "Put back"):
        ana.presses(label)
    ana.says("/summary")
    assert "tried" in ana.screen


def test_what_was_to_be_rehearsed_and_not_sent_yet_is_not_sent(ana: Phone) -> None:
    tell(ana)
    intend(ana)
    ana.is_reminded(deliver=False)
    ana.says("/journal silence", settle=False)
    ana.bot.handle()
    delete_unsent = ana.texts
    assert f"Anna in 1 h. Your plan: “{PLAN}”" not in delete_unsent


def test_gone_with_its_entry(ana: Phone, bot: LocalBot) -> None:
    tell(ana)
    intend(ana)
    intended = len(bot.rows(plans))
    delete(ana)
    bot.wait(days=31)
    with bot.work() as conn:
        answers.empty_bin(conn, bot.now)
    assert (intended, bot.rows(plans)) == (1, [])
