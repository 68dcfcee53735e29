"""What a mentor did last, besides telling: "undo" takes back that, and nothing older.

A deed knows the youngest answer and the youngest edit there were when it was done: what is told
later is younger than it, whatever the clocks say. It keeps no words, and goes after a day.
"""

from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from flows.effects import EndMentoring, KeptEffect, PutOffPlan, UndoDeed
from flows.facts import LastChange
from flows.views import Deed
from storage.calendar import plans as kept_plans
from storage.calendar import reminders
from storage.calendar.timetable import Series, read_series
from storage.journal import namings, runs
from storage.journal.changes import UNDO
from storage.people import Mentor, find_mentee
from storage.tables import answers, deeds, edits, mentees, phases, plans, series, sessions

MAX_LETTERS: Final = 1000


def look(conn: Connection, mentor: Mentor, effect: KeptEffect) -> str:
    """How it is before it is changed, where taking it back needs that."""
    match effect:
        case PutOffPlan(plan=plan):
            row = conn.execute(_PLAN, {"of": mentor.id, "this": plan}).one_or_none()
            return f"{row.due_on or ''}|{row.due_wall or ''}" if row else ""
        case EndMentoring(mentee=name):
            this = find_mentee(conn, mentor, name)
            those = read_series(conn, mentor).values() if this else ()
            theirs = (_tell_series(each) for each in those if each.mentee == this)
            return "|".join((str(this or ""), *theirs))[:MAX_LETTERS]
        case _:
            return ""


def note(conn: Connection, mentor: Mentor, deed: Deed, was: str, at: datetime) -> None:
    """What is older than a day is forgotten."""
    given = {"of": mentor.id, "since": at - UNDO}
    conn.execute(_FORGET, given)
    row = {
        **deed.model_dump(exclude={"id", "text", "at"}),
        "mentor": mentor.id,
        "was": was,
        "answer": conn.execute(_LAST_ANSWER, given).scalar_one() or 0,
        "edit": conn.execute(_LAST_EDIT, given).scalar_one() or 0,
        "made_at": at,
    }
    conn.execute(_NOTE, row)


def find_newer(
    conn: Connection, mentor: Mentor, change: LastChange, at: datetime, run: int = 0
) -> Deed | None:
    """The last deed, or the last one in this run, if nothing was told or edited since."""
    row = _find_last(conn, mentor, at)
    if row is None or (run and row.run != run):
        return None
    told = change.edit > row.edit if change.edit is not None else change.answer > row.answer
    if told:
        return None
    deed = Deed(
        id=row.id,
        kind=row.kind,
        object=row.object,
        version=row.version,
        run=row.run,
        step=row.step,
        at=row.made_at,
    )
    return deed.model_copy(update={"text": _tell(conn, mentor, row)})


def drop_last(conn: Connection, mentor: Mentor, at: datetime) -> None:
    """It was taken back by a button of its own."""
    row = _find_last(conn, mentor, at)
    if row is not None:
        conn.execute(_DROP, {"of": mentor.id, "this": row.id})


def undo_deed(conn: Connection, mentor: Mentor, effect: UndoDeed, at: datetime) -> None:
    """As if it had not been; where a button of its own does it, only that it was is forgotten."""
    row = conn.execute(_ONE, {"of": mentor.id, "this": effect.deed}).one_or_none()
    if row is None:
        return
    conn.execute(_DROP, {"of": mentor.id, "this": row.id})
    this = {"of": mentor.id, "this": row.object}
    match row.kind:
        case "todo":
            runs.close_all(conn, mentor, "todo")
            conn.execute(_DROP_PLAN, this)
            reminders.recompute(conn, mentor, at)
        case "did" | "dropped":
            conn.execute(_CHANGE_PLAN, {**this, "state": "open", "settled_at": None})
            kept_plans.remind(conn, mentor, row.object, at)
        case "forgot":
            conn.execute(_RECALL_PLAN, this)
        case "put_off":
            day, _, wall = row.was.partition("|")
            on = date.fromisoformat(day) if day else None
            at_hour = time.fromisoformat(wall) if wall else None
            conn.execute(_RECALL_PLAN, this)
            conn.execute(_CHANGE_PLAN, {**this, "due_on": on, "due_wall": at_hour})
            kept_plans.remind(conn, mentor, row.object, at)
        case "ended":
            _go_on(conn, mentor, row, at)
        case "stopped":
            runs.reopen(conn, mentor, row.object)


# Small parts


