"""Weekly reminders: the rule as wall time and zone, and the one occurrence that comes next."""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from flows.facts import Settings
from flows.schedule import Weekly, first_allowed, is_missed, next_occurrence
from storage.people import Mentor
from storage.tables import chats, mentors, occurrences, reminders


class Fired(NamedTuple):
    """An occurrence that is due now; `missed` if it comes more than six hours late."""

    reminder: int
    chat: int
    local_date: date
    missed: bool


def read_settings(conn: Connection, mentor: Mentor) -> Settings:
    row = conn.execute(
        select(reminders.c.weekday, reminders.c.wall).where(reminders.c.mentor == mentor.id)
    ).one_or_none()
    weekly = Weekly(weekday=row.weekday, wall=row.wall, zone=mentor.zone) if row else None
    return Settings(zone=mentor.zone, weekly=weekly)


def set_weekly(conn: Connection, mentor: Mentor, weekly: Weekly, at: datetime) -> None:
    """Set or change the one reminder of a mentor. The row stays, and with it the days on which
    it has fired: changing it twice a day does not ask twice."""
    coming = next_occurrence(weekly, at)
    values = {
        "weekday": weekly.weekday,
        "wall": weekly.wall,
        "local_date": coming.local_date,
        "allowed_at": coming.allowed_at,
        "fire_at": coming.allowed_at,
    }
    changed = conn.execute(
        update(reminders).where(reminders.c.mentor == mentor.id).values(**values)
    )
    if not changed.rowcount:
        conn.execute(insert(reminders).values(mentor=mentor.id, **values))


def recompute(conn: Connection, mentor: Mentor, at: datetime) -> None:
    """The zone has changed: the same wall time is another instant."""
    weekly = read_settings(conn, mentor).weekly
    if weekly is not None:
        set_weekly(conn, mentor, weekly, at)


def stop(conn: Connection, mentor: Mentor) -> None:
    conn.execute(delete(reminders).where(reminders.c.mentor == mentor.id))


def next_due(conn: Connection) -> datetime | None:
    """When the first reminder of all is due that can be sent."""
    return conn.execute(
        select(reminders.c.fire_at)
        .join(mentors, mentors.c.id == reminders.c.mentor)
        .join(chats, chats.c.id == mentors.c.chat)
        .where(chats.c.blocked_at.is_(None))
        .order_by(reminders.c.fire_at)
        .limit(1)
    ).scalar_one_or_none()


def fire_due(conn: Connection, at: datetime, limit: int) -> tuple[int, list[Fired]]:
    """The reminders that are due by `at`, in order of due time; at most `limit` are looked at, and
    how many were comes first.

    One waits while the bot is blocked, and in quiet hours is put off to their end. An occurrence
    fires once, whoever ticks; those that were missed meanwhile are folded into it.
    """
    rows = conn.execute(
        select(reminders, mentors.c.zone, mentors.c.chat)
        .join(mentors, mentors.c.id == reminders.c.mentor)
        .join(chats, chats.c.id == mentors.c.chat)
        .where(reminders.c.fire_at <= at, chats.c.blocked_at.is_(None))
        .order_by(reminders.c.fire_at, reminders.c.id)
        .limit(limit)
        # Another process that ticks now takes others, and waits for no mentor's turn.
        .with_for_update(of=(reminders, chats), skip_locked=True)
    ).all()
    fired = []
    for row in rows:
        this = update(reminders).where(reminders.c.id == row.id)
        allowed_at = first_allowed(at, row.zone)
        if allowed_at > at:
            conn.execute(this.values(fire_at=allowed_at))
            continue
        weekly = Weekly(weekday=row.weekday, wall=row.wall, zone=row.zone)
        coming = next_occurrence(weekly, at)
        conn.execute(
            this.values(
                local_date=coming.local_date,
                allowed_at=coming.allowed_at,
                fire_at=coming.allowed_at,
            )
        )
        if _is_first(conn, row.id, row.local_date):
            missed = is_missed(row.allowed_at, at)
            fired.append(Fired(row.id, row.chat, row.local_date, missed))
    return len(rows), fired


def _is_first(conn: Connection, reminder: int, local_date: date) -> bool:
    known = select(occurrences.c.id).where(
        occurrences.c.reminder == reminder, occurrences.c.local_date == local_date
    )
    if conn.execute(known).first() is not None:
        return False
    conn.execute(insert(occurrences).values(reminder=reminder, local_date=local_date))
    return True
