"""One event, one transaction: facts are read, a conversation moves, its effects are carried out.

Everything here runs inside the transaction of one event, in the database's thread: no network and
no clock. `Turn` collects nothing; what it does is in the database or is rolled back.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import singledispatchmethod
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.receive.commands import Arrival, Blank, Ignored, InGroup, Joined
from bot.send.files import PARCELS
from bot.turn.effects import KEEPERS
from bot.turn.facts import READERS, Asked, read_beginning
from bot.turn.memory import Memory
from bot.turn.render import Body, Reader, render_line, render_plain, render_show
from flows import effects
from flows.actions import ACTIONS, ELSEWHERE, GONE
from flows.calendar.rhythm import Rhythm
from flows.engine import advance
from flows.events import Acted, Edited, Pressed, Said, Shown, Started, Turnable
from flows.facts import Visit
from flows.flow import Flow, State
from flows.journal import changes
from flows.journal.filters import cover
from flows.lines import line
from flows.routing import Where, route
from flows.sessions import planning
from framework.model import Framework
from storage import people
from storage.calendar import reminders, rhythms, series
from storage.journal import answers, lenses
from storage.people import Mentor
from storage.queues import cards, chats, outbox
from storage.queues.cards import Card

CONFIRMED = "✍"
UNKNOWN = "I don't know that command. /help lists what I understand."
BLANK = "That message had nothing in it that I can see, so I kept nothing."
UNKEPT = "That message is not in your journal, so nothing has changed."
PLACE = "I keep no places. Tell me in words where you met, if it matters."
PRIVATE = "I work in private chats only, so I leave. Write to me directly."
CUT_OFF = "The connection broke; this may be here twice."
PARKED = "Something went wrong on my side. What you sent is kept, and will be looked at."


class House(NamedTuple):
    """What every turn needs and none changes."""

    framework: Framework
    flows: Mapping[str, Flow]
    operator: str
    zone: str


class Turn:
    """One event of one chat being handled at `now`."""

    def __init__(self, conn: Connection, house: House, chat: int, now: datetime) -> None:
        self.conn = conn
        self.house = house
        self.chat = chat
        self.now = now
        self.framework = house.framework
        self.mentor = people.find_mentor(conn, chat, self.framework.id)
        self.memory = Memory(conn, chat, self.framework.id)
        self.query: str | None = None
        self.pressed: Card | None = None
        self.first: Rhythm | None = None  # what is sent now was not asked for: its limits
        self.sounds = False
        self.answered = False
        self.passed: set[int] = set()  # runs that what was said was not for

    @property
    def owner(self) -> Mentor:
        """The mentor of this chat; whoever writes for the first time becomes one."""
        if self.mentor is None:
            new = (self.conn, self.chat, self.house.zone, self.now)
            self.mentor = people.add_mentor(*new, self.framework.id)
        return self.mentor

    @property
    def reader(self) -> Reader:
        return Reader(self.mentor.zone if self.mentor else self.house.zone, self.now)

    # What came

    def take(self, arrival: Arrival) -> bool:
        """Carry out an update of Telegram's. True if the chat can be written to from now on: what
        waited for that is due."""
        returned = False
        if arrival.message is not None:
            self.memory.bury_cards()
            if self.mentor is None or self.mentor.blocked:
                returned = self.unblock()
        spoke = arrival.message is not None or arrival.query is not None  # blocking is no answer
        if spoke and self.mentor is not None and self.mentor.unanswered:
            rhythms.hear(self.conn, self.mentor)
        if arrival.query is not None and arrival.card is not None:
            self.pressed = self.memory.find_by_message(arrival.card)
        self.meet(arrival)
        if arrival.query is not None and not self.answered:
            self.send("answer", {"query": arrival.query, "text": ""})
        if arrival.event == Joined(blocked=False):
            self.unblock()
            return self.mentor is not None
        return returned

    def meet(self, arrival: Arrival) -> None:
        self.query = arrival.query
        match arrival.event:
            case Said() as said:
                self.hear(said, arrival.replied)
            case Edited() as edited:
                self.edit(edited)
            case Pressed() | Acted() if arrival.query is not None and self.mentor is None:
                self.carry_out(*GONE)
            case Acted() if self.pressed is not None and not self.pressed.has_buttons:
                self.carry_out(*GONE)  # the second tap of two: the first has changed the card
            case Acted() as acted if self.is_of_another_framework(acted):
                self.carry_out(*ELSEWHERE)
            case Pressed() as pressed:
                self.advance(pressed.run, pressed)
            case Acted() as acted:
                self.act(acted, typed=arrival.query is None)
            case Joined(blocked=True):
                chats.block(self.conn, self.chat, self.now)
            case Joined():
                pass  # `take` says so
            case InGroup(what="left"):
                pass
            case InGroup(what=what):
                if chats.leave(self.conn, self.chat, self.now) or what == "added":
                    self.carry_out(effects.Leave(line=line(PRIVATE)))
            case Blank():
                self.say(BLANK)
            case Ignored():
                pass

    def hear(self, said: Said, replied: int | None) -> None:
        open_ = [each for each in self.list_open() if each.run not in self.passed]
        card = self.memory.find_by_message(replied) if replied else None
        answered = card.run if card and card.run else None
        state = self.memory.read_state(self.owner, answered) if answered else None
        found = route(self.house.flows, open_, said, state)
        untouched = {each.run for each in open_ if not each.answers} - {answered}
        if (found is Where.NOTE or found in untouched) and self.is_plan(found, said):
            self.start(effects.StartFlow(flow="planning", said=said))
        elif isinstance(found, int):
            self.advance(found, said)
        elif said.zone is not None:
            self.say(PLACE)
        else:
            waiting = [each for each in open_ if self.house.flows[each.flow].journal]
            several = tuple(waiting) if found is Where.SEVERAL else ()
            self.start(effects.StartFlow(flow="note", said=said), several)
            self.carry_out(effects.StartFlow(flow="onboarding", once=True))

    def edit(self, event: Edited) -> None:
        if self.mentor is None:
            return self.say(UNKEPT)
        answer = answers.find_by_message(self.conn, self.owner, event.message)
        if answer is None:
            return self.say(UNKEPT)
        if answers.edit_answer(self.conn, self.owner, answer, event.text, self.now):
            self.carry_out(changes.tell_updated(answer))
        return None

    def act(self, event: Acted, *, typed: bool) -> None:
        action = ACTIONS.get(event.verb)
        if action is None or (typed and not action.command):
            return self.say(UNKNOWN) if typed else self.carry_out(*GONE)
        known = event.verb in ("start", "help", "delete") or self.is_settled()
        facts = self.read_visit() if action.needs is Visit else self.read(action.needs, event)
        self.carry_out(*action.act(facts, event, self.framework))
        if not known:
            self.carry_out(effects.StartFlow(flow="onboarding", once=True))
        return None

    def is_of_another_framework(self, event: Acted) -> bool:
        """Whether a button names by its place what has another place in this framework."""
        action = ACTIONS.get(event.verb)
        card = self.pressed
        return bool(action and action.codes and card and card.framework != self.framework.id)

    def is_plan(self, taker: int | Where, said: Said) -> bool:
        """Whether words plan a session, without doubt, though nobody asked for that; a setting
        that is open, or the first screens, take them as they know."""
        state = self.memory.states.get(taker) if isinstance(taker, int) else None
        if not self.is_settled() or (state and not self.house.flows[state.flow].journal):
            return False
        here = self.now.astimezone(ZoneInfo(self.owner.zone)).replace(tzinfo=None)
        return planning.is_plan(said.typed, here)

    def unblock(self) -> bool:
        """The chat can be written to again; whether it could not before."""
        chats.unblock(self.conn, self.chat)
        if self.mentor is None or not self.mentor.blocked:
            return False
        self.mentor = self.mentor._replace(blocked=False)
        return True

    def welcome(self) -> None:
        """Who came back is shown what is open, as with /start."""
        self.act(Acted(at=self.now, verb="start"), typed=True)

    def show_anew(self, card: int | None) -> None:
        """A card of which nobody knows whether it arrived: its open question comes once more."""
        run = cards.find_run_of_card(self.conn, card) if card is not None else None
        last = self.memory.find_card(run) if run is not None else None
        if self.mentor is None or run is None or last is None or last.id != card:
            return
        self.memory.bury_cards()
        self.advance(run, Shown(at=self.now, notice=(line(CUT_OFF),)))

    # What an action must know

    def list_open(self) -> tuple[State, ...]:
        return self.memory.list_open(self.owner, self.house.flows, self.now)

    def read_visit(self) -> Visit:
        return Visit(known=self.is_settled(), open=self.list_open())

    def read(self, needs: type[Any], event: Acted) -> Any:
        return READERS[needs](Asked(self.conn, self.owner, event, self.now, self.framework))

    def is_settled(self) -> bool:
        return self.mentor is not None and self.memory.was_begun(self.owner, "onboarding")

    # What follows

    def say(self, text: str) -> None:
        self.carry_out(effects.Show(run=None, lines=(line(text),)))

    def start(self, effect: effects.StartFlow, waiting: tuple[State, ...] = ()) -> None:
        flow = self.house.flows[effect.flow]
        if effect.once and self.memory.was_begun(self.owner, flow.name):
            return
        facts = read_beginning(
            self.conn,
            self.owner,
            effect,
            flow,
            self.framework,
            self.house.operator,
            waiting,
            self.now,
        )
        if flow.modal:
            self.memory.close_all(self.owner, flow.name)
        about = facts.session
        session = (
            series.keep_session(self.conn, self.owner, about.series, about.on) if about else None
        )
        run = self.memory.open_run(self.owner, flow.name, self.now, session)
        event = Started(
            at=self.now,
            run=run,
            facts=facts,
            said=effect.said,
            notice=effect.notice,
            choice=effect.choice,
        )
        own = self.framework.of(facts.framework)
        state, following = advance(flow, None, event, own)
        self.memory.save_state(self.owner, state, self.now)
        self.carry_out(*following)

    def advance(self, run: int, event: Turnable) -> None:
        before = self.memory.read_state(self.owner, run)
        if before is None or before.flow not in self.house.flows:
            return self.carry_out(*GONE)
        flow = self.house.flows[before.flow]
        own = self.framework.of(before.facts.framework)
        state, following = advance(flow, before, event, own)
        if state is not before:  # a button that is refused does not even touch it
            self.memory.save_state(self.owner, state, self.now)
        return self.carry_out(*following)

    def carry_out(self, *these: effects.Effect) -> None:
        for each in these:
            self.do(each)

    @singledispatchmethod
    def do(self, effect: effects.Effect) -> None:
        keep, wrap = KEEPERS.get(type(effect)), PARCELS.get(type(effect))
        if keep is not None:
            keep(self.conn, self.owner, effect, self.now)
        elif wrap is not None:
            self.send(*wrap(effect, self.owner, self.now))
        else:
            raise TypeError(f"no way to carry out {type(effect).__name__}")

    @do.register
    def _(self, effect: effects.Show) -> None:
        body = render_show(effect, self.reader, silent=not self.sounds)
        self.sounds = False
        has_buttons = bool(body["buttons"])
        own = self.memory.find_card(effect.run) if effect.run else None
        card, self.pressed = self.pressed or own, None
        if card is None or card.buried:
            new = self.memory.add_card(effect.run, has_buttons=has_buttons)
            self.send("send", body, new)
        else:
            self.memory.change_card(card, effect.run, has_buttons=has_buttons)
            self.send("edit", body, card.id)
        if own is not None and (card is None or card.id != own.id or card.buried):
            self.strip(own)

    def strip(self, card: Card) -> None:
        """Take the buttons off a card that is not the youngest of its conversation any more."""
        if card.has_buttons:
            self.memory.change_card(card, card.run, has_buttons=False)
            self.send("strip", {}, card.id)

    def strip_run(self, run: int) -> None:
        own = self.memory.find_card(run)
        if own is not None and (self.pressed is None or self.pressed.id != own.id):
            self.strip(own)

    @do.register
    def _(self, effect: effects.Toast) -> None:
        if self.query is None or self.answered:
            return
        text = render_plain(effect.line, self.reader)
        self.send("answer", {"query": self.query, "text": text})
        self.answered = True

    @do.register
    def _(self, effect: effects.React) -> None:
        self.send("react", {"message": effect.message, "emoji": CONFIRMED})

    @do.register
    def _(self, effect: effects.PassOn) -> None:
        self.passed.add(effect.run)
        self.hear(effect.said, None)

    @do.register
    def _(self, effect: effects.StartFlow) -> None:
        self.start(effect)

    @do.register
    def _(self, effect: effects.Advance) -> None:
        self.advance(effect.run, effect.event)

    @do.register
    def _(self, effect: effects.CloseRun) -> None:
        self.memory.close(self.owner, effect.run, "left" if effect.left else "done")
        self.strip_run(effect.run)

    @do.register
    def _(self, effect: effects.DiscardRun) -> None:
        self.memory.close(self.owner, effect.run, "discarded")
        answers.discard(self.conn, self.owner, effect.run, self.now)
        self.strip_run(effect.run)

    @do.register
    def _(self, effect: effects.FileNote) -> None:
        for said in answers.list_said(self.conn, self.owner, effect.note):
            self.advance(effect.run, said)

    @do.register
    def _(self, effect: effects.SetZone) -> None:
        self.mentor = people.set_zone(self.conn, self.owner, effect.zone)
        reminders.recompute(self.conn, self.mentor, self.now)

    @do.register
    def _(self, effect: effects.Speak) -> None:
        rhythms.speak(self.conn, self.owner, effect, self.now)
        self.sounds = effect.sounds

    @do.register
    def _(self, effect: effects.Again) -> None:
        self.act(Acted(at=self.now, **dict(effect)), typed=False)

    @do.register
    def _(self, effect: effects.ShowJournal) -> None:
        if effect.apart:
            self.pressed = None
        lens = cover(effect.lens, self.framework)
        number = lenses.keep_lens(self.conn, self.owner, lens, self.now)
        self.act(Acted(at=self.now, verb="journal", object=number), typed=False)

    @do.register
    def _(self, effect: effects.Erase) -> None:
        text = render_line(effect.receipt, self.reader)
        people.erase(self.conn, self.owner)
        self.mentor = None
        self.memory = Memory(self.conn, self.chat, self.framework.id)
        body = {"text": text, "buttons": [], "silent": True}
        outbox.add(self.conn, self.chat, "send", body, last=True)

    @do.register
    def _(self, effect: effects.Leave) -> None:
        body = {"text": render_line(effect.line, self.reader), "buttons": [], "silent": True}
        self.send("send", body)
        self.send("leave", {})

    def send(self, kind: str, body: Body, card: int | None = None) -> None:
        if self.first is None:
            outbox.add(self.conn, self.chat, kind, body, card=card)
            return
        begin = self.first.allows(self.now)
        outbox.add(
            self.conn,
            self.chat,
            kind,
            body,
            card=card,
            priority=1,
            good_from_at=begin,
            good_until_at=self.first.find_end(begin),
        )
