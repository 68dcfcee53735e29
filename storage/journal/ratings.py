"""Self-assessments: what mentors say of themselves, one competence at a time, with its reason.

A rating is known by the run that asked for it. Within one self-assessment it may be corrected;
from one to the next nothing is overwritten.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, insert, or_, select, update

from flows.effects import (
    BeginAssessment,
    CountOffer,
    EndAssessment,
    ExplainRating,
    LinkEntry,
    Rate,
)
from flows.views import Assessment, Rating
from storage.calendar import rhythms
from storage.journal.evidence import note_evidence
from storage.people import Mentor
from storage.tables import assessments, entries, ratings, runs

LEFT_AFTER: Final = timedelta(days=21)
"""A self-assessment that nobody has gone on with for so long is over."""


def begin_assessment(
    conn: Connection, mentor: Mentor, effect: BeginAssessment, at: datetime
) -> int:
    end_assessment(conn, mentor, EndAssessment(), at)
    new = {"mentor": mentor.id, "begun_at": at, "framework": mentor.framework}
    return int(conn.execute(_BEGIN, new).scalar_one())


def end_assessment(conn: Connection, mentor: Mentor, effect: EndAssessment, at: datetime) -> None:
    under = effect.framework or mentor.framework
    conn.execute(_END, {"of": mentor.id, "under": under, "ended_at": at})


def rate(conn: Connection, mentor: Mentor, effect: Rate, at: datetime) -> None:
    """In the open self-assessment of its framework; where there is none, or it was left, one
    begins."""
    mentor = mentor._replace(framework=effect.framework or mentor.framework)
    if not _is_run(conn, mentor, effect.run):
        return
    rhythms.count_offer(conn, mentor, CountOffer(answered=True), at)
    last = read_assessment(conn, mentor, at)
    number = last.id if last.is_open else begin_assessment(conn, mentor, BeginAssessment(), at)
    known = conn.execute(
        _OF_COMPETENCE, {"of": mentor.id, "within": number, "about": effect.competence}
    ).one_or_none()
    values = {"run": effect.run, "value": effect.value, "rated_at": at}
    if known is None:
        new = {"mentor": mentor.id, "assessment": number, "competence": effect.competence}
        conn.execute(_ADD, new | values)
        return
    conn.execute(_CORRECT, {"of": mentor.id, "this": known.id, **values})
    if known.entry is not None:
        note_evidence(conn, mentor, known.entry)


def link_entry(conn: Connection, mentor: Mentor, effect: LinkEntry, at: datetime) -> None:
    """Only an entry of the mentor's own."""
    known = conn.execute(_OF_RUN, {"of": mentor.id, "asked": effect.run}).one_or_none()
    if known is None or (effect.entry and not _is_entry(conn, mentor, effect.entry)):
        return
    conn.execute(_LINK, {"of": mentor.id, "this": known.id, "entry": effect.entry or None})
    for entry in {known.entry, effect.entry} - {None, 0}:
        note_evidence(conn, mentor, entry)


def explain_rating(conn: Connection, mentor: Mentor, effect: ExplainRating, at: datetime) -> None:
    conn.execute(_EXPLAIN, {"of": mentor.id, "asked": effect.run, "reason": effect.reason})


def read_assessment(conn: Connection, mentor: Mentor, at: datetime) -> Assessment:
    """The open self-assessment under this framework, else the last one, with what was said before
    it."""
    last = conn.execute(_LAST, mentor.counted).one_or_none()
    if last is None:
        return Assessment()
    within = mentor.counted | {"within": last.id}
    rated = tuple(_to_rating(row) for row in conn.execute(_RATED, within))
    earlier = tuple(_to_rating(row) for row in conn.execute(_EARLIER, within))
    ended_at = last.ended_at
    touched_at = max([last.begun_at, *(each.at for each in rated)])
    if ended_at is None and touched_at + LEFT_AFTER < at:
        ended_at = touched_at
    return Assessment(
        id=last.id, begun_at=last.begun_at, ended_at=ended_at, rated=rated, earlier=earlier
    )


