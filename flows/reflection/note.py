"""A note: words that came with no question open. They are saved first and named after."""

from datetime import timedelta

from flows.choices import (
    NONE_OF_THESE,
    choose_by_words,
    keep_here,
    list_helps,
    name_entry,
    offer_reminders,
    offered_abilities,
)
from flows.effects import Effect, FileNote
from flows.flow import Ending, Flow, Scene, ask, choose
from flows.lines import Button, Line, Option, button, line, option
from flows.naming import TAP_OR_TYPE, WITH_WHOM, offer_mentees, read_name

ABOUT = (
    option("mentee", "With whom?"),
    option("ability", "Which ability?"),
    option("done", "Just a note"),
)


def waiting_reflections(scene: Scene) -> tuple[Option, ...]:
    """The open reflections that the words may have been meant for."""
    waiting = (
        option(str(each.run), line("{name}", name=each.name)) for each in scene.facts.waiting
    )
    return (*waiting, option("none", "Just a note"))


def file_note(value: str, scene: Scene) -> Effect | None:
    return None if value == "none" else FileNote(note=scene.state.run, run=int(value))


def is_filed(scene: Scene) -> bool:
    return scene.state.value("belongs") not in ("", "none")


def undo(scene: Scene) -> tuple[Button, ...]:
    return (button("undo", "Undo", scene.state.run, scene.state.pieces),)


def ending(scene: Scene) -> Ending:
    if is_filed(scene):
        return Ending()
    if not scene.state.said("note"):
        return Ending((line("Nothing was noted."),))
    lines = (name_entry(scene, "note"), line("It is in your /journal."))
    buttons = (button("edit", "Edit", scene.state.run), *undo(scene))
    return Ending(lines, buttons, offer_reminders(scene.facts))


def about_somebody(scene: Scene) -> bool:
    state = scene.state
    return state.value("about") == "mentee" or "ability" in state.answers


def about_something(scene: Scene) -> bool:
    return scene.state.value("about") in ("mentee", "ability")


def heading(scene: Scene) -> tuple[Line, ...]:
    state = scene.state
    named = state.said("note") and (state.value("mentee") or state.value("ability"))
    return (name_entry(scene, "note"),) if named else ()


NOTE = Flow(
    name="note",
    journal=True,
    whole=True,
    plans=True,
    waits=timedelta(hours=1),
    steps=(
        ask("note", "What would you like to note?", hint="Just type or talk."),
        choose(
            "belongs",
            "Saved. Which one is it for?",
            options=waiting_reflections,
            words="note",
            when=lambda scene: scene.state.said("note") and len(scene.facts.waiting) > 1,
            keep=file_note,
        ),
        choose(
            "about",
            "Saved as a note.",
            options=ABOUT,
            words="note",
            when=lambda scene: scene.state.said("note") and not is_filed(scene),
            keep=keep_here,
            buttons=undo,
        ),
        choose(
            "mentee",
            WITH_WHOM,
            options=offer_mentees,
            words="mentee",
            names=read_name,
            when=about_somebody,
            optional=True,
            hint=TAP_OR_TYPE,
        ),
        choose(
            "ability",
            "Which ability?",
            options=offered_abilities,
            words="note",
            when=about_something,
            optional=True,
            reads=choose_by_words,
            passes=NONE_OF_THESE,
            buttons=list_helps,
        ),
    ),
    heading=heading,
    ending=ending,
)
