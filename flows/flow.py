"""What a conversation is: a table of steps, and the state of one that is under way.

A flow that is wrong on paper (duplicate keys, mentions of later steps, labels too long for a
button, words that belong nowhere) fails when it is imported.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from pydantic import Field, model_validator

from flows.effects import Effect
from flows.events import Beginning, Said
from flows.lines import MAX_LABEL, Button, Line, Model, Option, find_names, line, option
from framework.model import Framework

MAX_NAME_CHARACTERS = 30
"""The longest name of a mentee, in characters; anything longer is part of the story."""
AS_IT_IS = "Leave it as it is"
"""What passes a question over that was opened again."""
MENTEES_OFFERED = 5
"""Mentees that have a button, the most recent ones."""


class Answer(Model):
    """What the state remembers of an answer: the option's value or the name typed, or how many
    messages were said. Neither means that the step was skipped."""

    at: datetime
    value: str = ""
    pieces: int = 0
    prompt: Line = Line(template="")


class State(Model):
    """Where one conversation is: what was asked, as it was shown, and what was answered so far.
    `named`: the known mentee whom the story is about, by its own words. `refused` are words that
    may become a note; where they are `held`, the conversation came of them, and they are kept if
    nothing comes of it. `begun_at`: when it was first asked; `wanted_at`: when the mentor last
    asked for its question; `instead`: whom they named then, where this one is `paused` and they
    may mean another."""

    flow: str
    run: int
    facts: Beginning
    status: Literal["open", "done", "stopped", "left", "discarded"] = "open"
    asked: str = ""
    prompt: Line = Line(template="")
    options: tuple[Option, ...] = ()
    menu: str = ""
    answers: Mapping[str, Answer] = {}
    refused: Said | None = None
    unasked: bool = False
    held: bool = False
    paused: bool = False
    named: str = ""
    begun_at: datetime | None = None
    wanted_at: datetime | None = None
    instead: str = ""

    def pause(self, at: datetime, instead: str) -> "State":
        return self.model_copy(update={"paused": True, "instead": instead, "wanted_at": at})

    def said(self, key: str) -> bool:
        return key in self.answers and self.answers[key].pieces > 0

    def find_key(self, key: str) -> Option | None:
        """The button shown now of this key."""
        return next((each for each in self.options if each.key == key), None)

    def find_option(self, label: str) -> Option | None:
        """The button shown now that these words name."""
        wanted = label.casefold()
        named = (each for each in self.options if each.label.plain().casefold() == wanted)
        return next(named, None)

    def is_asked_anew(self, step: "Step") -> bool:
        """Whether it is another question of the same step, to which its hint does not fit."""
        named = step.names is not None and self.refused is not None
        return named or self.prompt.template == step.again

    def tell_refusal(self, key: str) -> Line:
        """Why a button of this step does nothing any more."""
        if key not in self.answers:
            return line("That button is no longer in use.")
        return line("Already saved on {day}.", day=self.answers[key].at)

    def tell_asked(self, step: "Step | None") -> tuple[Line, ...]:
        """The open question as its card shows it, and its hint."""
        asked = self.prompt.model_copy(update={"bold": True})
        hint = step.hint if step is not None and not self.is_asked_anew(step) else ""
        return (asked, line(hint)) if hint else (asked,)

    @property
    def mentee(self) -> str:
        """Who it is about: named on the way, or before it began."""
        return self.value("mentee") or self.facts.mentee

    @property
    def about(self) -> str:
        """The mentee, if need be by the story's own words."""
        return self.mentee or self.named

    def value(self, key: str) -> str:
        return self.answers[key].value if key in self.answers else ""

    @property
    def told(self) -> bool:
        """Whether anything was said, in words, by voice or as a picture."""
        return any(answer.pieces for answer in self.answers.values())

    @property
    def pieces(self) -> int:
        """How many answers are saved; grows and shrinks with every change."""
        return sum(max(a.pieces, 1 if a.value else 0) for a in self.answers.values())


class Scene(NamedTuple):
    """What a flow's functions may look at; `said` is what a step is keeping just now."""

    state: State
    framework: Framework
    at: datetime
    said: Said | None = None

    @property
    def facts(self) -> Beginning:
        return self.state.facts


