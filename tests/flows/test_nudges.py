"""What the bot says first, and what it does not say."""

from datetime import date, datetime, time, timedelta
from typing import Any, get_args

import pytest

from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule, make_session
from flows.effects import (
    Advance,
    CloseRun,
    Effect,
    SetPace,
    Settle,
    Show,
    Speak,
    StartFlow,
    Wait,
)
from flows.events import Beginning, Reminded
from flows.facts import Due
from flows.flow import Answer, State
from flows.nudges import remind
from flows.settings.coming import describe
from flows.views import Nudge, PlanView, SessionView
from tests.flows.talk import NOW, tell, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

ZONE = "Europe/Brussels"
THURSDAY = date(2026, 11, 26)
RHYTHM = Rhythm(zone=ZONE)
TO_CALL = PlanView(id=5, kind="action", text="call Ben")
NUDGES: dict[str, type[Nudge]] = {each.kind: each for each in get_args(Nudge)}


def meet(mentee: str = "Anna", on: date = THURSDAY, series: int = 3) -> SessionView:
    """A session from 15:00 to 16:00; at NOW it is over for ten minutes."""
    rule = Rule(first_on=on, every=1, wall=time(15), zone=ZONE)
    session = make_session(rule, on)
    assert session is not None
    start, end = session.starts_at, session.ends_at
    return SessionView(
        series=series, on=on, mentee=mentee, rule=rule, starts_at=start, ends_at=end
    )


def nudge(
    session: SessionView | None = None, *, kind: str = "session", late: float = 0, **more: Any
) -> Nudge:
    """One that could have been said `late` hours ago."""
    at = NOW - timedelta(hours=late)
    known: dict[str, Any] = {"reminder": 1, "on": THURSDAY, "due_at": at, "allowed_at": at}
    if session:
        known |= {"reminder": session.series, "on": session.on, "session": session}
    return NUDGES[kind](**known | more)


def go(
    *nudges: Nudge,
    rhythm: Rhythm = RHYTHM,
    open_: tuple[State, ...] = (),
    back: bool = False,
    at: datetime = NOW,
) -> tuple[Effect, ...]:
    due = Due(nudges=nudges, rhythm=rhythm, open=open_)
    return remind(due, Reminded(at=at, back=back), GARDENING)


def tell_outcomes(effects: tuple[Effect, ...]) -> list[tuple[int, str]]:
    return [(each.reminder, each.outcome) for each in effects if isinstance(each, Settle)]


def list_loud(effects: tuple[Effect, ...]) -> list[bool]:
    """Of each message sent first, whether it may be heard."""
    return [each.sounds for each in effects if isinstance(each, Speak)]


def find_screen(effects: tuple[Effect, ...]) -> Show:
    [show] = [each for each in effects if isinstance(each, Show)]
    return show


def reflection(run: int = 9, *, told: bool = False, **facts: Any) -> State:
    said = {"moment": Answer(at=NOW - timedelta(minutes=20), pieces=1)} if told else {}
    return State(flow="after_session", run=run, facts=Beginning(zone=ZONE, **facts), answers=said)


# The question after a session


def test_the_question_about_a_session_may_be_heard_and_counts_as_one_to_answer() -> None:
    assert go(nudge(meet())) == (
        Settle(reminder=3, on=THURSDAY, outcome="sent"),
        Speak(sounds=True, counts=True),
        StartFlow(flow="after_session", series=3, on=THURSDAY),
    )


def test_the_second_of_a_day_comes_in_silence() -> None:
    effects = go(nudge(meet()), nudge(meet("Ben", series=4)))
    assert list_loud(effects) == [True, False]
    assert tell_outcomes(effects) == [(3, "sent"), (4, "sent")]


