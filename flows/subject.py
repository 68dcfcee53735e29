"""Which session an entry is about: asked where it was filed by hand, and taken back by a tap.

An answer that is given on another day is dated on that of its session, and says when it was
written.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from flows.calendar.day_names import DAYS, find_day, name_start
from flows.calendar.series import to_local_date
from flows.effects import (
    Advance,
    AwaitSession,
    CloseRun,
    Effect,
    FileNote,
    SaveAnswer,
    StartFlow,
    Toast,
)
from flows.events import Acted, Shown
from flows.facts import OneRun
from flows.flow import Scene, State
from flows.lines import Button, Line, Option, button, line, option
from flows.views import MetView, SessionView
from framework.model import Framework

WHICH_SESSION: Final = "Which session?"
STEP: Final = "session"
NO_SESSION: Final = "none"
MOST_OFFERED: Final = 3
GONE: Final = (Toast(line=line("That is no longer there.")),)


def write_choice(session: MetView | SessionView) -> str:
    """A session as the answer that names it: "12_739500"."""
    return f"{session.series}_{session.on.toordinal()}"


def read_choice(answer: str) -> tuple[int, date] | None:
    """The series and date that an answer names; None if it names none."""
    number, _, ordinal = answer.partition("_")
    on = find_day(int(ordinal)) if number.isdecimal() and ordinal.isdecimal() else None
    return (int(number), on) if on is not None else None


def find_met(met: Sequence[MetView], mentee: str) -> list[MetView]:
    """Those with this mentee, the youngest first."""
    name = mentee.casefold()
    return [each for each in met if name and each.mentee.casefold() == name][:MOST_OFFERED]


def list_sessions(met: Sequence[MetView], zone: str) -> tuple[Option, ...]:
    """Each by its day and hour, and none of them."""
    offered = (
        option(
            write_choice(each),
            line("{when}", when=name_start(each.starts_at, each.starts_at, zone)),
        )
        for each in met
    )
    return (*offered, option(NO_SESSION, "None"))


def offer_met(scene: Scene) -> tuple[Option, ...]:
    return list_sessions(find_met(scene.facts.met, scene.state.mentee), scene.facts.zone)


def has_met(scene: Scene) -> bool:
    """Whether one fits where the mentor has said with whom it was."""
    chosen = bool(scene.state.value("mentee"))
    return chosen and bool(find_met(scene.facts.met, scene.state.mentee))


def is_late(state: State, written: datetime) -> bool:
    """Whether it was written on another day than that of its session."""
    session, zone = state.facts.session, state.facts.zone
    if session is None or state.value(STEP) == NO_SESSION:
        return False
    return to_local_date(session.starts_at, zone) != to_local_date(written, zone)


def list_parting(state: State) -> tuple[Button, ...]:
    """[It is not about Thursday], where it was written on another day; [Not about this session]
    where nobody had asked, as long as nothing was chosen."""
    session = state.facts.session
    if state.facts.early:
        chosen = any(each.value for each in state.answers.values())
        this = button("not_about", "Not about this session", state.run)
        return () if chosen or state.status == "done" else (this,)
    first = min((each.at for each in state.answers.values() if each.pieces), default=None)
    if session is None or first is None or not is_late(state, first):
        return ()
    day = DAYS[to_local_date(session.starts_at, state.facts.zone).weekday()]
    return (button("not_about", f"It is not about {day}", state.run),)


def give_back(state: State, mentee: str) -> tuple[Effect, ...]:
    """A session that nobody had asked about is, if its story was somebody else's."""
    session = state.facts.session
    if session is None or not state.facts.early or session.mentee == mentee:
        return ()
    return (AwaitSession(series=session.series, on=session.on),)


def part(facts: OneRun, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    """The entry is about no session, and of the day on which it was written. What nobody had asked
    for is a note, and the question comes as if nothing had been said."""
    state = facts.state
    if state is None or not list_parting(state):
        return GONE
    session = state.facts.session
    if session is not None and state.facts.early:
        return (
            AwaitSession(series=session.series, on=session.on),
            FileNote(note=state.run, begins=StartFlow(flow="note")),
            CloseRun(run=state.run),
        )
    own = framework.of(state.facts.framework)
    saved = SaveAnswer(
        run=state.run,
        step=STEP,
        prompt=Line(template=WHICH_SESSION),
        option=NO_SESSION,
        label="None",
        mentee=state.facts.mentee,
        ability=state.facts.ability,
        edition=own.edition,
    )
    chosen = Shown(at=event.at, chosen={STEP: NO_SESSION})
    return (saved, Advance(run=state.run, event=chosen))
