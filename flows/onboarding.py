"""The first minute: what this is, what time it is there, and straight to the first question."""

from datetime import timedelta

from flows.choices import keep_here
from flows.effects import StartFlow
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Line, Option, line, menu, option
from flows.zone import choose_zone

WELCOME = (
    "I ask one short question after each mentoring session; your answers become your competence "
    "record.\n\n{readers} can read them; Telegram carries them.\n\nNicknames for mentees, please."
)
STORED = (
    "What I keep: what you answer (words, voice, pictures), the names you give your mentees, your "
    "time zone and your reminder. Not your phone number, not your Telegram name, not where you "
    "are.\n\n{readers} can read it. /export gives you all of it as a file, /delete erases all of "
    "it. What passes through Telegram is also stored there."
)


def welcome(scene: Scene) -> Line:
    operator = scene.facts.operator
    named = f" ({operator})" if operator else ""
    readers = line("Only you and the operator of this server{named}", named=named).plain()
    return line(STORED if scene.state.menu == "stored" else WELCOME, readers=readers)


def first_buttons(scene: Scene) -> tuple[Option, ...]:
    more = (
        menu("back", "Back") if scene.state.menu == "stored" else menu("stored", "What is stored?")
    )
    return (option("start", "Start", primary=True), more)


def ending(scene: Scene) -> Ending:
    if scene.state.value("first") == "now":
        return Ending(then=(StartFlow(flow="after_session"),))
    return Ending(
        (line("Whenever you are ready: /reflect. You can also just write or talk to me."),)
    )


ONBOARDING = Flow(
    name="onboarding",
    modal=True,
    waits=timedelta(days=365),
    steps=(
        choose("start", welcome, options=first_buttons, words="start", keep=keep_here),
        choose_zone(),
        choose(
            "first",
            "Shall we try it on your last session?",
            options=(option("now", "Reflect now", primary=True), option("later", "Later")),
            words="first",
            keep=keep_here,
        ),
    ),
    ending=ending,
)
