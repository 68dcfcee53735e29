"""Which sessions are to come for a mentor, read from the rules of the series and what was changed
about single dates; and where each mentoring stands.
"""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Row, bindparam, func, select

from flows.calendar.rrule import read_rrule
from flows.calendar.series import Change, Rule, Session, find_date, list_sessions, make_session
from flows.views import SeriesView, SessionView
from framework.model import Phase
from storage.people import Mentor
from storage.tables import mentees, phases, series, sessions

SESSIONS_AHEAD: Final = 3
"""Sessions of a series to look at, beyond those that are over: one may be under way, and of one
the plan may have been shown already."""
MAX_SESSIONS_A_TURN: Final = 60
"""Sessions of a series that are over and asked about in one turn; the others in the next."""


class Series(NamedTuple):
    """A series with what was changed about single dates: `changes` of sessions still to come, and
    of those after `since` that are dealt with; `focus` the abilities to watch; `over`: the
    mentoring is."""

    id: int
    mentee: int
    name: str
    rule: Rule
    since: date | None
    changes: dict[date, Change]
    focus: dict[date, str]
    over: bool = False

    def list_sessions(self, at: datetime, ahead: int = SESSIONS_AHEAD) -> tuple[Session, ...]:
        """Those that are not dealt with: what is over, and at least `ahead` more if there are."""
        passed = (at.date() - self.since).days if self.since else 0
        over = self.rule.count_most(max(0, passed))
        limit = min(over, MAX_SESSIONS_A_TURN) + ahead + len(self.changes)
        return list_sessions(self.rule, self.changes, self.since, limit)

    def find_session(self, on: date) -> Session | None:
        """The session of this date, if it is not dealt with."""
        change = self.changes.get(on)
        if change is None and (self.since is None or on < self.since):
            return None
        return make_session(self.rule, on, change) if find_date(self.rule, on) == on else None

    @property
    def goes_on(self) -> bool:
        """A session that stays where it is, though its series has ended, makes no series."""
        moved = (on for on, change in self.changes.items() if change.day and self.is_moved(on))
        return self.since is not None or any(moved)

    def is_moved(self, on: date) -> bool:
        """Whether this session is at another time than the rule's."""
        return self.changes.get(on, Change(on, self.rule.wall)) != (on, self.rule.wall)


class Mentorings(NamedTuple):
    """Where each mentoring stands, by mentee: its phase, and its sessions so far."""

    phases: Mapping[int, Phase]
    held: Mapping[int, int]

    def view_series(self, series: Series) -> SeriesView:
        phase = self.phases.get(series.mentee, "first")
        sessions = ((on, make_session(series.rule, on, e)) for on, e in series.changes.items())
        return SeriesView(
            id=series.id,
            mentee=series.name,
            rule=series.rule,
            phase=phase,
            since=series.since,
            changed={on: each and each.starts_at for on, each in sessions},
        )

    def view_sessions(
        self, those: Mapping[int, Series], found: Collection[tuple[int, Session]]
    ) -> tuple[SessionView, ...]:
        """Sessions that are to come, with their series, in order of time and numbered in it."""
        held, views = dict(self.held), []
        for number, session in sorted(found, key=lambda each: (each[1].starts_at, each[0])):
            series = those[number]
            held[series.mentee] = held.get(series.mentee, 0) + 1
            views.append(
                SessionView(
                    series=series.id,
                    on=session.on,
                    mentee=series.name,
                    starts_at=session.starts_at,
                    ends_at=session.ends_at,
                    rule=series.rule,
                    number=held[series.mentee],
                    phase=self.phases.get(series.mentee, "first"),
                    moved=series.is_moved(session.on),
                    focus=series.focus.get(session.on, ""),
                    over=series.over,
                )
            )
        return tuple(views)


def read_series(conn: Connection, mentor: Mentor) -> dict[int, Series]:
    """The series of which something is left, by their ids."""
    return {each.id: each for each in _read_series(conn, mentor, _OPEN)}


def find_series(conn: Connection, mentor: Mentor, number: int) -> Series | None:
    """A series of this mentor's, also one that is over."""
    found = _read_series(conn, mentor, _ONE, this=number)
    return found[0] if found else None


def read_mentorings(conn: Connection, mentor: Mentor) -> Mentorings:
    current = {row.mentee: row.phase for row in conn.execute(_PHASES, {"of": mentor.id})}
    return Mentorings(current, dict(conn.execute(_HELD, {"of": mentor.id}).all()))


# Small parts


def _read_series(conn: Connection, mentor: Mentor, statement: Any, **more: Any) -> list[Series]:
    """A row for each change of a series, or one without."""
    found: dict[int, Series] = {}
    for row in conn.execute(statement, {"of": mentor.id, **more}):
        series = found.get(row.id)
        if series is None:
            over = row.over_at is not None
            series = Series(row.id, row.mentee, row.name, to_rule(row), row.next_on, {}, {}, over)
            found[row.id] = series
        if row.planned_on is not None:
            _note(series, row, mentor.framework)
    return list(found.values())


def to_rule(row: Any) -> Rule:
    repeats = read_rrule(row.rrule) if row.rrule else {"every": row.every}
    return Rule(
        first_on=row.first_on, wall=row.wall, minutes=row.minutes, zone=row.zone, **repeats
    )


def _note(series: Series, row: Row[Any], framework: str) -> None:
    if row.state != "planned":
        series.changes[row.planned_on] = Change()
    elif row.moved_on is not None:
        series.changes[row.planned_on] = Change(row.moved_on, row.moved_wall)
    if row.focus and row.framework == framework:
        series.focus[row.planned_on] = row.focus


# The statements of every day are built once: building one takes longer than running it.

_is_planned = sessions.c.state == "planned"
_changed = (sessions.c.series == series.c.id) & (
    _is_planned | (sessions.c.planned_on >= series.c.next_on)
)
RULE: Final = (
    series.c.first_on,
    series.c.every,
    series.c.wall,
    series.c.minutes,
    series.c.zone,
    series.c.rrule,
)
_series = (
    select(
        series.c.id,
        series.c.mentee,
        mentees.c.name,
        mentees.c.ended_at.label("over_at"),
        *RULE,
        series.c.next_on,
        sessions.c.planned_on,
        sessions.c.state,
        sessions.c.moved_on,
        sessions.c.moved_wall,
        sessions.c.focus,
        sessions.c.framework,
    )
    .join(mentees, mentees.c.id == series.c.mentee)
    .join(sessions, _changed, isouter=True)
    .where(series.c.mentor == bindparam("of"))
    .order_by(series.c.id)
)
_OPEN: Final = _series.where(series.c.ended_at.is_(None))
_ONE: Final = _series.where(series.c.id == bindparam("this"))
_PHASES: Final = (
    select(phases.c.mentee, phases.c.phase)
    .where(phases.c.mentor == bindparam("of"))
    .order_by(phases.c.begun_at, phases.c.id)
)
_HELD: Final = (
    select(series.c.mentee, func.count())
    .join(sessions, sessions.c.series == series.c.id)
    .where(series.c.mentor == bindparam("of"), sessions.c.state == "asked")
    .group_by(series.c.mentee)
)
