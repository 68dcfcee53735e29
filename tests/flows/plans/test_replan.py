"""New words for a plan."""

from flows.effects import ChangePlan
from flows.plans.replan import REPLAN
from tests.flows.anna import PLAN
from tests.flows.talk import Talk


def test_new_words() -> None:
    talk = Talk(REPLAN, plan=PLAN)
    assert talk.screen == (
        "Send the new words. They replace:\n“If she goes quiet, I count to five.”"
    )
    talk.says("I count to three.")
    assert talk.following == [ChangePlan(plan=5, text="I count to three.")]
    assert talk.screen == "Your plan is now: “I count to three.”"
    assert talk.buttons == ["Plans"]
    assert talk.journal == {}


def test_passed_over_nothing_changes() -> None:
    talk = Talk(REPLAN, plan=PLAN)
    talk.skips()
    assert talk.following == []
    assert talk.screen == "Nothing has changed."


def test_settled_meanwhile_nothing_changes() -> None:
    talk = Talk(REPLAN)
    assert talk.screen == "Send the new words."
    talk.says("I count to three.")
    assert talk.following == []
    assert talk.screen == "Nothing has changed."
