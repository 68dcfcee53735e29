"""One event, one transaction: facts are read, a conversation moves, its effects are carried out.

Everything here runs inside the transaction of one event, in the database's thread: no network and
no clock. A turn collects nothing; what it does is in the database or is rolled back.
"""

from datetime import datetime
from typing import assert_never

from sqlalchemy import Connection

from bot.receive.commands import Arrival, Blank, Ignored, InGroup, Joined, Unkept
from bot.turn.care import Care, find_words, quieten, turns_away
from bot.turn.context import TurnContext
from bot.turn.deeds import SETTING, Deeds
from bot.turn.discarding import discard
from bot.turn.edits import change_answer
from bot.turn.effects import KEEPERS
from bot.turn.facts import READERS, Asked, read_beginning
from bot.turn.filing import file_note
from bot.turn.held import close_replaced, hold, keep_held
from bot.turn.memory import Memory
from bot.turn.notices import BLANK, ONLY_WORDS, UNKNOWN, tell_unkept
from bot.turn.render import Reader
from bot.turn.screen import Screen
from bot.turn.split import find_begun
from bot.turn.taps import is_foreign, is_of_lost_hours, show_today
from bot.turn.words import Heard, Words
from flows import effects, routing
from flows.actions import ACTIONS, ELSEWHERE, GONE
from flows.care.answer import Code
from flows.engine import advance
from flows.events import Acted, Edited, Pressed, RunEvent, Said
from flows.flow import State
from flows.journal.filters import cover
from flows.lines import line
from flows.sessions.unplanned import take_over
from storage import people
from storage.calendar import reminders, rhythms, series
from storage.journal import lenses, runs
from storage.people import Mentor
from storage.queues import chats
from storage.queues.cards import Card


