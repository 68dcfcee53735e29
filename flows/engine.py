"""How a conversation moves: `advance(flow, state, event, framework)` gives state and effects.

A position is never stored. The next question is the first step that applies and has no answer
yet, so a deploy may add, move or remove steps while mentors are in the middle. What is said is
saved at once, whatever is open; the state keeps what was chosen and how much was said, the words
themselves are in the journal only.
"""

from typing import assert_never

from flows.conversation import Conversation, Moved
from flows.effects import PassOn, React, Show, StartFlow
from flows.events import (
    Cancelled,
    Paused,
    Pressed,
    RunEvent,
    Said,
    Shown,
    Skipped,
    Started,
    TakenBack,
    TakenUp,
)
from flows.flow import MAX_NAME_CHARACTERS, Answer, Flow, Naming, State, Step
from flows.lines import Line, Option, button, line, option
from flows.saving import KEPT, STOPPED, TAKEN_BACK, UNWRITTEN, save_choice, tell_over
from flows.subject import give_back
from flows.words.answers.consent import is_consent
from framework.model import Framework


def advance(flow: Flow, state: State | None, event: RunEvent, framework: Framework) -> Moved:
    """Move the conversation by one event. Only `Started` goes without a state."""
    if isinstance(event, Started):
        state = State(flow=flow.name, **event.open())
        talk = _Talk(flow, state, framework, event.at)
        if event.choice:
            return talk.begin_with(event)
        if event.held or event.draft:
            return talk.open_with(event)
        if event.said is None:
            return talk.ask_next(event.notice)
        talk.open_next()
        if (step := flow.find_step(talk.state.asked)) and step.reads and not flow.journal:
            talk.change(refused=event.said, unasked=step.draft)  # it may be a note after all
        return talk.hear(event.said)
    assert state is not None  # noqa: S101 - every other event finds its run first
    if isinstance(event, Paused):
        return Moved(state.pause(event.at, event.instead), ())
    talk = _Talk(flow, state, framework, event.at)
    match event:
        case Pressed():
            return talk.press(event)
        case Said():
            return talk.hear(event)
        case Skipped():
            return talk.skip()
        case Cancelled():
            return talk.cancel()
        case TakenBack(step=key):
            return talk.take_back(key)
        case TakenUp():
            return talk.take_up(event)
        case Shown():
            return talk.show_again(event)
        case never:
            assert_never(never)


