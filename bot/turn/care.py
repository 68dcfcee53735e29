"""Words of acute distress come before everything else, in whatever they came: a message, an edit,
a caption, a command. What is said is in flows/care/; here they find the entry that keeps them.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection

from bot.receive.commands import Arrival
from bot.turn.context import TurnContext
from bot.turn.facts import read_beginning
from bot.turn.memory import Memory
from bot.turn.screen import Screen
from bot.turn.told import read_told
from flows import routing
from flows.care.answer import Code, answer, find_code, keep_quietly, read_code, soften, take_more
from flows.care.confide import confide
from flows.care.ways import VERBS
from flows.effects import (
    CloseRun,
    Confide,
    EditAnswer,
    Effect,
    EndSilence,
    GiveBack,
    Listen,
    Show,
    StartFlow,
)
from flows.events import Acted, Edited, Pressed, Said
from flows.flow import State
from flows.stories import is_young
from flows.words.distress.distress import Distress, find_distress
from flows.words.distress.relief import ends_well
from framework.model import Framework
from storage.calendar import pending, series
from storage.journal import answers, aside, runs
from storage.people import Mentor

NOTE: Final = "note"
"""The flow that keeps words which belong to no conversation."""


def read_said(arrival: Arrival) -> Said | None:
    """The words as they would be told; None where there are none."""
    match arrival.event:
        case Said() as said:
            return said
        case Edited(at=at, text=text, message=message):
            return Said(at=at, text=text, message=message)
        case Acted(at=at, words=words, message=message) if words:
            return Said(at=at, text=words, message=message)
        case _:
            return None


def find_words(arrival: Arrival) -> Distress | None:
    said = read_said(arrival)
    return find_distress(said.text) if said is not None else None


def turns_away(arrival: Arrival) -> bool:
    """Whether they do something else than to write on."""
    event = arrival.event
    return isinstance(event, Pressed) or (isinstance(event, Acted) and event.verb not in VERBS)


def quieten(show: Show, code: Code | None) -> Show:
    """What is shown after words in doubt, or beside the numbers."""
    return soften(show, code) if code else show


def tells_good_ending(effect: Confide) -> bool:
    """Whether what is kept with words of distress says that it ended well."""
    return effect.more and effect.said is not None and ends_well(effect.said.text)


class Care(NamedTuple):
    """Whoever needs it, and what is looked at."""

    conn: Connection
    mentor: Mentor
    memory: Memory
    screen: Screen
    context: TurnContext
    framework: Framework
    now: datetime

    def keeps_apart(self, arrival: Arrival, found: Distress) -> bool:
        """Whether what these words stand in is left in peace: surely, or since such an entry was
        written lately and this may go on about it. What tells of a good ending is not."""
        if found.sure:
            return True
        apart, event = self.mentor.aside, arrival.event
        if not isinstance(event, Said) or arrival.replied is not None:
            return False
        lately = bool(apart.entries) and apart.until is not None and self.now < apart.until
        return lately and not (apart.takes(self.now) or ends_well(event.text))

    def receive(
        self, arrival: Arrival, found: Distress, open_: Sequence[State]
    ) -> tuple[Effect, ...]:
        """What follows such words: they are kept, and answered. What waited for an answer and is
        no entry, a setting or the end of it all, is let go; the first screens wait."""
        code, said, flows = find_code(found).number, read_said(arrival), self.context.flows
        edited = self._find_edited(arrival)
        if edited is not None and said is not None:
            change = EditAnswer(answer=edited.answer, text=said.text)
            return (change, Confide(code=code, run=edited.entry))
        modal = [
            state.run
            for state in open_
            if flows[state.flow].modal and not flows[state.flow].journal
            if state.flow != routing.ONBOARD.flow
        ]
        told = Confide(code=code, run=self._find_run(said, arrival.replied, open_), said=said)
        return (*(CloseRun(run=each) for each in modal), told)

    def find_place(self, effect: Confide) -> tuple[int, int | None, tuple[Effect, ...]]:
        """The run of the entry that keeps the words, the session that they are about if it was
        about none, and what has to be done to keep them."""
        words = effect.said.text if effect.said else ""
        about = pending.find_just_over(self.conn, self.mentor, self.now, words)
        row = series.keep_session(self.conn, self.mentor, *about) if about else None
        state = self.memory.read_state(self.mentor, effect.run) if effect.run else None
        if state is None and effect.said is not None:
            state = self._begin_note(about, row)
        if state is None or state.flow not in self.context.flows:
            return effect.run, row, ()
        flow, own = self.context.flows[state.flow], self.framework.of(state.facts.framework)
        moved = confide(flow, state, effect.said, self.now, own)
        self.memory.save_state(self.mentor, moved.state, self.now)
        return state.run, row, moved.effects

    def set_apart(self, run: int, effect: Confide, session: int | None) -> Mentor:
        """The entry of this run, and its mentor, are left in peace; what comes after a good ending
        is an entry of its own."""
        mentor = aside.set_apart(self.conn, self.mentor, run, effect.code, self.now, session)
        return aside.stop_listening(self.conn, mentor) if tells_good_ending(effect) else mentor

    def weigh(self, arrival: Arrival, found: Distress | None) -> tuple[Mentor, Code | None]:
        """The mentor, and how it is answered, after words that are not sure: quietly where they
        are in doubt, or where the numbers were shown a while ago. Who tells after such words that
        it ended well is in no doubt, and hears no more of it."""
        apart, said = self.mentor.aside, read_said(arrival)
        recent = apart.find_recent(self.now) is not None
        if recent and said is not None and ends_well(said.text):
            return (self.stop_listening() if self.find_quiet() else self.mentor), None
        if found is None:
            return self.mentor, self.find_quiet()
        code = find_code(found)
        return aside.notice(self.conn, self.mentor, code.number, self.now), code

    def stop_listening(self) -> Mentor:
        listens = self.mentor.aside.heard_at
        return aside.stop_listening(self.conn, self.mentor) if listens else self.mentor

    def find_quiet(self) -> Code | None:
        """How words are answered for a while after the numbers were shown."""
        apart = self.mentor.aside
        return read_code(apart.code)._replace(sure=False) if apart.quietens(self.now) else None

    def change(self, effect: GiveBack | Listen | EndSilence) -> Mentor:
        """The mentor after what a button says of the entry, or of the silence."""
        match effect:
            case GiveBack(run=run):
                return aside.give_back(self.conn, self.mentor, run, self.now)
            case Listen(run=run, code=code):
                return aside.listen(self.conn, self.mentor, run, code, self.now)
            case EndSilence():
                return aside.end_silence(self.conn, self.mentor, self.now)

    def answer(self, run: int, effect: Confide) -> Show:
        here = (run, read_code(effect.code), self.mentor.zone, self.context.care_contact)
        if not effect.more:
            code = here[1]
            return answer(*here) if code.sure else keep_quietly(run, code)
        return take_more(*here, well=tells_good_ending(effect))

    def _find_edited(self, arrival: Arrival) -> answers.Place | None:
        """The answer that the message became."""
        if not isinstance(arrival.event, Edited):
            return None
        return answers.find_place(self.conn, self.mentor, arrival.event.message)

    def _find_run(self, said: Said | None, replied: int | None, open_: Sequence[State]) -> int:
        """The run of the entry that takes the words; 0 for one of their own."""
        if said is None:
            return 0
        card = self.screen.find_by_message(replied) if replied else None
        answered = self.memory.read_state(self.mentor, card.run) if card and card.run else None
        if answered is None and self.mentor.aside.takes(self.now):
            return self.mentor.aside.run
        told = read_told(self.conn, self.mentor, self.memory, self.context, open_, said)
        found = routing.route(self.context.flows, open_, said, answered, told)
        if not isinstance(found, int):
            return 0
        state = self.memory.read_state(self.mentor, found)
        if state is None or not self.context.flows[state.flow].journal:
            return 0
        asked = [each.run for each in open_ if self.context.flows[each.flow].journal]
        clear = state.told or asked == [found]
        return found if answered is not None or (clear and is_young(state, said, told)) else 0

    def _begin_note(self, about: tuple[int, date] | None, row: int | None) -> State:
        """An entry of its own, about this session if it is about one."""
        flow = self.context.flows[NOTE]
        number, on = about or (0, None)
        begin = StartFlow(flow=flow.name, series=number, on=on)
        facts = read_beginning(self.conn, self.mentor, begin, flow, self.context, [], self.now)
        run = runs.open_run(self.conn, self.mentor, flow.name, self.now, row)
        self.memory.begun.add(flow.name)
        self.screen.open_run(run)
        return State(flow=flow.name, run=run, facts=facts)
