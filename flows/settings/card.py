"""What /settings shows: one card, each setting in words with its button, and what comes next."""

from datetime import datetime

from flows.calendar.day_names import name_day, name_start, tell_time
from flows.calendar.rhythm import Pace, Rhythm
from flows.calendar.series import to_local_date
from flows.calendar.zones import city_of
from flows.effects import Again, Effect, SetPace, SetPause, SetRehearsal, Show, StartFlow
from flows.events import Acted
from flows.facts import Nothing, SettingsView
from flows.lines import Button, Line, button, line
from flows.settings.coming import describe
from flows.settings.quiet import name_hours
from flows.settings.weekly import name_weekly
from framework.model import Framework

Effects = tuple[Effect, ...]

MOMENTS = {
    "after": "right after",
    "evening": "that evening, 19:00",
    "morning": "the next morning, 9:00",
}
PACES = {
    "all": "after every session",
    "asked": "once a week, until you write",
    "weekly": "once a week",
}

ASSESSING = {0: "not offered", 1: "every month", 3: "every 3 months"}
ASSESS = {1: "Assess monthly", 3: "Assess quarterly", 0: "No self-assessment"}


def show_card(facts: SettingsView, event: Acted, framework: Framework) -> Effects:
    rhythm, at = facts.rhythm, event.at
    settings = line(
        "Time zone: {city}, {time} now\n"
        "Question after a session: {moment}\n"
        "How often: {pace}\n"
        "Quiet hours: {quiet}\n"
        "Your plan an hour before a session: {rehearsals}\n"
        "Weekly question: {weekly}\n"
        "Self-assessment: {assessment}\n"
        "Your week, summed up: {digest}\n"
        "Lines of yours in /summary: {quotes}",
        city=city_of(facts.zone),
        time=tell_time(at, facts.zone),
        moment=MOMENTS[rhythm.asks],
        pace=PACES[rhythm.pace],
        quiet=name_hours(rhythm.quiet),
        rehearsals="shown, silently" if rhythm.rehearses else "not shown",
        weekly=name_weekly(facts.weekly).plain() if facts.weekly else "none",
        **_name_shown(facts),
    )
    lines = (*event.notice, settings, *_tell_pause(rhythm, at), tell_next(facts, at))
    return (Show(run=None, lines=lines, buttons=_list_buttons(facts, at)),)


def _list_buttons(facts: SettingsView, at: datetime) -> tuple[Button, ...]:
    rhythm = facts.rhythm
    often = button("pace", "Once a week", version=1)
    if rhythm.pace != "all":
        often = button("pace", "Every session", version=0)
    plan = button("rehearsals", "Show my plan", version=1)
    if rhythm.rehearses:
        plan = button("rehearsals", "Hide my plan", version=0)
    stop = (button("stop_weekly", "No weekly one"),) if facts.weekly is not None else ()
    pause = button("pause", "Pause")
    if rhythm.is_paused(at):
        pause = button("go_on", "Go on now")
    return (
        button("zone", "Change zone"),
        button("moment", "When to ask"),
        often,
        button("quiet", "Quiet hours"),
        plan,
        button("weekly", "Weekly question"),
        *stop,
        button("shown", "What I show you"),
        pause,
    )


def _name_shown(facts: SettingsView) -> dict[str, str]:
    return {
        "assessment": ASSESSING[facts.assess_months],
        "digest": "Sundays 18:00" if facts.digest else "not sent",
        "quotes": "shown" if facts.quotes else "not shown",
    }


def show_shown(facts: SettingsView, event: Acted, framework: Framework) -> Effects:
    """What mentors are shown of themselves; it has a screen of its own for its buttons."""
    shown = line(
        "What I show you of yourself:\n"
        "Self-assessment, about a minute an area: {assessment}\n"
        "Your week, summed up: {digest}\n"
        "Lines of yours in /summary, from a while ago: {quotes}",
        **_name_shown(facts),
    )
    often = (
        button("assess_every", label, version=months)
        for months, label in ASSESS.items()
        if months != facts.assess_months
    )
    digest = button("digest", "Sum up my week", version=1)
    if facts.digest:
        digest = button("digest", "Don't sum up my week", version=0)
    quotes = button("quotes", "Show my lines", version=1)
    if facts.quotes:
        quotes = button("quotes", "Don't show my lines", version=0)
    buttons = (*often, digest, quotes, button("settings", "Back"))
    return (Show(run=None, lines=(shown,), buttons=buttons),)


def _tell_pause(rhythm: Rhythm, at: datetime) -> tuple[Line, ...]:
    if rhythm.paused_until is None or not rhythm.is_paused(at):
        return ()
    until, today = (to_local_date(each, rhythm.zone) for each in (rhythm.paused_until, at))
    return (line("Paused until {day}.", day=name_day(until, today)),)


def tell_next(facts: SettingsView, at: datetime) -> Line:
    """ "Next message from me: Thu 26 Nov 16:10, after Anna"."""
    coming = facts.coming
    if coming is None:
        return line("Next message from me: nothing is planned.")
    what = describe(coming.nudge, facts.zone)
    when = name_start(coming.at, at, facts.zone)
    template = "Next message from me: {when}, " + what.template + "."
    return Line(template=template, values={**what.values, "when": when})


def tell_coming(facts: SettingsView, event: Acted, framework: Framework) -> Effects:
    """After a change: what was changed, and what it makes of the next message."""
    lines = (*event.notice, tell_next(facts, event.at))
    # Only what follows a change has a notice: a forged button could name anybody's run.
    run = event.object if event.notice else None
    settings = button("settings", "Settings")
    changed = bool(event.notice)
    return (Show(run=run or None, lines=lines, buttons=(settings,), stays=changed),)


# Changes of one tap


def set_pace(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    pace: Pace = "weekly" if event.version else "all"
    told = "I ask once a week at most." if event.version else "I ask after every session."
    return (SetPace(pace=pace), Again(verb="coming", notice=(line(told),)))


def set_rehearsals(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    told = "I show your plan an hour before you meet again, silently."
    if not event.version:
        told = "I do not show your plan before a session."
    wanted = bool(event.version)
    return (SetRehearsal(wanted=wanted), Again(verb="coming", notice=(line(told),)))


def go_on(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (SetPause(until=None), Again(verb="coming", notice=(line("I go on as before."),)))


def change_moment(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="moment"),)


def change_quiet(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="quiet"),)


def pause(facts: Nothing, event: Acted, framework: Framework) -> Effects:
    return (StartFlow(flow="pause"),)
