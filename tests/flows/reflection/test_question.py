"""The question after a session: its card, why it came, and what is told about what it offers."""

from datetime import date, time, timedelta
from typing import Any

import pytest

from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule
from flows.effects import Advance
from flows.lines import MAX_LABEL
from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.question import PAST
from framework.coverage import Situation
from tests.flows.anna import TODAY, ZONE, meet
from tests.flows.reflection.asked import OFFERS, WAYS, act, ask, press
from tests.flows.talk import NOW, Talk

# The card


def test_the_nudge_is_already_the_first_question() -> None:
    talk = ask()
    assert talk.screen == (
        "Anna, today 15:00–16:00.\n\nWhat stayed with you?\n\n"
        "Just type or talk, or start from one:"
    )
    assert talk.buttons == [*OFFERS, *WAYS]


def test_the_day_is_told_as_it_is_when_it_is_read() -> None:
    talk = ask()
    talk.at = NOW + timedelta(hours=12)
    talk.comes_back()
    assert talk.screen.startswith("Anna, yesterday 15:00–16:00.")
    talk.at = NOW + timedelta(days=3)
    talk.comes_back()
    assert talk.screen.startswith("Anna, Thu 26 Nov 15:00–16:00.")


def test_a_mentor_who_has_flown_reads_their_own_time() -> None:
    assert ask(zone="Europe/Helsinki").screen.startswith("Anna, today 16:00–17:00.")


def test_once_something_is_answered_it_is_no_more_put_off() -> None:
    talk = ask()
    talk.presses("Surplus harvest 2a")
    assert talk.buttons == ["Skip", "Has not come up yet"]
    talk = ask()
    talk.says("She gave it all away.")
    assert talk.buttons == [*OFFERS, "None of these", "What do these mean?"]


def test_a_way_through_all_abilities_is_no_place_to_put_it_off() -> None:
    talk = ask()
    talk.presses("Something else…")
    assert talk.buttons == ["Grow", "Share", "Back"]
    talk.presses("Back")
    assert talk.buttons == [*OFFERS, *WAYS]


def test_without_a_session_there_is_nothing_to_put_off() -> None:
    talk = Talk(AFTER_SESSION)
    assert talk.buttons == [*OFFERS, "Why these?"]
    talk.presses("Surplus harvest 2a")
    assert talk.buttons == ["Skip"]


def test_what_the_mentor_wants_to_watch_is_offered_first() -> None:
    talk = ask(situation=Situation(focus="1b"))
    assert talk.buttons[0] == "Compost 1b"
    press(talk, "Why do you ask?")
    assert "\n\nCompost (1b): You wanted to watch this one.\n\n" in talk.screen


def test_no_label_is_longer_than_a_button() -> None:
    talk = ask()
    labels = talk.buttons
    press(talk, "Did not meet")
    assert all(len(label) <= MAX_LABEL for label in labels + talk.buttons)


# Why


@pytest.mark.parametrize(
    ("rule", "moment", "why"),
    [
        (
            {"every": 1},
            "after",
            "You meet Anna Thursdays 15:00. I ask 10 minutes after the end; "
            "/settings changes that.",
        ),
        (
            {"every": 2},
            "evening",
            "You meet Anna every 2 weeks, Thursdays 15:00. I ask at 19:00 that day; "
            "/settings changes that.",
        ),
        (
            {"every": 0},
            "morning",
            "You planned to meet Anna on Thu 26 Nov, 15:00. I ask at 9:00 the next morning; "
            "/settings changes that.",
        ),
        (
            {"every": 1, "zone": "Europe/Lisbon", "wall": time(14)},
            "",
            "You meet Anna Thursdays 14:00 (Lisbon). I ask 10 minutes after the end; "
            "/settings changes that.",
        ),
    ],
)
def test_why_it_came(rule: dict[str, Any], moment: Any, why: str) -> None:
    made = Rule.model_validate({"first_on": TODAY, "wall": time(15), "zone": ZONE} | rule)
    talk = ask(session=meet(rule=made), rhythm=Rhythm(zone=ZONE, moment=moment))
    press(talk, "Why do you ask?")
    assert talk.screen.startswith(f"{why}\n\nSurplus harvest (2a): You have not reflected on")
    assert "\n\nAnna, today 15:00–16:00.\n\nWhat stayed with you?" in talk.screen
    assert talk.buttons == [*OFFERS, *WAYS]


def test_why_it_came_on_another_day() -> None:
    rule = Rule(first_on=date(2026, 11, 2), every=1, wall=time(9), zone=ZONE)
    moved = meet().model_copy(update={"rule": rule, "on": date(2026, 11, 23), "moved": True})
    talk = ask(session=moved)
    press(talk, "Why do you ask?")
    assert talk.screen.startswith(
        "You meet Anna Mondays 09:00, this time Thu 26 Nov 15:00. I ask 10 minutes after"
    )


def test_why_these() -> None:
    talk = Talk(AFTER_SESSION)
    press(talk, "Why these?")
    assert talk.screen.startswith(
        "Surplus harvest (2a): You have not reflected on Neighbours yet.\n\n"
        "Soil test (1a): Not looked at yet. Still new in Soil: 2 of 2.\n\n"
        "Watering by need (3a): Not looked at yet. Still new in Water: 1 of 1.\n\n"
        "What stayed with you?"
    )


# What the abilities are, and words that were looked for


def test_what_the_abilities_are_is_told_while_they_are_asked_for() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says("She gave all of it away.")
    state = talk.now
    press(talk, "What do these mean?")
    assert talk.screen == (
        "Surplus harvest (2a): “hand over surplus harvest”\n\n"
        "Soil test (1a): “test the soil before planting”\n\n"
        "Watering by need (3a): “water by need, not by habit”\n\n"
        "Saved · Thu 26 Nov\n\nWhich one was it?"
    )
    talk.presses("Soil test 1a")
    assert act("what", talk.now) == PAST
    assert act("what", None) == PAST
    assert act("what", state.model_copy(update={"status": "left"})) == PAST


def test_words_that_were_looked_for_can_be_told() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says("She gave all of it away.")
    assert act("tell_on", talk.now) == PAST
    assert act("tell_on", None) == PAST
    talk.says("neighbours")
    left = talk.now.model_copy(update={"status": "left"})
    assert left.refused is not None
    assert act("tell_on", left) == (Advance(run=left.run, event=left.refused),)
    press(talk, "Add to the entry")
    assert talk.journal == {"moment": ["She gave all of it away.", "neighbours"]}


def test_whom_it_was_with_is_an_answer_there_as_well() -> None:
    talk = ask()
    talk.says("She gave all of it away.")
    talk.says("it was with Anna")
    assert talk.now.answers["moment"].pieces == 1, "it is no part of the story"
    talk.says("none of them")
    assert talk.screen.endswith("How did it go?")
    assert act("ask_now", talk.now) == PAST
    assert act("ask_now", None) == PAST
