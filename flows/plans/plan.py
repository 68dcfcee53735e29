"""What a mentor has resolved to do: shown as a list, on a card, and first on its day.

A plan that is forgotten three times is too big or not meant: it is made smaller, or dropped.
"""

import re
from datetime import date, datetime, timedelta
from itertools import pairwise

from flows.calendar.day_names import name_day, name_near
from flows.calendar.series import to_local_date
from flows.effects import (
    Effect,
    PlanResult,
    PutOffPlan,
    SettlePlan,
    Show,
    StartFlow,
    Toast,
)
from flows.events import Acted, Said
from flows.facts import Nothing, OnePlan, Plans
from flows.lines import Line, button, line, shorten
from flows.views import PlanKind, PlanView, SessionView
from flows.words.people.mentees import mark_name
from framework.model import Framework

Effects = tuple[Effect, ...]

FORGOTTEN_TOO_OFTEN = 3
"""Times that a plan may be forgotten before something has to change."""
NEARLY_AN_HOUR = 55
"""Minutes that are told as an hour."""
PLANS_A_PAGE = 6
"""Plans on a page of the list."""
MAX_PLAN_PREVIEW = 160
"""Characters of a plan in a list."""
MAX_PLAN_SHOWN = 1000

SMALLER = "It was put off or forgotten three times now. Make it smaller, or drop it?"
NONE = (
    "You have no open plans.",
    "After an entry, [Add something…] keeps what you want to do next time.",
)
FOR = "Your plans for them. A number opens one."
NOTHING_FOR = "Nothing is open there: no plan of yours is for them, or names them."
FEWER = "Perhaps I ask too often. Fewer?"
UNANSWERED = "If you leave this, I ask once a week until you write."
WHY: dict[PlanKind, str] = {
    "if_then": "You wanted to see your plan an hour before you meet. /settings changes that.",
    "action": "You wanted to be reminded on this day. /actions shows the others.",
}
SETTLED = (Toast(line=line("That is settled already.")),)


# What is said first


def remind_action(plan: PlanView, today: date) -> Show:
    """An action on its day, or later, where nothing could be said on it."""
    buttons = (
        button("did", "Done", plan.id, primary=True),
        button("put_off", "Tomorrow", plan.id, 1),
        button("put_off", "In a week", plan.id, 7),
        button("drop", "Drop it", plan.id),
        button("why_plan", "Why?", plan.id),
    )
    day = plan.due_on if plan.due_on and plan.due_on < today else None
    text = shorten(plan.text, MAX_PLAN_SHOWN)
    told = line("For {day}: {text}", day=name_near(day, today), text=text) if day else None
    return Show(run=None, lines=(told or line("Today: {text}", text=text),), buttons=buttons)


def rehearse(session: SessionView, plan: PlanView, at: datetime) -> Show:
    """A plan before the next session with the same mentee, an hour or less ahead of `at`."""
    minutes = round((session.starts_at - at) / timedelta(minutes=1))
    text = line(
        "{mentee} in {ahead}. Your plan: “{text}”",
        mentee=session.mentee,
        ahead="1 h" if minutes >= NEARLY_AN_HOUR else f"{minutes} min",
        text=shorten(plan.text, MAX_PLAN_SHOWN),
    )
    buttons = (
        button("will_do", "Will do", plan.id, session.ordinal, primary=True),
        button("replan", "Change", plan.id),
        button("watch", "Choose a focus", session.series, session.ordinal),
        button("why_plan", "Why?", plan.id),
    )
    return Show(run=None, lines=(text,), buttons=buttons)


def ask_fewer(session: SessionView | None) -> Show:
    """Instead of the fourth question after three that went unanswered; `session`: what that one
    would be about."""
    lines = [line(FEWER)]
    series = ordinal = 0
    if session is not None:
        series, ordinal = session.series, session.ordinal
        about = line(
            "This one would be about {mentee}, {day}.",
            mentee=session.mentee,
            day=session.starts_at,
        )
        lines.append(about)
    lines.append(line(UNANSWERED))
    buttons = (
        button("pace", "Keep them all", version=0),
        button("pace", "Once a week", version=1),
        button("pause", "Pause"),
        button("catch_up", "Reflect now", series, ordinal),
    )
    return Show(run=None, lines=tuple(lines), buttons=buttons)


# The list and the card


def show_plans(facts: Plans, event: Acted, framework: Framework) -> Effects:
    """Actions by their day, then those without, then the plans for sessions, by mentee; of one
    mentee alone where one is marked. What is written behind the command is something to do."""
    if event.words:
        said = Said(at=event.at, text=event.words, message=event.message)
        return (StartFlow(flow="todo", said=said),)
    add = button("todo", "Add something to do")
    if not facts.open:
        return (Show(run=None, lines=tuple(map(line, NONE)), buttons=(add,)),)
    theirs = [each for each in facts.open if _is_for(each, event.version)]
    if not theirs:
        everything = button("actions", "All plans")
        return (Show(run=None, lines=(line(NOTHING_FOR),), buttons=(everything, add)),)
    plans = sorted(theirs, key=_rank)
    last = (len(plans) - 1) // PLANS_A_PAGE
    page = max(0, min(event.object, last))
    lines = [line(FOR if event.version else "Your plans. A number opens one.")]
    numbers = []
    for place, plan in list(enumerate(plans, start=1))[
        page * PLANS_A_PAGE : (page + 1) * PLANS_A_PAGE
    ]:
        named = _name(plan, event.at)
        values = {**named.values, "place": place, "text": shorten(plan.text, MAX_PLAN_PREVIEW)}
        lines.append(Line(template="{place}. " + named.template + "\n{text}", values=values))
        numbers.append(button("plan", "{place}", plan.id, place=place))
    back = (button("actions", "Back", page - 1, event.version),) if page > 0 else ()
    more = (button("actions", "More", page + 1, event.version),) if page < last else ()
    rest = (button("actions", "All plans"),) if event.version else ()
    return (Show(run=None, lines=tuple(lines), buttons=(*numbers, *back, *more, *rest, add)),)


