"""Entries that hold some words.

Texts are sealed, so no database can search them: they are opened here, newest first, some hundreds
at a time, and only as far as it takes to fill a page.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    and_,
    bindparam,
    or_,
    select,
    type_coerce,
)

from flows.words.text import fold
from storage.database.sealing import open_
from storage.people import Mentor
from storage.tables import answers, entries, mentees

ENTRIES_OPENED_AT_ONCE: Final = 400
"""Entries that are opened at a time; the first ones in a smaller chunk, as most words are near."""
ENTRIES_OPENED_FIRST: Final = 50


Place = tuple[datetime, int]
"""Where an entry stands in the journal: when it began, and its id."""


def find(
    conn: Connection,
    mentor: Mentor,
    conditions: Sequence[ColumnElement[bool]],
    terms: Sequence[str],
    place: Place | None,
    limit: int,
    *,
    newer: bool = False,
) -> list[Place]:
    """The next entries, at most `limit`, that meet the conditions and hold every term in what was
    said or in their mentee's name; from `place` on, as `walk` goes."""
    names = {row.id: row.name for row in conn.execute(_NAMES, {"of": mentor.id})}
    columns = select(entries.c.began_at, entries.c.id, entries.c.mentee).where(*conditions)
    flat = any(" " in term for term in terms)
    found: list[Place] = []
    chunk, after = ENTRIES_OPENED_FIRST, False
    while True:
        some = walk(columns, place, newer, after=after).limit(chunk)
        told = _read_told(conn, mentor, some, newer=newer)
        for here, (mentee, texts) in told.items():
            text = fold("\n".join([*texts, names.get(mentee, "")]))
            if flat:  # what was looked for as one may stand on two lines
                text = " ".join(text.split())
            if all(term in text for term in terms):
                found.append(here)
                if len(found) == limit:
                    return found
        if len(told) < chunk:
            return found
        place, chunk, after = list(told)[-1], ENTRIES_OPENED_AT_ONCE, True


def walk(statement: Any, place: Place | None, newer: bool, *, after: bool = False) -> Any:
    """The statement in order from a place on: towards older entries with it (`after`: without),
    towards newer ones without it."""
    began, number = entries.c.began_at, entries.c.id
    order = (began.asc(), number.asc()) if newer else (began.desc(), number.desc())
    if place is not None:
        at, entry = place
        if newer:
            beyond = and_(began >= at, or_(began > at, number > entry))
        elif after:
            beyond = and_(began <= at, or_(began < at, number < entry))
        else:
            beyond = and_(began <= at, or_(began < at, number <= entry))
        statement = statement.where(beyond)
    return statement.order_by(*order)


Told = dict[Place, tuple[int, list[str]]]
"""Entries by their place, in order: the mentee, and what was said."""


def _read_told(conn: Connection, mentor: Mentor, some: Any, *, newer: bool) -> Told:
    """Of some entries, in their order, all in one statement: ids by the hundred would take longer
    to send than the texts."""
    those = some.subquery()
    order = (those.c.began_at, those.c.id)
    statement = (
        # As bytes: a column type would be asked ten thousand times.
        select(*order, those.c.mentee, type_coerce(answers.c.text, LargeBinary))
        .select_from(those)
        .join(answers, and_(answers.c.entry == those.c.id, *_TOLD), isouter=True)
        .order_by(*(order if newer else (each.desc() for each in order)), answers.c.id)
    )
    told: Told = {}
    for began_at, entry, mentee, sealed in conn.execute(statement, {"of": mentor.id}):
        texts = told.setdefault((began_at, entry), (mentee, []))[1]
        if sealed is not None:
            texts.append(open_(bytes(sealed)))
    return told


_NAMES: Final = select(mentees.c.id, mentees.c.name).where(mentees.c.mentor == bindparam("of"))
_TOLD: Final = (
    # "+ 0": SQLite would rather walk through all answers of the mentor, for every chunk.
    answers.c.mentor + 0 == bindparam("of"),
    answers.c.taken_back_at.is_(None),
    answers.c.option.is_(None),
    answers.c.text.is_not(None),
)
