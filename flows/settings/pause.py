"""Silence until a day: the mentor is on holiday, or has had enough for now."""

from datetime import date, datetime, timedelta

from flows.calendar.day_names import name_day
from flows.calendar.schedule import to_instant, to_wall
from flows.calendar.series import to_local_date
from flows.effects import Again, Effect, SetPause
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Option, line, option
from flows.plans.todo import due_option
from flows.words.errands.errands import read_dues
from flows.words.errands.silence import list_ends, read_silent_until
from flows.words.requests.telling import tells_more
from flows.words.times.days import read_days

WEEKS = {1: "1 week", 2: "2 weeks", 4: "4 weeks"}


def find_today(scene: Scene) -> date:
    return to_local_date(scene.at, scene.facts.zone)


def pause_buttons(scene: Scene) -> tuple[Option, ...]:
    """First the day that words have named already, which are its draft."""
    today, said = find_today(scene), scene.state.menu
    named = date.fromisoformat(said) if said else today
    ahead = named > today  # the card may be an old one
    first = (_option(named, f"Until {name_day(named, today)}", primary=True),) if ahead else ()
    weeks = (_option(today + timedelta(weeks=each), label) for each, label in WEEKS.items())
    return (*first, *weeks, option("none", "No pause"))


def _option(day: date, label: str, *, primary: bool = False) -> Option:
    return option(day.isoformat(), line("{label}", label=label), primary=primary)


def read_until(text: str, scene: Scene) -> tuple[Option, ...]:
    """The days that words mean; of one with an hour, or a part of a day, that hour."""
    today = find_today(scene)
    found = [day for day in read_days(text, today) if day > today]
    end = read_silent_until(text, today)
    if not found and end is not None and end > today:
        found = [end]
    if found:
        return tuple(_option(day, name_day(day, today)) for day in found)
    here = to_wall(scene.at, scene.facts.zone)
    dues = next(filter(None, (read_dues(each, here) for each in list_ends(text))), ())
    return tuple(due_option(due, today) for due in dues if due.wall or due.day > today)


def find_end(value: str, zone: str) -> datetime:
    """The first minute of the day, or the hour that was named."""
    at = datetime.fromisoformat(value)
    return to_instant(at.date(), at.time(), zone)


def set_pause(value: str, scene: Scene) -> Effect:
    return SetPause(until=None if value == "none" else find_end(value, scene.facts.zone))


def ending(scene: Scene) -> Ending:
    value = scene.state.value("until")
    if not value:
        return Ending((line("Nothing has changed."),))
    if value == "none":
        told = line("No pause: I go on as before.")
    else:
        at = datetime.fromisoformat(value)
        when = name_day(at.date(), find_today(scene))
        when = f"{when} at {at:%H:%M}" if "T" in value else when
        told = line("I send nothing first until {day}. You can write at any time.", day=when)
    return Ending(then=(Again(verb="coming", object=scene.state.run, notice=(told,)),))


PAUSE = Flow(
    name="pause",
    modal=True,
    anew=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "until",
            "For how long shall I be silent? Tap, or type a day: “12 Dec”.",
            options=pause_buttons,
            words="until",
            reads=read_until,
            tells=tells_more,
            sorry="I found no day ahead in that. Try “12 Dec”.",
            keep=set_pause,
        ),
    ),
    ending=ending,
)
