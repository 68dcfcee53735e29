"""The end of a mentoring: one question looks back on the whole of it, if the mentor wants to."""

from datetime import timedelta

from flows.choices import keep_here
from flows.effects import StartFlow
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Line, button, line, option


def look_back_question(scene: Scene) -> Line:
    return line(
        "Your mentoring with {name} is over. What you wrote stays. Shall we look back on it?",
        name=scene.facts.mentee,
    )


def ending(scene: Scene) -> Ending:
    if scene.state.value("back") == "now":
        return Ending(then=(StartFlow(flow="after_session", mentee=scene.facts.mentee),))
    return Ending((line("Ended."),), (button("sessions", "Sessions"),))


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
        ),
    ),
    ending=ending,
)
