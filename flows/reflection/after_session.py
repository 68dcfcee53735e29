"""What is asked after a session: one ability, one moment, one person.

The moment comes first in every sense: words are saved before the ability is known, and all that
follows them is optional.
"""

from collections.abc import Callable
from datetime import timedelta

from flows.choices import (
    NONE_OF_THESE,
    OUTCOME,
    choose_by_words,
    find_ability,
    keep_here,
    list_helps,
    name_ability,
    name_entry,
    name_rated,
    offer_reminders,
    offered_abilities,
    other_abilities,
    tell_asked,
    tell_browsed,
    tell_missed,
)
from flows.effects import (
    ChangePlan,
    Effect,
    KeepPlan,
    PlanResult,
    SetRehearsal,
    SettlePlan,
    TakeBackPlan,
)
from flows.flow import Ending, Flow, Scene, ask, choose
from flows.lines import Line, button, line, option, shorten
from flows.naming import TAP_OR_TYPE, WITH_WHOM, offer_mentees, read_name
from flows.plans.plan import FORGOTTEN_TOO_OFTEN, SMALLER
from flows.plans.todo import ask_due, ask_todo, tell_todo
from flows.reflection.putting_right import correct_entry, rate_or_correct
from flows.reflection.question import list_doubts, list_more, list_ways, name_session
from flows.subject import list_parting

RESULTS: tuple[PlanResult, ...] = ("did", "no_chance", "forgot", "dropped")
PLAN = (
    option("did", "Did it"),
    option("no_chance", "No chance"),
    option("forgot", "Forgot"),
    option("dropped", "Drop it"),
)
WORDLESS = "It stays with the entry. I remind you only of what is written."
KINDS = (
    option("if_then", "An if-then plan"),
    option("action", "Something to do"),
    option("also", "Another ability too"),
)
OFFERED = ("more", "kind")
"""What brought up a question at the end; passed over, it is offered again."""
ALSO = (option("did", "Did"), option("missed", "Missed"))


def moment_question(scene: Scene) -> Line:
    """The ability's own question; it names a mentee only if the mentor did, for this session."""
    ability = find_ability(scene)
    if ability is None:
        return line("What stayed with you?")
    touch = scene.facts.history.get(ability.code)
    question = ability.questions[ability.choose_wording(touch.wordings if touch else {})]
    if "{mentee}" not in question:
        return Line(template=question)
    return Line(template=question, values={"mentee": scene.state.mentee or "your mentee"})


def mentee_unknown(scene: Scene) -> bool:
    ability = find_ability(scene)
    with_somebody = ability is None or ability.with_mentee
    return scene.state.said("moment") and not scene.facts.mentee and with_somebody


def heading(scene: Scene) -> tuple[Line, ...]:
    if scene.state.said("moment"):
        return (name_entry(scene, "moment"), *tell_asked(scene))
    if scene.state.refused is not None:
        return (*name_session(scene.state, scene.at), *tell_asked(scene))
    ability = find_ability(scene)
    if ability is not None:
        return (name_ability(scene.framework, ability.code),)
    return name_session(scene.state, scene.at)


# The plan from last time


def has_plan(scene: Scene) -> bool:
    return scene.state.said("moment") and scene.facts.plan is not None


def plan_question(scene: Scene) -> Line:
    text = scene.facts.plan.text if scene.facts.plan else ""
    return line("Your plan from last time: “{text}”", text=shorten(text, 300))


def settle(value: str, scene: Scene) -> Effect | None:
    plan = scene.facts.plan
    result = next((each for each in RESULTS if each == value), None)
    return SettlePlan(plan=plan.id, result=result) if plan and result else None


def is_too_big(scene: Scene) -> bool:
    plan = scene.facts.plan
    forgot = scene.state.value("plan") == "forgot"
    return plan is not None and forgot and plan.forgotten + 1 >= FORGOTTEN_TOO_OFTEN


def make_as_it_was(scene: Scene) -> Effect | None:
    plan = scene.facts.plan
    return ChangePlan(plan=plan.id, text=plan.text) if plan else None


def make_smaller(words: str, scene: Scene) -> Effect | None:
    plan = scene.facts.plan
    return ChangePlan(plan=plan.id, text=words) if plan and words else None


# Something more


def keep_if_then(words: str, scene: Scene) -> Effect | None:
    """A voice message stays with the entry: there are no words to show again."""
    if not words:
        return None
    return KeepPlan(kind="if_then", text=words, mentee=scene.state.about, run=scene.state.run)


def take_back_if_then(scene: Scene) -> Effect:
    return TakeBackPlan(run=scene.state.run, kind="if_then")


def may_rehearse(scene: Scene) -> bool:
    """Asked once, and only where there is something to show and a session to show it before."""
    name, rhythm = scene.state.about.casefold(), scene.facts.rhythm
    meets = any(each.mentee.casefold() == name for each in scene.facts.series)
    unasked = rhythm is not None and rhythm.rehearses is None
    return bool(scene.state.value("if_then")) and meets and unasked


