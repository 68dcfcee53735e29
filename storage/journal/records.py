"""What progress is counted from, counted by the database on indexes that hold all it takes.

A mentor of five years has thousands of entries. None of them is opened for a summary, but the one
that is quoted.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, case, func, literal, select, true

from flows.calendar.period import Period, find_span, find_start
from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from flows.facts import Filter, Mentees, MenteeView, OneCompetence, Records
from flows.lens import ALL
from flows.reflection.quote import pick_own_line
from flows.views import EntryHead, Quote
from flows.words.distress.tender import is_tender
from framework.coverage import Touch
from framework.model import Framework
from storage.calendar import phases
from storage.calendar.almanac import IS_OPEN, to_plan
from storage.journal import answers, mentorings, pages, ratings
from storage.journal.aside import leave_out
from storage.journal.lenses import read_lens
from storage.people import Mentor
from storage.tables import entries, mentees, mentors, plans, runs, sessions
from storage.tables.journal import STANDS

OUTCOMES_READ: Final = 8
"""Outcomes of an ability that say how it went lately."""
QUOTE_NOT_BEFORE: Final = timedelta(weeks=8)
QUOTE_NOT_AFTER: Final = timedelta(days=365)
"""What is quoted back is no younger and no older than these."""
QUOTE_TRIES: Final = 5
"""Entries that are looked at for a line to quote: some have no words."""
EXAMPLES: Final = 3


def read_records(
    conn: Connection,
    mentor: Mentor,
    framework: Framework,
    period: Period,
    at: datetime,
    span: tuple[date, date] | None = None,
) -> Records:
    """Counted at the instant `at`, over the `period`, or from the first day to the last of a
    `span`. Of each competence the first and the latest self-rating."""
    since, until = find_start(period, at, mentor.zone), _END
    if span is not None:
        since, until = find_span(*span, mentor.zone)
    within = {**mentor.counted, "since": since or _BEGINNING, "until": until}
    counted = conn.execute(leave_out(mentor, _COUNTED), within).all()
    about = [row for row in counted if row.ability is not None]
    history = {
        row.ability: Touch(reflections=row.reflections, last_at=row.last_at) for row in about
    }
    apart = list(mentor.aside.entries)
    who = conn.execute(_WHO[bool(apart)], {**within, "at": at, "apart": apart}).one()
    return Records(
        zone=mentor.zone,
        period=period,
        since=since,
        span=span,
        begun_at=min([who.joined_at, *(row.first_at for row in counted)]),
        entries=sum(row.within for row in counted),
        held=who.held,
        reflected=who.reflected,
        total=sum(row.reflections for row in counted),
        first_at=min((row.first_at for row in counted), default=None),
        history=pages.add_touches(conn, mentor, history),
        outcomes=_read_outcomes(conn, mentor),
        evidenced=frozenset(row.ability for row in about if row.evidenced),
        situation=phases.read_situation(conn, mentor, framework, ""),
        ratings=ratings.list_first_and_last(conn, mentor),
        plans=who.plans,
        tried=who.tried,
        quote=_find_quote(conn, mentor, at) if who.quotes else None,
        apart=who.under - sum(row.within for row in counted),
        elsewhere=who.written - who.under,
        quotes=who.quotes,
        quotes_asked=who.quotes_asked,
        dark=who.dark,
    )


def read_competence(
    conn: Connection, mentor: Mentor, framework: Framework, number: int, at: datetime
) -> OneCompetence:
    """The records with every rating of this competence, its open plans, and its entries in all."""
    records = read_records(conn, mentor, framework, "all", at)
    rated = ratings.list_ratings(conn, mentor, number)
    codes = _list_codes(framework, number)
    rows = conn.execute(_MADE, {**mentor.counted, "those": codes})
    return OneCompetence(
        records=records.model_copy(update={"ratings": rated}),
        plans=tuple(to_plan(row) for row in rows),
        entries=sum(touch.reflections for code, touch in records.history.items() if code in codes),
    )


def read_mentees(conn: Connection, mentor: Mentor) -> Mentees:
    """Those with entries, the most recent first."""
    planned: Mapping[int, int] = dict(conn.execute(_PLANNED, {"of": mentor.id}).all())
    held = mentorings.count_held(conn, mentor)
    return Mentees(
        those=tuple(
            MenteeView(
                id=row.id,
                name=row.name,
                entries=row.entries,
                abilities=row.abilities,
                last_at=row.last_at,
                sessions=held.get(row.id, 0),
                plans=planned.get(row.id, 0),
            )
            for row in conn.execute(_list_met(mentor), mentor.counted)
        ),
        zone=mentor.zone,
    )


def read_filter(conn: Connection, mentor: Mentor, number: int) -> Filter:
    """A lens and what it could be narrowed to."""
    lens = read_lens(conn, mentor, number)
    return Filter(
        number=number if lens != ALL else 0,
        lens=lens,
        mentees=read_mentees(conn, mentor).those,
        binned=pages.count_binned(conn, mentor),
        zone=mentor.zone,
    )


def list_examples(
    conn: Connection, mentor: Mentor, framework: Framework, competence: int
) -> tuple[EntryHead, ...]:
    """The youngest entries on the abilities of a competence."""
    codes = _list_codes(framework, competence)
    those = (
        conn.execute(leave_out(mentor, _EXAMPLES), {**mentor.counted, "those": codes})
        .scalars()
        .all()
    )
    return pages.read_heads(conn, mentor, those)


# Small parts


def _read_outcomes(conn: Connection, mentor: Mentor) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for ability, outcome in conn.execute(leave_out(mentor, _OUTCOMES), mentor.counted):
        found.setdefault(ability, []).append(outcome)
    return {ability: tuple(outcomes) for ability, outcomes in found.items()}


def _find_quote(conn: Connection, mentor: Mentor, at: datetime) -> Quote | None:
    """Of the youngest entries that were eight weeks old when this week began, and that say how it
    went or were starred, the first with a line to read again. One a week, and each once."""
    today = to_local_date(at, mentor.zone)
    monday = to_instant(today - timedelta(days=today.weekday()), time(), mentor.zone)
    span = {**mentor.counted, "until": monday - QUOTE_NOT_BEFORE, "since": at - QUOTE_NOT_AFTER}
    if conn.execute(_QUOTED_LATELY, {"of": mentor.id, "monday": monday}).first() is not None:
        return None
    those = conn.execute(_QUOTABLE, span).scalars().all()
    for head in pages.read_heads(conn, mentor, those):
        if pick_own_line(head.text) and not any(
            is_tender(said.text) for said in answers.list_said(conn, mentor, head.id)
        ):
            return Quote(
                entry=head.id,
                at=head.at,
                text=head.text,
                ability=head.ability,
                mentee=head.mentee,
            )
    return None


def _list_met(mentor: Mentor) -> Any:
    return _name_met(leave_out(mentor, _MET)) if mentor.aside.entries else _MENTEES


def _list_codes(framework: Framework, competence: int) -> Sequence[str]:
    known = [each for each in framework.competences if each.number == competence]
    return [ability.code for each in known for ability in each.abilities]


# The statements of every day are built once: building one takes longer than running it.

_BEGINNING: Final = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_MINE: Final = entries.c.mentor == bindparam("of")
_UNDER: Final = entries.c.framework == bindparam("under")
_THOSE: Final[Any] = bindparam("those", expanding=True)
_END: Final = datetime.max.replace(tzinfo=UTC)
_WITHIN: Final = and_(
    entries.c.began_at >= bindparam("since"), entries.c.began_at < bindparam("until")
)
_COUNTED: Final = (
    select(
        entries.c.ability,
        func.count().label("reflections"),
        func.min(entries.c.began_at).label("first_at"),
        func.max(entries.c.began_at).label("last_at"),
        func.sum(case((_WITHIN, 1), else_=0)).label("within"),
        func.max(case((entries.c.evidenced, 1), else_=0)).label("evidenced"),
    )
    .where(_MINE, _UNDER, STANDS)
    .group_by(entries.c.ability)
)
# From one ability to the next on the index, and of each the first few: not all that there are.
_next: Any = select(func.min(entries.c.ability).label("ability")).where(_MINE, _UNDER, STANDS)
_reflected: Any = _next.cte("reflected", recursive=True)
_reflected = _reflected.union_all(
    select(
        _next.where(entries.c.ability > _reflected.c.ability)
        .correlate(_reflected)
        .scalar_subquery()
    ).where(_reflected.c.ability.is_not(None))
)
_TOLD: Final = (entries.c.ability == _reflected.c.ability, entries.c.outcome.is_not(None))
_last: Any = (
    select(entries.c.began_at)
    .where(_MINE, _UNDER, STANDS, *_TOLD)
    .order_by(entries.c.began_at.desc())
    .correlate(_reflected)
)
_since: Any = func.coalesce(
    _last.limit(1).offset(OUTCOMES_READ - 1).scalar_subquery(),
    literal(_BEGINNING, entries.c.began_at.type),
)
_OUTCOMES: Final = (
    select(entries.c.ability, entries.c.outcome)
    .select_from(_reflected)
    .join(entries, and_(_MINE, _UNDER, STANDS, *_TOLD, entries.c.began_at >= _since))
    .order_by(entries.c.ability, entries.c.began_at.desc())
)
_made: Any = (
    select(
        func.count().label("plans"),
        func.count(case((plans.c.state == "did", plans.c.id))).label("tried"),
    )
    .where(plans.c.mentor == bindparam("of"), plans.c.kind == "if_then")
    .where(plans.c.discarded_at.is_(None))
    .subquery()
)


_written: Any = (
    select(
        func.count().label("written"),
        func.count(case((_UNDER, entries.c.id))).label("under"),
    )
    .where(_MINE, STANDS, _WITHIN)
    .subquery()
)


def _ask_who(*, apart: bool) -> Any:
    """In one statement: to a server the way is longer than the work. `apart`: some entries are
    left in peace, and so are the sessions that they are about."""
    held: Any = (
        select(
            func.count(sessions.c.id.distinct()).label("held"),
            func.count(case((entries.c.id.is_not(None), sessions.c.id)).distinct()).label(
                "reflected"
            ),
        )
        .select_from(sessions)
        .join(runs, runs.c.session == sessions.c.id, isouter=True)
        .join(entries, and_(entries.c.id == runs.c.id, STANDS), isouter=True)
        .where(
            sessions.c.mentor == bindparam("of"),
            sessions.c.state == "asked",
            sessions.c.starts_at >= bindparam("since"),
            sessions.c.starts_at <= bindparam("at"),
            sessions.c.starts_at < bindparam("until"),
        )
    )
    if apart:
        theirs = runs.alias()
        left = select(theirs.c.session).where(
            theirs.c.id.in_(bindparam("apart", expanding=True)), theirs.c.session.is_not(None)
        )
        held = held.where(sessions.c.id.not_in(left))
    held = held.subquery()
    return (
        select(
            mentors.c.joined_at,
            mentors.c.quotes,
            mentors.c.quotes_asked,
            mentors.c.dark,
            _written,
            held,
            _made,
        )
        .select_from(mentors)
        .join(_written, true())
        .join(held, true())
        .join(_made, true())
        .where(mentors.c.id == bindparam("of"))
    )


_WHO: Final = (_ask_who(apart=False), _ask_who(apart=True))
_PLANNED: Final = (
    select(plans.c.mentee, func.count())
    .where(plans.c.mentor == bindparam("of"), IS_OPEN)
    .where(plans.c.mentee.is_not(None))
    .group_by(plans.c.mentee)
)
_MADE: Final = (
    select(plans, mentees.c.name)
    .join(entries, entries.c.id == plans.c.run)
    .join(mentees, mentees.c.id == plans.c.mentee, isouter=True)
    .where(plans.c.mentor == bindparam("of"), IS_OPEN)
    .where(_UNDER, entries.c.ability.in_(_THOSE))
    .order_by(plans.c.id.desc())
    .limit(EXAMPLES)
)
_MET: Final = (
    select(
        entries.c.mentee,
        func.count().label("entries"),
        func.count(case((_UNDER, entries.c.ability)).distinct()).label("abilities"),
        func.max(entries.c.began_at).label("last_at"),
    )
    .where(_MINE, STANDS, entries.c.mentee.is_not(None))
    .group_by(entries.c.mentee)
)


def _name_met(counted: Any) -> Any:
    met = counted.subquery()
    return (
        select(mentees.c.id, mentees.c.name, met.c.entries, met.c.abilities, met.c.last_at)
        .join(met, met.c.mentee == mentees.c.id)
        .where(mentees.c.mentor == bindparam("of"))
        .order_by(met.c.last_at.desc(), mentees.c.id.desc())
    )


_MENTEES: Final = _name_met(_MET)
_EXAMPLES: Final = (
    select(entries.c.id)
    .where(_MINE, _UNDER, STANDS, entries.c.ability.in_(_THOSE))
    .order_by(entries.c.began_at.desc(), entries.c.id.desc())
    .limit(EXAMPLES)
)
_QUOTED_LATELY: Final = (
    select(entries.c.id).where(_MINE, entries.c.recalled_at >= bindparam("monday")).limit(1)
)
_QUOTABLE: Final = (
    select(entries.c.id)
    .where(_MINE, _UNDER, STANDS)
    .where(entries.c.private.is_(False), entries.c.recalled_at.is_(None))
    .where(entries.c.ability.is_not(None))
    .where(entries.c.outcome.is_not(None) | entries.c.starred)
    .where(entries.c.began_at <= bindparam("until"), entries.c.began_at >= bindparam("since"))
    .order_by(entries.c.began_at.desc(), entries.c.id.desc())
    .limit(QUOTE_TRIES)
)
