"""Where the mentor is, asked as what time it is there: Telegram does not tell."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.effects import Effect, SetZone
from flows.flow import Ending, Flow, Scene, Step, choose
from flows.lines import Line, Option, button, line, menu, option
from flows.series import find_date, list_sessions, to_local_date
from flows.views import SeriesView
from flows.zones import city_of, find_zones

REZONE = button("rezone", "Move to my new zone")


def tell_time(at: datetime, zone: str) -> str:
    """ "15:42": the same in every language we may ever speak."""
    return at.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def zone_question(scene: Scene) -> Line:
    if scene.state.menu == "other":
        return line("Type your city, or what time it is there now. Or send me your location.")
    zone = scene.facts.zone
    time = tell_time(scene.at, zone)
    question = "What time is it where you are? I have {time} ({city})."
    return line(question, time=time, city=city_of(zone))


def zone_buttons(scene: Scene) -> tuple[Option, ...]:
    if scene.state.menu == "other":
        return (menu("guess", "Back"),)
    return (option("yes", "Yes", scene.facts.zone, primary=True), menu("other", "Other"))


def read_zone(text: str, scene: Scene) -> tuple[Option, ...]:
    zones = find_zones(text, scene.at, scene.facts.zone)
    return tuple(
        option(zone, line("{city} {time}", city=city_of(zone), time=tell_time(scene.at, zone)))
        for zone in zones
    )


def set_zone(value: str, _scene: Scene) -> Effect:
    return SetZone(zone=value)


def choose_zone() -> Step:
    return choose(
        "zone",
        zone_question,
        options=zone_buttons,
        words="zone",
        reads=read_zone,
        sorry="I don't know {words}. What time is it there?",
        keep=set_zone,
    )


def tell_elsewhere(those: Iterable[SeriesView], zone: str, at: datetime) -> tuple[Line, ...]:
    """The series that go by the clocks of another zone, and what time that is here."""
    found = [name for each in those if (name := _name_elsewhere(each, zone, at))]
    if not found:
        return ()
    stay = "Your sessions stay at their own time:\n{sessions}"
    return (line(stay, sessions="\n".join(found)),)


def _name_elsewhere(each: SeriesView, zone: str, at: datetime) -> str:
    """ "Anna: Thursday 15:00 in Lisbon, Thursday 17:00 here"; empty where nothing differs."""
    rule = each.rule
    coming = list_sessions(rule, {}, find_date(rule, to_local_date(at, rule.zone)), 1)
    if not coming:
        return ""
    there, here = (
        f"{coming[0].starts_at.astimezone(ZoneInfo(z)):%A %H:%M}" for z in (rule.zone, zone)
    )
    if there == here:
        return ""
    return f"{each.mentee}: {there} in {city_of(rule.zone)}, {here} here"


def ending(scene: Scene) -> Ending:
    zone = scene.state.value("zone")
    if not zone:
        return Ending((line("Your time zone stays as it was."),))
    text = "Noted: {city}, where it is {time} now. /settings shows your reminder."
    noted = line(text, city=city_of(zone), time=tell_time(scene.at, zone))
    elsewhere = tell_elsewhere(scene.facts.series, zone, scene.at)
    return Ending((noted, *elsewhere), (REZONE,) if elsewhere else ())


ZONE = Flow(
    name="zone",
    modal=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(choose_zone(),),
    ending=ending,
)
