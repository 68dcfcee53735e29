"""When a mentor meets whom: series are planned, changed, paused and ended.

What is over when a series changes stays to be asked about; only what is still to come goes.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from flows.calendar.rrule import write_rrule
from flows.calendar.series import (
    find_date,
    make_session,
    to_local_date,
)
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
from flows.facts import Agenda, Planned
from flows.views import SeriesView, SessionView
from storage.calendar import reminders, sessions
from storage.calendar.doubles import list_doubled
from storage.calendar.phases import begin_phase, find_phase, go_on
from storage.calendar.timetable import (
    RULE,
    Mentorings,
    Series,
    find_series,
    read_mentorings,
    read_series,
    to_rule,
)
from storage.people import Mentor, find_mentee, meet_mentee
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
    sessions.go_on(conn, mentor, found.id, found.since, at)
    reminders.recompute(conn, mentor, at)


def move_session(conn: Connection, mentor: Mentor, effect: MoveSession, at: datetime) -> None:
    """One that was skipped takes place after all."""
    moved = {"moved_on": effect.day, "moved_wall": effect.wall}
    row = _read_row(conn, mentor, effect.series, effect.on)
    if row is not None and row.state == "skipped":
        sessions.note(conn, mentor, effect.series, effect.on, state="planned", **moved)
    _change(conn, mentor, effect.series, effect.on, at, state="planned", **moved)


def skip_session(conn: Connection, mentor: Mentor, effect: SkipSession, at: datetime) -> None:
    """With any other of the same minute, as there may be one by a move."""
    found = find_series(conn, mentor, effect.series)
    session = found.find_session(effect.on) if found else None
    _change(conn, mentor, effect.series, effect.on, at, state="skipped")
    if found is not None and session is not None:
        sessions.leave_out_twins(conn, mentor, found, session, at)


def set_focus(conn: Connection, mentor: Mentor, effect: SetFocus, at: datetime) -> None:
    focus = {"focus": effect.ability, "framework": effect.framework or mentor.framework}
    _change(conn, mentor, effect.series, effect.on, at, **focus)


def miss_session(conn: Connection, mentor: Mentor, effect: MissSession, at: datetime) -> None:
    """It counts for nobody: the next one has its number."""
    row = _read_row(conn, mentor, effect.series, effect.on)
    if row is not None and row.state == "asked":
        sessions.note(conn, mentor, effect.series, effect.on, state="missed", number=None)


def count_session(conn: Connection, mentor: Mentor, effect: CountSession, at: datetime) -> None:
    sessions.settle(conn, mentor, effect.series, effect.on, at)
    reminders.recompute(conn, mentor, at)


def await_session(conn: Connection, mentor: Mentor, effect: AwaitSession, at: datetime) -> None:
    """It stays when it was, whatever has become of its series since."""
    row = _read_row(conn, mentor, effect.series, effect.on)
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
    if found is None or not _goes_on(found):
        return
    until = max(effect.until, to_local_date(at, found.rule.zone))
    _clear(conn, mentor, found, until, at)
    goes_on = found.since is not None
    since = find_date(found.rule, until) if goes_on else None
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


# What is read


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
        series=tuple(mentorings.view_series(each) for each in open_.values() if _goes_on(each)),
        page=page,
        more=len(views) > past and page < MAX_PAGES - 1,
    )


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


def list_until(
    conn: Connection, mentor: Mentor, at: datetime, until: datetime
) -> tuple[SessionView, ...]:
    """The sessions that are not over, and begin before `until`."""
    open_, mentorings = read_series(conn, mentor), read_mentorings(conn, mentor)
    days = (until - at).days
    found = [
        (number, session)
        for number, each in open_.items()
        for session in each.list_sessions(at, each.rule.count_most(days))
        if session.starts_at < until
    ]
    views = mentorings.view_sessions(open_, found)
    return tuple(view for view in views if view.ends_at > at)


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
    row = _read_row(conn, mentor, number, on)
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
    return tuple(mentorings.view_series(each) for each in open_.values() if _goes_on(each))


# Small parts


def _change(
    conn: Connection, mentor: Mentor, number: int, on: date, at: datetime, **values: object
) -> None:
    """Change a session that is not dealt with."""
    found = find_series(conn, mentor, number)
    if found is not None and found.find_session(on) is not None:
        sessions.note(conn, mentor, number, on, **values)
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
    None, does not take place, unless it is before `since`."""
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
        if until is None or day < until:
            sessions.note(conn, mentor, found.id, on, state="skipped")


def _goes_on(found: Series) -> bool:
    """A session that stays where it is, though its series has ended, makes no series."""
    moved = (on for on, change in found.changes.items() if change.day and found.is_moved(on))
    return found.since is not None or any(moved)


def _read_row(conn: Connection, mentor: Mentor, number: int, on: date) -> Row[Any] | None:
    return conn.execute(_SESSION, {"of": mentor.id, "this": number, "on": on}).one_or_none()


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


_ADD: Final = insert(series).returning(series.c.id)
_MOVE: Final = update(series).where(
    series.c.mentor == bindparam("of"), series.c.id == bindparam("this")
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
