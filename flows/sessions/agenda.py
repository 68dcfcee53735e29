"""The sessions that are planned, by pages, and what can be done about each.

A button names its session by series and date. What it stands for may have been moved, skipped or
ended since, so every act looks first whether it is still there, and says so if it is not.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from flows.calendar.day_names import find_day
from flows.calendar.rule_words import tell_rule
from flows.calendar.series import (
    Rule,
    Session,
    find_date,
    list_sessions,
    make_session,
    to_local_date,
)
from flows.calendar.zones import city_of
from flows.effects import (
    Advance,
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
from flows.events import Acted
from flows.facts import Agenda, Nothing, OneRun, OneSession, Planned
from flows.lines import MAX_LABEL, Button, Instant, Line, button, line, question, shorten_apart
from flows.sessions.elsewhere import REZONE, tell_elsewhere
from flows.sessions.gone import GONE, SESSIONS
from flows.sessions.no_show import offer_no_show, offer_pending, tell_pending
from flows.sessions.parts import tell_phone
from flows.sessions.planning import EXAMPLE, mark
from flows.sessions.unplanned import go_on_apart
from flows.views import SeriesView, SessionView
from flows.words.people.mentees import mark_name
from framework.model import Framework, Phase

Effects = tuple[Effect, ...]
Act = Callable[[OneSession, Acted, Framework], Effects]

PENDING_TOLD = 5
"""Of those that have begun and are not asked about yet, the last."""
SERIES_TOLD = 12
CALENDAR = button("calendar", "Calendar file")
TOO_LATE = "That session has begun, or was called off meanwhile: nothing is noted for it."
PHASES: dict[Phase, str] = {
    "first": "first contact",
    "under_way": "under way",
    "closing": "coming to its end",
}


# The list


def show_sessions(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    plan = button("plan_session", "Plan a session", primary=not facts.sessions)
    if facts.page and not facts.sessions:
        nothing = line("Nothing more is planned.")
        return (Show(run=None, lines=(nothing,), buttons=(button("sessions", "Back"),)),)
    begun = facts.pending[-PENDING_TOLD:]
    pending = [*tell_pending(begun, event.at, facts.zone)]
    if len(begun) < len(facts.pending):
        pending.append(line("Earlier ones too: {left}.", left=len(facts.pending) - len(begun)))
    not_met = offer_pending(begun, facts.zone)
    if not facts.sessions:
        none = f"No session is planned. Tell me when you meet: {EXAMPLE}. Then I ask you after it."
        file = (CALENDAR,) if facts.cancelled else ()
        return (Show(run=None, lines=(*pending, line(none)), buttons=(*not_met, plan, *file)),)
    if facts.page:
        lines = [line("Later sessions, page {page}.", page=facts.page + 1)]
        rest: tuple[Button, ...] = ()
    else:
        lines = [*pending, line("Your next sessions. Tap one to move or skip it.")]
        lines += _tell_all([each for each in facts.series if each.rule.every])
        rest = (plan, CALENDAR)
    back = (button("sessions", "Back", facts.page - 1),) if facts.page else ()
    more = (button("sessions", "More", facts.page + 1),) if facts.more else ()
    buttons = (*not_met, *_name(facts.sessions), *back, *more, *rest)
    elsewhere = tell_elsewhere(facts.series, facts.zone, event.at)
    if elsewhere:
        lines += elsewhere
        buttons = (*buttons, REZONE)
    return (Show(run=None, lines=tuple(lines), buttons=buttons),)


def _tell_all(series: Sequence[SeriesView]) -> Iterator[Line]:
    yield from map(_tell_series, series[:SERIES_TOLD])
    if len(series) > SERIES_TOLD:
        yield line("And {left} more: /mentees has them all.", left=len(series) - SERIES_TOLD)


def _tell_series(each: SeriesView) -> Line:
    return line("{name}: {rule}", name=each.mentee, rule=tell_rule(each.rule, ends=True))


def _name(sessions: Sequence[SessionView]) -> Iterator[Button]:
    room = MAX_LABEL - len("Thu 26 Nov 15:00 ")
    names = shorten_apart([each.mentee for each in sessions], room)
    for session, name in zip(sessions, names, strict=True):
        when = Instant(at=session.starts_at, shows="brief")
        yield button(
            "session", "{when} {name}", session.series, session.ordinal, when=when, name=name
        )


def plan_session(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="planning"),)


def send_calendar(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    if not facts.sessions and not facts.cancelled:
        return (Toast(line=line("No session is planned: there is nothing to put into a file.")),)
    return (SendCalendar(),)


def just_note(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """Words that were taken for a session were meant as a note."""
    waits = facts.state is not None and facts.state.status in ("open", "stopped")
    if facts.state is None or not waits or facts.state.refused is None:
        return GONE
    several = tuple(each.run for each in facts.state.facts.waiting)
    note = StartFlow(flow="note", said=facts.state.refused, waiting=several)
    return (CloseRun(run=facts.state.run), note, *go_on_apart(facts.state))


def add_to_entry(facts: OneRun, event: Acted, framework: Framework) -> Effects:
    """Words that were taken for a session were part of the entry that they came in between."""
    state = facts.state
    if state is None or state.status != "open" or state.refused is None:
        return GONE
    said = state.refused.model_copy(update={"story": True})
    told = tuple(Advance(run=each.run, event=said) for each in state.facts.waiting[:1])
    return (CloseRun(run=state.run), *told, *go_on_apart(state))


def unplan(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    """Take back what was planned just now: the youngest series that fits the button."""
    fitting = [
        each.id
        for each in facts.series
        if each.rule.first_on.toordinal() == event.object
        and mark(each.mentee, each.rule) == event.version
    ]
    if not fitting:
        return GONE
    return (
        EndSeries(series=max(fitting), closes=False),
        _tell_change(SESSIONS, line("Cancelled. It is no longer planned.")),
    )


def _tell_change(*parts: Button | Line) -> Show:
    """What is different now; it can be read again."""
    lines = tuple(each for each in parts if isinstance(each, Line))
    buttons = tuple(each for each in parts if isinstance(each, Button))
    return Show(run=None, lines=lines, buttons=buttons, stays=True)


# One session


def show_session(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    """Its card, below what was noted for it."""
    session = facts.session
    if event.notice and (session is None or session.starts_at <= event.at):
        return (Show(run=None, lines=(line(TOO_LATE),), buttons=(SESSIONS,)),)
    if session is None:
        return GONE
    if session.starts_at <= event.at:
        over = line("That session has begun already. /reflect asks about it.")
        return (Show(run=None, lines=(over,), buttons=(offer_no_show(session), SESSIONS)),)
    lines = [*event.notice, _tell(session, facts.zones)]
    ability = framework.find_ability(session.focus)
    if ability is not None:
        lines.append(line("You want to watch {ability}.", ability=ability.title))
    if facts.plan is not None:
        lines.append(line("Your plan: “{text}”", text=facts.plan.text))
    return (Show(run=None, lines=tuple(lines), buttons=_offer(session)),)


def _tell(session: SessionView, zones: Iterable[str]) -> Line:
    return line(
        "{name} · {start}–{end}" + tell_phone(zones) + "\nsession {number} · now: {phase}",
        name=session.mentee,
        start=Instant(at=session.starts_at),
        end=Instant(at=session.ends_at, shows="time"),
        phone=Instant(at=session.starts_at, shows="phone"),
        number=session.number,
        phase=PHASES[session.phase],
    )


def _offer(session: SessionView) -> tuple[Button, ...]:
    labels = {
        "move": "Move",
        "skip_session": "Skip once" if session.rule.every else "Call it off",
        "pause_series": "Pause" if session.rule.every else "",
        "end_series": "End mentoring",
        "phase": "Which stage?",
        "focus": "Choose a focus",
    }
    buttons = (_about(session, verb, label) for verb, label in labels.items() if label)
    return (*buttons, button("sessions", "Back"))


def _about(session: SessionView, verb: str, label: str) -> Button:
    return button(verb, label, session.series, session.ordinal)


def begin_flow(flow: str, *, apart: bool = False) -> Act:
    """An act that begins a conversation about a session that is still to come; `apart` leaves the
    card of the button as it is."""

    def begin(facts: OneSession, event: Acted, framework: Framework) -> Effects:
        if facts.session is None or facts.session.starts_at <= event.at:
            return GONE
        about = facts.session
        return (StartFlow(flow=flow, series=about.series, on=about.on, apart=apart),)

    return begin


# Skipping


def skip_session(facts: Planned, event: Acted, framework: Framework) -> Effects:
    session = _find(facts, event)
    if session is None:
        return GONE
    following = [
        each
        for each in facts.coming
        if each.series == session.series and each.starts_at > session.starts_at
    ]
    done = "Skipped" if session.rule.every else "Called off"
    skipped = line(
        done + ": {name}, {start}. I will not ask about it.",
        name=session.mentee,
        start=Instant(at=session.starts_at),
    )
    lines = [skipped]
    if following:
        lines.append(line("Next: {start}.", start=Instant(at=following[0].starts_at)))
    if session.rule.every:
        back = button("restore", "Not skipped", session.series, session.ordinal)
    else:  # nothing is left of it that could be brought back
        back = button("plan_session", "Plan a session", session.series, session.ordinal)
    return (
        SkipSession(series=session.series, on=session.on),
        _tell_change(*lines, SESSIONS, back),
    )


def _find(facts: Planned, event: Acted) -> SessionView | None:
    """The session that the button names, if it is still to come."""
    named = (event.object, event.version)
    coming = (each for each in facts.coming if each.starts_at > event.at)
    return next((each for each in coming if (each.series, each.ordinal) == named), None)


def restore_session(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    """A session that was moved or skipped takes place at the time its rule gives it."""
    series = _find_series(facts, event)
    if series is None:
        return GONE
    rule, on = series.rule, find_day(event.version)
    session = make_session(rule, on) if on is not None and find_date(rule, on) == on else None
    if session is None or session.starts_at <= event.at:
        return (Toast(line=line("That time is over.")),)
    back = line(
        "{name}, {start}: as before.",
        name=series.mentee,
        start=Instant(at=session.starts_at),
    )
    return (
        MoveSession(series=series.id, on=session.on, day=session.on, wall=rule.wall),
        _tell_change(back, SESSIONS),
    )


def _find_series(facts: Agenda, event: Acted) -> SeriesView | None:
    return next((each for each in facts.series if each.id == event.object), None)


# Pausing and ending


def resume_series(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    """After a pause: from the first session that is still ahead."""
    series = _find_series(facts, event)
    coming = _find_next(series.rule, event.at) if series is not None else None
    if series is None or coming is None:
        return GONE
    going = line(
        "{name} goes on. Next: {start}.", name=series.mentee, start=Instant(at=coming.starts_at)
    )
    return (
        PauseSeries(series=series.id, until=coming.on),
        _tell_change(going, SESSIONS),
    )


def _find_next(rule: Rule, at: datetime) -> Session | None:
    """The first session of a rule that is still ahead."""
    today = to_local_date(at, rule.zone)
    coming = list_sessions(rule, {}, find_date(rule, today), 2)
    return next((each for each in coming if each.starts_at > at), None)


def ask_to_end(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    session = facts.session
    if session is None:
        return GONE
    asked = question("End the mentoring with {name}? The entries stay.", name=session.mentee)
    buttons = (
        _about(session, "end_now", "End it"),
        _about(session, "session", "Back"),
    )
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def end_mentoring(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    """As by the button of the mentee."""
    series = _find_series(facts, event)
    if series is None:
        return GONE
    return (Again(verb="end_it", version=mark_name(series.mentee)),)


# The phase


def ask_phase(facts: OneSession, event: Acted, framework: Framework) -> Effects:
    session = facts.session
    if session is None:
        return GONE
    asked = question(
        "Where is your mentoring with {name}? For now I take it as: {phase}. "
        "What I offer after a session goes by it.",
        name=session.mentee,
        phase=PHASES[session.phase],
    )
    buttons = (
        _about(session, "phase_first", "First contact"),
        _about(session, "phase_under_way", "Under way"),
        _about(session, "phase_closing", "Coming to its end"),
        _about(session, "session", "Back"),
    )
    return (Show(run=None, lines=(asked,), buttons=buttons),)


def set_phase(phase: Phase) -> Act:
    """An act that sets the phase by the mentor's word."""

    def set_(facts: OneSession, event: Acted, framework: Framework) -> Effects:
        if facts.session is None:
            return GONE
        changed = facts.session.model_copy(update={"phase": phase})
        shown = show_session(facts.model_copy(update={"session": changed}), event, framework)
        return (SetPhase(mentee=changed.mentee, phase=phase), *shown)

    return set_


# Another time zone


def move_to_zone(facts: Agenda, event: Acted, framework: Framework) -> Effects:
    """Every series takes place at the same time of the day as before, where the mentor is now."""
    there = [each for each in facts.series if each.rule.zone != facts.zone]
    if not there:
        return (Toast(line=line("Your sessions are in your zone already.")),)
    first = line("Your sessions are now at these times in {city}.", city=city_of(facts.zone))
    lines = (first, *(_tell_series(each) for each in there))
    moved = (MoveSeries(series=each.id, zone=facts.zone) for each in there)
    return (*moved, _tell_change(*lines, SESSIONS))
