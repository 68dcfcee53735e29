"""What a mentor wants to watch in the next session: the intention before the moment."""

from datetime import timedelta

from flows.choices import offered_abilities, read_abilities, tell_browsed
from flows.effects import Again, CloseRun, Effect, SetFocus
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Instant, Line, Option, line, option
from flows.sessions.moving import find_session

NONE = "none"


def focus_question(scene: Scene) -> Line:
    session = find_session(scene)
    return line(
        "What do you want to watch with {name}, {start}? Tap, or type a word: “silence”.",
        name=session.mentee,
        start=Instant(at=session.starts_at),
    )


def focus_buttons(scene: Scene) -> tuple[Option, ...]:
    """By area and competence, as everywhere; at the top there is a way to watch nothing."""
    if scene.state.menu in ("", "areas"):
        state = scene.state.model_copy(update={"menu": "areas"})
        *areas, _back = offered_abilities(scene._replace(state=state))
        return (*areas, option(NONE, "Nothing special"))
    return offered_abilities(scene)


def set_focus(value: str, scene: Scene) -> Effect:
    session = find_session(scene)
    ability = "" if value == NONE else value
    return SetFocus(
        series=session.series,
        on=session.on,
        ability=ability,
        framework=scene.facts.framework,
    )


def ending(scene: Scene) -> Ending:
    """It is looked once more whether the session is still there."""
    session = find_session(scene)
    ability = scene.framework.find_ability(scene.state.value("ability"))
    told = line("Nothing special to watch.")
    if ability is not None:
        told = line(
            "Noted for {name}, {start}: {ability}. I offer it first when I ask.",
            name=session.mentee,
            start=Instant(at=session.starts_at),
            ability=ability.title,
        )
    look = Again(verb="session", object=session.series, version=session.ordinal, notice=(told,))
    return Ending(then=(look, CloseRun(run=scene.state.run)))


FOCUS = Flow(
    name="focus",
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "ability",
            focus_question,
            options=focus_buttons,
            words="ability",
            reads=read_abilities,
            sorry="I found no ability for “{words}”. Tap an area instead.",
            keep=set_focus,
            explains=tell_browsed,
        ),
    ),
    ending=ending,
)
