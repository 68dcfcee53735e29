"""Whom a mentor meets when, as it is read: pages of what is to come, what words may change, single
sessions.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, select

from flows.calendar.series import to_local_date
from flows.facts import Agenda, Planned
from flows.views import SeriesView, SessionView
from storage.calendar.appointments import has_cancelled
from storage.calendar.phases import find_phase
from storage.calendar.timetable import (
    RULE,
    Mentorings,
    Series,
    find_series,
    read_mentorings,
    read_series,
    to_rule,
)
from storage.people import Mentor, find_mentee
from storage.tables import mentees, series
from storage.tables import sessions as table

SHOWN: Final = 5
"""Sessions on a page of the list."""
MAX_PAGES: Final = 20
CHANGED_AHEAD: Final = 26
"""Sessions of a series that words may change, as far as they begin within CHANGED_WITHIN."""
CHANGED_WITHIN: Final = timedelta(days=366)
ASKED_WITHIN: Final = timedelta(days=35)
"""How long after a session words may say that it never was."""


def read_agenda(conn: Connection, mentor: Mentor, at: datetime, page: int = 0) -> Agenda:
    """A page of the next sessions, and the series that go on."""
    open_, mentorings = read_series(conn, mentor), read_mentorings(conn, mentor)
    page = max(0, min(page, MAX_PAGES - 1))
    past = (page + 1) * SHOWN
    found = [
        (number, session)
        for number, each in open_.items()
        for session in each.list_sessions(at, past + 1)
    ]
    views = [view for view in mentorings.view_sessions(open_, found) if view.starts_at > at]
    return Agenda(
        zone=mentor.zone,
        sessions=tuple(views[past - SHOWN : past]),
        series=tuple(mentorings.view_series(each) for each in open_.values() if each.goes_on),
        page=page,
        more=len(views) > past and page < MAX_PAGES - 1,
        cancelled=not views and has_cancelled(conn, mentor, at),
    )


def read_planned(
    conn: Connection, mentor: Mentor, at: datetime, named: tuple[int, date] | None = None
) -> Planned:
    """What words may change: the sessions ahead, those that were asked about lately, and since
    when each series goes on. `named`: the series and date of a session that is wanted as well,
    wherever it stands."""
    open_, mentorings = read_series(conn, mentor), read_mentorings(conn, mentor)
    found = [
        (number, session)
        for number, each in open_.items()
        for session in each.list_sessions(at, CHANGED_AHEAD)
        if session.starts_at < at + CHANGED_WITHIN
    ]
    lately = {"of": mentor.id, "since": at - ASKED_WITHIN}
    asked = (_view_asked(conn, mentor, row) for row in conn.execute(_ASKED, lately).all())
    coming = mentorings.view_sessions(open_, found)
    if named is not None:
        coming = (*coming, *_view_named(open_, mentorings, at, named, coming))
    return Planned(
        coming=coming,
        asked=tuple(asked),
        since={number: each.since for number, each in open_.items() if each.since is not None},
    )


def read_session(conn: Connection, mentor: Mentor, number: int, on: date) -> SessionView | None:
    """A session that is to come or was asked about; None if it is skipped, missed or foreign."""
    row = find_row(conn, mentor, number, on)
    if row is not None and row.state == "asked":
        return _view_asked(conn, mentor, row)
    found = find_series(conn, mentor, number)
    session = found.find_session(on) if found else None
    if found is None or session is None:
        return None
    open_ = read_series(conn, mentor)
    before = {
        (each.id, other)
        for each in open_.values()
        if each.mentee == found.mentee
        for other in each.list_sessions(session.starts_at)
        if other.starts_at <= session.starts_at
    }
    views = read_mentorings(conn, mentor).view_sessions(open_, before | {(number, session)})
    return next(view for view in views if (view.series, view.on) == (number, on))


def is_held(conn: Connection, mentor: Mentor, mentee: str, on: date) -> bool:
    """Whether a session with this mentee on this date is to come, or took place."""
    wanted = find_mentee(conn, mentor, mentee)
    numbers = conn.execute(_WITH, {"of": mentor.id, "with": wanted}).scalars().all()
    return any(read_session(conn, mentor, number, on) is not None for number in numbers)


def list_series(conn: Connection, mentor: Mentor) -> tuple[SeriesView, ...]:
    """Those that go on, and single sessions that are still to come."""
    open_, mentorings = read_series(conn, mentor), read_mentorings(conn, mentor)
    return tuple(mentorings.view_series(each) for each in open_.values() if each.goes_on)


def find_row(conn: Connection, mentor: Mentor, number: int, on: date) -> Row[Any] | None:
    """What is kept of a session; None if nothing is, or it is foreign."""
    return conn.execute(_SESSION, {"of": mentor.id, "this": number, "on": on}).one_or_none()


# Small parts


def _view_named(
    open_: dict[int, Series],
    mentorings: Mentorings,
    at: datetime,
    named: tuple[int, date],
    shown: Sequence[SessionView],
) -> list[SessionView]:
    """One session and the next of its series, as far as they are not shown already."""
    number, on = named
    series, there = open_.get(number), {(each.series, each.on) for each in shown}
    if series is None:
        return []
    ahead = series.rule.count_most(max(0, (on - to_local_date(at, series.rule.zone)).days))
    found = [each for each in series.list_sessions(at, ahead + 1) if each.ends_at > at]
    place = next((place for place, each in enumerate(found) if each.on == on), len(found))
    wanted = [(number, each) for each in found[place : place + 2]]
    views = mentorings.view_sessions(open_, wanted)
    return [each for each in views if (each.series, each.on) not in there]


def _view_asked(conn: Connection, mentor: Mentor, row: Row[Any]) -> SessionView:
    return SessionView(
        series=row.series,
        on=row.planned_on,
        mentee=row.name,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        rule=to_rule(row),
        number=row.number,
        phase=find_phase(conn, mentor, row.mentee) or "first",
        moved=row.moved_on is not None,
        focus=row.focus if row.framework == mentor.framework else "",
    )


_OWN: Final = (
    select(table, series.c.mentee, mentees.c.name, *RULE)
    .join(series, series.c.id == table.c.series)
    .join(mentees, mentees.c.id == series.c.mentee)
    .where(table.c.mentor == bindparam("of"))
)
_WITH: Final = select(series.c.id).where(
    series.c.mentor == bindparam("of"), series.c.mentee == bindparam("with")
)
_SESSION: Final = _OWN.where(
    table.c.series == bindparam("this"), table.c.planned_on == bindparam("on")
)
_ASKED: Final = _OWN.where(
    table.c.state == "asked", table.c.starts_at >= bindparam("since")
).order_by(table.c.starts_at.desc(), table.c.id.desc())
