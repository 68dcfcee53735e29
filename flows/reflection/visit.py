"""Coming back: /start, /reflect and the weekly reminder find the open reflection, or begin one.

A reminder never starts a second conversation, and nobody begins from the start again.
"""

from collections.abc import Sequence

from flows.choices import NAMELESS, name_state, name_states
from flows.effects import Advance, CountSession, Effect, Show, StartFlow
from flows.events import Acted, Paused, Reminded, Said, Shown
from flows.facts import Visit
from flows.flow import MAX_NAME_CHARACTERS, State
from flows.lines import Line, button, line, shorten
from flows.stories import is_about
from flows.words.people.mentees import fit_mentees
from framework.model import Framework

REFLECTION = "after_session"


def start(facts: Visit, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    """Never resets: says what is open."""
    if not facts.known:
        return (StartFlow(flow="onboarding"),)
    settling = [state for state in facts.open if state.flow == "onboarding"]
    if settling:
        return (Advance(run=settling[0].run, event=Shown(at=event.at)),)
    back = line("Welcome back.")
    reflections = find_reflections(facts.open)
    if reflections:
        return resume(reflections, event, framework, (back,))
    rest = line("Nothing waits for you. /reflect asks a question, /journal shows your entries.")
    return (Show(run=None, lines=(back, rest)),)


def reflect(facts: Visit, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    """The open reflection, if there is one; "/reflect Anna" only looks for Anna's. A session with
    her that has begun is asked about now, and no more. Whoever tells the story right behind the
    command has told it."""
    reflections = find_reflections(facts.open)
    name = event.words
    if len(name) > MAX_NAME_CHARACTERS or "\n" in name:
        said = Said(at=event.at, text=name, message=event.message)
        return (StartFlow(flow=REFLECTION, said=said),)
    if name:
        reflections = [each for each in reflections if fit_mentees(name, (each.mentee,))]
        begun = [each for each in facts.begun if fit_mentees(name, (each.mentee,))]
        if begun and not any(is_about(each, begun[-1]) for each in reflections):
            series, on = begun[-1].series, begun[-1].on
            asked = StartFlow(flow=REFLECTION, series=series, on=on, wanted=True)
            return (CountSession(series=series, on=on), asked)
    if not reflections:
        return (StartFlow(flow=REFLECTION, mentee=name, wanted=True),)
    return resume(reflections, event, framework, instead=name)


def remind(
    open_: Sequence[State], event: Reminded, framework: Framework, notice: tuple[Line, ...]
) -> tuple[Effect, ...]:
    """The weekly question."""
    reflections = find_reflections(open_)
    if not reflections:
        return (StartFlow(flow=REFLECTION, notice=notice),)
    return resume(reflections, event, framework, notice)


def find_reflections(open_: Sequence[State]) -> list[State]:
    return [state for state in open_ if state.flow == REFLECTION]


def resume(
    reflections: Sequence[State],
    event: Acted | Reminded,
    framework: Framework,
    notice: tuple[Line, ...] = (),
    instead: str = "",
) -> tuple[Effect, ...]:
    """Where it stopped and what to do about it; where nothing was said, the question again. Who
    has named somebody (`instead`) and tells on without a tap begins a new one."""
    paused = Paused(at=event.at, instead=instead)
    new = button("new", "Start a new one")
    if len(reflections) > 1:
        names = name_states(reflections, framework)
        waiting = [
            button("continue", "{name}", each.run, name=name)
            for each, name in zip(reflections, names, strict=True)
        ]
        which = line("{count} reflections are open. Which one?", count=len(reflections))
        pauses = (Advance(run=each.run, event=paused) for each in reflections)
        return (*pauses, Show(run=None, lines=(*notice, which), buttons=(*waiting, new)))
    state = reflections[0]
    if not state.told:
        wanted = isinstance(event, Acted)
        # Beside a question that nobody has touched a new one would be the same once more.
        new_too = bool(state.pieces)
        again = Shown(at=event.at, notice=notice, new=new_too, wanted=wanted)
        return (Advance(run=state.run, event=again),)
    name = name_state(state, framework)
    stopped = line(
        "You stopped at “{question}”{named}. What you said is saved.",
        question=shorten(state.prompt.plain(), 160),
        named="" if name == NAMELESS else f" · {name.plain()}",
    )
    buttons = (
        button("continue", "Continue", state.run, primary=True),
        button("keep", "Keep as is", state.run),
        button("discard", "Discard", state.run),
        new,
    )
    pause = Advance(run=state.run, event=paused)
    return (pause, Show(run=None, lines=(*notice, stopped), buttons=buttons))
