"""What /settings shows and changes."""

from datetime import UTC, datetime, time
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import Weekly
from flows.effects import (
    Again,
    Effect,
    SetPace,
    SetPause,
    SetRehearsal,
    Show,
    StartFlow,
    StopReminder,
)
from flows.events import Acted
from flows.facts import Nothing, SettingsView
from flows.lines import MAX_LABEL, line
from flows.views import ActionNudge, Coming, Nudge, SessionNudge, WeeklyNudge
from tests.flows.anna import ACTION, meet
from tests.flows.talk import NOW, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

BRUSSELS = "Europe/Brussels"
FRIDAYS = Weekly(weekday=4, wall=time(9), zone=BRUSSELS)
COMING_AT = datetime(2026, 12, 3, 15, 10, tzinfo=UTC)
NEXT_YEAR = datetime(2027, 1, 4, 8, tzinfo=UTC)
DUE: dict[str, Any] = {
    "reminder": 1,
    "on": COMING_AT.date(),
    "due_at": COMING_AT,
    "allowed_at": COMING_AT,
}
COMING = Coming(at=COMING_AT, nudge=SessionNudge(**DUE, session=meet()), sounds=True)


def act(verb: str, facts: Any, **event: Any) -> tuple[Effect, ...]:
    assert isinstance(facts, ACTIONS[verb].needs)
    return ACTIONS[verb].act(facts, Acted(at=NOW, verb=verb, **event), GARDENING)


def look(verb: str = "settings", **more: Any) -> Show:
    known: dict[str, Any] = {"zone": BRUSSELS, "rhythm": Rhythm(zone=BRUSSELS)}
    (show,) = act(verb, SettingsView(**known | more))
    assert isinstance(show, Show)
    return show


def test_as_it_is_at_first() -> None:
    show = look()
    assert tell_screen(show) == (
        "Time zone: Brussels, 16:10 now\n"
        "Question after a session: right after\n"
        "How often: after every session\n"
        "Quiet hours: 21:00–8:00\n"
        "Your plan an hour before a session: not shown\n"
        "Weekly question: none\n"
        "Self-assessment: every month\n"
        "Your week, summed up: Sundays 18:00\n"
        "Lines of yours in /summary: shown\n\n"
        "Next message from me: nothing is planned."
    )
    assert tell_buttons(show) == [
        "Change zone",
        "When to ask",
        "Once a week",
        "Quiet hours",
        "Show my plan",
        "Weekly question",
        "What I show you",
        "Pause",
    ]
    assert [each.verb for each in show.buttons] == [
        "zone",
        "moment",
        "pace",
        "quiet",
        "rehearsals",
        "weekly",
        "shown",
        "pause",
    ]


def test_with_everything_changed() -> None:
    rhythm = Rhythm(
        zone=BRUSSELS,
        quiet_from=time(),
        quiet_to=time(),
        moment="evening",
        rehearses=True,
        pace="weekly",
        paused_until=datetime(2026, 12, 9, 23, tzinfo=UTC),
    )
    show = look(
        rhythm=rhythm,
        weekly=FRIDAYS,
        coming=COMING,
        digest=False,
        quotes=False,
        assess_months=3,
    )
    assert tell_screen(show) == (
        "Time zone: Brussels, 16:10 now\n"
        "Question after a session: that evening, 19:00\n"
        "How often: once a week\n"
        "Quiet hours: none\n"
        "Your plan an hour before a session: shown, silently\n"
        "Weekly question: Fridays 09:00\n"
        "Self-assessment: every 3 months\n"
        "Your week, summed up: not sent\n"
        "Lines of yours in /summary: not shown\n\n"
        "Paused until Thu 10 Dec.\n\n"
        "Next message from me: Thu 3 Dec 16:10, after Anna, 15:00–16:00."
    )
    assert tell_buttons(show) == [
        "Change zone",
        "When to ask",
        "Every session",
        "Quiet hours",
        "Hide my plan",
        "Weekly question",
        "No weekly one",
        "What I show you",
        "Go on now",
    ]
    assert all(len(label) <= MAX_LABEL for label in tell_buttons(show))