def test_nothing_is_heard_once_the_week_has_had_its_three() -> None:
    lately = tuple(THURSDAY - timedelta(days=each) for each in (4, 3, 2))
    assert list_loud(go(nudge(meet()), rhythm=Rhythm(zone=ZONE, sounded=lately))) == [False]


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0.05, []),
        (1, ["This comes late: it was due at 15:10."]),
        (6, ["This comes late: it was due at 10:10."]),
        (20, ["This comes late: it was due Wed 25 Nov at 20:10."]),
    ],
)
def test_what_comes_late_says_so(hours: float, said: list[str]) -> None:
    started = go(nudge(meet(), late=hours))[-1]
    assert isinstance(started, StartFlow)
    assert [tell(each) for each in started.notice] == said


# What is open already


def test_the_reflection_that_was_begun_for_the_session_goes_on() -> None:
    effects = go(nudge(meet()), open_=(reflection(session=meet()),))
    [again] = [each for each in effects if isinstance(each, Advance)]
    assert again.run == 9
    assert not any(isinstance(each, StartFlow) for each in effects)


@pytest.mark.parametrize("mentee", ["anna", ""])
def test_what_was_told_since_the_session_began_is_about_it(mentee: str) -> None:
    effects = go(nudge(meet()), open_=(reflection(told=True, mentee=mentee),))
    assert tell_screen(find_screen(effects)).startswith("Anna, today 15:00–16:00.\n\nYou stopped")
    assert tell_buttons(find_screen(effects)) == [
        "Continue",
        "Keep as is",
        "Discard",
        "Start a new one",
    ]


@pytest.mark.parametrize(
    "state",
    [
        reflection(told=True, mentee="Anna", session=meet(on=THURSDAY - timedelta(days=7))),
        reflection(mentee="Anna"),
        reflection(),
    ],
    ids=["the last session's", "nothing said with her", "nothing said at all"],
)
def test_what_is_open_from_before_gives_way(state: State) -> None:
    effects = go(nudge(meet()), open_=(state,))
    assert CloseRun(run=9, left=True) in effects
    assert isinstance(effects[-1], StartFlow)


@pytest.mark.parametrize(
    "state",
    [
        reflection(mentee="Ben", session=meet("Ben", series=4)),
        reflection(told=True, mentee="Ben"),
    ],
    ids=["asked, not answered", "told"],
)
def test_what_is_open_about_another_stays_open(state: State) -> None:
    effects = go(nudge(meet()), open_=(state,))
    assert not any(isinstance(each, CloseRun) for each in effects)
    assert isinstance(effects[-1], StartFlow)


def test_a_story_from_before_the_session_is_another_one() -> None:
    before = Answer(at=NOW - timedelta(hours=3), pieces=1)
    state = State(flow="after_session", run=9, facts=Beginning(), answers={"moment": before})
    effects = go(nudge(meet()), open_=(state,))
    assert effects[-1] == StartFlow(flow="after_session", series=3, on=THURSDAY)
    assert CloseRun(run=9, left=True) not in effects


# What was missed


def test_several_that_were_missed_become_one_message() -> None:
    missed = [meet(on=THURSDAY - timedelta(days=each), series=each) for each in (3, 2, 1)]
    effects = go(*(nudge(each, late=24 * each.series) for each in missed))
    show = find_screen(effects)
    assert tell_screen(show) == (
        "Since Mon 23 Nov 3 sessions have waited.\n\nIs one of them still with you?"
    )
    assert tell_buttons(show) == ["Anna · Wed 25 Nov", "Anna · Tue 24 Nov", "Anna · Mon 23 Nov"]
    assert tell_outcomes(effects) == [(3, "folded"), (2, "folded"), (1, "folded")]
    assert list_loud(effects) == [True]


def test_of_many_that_were_missed_the_latest_are_named() -> None:
    missed = [
        meet("Maximiliane-Sophie", THURSDAY - timedelta(days=each)) for each in range(9, 1, -1)
    ]
    show = find_screen(go(*(nudge(each, late=30) for each in missed)))
    assert "8 sessions have waited" in tell_screen(show)
    assert len(show.buttons) == 5
    assert show.buttons[0].version == (THURSDAY - timedelta(days=2)).toordinal()
    assert show.buttons[0].label.plain() == "Maximili… · Tue 24 Nov"  # as it is in any year
    assert all(len(each.label.plain()) <= 22 for each in show.buttons)