def _find_last(conn: Connection, mentor: Mentor, at: datetime) -> Any:
    return conn.execute(_LAST, {"of": mentor.id, "since": at - UNDO}).one_or_none()


def _tell(conn: Connection, mentor: Mentor, row: Any) -> str:
    """What it was about, in a word or the mentor's own."""
    match row.kind:
        case "todo" | "did" | "dropped" | "forgot" | "put_off":
            found = conn.execute(_PLAN, {"of": mentor.id, "this": row.object}).one_or_none()
            return found.text if found else ""
        case "ended":
            whose = {"of": mentor.id, "this": _find_mentee(row)}
            return str(conn.execute(_NAME, whose).scalar_one_or_none() or "")
        case "named":
            last = namings.read_everybody(conn, mentor, row.made_at).last
            return last.name if last else ""
        case _:
            return ""


def _tell_series(each: Series) -> str:
    """A series as it is: its number, its next date, and the dates that were moved."""
    moved = (on.isoformat() for on, change in each.changes.items() if change.day)
    return ",".join((str(each.id), each.since.isoformat() if each.since else "", *moved))


def _find_mentee(row: Any) -> int:
    return int(row.was.partition("|")[0] or 0)


def _go_on(conn: Connection, mentor: Mentor, row: Any, at: datetime) -> None:
    """A mentoring that was ended, with all its series as they were."""
    given = {"of": mentor.id, "with": _find_mentee(row), "at": row.made_at}
    conn.execute(_UNCLOSE, given)
    conn.execute(_UNEND, {**given, "ended_at": None})
    for told in row.was.split("|")[1:]:
        number, since, *moved = told.split(",")
        this = {"of": mentor.id, "this": int(number), "modified_at": at}
        next_on = date.fromisoformat(since) if since else None
        conn.execute(_GO_ON, {**this, "next_on": next_on, "ended_at": None})
        for on in moved:
            conn.execute(_UNSKIP, {**this, "on": date.fromisoformat(on)})
    runs.close_all(conn, mentor, "look_back")
    reminders.recompute(conn, mentor, at)


_MINE: Final = deeds.c.mentor == bindparam("of")
_THIS: Final = deeds.c.id == bindparam("this")
_NOTE: Final = insert(deeds)
_FORGET: Final = delete(deeds).where(_MINE, deeds.c.made_at < bindparam("since"))
_LAST: Final = (
    select(deeds)
    .where(_MINE, deeds.c.made_at >= bindparam("since"))
    .order_by(deeds.c.id.desc())
    .limit(1)
)
_ONE: Final = select(deeds).where(_MINE, _THIS)
_DROP: Final = delete(deeds).where(_MINE, _THIS)
_LAST_ANSWER: Final = select(func.max(answers.c.id)).where(
    answers.c.mentor == bindparam("of"), answers.c.said_at >= bindparam("since")
)
_LAST_EDIT: Final = select(func.max(edits.c.id)).where(
    edits.c.mentor == bindparam("of"), edits.c.edited_at >= bindparam("since")
)
_A_PLAN: Final = (plans.c.mentor == bindparam("of"), plans.c.id == bindparam("this"))
_PLAN: Final = select(plans.c.text, plans.c.due_on, plans.c.due_wall).where(*_A_PLAN)
_DROP_PLAN: Final = delete(plans).where(*_A_PLAN)
_CHANGE_PLAN: Final = update(plans).where(*_A_PLAN)
_RECALL_PLAN: Final = _CHANGE_PLAN.where(plans.c.forgotten > 0).values(
    forgotten=plans.c.forgotten - 1
)
_GO_ON: Final = (
    update(series)
    .where(series.c.mentor == bindparam("of"), series.c.id == bindparam("this"))
    .values(sequence=series.c.sequence + 1)
)
_UNSKIP: Final = (
    update(sessions)
    .where(
        sessions.c.mentor == bindparam("of"),
        sessions.c.series == bindparam("this"),
        sessions.c.planned_on == bindparam("on"),
        sessions.c.state == "skipped",
    )
    .values(state="planned", sequence=sessions.c.sequence + 1)
)
_UNCLOSE: Final = delete(phases).where(
    phases.c.mentor == bindparam("of"),
    phases.c.mentee == bindparam("with"),
    phases.c.phase == "closing",
    phases.c.begun_at == bindparam("at"),
)
_UNEND: Final = update(mentees).where(
    mentees.c.mentor == bindparam("of"), mentees.c.id == bindparam("with")
)
_NAME: Final = select(mentees.c.name).where(
    mentees.c.mentor == bindparam("of"), mentees.c.id == bindparam("this")
)
