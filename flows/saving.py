"""What is saved of an answer, as the effect that saves it."""

from flows.effects import FileAnswer, SaveAnswer
from flows.events import Said
from flows.flow import State
from flows.lines import Line, Option, line
from framework.model import Framework

STOPPED = "Stopped"
KEPT = "What you wrote is kept."
UNWRITTEN = "Nothing was written."
TAKEN_BACK = "Taken back. It stays in the bin for 30 days."


def tell_over(state: State, what: str, rest: str) -> Line:
    """ "Stopped: Anna, Thu 26 Nov. What you wrote is kept.": what is over, by whom it is about and
    its day, where that is known."""
    session = state.facts.session
    first = min((each.at for each in state.answers.values()), default=state.begun_at)
    at = session.starts_at if session is not None else first
    if not state.about or at is None:
        return Line(template=f"{what}. {rest}")
    return line(f"{what}: {{name}}, {{day}}. {rest}", name=state.about, day=at)


def save_said(
    state: State, framework: Framework, key: str, prompt: Line, said: Said
) -> SaveAnswer | FileAnswer:
    """Words under the question as it was asked; those that are in the journal already move."""
    if said.filed is not None:
        return FileAnswer(
            answer=said.filed,
            run=state.run,
            step=key,
            prompt=prompt,
            mentee=state.facts.mentee,
            edition=framework.edition,
        )
    ability = state.value("ability") or state.facts.ability
    return SaveAnswer(
        run=state.run,
        step=key,
        prompt=prompt,
        said=said,
        mentee=state.facts.mentee,
        ability=state.facts.ability,
        edition=framework.edition,
        wording=framework.find_wording(ability, prompt.template),
    )


def save_choice(
    state: State, framework: Framework, chosen: Option, label: str, said: Said | None
) -> SaveAnswer:
    """A choice, by what it is called, with all that could be chosen."""
    return SaveAnswer(
        run=state.run,
        step=state.asked,
        prompt=state.prompt,
        options=tuple(each.label.plain() for each in state.options),
        option=chosen.value or chosen.key,
        label=label,
        said=said,
        mentee=state.facts.mentee,
        ability=state.facts.ability,
        edition=framework.edition,
        anew=bool(state.value(state.asked)),
    )
