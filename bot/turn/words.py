"""Where words go that a mentor types, or a file: the order in which it is decided."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache, partial
from typing import Final, NamedTuple

from sqlalchemy import Connection

from bot.buttons import read_button
from bot.turn.asked import AtCard
from bot.turn.at_entry import AtEntry
from bot.turn.calls import Calls
from bot.turn.context import TurnContext
from bot.turn.facts import read_known
from bot.turn.meant import Meant
from bot.turn.memory import Memory
from bot.turn.screen import Screen
from bot.turn.told import read_told
from flows import intents, routing
from flows.calendar.schedule import to_wall
from flows.courtesies import answer_courtesy, answer_puzzled, answer_sticker
from flows.deeds import BY_CARD
from flows.effects import Advance, Again, Beside, Effect, Hold, Show
from flows.events import Acted, Pressed, Said
from flows.facts import Known
from flows.flow import Scene, State
from flows.lines import line
from flows.reflection.note import NOTE
from flows.reflection.putting_right import put_right, take_out
from flows.sessions.no_show import offer_in_story, offer_no_show
from flows.sessions.several import MAX_CHARACTERS_LISTED, split_plans
from flows.sessions.told import offer_told
from flows.sessions.unasked import plan_unasked
from flows.settings import newcomer
from flows.stories import Doubtful, New, Place, Told
from flows.words.answers.afterthoughts import leave_refusal
from flows.words.answers.choosing import drops
from flows.words.answers.commands import read_command
from flows.words.answers.consent import keeps
from flows.words.answers.outcomes import read_outcome
from flows.words.answers.puzzled import is_puzzled
from flows.words.answers.shortcuts import list_labels, list_undoing, wants_nothing
from flows.words.senses import MAX_CHARACTERS_READ
from framework.model import Framework
from storage.journal import changes, deeds
from storage.people import Mentor
from storage.queues.cards import Card

NO_PLACES: Final = "I keep no places. Tell me in words where you met, if it matters."
ARMED: Final = "Tap [{does}], or [{back}]."


class Heard(NamedTuple):
    """What was said, the message that it replies to, and the conversations that it may be for,
    the newest first. `doubt`: it may be a cry for help, so it is an entry, unless all of it says
    what is planned or changed; `quiet`: such a cry was lately, and no word is passed over."""

    said: Said
    replied: int | None = None
    open: Sequence[State] = ()
    onboarded: bool = True
    doubt: bool = False
    quiet: bool = False


class Named(NamedTuple):
    """A button whose label, name or code was typed."""

    card: Card
    event: Acted


class Words(NamedTuple):
    """What is looked at to find out where words go; it changes nothing."""

    conn: Connection
    mentor: Mentor
    memory: Memory
    screen: Screen
    context: TurnContext
    framework: Framework
    now: datetime

    def find_button(self, heard: Heard) -> Named | None:
        """The button of one of the last cards that is no answer, where the words name it."""
        if self._find_asking(heard) is not None or self._find_call(heard):
            return None
        found = self._find_named(heard)
        return found if isinstance(found, Named) else None

    def find_place(self, heard: Heard) -> tuple[Effect, ...]:
        """What follows the words: an answer's button that they name, then a plan nobody had asked
        for and that they agree to or refuse, what they reply to, what they mean by themselves, the
        question that waits, a new entry, unless they only greet or thank."""
        told_to = self._find_asking(heard)
        if told_to is not None:
            return (Advance(run=told_to, event=heard.said),)
        named = self._find_named(heard)
        if named is None and self._is_fresh(heard) and self._stops(heard):
            return (Again(verb="cancel"),)
        if isinstance(named, Advance):
            return (named,)
        called = self._find_call(heard) or self._calls.find_helplines(
            heard.said.typed, fresh=self._is_fresh(heard)
        )
        if called:
            return called
        armed = self.screen.find_armed(heard.said.typed) if self._is_fresh(heard) else None
        if armed is not None:
            return (Show(run=None, lines=(line(ARMED, does=armed[0], back=armed[1]),)),)
        at_entry = self._find_at_entry(heard)
        if at_entry:
            return at_entry
        explained = self._explain(heard)
        if explained:
            return explained
        said_to_card = self._find_said_to_card(heard)
        if said_to_card:
            return said_to_card
        draft = self._find_draft(heard)
        if draft is not None:
            return (Advance(run=draft, event=heard.said),)
        said, flows, open_ = heard.said, self.context.flows, heard.open
        if self._goes_on(heard):
            return (self._calls.go_on(said, lambda: self._read_known(open_).names),)
        answered = self._meant.find_conversation(heard.replied)
        anew = routing.begin_anew(flows, answered, said, self.framework)
        if anew:
            return anew
        setting = None if answered else routing.find_setting(flows, open_, said, self.framework)
        if setting is not None:
            return (Advance(run=setting, event=said),)
        told = read_told(self.conn, self.mentor, self.memory, self.context, open_, said)
        found = routing.route(flows, open_, said, answered, told)
        if all(each.run != found for each in open_) and answered is None:
            these = (flows, open_, said, self.framework)
            found = routing.find_chooser(*these, found) or found
        greeted = self._greet_newcomer(found, heard)
        if greeted:
            return greeted
        replies = answered is not None and found == answered.run
        taker = next((each for each in open_ if each.run == found), None)
        righted = self._put_right(found, answered, heard, told)
        if righted:
            return righted
        way = self._find_told(heard, taker) or self._find_no_show(heard, found, taker, told)
        if not replies and self._is_free(found, heard):
            begun = routing.list_told(found, flows, open_)
            ask = cache(partial(self._read_known, open_))
            asks = taker is not None and taker.flow != NOTE.name
            waits = asks or isinstance(found, Doubtful)
            read = partial(intents.follow_intent, said, self._here, ask, begun)
            tells = any(isinstance(each, Hold) for each in way)
            follows = read(tells=tells, waits=waits, doubt=heard.doubt)
            flow = flows[taker.flow] if taker else None
            if not follows and not heard.doubt:
                follows = answer_courtesy(said, taker, flow, self._find_seen, heard.quiet)
            if follows:
                return follows
        over = all(each.run != found for each in open_)
        if over and not isinstance(found, Doubtful) and heard.onboarded and not replies:
            sticker = answer_sticker(said)
            if sticker:
                return sticker
        if heard.doubt and taker is not None and not flows[taker.flow].journal:
            found = New()
        if isinstance(found, int):
            return (*way, Advance(run=found, event=said))
        if said.zone is not None:
            return (Show(run=None, lines=(line(NO_PLACES),)),)
        return (*way, *routing.keep(said, found))

    def _put_right(
        self, found: Place, answered: State | None, heard: Heard, told: Told
    ) -> tuple[Effect, ...]:
        """What follows words about the entry that they reply to, or that is being told, and that
        are no part of it."""
        run = found.still if isinstance(found, Doubtful) else found
        state = answered
        if state is None and isinstance(run, int) and run:
            state = self.memory.read_state(self.mentor, run)
        flow = self.context.flows.get(state.flow) if state is not None else None
        if state is None or flow is None or not flow.journal or heard.doubt or heard.quiet:
            return ()
        if self._asks_on(heard.said) or len(heard.said.typed) > MAX_CHARACTERS_READ:
            return ()
        rest = leave_refusal(heard.said.typed)
        anew = heard.said.model_copy(update={"text": rest}) if rest and state.told else None
        ask = cache(partial(self._read_known, heard.open))
        follows = intents.follow_intent(anew, self._here, ask, ()) if anew is not None else ()
        if follows:
            kept = (each for each in follows if not isinstance(each, Hold) or each.ways)
            return (*take_out(state), *kept)
        own = self.framework.of(state.facts.framework)
        return put_right(heard.said, state, told.names, own)

    def _asks_on(self, said: Said) -> bool:
        """Whether it is a question behind the answer to one: "and Nadia?"."""
        return "?" in said.typed and self.screen.shows_last("session")

    def _find_asking(self, heard: Heard) -> int | None:
        """The run whose question is for what was said, where the words could be a command as
        well: "Stop." may be all that somebody said."""
        if not self._is_fresh(heard) or not read_command(heard.said.typed):
            return None
        state = next(iter(heard.open), None)
        if state is None or state.paused:
            return None
        step = self.context.flows[state.flow].find_step(state.asked)
        return state.run if step is not None and not step.options else None

    def _stops(self, heard: Heard) -> bool:
        """Whether they stop what is asked: in a word, or as "forget it" at a plan or a setting."""
        state = next(iter(heard.open), None)
        asks = state is not None and not state.paused and self.context.flows[state.flow].modal
        typed = heard.said.typed
        forget = asks and heard.onboarded and drops(typed) and not keeps(typed)
        return forget or read_command(typed) == "cancel"

    def _find_told(self, heard: Heard, taker: State | None) -> tuple[Effect, ...]:
        """A way to the plan that a story ends or begins with; after words in doubt there is
        none."""
        story = taker is None or self.context.flows[taker.flow].journal
        if not story or heard.doubt or not heard.onboarded or not heard.said.typed:
            return ()
        about = taker.about if taker is not None else ""
        ask = cache(partial(self._read_known, heard.open))
        return offer_told(heard.said, self._here, ask, about)

    def _find_no_show(
        self, heard: Heard, found: Place, taker: State | None, told: Told
    ) -> tuple[Effect, ...]:
        """A way to say that a session was none, beside the story that begins so, and as long as
        more of it is told."""
        session = found.session if isinstance(found, New) else None
        if taker is not None:
            session = taker.facts.session
        if session is None or heard.doubt or not heard.said.typed:
            return ()
        if taker is not None and taker.told:
            shown = self.screen.find_last_named("no_show")
            kept = shown == (session.series, session.ordinal)
            return (Beside(button=offer_no_show(session)),) if kept else ()
        return offer_in_story(heard.said, self._here, session, told.names, self.mentor.zone)

    def _find_call(self, heard: Heard) -> tuple[Effect, ...]:
        return self._calls.find(heard.said, lambda: self._read_known(heard.open).names)

    @property
    def _calls(self) -> Calls:
        return Calls(self.mentor, self.screen, self.now)

    def _goes_on(self, heard: Heard) -> bool:
        """Whether it is more of what was told in distress; a plan, all of it, is a plan."""
        fresh = self._is_fresh(heard) and heard.said.zone is None
        if not fresh or not self.mentor.aside.takes(self.now):
            return False
        short = 0 < len(heard.said.typed) <= MAX_CHARACTERS_READ
        ask = partial(self._read_known, heard.open)
        return not (short and plan_unasked(heard.said, self._here, ask, ()))

    @property
    def _meant(self) -> Meant:
        return Meant(self.conn, self.mentor, self.memory, self.screen, self.now)

    @property
    def _here(self) -> datetime:
        return to_wall(self.now, self.mentor.zone)

    def _read_known(self, open_: Sequence[State]) -> Known:
        named = self.screen.find_last_named("restore", "plan_session")
        skipped = (named[0], date.fromordinal(named[1])) if named and named[1] else None
        shown = self._find_shown()
        answered = self.screen.shows_last("session", "sessions")
        mine = (self.conn, self.mentor, self.now)
        return read_known(*mine, open_, shown, skipped, answered=answered)

    def _find_named(self, heard: Heard) -> Named | Advance | None:
        """What the words name on one of the last cards, none older than that of a plan which they
        may agree to; in a reply, on the card that it replies to."""
        said, replied = heard.said, heard.replied
        if self.memory.passed or not said.typed or self._asks_on(said):
            return None
        found = self.screen.find_agreed(said.typed, replied)
        if found is None and not (list_labels(said.typed) or read_outcome(said.typed)):
            return None
        if list_undoing(said.typed) and replied is None and not self._undoes_by_card():
            return None
        draft = self._find_draft(heard)
        asks = self.screen.find_card(draft) if draft is not None else None
        named = found or self.screen.find_named(said.typed, replied)
        if named is None or (asks is not None and named[0].id < asks.id):
            return None
        event = read_button(named[1], self.now)
        if not isinstance(event, Pressed):
            return Named(named[0], event)
        state = next((each for each in heard.open if each.run == event.run), None)
        if state is None or state.asked != event.step:
            return None
        if event.step == "ability" and "?" in said.typed:  # it is asked about, and not chosen
            return None
        return Advance(run=event.run, event=said if state.find_option(said.typed) else event)

    def _explain(self, heard: Heard) -> tuple[Effect, ...]:
        """What follows where they ask what the last card means, or want nothing of it: what its
        abilities are, its question once more, or what can be tapped there; nothing where it has
        no buttons."""
        typed = heard.said.typed
        puzzled = is_puzzled(typed)
        if not (puzzled or wants_nothing(typed)) or not (
            heard.onboarded and self._is_fresh(heard)
        ):
            return ()
        labels = self.screen.list_last_labels()
        if not labels:
            return ()
        what = self.screen.find_last_named("what")
        if what is not None and puzzled:
            return (Again(verb="what", object=what[0]),)
        return answer_puzzled(heard.said, labels, self._find_seen())

    def _find_said_to_card(self, heard: Heard) -> tuple[Effect, ...]:
        if not self._is_fresh(heard):
            return ()
        here = (self.conn, self.mentor, self.memory, self.screen, self.framework, self.now)
        card = AtCard(*here)
        period = card.find_period(heard.said.typed)
        return period or (() if heard.doubt else card.find(heard.said))

    def _find_at_entry(self, heard: Heard) -> tuple[Effect, ...]:
        if not heard.said.typed or self.memory.passed:
            return ()
        card = AtEntry(self._meant, self.framework)
        return card.find(heard.said, heard.replied, doubt=heard.doubt)

    def _undoes_by_card(self) -> bool:
        """Whether what was done last was told in an entry, or has a button that takes it back."""
        change = changes.find_last_change(self.conn, self.mentor, self.now)
        deed = deeds.find_newer(self.conn, self.mentor, change, self.now)
        return deed is None or deed.kind in BY_CARD

    def _find_draft(self, heard: Heard) -> int | None:
        return routing.find_draft(heard.open, heard.said) if self._is_fresh(heard) else None

    def _find_shown(self) -> State | None:
        """The conversation of the last card that has buttons."""
        run = self.screen.find_last_run()
        return self.memory.read_state(self.mentor, run) if run is not None else None

    def _find_seen(self) -> State | None:
        """The open conversation whose question stands on the last card that has buttons, also
        where the words were no answer to it."""
        state = self._find_shown()
        if state is None or state.status != "open" or state.paused:
            return None
        return state if state.flow in self.context.flows else None

    def _is_fresh(self, heard: Heard) -> bool:
        """Whether they reply to nothing, and no conversation has passed them on."""
        return heard.replied is None and not self.memory.passed

    def _greet_newcomer(self, taker: Place, heard: Heard) -> tuple[Effect, ...]:
        """What follows what is said before the first question of the first screens is answered,
        or at the one about the time, where it is no answer to that."""
        settling = next((each for each in heard.open if each.flow == newcomer.ONBOARDING), None)
        if heard.onboarded and (settling is None or settling.asked not in newcomer.UNBEGUN):
            return ()
        if not isinstance(taker, New) and taker != (settling.run if settling else None):
            return ()
        if settling is not None:
            scene = Scene(settling, self.framework.of(settling.facts.framework), self.now)
            step = self.context.flows[settling.flow].find_step(settling.asked)
            if step is not None and step.reads and step.reads(heard.said.typed, scene):
                return ()
        return newcomer.greet(heard.said, self._here, settling)

    def _is_free(self, taker: Place, heard: Heard) -> bool:
        """Whether words may mean something by themselves: typed, and no answer to the question
        that would take them. The first screens take all words, as they know what they ask."""
        said = heard.said
        length = len(said.typed)
        if not 0 < length <= MAX_CHARACTERS_LISTED or not heard.onboarded:
            return False
        listed = length <= MAX_CHARACTERS_READ or "\n" in said.typed
        if not (listed or split_plans(said.typed, self._here)):
            return False
        state = next((each for each in heard.open if each.run == taker), None)
        if state is None or self._asks_on(said):
            return True
        scene = Scene(state, self.framework.of(state.facts.framework), self.now)
        return not routing.is_answer(self.context.flows[state.flow], said, scene)
