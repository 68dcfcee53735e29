"""What shows something to somebody else: a file that came with an entry, or an entry that a mentor
names for a self-rating.

A voice message is how somebody tells a story; it is reflection and no evidence of its own.
"""

from typing import Final

from sqlalchemy import Connection, bindparam, exists, or_, select, update

from storage.people import Mentor
from storage.tables import answers, attachments, entries, ratings

EVIDENCE: Final = ("photo", "document", "video", "audio")
"""Kinds of files."""


def is_evidenced(conn: Connection, mentor: Mentor, entry: int) -> bool:
    """Whether a file that still stands in it, or a rating that still names it, says so."""
    return bool(conn.execute(_IS_EVIDENCED, {"of": mentor.id, "this": entry}).scalar_one())


def note_evidence(conn: Connection, mentor: Mentor, entry: int) -> bool:
    """Write it down at the entry, where it is counted from; whether it is evidence."""
    shows = is_evidenced(conn, mentor, entry)
    conn.execute(_NOTE, {"of": mentor.id, "this": entry, "evidenced": shows})
    return shows


_HAS_FILE: Final = exists().where(
    answers.c.entry == bindparam("this"),
    # "+ 0": SQLite would rather walk through everything of the mentor than through one entry.
    answers.c.mentor + 0 == bindparam("of"),
    answers.c.taken_back_at.is_(None),
    attachments.c.answer == answers.c.id,
    attachments.c.kind.in_(EVIDENCE),
)
_IS_NAMED: Final = exists().where(
    ratings.c.entry == bindparam("this"), ratings.c.mentor + 0 == bindparam("of")
)
_IS_EVIDENCED: Final = select(or_(_HAS_FILE, _IS_NAMED))
_NOTE: Final = update(entries).where(
    entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of")
)
