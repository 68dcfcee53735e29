"""What may follow a saved entry: the plan from last time, and a new one."""

from typing import Any

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import (
    ChangePlan,
    KeepPlan,
    SetRehearsal,
    SettlePlan,
    StartFlow,
    TakeBackPlan,
)
from flows.events import Said
from flows.flow import Answer
from flows.reflection.after_session import AFTER_SESSION
from flows.views import PlanView
from framework.coverage import Situation
from tests.flows.anna import (
    PLAN,
    RATED,
    RHYTHM,
    SAVED,
    SERIES,
    STORY,
    ZONE,
    finish,
    go_on,
    nudge,
    reflect,
)
from tests.flows.talk import NOW, VOICE, Talk

IF_THEN = "If she goes quiet, I will count to five."


# The first minute after an entry


def test_from_the_nudge_to_a_saved_named_entry_in_one_message_and_three_taps() -> None:
    talk = finish()
    assert talk.now.status == "done"
    assert talk.screen == f"{RATED}\n\nIt is in your /journal."
    assert talk.buttons == ["Done for today", "Add something…", "Edit", "Undo"]
    talk.takes_up("no")  # the third tap, and not needed
    assert talk.now.status == "done"
    assert talk.screen == f"{RATED}\n\nIt is in your /journal."
    assert talk.buttons == ["Edit", "Undo"]


def test_after_the_first_nudge_the_moment_is_asked_for_once() -> None:
    assert finish(rhythm=Rhythm(zone=ZONE)).following == [
        StartFlow(flow="moment", once=True, idle=True)
    ]
    assert finish(rhythm=RHYTHM).following == []


def test_the_weekly_question_is_offered_only_where_no_session_is_planned() -> None:
    weekly = [StartFlow(flow="weekly", once=True, idle=True)]
    assert finish(session=None, series=()).following == weekly
    assert finish(session=None).following == []
    assert finish(series=()).following == []  # it was about the last one of them


def test_enough_is_said_once() -> None:
    talk = finish()
    talk.takes_up("no")
    before = talk.now
    talk.takes_up("yes")
    assert talk.toasts == ["Already saved on Thu 26 Nov."]
    assert talk.now == before


def test_one_more_thing_is_no_more_than_offered() -> None:
    talk = finish()
    talk.takes_up("yes")
    assert talk.screen == f"{SAVED}\n\nWhat shall it be?"
    assert talk.buttons == ["An if-then plan", "Something to do", "Another ability too", "Skip"]
    offered = ["Done for today", "Add something…", "Edit", "Undo"]
    talk.presses("Skip")
    assert talk.screen == f"{RATED}\n\nIt is in your /journal."
    assert talk.buttons == offered
    for kind in ("An if-then plan", "Something to do", "Another ability too"):
        talk.takes_up("yes")
        talk.presses(kind)
        talk.presses("Skip")  # it was none of that, and may be another
        assert talk.buttons == offered


def test_words_that_come_instead_of_a_choice_belong_to_the_story() -> None:
    talk = finish()
    talk.takes_up("yes")
    talk.says("And then she laughed.")
    assert talk.journal["moment"] == [STORY, "And then she laughed."]
    assert talk.buttons == ["An if-then plan", "Something to do", "Another ability too", "Skip"]


def test_nothing_is_offered_on_what_is_not_over() -> None:
    talk = reflect()
    talk.takes_up("yes")
    assert talk.toasts == ["That button is no longer in use."]
    assert talk.now.status == "open"


# The plan from last time


@pytest.mark.parametrize(
    ("label", "result"),
    [
        ("Did it", "did"),
        ("No chance", "no_chance"),
        ("Forgot", "forgot"),
        ("Drop it", "dropped"),
    ],
)
def test_the_plan_from_last_time_is_asked_about(label: str, result: Any) -> None:
    talk = finish(plan=PLAN)
    assert talk.screen == (
        f"{SAVED}\n\nYour plan from last time: “If she goes quiet, I count to five.”"
    )
    assert talk.buttons == ["Did it", "No chance", "Forgot", "Drop it", "Skip"]
    talk.presses(label)
    assert talk.following == [SettlePlan(plan=5, result=result)]
    assert talk.now.status == "done"
    assert "plan" not in talk.journal


def test_a_plan_that_was_not_tried_can_be_passed_over() -> None:
    talk = finish(plan=PLAN)
    talk.presses("Skip")
    assert talk.following == []
    assert talk.now.status == "done"


def test_without_a_story_nothing_is_asked_about_the_plan() -> None:
    talk = Talk(AFTER_SESSION, **nudge(plan=PLAN))
    talk.presses("Soil test 1a")
    talk.presses("Skip")
    assert talk.now.status == "done"


