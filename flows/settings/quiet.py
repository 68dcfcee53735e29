"""The hours in which the bot sends nothing first."""

import re
from datetime import time, timedelta

from flows.calendar.schedule import QuietHours
from flows.effects import Again, Effect, SetQuiet
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Option, line, option
from flows.words.requests.telling import tells_more
from flows.words.text import exceeds, read_clock

USUAL_HOURS = (
    QuietHours(time(21), time(8)),
    QuietHours(time(22), time(7)),
    QuietHours(time(20), time(9)),
)
NONE = QuietHours(time(), time())
MAX_WORDS = 12
TYPED = re.compile(
    r"(?:(?:from|between|von|zwischen|de|des|desde|od) )?(?P<start>.+?)"
    r"(?:\s*(?:-|–)\s*|\s+(?:to|till|until|and|bis|und|a|à|et|hasta|y|do|i)\s+)(?P<end>.+)"
)
CLOCK = re.compile(r"\s*(?:uhr|o'clock|heures?|horas?)")


def name_hours(hours: QuietHours) -> str:
    """ "21:00–8:00", or "none"."""
    if hours.start == hours.end:
        return "none"
    return f"{name_hour(hours.start)}–{name_hour(hours.end)}"


def name_hour(wall: time) -> str:
    """ "8:00"."""
    return f"{wall.hour}:{wall:%M}"


def hour_buttons(scene: Scene) -> tuple[Option, ...]:
    now = scene.facts.rhythm.quiet if scene.facts.rhythm else None
    usual = (
        _option(each, f"{each.start.hour}–{each.end.hour}", primary=each == now)
        for each in USUAL_HOURS
    )
    return (*usual, _option(NONE, "None"))


def _option(hours: QuietHours, label: str, *, primary: bool = False) -> Option:
    key = f"{hours.start:%H%M}-{hours.end:%H%M}"
    return option(key, line("{label}", label=label), primary=primary)


def read_hours(text: str, _scene: Scene) -> tuple[Option, ...]:
    """ "22:00-7:00", "22-7", "8pm to 7am"; as it is written, and "8 to 7" may be the night."""
    if exceeds(text, MAX_WORDS):
        return ()
    found = TYPED.fullmatch(CLOCK.sub("", " ".join(text.casefold().split())))
    if found is None:
        return ()
    starts, ends = read_clock(found["start"]), read_clock(found["end"])
    if not starts or not ends or starts[0] == ends[0]:
        return ()
    found_hours = [QuietHours(starts[0], ends[0])]
    if len(starts) == 2 and starts[0] > ends[0]:
        found_hours.insert(0, QuietHours(starts[1], ends[0]))
    return tuple(_option(each, name_hours(each)) for each in found_hours)


def read_value(value: str) -> QuietHours:
    start, end = (time(int(each[:2]), int(each[2:])) for each in value.split("-"))
    return QuietHours(start, end)


def set_quiet(value: str, _scene: Scene) -> Effect:
    start, end = read_value(value)
    return SetQuiet(start=start, end=end)


def ending(scene: Scene) -> Ending:
    value = scene.state.value("hours")
    if not value:
        return Ending((line("Nothing has changed."),))
    hours = read_value(value)
    told = (
        line("No quiet hours any more.")
        if hours.start == hours.end
        else line("I send nothing first from {hours}.", hours=" to ".join(map(name_hour, hours)))
    )
    return Ending(then=(Again(verb="coming", object=scene.state.run, notice=(told,)),))


QUIET = Flow(
    name="quiet",
    modal=True,
    anew=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "hours",
            "In which hours shall I send nothing? Tap, or type them: “22:00-7:00”.",
            options=hour_buttons,
            words="hours",
            reads=read_hours,
            tells=tells_more,
            sorry="I did not find two times in that. Try “22:00-7:00”.",
            keep=set_quiet,
        ),
    ),
    ending=ending,
)
