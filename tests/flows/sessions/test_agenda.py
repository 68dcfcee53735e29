"""The sessions that are planned: the list, a card, and what can be done about each."""

from datetime import date, time
from typing import Any

import pytest

from flows.actions import ACTIONS
from flows.effects import (
    Again,
    CloseRun,
    Effect,
    EndSeries,
    MoveSeries,
    MoveSession,
    PauseSeries,
    SendCalendar,
    SetPhase,
    Show,
    SkipSession,
    StartFlow,
    Toast,
)
from flows.events import Acted, Beginning, Said
from flows.facts import Agenda, Nothing, OneRun, OneSession, Planned
from flows.flow import State
from flows.lines import Button, line
from flows.sessions.agenda import PHASES, TOO_LATE
from flows.sessions.planning import mark
from flows.views import PlanView, SeriesView, SessionView
from flows.words.people.mentees import mark_name
from tests.flows.meetings import (
    AFTER,
    ANNA,
    BEN,
    HOUR,
    NEXT,
    ONCE,
    SINGLE,
    THURSDAYS,
    ZONE,
    meet,
)
from tests.flows.talk import NOW, tell, tell_buttons, tell_primary, tell_screen
from tests.framework.gardening import GARDENING

FULL = Agenda(zone=ZONE, sessions=(NEXT, SINGLE, AFTER), series=(ANNA, BEN))
EMPTY = Agenda(zone=ZONE)
PLANNED = Planned(coming=FULL.sessions)
CARD = OneSession(session=NEXT)


def act(verb: str, facts: Any, of: int = 0, version: int = 0) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb=verb, object=of, version=version)
    return ACTIONS[verb].act(facts, event, GARDENING)


def act_on(verb: str, facts: Any, session: SessionView = NEXT) -> tuple[Effect, ...]:
    return act(verb, facts, session.series, session.ordinal)


def see(effects: tuple[Effect, ...]) -> Show:
    """The screen that these effects end with."""
    assert isinstance(effects[-1], Show)
    return effects[-1]


def is_gone(effects: tuple[Effect, ...]) -> bool:
    (toast,) = effects
    assert isinstance(toast, Toast)
    return tell(toast.line) == (
        "That session is gone or was changed. /sessions shows what stands."
    )


def find(show: Show, label: str) -> Button:
    return next(each for each in show.buttons if tell(each.label) == label)


# The list


def test_the_list_has_a_button_for_each_session() -> None:
    show = see(act("sessions", FULL))
    assert tell_screen(show) == (
        "Your next sessions. Tap one to move or skip it.\n\nAnna: every Thursday 15:00–16:00"
    )
    labels = tell_buttons(show)
    assert labels == [
        "Thu 3 Dec 15:00 Anna",
        "Fri 4 Dec 09:00 Chri…",
        "Thu 10 Dec 15:00 Anna",
        "Plan a session",
        "Calendar file",
    ]
    assert max(map(len, labels)) <= 22
    assert [(b.verb, b.object, b.version) for b in show.buttons[:2]] == [
        ("session", 4, NEXT.ordinal),
        ("session", 5, SINGLE.ordinal),
    ]


def test_a_button_has_no_room_for_a_year() -> None:
    newyear = meet(ANNA, date(2027, 1, 7))
    show = see(act("sessions", FULL.model_copy(update={"sessions": (newyear,)})))
    assert tell_buttons(show)[0] == "Thu 7 Jan 15:00 Anna"
    assert "Thu 7 Jan 2027 15:00" in tell_screen(
        see(act_on("session", OneSession(session=newyear)))
    )


def test_an_empty_list_says_how_to_fill_it() -> None:
    show = see(act("sessions", EMPTY))
    assert tell_screen(show) == (
        "No session is planned. Tell me when you meet: “Anna Thursdays 15:00”. "
        "Then I ask you after it."
    )
    assert tell_primary(show) == ["Plan a session"]
    assert act("plan_session", Nothing()) == (StartFlow(flow="planning"),)


def test_the_calendar_file_is_sent_if_there_is_anything_in_it() -> None:
    assert act("calendar", FULL) == (SendCalendar(),)
    (toast,) = act("calendar", EMPTY)
    assert isinstance(toast, Toast)


def test_of_many_series_some_are_told_and_the_way_to_the_others() -> None:
    series = tuple(ANNA.model_copy(update={"id": each}) for each in range(15))
    shown = see(act("sessions", FULL.model_copy(update={"series": series})))
    assert tell_screen(shown).count("Anna: every Thursday") == 12
    assert tell_screen(shown).endswith("And 3 more: /mentees has them all.")


def test_it_is_sent_when_all_was_called_off_too() -> None:
    called_off = EMPTY.model_copy(update={"cancelled": True})
    assert tell_buttons(see(act("sessions", called_off)))[-1] == "Calendar file"
    assert act("calendar", called_off) == (SendCalendar(),)


