"""Sessions that have begun and wait to be asked about, and those whose question was put off."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from flows.views import LaterNudge, Pending, SessionNudge, SessionView
from storage.calendar.coming import list_coming
from storage.calendar.timetable import read_mentorings, read_series
from storage.people import Mentor

LOOKED_AHEAD: Final = 30
"""Messages to come in which the question is looked for that a session waits for."""


def list_pending(
    conn: Connection, mentor: Mentor, at: datetime, waits: Mapping[int, SessionView]
) -> tuple[Pending, ...]:
    """In order of time; `waits` are the sessions of the questions that wait as they were asked, by
    run."""
    begun = _list_begun(conn, mentor, at)
    if not (waits or begun):
        return ()
    asks: dict[tuple[int, date], datetime] = {}
    again: dict[int, datetime] = {}
    for each in list_coming(conn, mentor, at, LOOKED_AHEAD):
        if isinstance(each.nudge, SessionNudge):
            asks[each.nudge.session.series, each.nudge.session.on] = each.at
        elif isinstance(each.nudge, LaterNudge):
            again[each.nudge.run] = each.at
    put_off = (
        Pending(session=session, asks_at=again[run], run=run)
        for run, session in waits.items()
        if run in again
    )
    new = (Pending(session=each, asks_at=asks.get((each.series, each.on))) for each in begun)
    return tuple(sorted((*put_off, *new), key=lambda each: each.session.starts_at))


def _list_begun(conn: Connection, mentor: Mentor, at: datetime) -> tuple[SessionView, ...]:
    """Those that were not asked about yet."""
    open_ = read_series(conn, mentor)
    found = [
        (number, session)
        for number, each in open_.items()
        for session in each.list_sessions(at)
        if session.starts_at <= at
    ]
    return read_mentorings(conn, mentor).view_sessions(open_, found) if found else ()