class Naming(NamedTuple):
    """What words make of a question for a name: one option is chosen, of several it is asked, by
    `prompt`, which is meant. `sure`: somebody who is known; a `remark` stays with the entry."""

    options: tuple[Option, ...] = ()
    prompt: Line | None = None
    sure: bool = False
    remark: bool = False


class Ending(NamedTuple):
    """What a finished conversation says and does; without lines its card is left as it is."""

    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()
    then: tuple[Effect, ...] = ()


def _always(_scene: Scene) -> bool:
    return True


def _never(_scene: Scene) -> bool:
    return False


def _no_buttons(_scene: Scene) -> tuple[Button, ...]:
    return ()


def _no_lines(_scene: Scene) -> tuple[Line, ...]:
    return ()


class Step(Model):
    """One question. Its key names the answer in the journal, so it is never reused."""

    key: str = Field(pattern=r"^[a-z_]{1,24}$")
    prompt: str | Callable[[Scene], Line]
    options: tuple[Option, ...] | Callable[[Scene], tuple[Option, ...]] = ()
    words: str
    again: str = ""
    when: Callable[[Scene], bool] = _always
    optional: bool = False
    reads: Callable[[str, Scene], tuple[Option, ...]] | None = None
    names: Callable[[str, Scene], Naming] | None = None
    tells: Callable[[str], bool] | None = None
    sorry: str | Callable[[str, Scene], Line] = ""
    misses: Callable[[str, Scene], Line | None] | None = None
    keep: Callable[[str, Scene], Effect | None] | None = None
    undo: Callable[[Scene], Effect | None] | None = None
    follows: str = ""
    hint: str = ""
    explains: Callable[[Scene], tuple[Line, ...]] = _no_lines
    passes: str = "Skip"
    reopens: tuple[str, ...] = ()
    offer: bool = False
    draft: bool = False
    buttons: Callable[[Scene], tuple[Button, ...]] = _no_buttons
    stays: Callable[[Scene], bool] = _never


def pose(step: Step, scene: Scene) -> tuple[Line, tuple[Option, ...]]:
    """The question as it is asked now, and what can be chosen."""
    options = step.options if isinstance(step.options, tuple) else step.options(scene)
    again = step.again != "" and scene.state.said(step.words)
    if step.optional or again:
        passes = AS_IT_IS if scene.state.value(step.key) else step.passes
        options = (*options, option("skip", passes))
    if again:
        return line(step.again), options
    if isinstance(step.prompt, str):
        values = {key: scene.state.value(key) for key in find_names(step.prompt)}
        return Line(template=step.prompt, values=values), options
    return step.prompt(scene), options


def ask(
    key: str,
    prompt: str | Callable[[Scene], Line],
    *,
    when: Callable[[Scene], bool] = _always,
    optional: bool = False,
    keep: Callable[[str, Scene], Effect | None] | None = None,
    undo: Callable[[Scene], Effect | None] | None = None,
    hint: str = "",
    passes: str = "Skip",
    reopens: tuple[str, ...] = (),
    buttons: Callable[[Scene], tuple[Button, ...]] = _no_buttons,
) -> Step:
    """Ask for the mentor's own words, voice or picture. `hint` is shown, not stored; what `keep`
    makes of the words comes beside the answer of an entry, and elsewhere instead of it; `undo`
    takes it back with the answer. `passes` and `reopens` are as of `choose`."""
    return Step(
        key=key,
        prompt=prompt,
        words=key,
        when=when,
        optional=optional,
        keep=keep,
        undo=undo,
        hint=hint,
        passes=passes,
        reopens=reopens,
        buttons=buttons,
    )


