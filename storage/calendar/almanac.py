"""What is to come for one mentor, worked out from what is stored.

Only the rules of the series are kept, and what was changed about single dates; every session and
every reminder of one follows from them anew, so that no change can leave a stale one behind.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, select

from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import Weekly, next_weekly_date, to_instant
from flows.calendar.series import (
    EVENING,
    REHEARSED_BEFORE,
    Session,
    ask_at,
    rehearse_at,
    to_local_date,
)
from flows.views import PlanView
from storage.calendar.timetable import SESSIONS_AHEAD, Series, read_series
from storage.people import Mentor
from storage.tables import mentees, mentors, plans

DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(weeks=1)
ACTION_TIME: Final = time(9)
ASSESSMENT_TIME: Final = time(10)
SUNDAY: Final = 6
DIGEST_TIME: Final = time(18)
LAST_DAY: Final = 28
FIRST_ASSESSMENT_AFTER: Final = WEEK
"""How long after joining the first self-assessment is offered."""


class Plan(NamedTuple):
    """An open plan, and whom it is about; `made_at` is when it got its words or its day."""

    view: PlanView
    mentee: int | None
    made_at: datetime


class Occurrence(NamedTuple):
    """One occurrence of a reminder: its identity `on`, when it is due, and the first minute in
    which it may be said."""

    on: date
    due_at: datetime
    allowed_at: datetime
    session: Session | None = None
    plan: PlanView | None = None


class Almanac(NamedTuple):
    """Everything that reminders follow from; `series` and `plans` as far as they were asked for.

    Series that are over stand here too, as long as a session of theirs is not dealt with.
    """

    mentor: Mentor
    rhythm: Rhythm
    joined_at: datetime
    months: int = 1
    digest: bool = True
    series: Mapping[int, Series] = {}
    plans: Mapping[int, Plan] = {}

    def list_occurrences(
        self, row: Any, at: datetime, ahead: int = SESSIONS_AHEAD
    ) -> Iterator[Occurrence]:
        """Those of a row of `reminders`, in order of time, from the first that is not known to be
        dealt with: of sessions `ahead` that are still to come, of days without end."""
        match row.kind:
            case "weekly":
                return self._list_days(row, WEEK, row.wall)
            case "assess":
                return self._list_months(row) if self.months else iter(())
            case "digest":
                return self._list_days(row, WEEK, DIGEST_TIME) if self.digest else iter(())
            case "session":
                return self._list_questions(row, at, ahead)
            case "rehearsal":
                return self._list_rehearsals(row, at, ahead)
            case "action":
                return self._list_actions(row)
            case "later":
                return iter((self._occur(row.local_date, row.due_at),))
            case unknown:
                message = f"no reminder is of kind {unknown}"
                raise ValueError(message)

    def find_plan(self, mentee: int) -> PlanView | None:
        """The youngest if-then plan with this mentee."""
        return next(
            (
                plan.view
                for plan in reversed([*self.plans.values()])
                if plan.mentee == mentee and plan.view.kind == "if_then"
            ),
            None,
        )

    def first_assessment(self, at: datetime) -> date:
        """A week after they joined, else on that day of a month; after `at`."""
        zone = self.mentor.zone
        first = to_local_date(self.joined_at + FIRST_ASSESSMENT_AFTER, zone)
        if to_instant(first, ASSESSMENT_TIME, zone) > at:
            return first
        found = to_local_date(at, zone).replace(day=min(first.day, LAST_DAY))
        return found if to_instant(found, ASSESSMENT_TIME, zone) > at else _next_month(found)

    def next_assessment(self, at: datetime) -> date:
        """The first one, or what follows in their rhythm on one that might have been today."""
        found = self.first_assessment(at)
        if found > to_local_date(self.joined_at + FIRST_ASSESSMENT_AFTER, self.mentor.zone):
            for _ in range(self.months - 1):
                found = _next_month(found)
        return found

    def next_digest(self, at: datetime) -> date:
        weekly = Weekly(weekday=SUNDAY, wall=DIGEST_TIME, zone=self.mentor.zone)
        return next_weekly_date(weekly, at).local_date

    def _list_days(self, row: Any, step: timedelta, wall: time) -> Iterator[Occurrence]:
        day = row.local_date
        while True:
            yield self._occur(day, to_instant(day, wall, self.mentor.zone))
            day += step

    def _list_months(self, row: Any) -> Iterator[Occurrence]:
        day = row.local_date
        while True:
            yield self._occur(day, to_instant(day, ASSESSMENT_TIME, self.mentor.zone))
            for _ in range(self.months):
                day = _next_month(day)

    def _list_questions(self, row: Any, at: datetime, ahead: int) -> Iterator[Occurrence]:
        series = self.series.get(row.object)
        for session in series.list_sessions(at, ahead) if series else ():
            due_at = ask_at(session, self.rhythm.asks, self.mentor.zone)
            yield self._occur(session.on, due_at, session)

    def _list_rehearsals(self, row: Any, at: datetime, ahead: int) -> Iterator[Occurrence]:
        """One that was set stays when its session has begun: it is over, and must be settled."""
        series = self.series.get(row.object)
        plan = self.find_plan(series.mentee) if series else None
        if series is None or plan is None or not self.rhythm.rehearses:
            return
        for session in series.list_sessions(at, ahead):
            allowed_at = rehearse_at(session, self.mentor.zone, self.rhythm.quiet)
            if allowed_at and (session.starts_at > at or session.on == row.local_date):
                due_at = session.starts_at - REHEARSED_BEFORE
                yield Occurrence(session.on, due_at, allowed_at, session, plan)

    def _list_actions(self, row: Any) -> Iterator[Occurrence]:
        """At its hour, else in the morning of the day; in the evening, if it was set on the day
        itself and the morning is over."""
        plan = self.plans.get(row.object)
        if plan is None or plan.view.due_on is None:
            return
        on, zone = plan.view.due_on, self.mentor.zone
        due_at = to_instant(on, plan.view.due_wall or ACTION_TIME, zone)
        if due_at <= plan.made_at:
            due_at = to_instant(on, EVENING, zone)
        yield self._occur(on, due_at)._replace(plan=plan.view)

    def _occur(self, on: date, due_at: datetime, session: Session | None = None) -> Occurrence:
        return Occurrence(on, due_at, self.rhythm.allows(due_at), session)


def read_almanac(
    conn: Connection, mentor: Mentor, *, series: bool = True, plans: bool = True
) -> Almanac:
    row = conn.execute(_MENTOR, {"of": mentor.id}).one()
    return Almanac(
        mentor,
        to_rhythm(row, mentor.zone),
        row.joined_at,
        row.assess_months,
        row.digest,
        read_series(conn, mentor) if series else {},
        _read_plans(conn, mentor) if plans else {},
    )


def to_rhythm(row: Any, zone: str) -> Rhythm:
    """A row of `mentors` as the conversations know it."""
    return Rhythm(
        zone=zone,
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        moment=row.moment,
        rehearses=row.rehearses,
        pace=row.pace,
        unanswered=row.unanswered,
        sounded=tuple(date.fromisoformat(day) for day in row.sounded.split()),
        sent_at=row.sent_at,
        paused_until=row.paused_until,
    )


def to_plan(row: Any) -> PlanView:
    """A row of `plans`, with its mentee's name, as the conversations know it."""
    return PlanView(
        id=row.id,
        kind=row.kind,
        text=row.text,
        mentee=row.name or "",
        due_on=row.due_on,
        due_wall=row.due_wall,
        forgotten=row.forgotten,
    )


