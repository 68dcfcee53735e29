"""Sessions that have begun and wait to be asked about, and those whose question was put off; and
the one of these that words without a question are about."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from flows.views import LaterNudge, Pending, SessionNudge, SessionView
from flows.words.text import fold
from storage.calendar.coming import list_coming
from storage.calendar.timetable import read_mentorings, read_series
from storage.people import Mentor

JUST_OVER: Final = timedelta(hours=3)
"""For so long after a session what is told may be of it."""
LOOKED_AHEAD: Final = 30
"""Messages to come in which the question is looked for that a session waits for."""


def list_pending(
    conn: Connection, mentor: Mentor, at: datetime, waits: Mapping[int, SessionView]
) -> tuple[Pending, ...]:
    """In order of time; `waits` are the sessions of the questions that wait as they were asked, by
    run."""
    begun = list_begun(conn, mentor, at)
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


def find_just_over(
    conn: Connection, mentor: Mentor, at: datetime, words: str
) -> tuple[int, date] | None:
    """The session, by series and date, that words without a question are about: one that is under
    way or just over, and not asked about yet; of several the one whose mentee they name."""
    found = [
        (each.name, (number, session.on))
        for number, each in read_series(conn, mentor).items()
        for session in each.list_sessions(at)
        if session.starts_at <= at < session.ends_at + JUST_OVER
    ]
    said = fold(words)
    named = [session for name, session in found if fold(name) in said]
    those = named or [session for _, session in found]
    return those[0] if len(those) == 1 else None


def list_begun(conn: Connection, mentor: Mentor, at: datetime) -> tuple[SessionView, ...]:
    """Those that were not asked about yet, in order of time."""
    open_ = read_series(conn, mentor)
    found = [
        (number, session)
        for number, each in open_.items()
        for session in each.list_sessions(at)
        if session.starts_at <= at
    ]
    return read_mentorings(conn, mentor).view_sessions(open_, found) if found else ()
