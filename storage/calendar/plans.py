"""If-then plans and actions: what a mentor means to do, and what became of it."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from flows.effects import ChangePlan, DatePlan, KeepPlan, PutOffPlan, SettlePlan, TakeBackPlan
from flows.facts import Plans
from flows.views import PlanView
from storage.calendar import reminders
from storage.calendar.almanac import IS_OPEN, to_plan
from storage.people import Mentor, find_mentee, meet_mentee
from storage.tables import mentees, plans, runs


def keep_plan(conn: Connection, mentor: Mentor, effect: KeepPlan, at: datetime) -> int:
    """The id of a new plan. An entry of somebody else's is none."""
    row = {
        "mentor": mentor.id,
        "mentee": meet_mentee(conn, mentor, effect.mentee, at) if effect.mentee else None,
        "run": conn.execute(_RUN, {"of": mentor.id, "this": effect.run}).scalar_one_or_none(),
        "kind": effect.kind,
        "text": effect.text,
        "due_on": effect.due_on,
        "due_wall": effect.due_wall,
        "state": "open",
        "made_at": at,
    }
    plan = int(conn.execute(_ADD, row).scalar_one())
    remind(conn, mentor, plan, at)
    return plan


def date_plan(conn: Connection, mentor: Mentor, effect: DatePlan, at: datetime) -> None:
    """The action that was made in this run gets its day."""
    of = {"of": mentor.id, "in": effect.run}
    plan = conn.execute(_MADE, of).scalar_one_or_none()
    if plan is not None:
        due = {"due_on": effect.due_on, "due_wall": effect.due_wall}
        _change(conn, mentor, plan, {**due, "made_at": at})
        remind(conn, mentor, plan, at)


def take_back_plan(conn: Connection, mentor: Mentor, effect: TakeBackPlan, at: datetime) -> None:
    """The words that made it were taken back, so it never was."""
    came_from = (plans.c.run == effect.run, plans.c.kind == effect.kind, plans.c.state == "open")
    conn.execute(delete(plans).where(plans.c.mentor == mentor.id, *came_from))
    reminders.recompute(conn, mentor, at)


def change_plan(conn: Connection, mentor: Mentor, effect: ChangePlan, at: datetime) -> None:
    _change(conn, mentor, effect.plan, {"text": effect.text, "forgotten": 0, "made_at": at})
    remind(conn, mentor, effect.plan, at)


def reword(
    conn: Connection, mentor: Mentor, entry: int, words: tuple[str, str], at: datetime
) -> None:
    """The words that a plan was made of in this entry have changed, from the first to the second;
    a plan that reads otherwise has been changed by itself."""
    before, after = words
    for row in conn.execute(_MADE_IN, {"of": mentor.id, "in": entry}).all():
        if row.text == before:
            _change(conn, mentor, row.id, {"text": after})
            remind(conn, mentor, row.id, at)


def settle_plan(conn: Connection, mentor: Mentor, effect: SettlePlan, at: datetime) -> None:
    """Done or dropped, it is over; forgotten, it counts; without a chance, it stays as it is."""
    match effect.result:
        case "did" | "dropped":
            _change(conn, mentor, effect.plan, {"state": effect.result, "settled_at": at})
            reminders.recompute(conn, mentor, at)
        case "forgot":
            _change(conn, mentor, effect.plan, {"forgotten": plans.c.forgotten + 1})


def put_off_plan(conn: Connection, mentor: Mentor, effect: PutOffPlan, at: datetime) -> None:
    later = {"due_on": effect.due_on, "forgotten": plans.c.forgotten + 1, "made_at": at}
    if effect.due_wall is not None:
        later["due_wall"] = effect.due_wall
    _change(conn, mentor, effect.plan, later)
    remind(conn, mentor, effect.plan, at)


