"""The rows of the reminders, and those of their occurrences that are not settled yet."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from itertools import islice
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from flows.effects import Settle
from flows.views import (
    ActionNudge,
    AssessmentNudge,
    DigestNudge,
    Kind,
    LaterNudge,
    Nudge,
    RehearsalNudge,
    SessionNudge,
    SessionView,
    WeeklyNudge,
)
from storage.calendar.almanac import Almanac, Occurrence, read_almanac
from storage.calendar.timetable import MAX_SESSIONS_A_TURN, SESSIONS_AHEAD, read_mentorings
from storage.people import Mentor
from storage.tables import occurrences, reminders

OF_SESSIONS: Final[tuple[Kind, ...]] = ("session", "rehearsal")
"""Reminders that follow from the series; the others are set one by one."""
OF_PLANS: Final[tuple[Kind, ...]] = ("rehearsal", "action")


class ReminderRow(NamedTuple):
    """A row of `reminders`; `id` 0 if there is none yet."""

    id: int
    kind: Kind
    object: int
    weekday: int | None
    wall: Any
    local_date: date
    due_at: datetime
    allowed_at: datetime
    fire_at: datetime | None


def list_rows(conn: Connection, mentor: Mentor) -> list[ReminderRow]:
    return _read(conn, _LIST, mentor)


def list_due(conn: Connection, mentor: Mentor, at: datetime) -> list[ReminderRow]:
    """Those that are in hand, or should be."""
    return _read(conn, _LIST_DUE, mentor, now=at)


def list_in_hand(conn: Connection, mentor: Mentor) -> list[ReminderRow]:
    return _read(conn, _LIST_IN_HAND, mentor)


def find_row(conn: Connection, mentor: Mentor, reminder: int) -> ReminderRow | None:
    found = _read(conn, _ONE, mentor, this=reminder)
    return found[0] if found else None


class Open(NamedTuple):
    """Occurrences that are not settled, of some reminders."""

    almanac: Almanac
    settled: frozenset[tuple[int, date]]
    at: datetime

    def list_occurrences(
        self, row: ReminderRow, ahead: int = SESSIONS_AHEAD
    ) -> Iterator[Occurrence]:
        """In order of time; see Almanac.list_occurrences."""
        for each in self.almanac.list_occurrences(row, self.at, ahead):
            if (row.id, each.on) not in self.settled:
                yield each

    def view_sessions(
        self, conn: Connection, ahead: int = SESSIONS_AHEAD
    ) -> dict[tuple[int, date], SessionView]:
        """The sessions that are not dealt with, by series and date."""
        series = self.almanac.series
        found = [
            (number, session)
            for number, each in series.items()
            for session in each.list_sessions(self.at, ahead)
        ]
        mentorings = read_mentorings(conn, self.almanac.mentor) if found else None
        views = mentorings.view_sessions(series, found) if mentorings else ()
        return {(view.series, view.on): view for view in views}


def read_open(
    conn: Connection,
    mentor: Mentor,
    rows: Collection[ReminderRow],
    at: datetime,
    almanac: Almanac | None = None,
) -> Open:
    """What is open of these reminders, as far back as anything may be; reads what they follow
    from, unless that is given."""
    almanac = almanac or read_for(conn, mentor, rows)
    dates = [row.local_date for row in rows if row.id]
    for series in almanac.series.values():
        dates += [*series.changes, *([series.since] if series.since else [])]
    if not dates:
        return Open(almanac, frozenset(), at)
    found = conn.execute(_SETTLED, {"of": mentor.id, "since": min(dates)})
    return Open(almanac, frozenset((row.reminder, row.local_date) for row in found), at)


def read_for(conn: Connection, mentor: Mentor, rows: Collection[ReminderRow]) -> Almanac:
    """As much as these reminders follow from."""
    kinds = {row.kind for row in rows}
    of_sessions, of_plans = not kinds.isdisjoint(OF_SESSIONS), not kinds.isdisjoint(OF_PLANS)
    return read_almanac(conn, mentor, series=of_sessions, plans=of_plans)


def note_outcome(
    conn: Connection, mentor: Mentor, row: ReminderRow, effect: Settle, at: datetime
) -> bool:
    """False if it was settled before, or if the reminder has no such occurrence."""
    due_at = _find_due(conn, mentor, row, effect.on, at)
    if due_at is None:
        return False
    given = {"of": mentor.id, "this": row.id, "local_date": effect.on, "due_at": due_at}
    values = {**given, "outcome": effect.outcome, "settled_at": at}
    return bool(conn.execute(_insert_once(conn.dialect.name), values).rowcount)


def to_nudge(
    row: ReminderRow, each: Occurrence, views: Mapping[tuple[int, date], SessionView]
) -> Nudge:
    """An occurrence of a row of `reminders`; `views`: the sessions, by series and date."""
    due: dict[str, Any] = {
        "reminder": row.id,
        "on": each.on,
        "due_at": each.due_at,
        "allowed_at": each.allowed_at,
    }
    match row.kind:
        case "session":
            return SessionNudge(**due, session=views[row.object, each.on])
        case "rehearsal" if each.plan is not None:
            return RehearsalNudge(**due, session=views[row.object, each.on], plan=each.plan)
        case "action" if each.plan is not None:
            return ActionNudge(**due, plan=each.plan)
        case "later":
            return LaterNudge(**due, run=row.object)
        case "weekly":
            return WeeklyNudge(**due)
        case "assess":
            return AssessmentNudge(**due)
        case "digest":
            return DigestNudge(**due)
        case kind:
            message = f"reminder {row.id}, of kind {kind}, has no plan"
            raise LookupError(message)


# Small parts


def _read(conn: Connection, statement: Any, mentor: Mentor, **more: object) -> list[ReminderRow]:
    return [ReminderRow(*row) for row in conn.execute(statement, {"of": mentor.id, **more})]


def _find_due(
    conn: Connection, mentor: Mentor, row: ReminderRow, on: date, at: datetime
) -> datetime | None:
    if on == row.local_date:
        return row.due_at
    listed = read_for(conn, mentor, [row]).list_occurrences(row, at)
    return next(
        (each.due_at for each in islice(listed, 2 * MAX_SESSIONS_A_TURN) if each.on == on), None
    )


@cache
def _insert_once(database: str) -> Any:
    dialect: Any = postgresql if database == "postgresql" else sqlite
    columns = [column for column in occurrences.c if column.name not in ("id", "reminder")]
    row = select(
        reminders.c.id, *(bindparam(column.name, type_=column.type) for column in columns)
    ).where(MINE, reminders.c.id == bindparam("this"))
    names = ["reminder", *(column.name for column in columns)]
    new = dialect.insert(occurrences).from_select(names, row).on_conflict_do_nothing()
    return new.execution_options(preserve_rowcount=True)


# The statements are built once: building one takes longer than running it.

MINE: Final = reminders.c.mentor == bindparam("of")
IN_HAND: Final = reminders.c.fire_at.is_(None)
IS_DUE: Final = IN_HAND | (reminders.c.fire_at <= bindparam("now"))

_LIST: Final = (
    select(*(reminders.c[name] for name in ReminderRow._fields))
    .where(MINE)
    .order_by(reminders.c.id)
)
_LIST_DUE: Final = _LIST.where(IS_DUE)
_LIST_IN_HAND: Final = _LIST.where(IN_HAND)
_ONE: Final = _LIST.where(reminders.c.id == bindparam("this"))
_SETTLED: Final = (
    select(occurrences.c.reminder, occurrences.c.local_date)
    .join(reminders, reminders.c.id == occurrences.c.reminder)
    .where(MINE, occurrences.c.local_date >= bindparam("since"))
)
