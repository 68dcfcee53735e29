"""Conversations under way, and their states."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update

from flows.facts import OneRun
from flows.flow import Flow, State
from framework.model import DEFAULT_EDITION
from storage.people import Mentor
from storage.tables import runs

MAX_OPEN_REFLECTIONS = 3
"""Open reflections, and open notes; a fourth closes the oldest as it is."""


def open_run(
    conn: Connection, mentor: Mentor, flow: str, at: datetime, session: int | None = None
) -> int:
    """The id of a new run, about this row of `sessions` if it is about one; its state is saved
    when its first turn is done."""
    about = {"mentor": mentor.id, "flow": flow, "session": session}
    row = {**about, "status": "open", "state": {}, "opened_at": at, "touched_at": at}
    return int(conn.execute(_OPEN, row).scalar_one())


def save_state(conn: Connection, mentor: Mentor, state: State, at: datetime) -> None:
    """Save a turn. What was left open keeps the day on which it was left, whatever is added; and
    to ask whether to go on is not to go on."""
    values = {"status": state.status, "state": state.model_dump(mode="json"), "touched_at": at}
    if state.status == "left" or state.paused:
        del values["touched_at"]
    conn.execute(_SAVE, _mine(mentor, state.run) | values)


def read_run(conn: Connection, mentor: Mentor, run: int) -> OneRun:
    return OneRun(state=read_state(conn, mentor, run))


def list_open(
    conn: Connection,
    mentor: Mentor,
    flows: Mapping[str, Flow],
    at: datetime,
    closed: list[State] | None = None,
) -> tuple[State, ...]:
    """The open conversations, newest first. One whose question has waited too long, or that no
    flow of today can read, is closed as it is on the way; `closed` gets what it was, if it can be
    read."""
    found = []
    for row in conn.execute(_LIST_OPEN, {"of": mentor.id}).all():
        state, flow = _read(row.state), flows.get(row.flow)
        if state is None or flow is None or row.touched_at + flow.waits < at:
            close(conn, mentor, row.id, _closed(flow))
            if state is not None and closed is not None:
                closed.append(state)
        else:
            found.append(state)
    for whole in (False, True):  # a note pushes out no reflection
        alike = [each for each in found if _keeps(flows[each.flow], whole=whole)]
        for oldest in alike[MAX_OPEN_REFLECTIONS:]:
            close(conn, mentor, oldest.run, _closed(flows[oldest.flow]))
            found.remove(oldest)
    return tuple(found)


def list_states(conn: Connection, mentor: Mentor) -> tuple[State, ...]:
    """The conversations that are stored as open, whatever has become of them; those that can be
    read."""
    states = (_read(row.state) for row in conn.execute(_LIST_OPEN, {"of": mentor.id}))
    return tuple(each for each in states if each is not None)


def forget_plan(conn: Connection, mentor: Mentor, state: State) -> None:
    """It does not know of its plan any more; nobody has gone on with it for that."""
    facts = state.facts.model_copy(update={"plan": None})
    stored = state.model_copy(update={"facts": facts}).model_dump(mode="json")
    conn.execute(_SAVE, _mine(mentor, state.run) | {"state": stored})


def find_open(conn: Connection, mentor: Mentor, flow: str) -> State | None:
    """The youngest open conversation of a flow."""
    rows = conn.execute(_LIST_OPEN, {"of": mentor.id})
    return next((_read(row.state) for row in rows if row.flow == flow), None)


def _keeps(flow: Flow, *, whole: bool) -> bool:
    return flow.journal and flow.whole is whole


def _closed(flow: Flow | None) -> str:
    return "done" if flow and flow.whole else "left"


def close(conn: Connection, mentor: Mentor, run: int, status: str) -> None:
    """Close it as it is; `touched_at` keeps the day on which it was left."""
    state = read_state(conn, mentor, run)
    values: dict[str, object] = {"status": status}
    if state is not None:
        closed = state.model_copy(update={"status": status, "asked": "", "options": ()})
        values["state"] = closed.model_dump(mode="json")
    conn.execute(_SAVE, _mine(mentor, run) | values)


def reopen(conn: Connection, mentor: Mentor, run: int) -> None:
    """What was stopped waits again; its question is found when it is shown."""
    state = read_state(conn, mentor, run)
    if state is not None and state.status == "stopped":
        put_back(conn, mentor, state.model_copy(update={"status": "open"}))


def put_back(conn: Connection, mentor: Mentor, state: State) -> None:
    """It waits as it did before it was closed."""
    values = {"status": state.status, "state": state.model_dump(mode="json")}
    conn.execute(_SAVE, _mine(mentor, state.run) | values)


def read_state(conn: Connection, mentor: Mentor, run: int) -> State | None:
    return _read(conn.execute(_READ, _mine(mentor, run)).scalar_one_or_none())


def close_all(conn: Connection, mentor: Mentor, flow: str) -> tuple[State, ...]:
    """Close what is open of a flow, of which one at a time makes sense; what it was, as far as it
    can be read."""
    rows = [row for row in conn.execute(_LIST_OPEN, {"of": mentor.id}) if row.flow == flow]
    for row in rows:
        close(conn, mentor, row.id, "stopped")
    return tuple(state for row in rows if (state := _read(row.state)) is not None)


def find_moved(conn: Connection, mentor: Mentor, since: datetime) -> State | None:
    """The conversation that was moved last, if that was not before."""
    row = conn.execute(_MOVED, {"of": mentor.id, "since": since}).first()
    return _read(row.state) if row is not None else None


def drop_untold(conn: Connection, mentor: Mentor, run: int) -> None:
    """A conversation that was begun and that nobody has heard of."""
    conn.execute(_DROP, _mine(mentor, run))


def was_begun(conn: Connection, mentor: Mentor, flow: str) -> bool:
    return bool(conn.execute(_WAS_BEGUN, {"of": mentor.id, "named": flow}).scalar_one())


def _mine(mentor: Mentor, run: int) -> dict[str, Any]:
    return {"this": run, "of": mentor.id}


def _read(stored: Any) -> State | None:
    """A state; None if there is none, or if it was written by a version of the flow engine that
    is not understood."""
    try:
        state = State.model_validate(stored)
    except ValueError:
        return None
    if "framework" in stored["facts"]:
        return state
    first = state.facts.model_copy(update={"framework": DEFAULT_EDITION.framework})
    return state.model_copy(update={"facts": first})  # from before there was a choice


# The statements are built once: building one takes longer than running it. What `_SAVE` changes
# is named by the values that it is given.

_MINE: Final = runs.c.mentor == bindparam("of")
_THIS: Final = runs.c.id == bindparam("this")

_OPEN: Final = insert(runs).returning(runs.c.id)
_DROP: Final = delete(runs).where(runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
_SAVE: Final = update(runs).where(_THIS, _MINE)
_READ: Final = select(runs.c.state).where(_THIS, _MINE)
_MOVED: Final = (
    select(runs.c.state)
    .where(runs.c.mentor == bindparam("of"), runs.c.touched_at >= bindparam("since"))
    .order_by(runs.c.touched_at.desc(), runs.c.id.desc())
    .limit(1)
)
_LIST_OPEN: Final = (
    select(runs.c.id, runs.c.flow, runs.c.state, runs.c.touched_at)
    .where(_MINE, runs.c.status == "open")
    .order_by(runs.c.touched_at.desc(), runs.c.id.desc())
)
_WAS_BEGUN: Final = select(exists().where(_MINE, runs.c.flow == bindparam("named")))
