"""An entry is put right: its words, what it is about, with whom, when, and how it went.

Whatever is changed keeps what stood there before, so every change can be undone; what is deleted
lies in the bin for a while.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from flows.calendar.day_names import name_day
from flows.calendar.series import to_local_date
from flows.choices import (
    OUTCOME,
    keep_here,
    offered_abilities,
    read_abilities,
    tell_browsed,
    tell_single,
)
from flows.effects import (
    Again,
    CloseRun,
    DiscardRun,
    EditAnswer,
    Effect,
    SaveAnswer,
    StartFlow,
)
from flows.events import Acted, Part
from flows.facts import OneEntry
from flows.flow import MAX_NAME_CHARACTERS, Ending, Flow, Scene, ask, choose
from flows.journal.changes import CHOICES, tell_updated
from flows.journal.entry import GONE, UNCHANGED, name_head, tell_going
from flows.journal.parts import (
    MAX_CHOICES_SHOWN,
    PLAN,
    WORDS,
    find_part,
    has_part,
    has_parts,
    list_texts,
    offer_parts,
    replace,
    text_question,
    wants,
)
from flows.lines import Button, Line, Option, button, line, option
from flows.subject import STEP, WHICH_SESSION, find_met, list_sessions
from flows.views import MetView
from flows.words.people.who import read_who
from flows.words.spelling import write_name
from flows.words.times.days import read_days
from flows.words.times.past import read_past_days
from framework.model import Framework

QUESTIONS: Final = {
    "ability": "Which ability?",
    "mentee": "With whom?",
    "date": "When was it?",
    "outcome": "How did it go?",
    STEP: WHICH_SESSION,
}
DAYS_OFFERED: Final = 6
"""Days that have a button: today, and those before."""
DELETE, KEEP, SURE = "delete", "keep", "sure"
"""The way to it, the way out, and the question whether it goes."""
TO_LIST: Final = "Back to the list"
"""What passes a question over: what shall change is asked again."""


def find_entry(scene: Scene) -> int:
    return scene.facts.entry.id if scene.facts.entry else 0


def heading(scene: Scene) -> tuple[Line, ...]:
    """Which entry it is; before it goes, with what goes."""
    entry = scene.facts.entry
    begins = [each.text for each in list_texts(scene) if each.text]
    goes = scene.state.asked == SURE and begins
    text = tell_going(begins) if goes else tell_single(scene)
    return (name_head(entry, scene.framework), *text) if entry else ()


def list_ways(scene: Scene) -> tuple[Option, ...]:
    """Without its head, as in a conversation that began in an earlier version, only its words."""
    text = (option(WORDS, "My words"),) if list_texts(scene) else ()
    choices = (
        option("ability", "Ability"),
        option("mentee", "Mentee"),
        option("date", "Date"),
        option("outcome", "How it went"),
        option(DELETE, "Delete"),
    )
    plan = (option(PLAN, "My plan"),) if scene.facts.plan else ()
    nothing = option("nothing", "Change nothing")
    return (*text, *plan, *(choices if scene.facts.entry else ()), nothing)


# Choices


def find_choice(scene: Scene, key: str) -> Part | None:
    """The answer that was chosen for it, if there is one."""
    found = (each for each in scene.facts.parts if each.step == key and each.option)
    return next(found, None)


def find_present(scene: Scene, key: str) -> str:
    """What the entry says now, as an option's value."""
    entry = scene.facts.entry
    assert entry is not None  # noqa: S101 - without it no choice is offered
    if key == STEP:
        return ""
    if key == "date":
        return to_local_date(entry.at, scene.facts.zone).isoformat()
    present: str = getattr(entry, key)
    return present


def tell_choice(key: str, value: str, scene: Scene) -> str:
    """A value as the journal shows it; a date with its year, since it stays."""
    if key == "ability":
        ability = scene.framework.find_ability(value)
        return f"{ability.label} {ability.code}" if ability else value
    if key == "date":
        return name_day(date.fromisoformat(value), date.min)
    if key == STEP:
        return next(each.label.plain() for each in offer_refiled(scene) if each.key == value)
    if key == "outcome":
        return next(each.label.plain() for each in OUTCOME if each.key == value)
    return value