def rehearsal_question(scene: Scene) -> Line:
    text = "Shall I show it to you an hour before you meet {mentee} again? Silently."
    return line(text, mentee=scene.state.about)


def set_rehearsal(value: str, _scene: Scene) -> Effect:
    return SetRehearsal(wanted=value == "yes")


def wants(kind: str) -> Callable[[Scene], bool]:
    return lambda scene: scene.state.value("kind") == kind


def also_question(scene: Scene) -> Line:
    return line("{ability}, today: did you, or did you miss it?", ability=name_also(scene))


def name_also(scene: Scene) -> str:
    """Another ability that came up; as its code if the framework has changed since."""
    code = scene.state.value("also")
    ability = scene.framework.find_ability(code)
    return ability.title if ability else code


def tell_also(scene: Scene) -> tuple[Line, ...]:
    if scene.state.value("also") in ("", scene.state.value("ability")):
        return ()
    told = {"did": "{ability}, did", "missed": "{ability}, missed"}
    template = told.get(scene.state.value("also_how"), "{ability}")
    return (line(f"Also today: {template}.", ability=name_also(scene)),)


def ending(scene: Scene) -> Ending:
    state = scene.state
    if not state.said("moment"):
        return Ending((line("Nothing was written this time. /reflect asks again."),))
    lines = [name_rated(scene, "moment"), *tell_also(scene), *tell_todo(scene)]
    if text := state.value("if_then"):
        lines.append(line("Your plan: “{text}”", text=shorten(text, 300)))
    if any(state.said(key) and not state.value(key) for key in ("if_then", "todo")):
        lines.append(line(WORDLESS))
    lines.append(line("It is in your /journal."))
    return Ending(
        tuple(lines),
        (
            *list_more(state),
            *list_parting(state),
            button("edit", "Edit", state.run),
            button("undo", "Undo", state.run, state.pieces),
        ),
        offer_reminders(scene.facts),
    )


AFTER_SESSION = Flow(
    name="after_session",
    journal=True,
    plans=True,
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
            reads=choose_by_words,
            misses=tell_missed,
            explains=tell_browsed,
            passes=NONE_OF_THESE,
            buttons=lambda scene: (
                *list_ways(scene),
                *list_helps(scene),
                *list_parting(scene.state),
            ),
        ),
        ask(
            "moment",
            moment_question,
            hint="Just type or talk.",
            optional=True,
            buttons=list_doubts,
        ),
        choose(
            "mentee",
            WITH_WHOM,
            options=offer_mentees,
            words="mentee",
            names=read_name,
            when=mentee_unknown,
            optional=True,
            hint=TAP_OR_TYPE,
        ),
        choose(
            "outcome",
            "How did it go?",
            options=OUTCOME,
            words="moment",
            when=lambda scene: scene.state.said("moment"),
            optional=True,
            reads=rate_or_correct,
            buttons=lambda scene: list_parting(scene.state),
        ),
        choose(
            "plan",
            plan_question,
            options=PLAN,
            words="moment",
            when=has_plan,
            optional=True,
            reads=correct_entry,
            keep=settle,
        ),
        choose(
            "smaller",
            SMALLER,
            options=(
                option("smaller", "Smaller", primary=True),
                option("dropped", "Drop it"),
                option("keep", "Keep it"),
            ),
            words="moment",
            when=is_too_big,
            keep=settle,
        ),
        ask(
            "smaller_words",
            "In new words: what is the smallest part of it that you will do?",
            when=lambda scene: scene.state.value("smaller") == "smaller",
            optional=True,
            keep=make_smaller,
            undo=make_as_it_was,
        ),
        # "more" is no step: [Add something…] under the ending says it, and takes the conversation
        # up again (add_more in flows/reflection/question.py).
        choose(
            "kind",
            "What shall it be?",
            options=KINDS,
            words="moment",
            when=lambda scene: scene.state.value("more") == "yes",
            optional=True,
            keep=keep_here,
            reopens=OFFERED,
        ),
        ask(
            "if_then",
            "Next time, if …, I will …",
            hint="In your own words, e.g. “If she goes quiet, I count to five.”",
            when=wants("if_then"),
            optional=True,
            keep=keep_if_then,
            undo=take_back_if_then,
            reopens=OFFERED,
        ),
        choose(
            "rehearse",
            rehearsal_question,
            options=(option("yes", "Yes", primary=True), option("no", "No")),
            words="if_then",
            when=may_rehearse,
            keep=set_rehearsal,
            follows="if_then",
        ),
        choose(
            "also",
            "What else came up today?",
            options=other_abilities,
            words="moment",
            explains=tell_browsed,
            when=wants("also"),
            optional=True,
            reopens=OFFERED,
        ),
        choose(
            "also_how",
            also_question,
            options=ALSO,
            words="moment",
            when=lambda scene: bool(scene.state.value("also")),
            optional=True,
            follows="also",
        ),
        ask_todo(wants("action"), reopens=OFFERED),
        ask_due(),
    ),
    heading=heading,
    ending=ending,
)
