"""A note: words that came with no question open. They are saved first and named after."""

from collections.abc import Sequence
from datetime import timedelta

from flows.calendar.day_names import DAYS
from flows.choices import (
    NONE_OF_THESE,
    choose_by_words,
    list_helps,
    name_entry,
    offer_reminders,
    offered_abilities,
    tell_asked,
    tell_browsed,
    tell_missed,
)
from flows.effects import Effect, FileNote, StartFlow
from flows.flow import Ending, Flow, Naming, Scene, ask, choose
from flows.lines import MAX_LABEL, Button, Line, Option, button, line, option, shorten
from flows.naming import TAP_OR_TYPE, WITH_WHOM, offer_mentees, read_name
from flows.reflection.putting_right import read_about
from flows.subject import STEP, WHICH_SESSION, has_met, offer_met, read_choice
from flows.words.answers.choosing import chooses_none, drops, list_refused, wants_all
from flows.words.answers.consent import is_refusal
from flows.words.people.mentees import fit_mentees
from flows.words.people.who import read_belonging, read_whom

ABOUT = (
    option("mentee", "With whom?"),
    option("ability", "Which ability?"),
    option("done", "Just a note"),
)
NEW, NONE, JOIN = "new", "none", "join"
ROOM = MAX_LABEL - len("'s new one")


def is_doubtful(scene: Scene) -> bool:
    """Whether it is open what the words are for. An earlier version asked where several waited."""
    facts = scene.facts
    asks = len(facts.waiting) > 1 or (bool(facts.waiting) and facts.new is not None)
    return scene.state.said("note") and asks


def ask_which(scene: Scene) -> Line:
    """In one line, where something is being told."""
    facts = scene.facts
    if not facts.still:
        return line("Saved. Which one is it for?")
    told = next((each.name for each in facts.waiting if each.run == facts.still), "")
    if facts.new:
        return line("Saved. Still {told}, or {new}?", told=told, new=facts.new)
    return line("Saved. Still {told}, or something new?", told=told)


def waiting_reflections(scene: Scene) -> tuple[Option, ...]:
    """The reflections that the words may have been meant for, and a new one."""
    facts = scene.facts
    waiting = (
        option(
            each.session or str(each.run),
            line("Still {name}'s", name=shorten(each.name, ROOM))
            if each.run == facts.still
            else line("{name}", name=each.name),
            primary=each.run != facts.still and bool(facts.still),
        )
        for each in facts.waiting
    )
    if facts.new:
        new = line("{name}'s new one", name=shorten(facts.new, ROOM))
        return (*waiting, option(NEW, new, primary=True), *_list_none(scene))
    if facts.still and len(facts.waiting) == 1:
        return (*waiting, option(NONE, "A new one", primary=True))
    return (*waiting, *_list_none(scene))


def read_belongs(text: str, scene: Scene) -> Naming:
    """Whose the words are, where others say nothing else: one of those that wait, a new one, or
    nobody's; more of the story stays with it."""
    none = (option(NONE, "Just a note"),)
    waiting = scene.facts.waiting
    names = tuple(each.mentee for each in waiting if each.mentee)
    if chooses_none(text) or drops(text) or is_refusal(text):
        return Naming(none, sure=True)
    if wants_all(text):  # it is one of them
        return Naming(scene.state.options, sure=True)
    refused = list_refused(text, (*names, *filter(None, (scene.facts.new,))))
    if refused:
        return Naming((*_list_others(refused, scene), *none), sure=True)
    name = read_whom(text, (*names, *scene.facts.list_names()))
    if not name:
        return Naming(remark=True)
    keys = [each.session or str(each.run) for each in waiting if each.mentee == name]
    meant = tuple(each for each in scene.state.options if each.key in keys)
    if len(meant) > 1:
        return Naming((*meant, *none), sure=True)
    return Naming(
        meant or (option("typed", line("{name}", name=name), f"{NEW} {name}"),), sure=True
    )


def _list_others(refused: Sequence[str], scene: Scene) -> tuple[Option, ...]:
    """What is shown and is of nobody who was refused."""
    gone = [
        each.session or str(each.run) for each in scene.facts.waiting if each.mentee in refused
    ]
    gone += [NEW] if scene.facts.new in refused else []
    return tuple(each for each in scene.state.options if each.key not in (*gone, NONE))


def _list_none(scene: Scene) -> tuple[Option, ...]:
    return () if scene.facts.still else (option(NONE, "Just a note"),)


def file_note(value: str, scene: Scene) -> Effect | None:
    if value == NONE:
        return None
    note, about = scene.state.run, read_choice(value)
    if value.startswith(NEW):
        begins = StartFlow(
            flow="after_session", mentee=value[len(NEW) + 1 :] or scene.facts.new or ""
        )
        return FileNote(note=note, begins=begins)
    if about is not None:
        number, on = about
        begins = StartFlow(flow="after_session", series=number, on=on, early=True)
        return FileNote(note=note, begins=begins)
    return FileNote(note=note, run=int(value))


def is_filed(scene: Scene) -> bool:
    filed = scene.state.value("belongs") not in ("", NONE)
    return filed or scene.state.value("about") == JOIN


def offer_named(scene: Scene) -> tuple[Option, ...]:
    """Whom the story names, if that is one mentee who is known, and it was not said yet."""
    named = scene.state.named
    if not named or scene.state.value("mentee") or named in scene.facts.ended:
        return ()
    label = line("With {name}", name=shorten(named, MAX_LABEL - len("With ")))
    return (option("with", label, named, primary=True).model_copy(update={"answers": "mentee"}),)


def offer_ways(scene: Scene) -> tuple[Option, ...]:
    """What a note can be about, first with whom the story names, and the entry that it may be
    part of."""
    joins, named = scene.facts.joins, offer_named(scene)
    ways = ABOUT[1:] if scene.state.value("mentee") else (*named, *ABOUT)
    if joins is None:
        return ways
    belongs = line("It belongs to {name}", name=joins.name)
    if joins.name in DAYS:
        belongs = line(f"It belongs to {joins.name}")
    return (option(JOIN, belongs), *ways)


def read_ways(text: str, scene: Scene) -> tuple[Option, ...]:
    """What words make of what a note can be about: "it belongs to Anna" is for the entry that it
    may be part of, where that is shown."""
    joins, whom = scene.facts.joins, read_belonging(text)
    if joins is not None and whom and fit_mentees(whom, (joins.name,)):
        return tuple(each for each in offer_ways(scene) if each.key == JOIN)
    return read_about(text, scene)


def join_older(value: str, scene: Scene) -> Effect | None:
    joins = scene.facts.joins
    return FileNote(note=scene.state.run, run=joins.run) if joins and value == JOIN else None


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
    return (*((name_entry(scene, "note"),) if named else ()), *tell_asked(scene))


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
            ask_which,
            options=waiting_reflections,
            words="note",
            names=read_belongs,
            when=is_doubtful,
            keep=file_note,
        ),
        choose(
            "about",
            "Saved as a note.",
            options=offer_ways,
            words="note",
            when=lambda scene: scene.state.said("note") and not is_filed(scene),
            reads=read_ways,
            keep=join_older,
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
            STEP,
            WHICH_SESSION,
            options=offer_met,
            words="note",
            when=has_met,
        ),
        choose(
            "ability",
            "Which ability?",
            options=offered_abilities,
            words="note",
            when=about_something,
            optional=True,
            reads=choose_by_words,
            misses=tell_missed,
            explains=tell_browsed,
            passes=NONE_OF_THESE,
            buttons=list_helps,
        ),
    ),
    heading=heading,
    ending=ending,
)
