"""What counts as something done, and what takes it back."""

from datetime import UTC, date, datetime

import pytest

from flows import effects
from flows.actions import ACTIONS
from flows.deeds import MOVED_ON, ON_CARD, take_back, to_deed
from flows.effects import Advance, Again, KeptEffect, Show, UndoDeed
from flows.events import Acted, Shown, TakenBack
from flows.facts import LastChange
from flows.lines import line
from flows.views import Deed
from framework.catalogue import load_framework
from tests.flows.talk import tell_screen

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
DAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("effect", "deed"),
    [
        (effects.KeepPlan(kind="action", text="Call Ben"), Deed(kind="todo")),
        (effects.KeepPlan(kind="if_then", text="If …"), None),
        (effects.SettlePlan(plan=3, result="did"), Deed(kind="did", object=3)),
        (effects.SettlePlan(plan=3, result="no_chance"), None),
        (effects.PutOffPlan(plan=3, due_on=DAY), Deed(kind="put_off", object=3)),
        (effects.EndMentoring(mentee="Anna"), Deed(kind="ended")),
        (effects.EndSeries(series=5, closes=False), None),
        (effects.SetPace(pace="asked"), None),
        (effects.SetPace(pace="weekly"), Deed(kind="setting")),
        (effects.SkipSession(series=5, on=DAY), Deed(kind="skipped")),
        (effects.TakeBack(answer=7), None),
    ],
)
def test_what_somebody_did_is_a_deed(effect: KeptEffect, deed: Deed | None) -> None:
    assert to_deed(effect) == deed


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("todo", "Taken back: Call Ben"),
        ("did", "It is open again: Call Ben"),
        ("forgot", "It is not counted as forgotten: Call Ben"),
        ("put_off", "It is not put off: Call Ben"),
    ],
)
def test_it_is_taken_back_and_says_so(kind: str, told: str) -> None:
    undone, show = take_back(Deed(id=9, kind=kind, text="Call Ben"), Shown(at=NOW))
    assert undone == UndoDeed(deed=9)
    assert isinstance(show, Show)
    assert tell_screen(show) == told


def test_what_answered_a_question_is_asked_again() -> None:
    deed = Deed(id=9, kind="forgot", object=3, run=7, step="plan")
    again = Advance(run=7, event=TakenBack(at=NOW, step="plan"))
    assert take_back(deed, Shown(at=NOW)) == (UndoDeed(deed=9), again)


def test_what_has_a_way_back_of_its_own_goes_that_way() -> None:
    binned = take_back(Deed(id=9, kind="binned", object=7), Shown(at=NOW))
    assert binned == (UndoDeed(deed=9), Again(verb="put_back", object=7))
    named = take_back(Deed(id=9, kind="named", text="Berta"), Shown(at=NOW))
    assert isinstance(named[1], Again)
    assert named[1].verb == "unname"


def test_what_was_stopped_goes_on() -> None:
    going = Advance(run=7, event=Shown(at=NOW, notice=(line("Not stopped."),)))
    stopped = Deed(id=9, kind="stopped", object=7)
    assert take_back(stopped, Shown(at=NOW)) == (UndoDeed(deed=9), going)


@pytest.mark.parametrize("kind", ["setting", "rating", "erased", *sorted(ON_CARD)])
def test_what_cannot_be_says_so(kind: str) -> None:
    [show] = take_back(Deed(id=9, kind=kind), Shown(at=NOW))
    assert isinstance(show, Show)
    assert tell_screen(show).startswith("I cannot take that back, and I touch nothing older.")


def press(facts: LastChange, object_: int = 0, version: int = 0) -> tuple[effects.Effect, ...]:
    event = Acted(at=NOW, verb="undo", object=object_, version=version)
    return ACTIONS["undo"].act(facts, event, load_framework())


def test_a_button_takes_back_only_what_was_seen_on_its_card() -> None:
    deed = Deed(id=9, kind="did", object=3, run=7, step="plan")
    facts = LastChange(run=7, answer=31, step="moment", pieces=4, deed=deed)
    assert press(facts, 7, 4)[0] == UndoDeed(deed=9)
    assert isinstance(press(facts, 7, 3)[0], effects.Toast)


def test_what_was_planned_is_taken_back_on_its_card_only() -> None:
    planned = Deed(id=9, kind="planned")
    for facts in (LastChange(deed=planned), LastChange(run=7, answer=31, deed=planned)):
        [refused] = press(facts)
        assert isinstance(refused, Show)
        assert tell_screen(refused).endswith("/sessions changes it.")


def test_a_button_whose_card_says_what_became_of_it_leaves_that_there() -> None:
    assert press(LastChange(), 7, 4) == (effects.Toast(line=line(MOVED_ON)),)