def test_what_waited_behind_a_block_is_told_on_the_way_back() -> None:
    missed = [meet(on=THURSDAY - timedelta(days=7 * each)) for each in (2, 1)]
    effects = go(*(nudge(each, late=100) for each in missed), back=True)
    assert tell_screen(find_screen(effects)).startswith("Welcome back. 2 sessions waited.")
    assert list_loud(effects) == [False]  # they are looking at the phone


def test_one_that_waited_behind_a_block_is_asked_about_as_usual() -> None:
    started = go(nudge(meet(), late=100), back=True)[-1]
    assert isinstance(started, StartFlow)
    assert [tell(each) for each in started.notice] == ["Welcome back."]


def test_a_session_of_today_keeps_its_own_question_beside_those_that_were_missed() -> None:
    missed = [meet(on=THURSDAY - timedelta(days=each), series=each + 10) for each in (2, 1)]
    effects = go(*(nudge(each, late=30) for each in missed), nudge(meet()))
    assert tell_outcomes(effects) == [(12, "folded"), (11, "folded"), (3, "sent")]
    assert list_loud(effects) == [True, False]


# The weekly question


def test_the_weekly_question_is_asked_once_for_all_weeks_that_were_missed() -> None:
    weeks = [nudge(kind="weekly", late=each, reminder=1) for each in (170, 2)]
    effects = go(*weeks)
    assert tell_outcomes(effects) == [(1, "folded"), (1, "sent")]
    assert list_loud(effects) == [True]


def test_a_question_about_a_session_takes_the_place_of_the_weekly_one() -> None:
    effects = go(nudge(kind="weekly"), nudge(meet()))
    assert tell_outcomes(effects) == [(1, "folded"), (3, "sent")]


def test_the_weekly_question_shows_what_is_open() -> None:
    effects = go(nudge(kind="weekly"), open_=(reflection(told=True),))
    assert "You stopped at" in tell_screen(find_screen(effects))


# Too many


def test_after_three_without_an_answer_it_asks_whether_there_are_too_many() -> None:
    tired = Rhythm(zone=ZONE, unanswered=3)
    effects = go(nudge(kind="weekly"), nudge(meet()), rhythm=tired)
    assert SetPace(pace="asked") in effects
    assert tell_outcomes(effects) == [(3, "sent"), (1, "folded")]
    assert "Fewer?" in tell_screen(find_screen(effects))


@pytest.mark.parametrize("pace", ["asked", "weekly"])
def test_then_it_is_one_a_week(pace: Any) -> None:
    held = Rhythm(zone=ZONE, pace=pace, unanswered=4, sent_at=NOW - timedelta(days=6))
    plan = PlanView(id=5, kind="action", text="send the sheet")
    nudges = (nudge(meet()), nudge(kind="weekly"), nudge(kind="action", plan=plan, reminder=7))
    effects = go(*nudges, rhythm=held)
    assert tell_outcomes(effects) == [(3, "held"), (1, "held")]
    assert effects[-1] == Wait(reminder=7, until=NOW + timedelta(days=1))
    free = held.model_copy(update={"sent_at": NOW - timedelta(days=7)})
    assert tell_outcomes(go(nudge(meet()), rhythm=free)) == [(3, "sent")]


def test_in_a_pause_nothing_is_said_and_an_action_waits_for_its_end() -> None:
    until = NOW + timedelta(days=3)
    paused = Rhythm(zone=ZONE, paused_until=until)
    plan = PlanView(id=5, kind="action", text="send the sheet")
    effects = go(nudge(meet()), nudge(kind="action", plan=plan, reminder=7), rhythm=paused)
    assert tell_outcomes(effects) == [(3, "paused")]
    assert effects[-1] == Wait(reminder=7, until=until)
    assert not list_loud(effects)


# Plans, actions, and what was put off