def choose(
    key: str,
    prompt: str | Callable[[Scene], Line],
    *,
    options: tuple[Option, ...] | Callable[[Scene], tuple[Option, ...]],
    words: str,
    again: str = "",
    when: Callable[[Scene], bool] = _always,
    optional: bool = False,
    reads: Callable[[str, Scene], tuple[Option, ...]] | None = None,
    names: Callable[[str, Scene], Naming] | None = None,
    tells: Callable[[str], bool] | None = None,
    sorry: str | Callable[[str, Scene], Line] = "",
    misses: Callable[[str, Scene], Line | None] | None = None,
    keep: Callable[[str, Scene], Effect | None] | None = None,
    follows: str = "",
    hint: str = "",
    explains: Callable[[Scene], tuple[Line, ...]] = _no_lines,
    passes: str = "Skip",
    reopens: tuple[str, ...] = (),
    offer: bool = False,
    draft: bool = False,
    buttons: Callable[[Scene], tuple[Button, ...]] = _no_buttons,
    stays: Callable[[Scene], bool] = _never,
) -> Step:
    """Ask for one of the buttons.

    `words` names the step that typed words belong to; at its own key a short line is the answer
    itself. `again` is asked, and may be skipped, when words came instead. `reads` turns typed
    words into options (one: chosen; several: shown; none: `sorry`, or told on where there is none
    to say), for settings, which words alone must not change; of what is told on, `misses` says
    that it was looked for in vain. `names` reads them where a name is asked for, and the answer is
    the name and the words in one. What `tells` finds to be no try at an answer goes on to where it
    would without the question, which stays open. What it `explains` stands between its hint
    and the buttons. `passes` is what passes it over: nothing is asked
    about it any more, or what it `reopens` is as if it had not been answered. `keep` gives the
    effect that saves the value where it is no journal answer, or None where the conversation alone
    needs it. What `follows` another step falls with its answer, if that is taken back. `buttons`
    stand below the options. An `offer` nobody asked for lets words go that do not answer it, until
    it is taken up. Where the menu is a `draft` of the answer, it stays when words are refused or
    the question comes again. A card that `stays` is not overwritten by the next one.
    """
    return Step(
        key=key,
        prompt=prompt,
        options=options,
        words=words,
        again=again,
        when=when,
        optional=optional,
        reads=reads,
        names=names,
        tells=tells,
        sorry=sorry,
        misses=misses,
        keep=keep,
        follows=follows,
        hint=hint,
        explains=explains,
        passes=passes,
        reopens=reopens,
        offer=offer,
        draft=draft,
        buttons=buttons,
        stays=stays,
    )


class Flow(Model):
    """A conversation, in the order it is held. `waits` is how long its question stays open;
    a `modal` one takes the next words before any other (an edit, a setting); a `journal` one
    makes an entry, which is `whole` if nothing is missing when its question is left open; one
    that `plans` knows of the mentor's sessions and rhythm; one that `quotes` begins with a line
    that the mentor wrote a while ago; one that `counts` says how many entries there are; one that
    begins `anew` needs nothing but its name, so that its old card is answered all the same; one
    that hears a `late` answer goes on where it was left for that."""

    name: str = Field(pattern=r"^[a-z_]{1,24}$")
    steps: tuple[Step, ...] = Field(min_length=1)
    ending: Callable[[Scene], Ending]
    heading: Callable[[Scene], tuple[Line, ...]] = _no_lines
    journal: bool = False
    whole: bool = False
    modal: bool = False
    plans: bool = False
    quotes: bool = False
    counts: bool = False
    anew: bool = False
    late: bool = False
    waits: timedelta = timedelta(days=7)

    @model_validator(mode="after")
    def _right_on_paper(self) -> "Flow":
        keys: list[str] = []
        chosen: set[str] = set()
        for step in self.steps:
            if step.key in keys:
                raise ValueError(f"{self.name}: two steps are called {step.key}")
            keys.append(step.key)
            if isinstance(step.prompt, str) and not find_names(step.prompt) <= chosen:
                raise ValueError(f"{self.name}: {step.key} mentions what is not chosen before it")
            if step.options:
                chosen.add(step.key)
            if isinstance(step.options, tuple):
                for each in step.options:
                    if len(each.label.plain()) > MAX_LABEL:
                        raise ValueError(f"{self.name}: a button of {step.key} is too long")
        for step in self.steps:
            if step.words not in keys:
                raise ValueError(f"{self.name}: the words of {step.key} belong to no step")
        if self.journal and all(step.options for step in self.steps):
            raise ValueError(f"{self.name}: an entry needs a step that asks for words")
        return self

    def find_step(self, key: str) -> Step | None:
        return next((step for step in self.steps if step.key == key), None)

    def find_told(self, state: State) -> str:
        """The last question that was answered in words, else the first that asks for them."""
        asks = [step.key for step in self.steps if not step.options]
        return next((key for key in reversed(asks) if state.said(key)), asks[0])
