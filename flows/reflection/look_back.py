"""The end of a mentoring: one question looks back on the whole of it, if the mentor wants to."""

from datetime import timedelta

from flows.choices import keep_here
from flows.effects import CloseRun, StartFlow
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Button, Line, button, line, option
from flows.words.people.mentees import mark_name


def look_back_question(scene: Scene) -> Line:
    return line(
        "Your mentoring with {name} is over. What you wrote stays. Shall we look back on it?",
        name=scene.facts.mentee,
    )


def offer_overview(scene: Scene) -> tuple[Button, ...]:
    """It comes below the offer, which waits meanwhile."""
    return (button("so_far", "Last overview", version=mark_name(scene.facts.mentee)),)


def ending(scene: Scene) -> Ending:
    name = scene.facts.mentee
    if scene.state.value("back") == "now":
        reflects = StartFlow(flow="after_session", mentee=name, wanted=True)
        return Ending(then=(reflects, CloseRun(run=scene.state.run)))
    ended = line("Ended. I ask nothing about {name} any more.", name=name)
    back = button("under_way", "Under way again", version=mark_name(name))
    return Ending((ended,), (button("sessions", "Sessions"), back))


LOOK_BACK = Flow(
    name="look_back",
    modal=True,
    waits=timedelta(days=7),
    steps=(
        choose(
            "back",
            look_back_question,
            options=(
                option("now", "Reflect on the end", primary=True),
                option("later", "Not now"),
            ),
            words="back",
            keep=keep_here,
            buttons=offer_overview,
            stays=lambda _scene: True,
        ),
    ),
    ending=ending,
)