def changes(scene: Scene, key: str, value: str) -> bool:
    return value != "" and value.casefold() != find_present(scene, key).casefold()


def change(key: str) -> Callable[[str, Scene], Effect | None]:
    """What keeps the choice: another option for its answer, or an answer where there was none."""

    def keep(value: str, scene: Scene) -> Effect | None:
        if not changes(scene, key, value):
            return None
        label, chosen = tell_choice(key, value, scene), find_choice(scene, key)
        if chosen is not None:
            return EditAnswer(answer=chosen.answer, text=label, option=value)
        return SaveAnswer(
            run=find_entry(scene),
            step=key,
            prompt=line(QUESTIONS[key]),
            option=value,
            label=label,
        )

    return keep


def offer_topics(scene: Scene) -> tuple[Option, ...]:
    """By area and competence."""
    if scene.state.menu not in ("", "areas"):
        return offered_abilities(scene)
    state = scene.state.model_copy(update={"menu": "areas"})
    *areas, _offers = offered_abilities(scene._replace(state=state))
    return tuple(areas)


def offer_mentees(scene: Scene) -> tuple[Option, ...]:
    names = enumerate(scene.facts.mentees[:MAX_CHOICES_SHOWN])
    return tuple(option(f"m{each}", line("{name}", name=name), name) for each, name in names)


def read_name(text: str, scene: Scene) -> tuple[Option, ...]:
    who = read_who(text, scene.facts.list_names())
    new = (write_name(who.name),) if not who.known else ()
    names = dict.fromkeys((*who.known, *who.near, *new))
    fitting = [name for name in names if 0 < len(name) <= MAX_NAME_CHARACTERS]
    typed = enumerate(fitting) if not who.sentence or who.may_be_name else ()
    return tuple(option(f"t{each}", line("{name}", name=name), name) for each, name in typed)


def find_refiled(scene: Scene) -> list[MetView]:
    """The sessions with the mentee whose entry it is from now on, if it is another's; where the
    mentor has dated it, those of that day, as no other can be meant."""
    name, dated = scene.state.value("mentee"), find_choice(scene, "date")
    if not changes(scene, "mentee", name):
        return []
    met = [
        each
        for each in scene.facts.met
        if dated is None
        or to_local_date(each.starts_at, scene.facts.zone).isoformat() == dated.option
    ]
    return find_met(met, name)


def is_refiled(scene: Scene) -> bool:
    return wants("mentee")(scene) and bool(find_refiled(scene))


def offer_refiled(scene: Scene) -> tuple[Option, ...]:
    return list_sessions(find_refiled(scene), scene.facts.zone)


def find_today(scene: Scene) -> date:
    return to_local_date(scene.at, scene.facts.zone)


