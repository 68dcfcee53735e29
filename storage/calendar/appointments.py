"""What calendars are told of the sessions: those to come, and those that were called off lately.

A calendar goes by the newest that it was told of a session. How often one was changed is counted
in its series and in its own row, and told as the sum of both, which never falls (SEQUENCE in RFC
5545). Of what was called off by a pause or an end there is no row: it is what the rule still has.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, exists, select

from flows.calendar.series import (
    Change,
    Rule,
    Session,
    list_dates,
    make_session,
    to_local_date,
)
from storage.calendar.timetable import RULE, read_series, to_rule
from storage.people import Mentor
from storage.tables import entries, mentees, series, sessions

FORESEEN: Final = timedelta(days=365)
"""How far ahead sessions are told of."""
REMEMBERED: Final = timedelta(days=60)
"""How long after a session was called off this is told."""


class Appointment(NamedTuple):
    """A session, by its series and the date that the rule gives it; `on` is empty for all later
    ones together, as files of an earlier version told them. A `cancelled` one has no `mentee` once
    the mentee is forgotten. `sequence`: how often its time, or whether it takes place, changed."""

    series: int
    on: date | None
    mentee: str
    starts_at: datetime
    ends_at: datetime
    sequence: int
    modified_at: datetime
    cancelled: bool = False


def list_appointments(conn: Connection, mentor: Mentor, at: datetime) -> list[Appointment]:
    """Those that are not over and begin within FORESEEN, and those that were cancelled within
    REMEMBERED; each in order of time."""
    told = _read_told(conn, mentor, at - REMEMBERED)
    coming = [
        told[number].tell(session)
        for number, each in read_series(conn, mentor).items()
        for session in each.list_sessions(at, each.rule.count_most(FORESEEN.days))
        if session.ends_at > at and session.starts_at < at + FORESEEN
    ]
    cancelled = [each for one in told.values() for each in one.list_cancelled(at - REMEMBERED)]
    return sorted(coming, key=_in_time) + sorted(cancelled, key=_in_time)


def has_cancelled(conn: Connection, mentor: Mentor, at: datetime) -> bool:
    """Whether anything was cancelled within REMEMBERED."""
    since = at - REMEMBERED
    told = _read_told(conn, mentor, since).values()
    return any(True for each in told for _ in each.list_cancelled(since))


# Small parts


class _Told(NamedTuple):
    """A series, and what is known of its single sessions by their dates."""

    row: Any
    rule: Rule
    known: dict[date, Any]

    def tell(self, session: Session, *, cancelled: bool = False) -> Appointment:
        row, own = self.row, self.known.get(session.on)
        sequence, modified_at = row.sequence, row.modified_at
        if own is not None and own.modified_at is not None:
            sequence, modified_at = sequence + own.sequence, max(modified_at, own.modified_at)
        return Appointment(
            row.id,
            session.on,
            "" if cancelled and row.forgotten else row.name,
            session.starts_at,
            session.ends_at,
            sequence,
            modified_at,
            cancelled,
        )

    def list_cancelled(self, since: datetime) -> Iterator[Appointment]:
        called_off = [*self._list_single(since), *self._list_left_out(since)]
        yield from (self.tell(each, cancelled=True) for each in called_off)
        first = make_session(self.rule, self.rule.first_on)
        if self.row.foretold and first is not None:
            yield self.tell(first, cancelled=True)._replace(on=None, sequence=self.row.sequence)

    def _list_single(self, since: datetime) -> Iterator[Session]:
        """Those that were skipped, or had not taken place."""
        for on, row in self.known.items():
            if row.modified_at is None or row.modified_at < since:
                continue
            moved = Change(row.moved_on or on, row.moved_wall)
            session = make_session(self.rule, on, moved)
            if row.state == "missed":
                yield Session(on, row.starts_at, row.ends_at)
            elif row.state == "skipped" and session is not None:
                yield session

    def _list_left_out(self, since: datetime) -> Iterator[Session]:
        """The dates that a pause or the end left out: those before the next one, or all, of which
        nothing else is known."""
        if self.row.modified_at < since:
            return
        for on in list_dates(self.rule, to_local_date(since, self.rule.zone)):
            session = make_session(self.rule, on)
            goes_on = self.row.next_on is not None and on >= self.row.next_on
            if goes_on or session is None or session.starts_at >= self.row.modified_at + FORESEEN:
                return
            own = self.known.get(on)
            if own is None or (own.state == "planned" and own.moved_on is None):
                yield session


def _read_told(conn: Connection, mentor: Mentor, since: datetime) -> Mapping[int, _Told]:
    given = {"of": mentor.id, "since": since, "day": since.date() - timedelta(days=1)}
    told = {row.id: _Told(row, to_rule(row), {}) for row in conn.execute(_SERIES, given)}
    for row in conn.execute(_SESSIONS, given):
        if row.series in told:
            told[row.series].known[row.planned_on] = row
    return told


def _in_time(each: Appointment) -> tuple[datetime, int]:
    return each.starts_at, each.series


_lately: Final[Any] = sessions.c.modified_at >= bindparam("since")
_stands = exists().where(entries.c.mentee == mentees.c.id, entries.c.discarded_at.is_(None))
_SERIES: Final = (
    select(
        series.c.id,
        *RULE,
        series.c.next_on,
        series.c.sequence,
        series.c.modified_at,
        series.c.foretold,
        mentees.c.name,
        (mentees.c.ended_at.is_not(None) & ~_stands).label("forgotten"),
    )
    .join(mentees, mentees.c.id == series.c.mentee)
    .where(
        series.c.mentor == bindparam("of"),
        series.c.ended_at.is_(None)
        | (series.c.modified_at >= bindparam("since"))
        | exists().where(sessions.c.series == series.c.id, _lately),
    )
)
_SESSIONS: Final = select(
    sessions.c.series,
    sessions.c.planned_on,
    sessions.c.state,
    sessions.c.moved_on,
    sessions.c.moved_wall,
    sessions.c.starts_at,
    sessions.c.ends_at,
    sessions.c.sequence,
    sessions.c.modified_at,
).where(
    sessions.c.mentor == bindparam("of"),
    (sessions.c.state == "planned") | (sessions.c.planned_on >= bindparam("day")) | _lately,
)
