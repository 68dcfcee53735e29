"""Words that were taken for something else, and are held: they may be a note after all."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy import Connection

from bot.turn.memory import Memory
from bot.turn.screen import Screen
from flows import effects
from flows.effects import KeptEffect
from flows.engine import advance
from flows.events import Beginning, Started
from flows.flow import State
from flows.lines import button
from flows.reflection.note import NOTE
from flows.requests import REQUEST
from flows.sessions.held import is_replaced, waits_beside
from framework.model import Framework
from storage import people
from storage.journal import runs
from storage.people import Mentor


def hold(
    conn: Connection,
    mentor: Mentor,
    memory: Memory,
    screen: Screen,
    framework: Framework,
    effect: effects.Hold,
    at: datetime,
) -> None:
    """Keep what was said in a run of its own, which is over, with buttons below what is shown
    next: it may be a note after all."""
    run = runs.open_run(conn, mentor, REQUEST, at)
    known = {"zone": mentor.zone, "framework": framework.id, "mentee": effect.mentee}
    facts = Beginning.model_validate(known | {"mentees": people.list_mentees(conn, mentor)})
    state = State(flow=REQUEST, run=run, facts=facts, status="done", refused=effect.said)
    memory.save_state(mentor, state, at)
    ways = (each.model_copy(update={"object": run}) for each in effect.ways)
    note = (button("was_note", effect.label, run),) if effect.label else ()
    screen.add_buttons(*ways, *note)


def close_replaced(
    conn: Connection,
    mentor: Mentor,
    screen: Screen,
    closed: Iterable[State],
    open_: Iterable[State],
    begun: State,
) -> tuple[State, ...]:
    """Close the other cards whose words were said anew to this one that has begun; of those that
    were closed for it, the ones whose words are still to be kept. A change for somebody else
    waits on its own card; those that are left lose their buttons."""
    lasting: list[State] = []
    for state in closed:
        if waits_beside(state, begun):
            runs.put_back(conn, mentor, state)
            continue
        if not is_replaced(state, begun):
            screen.strip_run(state.run)
            lasting.append(state)
    for state in open_:
        if state.status == "open" and state.flow != begun.flow and is_replaced(state, begun):
            runs.close(conn, mentor, state.run, "stopped")
    return tuple(lasting)


def keep_held(
    conn: Connection,
    mentor: Mentor,
    framework: Framework,
    closed: Iterable[State],
    keep: Callable[[KeptEffect], None],
    at: datetime,
) -> None:
    """Words that were held by a card which was left alone become a note, of their own time and
    without a word: nobody is there to read one."""
    for state in closed:
        said = state.refused
        if said is None or not state.held:
            continue
        about = Beginning(zone=mentor.zone, framework=framework.id)
        run = runs.open_run(conn, mentor, NOTE.name, said.at)
        begun = Started(at=said.at, run=run, facts=about, said=said)
        note, following = advance(NOTE, None, begun, framework)
        runs.save_state(conn, mentor, note, said.at)
        for each in following:
            if isinstance(each, KeptEffect):
                keep(each)
        runs.close(conn, mentor, run, "done")
        over = {"refused": None, "status": "stopped", "asked": "", "options": ()}
        settled = state.model_copy(update=over)
        runs.save_state(conn, mentor, settled, at)
