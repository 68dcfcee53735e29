"""When a mentor meets whom, as it changes: series are planned, changed, paused and ended.

What is over when a series changes stays to be asked about; only what is still to come goes.
"""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, insert, update

from flows.calendar.rrule import write_rrule
from flows.calendar.series import find_date, make_session, to_local_date
from flows.effects import (
    AwaitSession,
    CountSession,
    EndSeries,
    MissSession,
    MoveSeries,
    MoveSession,
    PauseSeries,
    PlanSeries,
    SetFocus,
    SkipSession,
)
from storage.calendar import reminders, sessions
from storage.calendar.doubles import list_doubled
from storage.calendar.meetings import find_row
from storage.calendar.phases import begin_phase, find_phase, go_on
from storage.calendar.timetable import Series, find_series
from storage.people import Mentor, meet_mentee
from storage.tables import series


def plan_series(conn: Connection, mentor: Mentor, effect: PlanSeries, at: datetime) -> int:
    """The id of a new series; of the one that has all its sessions already, if there is one. What
    another has already is left to that: at one minute one mentee is met once."""
    mentee, rule = meet_mentee(conn, mentor, effect.mentee, at), effect.rule
    doubled = list_doubled(conn, mentor, mentee, effect, at)
    if isinstance(doubled, int):
        return doubled
    if effect.instead_of:
        _stop(conn, mentor, effect.instead_of, at, effect.instead_from)
    go_on(conn, mentor, mentee, at)
    if effect.phase != "first" or find_phase(conn, mentor, mentee) is None:
        begin_phase(conn, mentor, mentee, effect.phase, at)
    row = {
        "mentor": mentor.id,
        "mentee": mentee,
        "first_on": rule.first_on,
        "every": rule.every,
        "wall": rule.wall,
        "minutes": rule.minutes,
        "zone": rule.zone,
        "rrule": write_rrule(rule) or None,
        "next_on": rule.first_on,
        "modified_at": at,
    }
    new = int(conn.execute(_ADD, row).scalar_one())
    for on in doubled:
        sessions.note(conn, mentor, new, on, state="skipped")
    sessions.go_on(conn, mentor, new, rule.first_on, at)
    reminders.recompute(conn, mentor, at)
    return new


def move_series(conn: Connection, mentor: Mentor, effect: MoveSeries, at: datetime) -> None:
    """What has begun by the clocks of either zone stays when it was."""
    found = find_series(conn, mentor, effect.series)
    if found is None:
        return
    here = found.rule.model_copy(update={"zone": effect.zone})
    for session in found.list_sessions(at):
        moved = make_session(here, session.on, found.changes.get(session.on))
        if moved is not None and min(session.starts_at, moved.starts_at) <= at:
            stays = session.starts_at.astimezone(ZoneInfo(effect.zone))
            then = {"moved_on": stays.date(), "moved_wall": stays.time()}
            sessions.note(conn, mentor, found.id, session.on, **then)
    conn.execute(_MOVE, {"of": mentor.id, "this": found.id, "zone": effect.zone})
    sessions.revise_all(conn, mentor, found.id, at)
    sessions.go_on(conn, mentor, found.id, found.since, at)
    reminders.recompute(conn, mentor, at)


def move_session(conn: Connection, mentor: Mentor, effect: MoveSession, at: datetime) -> None:
    """One that was skipped takes place after all."""
    moved = {"moved_on": effect.day, "moved_wall": effect.wall}
    row = find_row(conn, mentor, effect.series, effect.on)
    if row is not None and row.state == "skipped":
        sessions.note(conn, mentor, effect.series, effect.on, state="planned", **moved)
    _revise(conn, mentor, effect.series, effect.on, at, state="planned", **moved)


def skip_session(conn: Connection, mentor: Mentor, effect: SkipSession, at: datetime) -> None:
    """With any other of the same minute, as there may be one by a move."""
    found = find_series(conn, mentor, effect.series)
    session = found.find_session(effect.on) if found else None
    _revise(conn, mentor, effect.series, effect.on, at, state="skipped")
    if found is not None and session is not None:
        sessions.leave_out_twins(conn, mentor, found, session, at)


def set_focus(conn: Connection, mentor: Mentor, effect: SetFocus, at: datetime) -> None:
    """Of one that was asked about, only that question looks at it."""
    focus = {"focus": effect.ability, "framework": effect.framework or mentor.framework}
    row = find_row(conn, mentor, effect.series, effect.on)
    found = find_series(conn, mentor, effect.series)
    is_left = found is not None and found.find_session(effect.on) is not None
    if is_left or (row is not None and row.state == "asked"):
        sessions.note(conn, mentor, effect.series, effect.on, **focus)


def miss_session(conn: Connection, mentor: Mentor, effect: MissSession, at: datetime) -> None:
    """It counts for nobody: the next one has its number."""
    row = find_row(conn, mentor, effect.series, effect.on)
    if row is not None and row.state == "asked":
        missed = {"state": "missed", "number": None}
        sessions.revise(conn, mentor, effect.series, effect.on, at, **missed)