def forget(times: int) -> Talk:
    talk = finish(plan=PLAN.model_copy(update={"forgotten": times - 1}))
    talk.presses("Forgot")
    return talk


def test_forgotten_twice_it_stays_as_it_is() -> None:
    assert forget(2).now.status == "done"


def test_forgotten_three_times_it_is_too_big_or_not_meant() -> None:
    talk = forget(3)
    assert talk.following == [SettlePlan(plan=5, result="forgot")]
    assert talk.screen.endswith(
        "It was put off or forgotten three times now. Make it smaller, or drop it?"
    )
    assert talk.buttons == ["Smaller", "Drop it", "Keep it"]
    assert talk.primary == ["Smaller"]
    talk.presses("Smaller")
    assert talk.screen.endswith("In new words: what is the smallest part of it that you will do?")
    talk.says("I count to three.")
    assert talk.following == [ChangePlan(plan=5, text="I count to three.")]
    assert talk.journal["smaller_words"] == ["I count to three."]
    assert talk.now.status == "done"
    talk.takes_back("smaller_words")
    assert talk.following == [ChangePlan(plan=5, text=PLAN.text)]


def test_smaller_by_voice_stays_as_it_was() -> None:
    talk = forget(3)
    talk.presses("Smaller")
    talk.sends(VOICE)
    assert talk.following == []
    assert talk.journal["smaller_words"] == ["[voice]"]


def test_or_it_is_dropped_or_kept() -> None:
    talk = forget(3)
    talk.presses("Drop it")
    assert talk.following == [SettlePlan(plan=5, result="dropped")]
    talk = forget(3)
    talk.presses("Keep it")
    assert talk.following == []
    assert talk.now.status == "done"


# An if-then plan


def test_an_if_then_plan_is_an_answer_and_a_plan() -> None:
    talk = go_on("An if-then plan")
    assert talk.screen == (
        f"{SAVED}\n\nNext time, if …, I will …\n\n"
        "In your own words, e.g. “If she goes quiet, I count to five.”"
    )
    talk.says(IF_THEN)
    assert talk.effects[0] == KeepPlan(kind="if_then", text=IF_THEN, mentee="Anna", run=7)
    assert talk.journal["if_then"] == [IF_THEN]
    assert "kind" not in talk.journal  # it steers the conversation
    assert talk.prompts["if_then"] == "Next time, if …, I will …"
    assert talk.reactions == [101, 102]


def test_the_rehearsal_is_offered_once() -> None:
    talk = go_on("An if-then plan")
    talk.says(IF_THEN)
    assert talk.screen == (
        f"{SAVED}\n\nShall I show it to you an hour before you meet Anna again? Silently."
    )
    assert talk.buttons == ["Yes", "No"]
    assert talk.primary == ["Yes"]
    talk.presses("Yes")
    assert talk.following == [SetRehearsal(wanted=True)]
    assert talk.screen == f"{RATED}\n\nYour plan: “{IF_THEN}”\n\nIt is in your /journal."
    assert talk.buttons == ["Edit", "Undo"]


def test_whoever_wants_no_rehearsal_says_no() -> None:
    talk = go_on("An if-then plan")
    talk.says(IF_THEN)
    talk.says("And I breathe.")
    assert talk.journal["if_then"] == [IF_THEN, "And I breathe."]
    talk.presses("No")
    assert talk.following == [SetRehearsal(wanted=False)]


@pytest.mark.parametrize(
    "more",
    [
        {"rhythm": RHYTHM.model_copy(update={"rehearses": True})},
        {"rhythm": RHYTHM.model_copy(update={"rehearses": False})},
        {"rhythm": None},
        {"series": ()},
        {"series": (SERIES.model_copy(update={"mentee": "Ben"}),)},
    ],
)
def test_no_rehearsal_is_offered_where_it_is_decided_or_nobody_is_met(more: Any) -> None:
    talk = go_on("An if-then plan", **more)
    talk.says(IF_THEN)
    assert talk.now.status == "done"


def test_a_plan_by_voice_stays_with_the_entry() -> None:
    talk = go_on("An if-then plan")
    talk.sends(VOICE)
    assert not any(isinstance(each, KeepPlan) for each in talk.effects)
    assert talk.journal["if_then"] == ["[voice]"]
    assert talk.screen == (
        f"{RATED}\n\nIt stays with the entry. I remind you only of what is written.\n\n"
        "It is in your /journal."
    )


def test_a_plan_that_is_passed_over_is_none() -> None:
    talk = go_on("An if-then plan")
    talk.presses("Skip")
    assert talk.screen == f"{RATED}\n\nIt is in your /journal."