def test_what_was_planned_just_now_can_be_cancelled() -> None:
    older = ANNA.model_copy(update={"id": 2})
    at_once = SeriesView(id=9, mentee="Cleo", rule=THURSDAYS, phase="first")
    agenda = FULL.model_copy(update={"series": (older, ANNA, BEN, at_once)})
    day, version = THURSDAYS.first_on.toordinal(), mark("anna", THURSDAYS)
    effects = act("unplan", agenda, day, version)
    assert effects[0] == EndSeries(series=4, closes=False)
    assert tell_screen(see(effects)) == "Cancelled. It is no longer planned."
    assert is_gone(act("unplan", agenda, day, version + 100))
    assert is_gone(act("unplan", EMPTY, day, version))


def test_words_taken_for_a_plan_become_a_note() -> None:
    said = Said(at=NOW, text="Anna Thursdays 15:00")
    state = State(flow="planning", run=7, facts=Beginning(), refused=said)
    assert act("just_note", OneRun(state=state)) == (
        CloseRun(run=7),
        StartFlow(flow="note", said=said),
    )
    for gone in (
        None,
        state.model_copy(update={"status": "done"}),
        State(flow="x", run=7, facts=Beginning()),
    ):
        assert is_gone(act("just_note", OneRun(state=gone)))


# A card


def test_a_card_says_all_that_is_known() -> None:
    plan = PlanView(id=3, kind="if_then", text="If she goes quiet, I count to five.")
    session = NEXT.model_copy(update={"focus": "1a"})
    show = see(act_on("session", OneSession(session=session, plan=plan)))
    assert tell_screen(show) == (
        "Anna · Thu 3 Dec 15:00–16:00\nsession 4 · now: under way\n\n"
        f"You want to watch {GARDENING.ability('1a').title}.\n\n"
        "Your plan: “If she goes quiet, I count to five.”"
    )
    assert tell_buttons(show) == [
        "Move",
        "Skip once",
        "Pause",
        "End mentoring",
        "Which stage?",
        "Choose a focus",
        "Back",
    ]
    assert {(b.object, b.version) for b in show.buttons[:-1]} == {(4, NEXT.ordinal)}


def test_a_single_session_has_nothing_to_pause() -> None:
    show = see(act_on("session", OneSession(session=SINGLE), SINGLE))
    assert tell_screen(show).endswith("session 1 · now: first contact")
    assert tell_buttons(show) == [
        "Move",
        "Call it off",
        "End mentoring",
        "Which stage?",
        "Choose a focus",
        "Back",
    ]


def test_one_that_has_begun_cannot_be_changed_any_more() -> None:
    begun = OneSession(session=NEXT.model_copy(update={"starts_at": NOW}))
    assert tell_screen(see(act_on("session", begun))).startswith("That session has begun already.")
    for verb in ("move", "pause_series", "focus"):
        assert is_gone(act_on(verb, begun))


@pytest.mark.parametrize(
    ("verb", "flow"), [("move", "moving"), ("pause_series", "pausing"), ("focus", "focus")]
)
def test_what_needs_a_question_begins_a_conversation(verb: str, flow: str) -> None:
    assert act_on(verb, CARD) == (StartFlow(flow=flow, series=4, on=NEXT.on),)


@pytest.mark.parametrize(
    "verb",
    ["session", "move", "pause_series", "end_series", "phase", "phase_first", "focus"],
)
def test_a_button_of_a_session_that_is_gone_says_so(verb: str) -> None:
    assert is_gone(act_on(verb, OneSession(session=None)))


@pytest.mark.parametrize("verb", ["restore", "resume_series", "end_now"])
def test_a_button_of_a_series_that_is_gone_says_so(verb: str) -> None:
    assert is_gone(act_on(verb, EMPTY))


# Skipping


def test_skipping_says_what_comes_next_and_leads_back() -> None:
    effects = act_on("skip_session", PLANNED)
    assert effects[0] == SkipSession(series=4, on=NEXT.on)
    show = see(effects)
    assert tell_screen(show) == (
        "Skipped: Anna, Thu 3 Dec 15:00. I will not ask about it.\n\nNext: Thu 10 Dec 15:00."
    )
    back = find(show, "Not skipped")
    assert (back.verb, back.object, back.version) == ("restore", 4, NEXT.ordinal)


def test_a_single_session_is_called_off() -> None:
    effects = act_on("skip_session", PLANNED, SINGLE)
    assert effects[0] == SkipSession(series=5, on=SINGLE.on)
    show = see(effects)
    assert tell_screen(show) == (
        "Called off: Christopher, Fri 4 Dec 09:00. I will not ask about it."
    )
    assert tell_buttons(show) == ["Sessions", "Plan a session"]


def test_what_is_skipped_or_under_way_cannot_be_skipped() -> None:
    assert is_gone(act_on("skip_session", Planned(coming=(AFTER,))))
    begun = NEXT.model_copy(update={"starts_at": NOW - HOUR})
    assert is_gone(act_on("skip_session", Planned(coming=(begun,))))


