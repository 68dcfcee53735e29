"""Something to do, and by when: asked at the end of an entry, from the list of plans, and when an
action is for another day."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from flows.calendar.day_names import name_day, name_near
from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import to_instant, to_wall
from flows.calendar.series import EVENING, list_sessions, to_local_date
from flows.effects import DatePlan, Effect, KeepPlan, PutOffPlan, TakeBackPlan
from flows.flow import Ending, Flow, Scene, Step, ask, choose
from flows.lines import Line, Option, button, line, option, shorten
from flows.words.errands.errands import MORNING, Due, Errand, read_dues, read_errand
from flows.words.errands.silence import list_ends
from flows.words.requests.telling import tells_more
from flows.words.times.days import read_days

NO_DAY = "none"
MAX_PLAN_PREVIEW = 160
DAY = timedelta(days=1)
NO_DAY_FOUND = "I found no day in that. Try “Friday” or “12 Dec”."


def find_today(scene: Scene) -> date:
    return to_local_date(scene.at, scene.facts.zone)


def tell_here(at: datetime, scene: Scene) -> datetime:
    """The mentor's wall clock: a local time without a zone."""
    return to_wall(at, scene.facts.zone)


# What, and by when?


def ask_todo(when: Callable[[Scene], bool], *, reopens: tuple[str, ...] = ()) -> Step:
    """Where there is nothing that it `reopens`, it is not passed over."""
    return ask(
        "todo",
        "What, and by when? e.g. “Send Ben the cash-flow sheet by Friday”",
        when=when,
        optional=bool(reopens),
        keep=keep_todo,
        undo=take_back,
        reopens=reopens,
    )


def ask_due() -> Step:
    return choose(
        "due",
        "By when?",
        options=due_buttons,
        words="todo",
        when=needs_day,
        reads=read_day,
        tells=tells_more,
        sorry=NO_DAY_FOUND,
        keep=date_todo,
        follows="todo",
    )


def keep_todo(words: str, scene: Scene) -> Effect | None:
    """The action at once, with its day and hour if the words name them: it is kept even if nobody
    answers what is asked next. A voice message stays with the entry: there are no words to show
    again."""
    if not words:
        return None
    errand = read_errand(words, tell_here(scene.at, scene))
    due = errand.dues[0] if len(errand.dues) == 1 else None
    return KeepPlan(
        kind="action",
        text=errand.task,
        mentee=scene.state.about,
        due_on=due.day if due else None,
        due_wall=due.wall if due else None,
        run=scene.state.run,
    )


def date_todo(value: str, scene: Scene) -> Effect | None:
    due = read_value(value)
    return DatePlan(run=scene.state.run, due_on=due.day, due_wall=due.wall) if due else None


def take_back(scene: Scene) -> Effect:
    return TakeBackPlan(run=scene.state.run, kind="action")


def find_errand(scene: Scene) -> Errand:
    """The action, and when it is due, as it was when it was said."""
    answer = scene.state.answers["todo"]
    return read_errand(answer.value, tell_here(answer.at, scene))


def needs_day(scene: Scene) -> bool:
    return bool(scene.state.value("todo")) and len(find_errand(scene).dues) != 1