def offer_days(scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    days = [today - timedelta(days=each) for each in range(DAYS_OFFERED)]
    return tuple(_offer_day(day, today, ("Today", "Yesterday")) for day in days)


def _offer_day(day: date, today: date, near: tuple[str, ...] = ()) -> Option:
    ago = (today - day).days
    label = near[ago] if ago < len(near) else name_day(day, today)
    return option(day.isoformat(), line("{day}", day=label))


def read_day(text: str, scene: Scene) -> tuple[Option, ...]:
    today = find_today(scene)
    return tuple(_offer_day(each, today) for each in read_past_days(text, today))


def say_sorry(text: str, scene: Scene) -> Line:
    if read_days(text, find_today(scene)):
        return line("That day is still to come.")
    return line("I found no day in that. Try “yesterday”, “last Monday” or “12 Nov”.")


# Deleting


def delete(value: str, scene: Scene) -> Effect | None:
    return DiscardRun(run=find_entry(scene)) if value == DELETE else None


# The end


def ending(scene: Scene) -> Ending:
    entry, state = find_entry(scene), scene.state
    back = button("open", "Open entry", entry)
    if state.said("text"):
        shown = tell_updated(find_part(scene).answer)
        return Ending(shown.lines, (*shown.buttons, back))
    if state.value(SURE) == DELETE:
        journal = button("journal", "Journal")
        deleted = line("Deleted. It stays in the bin for 30 days.")
        return Ending((deleted,), (button("put_back", "Undo", entry), journal))
    key = state.value("what")
    if key in CHOICES and changes(scene, key, state.value(key)):
        return Ending((_tell_change(scene, key),), (_undo(scene, key), back))
    if key == PLAN and scene.facts.plan is not None:
        return Ending(then=(StartFlow(flow="replan", plan=scene.facts.plan.id), _close(scene)))
    if not entry:
        return Ending((UNCHANGED,))
    return Ending(then=(Again(verb="open", object=entry, notice=(UNCHANGED,)), _close(scene)))


def _close(scene: Scene) -> CloseRun:
    return CloseRun(run=scene.state.run)


def _tell_change(scene: Scene, key: str) -> Line:
    value = scene.state.value(key)
    ability = scene.framework.find_ability(value) if key == "ability" else None
    told = ability.title if ability else tell_choice(key, value, scene)
    template = {
        "ability": "It is about {told} now.",
        "mentee": "It is with {told} now.",
        "date": "It is dated {told} now.",
        "outcome": "It says “{told}” now.",
    }[key]
    return line(template, told=told)


def _undo(scene: Scene, key: str) -> Button:
    chosen = find_choice(scene, key)
    if chosen is not None:
        return button("undo_edit", "Undo", chosen.answer)
    return button("undo_choice", "Undo", find_entry(scene), CHOICES.index(key))


EDIT = Flow(
    name="edit",
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "what",
            "What shall change?",
            options=list_ways,
            words="what",
            keep=keep_here,
        ),
        choose(
            "part",
            "Which part?",
            options=offer_parts,
            words="part",
            when=has_parts,
            optional=True,
            keep=keep_here,
            passes=TO_LIST,
            reopens=("what",),
        ),
        ask(
            "text",
            text_question,
            keep=replace,
            when=has_part,
            optional=True,
            passes=TO_LIST,
            reopens=("what", "part"),
        ),
        choose(
            "ability",
            QUESTIONS["ability"],
            options=offer_topics,
            words="ability",
            when=wants("ability"),
            optional=True,
            reads=read_abilities,
            sorry="I found no ability for “{words}”. Tap an area instead.",
            keep=change("ability"),
            passes=TO_LIST,
            reopens=("what",),
            explains=tell_browsed,
            hint="Tap an area, or type a code or a word: “7b”, “silence”.",
        ),
        choose(
            "mentee",
            QUESTIONS["mentee"],
            options=offer_mentees,
            words="mentee",
            when=wants("mentee"),
            optional=True,
            reads=read_name,
            sorry="That is too long for a name. A nickname is enough.",
            keep=change("mentee"),
            passes=TO_LIST,
            reopens=("what",),
            hint="Tap or type. A nickname is enough.",
        ),
        choose(
            STEP,
            WHICH_SESSION,
            options=offer_refiled,
            words=STEP,
            when=is_refiled,
            keep=change(STEP),
        ),
        choose(
            "date",
            QUESTIONS["date"],
            options=offer_days,
            words="date",
            when=wants("date"),
            optional=True,
            reads=read_day,
            sorry=say_sorry,
            keep=change("date"),
            passes=TO_LIST,
            reopens=("what",),
            hint="Tap a day, or type it: “last Monday”, “12 Nov”.",
        ),
        choose(
            "outcome",
            QUESTIONS["outcome"],
            options=OUTCOME,
            words="outcome",
            when=wants("outcome"),
            optional=True,
            keep=change("outcome"),
            passes=TO_LIST,
            reopens=("what",),
        ),
        choose(
            SURE,
            "Delete this entry? It stays in the bin for 30 days.",
            options=(option(DELETE, "Delete"), option(KEEP, "Keep it")),
            words=SURE,
            when=wants(DELETE),
            keep=delete,
        ),
    ),
    heading=heading,
    ending=ending,
)


def edit_entry(facts: OneEntry, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    """With what lies in the bin nothing is done but to put it back. From a list of those that may
    be meant, it is only asked whether it is deleted."""
    if facts.head is None or facts.binned_at is not None:
        return GONE
    choice = DELETE if event.verb == "delete_entry" else ""
    return (StartFlow(flow="edit", entry=facts.head.id, choice=choice),)
