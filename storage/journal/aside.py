"""Entries that are left in peace, and their mentor for a while (flows/care/aside.py).

Of such an entry a column tells only that it is private, as a tap would; why stands sealed with the
mentor. It is counted and offered nowhere, and nor is the session that it is about.
"""

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, select, update

from flows.care.aside import Apart, Aside
from storage.calendar import reminders
from storage.people import Mentor
from storage.queues import delivery_windows
from storage.tables import entries, mentors, runs, sessions


def set_apart(
    conn: Connection, mentor: Mentor, run: int, code: int, at: datetime, session: int | None
) -> Mentor:
    """The entry of this run is left in peace, and so is the mentor from now on; the run is about
    this session, if it was about none."""
    private = conn.execute(_PRIVATE, _mine(mentor, run)).scalar_one()
    before = mentor.aside.entries.get(run)
    apart = Apart(at=at, private=before.private if before else private)
    conn.execute(_KEEP, _mine(mentor, run) | {"private": True})
    if session is not None:
        conn.execute(_LINK, _mine(mentor, run) | {"session": session})
    aside = {"entries": {**mentor.aside.entries, run: apart}}
    mentor = _change(conn, mentor, **aside, run=run, code=code, heard_at=at)
    _hold(conn, mentor)
    return mentor


def notice(conn: Connection, mentor: Mentor, code: int, at: datetime) -> Mentor:
    """Words came that were in doubt: nothing is silent, but a call for help may be about them."""
    return _change(conn, mentor, doubted_at=at, doubt=code)


def listen(conn: Connection, mentor: Mentor, run: int, code: int, at: datetime) -> Mentor:
    """What is typed now goes to this entry, and is answered quietly."""
    return _change(conn, mentor, run=run, code=code, heard_at=at)


def stop_listening(conn: Connection, mentor: Mentor) -> Mentor:
    """They have turned to something else."""
    return _change(conn, mentor, run=0, heard_at=None)


def end_silence(conn: Connection, mentor: Mentor, at: datetime) -> Mentor:
    """A silence that doubt had brought, in a version before, is over."""
    if mentor.aside.noticed_at is None:
        return mentor
    mentor = _change(conn, mentor, noticed_at=None)
    reminders.recompute(conn, mentor, at)
    return mentor


def give_back(conn: Connection, mentor: Mentor, run: int, at: datetime) -> Mentor:
    """The entry is what it was, and counts again; what it kept silent may be said."""
    left = dict(mentor.aside.entries)
    apart = left.pop(run, None)
    if apart is None:
        return mentor
    conn.execute(_KEEP, _mine(mentor, run) | {"private": apart.private})
    mentor = _change(conn, mentor, entries=left, run=0, heard_at=None, doubted_at=None)
    reminders.recompute(conn, mentor, at)
    return mentor


def list_sessions(conn: Connection, mentor: Mentor) -> frozenset[tuple[int, date]]:
    """The sessions that entries left in peace are about, by series and date."""
    if not mentor.aside.entries:
        return frozenset()
    rows = conn.execute(_SESSIONS, {"of": mentor.id, "apart": list(mentor.aside.entries)})
    return frozenset((row.series, row.planned_on) for row in rows)


def leave_out(mentor: Mentor, statement: Select[Any], column: Any = entries.c.id) -> Select[Any]:
    """A statement that counts or offers entries, without those left in peace. Most mentors have
    none, and their statement stays as it was built."""
    apart = list(mentor.aside.entries)
    return statement.where(column.not_in(apart)) if apart else statement


def _change(conn: Connection, mentor: Mentor, **changes: object) -> Mentor:
    aside = Aside.model_validate(mentor.aside.model_dump() | changes)
    conn.execute(_SAVE, {"of": mentor.id, "aside": aside.model_dump(mode="json")})
    return mentor._replace(aside=aside)


def _hold(conn: Connection, mentor: Mentor) -> None:
    """What was to be sent first, and is not gone yet, waits as well."""
    until = mentor.aside.until
    if until is not None:
        delivery_windows.hold(conn, mentor.chat, until)


def _mine(mentor: Mentor, run: int) -> dict[str, Any]:
    return {"this": run, "of": mentor.id}


_ENTRY: Final = (entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of"))
_PRIVATE: Final = select(entries.c.private).where(*_ENTRY)
_KEEP: Final = update(entries).where(*_ENTRY)
_LINK: Final = update(runs).where(
    runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"), runs.c.session.is_(None)
)
_SAVE: Final = update(mentors).where(mentors.c.id == bindparam("of"))
_SESSIONS: Final = (
    select(sessions.c.series, sessions.c.planned_on)
    .join(runs, runs.c.session == sessions.c.id)
    .where(runs.c.mentor == bindparam("of"), runs.c.id.in_(bindparam("apart", expanding=True)))
)
