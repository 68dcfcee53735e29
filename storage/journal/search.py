"""Entries that hold some words.

Texts are sealed, so no database can search them: they are opened here, newest first, some hundreds
at a time, and only as far as it takes to fill a page. More than the first of them are opened ahead
of a turn: nobody else waits while a journal of years is searched.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final, NamedTuple

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

from flows.lens import Lens
from flows.words.search import read_terms
from flows.words.text import fold
from storage.database.ahead import read_ahead
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
    lens: Lens,
    conditions: Sequence[ColumnElement[bool]],
    place: Place | None,
    limit: int,
    *,
    newer: bool = False,
) -> list[Place]:
    """The next entries, at most `limit`, that meet the conditions of the lens and hold every term
    of its words in what was said or in their mentee's name; from `place` on, as `walk` goes.
    Unread as `read_ahead` says, where the first ones are too few."""
    search = _Search(mentor, conditions, read_terms(lens.words), newer)
    found, last = search.open_some(conn, place, ENTRIES_OPENED_FIRST)
    if last is None or len(found) >= limit:
        return found[:limit]
    missing = limit - len(found)
    question = (find.__name__, mentor.id, lens, last, missing, newer)
    return found + read_ahead(conn, question, partial(search.go_on, place=last, limit=missing))


class _Search(NamedTuple):
    mentor: Mentor
    conditions: Sequence[ColumnElement[bool]]
    terms: Sequence[str]
    newer: bool

    def go_on(self, conn: Connection, place: Place, limit: int) -> list[Place]:
        """The entries beyond `place`."""
        found: list[Place] = []
        last: Place | None = place
        while last is not None and len(found) < limit:
            some, last = self.open_some(conn, last, ENTRIES_OPENED_AT_ONCE, after=True)
            found += some
        return found[:limit]

    def open_some(
        self, conn: Connection, place: Place | None, most: int, *, after: bool = False
    ) -> tuple[list[Place], Place | None]:
        """Those of the next `most` entries that hold the terms; and the last that was opened,
        where there may be more."""
        names = {row.id: row.name for row in conn.execute(_NAMES, {"of": self.mentor.id})}
        columns = select(entries.c.began_at, entries.c.id, entries.c.mentee)
        some = walk(columns.where(*self.conditions), place, self.newer, after=after).limit(most)
        told = _read_told(conn, self.mentor, some, newer=self.newer)
        found = [
            here
            for here, (mentee, texts) in told.items()
            if self.holds("\n".join([*texts, names.get(mentee, "")]))
        ]
        return found, list(told)[-1] if len(told) == most else None

    def holds(self, text: str) -> bool:
        folded = fold(text)
        if any(" " in term for term in self.terms):
            folded = " ".join(folded.split())  # what was looked for as one may be on two lines
        return all(term in folded for term in self.terms)


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
