"""A self-assessment as a mentor holds it: what they press, what then stands on the one card.

Storage is a few lines here: a sitting keeps what the effects say, and reads it back as facts.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from flows.effects import (
    Advance,
    Again,
    BeginAssessment,
    CloseRun,
    Effect,
    EndAssessment,
    ExplainRating,
    LinkEntry,
    Rate,
    Show,
    StartFlow,
    Toast,
)
from flows.engine import advance
from flows.events import Acted, Beginning, Pressed, RunEvent, Said, Skipped, Started
from flows.facts import Nothing, OneAssessment
from flows.flow import State
from flows.views import Assessment, EntryHead, Rating
from framework.coverage import Touch
from framework.model import Framework
from tests.flows.talk import NOW, tell, tell_buttons, tell_screen
from tests.framework.gardening import GARDENING

ZONE = "Europe/Brussels"
ON_SOIL = EntryHead(id=31, at=NOW - timedelta(days=14), mentee="Anna", ability="1a")
HISTORY = {"1a": Touch(last_at=ON_SOIL.at, reflections=2), "1b": Touch(last_at=ON_SOIL.at)}


def rating(competence: int, value: int | None, *, days: int = 30, **more: Any) -> Rating:
    """One that was given so many days ago."""
    return Rating(competence=competence, value=value, at=NOW - timedelta(days=days), **more)


class Sitting:
    """`seen` is every screen so far with its buttons, `kept` what was said of each competence."""

    def __init__(
        self,
        *earlier: Rating,
        framework: Framework = GARDENING,
        examples: Mapping[int, tuple[EntryHead, ...]] | None = None,
    ) -> None:
        self.framework, self.at = framework, NOW
        self.examples = {1: (ON_SOIL,)} if examples is None else examples
        self.assessment = Assessment(earlier=earlier)
        self.state: State | None = None
        self.runs = 0
        self.shown: Show | None = None
        self.seen: list[str] = []
        self.others: list[Effect] = []
        self.toasts: list[str] = []

    # What the mentor does

    def writes(self, command: str) -> None:
        self.act(command)

    def presses(self, label: str) -> None:
        """A button that stands on the card, whatever it does."""
        assert self.shown is not None
        answers = {tell(each.label): each.key for each in self.shown.options}
        if label in answers:
            run, step = self.shown.run or 0, self.shown.step
            self.turn(Pressed(at=self.at, run=run, step=step, option=answers[label]))
            return
        found = [each for each in self.shown.buttons if tell(each.label) == label]
        assert found, f"{label} is not among {self.buttons}"
        self.act(found[0].verb, object=found[0].object, version=found[0].version)

    def says(self, text: str) -> None:
        self.turn(Said(at=self.at, text=text, message=9))

    def skips(self) -> None:
        self.turn(Skipped(at=self.at))

    def leaves(self) -> None:
        """An hour goes by, and the open question closes as it is."""
        self.state = None

    # What comes of it

    @property
    def screen(self) -> str:
        return tell_screen(self.shown) if self.shown else ""

    @property
    def buttons(self) -> list[str]:
        return tell_buttons(self.shown) if self.shown else []

    @property
    def kept(self) -> dict[int, int | None]:
        return {each.competence: each.value for each in self.assessment.rated}

    def find(self, competence: int) -> Rating:
        return next(each for each in self.assessment.rated if each.competence == competence)

    def act(self, verb: str, **more: Any) -> None:
        action = ACTIONS[verb]
        self.at += timedelta(minutes=1)
        if action.needs not in (OneAssessment, Nothing):
            self.others.append(Again(verb=verb, object=more.get("object", 0)))
            return
        facts: OneAssessment | Nothing = Nothing()
        if action.needs is OneAssessment:
            open_ = self.state if self.state and self.state.status == "open" else None
            facts = OneAssessment(assessment=self.assessment, open=open_, zone=ZONE)
        self.carry_out(action.act(facts, Acted(at=self.at, verb=verb, **more), self.framework))

    def turn(self, event: RunEvent) -> None:
        assert self.state is not None
        self.at += timedelta(minutes=1)
        event = event.model_copy(update={"at": self.at})
        state, effects = advance(FLOWS[self.state.flow], self.state, event, self.framework)
        self.state = State.model_validate_json(state.model_dump_json())
        self.carry_out(effects)

    def start(self, effect: StartFlow) -> None:
        self.runs += 1
        facts = Beginning(
            zone=ZONE,
            competence=effect.competence,
            assessment=self.assessment,
            examples=self.examples.get(effect.competence, ()),
            history=HISTORY,
        )
        event = Started(at=self.at, run=self.runs, facts=facts, notice=effect.notice)
        self.state, effects = advance(FLOWS[effect.flow], None, event, self.framework)
        self.carry_out(effects)

    def carry_out(self, effects: tuple[Effect, ...]) -> None:
        for each in effects:
            self.do(each)

    def do(self, effect: Effect) -> None:
        match effect:
            case Show():
                self.shown = effect
                self.seen.append("\n".join((self.screen, *self.buttons)))
            case Toast():
                self.toasts.append(tell(effect.line))
            case StartFlow():
                self.start(effect)
            case Advance(event=event):
                self.turn(event)
            case Again(verb="assess_on"):
                self.act("assess_on", object=effect.object, notice=effect.notice)
            case CloseRun(run=run):
                if self.state is not None and self.state.run == run:
                    self.state = self.state.model_copy(update={"status": "done"})
            case BeginAssessment():
                known = (*self.assessment.rated, *self.assessment.earlier)
                self.assessment = Assessment(
                    id=self.assessment.id + 1, begun_at=self.at, earlier=known
                )
            case EndAssessment():
                self.assessment = self.assessment.model_copy(update={"ended_at": self.at})
            case Rate():
                self.rate(effect)
            case LinkEntry(run=run):
                self.amend(run, entry=effect.entry)
            case ExplainRating(run=run):
                self.amend(run, reason=effect.reason)
            case _:
                self.others.append(effect)

    def rate(self, effect: Rate) -> None:
        new = Rating(competence=effect.competence, value=effect.value, at=self.at, run=effect.run)
        rated = {each.competence: each for each in self.assessment.rated} | {new.competence: new}
        self.assessment = self.assessment.model_copy(update={"rated": tuple(rated.values())})

    def amend(self, run: int, **changes: Any) -> None:
        rated = tuple(
            each.model_copy(update=changes) if each.run == run else each
            for each in self.assessment.rated
        )
        self.assessment = self.assessment.model_copy(update={"rated": rated})
