"""Which session an entry is about, read off its answers after every change.

What it was begun for holds as long as the entry is with that mentee and on that day. Where it was
filed under somebody else, or dated anew, it is about the session that fits, if one alone does;
what the mentor has chosen comes before all of it.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, exists, select, update

from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from flows.subject import NO_SESSION, read_choice
from flows.views import MetView
from storage.journal.runs import read_state
from storage.people import Mentor
from storage.tables import entries, mentees, runs, series, sessions
from storage.tables.journal import STANDS

BY_HAND: Final = ("session", "mentee", "date")
"""Answers that may change what an entry is about."""
OFFERED_WITHIN: Final = timedelta(days=14)
"""How long ago a session was that a note may be filed under."""
DAY: Final = timedelta(days=1)

Chosen = Mapping[str, str | None]


class About(NamedTuple):
    """The row of the session that an entry is about, and when that began, if it was asked about;
    nothing, if it is about none."""

    session: int | None = None
    starts_at: datetime | None = None


def link_session(
    conn: Connection, mentor: Mentor, run: int, chosen: Chosen, mentee: int | None, before: About
) -> About:
    """Let the entry be about the session that its answers say, whatever it was about before."""
    row = _find_wanted(conn, mentor, run, chosen, mentee, before)
    about = About(row.id, row.starts_at) if row is not None else About()
    if about.session != before.session:
        conn.execute(_LINK, {"of": mentor.id, "this": run, "session": about.session})
    return about


def list_met(conn: Connection, mentor: Mentor, at: datetime) -> tuple[MetView, ...]:
    """The sessions of the last days that were asked about and have no entry, youngest first."""
    rows = conn.execute(_MET, {"of": mentor.id, "since": at - OFFERED_WITHIN, "at": at})
    return tuple(
        MetView(series=row.series, on=row.planned_on, mentee=row.name, starts_at=row.starts_at)
        for row in rows
    )


def _find_wanted(
    conn: Connection,
    mentor: Mentor,
    run: int,
    chosen: Chosen,
    mentee: int | None,
    before: About,
) -> Any:
    said, day = chosen.get("session"), chosen.get("date")
    if said == NO_SESSION:
        return None
    state = read_state(conn, mentor, run)
    began = state.facts.session if state is not None else None
    wanted = read_choice(said or "") or ((began.series, began.on) if began else None)
    if wanted is not None:
        number, on = wanted
        row = conn.execute(_NAMED, {"of": mentor.id, "this": number, "on": on}).one_or_none()
    else:
        row = conn.execute(_KNOWN, {"of": mentor.id, "this": before.session or 0}).one_or_none()
    if row is not None and _fits(row, mentor, mentee, day):
        return row
    if mentee is None or not (day or row):
        return None
    on = date.fromisoformat(day) if day else to_local_date(_begin(row, mentor), mentor.zone)
    span = {"since": to_instant(on, time(), mentor.zone)}
    span["until"] = to_instant(on + DAY, time(), mentor.zone)
    there = conn.execute(_THAT_DAY, {"of": mentor.id, "with": mentee, **span}).all()
    return there[0] if len(there) == 1 else None


def _fits(row: Any, mentor: Mentor, mentee: int | None, day: str | None) -> bool:
    if mentee is not None and row.mentee != mentee:
        return False
    return day is None or to_local_date(_begin(row, mentor), mentor.zone).isoformat() == day


def _begin(row: Any, mentor: Mentor) -> datetime:
    """When it began; by the date of its rule where nobody was asked about it yet."""
    begun: datetime | None = row.starts_at
    return begun or to_instant(row.planned_on, time(12), mentor.zone)


_COLUMNS: Final = (
    sessions.c.id,
    sessions.c.series,
    sessions.c.planned_on,
    sessions.c.starts_at,
    series.c.mentee,
)
_SESSIONS: Final = (
    select(*_COLUMNS)
    .join(series, series.c.id == sessions.c.series)
    .where(sessions.c.mentor == bindparam("of"))
)
_NAMED: Final = _SESSIONS.where(
    sessions.c.series == bindparam("this"), sessions.c.planned_on == bindparam("on")
)
_KNOWN: Final = _SESSIONS.where(sessions.c.id == bindparam("this"))
_THAT_DAY: Final = _SESSIONS.where(
    series.c.mentee == bindparam("with"),
    sessions.c.state == "asked",
    sessions.c.starts_at >= bindparam("since"),
    sessions.c.starts_at < bindparam("until"),
).limit(2)
_TOLD: Final = (
    exists()
    .where(runs.c.session == sessions.c.id, entries.c.id == runs.c.id, STANDS)
    .correlate(sessions)
)
_MET: Final = (
    select(*_COLUMNS, mentees.c.name)
    .join(series, series.c.id == sessions.c.series)
    .join(mentees, mentees.c.id == series.c.mentee)
    .where(sessions.c.mentor == bindparam("of"), sessions.c.state == "asked")
    .where(sessions.c.starts_at >= bindparam("since"), sessions.c.starts_at <= bindparam("at"))
    .where(~_TOLD)
    .order_by(sessions.c.starts_at.desc())
    .limit(30)
)
_LINK: Final = update(runs).where(runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
