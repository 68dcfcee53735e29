"""Where the mentor is, asked as what time it is there: Telegram does not tell."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

from flows.calendar.day_names import tell_time
from flows.calendar.zones import city_of, find_zones
from flows.effects import Effect, SetZone
from flows.flow import Ending, Flow, Scene, Step, choose
from flows.lines import Line, Option, line, menu, option
from flows.sessions.elsewhere import REZONE, tell_elsewhere
from flows.words.requests.requests import read_request
from flows.words.requests.telling import tells_of
from flows.words.text import exceeds
from flows.words.times.places import may_be_place

UNKNOWN = "unknown"
"""Before a place that was told unasked and is not known, in the menu."""
MAX_PLACE_WORDS = 4
MAX_WORDS_AROUND = 40
"""More words, with a place or none, are told."""
STAY = "stay"
"""Before the zone of a place where somebody is only until a day that they named, in the menu."""
_IN = re.compile(
    r"^(?:in|near|at|from|bei|nahe|aus|\u00e0|au|aux|en|pr\u00e8s de|cerca de|w|we|ko\u0142o) "
    r"(?=\S)",
    re.IGNORECASE,
)


def zone_question(scene: Scene) -> Line:
    proposed = find_proposed(scene)
    if proposed:
        time = tell_time(scene.at, proposed)
        there = "In {city} it is {time} now. Is that your time from now on?"
        if scene.state.menu.startswith(f"{STAY}:"):
            there = (
                "In {city} it is {time} now. Shall I go by that from now on? I keep no dates for "
                "it: tell me when you are back."
            )
        return line(there, city=city_of(proposed), time=time)
    kind, _, place = scene.state.menu.partition(":")
    if kind == UNKNOWN:
        return say_unknown(place, scene)
    if scene.state.menu == "other":
        return line("Type your city, or what time it is there now. Or send me your location.")
    zone = scene.facts.zone
    time = tell_time(scene.at, zone)
    question = "What time is it where you are? I have {time} ({city})."
    return line(question, time=time, city=city_of(zone))


def zone_buttons(scene: Scene) -> tuple[Option, ...]:
    if scene.state.menu == "other":
        return (menu("guess", "Back"),)
    if proposed := find_proposed(scene):
        return (option("yes", "Yes", proposed, primary=True), menu("other", "Other"))
    return (option("yes", "Yes", scene.facts.zone, primary=True), menu("other", "Other"))


def find_proposed(scene: Scene) -> str:
    """The zone of a place that was told unasked, or before it was asked for, and has to be
    confirmed; empty if none was."""
    kind, _, zone = scene.state.menu.partition(":")
    if kind in ("there", STAY):
        return zone
    early = "" if kind else scene.facts.place
    return next(iter(find_zones(early, scene.at, scene.facts.zone)), "") if early else ""


def read_zone(text: str, scene: Scene) -> tuple[Option, ...]:
    """The zones that words may mean. What began the conversation was no answer: it is asked."""
    zones = find_said_zones(text, scene.at, scene.facts.zone)
    begun = scene.state.refused
    if len(zones) == 1 and begun is not None and begun.text == text and not scene.state.menu:
        return (menu("there", "Yes", f"there:{zones[0]}"),)
    return tuple(
        option(zone, line("{city} {time}", city=city_of(zone), time=tell_time(scene.at, zone)))
        for zone in zones
    )


def find_said_zones(text: str, at: datetime, home: str) -> tuple[str, ...]:
    """The zones of the place that is named, alone, with its country ("Cork Ireland") or behind
    something else ("no, Cork")."""
    if exceeds(text, MAX_WORDS_AROUND):
        return ()
    words = find_said_place(text).replace(",", " ").split()
    cuts = range(1, len(words) if len(words) <= MAX_PLACE_WORDS else 1)
    pairs = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts)
    pairs = (each for each in pairs if not any(map(str.isdigit, each[1])))  # an hour is no country
    parts = re.split(r"[,;.!]\s+", text)
    found = (
        find_zones(find_said_place(text), at, home),
        *(_find_both(*pair, at, home) for pair in pairs),
        *(find_zones(find_said_place(each), at, home) for each in reversed(parts[1:] and parts)),
    )
    return next((each for each in found if each), ())


def _find_both(place: str, country: str, at: datetime, home: str) -> tuple[str, ...]:
    """The zones of a place that are its country's; of a place that is not known, the country's."""
    there, around = find_zones(place, at, home), find_zones(country, at, home)
    if not there and may_be_place(place):
        return around
    return tuple(each for each in there if each in around)


def find_said_place(text: str) -> str:
    """The place in "I'm in Vienna"; else the words as they are."""
    request = read_request(text)
    place = request.place if request is not None and request.kind == "zone" else ""
    return place or _IN.sub("", text)


def say_unknown(text: str, scene: Scene) -> Line:
    """What to type instead; the question still has its [Yes], where the time was proposed."""
    words = find_said_place(text)
    if scene.state.menu == "other":
        told = "I don't know {words}. Tell me the nearest big city, or what time it is there."
        return line(told, words=words)
    zone = find_proposed(scene) or scene.facts.zone
    told = (
        "I don't know {words}. What time is it there? I have {time} ({city}). The nearest big "
        "city "
        "will do as well."
    )
    return line(told, words=words, time=tell_time(scene.at, zone), city=city_of(zone))


def set_zone(value: str, _scene: Scene) -> Effect:
    return SetZone(zone=value)


def choose_zone(tells: Callable[[str], bool] | None = None) -> Step:
    return choose(
        "zone",
        zone_question,
        options=zone_buttons,
        words="zone",
        reads=read_zone,
        tells=tells,
        sorry=say_unknown,
        keep=set_zone,
    )


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
    anew=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(choose_zone(tells_of),),
    ending=ending,
)
