"""The weekly reminder: asked for once, after the first saved entry; changed in /settings."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.day_names import DAYS, tell_time
from flows.calendar.rhythm import Rhythm
from flows.calendar.schedule import Weekly, next_weekly_date
from flows.effects import Effect, SetReminder, StopReminder
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Line, Option, line, menu, option
from flows.sessions.parts import HOURS
from flows.settings.quiet import name_hour
from flows.words.times.weekly import read_weekly

USUAL_TIME = time(16)


def name_weekly(weekly: Weekly) -> Line:
    return _name(weekly.weekday, weekly.wall)


def _name(weekday: int, wall: time) -> Line:
    return line(DAYS[weekday] + "s {time}", time=wall.strftime("%H:%M"))


def today(scene: Scene) -> int:
    return scene.at.astimezone(ZoneInfo(scene.facts.zone)).weekday()


def weekly_question(scene: Scene) -> Line:
    where = scene.state.menu
    if where == "days":
        return line("Which day? Or type it: “Fridays 9:00”.")
    if where.startswith("day."):
        return line("At what time? Or type it: “9:15”.")
    return line("Shall I ask you every week?")


def weekly_buttons(scene: Scene) -> tuple[Option, ...]:
    where = scene.state.menu
    if where == "days":
        days = (menu(f"day.{each}", day[:3]) for each, day in enumerate(DAYS))
        return (*days, menu("offer", "Back"))
    if where.startswith("day."):
        weekday = int(where.removeprefix("day."))
        return (*(_hour(weekday, time(hour)) for hour in HOURS), menu("days", "Back"))
    usual = _weekly_option(today(scene), USUAL_TIME)
    return (
        usual.model_copy(update={"primary": True}),
        menu("days", "Other time"),
        option("no", "No"),
    )


def _weekly_option(weekday: int, wall: time) -> Option:
    key = f"{weekday}.{wall:%H%M}"
    return option(key, _name(weekday, wall))


def _hour(weekday: int, wall: time) -> Option:
    return _weekly_option(weekday, wall).model_copy(update={"label": line(f"{wall:%H:%M}")})


def read_words(text: str, scene: Scene) -> tuple[Option, ...]:
    where = scene.state.menu
    day = int(where.removeprefix("day.")) if where.startswith("day.") else today(scene)
    found = read_weekly(text, day)
    return (_weekly_option(*found),) if found else ()


def read_value(value: str) -> tuple[int, time]:
    """ "3.1600" is Thursday, 16:00."""
    weekday, wall = value.split(".")
    return int(weekday), time(int(wall[:2]), int(wall[2:]))


def set_reminder(value: str, _scene: Scene) -> Effect:
    if value == "no":
        return StopReminder()
    weekday, wall = read_value(value)
    return SetReminder(weekday=weekday, wall=wall)


def ending(scene: Scene) -> Ending:
    value = scene.state.value("when")
    if not value:
        return Ending((line("Nothing has changed. /settings shows your reminder."),))
    if value == "no":
        return Ending((line("Fine, no reminder. /settings has it when you want one."),))
    weekday, wall = read_value(value)
    weekly = Weekly(weekday=weekday, wall=wall, zone=scene.facts.zone)
    first = line("I will ask you every week: {when}.", when=name_weekly(weekly).plain())
    last = line("/settings changes or stops it.")
    rhythm = scene.facts.rhythm or Rhythm(zone=weekly.zone)
    return Ending((first, *describe_next(weekly, scene.at, rhythm), last))


def describe_next(weekly: Weekly, at: datetime, rhythm: Rhythm) -> tuple[Line, ...]:
    """When it comes, in words, behind a pause of everything; and why later than asked for, if that
    is in quiet hours."""
    due_at = next_weekly_date(weekly, max(at, rhythm.paused_until or at)).due_at
    allowed_at = rhythm.allows(due_at)
    shown = tell_time(allowed_at, weekly.zone)
    following = line("Next: {day} {time}.", day=allowed_at, time=shown)
    if allowed_at == due_at:
        return (following,)
    quiet = "From {start} to {end} I stay quiet, so it comes at {time}."
    start, end = map(name_hour, rhythm.quiet)
    return (line(quiet, start=start, end=end, time=shown), following)


WEEKLY = Flow(
    name="weekly",
    modal=True,
    anew=True,
    plans=True,
    waits=timedelta(days=1),
    steps=(
        choose(
            "when",
            weekly_question,
            options=weekly_buttons,
            words="when",
            reads=read_words,
            offer=True,
            sorry="I did not find a day and a time in that. Try “Thursdays 16:00”.",
            keep=set_reminder,
        ),
    ),
    ending=ending,
)