class Turn:
    """One event of one chat being handled at `now`.

    `take` and bot/turn/remind.py are the ways in: what came, and what is due or may be lost. From
    there it goes down this page: the event finds its conversation or its action, storage reads
    what that must know, a pure function says what follows, and `carry_out` does that. Who writes
    for the first time becomes a mentor on the way.
    """

    def __init__(
        self, conn: Connection, context: TurnContext, chat: int, now: datetime, called: str = ""
    ) -> None:
        self.called = called  # what they call themselves on Telegram; not kept
        self.conn, self.context, self.chat, self.now = conn, context, chat, now
        self.framework = context.framework
        self.mentor = people.find_mentor(conn, chat, self.framework.id)
        self.memory = Memory(conn)
        self.screen = Screen(conn, chat, self.framework.id, now)
        self.deeds = Deeds(conn)
        self.doubt = self.saved = False  # in what was said; and whether that is on disk
        self.quiet: Code | None = None  # how it is answered then
        self.begun: int | None = None  # the run that the message before belongs to, and this one
        self.erased = self.hushed = False  # something went for good; what is done is not told
        self.anew: Edited | None = None  # it is in no entry

    # What came

    def take(self, arrival: Arrival) -> bool:
        """Carry out an update of Telegram's. True if the chat can be written to from now on: what
        waited for that is due."""
        returned = False
        if arrival.message is not None:
            self.begun = find_begun(self.conn, self.mentor, arrival)
            if self.begun is None:
                self.screen.bury_cards()
            if self.mentor is None or self.mentor.blocked:
                returned = self.unblock()
        spoke = arrival.message is not None or arrival.query is not None  # blocking is no answer
        if spoke and self.mentor is not None and self.mentor.unanswered:
            rhythms.hear(self.conn, self.mentor)
        if self.mentor is not None and turns_away(arrival):
            self.mentor = self.care.stop_listening()
        if arrival.query is not None:
            self.tap(arrival, self.screen.tap(arrival.query, arrival.card))
            self.screen.end_tap()
        else:
            self.take_message(arrival)
            self.screen.end_message(self.reader)
        if arrival.event == Joined(blocked=False):
            self.unblock()
            return self.mentor is not None
        return returned

    def tap(self, arrival: Arrival, card: Card | None) -> None:
        """A button, on this card, if it is known."""
        match arrival.event:
            case Pressed() | Acted() if self.mentor is None:
                self.carry_out(*GONE)
            case _ if is_of_lost_hours(self.conn, arrival, self.chat, card):
                self.screen.bury_cards()
                self.carry_out(*show_today(self.list_open(), self.now))
            case Pressed() as pressed:
                self.advance(pressed.run, pressed)
            case Acted() if card is not None and not card.has_buttons:
                self.carry_out(*GONE)  # the second tap of two: the first has changed the card
            case Acted() as acted if card is not None and is_foreign(acted, card, self.framework):
                self.carry_out(*ELSEWHERE)
            case Acted() as acted:
                if card is not None and acted.verb == "undo_edit":  # twice is the edit before
                    self.screen.spend(card)
                self.act(acted, typed=False)
            case _:
                self.take_message(arrival)

    def take_message(self, arrival: Arrival) -> None:
        """Anything but a button. Words of acute distress come before everything else."""
        found = find_words(arrival)
        if found is not None and self.care.keeps_apart(arrival, found):
            self.screen.bury_cards()
            return self.carry_out(*self.care.receive(arrival, found, self.list_open()))
        if found is not None or self.mentor is not None:
            self.mentor, self.quiet = self.care.weigh(arrival, found)
        self.doubt = found is not None and self.quiet is not None
        return self.take_event(arrival)

    def take_event(self, arrival: Arrival) -> None:
        if arrival.beside:
            self.screen.add_line(line(ONLY_WORDS, what=arrival.beside))
        match arrival.event:
            case Said() as said if self.begun is not None:
                self.advance(self.begun, said.model_copy(update={"story": True}))
            case Said() as said:
                self.hear(said, arrival.replied)
            case Edited() as event:
                self.edit(event)
            case Pressed() as pressed:
                self.advance(pressed.run, pressed)
            case Acted() as acted:
                self.act(acted, typed=True)
            case Joined(blocked=True):
                chats.block(self.conn, self.chat, self.now)
            case Joined() | InGroup(what="left") | Ignored():
                pass  # who joins is heard of in `take`
            case InGroup(what=what):
                if chats.leave(self.conn, self.chat, self.now) or what == "added":
                    self.screen.leave()
            case Blank():
                self.say(BLANK)
            case Unkept() as unkept:
                self.carry_out(effects.Show(run=None, lines=(tell_unkept(unkept),)))
            case unknown:
                assert_never(unknown)

    def hear(self, said: Said, replied: int | None = None) -> None:
        """Words, or a file, go to the conversation that they belong to, or begin one."""
        open_ = [each for each in self.list_open() if each.run not in self.memory.passed]
        heard = Heard(said, replied, open_, self.is_onboarded(), self.doubt, bool(self.quiet))
        if not self.press(heard):
            self.carry_out(*self.words.find_place(heard))

    def press(self, heard: Heard) -> bool:
        """Whether the words name a button that is no answer; it is pressed."""
        named = self.words.find_button(heard)
        if named is not None:
            self.screen.name(named.card)
            self.tap(Arrival(named.event), named.card)
        return named is not None

    def edit(self, event: Edited) -> None:
        """The mentor edited a message of theirs. Where nobody is known, nobody comes back."""
        if self.mentor is not None:
            told = change_answer(self.conn, self.mentor, event, self.now)
            self.anew = event if told is None else None
            self.carry_out(*(quieten(each, self.quiet) for each in told or ()))

    def act(self, event: Acted, *, typed: bool) -> None:
        """A command, or a button that is no answer."""
        if typed and event.verb == "undo" and self.press(Heard(Said(at=event.at, text="undo"))):
            return None
        action = ACTIONS.get(event.verb)
        if action is None or (typed and not action.command):
            return self.say(UNKNOWN) if typed else self.carry_out(*GONE)
        onboarded = self.is_onboarded()
        self.deeds.act(self.owner, event.verb, self.now)
        who = (self.conn, self.owner, event, self.now, self.framework, onboarded)
        facts = READERS[action.needs](Asked(*who, self.list_open, self.context))
        self.carry_out(*action.act(facts, event, self.framework))
        if not onboarded and not action.before_onboarding:
            self.carry_out(routing.ONBOARD)
        return None

    def unblock(self) -> bool:
        """The chat can be written to again; whether it could not before."""
        chats.unblock(self.conn, self.chat)
        if self.mentor is None or not self.mentor.blocked:
            return False
        self.mentor = self.mentor._replace(blocked=False)
        return True

    # A conversation moves

    def start(self, effect: effects.StartFlow) -> int:
        """The run that was begun; 0 if none was."""
        flow = self.context.flows[effect.flow]
        if effect.once and self.memory.was_begun(self.owner, flow.name):
            return 0
        if effect.idle and self.list_open():
            return 0
        known = [state for state in self.memory.states.values() if state]
        waiting = [state for state in known if state.run in effect.waiting]
        joins = self.memory.read_state(self.owner, effect.joins) if effect.joins else None
        these = (self.conn, self.owner, effect, flow)
        facts = read_beginning(*these, self.context, waiting, self.now, joins)
        closed: tuple[State, ...] = ()
        if flow.modal:
            closed = runs.close_all(self.conn, self.owner, flow.name)
            effect, facts = take_over(effect, facts, closed)
            self.memory.forget_states()
        about = facts.session
        session = (
            series.keep_session(self.conn, self.owner, about.series, about.on) if about else None
        )
        run = runs.open_run(self.conn, self.owner, flow.name, self.now, session)
        self.memory.begun.add(flow.name)
        self.screen.open_run(run)
        own = self.framework.of(facts.framework)
        state, following = advance(flow, None, effect.begin(run, facts, self.now), own)
        self.memory.save_state(self.owner, state, self.now)
        self.deeds.within = (flow.name, run, "")
        closed = close_replaced(self.conn, self.owner, self.screen, closed, known, state)
        keep_held(self.conn, self.owner, self.framework, closed, self.keep, self.now)
        self.carry_out(*following)
        return run

    def advance(self, run: int, event: RunEvent) -> None:
        before = self.memory.read_state(self.owner, run)
        if before is None or before.flow not in self.context.flows:
            return self.carry_out(*GONE)
        flow = self.context.flows[before.flow]
        own = self.framework.of(before.facts.framework)
        state, following = advance(flow, before, event, own)
        if state is not before:  # a button that is refused does not even touch it
            self.memory.save_state(self.owner, state, self.now)
        self.deeds.advance(self.owner, before, state, event, self.now)
        return self.carry_out(*following)

    def close(self, run: int, status: str) -> None:
        runs.close(self.conn, self.owner, run, status)
        self.memory.forget_states()
        self.screen.strip_run(run)

    def confide(self, effect: effects.Confide) -> None:
        """Keep words of acute distress, leave their entry in peace, and answer."""
        run, session, keeping = self.care.find_place(effect)
        self.carry_out(*keeping)
        self.mentor = self.care.set_apart(run, effect, session)
        self.carry_out(self.care.answer(run, effect))

    # What follows

    def soften(self, effect: effects.Show) -> effects.Show:
        """After words in doubt, or beside the numbers, no ability and no rating comes first."""
        state = self.memory.read_state(self.owner, effect.run) if effect.run else None
        if not self.saved or state is None or not self.context.flows[state.flow].journal:
            return effect
        quiet, self.quiet = self.quiet, None
        return quieten(effect, quiet)

    def say(self, text: str) -> None:
        self.carry_out(effects.Show(run=None, lines=(line(text),)))

    def carry_out(self, *these: effects.Effect) -> None:
        for each in these:
            self.do(each)

    def do(self, effect: effects.Effect) -> None:
        """What changes the turn itself, or is shown, stands here; all else has its keeper."""
        if isinstance(effect, effects.MayBeApart) and effect.apart:
            self.screen.show_apart()
        match effect:
            case effects.Show() | effects.Toast() if self.hushed:
                pass
            case effects.Show():
                framework = self.find_framework(effect.run)
                self.screen.show(self.soften(effect), self.reader, framework)
            case effects.React() | effects.Beside() if self.quiet or self.hushed:
                pass  # no cheerful mark, and no more ways
            case effects.Beside():
                self.screen.add_buttons(effect.button)
            case effects.Retire():
                self.screen.retire(effect.verb, effect.object)
            case effects.Toast():
                self.screen.toast(effect.line, self.reader)
            case effects.React():
                self.screen.mark_saved(effect.message)
            case effects.PassOn():
                self.memory.passed.add(effect.run)
                self.hear(effect.said)
            case effects.StartFlow():
                self.start(effect)
            case effects.Advance():
                self.advance(effect.run, effect.event)
            case effects.Hold():
                mine = (self.conn, self.owner, self.memory)
                hold(*mine, self.screen, self.framework, effect, self.now)
            case effects.CloseRun():
                self.close(effect.run, "left" if effect.left else "done")
            case effects.DiscardRun():
                here = (self.conn, self.owner, self.memory, self.deeds)
                follows = discard(*here, self.context.flows, effect.run, self.now)
                self.close(effect.run, "discarded")
                self.carry_out(*follows)
            case effects.FileNote():
                file_note(self.conn, self.owner, effect, self.start, self.advance, self.now)
            case effects.Confide():
                self.confide(effect)
            case effects.GiveBack() | effects.Listen() | effects.EndSilence():
                self.mentor = self.care.change(effect)
            case effects.SetZone():
                self.mentor = people.set_zone(self.conn, self.owner, effect.zone)
                self.deeds.add(self.owner, SETTING, self.now)
                reminders.recompute(self.conn, self.mentor, self.now)
            case effects.SendPicture():
                self.keep(effect.model_copy(update={"name": self.called}))
            case effects.Speak():
                rhythms.speak(self.conn, self.owner, effect, self.now)
                self.screen.sound(audible=effect.sounds, until=effect.until)
            case effects.Again(framework=under) if under not in ("", self.framework.id):
                self.carry_out(effects.Show(run=None, lines=effect.notice))
            case effects.Again():
                self.act(effect.act(self.now), typed=False)
            case effects.ShowJournal():
                lens = cover(effect.lens, self.framework)
                number = lenses.keep_lens(self.conn, self.owner, lens, self.now)
                self.act(Acted(at=self.now, verb=effect.verb, object=number), typed=False)
            case effects.Erase():
                reader = self.reader
                people.erase(self.conn, self.owner)
                self.mentor, self.erased = None, True
                self.memory.forget()
                self.screen.say_farewell(effect.receipt, reader)
            case _:
                self.keep(effect)

    def keep(self, effect: effects.KeptEffect) -> None:
        keep = KEEPERS.get(type(effect))
        if keep is None:
            raise TypeError(f"no way to carry out {type(effect).__name__}")
        self.deeds.look(self.owner, effect)
        kept = keep(self.conn, self.owner, effect, self.now)
        self.saved = self.saved or isinstance(effect, effects.SaveAnswer)
        self.deeds.note(self.owner, effect, kept, self.now)
        self.erased = self.erased or effect.erases
        if self.deeds.is_back or effect.erases:  # conversations may have changed with it
            self.memory.forget_states()

    # Whose it is

    def is_onboarded(self) -> bool:
        """Whether the mentor has been through the first screens, or is at them."""
        return self.mentor is not None and self.memory.was_begun(self.owner, routing.ONBOARD.flow)

    def find_framework(self, run: int | None) -> str:
        """The id of the framework that a conversation is held in; empty if there is none."""
        state = self.memory.read_state(self.owner, run) if run else None
        return state.facts.framework if state else ""

    def list_open(self) -> tuple[State, ...]:
        closed: list[State] = []
        open_ = self.memory.list_open(self.owner, self.context.flows, self.now, closed)
        keep_held(self.conn, self.owner, self.framework, closed, self.keep, self.now)
        return open_

    @property
    def owner(self) -> Mentor:
        """The mentor of this chat; whoever writes for the first time becomes one."""
        if self.mentor is None:
            new = (self.conn, self.chat, self.context.zone, self.now)
            self.mentor = people.add_mentor(*new, self.framework.id)
        return self.mentor

    @property
    def words(self) -> Words:
        these = (self.conn, self.owner, self.memory, self.screen, self.context)
        return Words(*these, self.framework, self.now)

    @property
    def care(self) -> Care:
        these = (self.conn, self.owner, self.memory, self.screen, self.context)
        return Care(*these, self.framework, self.now)

    @property
    def reader(self) -> Reader:
        return Reader(self.mentor.zone if self.mentor else self.context.zone, self.now)