def test_what_is_shown_of_oneself_has_a_screen_of_its_own() -> None:
    show = look("shown")
    assert tell_screen(show) == (
        "What I show you of yourself:\n"
        "Self-assessment, about a minute an area: every month\n"
        "Your week, summed up: Sundays 18:00\n"
        "Lines of yours in /summary, from a while ago: shown"
    )
    assert tell_buttons(show) == [
        "Assess quarterly",
        "No self-assessment",
        "Don't sum up my week",
        "Don't show my lines",
        "Back",
    ]
    assert [(each.verb, each.version) for each in show.buttons] == [
        ("assess_every", 3),
        ("assess_every", 0),
        ("digest", 0),
        ("quotes", 0),
        ("settings", 0),
    ]
    nothing = look("shown", digest=False, quotes=False, assess_months=0)
    assert "Self-assessment, about a minute an area: not offered\n" in tell_screen(nothing)
    assert tell_buttons(nothing) == [
        "Assess monthly",
        "Assess quarterly",
        "Sum up my week",
        "Show my lines",
        "Back",
    ]
    assert [each.version for each in nothing.buttons] == [1, 3, 1, 1, 0]
    assert all(len(label) <= MAX_LABEL for label in tell_buttons(show) + tell_buttons(nothing))


def test_what_was_not_answered_is_said_too() -> None:
    rhythm = Rhythm(zone=BRUSSELS, moment="morning", pace="asked")
    text = tell_screen(look(rhythm=rhythm))
    assert "Question after a session: the next morning, 9:00\n" in text
    assert "How often: once a week, until you write\n" in text


def test_a_pause_that_is_over_is_none() -> None:
    show = look(rhythm=Rhythm(zone=BRUSSELS, paused_until=NOW))
    assert "Paused" not in tell_screen(show)
    assert tell_buttons(show)[-1] == "Pause"


@pytest.mark.parametrize(
    ("nudge", "told"),
    [
        (ActionNudge(**DUE, plan=ACTION), "“Send Ben the cash-flow sheet”."),
        (WeeklyNudge(**DUE), "your weekly question."),
    ],
)
def test_the_next_message_whatever_it_is(nudge: Nudge, told: str) -> None:
    text = tell_screen(look(coming=Coming(at=NEXT_YEAR, nudge=nudge)))
    assert text.endswith(f"Next message from me: Mon 4 Jan 2027 09:00, {told}")


def test_a_change_is_confirmed_in_words_with_what_comes_next() -> None:
    facts = SettingsView(zone=BRUSSELS, rhythm=Rhythm(zone=BRUSSELS), coming=COMING)
    (show,) = act("coming", facts, object=7, notice=(line("No quiet hours any more."),))
    assert isinstance(show, Show)
    assert show.run == 7
    assert tell_screen(show) == (
        "No quiet hours any more.\n\n"
        "Next message from me: Thu 3 Dec 16:10, after Anna, 15:00–16:00."
    )
    assert tell_buttons(show) == ["Settings"]
    assert look("coming").run is None
    (forged,) = act("coming", facts, object=7)
    assert isinstance(forged, Show)
    assert forged.run is None, "a button may name anybody's"


@pytest.mark.parametrize(
    ("verb", "version", "effect", "told"),
    [
        ("pace", 1, SetPace(pace="weekly"), "I ask once a week at most."),
        ("pace", 0, SetPace(pace="all"), "I ask after every session."),
        (
            "rehearsals",
            1,
            SetRehearsal(wanted=True),
            "I show your plan an hour before you meet again, silently.",
        ),
        (
            "rehearsals",
            0,
            SetRehearsal(wanted=False),
            "I do not show your plan before a session.",
        ),
        ("go_on", 0, SetPause(until=None), "I go on as before."),
        ("stop_weekly", 0, StopReminder(), "I do not ask every week any more."),
    ],
)
def test_what_one_tap_changes(verb: str, version: int, effect: Effect, told: str) -> None:
    again = Again(verb="coming", notice=(line(told),))
    assert act(verb, Nothing(), version=version) == (effect, again)


@pytest.mark.parametrize("verb", ["zone", "moment", "quiet", "weekly", "pause"])
def test_what_takes_a_question(verb: str) -> None:
    assert act(verb, Nothing()) == (StartFlow(flow=verb),)