def test_a_plan_taken_back_never_was_and_the_rehearsal_is_asked_for_again() -> None:
    talk = go_on("An if-then plan")
    talk.says(IF_THEN)
    talk.presses("No")
    talk.takes_back("if_then")
    assert talk.following == [TakeBackPlan(run=7, kind="if_then")]
    assert "Next time, if …, I will …" in talk.screen
    talk.says("If she cries, I wait.")
    assert talk.buttons == ["Yes", "No"]


def test_one_of_two_pieces_taken_back_leaves_the_plan() -> None:
    talk = go_on("An if-then plan")
    talk.says(IF_THEN)
    talk.says("And I breathe.")
    talk.takes_back("if_then")
    assert talk.following == []
    assert talk.buttons == ["Yes", "No"]


def test_a_note_that_is_filed_here_makes_a_plan_too() -> None:
    talk = go_on("An if-then plan")
    talk.take(Said(at=NOW, text=IF_THEN, filed=31))
    assert talk.following == [KeepPlan(kind="if_then", text=IF_THEN, mentee="Anna", run=7)]
    assert talk.journal["if_then"] == ["answer 31"]


def test_a_long_plan_is_shown_by_its_beginning() -> None:
    long = PlanView(id=5, kind="if_then", text="word " * 200, mentee="Anna")
    assert len(finish(plan=long).screen) < 500


# Also today


def test_another_ability_that_came_up_is_two_taps() -> None:
    talk = go_on("Another ability too")
    assert talk.screen == f"{SAVED}\n\nWhat else came up today?"
    assert talk.buttons == [
        "Surplus harvest 2a",
        "Compost 1b",
        "Watering by need 3a",
        "Inviting people 2b",
        "Something else…",
        "Skip",
    ]
    talk.presses("Compost 1b")
    assert talk.screen == f"{SAVED}\n\nCompost (1b), today: did you, or did you miss it?"
    assert talk.buttons == ["Did", "Missed", "Skip"]
    talk.presses("Missed")
    assert talk.screen == (
        f"{RATED}\n\nAlso today: Compost (1b), missed.\n\nIt is in your /journal."
    )
    assert talk.journal["also"] == ["Compost 1b"]
    assert talk.journal["also_how"] == ["Missed"]
    assert talk.now.value("also") == "1b"
    assert talk.now.value("also_how") == "missed"


@pytest.mark.parametrize(("label", "told"), [("Did", "(1b), did."), ("Skip", "(1b).")])
def test_what_it_was_is_said_at_the_end(label: str, told: str) -> None:
    talk = go_on("Another ability too")
    talk.presses("Compost 1b")
    talk.presses(label)
    assert f"Also today: Compost {told}" in talk.screen


def test_any_other_ability_is_found_by_area() -> None:
    talk = go_on("Another ability too")
    talk.presses("Something else…")
    talk.presses("Grow")
    talk.presses("1 Soil")
    talk.presses("Compost 1b")
    assert talk.journal["also"] == ["Compost 1b"]


def test_nothing_else_has_to_have_come_up() -> None:
    talk = go_on("Another ability too")
    talk.presses("Skip")
    assert talk.screen == f"{RATED}\n\nIt is in your /journal."
    assert "also" not in talk.journal


def test_words_instead_of_the_other_ability_belong_to_the_story() -> None:
    talk = go_on("Another ability too")
    talk.says("And then she laughed.")
    assert talk.journal["moment"] == [STORY, "And then she laughed."]
    assert "What else came up today?" in talk.screen


def test_taken_back_the_other_ability_is_asked_for_again_with_what_follows() -> None:
    talk = go_on("Another ability too")
    talk.presses("Compost 1b")
    talk.presses("Skip")
    talk.takes_back("also")
    assert "What else came up today?" in talk.screen
    talk.presses("Compost 1b")
    assert talk.buttons == ["Did", "Missed", "Skip"]


def test_what_is_watched_or_set_aside_is_not_offered_first_again() -> None:
    hidden = Situation(hidden=frozenset({"2a", "2b"}), focus="1a")
    talk = go_on("Another ability too", situation=hidden)
    assert talk.buttons == ["Compost 1b", "Watering by need 3a", "Something else…", "Skip"]


def test_where_all_others_are_set_aside_the_own_one_is_still_not_offered() -> None:
    others = Situation(hidden=frozenset({"1b", "2a", "2b", "3a"}))
    talk = go_on("Another ability too", situation=others)
    assert "Soil test 1a" not in talk.buttons


def test_an_ability_that_a_new_framework_does_not_have_is_told_by_its_code() -> None:
    talk = go_on("Another ability too")
    talk.presses("Compost 1b")
    answers = {**talk.now.answers, "also": Answer(at=NOW, value="9z")}
    talk.state = talk.now.model_copy(update={"answers": answers})
    talk.presses("Did")
    assert "Also today: 9z, did." in talk.screen
