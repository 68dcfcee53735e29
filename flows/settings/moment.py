"""When the question after a session is welcome: asked once after the first one that was
answered, changed in /settings."""

from datetime import timedelta

from flows.calendar.series import Moment
from flows.effects import Again, Effect, SetMoment
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Option, line, option

MOMENTS: dict[Moment, str] = {
    "after": "Right after",
    "evening": "Evening 19:00",
    "morning": "Next morning",
}
TOLD: dict[Moment, str] = {
    "after": "I ask right after a session, 10 minutes after its end.",
    "evening": "I ask in the evening after a session, at 19:00.",
    "morning": "I ask on the morning after a session, at 9:00.",
}


def moment_buttons(scene: Scene) -> tuple[Option, ...]:
    rhythm = scene.facts.rhythm
    now = rhythm.asks if rhythm else "after"
    return tuple(option(key, MOMENTS[key], primary=key == now) for key in MOMENTS)


def read_moment(value: str) -> Moment:
    return next(each for each in MOMENTS if each == value)


def set_moment(value: str, _scene: Scene) -> Effect:
    return SetMoment(moment=read_moment(value))


def ending(scene: Scene) -> Ending:
    value = scene.state.value("when")
    if not value:
        return Ending((line("Nothing has changed. /settings has it when you want it."),))
    told = line(TOLD[read_moment(value)])
    return Ending(then=(Again(verb="coming", object=scene.state.run, notice=(told,)),))


MOMENT = Flow(
    name="moment",
    modal=True,
    plans=True,
    waits=timedelta(days=1),
    steps=(
        choose(
            "when",
            "When is a good moment to ask you about a session?",
            options=moment_buttons,
            words="when",
            keep=set_moment,
        ),
    ),
    ending=ending,
)
