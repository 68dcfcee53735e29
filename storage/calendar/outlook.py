"""How the series go on after the sessions that are listed one by one."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from flows.calendar.series import Rule, find_end, list_dates, make_session, to_local_date
from flows.views import SessionView
from storage.calendar.timetable import Series, read_mentorings, read_series
from storage.people import Mentor


class Later(NamedTuple):
    """A series from its first date that is not listed, without a count, to `until`. `left_out`:
    the dates of it that were skipped or moved; `moved`: where to."""

    series: int
    mentee: str
    rule: Rule
    until: date
    left_out: tuple[date, ...] = ()
    moved: tuple[SessionView, ...] = ()


def list_later(
    conn: Connection, mentor: Mentor, since: datetime, until: datetime
) -> tuple[Later, ...]:
    """The series that have a session from the instant `since` on, and before `until`."""
    open_, mentorings = read_series(conn, mentor), read_mentorings(conn, mentor)
    found = []
    for series in open_.values():
        rule = _begin(series, since, until)
        if rule is None:
            continue
        last = to_local_date(until, rule.zone)
        end = min(find_end(series.rule) or last, last)
        left_out = tuple(sorted(on for on in series.changes if rule.first_on <= on <= end))
        moved = [make_session(rule, *each) for each in series.changes.items()]
        there = [(series.id, each) for each in moved if each and since <= each.starts_at < until]
        views = mentorings.view_sessions(open_, there)
        found.append(Later(series.id, series.name, rule, end, left_out, views))
    return tuple(found)


def _begin(series: Series, since: datetime, until: datetime) -> Rule | None:
    """The rule from its first date whose time is not before `since`; None without one."""
    rule = series.rule
    if series.since is None or not rule.every:
        return None
    for on in list_dates(rule, max(series.since, to_local_date(since, rule.zone))):
        session = make_session(rule, on)
        if session is not None and session.starts_at >= since:
            begins = {"first_on": on, "count": None}
            return rule.model_copy(update=begins) if session.starts_at < until else None
    return None
