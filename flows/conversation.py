"""One move of a conversation under way: its state so far, and the effects collected on the way.

What is done here in small is what every event is made of: a question is opened, a card shown, an
answer kept. Which event does what is said in `flows/engine.py`.
"""

from datetime import datetime
from typing import NamedTuple

from flows.effects import Effect, React, Show, Toast
from flows.events import Said
from flows.flow import Answer, Flow, Scene, State, Step, pose
from flows.lines import Button, Line
from flows.saving import save_said
from flows.words.people.mentees import find_subject
from framework.model import Framework


class Moved(NamedTuple):
    state: State
    effects: tuple[Effect, ...]


class Conversation:
    """The state so far and the effects collected on the way."""

    def __init__(self, flow: Flow, state: State, framework: Framework, at: datetime) -> None:
        self.flow, self.state, self.framework, self.at = flow, state, framework, at
        self.effects: list[Effect] = []

    def open_next(self) -> bool:
        """Open the next question without showing it; False if there is none."""
        for step in self.flow.steps:
            if step.key not in self.state.answers and step.when(self.scene):
                self.change(asked=step.key, menu="")
                self.open_step()
                return True
        return False

    def open_step(self) -> None:
        """Put the open step's prompt and options into the state."""
        step = self.flow.find_step(self.state.asked)
        if step is None:
            return
        prompt, options = pose(step, self.scene)
        self.change(prompt=prompt, options=options)

    def show_card(
        self,
        notice: tuple[Line, ...] = (),
        buttons: tuple[Button, ...] = (),
        *,
        again: bool = True,
        stays: bool = False,
    ) -> Moved:
        """Show the card: notice, heading, the open question."""
        open_ = self.state.status == "open"
        step = self.flow.find_step(self.state.asked)
        lines = [*notice]
        if open_ and again:
            lines += [*self.flow.heading(self.scene), *self.state.tell_asked(step)]
            lines += step.explains(self.scene) if step is not None else ()
        if step is not None:
            buttons = (*step.buttons(self.scene), *buttons)
            stays = open_ and step.stays(self.scene)
        self.effects.append(
            Show(
                run=self.state.run,
                lines=tuple(lines),
                step=self.state.asked,
                options=self.state.options if open_ else (),
                buttons=buttons,
                stays=stays,
            )
        )
        return Moved(self.state, tuple(self.effects))

    def apply_keep(self, step: Step, value: str, said: Said | None = None) -> None:
        if step.keep and (effect := step.keep(value, self.scene._replace(said=said))) is not None:
            self.effects.append(effect)

    def apply_undo(self, key: str) -> None:
        step = self.flow.find_step(key)
        if step is not None and step.undo and (effect := step.undo(self.scene)) is not None:
            self.effects.append(effect)

    def save_words(self, key: str, said: Said) -> None:
        """Save what was said, under the question as it was asked first."""
        answer = self.state.answers.get(key)
        if answer is None or not answer.pieces:
            answer = Answer(at=said.at, prompt=self.state.prompt)
        self.effects.append(save_said(self.state, self.framework, key, answer.prompt, said))
        self.acknowledge(said)
        if not self.state.named:
            self.change(named=find_subject(said.text, self.state.facts.list_names()))
        self.record_answer(key, answer.model_copy(update={"pieces": answer.pieces + 1}))

    def keep_refused(self, step: Step | None) -> None:
        """What came to nothing, as a name or a word to look for, stays with the entry."""
        refused = self.state.refused if self.flow.journal else None
        if step is not None and refused is not None and (step.names or not step.sorry):
            self.save_words(self.flow.find_told(self.state), refused)

    def record_answer(self, key: str, answer: Answer) -> None:
        self.change(answers={**self.state.answers, key: answer}, refused=None)

    def acknowledge(self, said: Said | None) -> None:
        if said is not None and said.message is not None:
            self.effects.append(React(message=said.message))

    def refuse_press(self, key: str) -> Moved:
        return Moved(self.state, (Toast(line=self.state.tell_refusal(key)),))

    @property
    def scene(self) -> Scene:
        return Scene(self.state, self.framework, self.at)

    def change(self, **changes: object) -> None:
        """Whatever moves the conversation also takes it up again."""
        self.state = self.state.model_copy(update={"paused": False, "instead": "", **changes})
