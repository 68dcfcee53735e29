"""The journal as lists, read by owner: a page through a lens, from the entry it begins with.

A page is found by an entry and never by a count, so it stays where it is when new entries come or
old ones go.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, or_, select

from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from flows.facts import JournalPage
from flows.lens import ALL, ENTRIES_A_PAGE, Lens
from flows.views import EntryHead
from flows.words.search import matches, read_terms
from framework.coverage import Touch
from storage.journal import search
from storage.journal.aside import leave_out
from storage.journal.lenses import read_lens
from storage.people import Mentor, find_mentee
from storage.tables import answers, attachments, entries, mentees, runs, touches
from storage.tables.journal import STANDS

DAY: Final = timedelta(days=1)


class _Told(NamedTuple):
    """Of an entry: what was said in words, in order, the kinds of its files, and when the first of
    it was said."""

    texts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    at: datetime | None = None


_UNTOLD: Final = _Told()


def read_page(conn: Connection, mentor: Mentor, number: int = 0, first: int = 0) -> JournalPage:
    """The page through the lens of this number that begins with the entry `first`; 0 for the
    first page. The entry itself may be gone: then what comes after it."""
    lens = read_lens(conn, mentor, number)
    place = _find_place(conn, mentor, first)
    found = _list(conn, mentor, lens, place, ENTRIES_A_PAGE + 1)
    newer = place is not None and bool(found) and _has_newer(conn, mentor, lens, found[0])
    return _show(conn, mentor, number, lens, found, newer=newer)


def read_newer(conn: Connection, mentor: Mentor, number: int, last: int) -> JournalPage:
    """The page just before the entry `last`; the first page, where too few are newer."""
    lens = read_lens(conn, mentor, number)
    place = _find_place(conn, mentor, last)
    found = _list(conn, mentor, lens, place, ENTRIES_A_PAGE + 1, newer=True) if place else []
    if len(found) < ENTRIES_A_PAGE:
        return read_page(conn, mentor, number)
    return read_page(conn, mentor, number, found[ENTRIES_A_PAGE - 1][1])


def count_entries(conn: Connection, mentor: Mentor) -> int:
    return int(conn.execute(_COUNT, {"of": mentor.id}).scalar_one())


def count_binned(conn: Connection, mentor: Mentor) -> int:
    return int(conn.execute(_COUNT_BINNED, {"of": mentor.id}).scalar_one())


def read_history(conn: Connection, mentor: Mentor) -> dict[str, Touch]:
    """How often, when and in which wordings each ability was reflected on, or only touched."""
    found: dict[str, Touch] = {}
    for row in conn.execute(leave_out(mentor, _HISTORY), mentor.counted):
        known = found.get(row.ability)
        wordings = dict(known.wordings) if known else {}
        if row.wording is not None:
            wordings[row.wording] = row.reflections
        found[row.ability] = Touch(
            reflections=row.reflections + (known.reflections if known else 0),
            last_at=max(row.last_at, known.last_at) if known else row.last_at,
            wordings=wordings,
        )
    return add_touches(conn, mentor, found)


def add_touches(
    conn: Connection, mentor: Mentor, history: Mapping[str, Touch]
) -> dict[str, Touch]:
    """A history of reflections, with what was only touched."""
    found = dict(history)
    touched = leave_out(mentor, _TOUCHED, touches.c.entry)
    for code, last_at in conn.execute(touched, mentor.counted):
        known = found.get(code)
        if known is None:
            found[code] = Touch(last_at=last_at)
        elif known.last_at < last_at:
            found[code] = known.model_copy(update={"last_at": last_at})
    return found


def read_heads(
    conn: Connection, mentor: Mentor, those: Sequence[int], terms: Sequence[str] = ()
) -> tuple[EntryHead, ...]:
    """These entries as a list shows them, in this order; with words, by what holds them."""
    if not those:
        return ()
    given = {"of": mentor.id, "those": list(those)}
    rows = {row.id: row for row in conn.execute(_HEADS, given)}
    told = _read_told(conn, _TOLD, rows)
    return tuple(
        to_head(rows[each], told.get(each, _UNTOLD), terms, mentor.zone)
        for each in those
        if each in rows
    )


def read_binned_heads(
    conn: Connection, mentor: Mentor, those: Sequence[int]
) -> tuple[EntryHead, ...]:
    """These as the bin shows them: what was deleted, by its words; of what stands still, or has no
    words left, what was taken back."""
    heads = {each.id: each for each in read_heads(conn, mentor, those)}
    rows = {row.id: row for row in conn.execute(_HEADS, {"of": mentor.id, "those": list(heads)})}
    taken = _read_told(conn, _TAKEN, rows)
    for entry, row in rows.items():
        if row.discarded_at is None or not row.reflected:
            heads[entry] = to_head(row, taken.get(entry, _UNTOLD), taken_back=True)
    return tuple(heads.values())


def _read_told(conn: Connection, statement: Any, those: Iterable[int]) -> dict[int, _Told]:
    """What was said in each entry."""
    texts: dict[int, dict[int, str]] = {}  # by answer: one may have several files
    kinds: dict[int, dict[str, None]] = {}
    first: dict[int, datetime] = {}
    for row in conn.execute(statement, {"those": list(those)}):
        first.setdefault(row.entry, row.said_at)
        if row.text:
            texts.setdefault(row.entry, {})[row.id] = row.text
        if row.kind:
            kinds.setdefault(row.entry, {})[row.kind] = None
    return {
        each: _Told(tuple(texts.get(each, {}).values()), tuple(kinds.get(each, ())), at)
        for each, at in first.items()
    }


def find_written(row: Any, said_at: datetime | None, zone: str) -> datetime | None:
    """When it was written, if it is about a session of another day."""
    if row.session is None or said_at is None or not zone:
        return None
    same = to_local_date(row.began_at, zone) == to_local_date(said_at, zone)
    return None if same else said_at


def to_head(
    row: Any,
    told: _Told = _UNTOLD,
    terms: Sequence[str] = (),
    zone: str = "",
    *,
    taken_back: bool = False,
) -> EntryHead:
    """A row of `HEADS` as a list shows it: by the first text that holds the terms, else by the
    first."""
    holding = (each for each in told.texts if terms and _holds(each, terms))
    return EntryHead(
        id=row.id,
        at=row.began_at,
        mentee=row.name or "",
        ability=row.ability or "",
        outcome=row.outcome or "",
        text=next(holding, next(iter(told.texts), "")),
        more=len(told.texts) > 1,
        kinds=told.kinds,
        left_at=row.touched_at if row.status == "left" else None,
        written_at=find_written(row, told.at, zone),
        starred=row.starred,
        private=row.private,
        evidenced=row.evidenced,
        framework=row.framework,
        taken_back=taken_back,
    )


# Small parts


def _show(
    conn: Connection,
    mentor: Mentor,
    number: int,
    lens: Lens,
    found: Sequence[search.Place],
    *,
    newer: bool,
) -> JournalPage:
    written = count_entries(conn, mentor)
    total: int | None = written
    if lens.words:
        total = None
    elif lens != ALL:
        count = select(func.count()).where(*_conditions(conn, mentor, lens))
        total = conn.execute(count, {"of": mentor.id}).scalar_one()
    those = [each for _, each in found]
    shown = those[:ENTRIES_A_PAGE]
    if lens.binned:
        heads = read_binned_heads(conn, mentor, shown)
    else:
        heads = read_heads(conn, mentor, shown, read_terms(lens.words))
    return JournalPage(
        heads=heads,
        lens=lens,
        number=number if lens != ALL else 0,
        total=total,
        written=written,
        binned=count_binned(conn, mentor),
        newer=those[0] if newer else 0,
        older=those[ENTRIES_A_PAGE] if len(those) > ENTRIES_A_PAGE else 0,
    )


def _find_place(conn: Connection, mentor: Mentor, entry: int) -> search.Place | None:
    """Also of an entry that does not count any more."""
    if not entry:
        return None
    row = conn.execute(_PLACE, {"of": mentor.id, "this": entry}).one_or_none()
    return (row.began_at, row.id) if row else None


def _has_newer(conn: Connection, mentor: Mentor, lens: Lens, first: search.Place) -> bool:
    return bool(_list(conn, mentor, lens, first, 1, newer=True))


def _list(
    conn: Connection,
    mentor: Mentor,
    lens: Lens,
    place: search.Place | None,
    limit: int,
    *,
    newer: bool = False,
) -> list[search.Place]:
    """The places of the next entries through the lens, from `place` on, it included; or those
    `newer` than it, nearest first."""
    conditions = _conditions(conn, mentor, lens)
    terms = read_terms(lens.words)
    if lens.words and not terms:
        return []
    if terms:
        return search.find(conn, mentor, lens, conditions, place, limit, newer=newer)
    statement = search.walk(
        select(entries.c.began_at, entries.c.id).where(*conditions), place, newer
    )
    return [
        (row.began_at, row.id) for row in conn.execute(statement.limit(limit), {"of": mentor.id})
    ]


def _conditions(conn: Connection, mentor: Mentor, lens: Lens) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [entries.c.mentor == mentor.id]
    if lens.binned:
        found.append(_IS_BINNED)
    else:
        found += [entries.c.reflected, entries.c.discarded_at.is_(None)]
    if lens.mentee:
        known = find_mentee(conn, mentor, lens.mentee)
        found.append(entries.c.mentee == (known or 0))
    if lens.about:
        found.append(entries.c.framework == lens.framework)
        found.append(entries.c.ability.in_(lens.abilities))
    if lens.since is not None:
        found.append(entries.c.began_at >= to_instant(lens.since, time(), mentor.zone))
    if lens.until is not None:
        found.append(entries.c.began_at < to_instant(lens.until + DAY, time(), mentor.zone))
    found += [entries.c.evidenced] * lens.evidenced + [entries.c.starred] * lens.starred
    return found


def _holds(text: str, terms: Iterable[str]) -> bool:
    return any(matches(text, (term,)) for term in terms)


# The statements of every day are built once: building one takes longer than running it.

_MINE: Final = entries.c.mentor == bindparam("of")
_COUNTS: Final = (_MINE, STANDS)
_COUNT: Final = select(func.count()).select_from(entries).where(*_COUNTS)
# Deleted, or something that was said in it was taken back.
_IS_BINNED: Final = or_(
    and_(entries.c.discarded_at.is_not(None), entries.c.reflected),
    entries.c.id.in_(
        select(answers.c.entry).where(
            answers.c.mentor == bindparam("of"),
            answers.c.taken_back_at.is_not(None),
            answers.c.option.is_(None),
        )
    ),
)
_COUNT_BINNED: Final = select(func.count()).select_from(entries).where(_MINE, _IS_BINNED)
_HISTORY: Final = (
    select(
        entries.c.ability,
        entries.c.wording,
        func.count().label("reflections"),
        func.max(entries.c.began_at).label("last_at"),
    )
    .where(*_COUNTS, entries.c.framework == bindparam("under"), entries.c.ability.is_not(None))
    .group_by(entries.c.ability, entries.c.wording)
)
_BINNED: Final = select(entries.c.id).where(_MINE, entries.c.discarded_at.is_not(None))
_TOUCHED: Final = (
    select(touches.c.ability, func.max(touches.c.touched_at))
    .where(touches.c.mentor == bindparam("of"), touches.c.framework == bindparam("under"))
    .where(touches.c.entry.not_in(_BINNED))
    .group_by(touches.c.ability)
)
_PLACE: Final = select(entries.c.began_at, entries.c.id).where(
    _MINE, entries.c.id == bindparam("this")
)
HEADS: Final = (
    select(
        entries.c.id,
        entries.c.began_at,
        entries.c.ability,
        entries.c.outcome,
        entries.c.starred,
        entries.c.private,
        entries.c.evidenced,
        entries.c.discarded_at,
        entries.c.reflected,
        entries.c.framework,
        mentees.c.name,
        runs.c.status,
        runs.c.touched_at,
        runs.c.session,
    )
    .join(runs, runs.c.id == entries.c.id)
    .join(mentees, mentees.c.id == entries.c.mentee, isouter=True)
    .where(_MINE)
)
_HEADS: Final = HEADS.where(entries.c.id.in_(bindparam("those", expanding=True)))
# What was said in these entries, in order, and the kinds of files that came. That they are
# the mentor's own is known by now: asked again, SQLite would read all that a mentor ever said.
_said: Any = (
    select(
        answers.c.id,
        answers.c.entry,
        answers.c.text,
        answers.c.said_at,
        attachments.c.kind,
    )
    .join(attachments, attachments.c.answer == answers.c.id, isouter=True)
    .where(
        answers.c.entry.in_(bindparam("those", expanding=True)),
        answers.c.option.is_(None),
    )
    .order_by(answers.c.id, attachments.c.id)
)
_TOLD: Final = _said.where(answers.c.taken_back_at.is_(None))
_TAKEN: Final = _said.where(answers.c.taken_back_at.is_not(None))
