"""Something to do, and by when: asked at the end of an entry, from the list of plans, and when an
action is for another day."""

from collections.abc import Callable
from datetime import date, timedelta

from flows.calendar.day_names import name_day, name_near
from flows.calendar.schedule import to_instant
from flows.calendar.series import EVENING, list_sessions, to_local_date
from flows.effects import DatePlan, Effect, KeepPlan, PutOffPlan, TakeBackPlan
from flows.flow import Ending, Flow, Scene, Step, ask, choose
from flows.lines import Line, Option, button, line, option, shorten
from flows.words.days import read_days, split_due

NO_DAY = "none"
MAX_PLAN_PREVIEW = 160
DAY = timedelta(days=1)
NO_DAY_FOUND = "I found no day in that. Try “Friday” or “12 Dec”."


def find_today(scene: Scene) -> date:
    return to_local_date(scene.at, scene.facts.zone)


# What, and by when?


def ask_todo(when: Callable[[Scene], bool], *, optional: bool) -> Step:
    text = "What, and by when? e.g. “Send Ben the cash-flow sheet by Friday”"
    return ask("todo", text, when=when, optional=optional, keep=keep_todo, undo=take_back)


def ask_due() -> Step:
    return choose(
        "due",
        "By when?",
        options=due_buttons,
        words="todo",
        when=needs_day,
        reads=read_day,
        sorry=NO_DAY_FOUND,
        keep=date_todo,
        follows="todo",
    )


def keep_todo(words: str, scene: Scene) -> Effect | None:
    """The action at once, with its day if the words name one: it is kept even if nobody answers
    what is asked next. A voice message stays with the entry: there are no words to show again."""
    if not words:
        return None
    text, days = split_due(words, find_today(scene))
    return KeepPlan(
        kind="action",
        text=text,
        mentee=scene.state.about,
        due_on=days[0] if len(days) == 1 else None,
        run=scene.state.run,
    )


def date_todo(value: str, scene: Scene) -> Effect | None:
    day = read_value(value)
    return DatePlan(run=scene.state.run, due_on=day) if day else None


def take_back(scene: Scene) -> Effect:
    return TakeBackPlan(run=scene.state.run, kind="action")


def split_todo(scene: Scene) -> tuple[str, tuple[date, ...]]:
    """The words of the action and the days they may mean, as they were when it was said."""
    answer = scene.state.answers["todo"]
    return split_due(answer.value, to_local_date(answer.at, scene.facts.zone))


def needs_day(scene: Scene) -> bool:
    return bool(scene.state.value("todo")) and len(split_todo(scene)[1]) != 1


def due_buttons(scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    _, days = split_todo(scene)
    if days:
        return (
            *(day_option(day, name_day(day, today)) for day in days),
            option(NO_DAY, "No date"),
        )
    again = find_before_next(scene)
    return (
        day_option(today + DAY, "Tomorrow"),
        day_option(today + 7 * DAY, "In a week"),
        *((option("again", "Before we meet again", again.isoformat()),) if again else ()),
        option(NO_DAY, "No date"),
    )


def find_before_next(scene: Scene) -> date | None:
    """The day before the next session with this mentee, or its own if that is tomorrow."""
    today, zone = find_today(scene), scene.facts.zone
    name = scene.state.about.casefold()
    rules = [each.rule for each in scene.facts.series if each.mentee.casefold() == name]
    starts = [
        session.starts_at
        for rule in rules
        for session in list_sessions(rule, {}, today, 3)
        if to_local_date(session.starts_at, zone) > today
    ]
    if not starts:
        return None
    day = to_local_date(min(starts), zone)
    return day - DAY if day - DAY > today else day


def day_option(day: date, label: str) -> Option:
    return option(day.isoformat(), line("{label}", label=label))


def read_day(text: str, scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    return tuple(day_option(day, name_day(day, today)) for day in read_days(text, today))


def read_value(value: str) -> date | None:
    return None if value in ("", NO_DAY) else date.fromisoformat(value)


def tell_todo(scene: Scene) -> tuple[Line, ...]:
    """What was noted, and when it is asked for."""
    if not scene.state.value("todo"):
        return ()
    text, days = split_todo(scene)
    short = shorten(text, MAX_PLAN_PREVIEW).rstrip(".")
    value = days[0].isoformat() if len(days) == 1 else scene.state.value("due")
    day = read_value(value)
    if day is None or not is_ahead(day, scene):
        return (line("Noted: {text}. /actions keeps it.", text=short),)
    when = name_near(day, find_today(scene))
    return (line("Noted: {text}. I remind you {when}.", text=short, when=when),)


def is_ahead(day: date, scene: Scene) -> bool:
    """Whether it can still be asked for on that day."""
    return to_instant(day, EVENING, scene.facts.zone) > scene.at


def ending(scene: Scene) -> Ending:
    lines = tell_todo(scene) or (line("Nothing was added."),)
    return Ending(lines, (button("actions", "Plans"),))


TODO = Flow(
    name="todo",
    modal=True,
    waits=timedelta(hours=1),
    steps=(ask_todo(lambda _scene: True, optional=False), ask_due()),
    ending=ending,
)


# Another day


def other_days(scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    return (day_option(today + DAY, "Tomorrow"), day_option(today + 7 * DAY, "In a week"))


def put_off(value: str, scene: Scene) -> Effect | None:
    plan = scene.facts.plan
    return PutOffPlan(plan=plan.id, due_on=date.fromisoformat(value)) if plan else None


def redated(scene: Scene) -> Ending:
    value, plan = scene.state.value("day"), scene.facts.plan
    if not value or plan is None:
        return Ending((line("Nothing has changed."),), (button("actions", "Plans"),))
    day = date.fromisoformat(value)
    told = "I remind you {when}: {text}" if is_ahead(day, scene) else "Noted for {when}: {text}"
    when = name_near(day, find_today(scene))
    text = line(told, when=when, text=shorten(plan.text, MAX_PLAN_PREVIEW))
    return Ending((text,), (button("actions", "Plans"),))


REDATE = Flow(
    name="redate",
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "day",
            "Which day? Tap, or type it: “Friday”, “12 Dec”.",
            options=other_days,
            words="day",
            reads=read_day,
            sorry=NO_DAY_FOUND,
            keep=put_off,
        ),
    ),
    ending=redated,
)
