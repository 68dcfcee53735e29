"""What an entry says of itself, read off its standing answers at every change: ability, mentee,
outcome, day and beginning, so that progress is counted without opening them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import NoResultFound

from flows.calendar.schedule import to_instant
from flows.calendar.series import to_local_date
from framework.model import DEFAULT_EDITION, Edition
from storage.journal import evidence
from storage.journal.linking import BY_HAND, About, link_session
from storage.people import Mentor, is_former, meet_mentee
from storage.tables import answers, entries, mentees, runs, sessions, touches

STILL: Final = "still"
"""The step by which an earlier line of the mentor's is taken over: their own words once more."""


class Given(NamedTuple):
    """As much of an answer as its entry is described by."""

    step: str
    option: str | None
    said_at: datetime
    taken_back_at: datetime | None = None


def describe(
    conn: Connection,
    mentor: Mentor,
    run: int,
    at: datetime,
    *more: Given,
    named: str = "",
    about: str = "",
    edition: Edition = DEFAULT_EDITION,
    wording: int | None = None,
    evidenced: bool = False,
) -> None:
    """Read ability, mentee, outcome, day and beginning off the answers that stand, and `more` that
    will in a moment; the first begins the entry, of this `edition`. The mentee is `named` before,
    or on the way, and so may be the ability that it is `about`. With another ability it is not
    known any more which `wording` was asked."""
    rows = conn.execute(_LEFT, {"this": run, "of": mentor.id}).all()
    if not rows:
        raise NoResultFound("this mentor has no such conversation")
    begun, mentee, called = rows[0].begun is not None, rows[0].mentee, rows[0].called
    left = [
        Given(row.step, row.option, row.said_at, row.taken_back_at)
        for row in rows
        if row.step is not None
    ] + list(more)
    standing = [each for each in left if each.taken_back_at is None]
    chosen = {each.step: each.option for each in standing if each.option is not None}
    said = [each.said_at for each in standing if each.option is None or each.step == STILL]
    values: dict[str, Any] = {
        "outcome": chosen.get("outcome"),
        "reflected": bool(said),
    }
    if chosen.get("ability") or about or any(each.step == "ability" for each in left):
        values["ability"] = chosen.get("ability") or about or None
        if begun and values["ability"] != rows[0].ability:
            values["wording"] = None
    if wording is not None:
        values["wording"] = wording
    first_at = min(said or [each.said_at for each in standing], default=at)
    name = chosen.get("mentee") or named
    if name and (mentee is None or called.casefold() != name.casefold()):
        if mentee is None or not is_former(conn, mentor, mentee, name):
            values["mentee"] = meet_mentee(conn, mentor, name, at)
    elif not name and any(each.step == "mentee" for each in left):
        values["mentee"] = None
    session = About(rows[0].session, rows[0].starts_at)
    if _may_move(left, more, linked=session.session is not None):
        whose = values.get("mentee", mentee)
        session = link_session(conn, mentor, run, chosen, whose, session)
    began_at = _find_day(chosen.get("date"), first_at, session.starts_at, mentor.zone)
    if said:
        values["began_at"] = began_at
    if begun:
        # Only what was evidence before may have ceased to be.
        shows = evidenced or (rows[0].evidenced and evidence.is_evidenced(conn, mentor, run))
        conn.execute(_CHANGE, {"this": run, "of": mentor.id} | values | {"evidenced": shows})
    else:
        bare = {"id": run, "mentor": mentor.id, "began_at": at, "mentee": None, "ability": None}
        bare |= {"framework": edition.framework, "framework_version": edition.version}
        bare["wording"] = None
        conn.execute(_BEGIN, bare | values | {"evidenced": evidenced})
    if any(each.step == "also" for each in left):
        under = rows[0].framework if begun else edition.framework
        _touch(conn, mentor, run, chosen, began_at, under)


def _may_move(left: Iterable[Given], more: Iterable[Given], *, linked: bool) -> bool:
    """Whether it may be about another session from now on: by what comes, where a first name moves
    nothing, or else by what was changed or taken back."""
    new = [each.step for each in more]
    if new:
        return any(each in BY_HAND and (linked or each != "mentee") for each in new)
    return any(each.step in BY_HAND for each in left)


def _find_day(
    day: str | None, said_at: datetime, session_at: datetime | None, zone: str
) -> datetime:
    """When it was: on the day that the mentor gave, at the time at which it was said; else when
    the session began that it is about, if it was told on another day."""
    if day is None:
        late = session_at and to_local_date(session_at, zone) != to_local_date(said_at, zone)
        return session_at if session_at and late else said_at
    wall = said_at.astimezone(ZoneInfo(zone)).time()
    return to_instant(date.fromisoformat(day), wall, zone)


def _touch(
    conn: Connection,
    mentor: Mentor,
    entry: int,
    chosen: Mapping[str, str | None],
    at: datetime,
    framework: str,
) -> None:
    """The ability that was "also today" in this entry."""
    conn.execute(_UNTOUCH, {"this": entry, "of": mentor.id})
    ability, how = chosen.get("also"), chosen.get("also_how")
    if ability and how and ability != chosen.get("ability"):
        row = {"mentor": mentor.id, "entry": entry, "framework": framework, "touched_at": at}
        conn.execute(insert(touches), {**row, "ability": ability, "did": how == "did"})


# The statements are built once: building one takes longer than running it. What `_CHANGE` changes
# is named by the values that it is given.

_BEGIN: Final = insert(entries)
_UNTOUCH: Final = delete(touches).where(
    touches.c.entry == bindparam("this"), touches.c.mentor == bindparam("of")
)
_CHANGE: Final = update(entries).where(
    entries.c.id == bindparam("this"), entries.c.mentor == bindparam("of")
)
# What a run has left so far: a row for each answer, or one without, of an entry or none.
_LEFT: Final = (
    select(
        entries.c.id.label("begun"),
        entries.c.mentee,
        mentees.c.name.label("called"),
        entries.c.evidenced,
        entries.c.ability,
        entries.c.framework,
        runs.c.session,
        sessions.c.starts_at,
        answers.c.step,
        answers.c.option,
        answers.c.said_at,
        answers.c.taken_back_at,
    )
    .select_from(runs)
    .join(entries, entries.c.id == runs.c.id, isouter=True)
    .join(mentees, mentees.c.id == entries.c.mentee, isouter=True)
    .join(sessions, sessions.c.id == runs.c.session, isouter=True)
    .join(
        answers,
        (answers.c.entry == runs.c.id) & (answers.c.mentor == runs.c.mentor),
        isouter=True,
    )
    .where(runs.c.id == bindparam("this"), runs.c.mentor == bindparam("of"))
    .order_by(answers.c.id)
)
