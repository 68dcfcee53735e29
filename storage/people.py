"""Mentors and the mentees they name."""

from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update

from flows.care.aside import Aside
from flows.words.people.mentees import fold_name
from framework.model import DEFAULT_EDITION
from storage.tables import (
    InboxState,
    cards,
    chats,
    entries,
    inbox,
    mentees,
    mentors,
    outbox,
    phases,
    series,
)

MENTEES_KNOWN = 60
"""Mentees whose names are known where words are read; nobody has more at a time."""


class Mentor(NamedTuple):
    """The owner of everything that is read or written for one event. `blocked`: the bot may not
    write to the chat, as far as was known. `unanswered`: how many questions in a row went so.
    `framework`: the id of the one they are asked and counted under. `aside`: what is left in
    peace."""

    id: int
    chat: int
    zone: str
    blocked: bool = False
    unanswered: int = 0
    framework: str = DEFAULT_EDITION.framework
    aside: Aside = Aside()

    @property
    def counted(self) -> dict[str, Any]:
        """What a statement that counts is told: the owner (`of`), and the framework (`under`). The
        same code of another one is another ability."""
        return {"of": self.id, "under": self.framework}


class Called(NamedTuple):
    """The name of a mentee, and whether the mentoring is over."""

    name: str
    ended: bool


def find_mentor(
    conn: Connection, chat: int, framework: str = DEFAULT_EDITION.framework
) -> Mentor | None:
    row = conn.execute(_FIND, {"place": chat}).one_or_none()
    if row is None:
        return None
    number, place, zone, blocked, unanswered, aside = row
    left = Aside.model_validate(aside or {})
    return Mentor(number, place, zone, blocked, unanswered, framework, left)


def add_mentor(
    conn: Connection,
    chat: int,
    zone: str,
    at: datetime,
    framework: str = DEFAULT_EDITION.framework,
) -> Mentor:
    new = insert(mentors).values(chat=chat, zone=zone, joined_at=at).returning(mentors.c.id)
    return Mentor(conn.execute(new).scalar_one(), chat, zone, framework=framework)


def set_zone(conn: Connection, mentor: Mentor, zone: str) -> Mentor:
    conn.execute(update(mentors).where(mentors.c.id == mentor.id).values(zone=zone))
    return mentor._replace(zone=zone)


def list_mentees(conn: Connection, mentor: Mentor) -> tuple[str, ...]:
    """The names used most recently, youngest first; not one that was corrected everywhere, nor
    of somebody with whom it is over and of whom no entry is left."""
    return tuple(each.name for each in list_called(conn, mentor))


def list_called(conn: Connection, mentor: Mentor) -> tuple[Called, ...]:
    """The same, with whether it is over."""
    rows = conn.execute(_RECENT, {"of": mentor.id})
    return tuple(Called(row.name, row.ended_at is not None) for row in rows)


def list_former(conn: Connection, mentor: Mentor) -> dict[str, str]:
    """Former names, and what each mentee is called now."""
    rows = conn.execute(_NAMES, {"of": mentor.id}).all()
    named = {row.id: row.name for row in rows}
    return {row.name: named[row.same_as] for row in rows if row.same_as in named}


def meet_mentee(conn: Connection, mentor: Mentor, name: str, at: datetime) -> int:
    """The id of the mentee of this name, case aside; a new name is a new mentee.

    Names are sealed, so they are compared here and not in SQL: a mentor has few.
    """
    found = find_mentee(conn, mentor, name)
    if found is None:
        new = {"mentor": mentor.id, "name": name, "last_at": at}
        return int(conn.execute(_MEET, new).scalar_one())
    conn.execute(_MEET_AGAIN, {"this": found, "last_at": at})
    return found


def find_mentee(conn: Connection, mentor: Mentor, name: str) -> int | None:
    """The id of the mentee of this name, case and accents aside; by a former name only where
    nobody else is called so."""
    rows = conn.execute(_NAMES, {"of": mentor.id}).all()
    alike = [row for row in rows if fold_name(row.name) == fold_name(name)]
    found = min(
        alike,
        key=lambda row: (row.same_as is not None, row.name.casefold() != name.casefold()),
        default=None,
    )
    return int(found.same_as or found.id) if found else None


def is_former(conn: Connection, mentor: Mentor, mentee: int, name: str) -> bool:
    """Whether this mentee was called so."""
    rows = conn.execute(_NAMES, {"of": mentor.id})
    return any(row.same_as == mentee and fold_name(row.name) == fold_name(name) for row in rows)


def erase(conn: Connection, mentor: Mentor) -> None:
    """Every row of this mentor goes; of handled updates the textless keys stay."""
    conn.execute(delete(mentors).where(mentors.c.id == mentor.id))
    conn.execute(delete(outbox).where(outbox.c.chat == mentor.chat))
    conn.execute(delete(cards).where(cards.c.chat == mentor.chat))
    conn.execute(
        delete(inbox).where(inbox.c.chat == mentor.chat, inbox.c.state == InboxState.PARKED)
    )
    conn.execute(
        update(inbox)
        .where(inbox.c.chat == mentor.chat, inbox.c.state == InboxState.HANDLED)
        .values(chat=None)
    )


# The statements of every day are built once: building one takes longer than running it.

_FIND: Final = (
    select(
        mentors.c.id,
        mentors.c.chat,
        mentors.c.zone,
        chats.c.blocked_at.is_not(None),
        mentors.c.unanswered,
        mentors.c.aside,
    )
    .join(chats, chats.c.id == mentors.c.chat)
    .where(mentors.c.chat == bindparam("place"))
)
_mine = mentees.c.mentor == bindparam("of")
_meets = exists().where(series.c.mentee == mentees.c.id)
_written = exists().where(entries.c.mentee == mentees.c.id)
_stands = _written.where(entries.c.discarded_at.is_(None))
IS_LISTED = mentees.c.same_as.is_(None) & exists().where(phases.c.mentee == mentees.c.id)
"""Of somebody who is met at no fixed time nothing else is known."""
_RECENT: Final = (
    select(mentees.c.name, mentees.c.ended_at)
    .where(_mine, _stands | (mentees.c.ended_at.is_(None) & (_written | _meets | IS_LISTED)))
    .order_by(mentees.c.last_at.desc(), mentees.c.id.desc())
    .limit(MENTEES_KNOWN)
)
_NAMES: Final = select(mentees.c.id, mentees.c.name, mentees.c.same_as).where(_mine)
_MEET: Final = insert(mentees).returning(mentees.c.id)
_MEET_AGAIN: Final = update(mentees).where(mentees.c.id == bindparam("this"))
