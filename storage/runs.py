"""Conversations under way, and their states."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, RowMapping, exists, insert, select, update

from flows.facts import OneRun
from flows.flow import Flow, State
from storage.people import Mentor
from storage.tables import runs

MOST = 3
"""Open reflections, and open notes; a fourth closes the oldest as it is."""


def open_run(conn: Connection, mentor: Mentor, flow: str, at: datetime) -> int:
    """The id of a new run; its state is saved when its first turn is done."""
    new = (
        insert(runs)
        .values(mentor=mentor.id, flow=flow, status="open", state={}, opened_at=at, touched_at=at)
        .returning(runs.c.id)
    )
    return int(conn.execute(new).scalar_one())


def save_state(conn: Connection, mentor: Mentor, state: State, at: datetime) -> None:
    """Save a turn. What was left open keeps the day on which it was left, whatever is added; and
    to ask whether to go on is not to go on."""
    values = {"status": state.status, "state": state.model_dump(mode="json"), "touched_at": at}
    if state.status == "left" or state.paused:
        del values["touched_at"]
    conn.execute(
        update(runs).where(runs.c.id == state.run, runs.c.mentor == mentor.id).values(values)
    )


def read_state(conn: Connection, mentor: Mentor, run: int) -> State | None:
    row = conn.execute(
        select(runs).where(runs.c.id == run, runs.c.mentor == mentor.id)
    ).one_or_none()
    return _read(row._mapping) if row else None


def read_run(conn: Connection, mentor: Mentor, run: int) -> OneRun:
    return OneRun(state=read_state(conn, mentor, run))


def list_open(
    conn: Connection, mentor: Mentor, flows: Mapping[str, Flow], at: datetime
) -> tuple[State, ...]:
    """The open conversations, newest first. One whose question has waited too long, or that no
    flow of today can read, is closed as it is on the way."""
    rows = conn.execute(
        select(runs)
        .where(runs.c.mentor == mentor.id, runs.c.status == "open")
        .order_by(runs.c.touched_at.desc(), runs.c.id.desc())
    ).all()
    found = []
    for row in rows:
        state, flow = _read(row._mapping), flows.get(row.flow)
        if state is None or flow is None or row.touched_at + flow.waits < at:
            close(conn, mentor, row.id, _closed(flow))
        else:
            found.append(state)
    for whole in (False, True):  # a note pushes out no reflection
        alike = [each for each in found if _keeps(flows[each.flow], whole=whole)]
        for oldest in alike[MOST:]:
            close(conn, mentor, oldest.run, _closed(flows[oldest.flow]))
            found.remove(oldest)
    return tuple(found)


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
    conn.execute(update(runs).where(runs.c.id == run, runs.c.mentor == mentor.id).values(**values))


def close_all(conn: Connection, mentor: Mentor, flow: str) -> None:
    """Close what is open of a flow, of which one at a time makes sense."""
    rows = conn.execute(
        select(runs.c.id).where(
            runs.c.mentor == mentor.id, runs.c.status == "open", runs.c.flow == flow
        )
    )
    for run in rows.scalars().all():
        close(conn, mentor, run, "stopped")


def was_begun(conn: Connection, mentor: Mentor, flow: str) -> bool:
    query = select(exists().where(runs.c.mentor == mentor.id, runs.c.flow == flow))
    return bool(conn.execute(query).scalar_one())


def _read(row: RowMapping) -> State | None:
    """A state; None if it was written by a version of the flow engine that is not understood."""
    try:
        return State.model_validate(row["state"])
    except ValueError:
        return None
