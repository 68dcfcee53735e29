"""What mentees are called: renamed, put together, told apart, and each of it taken back.

A row of a mentee that is `same_as` another is a former name and leads there, so that what was said
under it stays where it is. A naming keeps each value that it changed: taking it back puts these
back, and leaves alone what has changed again since.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Table,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from flows.effects import MergeMentees, RenameMentee, SplitMentee, UndoNaming
from flows.facts import Everybody, Mentoring, NamingView
from storage.calendar.meetings import list_series
from storage.people import IS_LISTED, Mentor, find_mentee, meet_mentee
from storage.tables import entries, mentees, namings, phases, plans, runs, series, sessions
from storage.tables.journal import STANDS

UNDOABLE: Final = timedelta(hours=24)
"""How long a naming can be taken back."""
_TABLES: Final[Mapping[str, Table]] = {
    each.name: each for each in (mentees, entries, series, plans, phases)
}
_OWNED: Final = (entries, series, plans)
"""What a mentee has, beside phases."""


def rename_mentee(conn: Connection, mentor: Mentor, effect: RenameMentee, at: datetime) -> None:
    """Nothing, where somebody else is called so."""
    this = find_mentee(conn, mentor, effect.mentee)
    if this is None or find_mentee(conn, mentor, effect.name) not in (None, this):
        return
    change = _Change(conn, mentor, at)
    change.add_former(this, _read_name(conn, mentor, this), at)
    change.set(mentees, [this], name=effect.name)
    change.note(this, at)


def merge_mentees(conn: Connection, mentor: Mentor, effect: MergeMentees, at: datetime) -> None:
    """Of a phase that both have been in, the later beginning counts."""
    this = find_mentee(conn, mentor, effect.mentee)
    other = find_mentee(conn, mentor, effect.other)
    if this is None or other is None or this == other:
        return
    change = _Change(conn, mentor, at)
    for owned in _OWNED:
        change.set(owned, change.list_rows(owned, owned.c.mentee == other), mentee=this)
    begun = {row.phase: row for row in change.read(phases, phases.c.mentee == this)}
    for row in change.read(phases, phases.c.mentee == other):
        if row.phase not in begun:
            change.set(phases, [row.id], mentee=this)
        elif row.begun_at > begun[row.phase].begun_at:
            change.set(phases, [begun[row.phase].id], begun_at=row.begun_at)
    former = change.list_rows(mentees, mentees.c.same_as == other)
    change.set(mentees, [other, *former], same_as=this)
    change.note(this, at)


def split_mentee(conn: Connection, mentor: Mentor, effect: SplitMentee, at: datetime) -> None:
    """Nothing, where the series is not this mentee's, or the name is."""
    this = find_mentee(conn, mentor, effect.mentee)
    change = _Change(conn, mentor, at)
    mine = change.list_rows(series, (series.c.id == effect.series) & (series.c.mentee == this))
    known = find_mentee(conn, mentor, effect.name)
    if this is None or not mine or known == this:
        return
    new = known or meet_mentee(conn, mentor, effect.name, at)
    if known is None:
        change.made.append((mentees.name, new))
        for row in change.read(phases, phases.c.mentee == this):
            begun = {"mentor": mentor.id, "mentee": new, "phase": row.phase}
            change.add(phases, begun_at=row.begun_at, **begun)
    change.add_former(new, _read_name(conn, mentor, this), at)
    change.set(series, mine, mentee=new)
    about = select(runs.c.id).join(sessions, sessions.c.id == runs.c.session)
    told = entries.c.id.in_(about.where(sessions.c.series == effect.series))
    rows = change.list_rows(entries, told & (entries.c.mentee == this))
    change.set(entries, rows, mentee=new)
    written = plans.c.run.in_(rows) & (plans.c.mentee == this)
    change.set(plans, change.list_rows(plans, written), mentee=new)
    change.note(new, at)


def undo_naming(conn: Connection, mentor: Mentor, effect: UndoNaming, at: datetime) -> None:
    """The youngest one, within a day."""
    found = _find_last(conn, mentor, at)
    if found is None or found.id != effect.naming:
        return
    change = _Change(conn, mentor, at)
    conn.execute(_UNDO, {"of": mentor.id, "this": found.id, "undone_at": at})
    for name, row, was, became in found.before["changed"]:
        table = _TABLES[name]
        for now in change.read(table, table.c.id == row):
            if became == {key: _plain(getattr(now, key)) for key in became}:
                change.set(table, [row], **{key: _read(each) for key, each in was.items()})
    for name, row in reversed(found.before["made"]):
        change.drop(_TABLES[name], row)


def read_everybody(conn: Connection, mentor: Mentor, at: datetime) -> Everybody:
    """All who have entries or, if it is not over with them, sessions or no fixed time, those named
    last first, and what can be taken back."""
    met = list_series(conn, mentor)
    last = _find_last(conn, mentor, at)
    return Everybody(
        those=tuple(
            Mentoring(
                id=row.id,
                name=row.name,
                entries=row.entries,
                ended_at=row.ended_at,
                series=tuple(each for each in met if each.mentee == row.name),
            )
            for row in conn.execute(_EVERYBODY, {"of": mentor.id})
        ),
        last=NamingView(id=last.id, name=_read_name(conn, mentor, last.mentee)) if last else None,
    )


