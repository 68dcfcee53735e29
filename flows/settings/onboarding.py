"""The first minute: what this is, what time it is there, and straight to the first question."""

from datetime import timedelta

from flows.choices import keep_here
from flows.effects import StartFlow
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Line, Option, join, line, menu, option, shorten
from flows.sessions.draft import Draft
from flows.sessions.planning import (
    EXAMPLE,
    find_draft,
    find_planned,
    plan,
    plan_buttons,
    plan_question,
    read_words,
    say_sorry,
)
from flows.sessions.promise import tell_planned
from flows.sessions.together import end_together
from flows.sessions.unplanned import find_later, go_on
from flows.settings.privacy import tell_privacy
from flows.settings.zone import choose_zone

WELCOME = (
    "I ask one short question after each mentoring session; your answers become your competence "
    "record.\n\n{readers} can read them; Telegram carries them.\n\nNicknames for mentees, please."
)
UNFIXED = "unfixed"
MAX_SHOWN = 120
"""Characters of a plan that is shown again."""


def welcome(scene: Scene) -> Line:
    operator = scene.facts.operator
    if scene.state.menu == "stored":
        return join(tell_privacy(operator, scene.facts.contact), "\n\n")
    named = f" ({operator})" if operator else ""
    readers = line("Only you and the operator of this server{named}", named=named).plain()
    return line(WELCOME, readers=readers)


def first_buttons(scene: Scene) -> tuple[Option, ...]:
    """The welcome stays above what is told of privacy, so nothing leads back to it."""
    start = option("start", "Start", primary=True)
    return (start,) if scene.state.menu == "stored" else (start, menu("stored", "What is stored?"))


def session_question(scene: Scene) -> Line:
    if find_draft(scene) == Draft():
        return line(f"When is your next session? Type it like this: {EXAMPLE}.")
    return plan_question(scene)


def session_buttons(scene: Scene) -> tuple[Option, ...]:
    """Words lead to the card of the plan; who has no fixed times, or no time now, goes on."""
    if find_draft(scene) == Draft():
        return (option(UNFIXED, "No fixed time"), option("later", "Later"))
    return plan_buttons(scene)


def heading(scene: Scene) -> tuple[Line, ...]:
    """What was just planned, or how it goes without a plan; before it can be, what was told of it,
    and of where one is."""
    promised, place = scene.facts.promised, scene.facts.place
    where = line("Noted: {place}. I show the time there first.", place=place)
    there = (where,) if place and scene.state.asked == "start" else ()
    if promised is not None and scene.state.asked in ("start", "zone"):
        noted = "Noted: “{plan}”. I show it as soon as I know your time."
        return (*there, line(noted, plan=shorten(promised.text, MAX_SHOWN)))
    if there:
        return there
    if scene.state.value("session") == UNFIXED and scene.state.asked == "first":
        return (
            line("No fixed time, then: write or talk to me after a session, or tap /reflect."),
        )
    planned = find_planned(scene.state.value("session"))
    return (tell_planned(planned, scene),) if planned and scene.state.asked == "first" else ()


def has_time(scene: Scene) -> bool:
    """Whether nothing waits that is still to be planned."""
    return not find_later(scene.state.value("session"))


def ending(scene: Scene) -> Ending:
    if scene.state.value("first") == "now":
        return Ending(then=(StartFlow(flow="after_session", wanted=True),))
    ready = line("Whenever you are ready: /reflect. You can also just write or talk to me.")
    session = scene.state.value("session")
    if session == UNFIXED:
        return Ending((ready,), then=(StartFlow(flow="weekly", once=True),))
    planned = find_planned(session)
    if planned is None or has_time(scene):
        return Ending((ready,), then=go_on(find_later(session)))
    beside, after = end_together(planned, scene)
    return Ending((tell_planned(planned, scene), *beside, ready), then=after)


ONBOARDING = Flow(
    name="onboarding",
    modal=True,
    plans=True,
    waits=timedelta(days=365),
    steps=(
        choose(
            "start",
            welcome,
            options=first_buttons,
            words="start",
            keep=keep_here,
            stays=lambda _scene: True,
        ),
        choose_zone(),
        choose(
            "session",
            session_question,
            options=session_buttons,
            words="session",
            reads=read_words,
            sorry=say_sorry,
            keep=plan,
            draft=True,
        ),
        choose(
            "first",
            "Shall we try it on your last session?",
            options=(option("now", "Reflect now", primary=True), option("later", "Later")),
            words="first",
            when=has_time,
            keep=keep_here,
            stays=lambda scene: bool(find_planned(scene.state.value("session"))),
        ),
    ),
    heading=heading,
    ending=ending,
)
