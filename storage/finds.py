"""Entries that hold some words.

Texts are sealed, so no database can search them: they are opened here, newest first, some hundreds
at a time, and only as far as it takes to fill a page.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, LargeBinary, bindparam, select, type_coerce

from flows.search import fold
from storage import pages
from storage.people import Mentor
from storage.tables import answers, entries, mentees
from storage.vault import open_

CHUNK: Final = 400
"""Entries that are opened at a time; the first ones in a smaller chunk, as most words are near."""
FIRST_CHUNK: Final = 50


def find(
    conn: Connection,
    mentor: Mentor,
    conditions: Sequence[ColumnElement[bool]],
    terms: Sequence[str],
    place: tuple[datetime, int] | None,
    limit: int,
    *,
    newer: bool = False,
) -> list[tuple[datetime, int]]:
    """The next entries, at most `limit`, that meet the conditions and hold every term in what was
    said or in their mentee's name; from `place` on, as storage/pages.py walks."""
    names = {row.id: fold(row.name) for row in conn.execute(_NAMES, {"of": mentor.id})}
    columns = select(entries.c.began_at, entries.c.id, entries.c.mentee).where(*conditions)
    found: list[tuple[datetime, int]] = []
    chunk, after = FIRST_CHUNK, False
    while True:
        statement = pages.walk(columns, place, newer, after=after).limit(chunk)
        rows = conn.execute(statement).all()
        told = _read_told(conn, mentor, [row.id for row in rows])
        for row in rows:
            text = fold("\n".join([*told.get(row.id, ()), names.get(row.mentee, "")]))
            if all(term in text for term in terms):
                found.append((row.began_at, row.id))
                if len(found) == limit:
                    return found
        if len(rows) < chunk:
            return found
        place, chunk, after = (rows[-1].began_at, rows[-1].id), CHUNK, True


def _read_told(conn: Connection, mentor: Mentor, those: list[int]) -> dict[int, list[str]]:
    told: dict[int, list[str]] = {}
    if those:
        rows: Any = conn.execute(_TOLD, {"of": mentor.id, "those": those})
        for entry, sealed in rows:
            told.setdefault(entry, []).append(open_(bytes(sealed)))
    return told


_NAMES: Final = select(mentees.c.id, mentees.c.name).where(mentees.c.mentor == bindparam("of"))
# As bytes: a column type would be asked ten thousand times.
_TOLD: Final = select(answers.c.entry, type_coerce(answers.c.text, LargeBinary)).where(
    # "+ 0": SQLite would rather walk through all answers of the mentor, for every chunk.
    answers.c.mentor + 0 == bindparam("of"),
    answers.c.entry.in_(bindparam("those", expanding=True)),
    answers.c.taken_back_at.is_(None),
    answers.c.option.is_(None),
    answers.c.text.is_not(None),
)
