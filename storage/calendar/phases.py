"""Where each mentoring stands, and which abilities have not happened yet.

A mentoring is at its first contact, under way, or closing: by the mentor's word, or by the place
of a session. The phase that began last is the one it is in. One that is over stays so until it is
under way again.
"""

from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from flows.effects import HideAbility, SetPhase
from framework.coverage import Situation, list_hidden
from framework.model import Framework, Phase
from storage.people import Mentor, find_mentee, meet_mentee
from storage.tables import hidden, mentees, phases


def set_phase(conn: Connection, mentor: Mentor, effect: SetPhase, at: datetime) -> None:
    begin_phase(conn, mentor, meet_mentee(conn, mentor, effect.mentee, at), effect.phase, at)


def begin_phase(conn: Connection, mentor: Mentor, mentee: int, phase: Phase, at: datetime) -> None:
    """From now on the mentoring of this mentee is there; also if it was there before."""
    row = {"of": mentor.id, "with": mentee, "phase": phase, "begun_at": at}
    conn.execute(_begin(conn.dialect.name), row)


def end(conn: Connection, mentor: Mentor, mentee: int, at: datetime) -> None:
    """The mentoring of this mentee is over; one that was stays so since then."""
    if conn.execute(_END, {"of": mentor.id, "with": mentee, "ended_at": at}).rowcount:
        begin_phase(conn, mentor, mentee, "closing", at)


def go_on(conn: Connection, mentor: Mentor, mentee: int, at: datetime) -> None:
    """One that was over is under way again; nothing else changes."""
    if conn.execute(_GO_ON, {"of": mentor.id, "with": mentee, "ended_at": None}).rowcount:
        begin_phase(conn, mentor, mentee, "under_way", at)


def find_phase(conn: Connection, mentor: Mentor, mentee: int) -> Phase | None:
    """The phase that began last; None if none ever did."""
    found = {"of": mentor.id, "with": mentee}
    return conn.execute(_CURRENT, found).scalar_one_or_none()


def read_situation(
    conn: Connection,
    mentor: Mentor,
    framework: Framework,
    mentee: str,
    focus: str = "",
    phase: Phase | None = None,
) -> Situation:
    """What the offers for a session with this mentee go by: `phase` if it is known, else where the
    mentoring is. Without any phase of any mentee there is none."""
    begun = _read_begun(conn, mentor)
    known = find_mentee(conn, mentor, mentee) if mentee and phase is None else None
    if known is not None:
        phase = find_phase(conn, mentor, known)
    away = dict(conn.execute(_HIDDEN, {"of": mentor.id, "under": framework.id}).all())
    return Situation(
        phase=phase,
        occurred=frozenset(begun),
        hidden=list_hidden(framework, away, begun),
        focus=focus,
    )


def hide_ability(conn: Connection, mentor: Mentor, effect: HideAbility, at: datetime) -> None:
    under = effect.framework or mentor.framework
    row = {"mentor": mentor.id, "ability": effect.ability, "hidden_at": at, "framework": under}
    conn.execute(_hide(conn.dialect.name), row)


# Small parts


def _read_begun(conn: Connection, mentor: Mentor) -> dict[Phase, datetime]:
    """When each phase began the last time, with any mentee."""
    return dict(conn.execute(_BEGUN, {"of": mentor.id}).all())


@cache
def _begin(database: str) -> Any:
    dialect: Any = postgresql if database == "postgresql" else sqlite
    row = select(
        mentees.c.mentor,
        mentees.c.id,
        bindparam("phase", type_=phases.c.phase.type),
        bindparam("begun_at", type_=phases.c.begun_at.type),
    ).where(mentees.c.mentor == bindparam("of"), mentees.c.id == bindparam("with"))
    new = dialect.insert(phases).from_select(["mentor", "mentee", "phase", "begun_at"], row)
    again = {"begun_at": new.excluded.begun_at}
    return new.on_conflict_do_update(index_elements=["mentee", "phase"], set_=again)


@cache
def _hide(database: str) -> Any:
    dialect: Any = postgresql if database == "postgresql" else sqlite
    new = dialect.insert(hidden)
    again = {"hidden_at": new.excluded.hidden_at, "framework": new.excluded.framework}
    return new.on_conflict_do_update(index_elements=["mentor", "ability"], set_=again)


_WITH: Final = (mentees.c.mentor == bindparam("of"), mentees.c.id == bindparam("with"))
_ended_at: Final[Any] = bindparam("ended_at", type_=mentees.c.ended_at.type)
_END: Final = (
    update(mentees).where(*_WITH, mentees.c.ended_at.is_(None)).values(ended_at=_ended_at)
)
_GO_ON: Final = (
    update(mentees).where(*_WITH, mentees.c.ended_at.is_not(None)).values(ended_at=_ended_at)
)
_MINE: Final = phases.c.mentor == bindparam("of")
_CURRENT: Final = (
    select(phases.c.phase)
    .where(_MINE, phases.c.mentee == bindparam("with"))
    .order_by(phases.c.begun_at.desc(), phases.c.id.desc())
    .limit(1)
)
# In order of time, so that the last of each phase stands.
_BEGUN: Final = select(phases.c.phase, phases.c.begun_at).where(_MINE).order_by(phases.c.begun_at)
_HIDDEN: Final = select(hidden.c.ability, hidden.c.hidden_at).where(
    hidden.c.mentor == bindparam("of"), hidden.c.framework == bindparam("under")
)