def due_buttons(scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    dues = find_errand(scene).dues
    if dues:
        return (*(due_option(due, today) for due in dues), option(NO_DAY, "No date"))
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


def due_option(due: Due, today: date) -> Option:
    label = f"{name_day(due.day, today)}{tell_wall(due)}"
    value = due.day.isoformat() + (f"T{due.wall:%H:%M}" if due.wall else "")
    return option(value, line("{label}", label=label))


def tell_wall(due: Due) -> str:
    return f" {due.wall:%H:%M}" if due.wall else ""


def read_day(text: str, scene: Scene) -> tuple[Option, ...]:
    """The days, and hours, that these words may mean."""
    today, here = find_today(scene), tell_here(scene.at, scene)
    days = tuple(Due(day) for day in read_days(text, today))
    dues = next(filter(None, (read_dues(each, here) for each in (text, *list_ends(text)))), ())
    timed = any(due.wall for due in dues)  # "tonight" is a day as well
    return tuple(due_option(due, today) for due in (dues if timed or not days else days))


def read_value(value: str) -> Due | None:
    """What an answer holds: a day, with an hour or without."""
    if value in ("", NO_DAY):
        return None
    at = datetime.fromisoformat(value)
    return Due(at.date(), at.time() if "T" in value else None)


def tell_todo(scene: Scene) -> tuple[Line, ...]:
    """What was noted, and when it is asked for."""
    if not scene.state.value("todo"):
        return ()
    errand = find_errand(scene)
    short = shorten(errand.task, MAX_PLAN_PREVIEW).rstrip(".")
    due = errand.dues[0] if len(errand.dues) == 1 else read_value(scene.state.value("due"))
    if due is None or not is_ahead(due, scene):
        return (line("Noted: {text}. /actions keeps it.", text=short),)
    return (line("Noted: {text}. {promised}.", text=short, promised=promise(due, scene)),)


def promise(due: Due, scene: Scene) -> str:
    """When it is reminded of: behind a pause, and behind quiet hours."""
    zone, today = scene.facts.zone, find_today(scene)
    rhythm = scene.facts.rhythm or Rhythm(zone=zone)
    wanted = to_instant(due.day, due.wall or MORNING, zone)
    if rhythm.paused_until is not None and rhythm.is_paused(wanted):
        over = to_local_date(rhythm.allows(rhythm.paused_until), zone)
        return f"Everything is paused until {name_day(over, today)}; I remind you then"
    at = to_wall(rhythm.allows(wanted), zone)
    return f"I remind you {name_due(Due(at.date(), at.time() if due.wall else None), today)}"


def name_due(due: Due, today: date) -> str:
    """ "tomorrow", "Mon 2 Aug 2027 at 10:00"."""
    at = f" at {due.wall:%H:%M}" if due.wall else ""
    return f"{name_near(due.day, today)}{at}"


def is_ahead(due: Due, scene: Scene) -> bool:
    """Whether it can still be asked for then."""
    return to_instant(due.day, due.wall or EVENING, scene.facts.zone) > scene.at


def ending(scene: Scene) -> Ending:
    lines = tell_todo(scene) or (line("Nothing was added."),)
    return Ending(lines, (button("actions", "Plans"),))


TODO = Flow(
    name="todo",
    modal=True,
    late=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(ask_todo(lambda _scene: True), ask_due()),
    ending=ending,
)


# Another day


def other_days(scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    return (day_option(today + DAY, "Tomorrow"), day_option(today + 7 * DAY, "In a week"))


def put_off(value: str, scene: Scene) -> Effect | None:
    plan, due = scene.facts.plan, read_value(value)
    if plan is None or due is None:
        return None
    return PutOffPlan(plan=plan.id, due_on=due.day, due_wall=due.wall)


def redated(scene: Scene) -> Ending:
    due, plan = read_value(scene.state.value("day")), scene.facts.plan
    if due is None or plan is None:
        return Ending((line("Nothing has changed."),), (button("actions", "Plans"),))
    due = Due(due.day, due.wall or plan.due_wall)
    when = promise(due, scene)
    if not is_ahead(due, scene):
        when = f"Noted for {name_due(due, find_today(scene))}"
    text = line("{when}: {text}", when=when, text=shorten(plan.text, MAX_PLAN_PREVIEW))
    return Ending((text,), (button("actions", "Plans"),))


REDATE = Flow(
    name="redate",
    modal=True,
    late=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "day",
            "Which day? Tap, or type it: “Friday”, “12 Dec”.",
            options=other_days,
            words="day",
            reads=read_day,
            tells=tells_more,
            sorry=NO_DAY_FOUND,
            keep=put_off,
        ),
    ),
    ending=redated,
)
