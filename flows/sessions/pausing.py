"""A series that rests for a while: holidays, an illness, a busy month."""

from datetime import date, timedelta

from flows.calendar.day_names import name_day
from flows.calendar.series import find_date, make_session, to_local_date
from flows.effects import Again, CloseRun, Effect, PauseSeries
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Instant, Line, Option, button, line, menu, option
from flows.sessions.held import offer_note
from flows.sessions.month import name_month, show_month
from flows.sessions.moving import find_session
from flows.sessions.parts import find_zone
from flows.words.answers.consent import is_refusal
from flows.words.answers.corrections import list_corrected
from flows.words.times.days import read_days

WEEKS = (2, 4)


def today(scene: Scene) -> date:
    return to_local_date(scene.at, find_zone(scene))


def tomorrow(scene: Scene) -> date:
    return today(scene) + timedelta(days=1)


def pause_question(scene: Scene) -> Line:
    name = find_session(scene).mentee
    if scene.state.menu.isdecimal():
        month = name_month(tomorrow(scene), int(scene.state.menu))
        return line("{month}. No session with {name} before which day?", month=month, name=name)
    return line("No session with {name} until when? Or type it: “10 January”.", name=name)


def pause_buttons(scene: Scene) -> tuple[Option, ...]:
    """Two usual lengths, or a month; the menu is the page of the calendar."""
    if scene.state.menu.isdecimal():
        page = int(scene.state.menu)
        days = show_month(
            tomorrow(scene), page, lambda key, label, day: option(key, label, str(day)), str
        )
        return (*days, menu("back", "Back"))
    usual = (
        option(f"w{weeks}", f"{weeks} weeks", (today(scene) + timedelta(weeks=weeks)).isoformat())
        for weeks in WEEKS
    )
    return (*usual, menu("day", "Another day", "0"), option("cancel", "Cancel"))


def read_words(text: str, scene: Scene) -> tuple[Option, ...]:
    here = today(scene)
    if is_refusal(text):
        return (option("cancel", "Cancel"),)
    for said in list_corrected(text):
        days = [day for day in read_days(said, here) if day > here]
        if days:
            return tuple(_offer_day(day, here) for day in days)
    return ()


def _offer_day(day: date, here: date) -> Option:
    return option(f"d{day:%y%m%d}", name_day(day, here), day.isoformat())


def pause(value: str, scene: Scene) -> Effect | None:
    if value == "cancel":
        return None
    return PauseSeries(series=find_session(scene).series, until=date.fromisoformat(value))


def ending(scene: Scene) -> Ending:
    session, value = find_session(scene), scene.state.value("until")
    sessions = button("sessions", "Sessions")
    if value in ("", "cancel"):
        told = line("Nothing is paused.")
        card = Again(
            verb="session", object=session.series, version=session.ordinal, notice=(told,)
        )
        return Ending(then=(card, CloseRun(run=scene.state.run)))
    until = date.fromisoformat(value)
    on = find_date(session.rule, until)
    following = make_session(session.rule, on) if on is not None else None
    paused = line(
        "Paused: no session with {name} before {day}.",
        name=session.mentee,
        day=name_day(until, today(scene)),
    )
    lines = [paused]
    if following is not None:
        lines.append(line("Next: {start}.", start=Instant(at=following.starts_at)))
    return Ending(tuple(lines), (sessions, button("resume_series", "Go on now", session.series)))


PAUSING = Flow(
    name="pausing",
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "until",
            pause_question,
            options=pause_buttons,
            words="until",
            reads=read_words,
            sorry="I found no day in that that is still to come. Try “10 January”.",
            keep=pause,
            buttons=offer_note,
        ),
    ),
    ending=ending,
)