def list_first_and_last(conn: Connection, mentor: Mentor) -> tuple[Rating, ...]:
    """Of each competence the first rating and the latest, the oldest first."""
    return tuple(_to_rating(row) for row in conn.execute(_TURNS, mentor.counted))


def list_ratings(conn: Connection, mentor: Mentor, competence: int) -> tuple[Rating, ...]:
    """Every rating of a competence, the oldest first."""
    about = mentor.counted | {"about": competence}
    found = conn.execute(_HISTORY, about)
    return tuple(_to_rating(row) for row in found)


# Small parts


def _to_rating(row: Any) -> Rating:
    return Rating(
        competence=row.competence,
        value=row.value,
        at=row.rated_at,
        reason=row.reason or "",
        entry=0 if row.gone else row.entry or 0,
        gone=bool(row.gone),
        run=row.run or 0,
    )


def _is_run(conn: Connection, mentor: Mentor, run: int) -> bool:
    return conn.execute(_RUN, {"of": mentor.id, "this": run}).first() is not None


def _is_entry(conn: Connection, mentor: Mentor, entry: int) -> bool:
    return conn.execute(_ENTRY, {"of": mentor.id, "this": entry}).first() is not None


# The statements of every day are built once: building one takes longer than running it.

_MINE: Final = ratings.c.mentor == bindparam("of")
_THIS: Final = ratings.c.id == bindparam("this")
_RUN: Final = select(runs.c.id).where(
    runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of")
)
_ENTRY: Final = select(entries.c.id).where(
    entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of")
)
_ASSESSMENTS: Final = assessments.c.mentor == bindparam("of")
_UNDER: Final = assessments.c.framework == bindparam("under")
_BEGIN: Final = insert(assessments).returning(assessments.c.id)
_END: Final = update(assessments).where(_ASSESSMENTS, _UNDER, assessments.c.ended_at.is_(None))
_LAST: Final = (
    select(assessments).where(_ASSESSMENTS, _UNDER).order_by(assessments.c.id.desc()).limit(1)
)
_OF_COMPETENCE: Final = select(ratings.c.id, ratings.c.entry).where(
    _MINE,
    ratings.c.assessment == bindparam("within"),
    ratings.c.competence == bindparam("about"),
)
_OF_RUN: Final = select(ratings.c.id, ratings.c.entry).where(
    _MINE, ratings.c.run == bindparam("asked")
)
_ADD: Final = insert(ratings)
_CORRECT: Final = update(ratings).where(_MINE, _THIS).values(reason=None, entry=None, bereft=False)
_LINK: Final = update(ratings).where(_MINE, _THIS).values(bereft=False)
_EXPLAIN: Final = update(ratings).where(_MINE, ratings.c.run == bindparam("asked"))
_SHOWN: Final = select(
    ratings, or_(ratings.c.bereft, entries.c.discarded_at.is_not(None)).label("gone")
).join(entries, entries.c.id == ratings.c.entry, isouter=True)
_RATED: Final = _SHOWN.where(_MINE, ratings.c.assessment == bindparam("within")).order_by(
    ratings.c.id
)
_GIVEN: Final = (
    _MINE,
    ratings.c.value.is_not(None),
    ratings.c.assessment.in_(select(assessments.c.id).where(_ASSESSMENTS, _UNDER)),
)
_first: Any = select(func.min(ratings.c.id)).where(*_GIVEN).group_by(ratings.c.competence)
_last: Any = select(func.max(ratings.c.id)).where(*_GIVEN).group_by(ratings.c.competence)
_TURNS: Final = _SHOWN.where(ratings.c.id.in_(_first.union_all(_last))).order_by(ratings.c.id)
_before: Any = _last.where(ratings.c.assessment < bindparam("within"))
_EARLIER: Final = _SHOWN.where(ratings.c.id.in_(_before)).order_by(ratings.c.competence)
_HISTORY: Final = _SHOWN.where(*_GIVEN, ratings.c.competence == bindparam("about")).order_by(
    ratings.c.id
)
