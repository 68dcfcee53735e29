"""Which open conversation a message belongs to, and what is begun if it belongs to none."""

from collections.abc import Mapping, Sequence

from flows.effects import Advance, CountSession, Effect, StartFlow
from flows.events import Said
from flows.flow import Flow, Scene, State
from flows.stories import Doubtful, New, Place, Told, find_place
from flows.words.answers.consent import is_firm
from flows.words.answers.corrections import list_corrected
from framework.model import Framework

MAX_SETTING_CHARACTERS = 60
"""Longer words, or several lines, are no setting: they are a story that wants to be kept."""

ONBOARD = StartFlow(flow="onboarding", once=True)
"""The first screens, for whoever has not begun them."""


def route(
    flows: Mapping[str, Flow],
    open_: Sequence[State],
    said: Said,
    replied: State | None = None,
    told: Told | None = None,
) -> Place:
    """Where what was said belongs; `open_` newest first, `replied` the conversation whose card it
    replies to, which may be over. A setting that was asked for last comes before reflections;
    `told` is what was told lately."""
    if replied is not None and replied.status != "discarded":
        flow = flows.get(replied.flow)
        is_open = any(state.run == replied.run for state in open_)
        if flow is not None and (flow.journal or is_open) and _takes(flow, replied, said):
            return replied.run
    takers = [
        state
        for state in open_
        if state.flow in flows and not state.paused and _takes(flows[state.flow], state, said)
    ]
    if takers and flows[takers[0].flow].modal:
        return takers[0].run
    takers = [state for state in takers if flows[state.flow].journal]
    if said.zone is not None:
        return New()
    stories = [state for state in open_ if state.flow in flows and flows[state.flow].journal]
    return find_place(stories, said, told or Told())


def keep(said: Said, found: New | Doubtful) -> tuple[Effect, ...]:
    """What was said belongs to no conversation: it becomes a reflection with whoever was named, or
    a note, which asks for which of several reflections it is; or it begins the one on a session
    that was not asked about yet. Then a newcomer sees the first screens."""
    if isinstance(found, Doubtful):
        note = StartFlow(
            flow="note",
            said=said,
            waiting=found.runs,
            begun=found.begun,
            new=found.new,
            still=found.still,
        )
    elif found.session is not None:
        number, on = found.session.series, found.session.on
        told = StartFlow(flow="after_session", said=said, series=number, on=on, early=True)
        return (CountSession(series=number, on=on), told, ONBOARD)
    elif found.mentee:
        note = StartFlow(flow="after_session", said=said, mentee=found.mentee)
    else:
        note = StartFlow(flow="note", said=said, joins=found.joins)
    return (note, ONBOARD)


def find_chooser(
    flows: Mapping[str, Flow],
    open_: Sequence[State],
    said: Said,
    framework: Framework,
    found: Place = New(),  # noqa: B008 - it is a value
) -> int | None:
    """The run of the youngest entry whose open question the words answer, wherever else they might
    go: a code or a label that is typed is meant for the card that asks for it, and so is the name
    of somebody who is known. Whom it was with is said beside another question too, of an entry
    where the words might be `found`."""
    runs = found.runs if isinstance(found, Doubtful) else (found,)
    for state in open_:
        flow = flows[state.flow]
        scene = Scene(state, framework.of(state.facts.framework), said.at)
        step = flow.find_step(state.asked) if flow.journal and said.typed else None
        if step is None:
            continue
        read = step.reads(said.typed, scene) if step.reads is not None else ()
        if len(read) == 1 and (not read[0].answers or state.run in runs):
            return state.run
        if step.names is not None and step.names(said.typed, scene).sure:
            return state.run
    return None


def find_setting(
    flows: Mapping[str, Flow], open_: Sequence[State], said: Said, framework: Framework
) -> int | None:
    """The run of a setting, or of a plan's day, that was asked for and waits: the words are its
    one answer, and none of what was asked since. So are long ones to the card of a plan."""
    for state in open_ if said.typed else ():
        flow, scene = flows[state.flow], Scene(state, framework, said.at)
        if not is_answer(flow, said, scene):
            continue
        step = flow.find_step(state.asked)
        long = len(said.text) > MAX_SETTING_CHARACTERS and state is open_[0]
        waits = flow.anew or flow.late or (flow.plans and long)
        read = step.reads(said.typed, scene) if waits and step and step.reads else ()
        return state.run if len(read) == 1 else None
    return None


def begin_anew(
    flows: Mapping[str, Flow], state: State | None, said: Said, framework: Framework
) -> tuple[Effect, ...]:
    """What follows a reply to the card of a setting that is over, or of a plan's day that was left
    open, where it answers its question: that begins again, or goes on."""
    flow = flows.get(state.flow) if state is not None and state.status != "open" else None
    late = flow is not None and flow.late and state is not None and state.status == "left"
    if state is None or flow is None or not (flow.anew or late):
        return ()
    scene = Scene(state, framework, said.at)
    open_ = (step for step in flow.steps if flow.anew or step.key not in state.answers)
    reads = [step.reads for step in open_ if step.reads is not None]
    typed = (each for each in list_corrected(said.typed) if any(r(each, scene) for r in reads))
    text = next(typed, "")
    if not text:
        return ()
    again = said.model_copy(update={"text": text})
    return (
        Advance(run=state.run, event=again) if late else StartFlow(flow=flow.name, said=again),
    )


def find_draft(open_: Sequence[State], said: Said) -> int | None:
    """The run of the card that a firm yes or no is for, whatever was told since: that of a plan
    which nobody had asked for."""
    if not is_firm(said.typed):
        return None
    return next((state.run for state in open_ if state.unasked), None)


def list_told(found: Place, flows: Mapping[str, Flow], open_: Sequence[State]) -> tuple[int, ...]:
    """The runs of the entries that words may have been meant for, where something was told in
    them already."""
    runs = found.runs if isinstance(found, Doubtful) else (found,)
    journal = [each for each in open_ if flows[each.flow].journal]
    return tuple(each.run for each in journal if each.told and each.run in runs)


def is_answer(flow: Flow, said: Said, scene: Scene) -> bool:
    """Whether the open question has an answer in these words, and so takes them before anybody
    looks for anything else in them: they name a button, or it asks for a time, a day or a name
    and finds one. What is no entry takes all words where it does not look for any."""
    if scene.state.find_option(said.typed) is not None:
        return True
    step = flow.find_step(scene.state.asked)
    if step is not None and step.names is not None:
        return step.names(said.typed, scene).sure
    if step is None or step.reads is None:
        return not flow.journal
    return bool(step.reads(said.typed, scene))


def _takes(flow: Flow, state: State, said: Said) -> bool:
    """Whether it may answer the open question; a place answers none but where one is."""
    if flow.journal:
        return said.zone is None
    step = flow.find_step(state.asked)
    if step is None or said.media is not None:
        return False
    if said.zone is not None:
        return step.key == "zone"
    if state.find_option(said.typed) is not None:
        return True
    if step.reads is not None:
        return len(said.text) <= MAX_SETTING_CHARACTERS and "\n" not in said.text.strip()
    return not step.options
