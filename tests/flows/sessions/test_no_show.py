"""Sessions that have begun: how they stand in the list, and what their buttons do."""

from datetime import date, timedelta

import pytest

from flows.effects import (
    Advance,
    Again,
    CloseRun,
    MissSession,
    Show,
    SkipSession,
    StartFlow,
)
from flows.events import Shown
from flows.facts import Agenda, OneSession
from flows.lines import line
from flows.sessions.gone import GONE
from flows.sessions.no_show import UNTIL_SAVED
from flows.sessions.planning import PLANNING
from flows.views import Pending
from tests.flows.meetings import ANNA, BEN, HOUR, NEXT, ZONE, meet
from tests.flows.sessions.test_agenda import act, act_on, see
from tests.flows.talk import NOW, RUN, Talk, tell, tell_buttons, tell_screen

TODAY = date(2026, 11, 26)
BEGUN = meet(ANNA, TODAY, starts_at=NOW - HOUR)
"""At 15:10."""
VERBS = ("no_show", "was_no_show", "no_show_moved")


def show(*pending: Pending) -> Show:
    return see(act("sessions", Agenda(zone=ZONE, pending=pending)))


def test_it_stands_above_a_list_of_nothing() -> None:
    shown = show(Pending(session=BEGUN, asks_at=NOW + 3 * HOUR))
    assert tell_screen(shown).startswith("Anna, today 15:10: I ask at 19:10.\n\nNo session is")
    assert tell_buttons(shown) == ["Did not meet", "Plan a session"]


def test_what_is_late_is_asked_about_now() -> None:
    shown = show(Pending(session=BEGUN, asks_at=NOW - timedelta(minutes=5)))
    assert tell_screen(shown).startswith("Anna, today 15:10: I ask at 16:10.")


def test_two_with_the_same_mentee_are_told_apart_by_their_time() -> None:
    later = meet(ANNA, TODAY, starts_at=NOW - timedelta(minutes=10))
    ben = meet(BEN, TODAY, starts_at=NOW, mentee="Ben")
    shown = show(*(Pending(session=each, run=7) for each in (BEGUN, later, ben)))
    assert tell_buttons(shown)[:3] == [
        "Not met: Thu 15:10",
        "Not met: Thu 16:00",
        "Not met: Ben",
    ]
    assert {(each.verb, each.object) for each in shown.buttons[:3]} == {("not_met", 7)}


def test_of_many_the_last_stand_there() -> None:
    begun = [
        meet(ANNA, TODAY, starts_at=NOW - timedelta(minutes=each)) for each in range(9, 0, -1)
    ]
    shown = show(*(Pending(session=each) for each in begun))
    assert tell_buttons(shown)[:-1] == [f"Not met: Thu 16:0{each}" for each in range(5, 10)]
    assert "\n\nEarlier ones too: 4.\n\n" in tell_screen(shown)


@pytest.mark.parametrize("verb", VERBS)
def test_what_is_gone_or_still_ahead_was_no_no_show(verb: str) -> None:
    assert act_on(verb, OneSession(session=None)) == GONE
    assert act_on(verb, OneSession(session=NEXT)) == GONE


def test_the_question_that_came_meanwhile_says_it() -> None:
    asked = OneSession(session=BEGUN, run=7)
    found = [act_on(verb, asked) for verb in VERBS]
    assert found == [(Again(verb=verb, object=7),) for verb in ("not_met", "cancelled", "moved")]


def test_it_is_noted_and_may_be_planned_anew() -> None:
    missed, skipped, shown = act_on("was_no_show", OneSession(session=BEGUN), BEGUN)
    assert missed == MissSession(series=ANNA.id, on=BEGUN.on)
    assert skipped == SkipSession(series=ANNA.id, on=BEGUN.on)
    assert isinstance(shown, Show)
    assert tell(shown.lines[0]) == "Anna, Thu 26 Nov 15:10: not counted against anybody."
    (planning,) = act_on("no_show_moved", OneSession(session=BEGUN), BEGUN)
    assert planning == StartFlow(
        flow="planning",
        mentee="Anna",
        series=ANNA.id,
        on=BEGUN.on,
        instead=0,
        notice=(UNTIL_SAVED,),
    )


def test_what_is_planned_instead_takes_its_place() -> None:
    for asking, over in ((0, ()), (9, (CloseRun(run=9),))):
        talk = Talk(PLANNING, mentee="Anna", session=BEGUN, instead=asking)
        talk.says("Friday 10:00")
        talk.presses("Save this session")
        assert talk.screen.startswith(
            "Noted: you did not meet. Not counted against anybody.\n\nAnna"
        )
        *_, missed, skipped = [
            e for e in talk.following if isinstance(e, MissSession | SkipSession)
        ]
        assert missed == MissSession(series=ANNA.id, on=BEGUN.on)
        assert skipped == SkipSession(series=ANNA.id, on=BEGUN.on)
        assert [e for e in talk.following if isinstance(e, CloseRun)] == list(over)


def test_until_that_is_planned_all_is_as_it_was() -> None:
    talk = Talk(PLANNING, mentee="Anna", session=BEGUN, instead=0)
    talk.presses("Cancel")
    assert talk.following == []
    assert talk.screen == ("Nothing new is planned.\n\nAnna, Thu 26 Nov 15:10, counts as before.")
    talk = Talk(PLANNING, mentee="Anna", session=BEGUN, instead=9)
    talk.presses("Cancel")
    close, again = talk.following
    assert close == CloseRun(run=RUN)
    nothing = line("Nothing new is planned.")
    assert again == Advance(run=9, event=Shown(at=NOW, notice=(nothing,), wanted=True))