# Small parts


def _read_plans(conn: Connection, mentor: Mentor) -> dict[int, Plan]:
    rows = conn.execute(_PLANS, {"of": mentor.id})
    return {row.id: Plan(to_plan(row), row.mentee, row.made_at) for row in rows}


def _next_month(day: date) -> date:
    """The same day of the next month, and never one after the 28th: every month has those."""
    return (day.replace(day=1) + 32 * DAY).replace(day=min(day.day, LAST_DAY))


# The statements of every day are built once: building one takes longer than running it.

IS_OPEN: Final = and_(plans.c.state == "open", plans.c.discarded_at.is_(None))
"""Of a plan: it is to be done, and does not lie in the bin with its entry."""

RHYTHM: Final[tuple[ColumnElement[Any], ...]] = (
    mentors.c.quiet_from,
    mentors.c.quiet_to,
    mentors.c.moment,
    mentors.c.rehearses,
    mentors.c.pace,
    mentors.c.paused_until,
    mentors.c.sent_at,
    mentors.c.sounded,
    mentors.c.unanswered,
)
_MENTOR: Final = select(
    *RHYTHM, mentors.c.joined_at, mentors.c.assess_months, mentors.c.digest
).where(mentors.c.id == bindparam("of"))
_PLANS: Final = (
    select(plans, mentees.c.name)
    .join(mentees, mentees.c.id == plans.c.mentee, isouter=True)
    .where(plans.c.mentor == bindparam("of"), IS_OPEN)
    .order_by(plans.c.id)
)