def bin_plans(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> tuple[str, ...]:
    """What was planned in an entry goes into the bin with it; the words of these plans."""
    given = {"of": mentor.id, "in": entry, "discarded_at": at}
    those = tuple(conn.execute(_BIN, given).scalars())
    if those:
        reminders.recompute(conn, mentor, at)
    return those


def put_plans_back(conn: Connection, mentor: Mentor, entry: int, at: datetime) -> None:
    """As they were; of days gone by nothing is asked."""
    given = {"of": mentor.id, "in": entry, "discarded_at": None}
    those = conn.execute(_BACK, given).all()
    for row in those:
        if row.kind == "action" and row.state == "open":
            reminders.set_action(conn, mentor, row.id, at)
    if any(row.kind == "if_then" for row in those):
        reminders.recompute(conn, mentor, at)


def read_plans(conn: Connection, mentor: Mentor) -> Plans:
    rows = conn.execute(_LIST, {"of": mentor.id})
    done = conn.execute(_DONE, {"of": mentor.id}).scalar_one()
    return Plans(open=tuple(to_plan(row) for row in rows), done=done)


def read_plan(conn: Connection, mentor: Mentor, plan: int) -> PlanView | None:
    """A plan that is open."""
    row = conn.execute(_ONE, {"of": mentor.id, "this": plan}).one_or_none()
    return to_plan(row) if row else None


def find_plan(conn: Connection, mentor: Mentor, mentee: str) -> PlanView | None:
    """The youngest open if-then plan with this mentee."""
    known = find_mentee(conn, mentor, mentee)
    row = conn.execute(_YOUNGEST, {"of": mentor.id, "with": known}).one_or_none()
    return to_plan(row) if row else None


def find_made(conn: Connection, mentor: Mentor, entry: int) -> PlanView | None:
    """The youngest open plan that was made in this entry."""
    row = conn.execute(_MADE_IN, {"of": mentor.id, "in": entry}).first()
    return to_plan(row) if row else None


def remind(conn: Connection, mentor: Mentor, plan: int, at: datetime) -> None:
    """An action is asked for on its day, an if-then plan is shown before the next session."""
    found = read_plan(conn, mentor, plan)
    if found is None:
        return
    if found.kind == "action":
        reminders.set_action(conn, mentor, plan, at)
    else:
        reminders.recompute(conn, mentor, at)


# Small parts


def _change(conn: Connection, mentor: Mentor, plan: int, values: dict[str, Any]) -> None:
    """Change a plan that is open."""
    mine = (plans.c.id == plan, plans.c.mentor == mentor.id, IS_OPEN)
    conn.execute(update(plans).where(*mine).values(**values))


_MINE: Final = plans.c.mentor == bindparam("of")
_FROM: Final = update(plans).where(_MINE, plans.c.run == bindparam("in"))
_BIN: Final = _FROM.where(plans.c.discarded_at.is_(None)).returning(plans.c.text)
_BACK: Final = _FROM.where(plans.c.discarded_at.is_not(None)).returning(
    plans.c.id, plans.c.kind, plans.c.state
)
_ADD: Final = insert(plans).returning(plans.c.id)
_RUN: Final = select(runs.c.id).where(
    runs.c.mentor == bindparam("of"), runs.c.id == bindparam("this")
)
_MADE: Final = (
    select(plans.c.id)
    .where(_MINE, plans.c.run == bindparam("in"), plans.c.kind == "action")
    .where(IS_OPEN)
    .order_by(plans.c.id.desc())
    .limit(1)
)
_open = (
    select(plans, mentees.c.name)
    .join(mentees, mentees.c.id == plans.c.mentee, isouter=True)
    .where(_MINE, IS_OPEN)
)
# Those with a day first: on SQLite what is empty would come before.
_LIST: Final = _open.order_by(plans.c.due_on.is_(None), plans.c.due_on, plans.c.id)
_ONE: Final = _open.where(plans.c.id == bindparam("this"))
_MADE_IN: Final = _open.where(plans.c.run == bindparam("in")).order_by(plans.c.id.desc())
_YOUNGEST: Final = (
    _open.where(plans.c.kind == "if_then", plans.c.mentee == bindparam("with"))
    .order_by(plans.c.id.desc())
    .limit(1)
)
_DONE: Final = (
    select(func.count())
    .select_from(plans)
    .where(_MINE, plans.c.state.in_(("did", "dropped")), plans.c.discarded_at.is_(None))
)
