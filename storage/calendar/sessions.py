"""Single sessions: those of which something was said or asked have a row, the others need none."""

from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from flows.calendar.series import Session, find_date
from framework.model import DEFAULT_EDITION
from storage.calendar.phases import begin_phase, find_phase
from storage.calendar.timetable import Series, find_series
from storage.people import Mentor
from storage.tables import series, sessions

UNDER_WAY: Final = 2
"""The session after which a mentoring is no longer at its first contact."""


def settle(conn: Connection, mentor: Mentor, number: int, on: date, at: datetime) -> None:
    """It took place, as far as anybody knows: it was asked about, or could have been."""
    found = find_series(conn, mentor, number)
    session = found.find_session(on) if found else None
    if found is None or session is None:
        return
    place = count_held(conn, mentor, found.mentee) + 1
    times = {"starts_at": session.starts_at, "ends_at": session.ends_at}
    note(conn, mentor, number, on, state="asked", number=place, **times)
    go_on(conn, mentor, number, found.since, at)
    leave_out_twins(conn, mentor, found, session, at)
    if place == UNDER_WAY and find_phase(conn, mentor, found.mentee) == "first":
        begin_phase(conn, mentor, found.mentee, "under_way", at)


def leave_out_twins(
    conn: Connection, mentor: Mentor, of: Series, session: Session, at: datetime
) -> None:
    """At one minute one mentee is met once: no other session of that minute takes place."""
    others = {"of": mentor.id, "with": of.mentee, "this": of.id}
    for number in conn.execute(_OTHERS, others).scalars().all():
        each = find_series(conn, mentor, number)
        for twin in each.list_sessions(at) if each else ():
            if each and twin.starts_at == session.starts_at:
                revise(conn, mentor, number, twin.on, at, state="skipped")
                go_on(conn, mentor, number, each.since, at)


def note(conn: Connection, mentor: Mentor, of: int, on: date, **values: object) -> int:
    """What is known of a session of this series; the id of its row, which is made if there is
    none. NoResultFound if the series is not theirs."""
    keep = _keep(conn.dialect.name, frozenset(values))
    given = {**_BLANK, **values, "of": mentor.id, "this": of, "on": on}
    return int(conn.execute(keep, given).scalar_one())


def revise(
    conn: Connection, mentor: Mentor, of: int, on: date, at: datetime, **values: object
) -> int:
    """As `note`, of what calendars are told: another time, or whether it takes place at all."""
    return note(conn, mentor, of, on, **values, sequence=1, modified_at=at)


def revise_all(conn: Connection, mentor: Mentor, of: int, at: datetime) -> None:
    """Calendars are told anew of all sessions of this series that are to come, or were."""
    conn.execute(_REVISE, {"of": mentor.id, "this": of, "modified_at": at})


def go_on(conn: Connection, mentor: Mentor, number: int, since: date | None, at: datetime) -> None:
    """Let a series go on at the first date from `since` that is neither dealt with nor moved; one
    of which nothing is left is over."""
    this = {"of": mentor.id, "this": number}
    conn.execute(_CHANGE, {**this, "next_on": since})
    found = find_series(conn, mentor, number)
    if found is None:
        return
    while since is not None and since in found.changes:
        since = find_date(found.rule, since + timedelta(days=1))
    left = since is not None or any(change.day for change in found.changes.values())
    conn.execute(_CHANGE, {**this, "next_on": since, "ended_at": None if left else at})


def count_held(conn: Connection, mentor: Mentor, mentee: int) -> int:
    """How many sessions with this mentee took place."""
    return int(conn.execute(_HELD, {"of": mentor.id, "with": mentee}).scalar_one())


# Small parts

_BLANK: Final = {
    "moved_on": None,
    "moved_wall": None,
    "state": "planned",
    "starts_at": None,
    "ends_at": None,
    "number": None,
    "focus": "",
    "framework": DEFAULT_EDITION.framework,
    "sequence": 0,
    "modified_at": None,
}


@cache
def _keep(database: str, names: frozenset[str]) -> Any:
    """Changes these columns only; what else is known of the session stays."""
    dialect: Any = postgresql if database == "postgresql" else sqlite
    columns = [sessions.c[name] for name in _BLANK]
    row = select(
        series.c.mentor,
        series.c.id,
        bindparam("on", type_=sessions.c.planned_on.type),
        *(bindparam(column.name, type_=column.type) for column in columns),
    ).where(_MINE, _THIS)
    new = dialect.insert(sessions).from_select(["mentor", "series", "planned_on", *_BLANK], row)
    # At least one must be named, or a row that is there would not be given back.
    changed = {name: new.excluded[name] for name in sorted(names | {"series"})}
    if "sequence" in names:
        changed["sequence"] = sessions.c.sequence + 1
    once = new.on_conflict_do_update(index_elements=["series", "planned_on"], set_=changed)
    return once.returning(sessions.c.id)


_MINE: Final = series.c.mentor == bindparam("of")
_THIS: Final = series.c.id == bindparam("this")
_CHANGE: Final = update(series).where(_MINE, _THIS)
_REVISE: Final = _CHANGE.values(sequence=series.c.sequence + 1)
_OTHERS: Final = (
    select(series.c.id)
    .where(
        _MINE,
        series.c.mentee == bindparam("with"),
        series.c.id != bindparam("this"),
        series.c.ended_at.is_(None),
    )
    .order_by(series.c.id)
)
_HELD: Final = (
    select(func.count())
    .select_from(sessions)
    .join(series, series.c.id == sessions.c.series)
    .where(
        _MINE,
        series.c.mentee == bindparam("with"),
        sessions.c.state == "asked",
    )
)
