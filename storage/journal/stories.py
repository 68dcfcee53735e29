"""Which entries were told about lately, read by owner."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, func, select

from storage.people import Mentor
from storage.tables import answers


def list_told(conn: Connection, mentor: Mentor, since: datetime) -> dict[int, datetime]:
    """Entries in which something was said since then that stands, each with when that was last."""
    rows = conn.execute(_TOLD, {"of": mentor.id, "since": since})
    return {row.entry: row.last_at for row in rows}


_TOLD: Final = (
    select(answers.c.entry, func.max(answers.c.said_at).label("last_at"))
    .where(answers.c.mentor == bindparam("of"), answers.c.said_at >= bindparam("since"))
    .where(answers.c.taken_back_at.is_(None), answers.c.option.is_(None))
    .group_by(answers.c.entry)
)