class _Talk(Conversation):
    """What each event does."""

    def begin_with(self, event: Started) -> Moved:
        """The first question is answered before it is shown, where it has this option; what was
        said with it answers the second."""
        opened = self.open_next()
        if opened and event.draft:
            self.change(menu=event.draft)
            self.open_step()
        chosen = self.state.find_key(event.choice) if opened else None
        if chosen is None:
            return self.ask_next(event.notice)
        if event.said is None:
            return self.take_option(chosen)
        self.record_answer(self.state.asked, Answer(at=self.at, value=chosen.key))
        self.open_next()
        return self.hear(event.said)

    def open_with(self, event: Started) -> Moved:
        """The words that it came of were read already: they are not heard, and held if they may
        be a note after all."""
        self.open_next()
        self.change(menu=event.draft, refused=event.said, unasked=True, held=event.held)
        self.open_step()
        return self.show_card(event.notice)

    def press(self, event: Pressed) -> Moved:
        chosen = self.state.find_key(event.option)
        over = self.state.status != "open" and event.step not in self.state.answers
        if self.flow.anew and over and self.flow.find_step(event.step) is not None:
            name, menu = self.state.flow, self.state.menu
            anew = StartFlow(flow=name, choice=event.option, draft=menu)
            return Moved(self.state, (anew,))
        if self.is_late and event.step not in self.state.answers:
            self.reopen()
            chosen = self.state.find_key(event.option)
            return self.show_card() if chosen is None else self.take_option(chosen)
        if event.step != self.state.asked or chosen is None:
            return self.refuse_press(event.step)
        return self.take_option(chosen)

    @property
    def is_late(self) -> bool:
        return self.flow.late and self.state.status == "left"

    def reopen(self) -> None:
        """It was left, and is answered now."""
        self.change(status="open")
        self.open_next()

    def hear(self, said: Said) -> Moved:
        """Words, a voice message, a picture: saved, whatever stands open."""
        if self.is_late:
            self.reopen()
        told = self.state.refused
        if told is not None and told.message == said.message and told.text != said.text:
            self.change(refused=None)  # it was edited, and says this now
        if self.state.status == "discarded":
            return self.show_card((line("That one was discarded. Your note stays a note."),))
        if self.state.status != "open":
            return self.add_words(said)
        step = self.flow.find_step(self.state.asked)
        names_itself = step is not None and step.options and step.words == step.key
        typed = said.typed
        if (chosen := self.state.find_option(typed)) is not None:
            return self.take_option(chosen, said if names_itself else None)
        if step is not None and step.names is not None:
            return self.hear_name(step.names(typed, self.scene), step, said)
        if step is not None and step.reads is not None:
            return self.read_words(step, said)
        if step is not None and step.keep is not None and not step.options:
            self.apply_keep(step, said.text, said)
            answer = Answer(at=self.at, pieces=1)
            if self.flow.journal:
                self.save_words(step.key, said)
                answer = self.state.answers[step.key]
            else:
                self.acknowledge(said)
            self.record_answer(step.key, answer.model_copy(update={"value": said.text}))
            return self.ask_next()
        key = step.words if step is not None else self.state.asked
        if names_itself:
            if 0 < len(typed) <= MAX_NAME_CHARACTERS and "\n" not in typed:
                return self.take_option(option("typed", line("{name}", name=typed), typed), said)
            key = self.flow.find_told(self.state)
        return self.take_words(key, said)

    def hear_name(self, naming: Naming, step: Step, said: Said) -> Moved:
        """A name, or what may be one; everything else belongs to what is told."""
        self.keep_refused(step)
        if naming.remark:
            self.save_words(self.flow.find_told(self.state), said)
            self.open_step()
            self.change(options=(*naming.options, *self.state.options))
            return self.show_card()
        if len(naming.options) == 1:
            return self.take_option(naming.options[0], said)
        self.open_step()
        skip = tuple(each for each in self.state.options if each.key == "skip")
        asked = naming.prompt or self.state.prompt
        self.change(options=(*naming.options, *skip), prompt=asked, refused=said)
        return self.show_card()

    def skip(self) -> Moved:
        if (dropped := self.find_dropped()) is not None:
            return self.take_option(dropped)
        self.keep_refused(self.flow.find_step(self.state.asked))
        if self.state.value(self.state.asked):  # it was opened again, and stays as it was
            return self.ask_next()
        step = self.flow.find_step(self.state.asked)
        if step is not None and step.reopens:
            left = {k: v for k, v in self.state.answers.items() if k not in step.reopens}
            self.change(answers=left, refused=None)
        else:
            self.record_answer(self.state.asked, Answer(at=self.at))
        return self.ask_next()

    def find_dropped(self) -> Option | None:
        """The button that takes away what is shown, where something else waits behind it."""
        found = self.state.find_key("cancel")
        return found if found is not None and found.value else None

    def cancel(self) -> Moved:
        """Stop, and be asked nothing: what is offered once after an entry waits for the next."""
        if (dropped := self.find_dropped()) is not None:
            return self.take_option(dropped)
        self.keep_refused(self.flow.find_step(self.state.asked))
        return self.stop()

    def stop(self, notice: tuple[Line, ...] = ()) -> Moved:
        """Say that it is over, now or once more."""
        self.change(status="stopped", asked="", options=())
        if not self.flow.journal:
            untouched = "Stopped." if self.state.answers else "Stopped. Nothing has changed."
            note = button("just_note", "Keep as a note", self.state.run)
            held = self.state.held and self.state.refused is not None
            return self.show_card((*notice, line(untouched)), (note,) if held else ())
        if not self.state.told and not (self.flow.whole and self.state.pieces):
            return self.show_card((*notice, tell_over(self.state, STOPPED, UNWRITTEN)))
        discard = button("discard", "Discard", self.state.run)
        return self.show_card((*notice, tell_over(self.state, STOPPED, KEPT)), (discard,))

    def take_back(self, key: str) -> Moved:
        """One message or choice of this step is taken back."""
        answers = dict(self.state.answers)
        answer = answers.pop(key, None)
        if answer is not None and answer.pieces > 1:
            answers[key] = answer.model_copy(update={"pieces": answer.pieces - 1})
        else:
            self.apply_undo(key)
            for step in self.flow.steps:
                if step.follows == key:
                    answers.pop(step.key, None)
        self.change(answers=answers, menu="")
        if self.state.status == "stopped":
            return self.stop((line("Taken back."),))
        asked = self.flow.find_step(key)
        if self.flow.whole and not self.state.told and asked is not None and not asked.options:
            self.change(status="stopped", asked="", options=())  # nothing waits for words
            return self.show_card((line(TAKEN_BACK),))
        self.change(status="open")
        return self.ask_next((line("Taken back."),))

    def take_up(self, event: TakenUp) -> Moved:
        """Go on with what was offered at the end; once."""
        if self.state.status != "done" or event.step in self.state.answers:
            return self.refuse_press(event.step)
        self.change(status="open")
        self.record_answer(event.step, Answer(at=self.at, value=event.value))
        return self.ask_next()

    def show_again(self, event: Shown) -> Moved:
        """The open question once more, or the one that follows; of what is over, how it ended."""
        notice = event.notice
        for key, value in event.chosen.items():
            self.record_answer(key, Answer(at=self.at, value=value))
        match self.state.status:
            case "stopped":
                return self.stop(notice)
            case "done":
                ending = self.flow.ending(self.scene)
                return self.show_card((*notice, *ending.lines), ending.buttons)
            case "left" | "discarded":
                return Moved(self.state, ())
        step = self.flow.find_step(self.state.asked)
        if step is None:
            return self.ask_next(notice)
        self.keep_refused(step)
        refused = self.state.refused if self.state.held else None
        self.change(menu=self.state.menu if step.draft else "", refused=refused)
        self.change(wanted_at=self.at if event.wanted else self.state.wanted_at)
        self.open_step()
        return self.show_card(notice, (button("new", "Start a new one"),) if event.new else ())

    # What follows

    def take_option(self, chosen: Option, said: Said | None = None) -> Moved:
        if chosen.opens:
            if chosen.answers:
                self.keep_refused(self.flow.find_step(self.state.asked))
                self.change(asked=chosen.answers, refused=None)
            self.change(menu=chosen.value or chosen.key)
            self.open_step()
            return self.show_card()
        if chosen.answers:  # another question than the open one, which comes again
            self.keep_refused(self.flow.find_step(self.state.asked))
            self.effects += give_back(self.state, chosen.value)
            self.change(asked=chosen.answers, refused=None)
            self.open_step()
        key, value = self.state.asked, chosen.value or chosen.key
        if chosen.key == "skip":
            return self.skip()
        step = self.flow.find_step(key)
        if step is not None and step.keep is not None:
            self.apply_keep(step, value)
        elif self.flow.journal:
            label = chosen.label.plain()
            if step is not None and step.names is not None:  # whoever it is: the answer is a name
                label, said = value, self.state.refused or said
            self.effects.append(save_choice(self.state, self.framework, chosen, label, said))
            self.acknowledge(said)
        self.record_answer(key, Answer(at=self.at, value=value))
        return self.ask_next()

    def take_words(self, key: str, said: Said, missed: Line | None = None) -> Moved:
        self.save_words(key, said)
        step = self.flow.find_step(self.state.asked)
        if step is None or not step.options:
            return self.ask_next()
        self.open_step()
        if missed is None:
            return self.show_card()
        take_out = button("undo", "Take it out", self.state.run, self.state.pieces)
        return self.show_card((missed,), (take_out,))

    def add_words(self, said: Said) -> Moved:
        """Something more for a conversation that is over: the last thing said grows."""
        self.save_words(self.flow.find_told(self.state), said)
        if said.story:  # how it ended is still to be read
            return self.show_again(Shown(at=self.at))
        undo = button("undo", "Undo", self.state.run, self.state.pieces)
        return self.show_card((line("Added to that entry."),), (undo,))

    def read_words(self, step: Step, said: Said) -> Moved:
        words = said.zone or (said.typed if self.flow.journal else said.text)
        found = step.reads(words, self.scene) if step.reads else ()
        if len(found) == 1:
            if found[0].keeps and self.flow.journal:
                self.save_words(step.words, said)
            elif found[0].keeps:
                self.effects.append(StartFlow(flow="note", said=said))
            return self.take_option(found[0], said if found[0].answers else None)
        if found:
            refused = said if self.flow.journal else self.state.refused
            menu = self.state.menu if step.draft else ""
            self.change(options=found, menu=menu, refused=refused)
            return self.show_card()
        if self.flow.journal and not step.sorry:
            self.keep_refused(step)
            return self.take_words(
                step.words, said, step.misses and step.misses(words, self.scene)
            )
        anew = self.state.refused != said  # what began it would begin it for ever
        apart = anew and not self.flow.journal  # of an entry it is a part
        told = apart and step.tells is not None and step.tells(words)
        told = told or (anew and self.state.unasked and said.is_remark)
        if (step.offer and not self.state.menu) or told or self.state.held:
            return Moved(self.state, (PassOn(run=self.state.run, said=said),))
        if step.tells is not None and is_consent(said.typed):  # a yes, where none was asked for
            return self.show_card()
        say = step.sorry
        sorry = line(say, words=words) if isinstance(say, str) else say(words, self.scene)
        if self.flow.journal:
            self.save_words(step.words, said)
            self.open_step()
            return self.show_card((sorry,))
        if not said.text:
            return self.show_card((sorry,), again=step.draft)
        self.change(refused=said)
        keep = button("keep_note", "Keep as a note", self.state.run)
        return self.show_card((sorry,), (keep,), again=step.draft)

    def ask_next(self, notice: tuple[Line, ...] = ()) -> Moved:
        if self.open_next():
            if (step := self.flow.find_step(self.state.asked)) and not step.options:
                self.change(wanted_at=self.at)  # who gets so far is about to tell
            return self.show_card(notice)
        self.change(asked="", menu="", options=(), prompt=Line(template=""), status="done")
        ending = self.flow.ending(self.scene)
        if ending.lines or notice:
            did = any(not isinstance(each, Show | React) for each in self.effects)
            self.show_card((*notice, *ending.lines), ending.buttons, stays=self.flow.modal and did)
        self.effects += ending.then
        return Moved(self.state, tuple(self.effects))
