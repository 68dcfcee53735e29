"""What /settings shows: one card, each setting with its button."""

from datetime import datetime

from flows.effects import Effect, Show
from flows.facts import Settings
from flows.lines import button, line
from flows.weekly import describe_next, name_weekly
from flows.zone import tell_time
from flows.zones import city_of


def show_card(facts: Settings, at: datetime) -> tuple[Effect, ...]:
    time = tell_time(at, facts.zone)
    zone = line("Time zone: {city}, where it is {time} now.", city=city_of(facts.zone), time=time)
    change = button("zone", "Change zone")
    if facts.weekly is None:
        none = line("Weekly reminder: none.")
        return (Show(run=None, lines=(zone, none), buttons=(change, button("weekly", "Set one"))),)
    weekly = line("Weekly reminder: {when}.", when=name_weekly(facts.weekly).plain())
    buttons = (change, button("weekly", "Change reminder"), button("stop_weekly", "Stop reminder"))
    lines = (zone, weekly, *describe_next(facts.weekly, at))
    return (Show(run=None, lines=lines, buttons=buttons),)
