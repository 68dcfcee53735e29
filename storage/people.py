"""Mentors and the mentees they name."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, exists, insert, select, update

from storage.tables import cards, entries, inbox, mentees, mentors, outbox

RECENT = 5
"""Mentees offered as buttons."""


class Mentor(NamedTuple):
    """The owner of everything that is read or written for one event."""

    id: int
    chat: int
    zone: str


def find_mentor(conn: Connection, chat: int) -> Mentor | None:
    row = conn.execute(
        select(mentors.c.id, mentors.c.chat, mentors.c.zone).where(mentors.c.chat == chat)
    ).one_or_none()
    return Mentor(*row) if row else None


def add_mentor(conn: Connection, chat: int, zone: str, at: datetime) -> Mentor:
    new = insert(mentors).values(chat=chat, zone=zone, joined_at=at).returning(mentors.c.id)
    return Mentor(conn.execute(new).scalar_one(), chat, zone)


def set_zone(conn: Connection, mentor: Mentor, zone: str) -> Mentor:
    conn.execute(update(mentors).where(mentors.c.id == mentor.id).values(zone=zone))
    return mentor._replace(zone=zone)


def list_mentees(conn: Connection, mentor: Mentor) -> tuple[str, ...]:
    """The names used most recently, youngest first; not one that was corrected everywhere."""
    named = exists().where(entries.c.mentee == mentees.c.id)
    rows = conn.execute(
        select(mentees.c.name)
        .where(mentees.c.mentor == mentor.id, named)
        .order_by(mentees.c.last_at.desc(), mentees.c.id.desc())
        .limit(RECENT)
    )
    return tuple(rows.scalars())


def meet_mentee(conn: Connection, mentor: Mentor, name: str, at: datetime) -> int:
    """The id of the mentee of this name, case aside; a new name is a new mentee.

    Names are sealed, so they are compared here and not in SQL: a mentor has few.
    """
    rows = conn.execute(select(mentees.c.id, mentees.c.name).where(mentees.c.mentor == mentor.id))
    found = next((row.id for row in rows if row.name.casefold() == name.casefold()), None)
    if found is None:
        new = (
            insert(mentees).values(mentor=mentor.id, name=name, last_at=at).returning(mentees.c.id)
        )
        return int(conn.execute(new).scalar_one())
    conn.execute(update(mentees).where(mentees.c.id == found).values(last_at=at))
    return int(found)


def erase(conn: Connection, mentor: Mentor) -> None:
    """Every row of this mentor goes; of handled updates the textless keys stay."""
    conn.execute(delete(mentors).where(mentors.c.id == mentor.id))
    conn.execute(delete(outbox).where(outbox.c.chat == mentor.chat))
    conn.execute(delete(cards).where(cards.c.chat == mentor.chat))
    conn.execute(delete(inbox).where(inbox.c.chat == mentor.chat, inbox.c.state == "parked"))
    conn.execute(
        update(inbox)
        .where(inbox.c.chat == mentor.chat, inbox.c.state == "handled")
        .values(chat=None)
    )