def count_session(conn: Connection, mentor: Mentor, effect: CountSession, at: datetime) -> None:
    sessions.settle(conn, mentor, effect.series, effect.on, at)
    reminders.recompute(conn, mentor, at)


def await_session(conn: Connection, mentor: Mentor, effect: AwaitSession, at: datetime) -> None:
    """It stays when it was, whatever has become of its series since."""
    row = find_row(conn, mentor, effect.series, effect.on)
    found = find_series(conn, mentor, effect.series)
    if row is None or row.state != "asked" or found is None:
        return
    start = row.starts_at.astimezone(ZoneInfo(found.rule.zone))
    here = {"moved_on": start.date(), "moved_wall": start.time()}
    blank = {"number": None, "starts_at": None, "ends_at": None}
    sessions.note(conn, mentor, effect.series, effect.on, state="planned", **here, **blank)
    sessions.go_on(conn, mentor, effect.series, found.since, at)
    reminders.recompute(conn, mentor, at)


def pause_series(conn: Connection, mentor: Mentor, effect: PauseSeries, at: datetime) -> None:
    """Nothing before a day; a shorter pause brings back what a longer one left out. Of a series
    that has ended nothing is left out: what has not been asked about yet took place."""
    found = find_series(conn, mentor, effect.series)
    if found is None or not found.goes_on:
        return
    until = max(effect.until, to_local_date(at, found.rule.zone))
    _clear(conn, mentor, found, until, at)
    goes_on = found.since is not None
    since = find_date(found.rule, until) if goes_on else None
    sessions.revise_all(conn, mentor, effect.series, at)
    sessions.go_on(conn, mentor, effect.series, since, at)
    reminders.recompute(conn, mentor, at)


def end_series(conn: Connection, mentor: Mentor, effect: EndSeries, at: datetime) -> None:
    found = _stop(conn, mentor, effect.series, at)
    if found is not None:
        if effect.closes:
            begin_phase(conn, mentor, found.mentee, "closing", at)
        reminders.recompute(conn, mentor, at)


def keep_session(conn: Connection, mentor: Mentor, number: int, on: date) -> int:
    """The id of a session's row, which is made if there is none."""
    return sessions.note(conn, mentor, number, on)


# Small parts


def _revise(
    conn: Connection, mentor: Mentor, number: int, on: date, at: datetime, **values: object
) -> None:
    """Change a session that is not dealt with."""
    found = find_series(conn, mentor, number)
    if found is not None and found.find_session(on) is not None:
        sessions.revise(conn, mentor, number, on, at, **values)
        sessions.go_on(conn, mentor, number, found.since, at)
        reminders.recompute(conn, mentor, at)


def _stop(
    conn: Connection, mentor: Mentor, number: int, at: datetime, until: date | None = None
) -> Series | None:
    """No more sessions of this series, from the day `until` on if there is one; None if there is
    no such series."""
    found = find_series(conn, mentor, number)
    if found is not None and until is not None:
        _pin(conn, mentor, found, until, at)
        found = find_series(conn, mentor, number)
    if found is not None:
        _clear(conn, mentor, found, None, at, until)
        sessions.revise_all(conn, mentor, number, at)
        sessions.go_on(conn, mentor, number, None, at)
    return found


def _pin(conn: Connection, mentor: Mentor, found: Series, until: date, at: datetime) -> None:
    """The sessions before a day stay where they are, each by itself."""
    ahead = found.rule.count_most(max(0, (until - at.date()).days))
    for session in found.list_sessions(at, ahead):
        here = to_local_date(session.starts_at, found.rule.zone)
        if session.on not in found.changes and here < until:
            pinned = {"moved_on": session.on, "moved_wall": found.rule.wall}
            sessions.note(conn, mentor, found.id, session.on, **pinned)


def _clear(
    conn: Connection,
    mentor: Mentor,
    found: Series,
    until: date | None,
    at: datetime,
    since: date | None = None,
) -> None:
    """What has begun stays where it is; what was moved to before `until`, or anywhere if that is
    None, does not take place, unless it is before `since`. What was only put back to its own hour
    is as if it had never been touched."""
    for session in found.list_sessions(at):
        if session.starts_at <= at and session.on not in found.changes:
            here = {"moved_on": session.on, "moved_wall": found.rule.wall}
            sessions.note(conn, mentor, found.id, session.on, **here)
    for on, change in found.changes.items():
        moved = make_session(found.rule, on, change)
        if moved is None or moved.starts_at <= at:
            continue
        day = to_local_date(moved.starts_at, found.rule.zone)
        if since is not None and day < since:
            continue
        if until is not None and found.since is not None and not found.is_moved(on):
            blank = {"moved_on": None, "moved_wall": None}
            sessions.note(conn, mentor, found.id, on, **blank)  # it comes and goes with the pause
        elif until is None or day < until:
            sessions.revise(conn, mentor, found.id, on, at, state="skipped")


_ADD: Final = insert(series).returning(series.c.id)
_MOVE: Final = update(series).where(
    series.c.mentor == bindparam("of"), series.c.id == bindparam("this")
)
