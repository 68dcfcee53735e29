"""The question after a session, unanswered: put off, not met, set aside, pressed too late."""

from datetime import UTC, datetime, time, timedelta

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import (
    Advance,
    Again,
    CloseRun,
    DiscardRun,
    HideAbility,
    MissSession,
    SaveAnswer,
    SetFocus,
    Show,
    Snooze,
    StartFlow,
    Toast,
)
from flows.events import TakenUp
from flows.flow import State
from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.question import PAST, WHEN, settle_by, withdraw
from flows.sessions.no_show import UNTIL_SAVED
from flows.subject import write_choice
from flows.words.changes.not_met import NotMet
from framework.coverage import Situation
from tests.flows.anna import RHYTHM, TODAY, ZONE, nudge
from tests.flows.reflection.asked import LATER, OFFERS, WAYS, act, ask, press
from tests.flows.talk import NOW, Talk, tell, tell_screen

# Later


def test_in_an_hour() -> None:
    talk = ask()
    snooze, toast, _ = press(talk, "In 1 h", NOW + timedelta(seconds=42))
    assert snooze == Snooze(run=7, at=NOW + timedelta(hours=1))
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "I ask again at 17:10."
    assert talk.screen == "Anna, today 15:00–16:00.\n\nI ask again at 17:10."
    assert talk.buttons == ["Ask me now", "Did not meet"]
    press(talk, "Ask me now")
    assert talk.buttons == [*OFFERS, *WAYS]


def test_later_asks_when_and_keeps_the_question_open() -> None:
    talk = ask()
    assert talk.folded == LATER
    press(talk, "Later…")
    assert talk.screen == f"Anna, today 15:00–16:00.\n\n{WHEN}"
    assert talk.buttons == [*LATER, "Back"]
    press(talk, "Back")
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


@pytest.mark.parametrize("span", [timedelta(days=7), timedelta(days=8), timedelta(days=13)])
def test_one_that_the_week_has_asked_again_can_still_be_put_off(span: timedelta) -> None:
    talk = ask()
    snooze, *_ = press(talk, "In 1 h", NOW + span)
    assert snooze == Snooze(run=7, at=NOW + span + timedelta(hours=1))


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
    assert talk.folded == ["In 1 h", "Why do you ask?"]
    press(talk, "Later…", at)
    assert talk.buttons == ["In 1 h", "Why do you ask?", "Back"]


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
    assert talk.screen == "Noted: you did not meet. Not counted against anybody."
    assert talk.buttons == []


def test_a_session_that_was_moved_is_planned_anew() -> None:
    talk = ask()
    press(talk, "Did not meet")
    assert press(talk, "Moved") == (
        StartFlow(
            flow="planning",
            mentee="Anna",
            series=3,
            on=TODAY,
            instead=7,
            notice=(UNTIL_SAVED,),
        ),
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
    hidden, discarded, begun = press(talk, "Has not come up yet")
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
    *_, unwatched, begun = press(talk, "Has not come up yet")
    assert unwatched == SetFocus(series=3, on=TODAY, ability="")
    assert isinstance(begun, StartFlow)


def test_it_is_set_aside_for_a_question_about_no_session_by_an_old_button_too() -> None:
    talk = Talk(AFTER_SESSION)
    talk.presses("Surplus harvest 2a")
    begun = act("not_yet", talk.now)[-1]
    assert isinstance(begun, StartFlow)
    assert (begun.series, begun.on) == (0, None)


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
@pytest.mark.parametrize("verb", ["snooze", "later", "not_met", "moved", "cancelled", "reasons"])
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


# It was told already


def test_what_was_told_before_becomes_the_entry_of_its_session() -> None:
    asked, told = ask(), Talk(AFTER_SESSION)
    told.says("She gave it all away.")
    closed, about, shown = settle_by(asked.now, told.now, NOW, asked.framework)
    assert closed == CloseRun(run=asked.now.run)
    assert isinstance(about, SaveAnswer)
    assert isinstance(shown, Again)
    session = asked.now.facts.session
    assert session is not None
    assert (about.run, about.step) == (told.now.run, "session")
    assert about.option == write_choice(session)
    assert (shown.verb, shown.object) == ("open", told.now.run)


@pytest.mark.parametrize("what", ["answered", "told", "closed", "note"])
def test_what_is_answered_needs_no_other_answer(what: str) -> None:
    asked = late()[what]
    assert asked is not None
    assert settle_by(asked, ask().now, NOW, ask().framework) == PAST
    unasked = Talk(AFTER_SESSION).now
    assert settle_by(unasked, ask().now, NOW, ask().framework) == PAST


# It was none after all


def test_what_is_about_no_session_is_not_withdrawn_from_it() -> None:
    assert withdraw(Talk(AFTER_SESSION).now, NotMet()) == PAST
