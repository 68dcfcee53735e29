"""The question after a session, and what can be done with it besides answering it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule
from flows.effects import (
    Advance,
    CloseRun,
    DiscardRun,
    Effect,
    HideAbility,
    MissSession,
    SetFocus,
    Show,
    Snooze,
    StartFlow,
    Toast,
)
from flows.events import Acted, TakenUp
from flows.facts import OneRun
from flows.flow import State
from flows.lines import MAX_LABEL
from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.question import PAST
from framework.coverage import Situation
from tests.flows.anna import RHYTHM, TODAY, ZONE, meet, nudge
from tests.flows.talk import NOW, Talk, tell, tell_screen

OFFERS = ["Surplus harvest 2a", "Soil test 1a", "Watering by need 3a", "Something else…"]
WAYS = ["In 1 h", "Tonight", "Did not meet", "Why?"]


def press(talk: Talk, label: str, at: datetime = NOW) -> tuple[Effect, ...]:
    """Press a button that is no answer; what it does to the conversation happens too."""
    pressed = talk.find_button(label)
    event = Acted(at=at, verb=pressed.verb, object=pressed.object, version=pressed.version)
    action = ACTIONS[pressed.verb]
    assert action.needs is OneRun
    effects = action.act(OneRun(state=talk.now), event, talk.framework)
    for each in effects:
        if isinstance(each, Advance):
            talk.take(each.event)
        if isinstance(each, Show):
            talk.shown = each
    return effects


def act(verb: str, state: State | None, version: int = 0) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb=verb, object=7, version=version)
    return ACTIONS[verb].act(OneRun(state=state), event, Talk(AFTER_SESSION).framework)


def ask(**more: Any) -> Talk:
    return Talk(AFTER_SESSION, **nudge(**more))


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
    assert talk.buttons == ["Skip", "Not happened yet"]
    talk = ask()
    talk.says("She gave it all away.")
    assert talk.buttons == [*OFFERS, "None of these", "What is this?"]


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
    press(talk, "Why?")
    assert "\n\nCompost (1b): You wanted to watch this one.\n\n" in talk.screen


# Later


def test_in_an_hour() -> None:
    talk = ask()
    snooze, toast, _ = press(talk, "In 1 h", NOW + timedelta(seconds=42))
    assert snooze == Snooze(run=7, at=NOW + timedelta(hours=1))
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "I ask again at 17:10."
    assert talk.screen == "Anna, today 15:00–16:00.\n\nI ask again at 17:10."
    assert talk.buttons == ["Now"]
    press(talk, "Now")
    assert talk.buttons == [*OFFERS, *WAYS]


def test_words_that_come_meanwhile_are_the_answer() -> None:
    talk = ask()
    press(talk, "In 1 h")
    talk.says("She gave it all away.")
    assert talk.journal == {"moment": ["She gave it all away."]}


def test_tonight() -> None:
    talk = ask()
    snooze, *_ = press(talk, "Tonight")
    assert snooze == Snooze(run=7, at=datetime(2026, 11, 26, 18, tzinfo=UTC))
    assert talk.screen.endswith("I ask again at 19:00.")


@pytest.mark.parametrize(
    ("at", "rhythm"),
    [
        (NOW + timedelta(hours=2, minutes=50), RHYTHM),  # it is 19:00
        (NOW, Rhythm(zone=ZONE, quiet_from=time(18), quiet_to=time(8))),
    ],
)
def test_tonight_is_offered_only_while_it_is_ahead_and_allowed(
    at: datetime, rhythm: Rhythm
) -> None:
    talk = Talk(AFTER_SESSION, at=at, **nudge(rhythm=rhythm))
    assert "Tonight" not in talk.buttons
    assert "In 1 h" in talk.buttons


def test_tonight_pressed_too_late_says_so() -> None:
    talk = ask()
    (toast,) = press(talk, "Tonight", NOW + timedelta(hours=3))
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "It is too late for tonight."


def test_in_quiet_hours_the_next_allowed_minute_is_named() -> None:
    talk = ask()
    snooze, *_ = press(talk, "In 1 h", NOW + timedelta(hours=4))
    assert snooze == Snooze(run=7, at=datetime(2026, 11, 27, 7, tzinfo=UTC))
    assert talk.screen.endswith(
        "That would be in your quiet hours.\n\nI ask again tomorrow at 08:00."
    )


def test_without_a_known_rhythm_the_usual_quiet_hours_hold() -> None:
    talk = Talk(AFTER_SESSION, **nudge(rhythm=None))
    snooze, *_ = press(talk, "In 1 h", NOW + timedelta(hours=4))
    assert snooze == Snooze(run=7, at=datetime(2026, 11, 27, 7, tzinfo=UTC))


def test_a_question_about_no_session_can_be_put_off_by_an_old_button() -> None:
    show = act("snooze", Talk(AFTER_SESSION).now, 1)[-1]
    assert isinstance(show, Show)
    assert tell_screen(show) == "I ask again at 17:10."


# It was not


def test_a_session_that_was_cancelled_is_not_counted() -> None:
    talk = ask()
    press(talk, "Did not meet")
    assert talk.screen == "You and Anna did not meet?"
    assert talk.buttons == ["Moved", "Cancelled", "Back"]
    missed = press(talk, "Cancelled")
    assert missed[:2] == (MissSession(series=3, on=TODAY), CloseRun(run=7))
    assert talk.screen == "Not counted against anybody."
    assert talk.buttons == []


def test_a_session_that_was_moved_is_planned_anew() -> None:
    talk = ask()
    press(talk, "Did not meet")
    assert press(talk, "Moved") == (
        MissSession(series=3, on=TODAY),
        CloseRun(run=7),
        StartFlow(flow="planning", mentee="Anna", series=3, on=TODAY),
    )


def test_whoever_did_meet_goes_back() -> None:
    talk = ask()
    press(talk, "Did not meet")
    press(talk, "Back")
    assert talk.buttons == [*OFFERS, *WAYS]


# Not happened yet


def test_an_ability_that_has_not_happened_yet_is_set_aside() -> None:
    talk = ask()
    talk.presses("Surplus harvest 2a")
    hidden, discarded, begun = press(talk, "Not happened yet")
    assert hidden == HideAbility(ability="2a")
    assert discarded == DiscardRun(run=7)
    assert isinstance(begun, StartFlow)
    assert (begun.flow, begun.mentee, begun.series, begun.on) == (
        "after_session",
        "Anna",
        3,
        TODAY,
    )
    again = Talk(
        AFTER_SESSION,
        notice=tell(begun.notice[0]),
        **nudge(situation=Situation(hidden=frozenset({"2a"}))),
    )
    assert again.screen.startswith("Set aside until its time comes.\n\nAnna, today 15:00–16:00.")
    assert again.buttons[0] == "Inviting people 2b"


def test_what_was_to_be_watched_and_did_not_happen_is_watched_no_more() -> None:
    talk = ask(situation=Situation(focus="1b"))
    talk.presses("Compost 1b")
    *_, unwatched, begun = press(talk, "Not happened yet")
    assert unwatched == SetFocus(series=3, on=TODAY, ability="")
    assert isinstance(begun, StartFlow)


def test_it_is_set_aside_for_a_question_about_no_session_by_an_old_button_too() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Surplus harvest 2a")
    begun = act("not_yet", talk.now)[-1]
    assert isinstance(begun, StartFlow)
    assert (begun.series, begun.on) == (0, None)


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
    press(talk, "Why?")
    assert talk.screen.startswith(f"{why}\n\nSurplus harvest (2a): You have not reflected on")
    assert "\n\nAnna, today 15:00–16:00.\n\nWhat stayed with you?" in talk.screen
    assert talk.buttons == [*OFFERS, *WAYS]


def test_why_it_came_on_another_day() -> None:
    rule = Rule(first_on=date(2026, 11, 2), every=1, wall=time(9), zone=ZONE)
    moved = meet().model_copy(update={"rule": rule, "on": date(2026, 11, 23), "moved": True})
    talk = ask(session=moved)
    press(talk, "Why?")
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


# Buttons that come too late


def late() -> dict[str, State | None]:
    answered, told = ask(), ask()
    answered.presses("Surplus harvest 2a")
    told.says("She gave it all away.")
    closed = ask()
    closed.close("done")
    return {
        "nothing": None,
        "answered": answered.now,
        "told": told.now,
        "closed": closed.now,
        "note": ask().now.model_copy(update={"flow": "note"}),
    }


@pytest.mark.parametrize("what", ["nothing", "answered", "told", "closed", "note"])
@pytest.mark.parametrize("verb", ["snooze", "not_met", "moved", "cancelled", "reasons"])
def test_an_answered_question_is_not_put_off(verb: str, what: str) -> None:
    assert act(verb, late()[what], 1) == PAST


@pytest.mark.parametrize("verb", ["not_met", "moved", "cancelled", "why"])
def test_a_question_about_no_session_has_none_to_miss(verb: str) -> None:
    assert act(verb, Talk(AFTER_SESSION).now) == PAST


@pytest.mark.parametrize("what", ["nothing", "told", "closed"])
def test_what_was_told_is_not_set_aside(what: str) -> None:
    assert act("not_yet", late()[what]) == PAST
    assert act("not_yet", ask().now) == PAST  # nothing is chosen yet
    passed_over = ask()
    passed_over.presses("Surplus harvest 2a")
    passed_over.presses("Skip")
    assert act("not_yet", passed_over.now) == PAST


@pytest.mark.parametrize("what", ["nothing", "closed"])
def test_why_is_told_of_an_open_question_only(what: str) -> None:
    assert act("why", late()[what]) == PAST


@pytest.mark.parametrize("verb", ["more", "enough"])
@pytest.mark.parametrize("what", ["nothing", "note"])
def test_more_is_offered_by_a_reflection_only(verb: str, what: str) -> None:
    assert act(verb, late()[what]) == PAST


def test_more_is_a_turn_of_the_conversation() -> None:
    state = ask().now
    for verb, value in (("more", "yes"), ("enough", "no")):
        taken = TakenUp(at=NOW, step="more", value=value)
        assert act(verb, state) == (Advance(run=7, event=taken),)


def test_no_label_is_longer_than_a_button() -> None:
    talk = ask()
    labels = talk.buttons
    press(talk, "Did not meet")
    assert all(len(label) <= MAX_LABEL for label in labels + talk.buttons)


# What the abilities are, and words that were looked for


def test_what_the_abilities_are_is_told_while_they_are_asked_for() -> None:
    talk = Talk(AFTER_SESSION)
    talk.says("She gave all of it away.")
    state = talk.now
    press(talk, "What is this?")
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
