"""What is asked after a session: one ability, one moment, one person.

The moment comes first in every sense: words are saved before the ability is known, and all that
follows them is optional.
"""

from datetime import timedelta

from flows.choices import (
    find_ability,
    name_ability,
    name_entry,
    offered_abilities,
    recent_mentees,
)
from flows.effects import StartFlow
from flows.flow import Ending, Flow, Scene, ask, choose
from flows.lines import Line, button, line, option

OUTCOME = (option("missed", "Missed it"), option("partly", "Partly"), option("well", "Well"))


def moment_question(scene: Scene) -> Line:
    """The ability's own question; it names a mentee only if the mentor did, for this session."""
    ability = find_ability(scene)
    if ability is None:
        return line("What stayed with you?")
    if not ability.with_mentee:
        return Line(template=ability.question)
    return Line(template=ability.question, values={"mentee": scene.state.mentee or "your mentee"})


def mentee_unknown(scene: Scene) -> bool:
    ability = find_ability(scene)
    with_somebody = ability is None or ability.with_mentee
    return scene.state.said("moment") and not scene.facts.mentee and with_somebody


def heading(scene: Scene) -> tuple[Line, ...]:
    if scene.state.said("moment"):
        return (name_entry(scene, "moment"),)
    ability = find_ability(scene)
    return (name_ability(scene.framework, ability.code),) if ability else ()


def ending(scene: Scene) -> Ending:
    if not scene.state.said("moment"):
        return Ending((line("Nothing was written this time. /reflect asks again."),))
    run, version = scene.state.run, scene.state.pieces
    return Ending(
        (name_entry(scene, "moment"), line("It is in your /journal.")),
        (button("edit", "Edit", run), button("undo", "Undo", run, version)),
        (StartFlow(flow="weekly", once=True),),
    )


AFTER_SESSION = Flow(
    name="after_session",
    journal=True,
    # A week, and long enough for the next weekly reminder to find it.
    waits=timedelta(days=7, hours=6),
    steps=(
        choose(
            "ability",
            "What stayed with you?",
            again="Which one was it?",
            hint="Just type or talk, or start from one:",
            options=offered_abilities,
            words="moment",
        ),
        ask("moment", moment_question, hint="Just type or talk.", optional=True),
        choose(
            "mentee",
            "With whom?",
            options=recent_mentees,
            words="mentee",
            when=mentee_unknown,
            optional=True,
            hint="Tap or type. A nickname is enough.",
        ),
        choose(
            "outcome",
            "How did it go?",
            options=OUTCOME,
            words="moment",
            when=lambda scene: scene.state.said("moment"),
            optional=True,
        ),
    ),
    heading=heading,
    ending=ending,
)
