"""One mentoring in all: the entries, the sessions and the plans with one mentee, counted."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, case, exists, func, select

from flows.facts import OneMentoring
from flows.words.people.mentees import mark_name
from storage.calendar.timetable import RULE, to_rule
from storage.journal.aside import leave_out
from storage.people import Mentor
from storage.tables import answers, entries, mentees, plans, runs, series, sessions
from storage.tables.journal import STANDS


def find_marked(conn: Connection, mentor: Mentor, mark: int) -> int:
    """The id of the mentee whose name a button carries as a number; 0 for nobody."""
    rows = conn.execute(_NAMES, {"of": mentor.id})
    return next((row.id for row in rows if mark_name(row.name) == mark), 0)


def read_mentoring(conn: Connection, mentor: Mentor, mentee: int) -> OneMentoring:
    this = {**mentor.counted, "with": mentee}
    who = conn.execute(_WHO, this).one_or_none()
    if who is None:
        return OneMentoring(zone=mentor.zone)
    written = conn.execute(leave_out(mentor, _WRITTEN), this).all()
    held = conn.execute(_list_held(mentor), this).one()
    made = conn.execute(_MADE, this).one()
    met = conn.execute(_LAST_RULE, this).first()
    abilities: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    for row in written:
        abilities[row.ability or ""] += row.under
        outcomes[row.outcome or ""] += row.entries
    first = [each for each in (held.first_at, *(row.first_at for row in written)) if each]
    last = [each for each in (held.last_at, *(row.last_at for row in written)) if each]
    return OneMentoring(
        id=who.id,
        name=who.name,
        zone=mentor.zone,
        ended_at=who.ended_at,
        entries=sum(row.entries for row in written),
        held=held.held,
        reflected=held.reflected,
        first_at=min(first, default=None),
        last_at=max(last, default=None),
        abilities={code: many for code, many in abilities.items() if code and many},
        outcomes={outcome: many for outcome, many in outcomes.items() if outcome},
        plans=made.plans,
        tried=made.tried,
        rule=to_rule(met) if met else None,
        written=tuple(conn.execute(_ENTRIES, this).scalars()),
    )


def count_held(conn: Connection, mentor: Mentor) -> Mapping[int, int]:
    """How many sessions with each mentee were asked about."""
    rows = conn.execute(_leave_out(mentor, _HELD_BY), {"of": mentor.id})
    return {row.mentee: row.held for row in rows}


def _leave_out(mentor: Mentor, statement: Any) -> Any:
    """Without the sessions that entries left in peace are about."""
    apart = list(mentor.aside.entries)
    left = select(runs.c.session).where(runs.c.id.in_(apart), runs.c.session.is_not(None))
    return statement.where(sessions.c.id.not_in(left)) if apart else statement


def _list_held(mentor: Mentor) -> Any:
    return _leave_out(mentor, _HELD)


_MINE: Final = mentees.c.mentor == bindparam("of")
_NAMES: Final = select(mentees.c.id, mentees.c.name).where(_MINE, mentees.c.same_as.is_(None))
_WHO: Final = select(mentees.c.id, mentees.c.name, mentees.c.ended_at).where(
    _MINE, mentees.c.id == bindparam("with")
)
_WRITTEN: Final = (
    select(
        entries.c.ability,
        entries.c.outcome,
        func.count().label("entries"),
        func.sum(case((entries.c.framework == bindparam("under"), 1), else_=0)).label("under"),
        func.min(entries.c.began_at).label("first_at"),
        func.max(entries.c.began_at).label("last_at"),
    )
    .where(entries.c.mentor == bindparam("of"), STANDS, entries.c.mentee == bindparam("with"))
    .group_by(entries.c.ability, entries.c.outcome)
)
_ENTRIES: Final = (
    select(entries.c.id)
    .where(
        entries.c.mentor == bindparam("of"),
        entries.c.mentee == bindparam("with"),
        entries.c.discarded_at.is_(None),
        exists().where(answers.c.entry == entries.c.id, answers.c.taken_back_at.is_(None)),
    )
    .order_by(entries.c.id)
)
_asked: Final = (
    sessions.c.mentor == bindparam("of"),
    sessions.c.state == "asked",
)
_HELD: Final[Any] = (
    select(
        func.count(sessions.c.id.distinct()).label("held"),
        func.count(case((entries.c.id.is_not(None), sessions.c.id)).distinct()).label("reflected"),
        func.min(sessions.c.starts_at).label("first_at"),
        func.max(sessions.c.starts_at).label("last_at"),
    )
    .select_from(sessions)
    .join(series, series.c.id == sessions.c.series)
    .join(runs, runs.c.session == sessions.c.id, isouter=True)
    .join(entries, and_(entries.c.id == runs.c.id, STANDS), isouter=True)
    .where(*_asked, series.c.mentee == bindparam("with"))
)
_HELD_BY: Final[Any] = (
    select(series.c.mentee, func.count().label("held"))
    .select_from(sessions)
    .join(series, series.c.id == sessions.c.series)
    .where(*_asked)
    .group_by(series.c.mentee)
)
_MADE: Final = select(
    func.count().label("plans"),
    func.count(case((plans.c.state == "did", plans.c.id))).label("tried"),
).where(
    plans.c.mentor == bindparam("of"),
    plans.c.mentee == bindparam("with"),
    plans.c.kind == "if_then",
)
_LAST_RULE: Final = (
    select(*RULE)
    .where(
        series.c.mentor == bindparam("of"),
        series.c.mentee == bindparam("with"),
        series.c.every > 0,
    )
    .order_by(series.c.id.desc())
    .limit(1)
)