# Small parts


class _Change:
    """What one naming does, and how it was before."""

    def __init__(self, conn: Connection, mentor: Mentor, at: datetime) -> None:
        self.conn, self.mentor, self.at = conn, mentor, at
        self.changed: list[tuple[str, int, dict[str, Any], dict[str, Any]]] = []
        self.made: list[tuple[str, int]] = []

    def read(self, table: Table, where: Any) -> list[Any]:
        mine = select(table).where(table.c.mentor == self.mentor.id, where)
        return list(self.conn.execute(mine.order_by(table.c.id)))

    def list_rows(self, table: Table, where: Any) -> list[int]:
        return [row.id for row in self.read(table, where)]

    def set(self, table: Table, rows: Collection[int], **values: Any) -> None:
        for row in self.read(table, table.c.id.in_(rows)):
            was = {key: _plain(getattr(row, key)) for key in values}
            became = {key: _plain(each) for key, each in values.items()}
            self.changed.append((table.name, row.id, was, became))
        if table is series:
            values["modified_at"] = self.at
        elif "name" in values:
            renamed = {"of": self.mentor.id, "those": list(rows), "modified_at": self.at}
            self.conn.execute(_RENAME, renamed)
        mine = update(table).where(table.c.mentor == self.mentor.id, table.c.id.in_(rows))
        self.conn.execute(mine.values(**values))

    def add(self, table: Table, **values: Any) -> None:
        new = self.conn.execute(insert(table).values(**values).returning(table.c.id)).scalar_one()
        self.made.append((table.name, new))

    def add_former(self, mentee: int, name: str, at: datetime) -> None:
        self.add(mentees, mentor=self.mentor.id, name=name, last_at=at, same_as=mentee)

    def drop(self, table: Table, row: int) -> None:
        """A row that was made, unless something belongs to it by now."""
        has = (each.c.mentee == row for each in _OWNED)
        used = table is mentees and any(map(self.list_rows, _OWNED, has))
        if not used:
            mine = delete(table).where(table.c.mentor == self.mentor.id, table.c.id == row)
            self.conn.execute(mine)

    def note(self, mentee: int, at: datetime) -> None:
        row = {"mentor": self.mentor.id, "mentee": mentee, "made_at": at}
        before = {"changed": self.changed, "made": self.made}
        self.conn.execute(insert(namings).values(before=before, **row))


def _plain(value: Any) -> Any:
    """As JSON can carry it."""
    return {"at": value.isoformat()} if isinstance(value, datetime) else value


def _read(value: Any) -> Any:
    return datetime.fromisoformat(value["at"]) if isinstance(value, dict) else value


def _read_name(conn: Connection, mentor: Mentor, mentee: int) -> str:
    return str(conn.execute(_NAME, {"of": mentor.id, "this": mentee}).scalar_one())


def _find_last(conn: Connection, mentor: Mentor, at: datetime) -> Any:
    """The youngest naming that stands and can be taken back."""
    return conn.execute(_LAST, {"of": mentor.id, "since": at - UNDOABLE}).one_or_none()


_RENAME: Final = update(series).where(
    series.c.mentor == bindparam("of"), series.c.mentee.in_(bindparam("those", expanding=True))
)
_NAME: Final = select(mentees.c.name).where(
    mentees.c.mentor == bindparam("of"), mentees.c.id == bindparam("this")
)
_LAST: Final = (
    select(namings)
    .where(namings.c.mentor == bindparam("of"), namings.c.undone_at.is_(None))
    .where(namings.c.made_at > bindparam("since"))
    .order_by(namings.c.id.desc())
    .limit(1)
)
_UNDO: Final = update(namings).where(
    namings.c.mentor == bindparam("of"), namings.c.id == bindparam("this")
)
_written = (
    select(entries.c.mentee, func.count().label("entries"))
    .where(entries.c.mentor == bindparam("of"), STANDS, entries.c.mentee.is_not(None))
    .group_by(entries.c.mentee)
    .subquery()
)
_has_series = exists().where(series.c.mentee == mentees.c.id)
_EVERYBODY: Final = (
    select(
        mentees.c.id,
        mentees.c.name,
        mentees.c.ended_at,
        func.coalesce(_written.c.entries, 0).label("entries"),
    )
    .join(_written, _written.c.mentee == mentees.c.id, isouter=True)
    .where(mentees.c.mentor == bindparam("of"))
    .where(
        _written.c.entries.is_not(None)
        | ((_has_series | IS_LISTED) & mentees.c.ended_at.is_(None))
    )
    .order_by(mentees.c.last_at.desc(), mentees.c.id.desc())
)