def test_a_plan_is_shown_before_the_session_in_silence() -> None:
    session = meet(on=THURSDAY + timedelta(days=7))
    plan = PlanView(id=5, kind="if_then", text="If she goes quiet, I count to five", mentee="Anna")
    effects = go(nudge(session, kind="rehearsal", plan=plan))
    assert list_loud(effects) == [False]
    assert "If she goes quiet, I count to five" in tell_screen(find_screen(effects))


@pytest.mark.parametrize("pace", ["asked", "weekly"])
def test_the_one_message_of_a_week_is_no_rehearsal(pace: Any) -> None:
    session = meet(on=THURSDAY + timedelta(days=7))
    plan = PlanView(id=5, kind="if_then", text="I count to five", mentee="Anna")
    effects = go(nudge(session, kind="rehearsal", plan=plan), rhythm=Rhythm(zone=ZONE, pace=pace))
    assert tell_outcomes(effects) == [(3, "held")]


def test_a_rehearsal_of_a_session_that_has_begun_is_left_out() -> None:
    plan = PlanView(id=5, kind="if_then", text="I count to five")
    session = meet()
    assert go(nudge(session, kind="rehearsal", plan=plan)) == (
        Settle(reminder=3, on=session.on, outcome="over"),
    )


def test_an_action_is_asked_for_on_its_day_in_silence() -> None:
    plan = PlanView(id=5, kind="action", text="send Ben the sheet", due_on=THURSDAY)
    effects = go(nudge(kind="action", plan=plan))
    assert list_loud(effects) == [False]
    assert "send Ben the sheet" in tell_screen(find_screen(effects))


def test_what_was_put_off_comes_again_even_in_a_pause() -> None:
    paused = Rhythm(zone=ZONE, paused_until=NOW + timedelta(days=3))
    later = nudge(kind="later", run=9)
    effects = go(later, rhythm=paused, open_=(reflection(session=meet()),))
    [again] = [each for each in effects if isinstance(each, Advance)]
    assert again.run == 9
    assert tell_outcomes(effects) == [(1, "sent")]
    assert list_loud(effects) == [True]


@pytest.mark.parametrize("of", [{"kind": "later", "run": 9}, {"kind": "assess"}])
def test_what_is_settled_meanwhile_is_left_out(of: dict[str, Any]) -> None:
    assert tell_outcomes(go(nudge(**of))) == [(1, "over")]


# What will come, in words


@pytest.mark.parametrize(
    ("kind", "more", "words"),
    [
        ("session", {"session": meet()}, "after Anna, 15:00–16:00"),
        ("rehearsal", {"session": meet(), "plan": TO_CALL}, "your plan for Anna"),
        ("action", {"plan": TO_CALL}, "“call Ben”"),
        ("later", {"run": 9}, "the question you put off"),
        ("assess", {}, "your self-assessment"),
        ("weekly", {}, "your weekly question"),
    ],
)
def test_what_will_come_is_named(kind: Any, more: dict[str, Any], words: str) -> None:
    assert tell(describe(nudge(kind=kind, **more), ZONE)) == words


def test_of_two_about_one_mentee_and_minute_one_is_asked() -> None:
    """With its session the other is settled."""
    effects = go(nudge(meet()), nudge(meet(series=9)), nudge(meet("Ben", series=8)))
    asked = [each.series for each in effects if isinstance(each, StartFlow)]
    assert asked == [3, 8]
    assert [each.reminder for each in effects if isinstance(each, Settle)] == [3, 8]


@pytest.mark.parametrize("kind", ["session", "rehearsal"])
def test_where_the_mentoring_is_over_nothing_is_asked_or_shown(kind: str) -> None:
    ahead = meet(on=THURSDAY + timedelta(days=7 * (kind == "rehearsal")))
    session = ahead.model_copy(update={"over": True})
    plan = PlanView(id=5, kind="if_then", text="I count")
    more: dict[str, Any] = {"plan": plan} if kind == "rehearsal" else {}
    assert tell_outcomes(go(nudge(session, kind=kind, **more))) == [(3, "over")]