def _is_for(plan: PlanView, mark: int) -> bool:
    """Whether it is for the mentee whose name this marks, or names them; 0: it is for anybody."""
    said = re.findall(r"[^\W_]+(?:['-][^\W_]+)*", plan.text)
    names = (plan.mentee, *said, *map(" ".join, pairwise(said)))
    return not mark or mark in map(mark_name, names)


def _rank(plan: PlanView) -> tuple[bool, date, str, int]:
    if_then = plan.kind == "if_then"
    return if_then, plan.due_on or date.max, plan.mentee.casefold() if if_then else "", plan.id


def _name(plan: PlanView, at: datetime) -> Line:
    """What it is for: a day, a mentee, or neither."""
    if plan.kind == "if_then":
        return line("With {mentee}", mentee=plan.mentee) if plan.mentee else line("With anybody")
    if plan.due_on is None:
        return line("Some day")
    at_hour = f" at {plan.due_wall:%H:%M}" if plan.due_wall else ""
    return line("{when}", when=f"{name_day(plan.due_on, at.date())}{at_hour}")


def open_plan(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    plan = facts.plan
    if plan is None:
        return SETTLED
    lines = (_name(plan, event.at), line("{text}", text=shorten(plan.text, MAX_PLAN_SHOWN)))
    other_day = (button("redate", "Other day", plan.id),) if plan.kind == "action" else ()
    buttons = (
        button("did", "Done", plan.id, primary=True),
        *other_day,
        button("replan", "Change", plan.id),
        button("drop", "Drop it", plan.id),
        button("actions", "Back"),
    )
    return (Show(run=None, lines=lines, buttons=buttons),)


# What becomes of it


def finish(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    return _settle(facts.plan, "did", "Done: {text}")


def drop(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    return _settle(facts.plan, "dropped", "Dropped: {text}")


def _settle(plan: PlanView | None, result: PlanResult, template: str) -> Effects:
    if plan is None:
        return SETTLED
    text = line(template, text=shorten(plan.text, MAX_PLAN_PREVIEW))
    rest = button("actions", "Plans")
    settled = SettlePlan(plan=plan.id, result=result)
    return (settled, Show(run=None, lines=(text,), buttons=(rest,), stays=True))


def put_off(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    """To a day as many days ahead as the button says."""
    plan = facts.plan
    if plan is None or event.version not in (1, 7):
        return SETTLED
    today = to_local_date(event.at, facts.zone)
    due_on = today + timedelta(days=event.version)
    if plan.due_on == due_on:  # the second tap of two
        return (Toast(line=line("It is put off already.")),)
    moved = PutOffPlan(plan=plan.id, due_on=due_on)
    if plan.forgotten + 1 >= FORGOTTEN_TOO_OFTEN:
        return (moved, ask_smaller(plan))
    when = name_near(due_on, today)
    text = line("I ask again {when}: {text}", when=when, text=shorten(plan.text, MAX_PLAN_PREVIEW))
    return (moved, Show(run=None, lines=(text,)))


def ask_smaller(plan: PlanView) -> Show:
    """A plan that was forgotten three times."""
    lines = (line("“{text}”", text=shorten(plan.text, MAX_PLAN_SHOWN)), line(SMALLER))
    buttons = (
        button("replan", "Smaller", plan.id, primary=True),
        button("drop", "Drop it", plan.id),
        button("keep_plan", "Keep it", plan.id),
    )
    return Show(run=None, lines=lines, buttons=buttons)


def keep_plan(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    if facts.plan is None:
        return SETTLED
    text = line("It stays: {text}", text=shorten(facts.plan.text, MAX_PLAN_PREVIEW))
    return (Show(run=None, lines=(text,)),)


def will_do(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    if facts.plan is None:
        return SETTLED
    lines = (
        line("Your plan: “{text}”", text=shorten(facts.plan.text, MAX_PLAN_SHOWN)),
        line("Afterwards I ask how it went.") if facts.held else _stays(facts.plan),
    )
    return (Show(run=None, lines=lines),)


def _stays(plan: PlanView) -> Line:
    """After a session that was called off meanwhile, or paused with all others."""
    text = "You do not meet {mentee} this time. The plan stays for the next time."
    return line(text, mentee=plan.mentee)


def tell_why(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    """Why it came, beside the card."""
    if facts.plan is None:
        return SETTLED
    return (Toast(line=line(WHY[facts.plan.kind])),)


def begin_replan(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="replan", plan=facts.plan.id),) if facts.plan else SETTLED


def begin_redate(facts: OnePlan, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="redate", plan=facts.plan.id),) if facts.plan else SETTLED


def begin_todo(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="todo"),)
