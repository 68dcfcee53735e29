"""What becomes of a conversation in which words of acute distress were written.

They are saved in it, and it is over: no ability, no rating, no further question.
"""

from datetime import datetime

from flows.conversation import Moved
from flows.effects import SaveAnswer
from flows.events import Said
from flows.flow import Answer, Flow, State
from flows.lines import Line
from framework.model import Framework


def confide(
    flow: Flow, state: State, said: Said | None, at: datetime, framework: Framework
) -> Moved:
    """`said` None: they stand in it already, by an edit."""
    closed = {"status": "done"} if state.status == "open" else {}
    over = state.model_copy(
        update={
            **closed,
            "asked": "",
            "menu": "",
            "options": (),
            "prompt": Line(template=""),
            "refused": None,
            "paused": False,
        }
    )
    if said is None:
        return Moved(over, ())
    key, prompt = _find_place(flow, state)
    answer = state.answers.get(key) or Answer(at=at, prompt=prompt)
    save = SaveAnswer(
        run=state.run,
        step=key,
        prompt=answer.prompt if answer.pieces else prompt,
        said=said,
        mentee=state.facts.mentee,
        ability=state.facts.ability,
        edition=framework.edition,
        wording=framework.find_wording(
            state.value("ability") or state.facts.ability, prompt.template
        ),
    )
    grown = answer.model_copy(update={"pieces": answer.pieces + 1})
    return Moved(over.model_copy(update={"answers": {**over.answers, key: grown}}), (save,))


def _find_place(flow: Flow, state: State) -> tuple[str, Line]:
    """The step that the words belong to, with its question as it was asked: the last that was
    answered in words, else the first that asks for them."""
    asks = [step for step in flow.steps if not step.options]
    step = next((each for each in reversed(asks) if state.said(each.key)), asks[0])
    if state.said(step.key):
        return step.key, state.answers[step.key].prompt
    if state.asked == step.key or not isinstance(step.prompt, str):
        return step.key, state.prompt
    return step.key, Line(template=step.prompt)