def test_a_session_comes_back_to_its_own_time() -> None:
    effects = act_on("restore", FULL)
    assert effects[0] == MoveSession(series=4, on=NEXT.on, day=NEXT.on, wall=time(15))
    assert tell_screen(see(effects)) == "Anna, Thu 3 Dec 15:00: as before."


@pytest.mark.parametrize("on", [date(2026, 11, 19), date(2026, 12, 4), None])
def test_a_time_that_is_over_or_no_date_of_the_series_does_not_come_back(on: date | None) -> None:
    earlier = THURSDAYS.model_copy(update={"first_on": date(2026, 11, 19)})
    agenda = FULL.model_copy(update={"series": (ANNA.model_copy(update={"rule": earlier}),)})
    (toast,) = act("restore", agenda, 4, on.toordinal() if on else 0)
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "That time is over."


# Pausing and ending


def test_after_a_pause_it_goes_on_with_what_is_still_ahead() -> None:
    today = THURSDAYS.model_copy(update={"first_on": date(2026, 11, 19), "wall": time(9)})
    agenda = FULL.model_copy(update={"series": (ANNA.model_copy(update={"rule": today}),)})
    effects = act("resume_series", agenda, 4)
    assert effects[0] == PauseSeries(series=4, until=date(2026, 12, 3))
    assert tell_screen(see(effects)) == "Anna goes on. Next: Thu 3 Dec 09:00."


def test_a_single_session_that_is_over_does_not_go_on() -> None:
    over = BEN.model_copy(
        update={"rule": ONCE.model_copy(update={"first_on": date(2026, 11, 26)})}
    )
    agenda = FULL.model_copy(update={"series": (over,)})
    assert is_gone(act("resume_series", agenda, 5))


def test_ending_is_asked_once_and_done_as_by_the_mentees_own_button() -> None:
    show = see(act_on("end_series", CARD))
    assert tell_screen(show) == "End the mentoring with Anna? The entries stay."
    assert tell_buttons(show) == ["End it", "Back"]
    assert act_on("end_now", FULL) == (Again(verb="end_it", version=mark_name("Anna")),)


# The phase


def test_the_phase_is_shown_and_changed_by_the_mentors_word() -> None:
    show = see(act_on("phase", CARD))
    assert tell_screen(show) == (
        "Where is your mentoring with Anna? For now I take it as: under way. "
        "What I offer after a session goes by it."
    )
    assert tell_buttons(show) == ["First contact", "Under way", "Coming to its end", "Back"]
    for button, phase in zip(show.buttons, PHASES, strict=False):
        effects = act_on(button.verb, CARD)
        assert effects[0] == SetPhase(mentee="Anna", phase=phase)
        assert tell_screen(see(effects)).endswith(f"session 4 · now: {PHASES[phase]}")


# Another zone


def test_sessions_can_be_moved_to_a_new_zone() -> None:
    away = FULL.model_copy(update={"zone": "Europe/Helsinki"})
    show = see(act("sessions", away))
    assert "Anna: Thursday 15:00 in Brussels, Thursday 16:00 here" in tell_screen(show)
    assert tell_buttons(show)[-1] == "Move to my new zone"
    effects = act("rezone", away)
    assert effects[:-1] == (
        MoveSeries(series=4, zone="Europe/Helsinki"),
        MoveSeries(series=5, zone="Europe/Helsinki"),
    )
    assert tell_screen(see(effects)) == (
        "Your sessions are now at these times in Helsinki.\n\n"
        "Anna: every Thursday 15:00–16:00\n\nChristopher: Friday 09:00–10:00"
    )


def test_nothing_is_moved_that_is_here_already() -> None:
    (toast,) = act("rezone", FULL)
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "Your sessions are in your zone already."


def test_what_is_planned_is_leafed_through() -> None:
    first = see(act("sessions", FULL.model_copy(update={"more": True})))
    assert tell_buttons(first)[-3:] == ["More", "Plan a session", "Calendar file"]
    assert find(first, "More").object == 1
    second = see(act("sessions", FULL.model_copy(update={"page": 1, "more": True}), of=1))
    assert tell_screen(second) == "Later sessions, page 2."
    assert tell_buttons(second)[-2:] == ["Back", "More"]
    assert (find(second, "Back").object, find(second, "More").object) == (0, 2)


def test_a_page_with_nothing_on_it_leads_back() -> None:
    nothing = see(act("sessions", EMPTY.model_copy(update={"page": 3}), of=3))
    assert tell_screen(nothing) == "Nothing more is planned."
    assert tell_buttons(nothing) == ["Back"]


def test_what_was_noted_for_a_session_is_told_if_it_is_still_there() -> None:
    event = Acted(at=NOW, verb="session", notice=(line("Noted."),))
    begun = NEXT.model_copy(update={"starts_at": NOW})
    for session, told in (
        (NEXT, "Noted.\n\nAnna · Thu 3 Dec"),
        (None, TOO_LATE),
        (begun, TOO_LATE),
    ):
        shown = see(ACTIONS["session"].act(OneSession(session=session), event, GARDENING))
        assert tell_screen(shown).startswith(told)
