"""What is said to the last card and is no answer to its question: that it is to come again later,
that all of it was told already, that there was no session, that what it reminds of is done."""

from collections.abc import Iterator
from datetime import datetime, time
from typing import Final, NamedTuple

from sqlalchemy import Connection

from bot.turn.memory import Memory
from bot.turn.screen import Screen
from flows.calendar.schedule import to_instant, to_wall
from flows.calendar.series import to_local_date
from flows.effects import Again, Effect, StartFlow
from flows.events import Said
from flows.flow import State
from flows.reflection.question import leave_open, settle_by, withdraw
from flows.sessions.no_show import tell_wall
from flows.views import SessionView
from flows.words.answers.consent import is_consent, is_refusal
from flows.words.answers.corrections import list_corrected
from flows.words.changes.not_met import NotMet, read_not_met
from flows.words.errands.errands import read_dues
from flows.words.errands.postponing import (
    HOUR,
    read_again,
    read_postponing,
    says_told,
    says_tonight,
)
from flows.words.errands.settled import says_done, says_only_done, tells_done
from flows.words.times.spans import read_span
from framework.model import Framework
from storage.calendar import plans
from storage.journal import stories
from storage.people import Mentor

MOST_WORDS: Final = 5
"""Of why a session was none."""
MOST_PIECES: Final = 3
"""Of an entry that may be withdrawn in words: more than that is a story."""
NOON: Final = time(12)


def _answer_none(said: Said, found: NotMet, run: int) -> tuple[Effect, ...]:
    """What follows where it is asked whether a session was none: a yes, a no, or a few words that
    say why: a note, since they are nothing that stayed of it."""
    if found.said or is_consent(said.typed):
        return (Again(verb="cancelled", object=run),)
    if is_refusal(said.typed):
        return (Again(verb="continue", object=run),)
    if len(said.typed.split()) > MOST_WORDS:
        return ()
    return (StartFlow(flow="note", said=said), Again(verb="not_met", object=run))


class AtCard(NamedTuple):
    """What is looked at; it changes nothing."""

    conn: Connection
    mentor: Mentor
    memory: Memory
    screen: Screen
    framework: Framework
    now: datetime

    def find(self, said: Said) -> tuple[Effect, ...]:
        """What follows; nothing where the words may be an answer, or a story."""
        typed = said.typed
        found = self._find_put_off(typed) or self._find_told(typed)
        return found or self._find_none(said) or self._find_settled(said)

    def find_period(self, typed: str) -> tuple[Effect, ...]:
        """The summary of a stretch of time that they name while one is the last card."""
        named = read_span(typed, self._here.date()) is not None
        shown = named and self.screen.shows_last("further", "periods", "overview")
        return (Again(verb="overview", words=typed),) if shown else ()

    def _find_put_off(self, typed: str) -> tuple[Effect, ...]:
        """When its question is to come again. At the question itself a day or an hour alone may be
        the answer; once that is given, nothing more comes by itself."""
        if not self.screen.shows_last("snooze"):
            state = self._find_shown() if read_postponing(typed, self._here) else None
            return leave_open(state) if state is not None else ()
        bare = not self.screen.shows_last("later")
        words = self._read_again(typed) if bare else read_postponing(typed, self._here)
        run = self.screen.find_last_run()
        return (Again(verb="snooze", object=run, words=words),) if words and run else ()

    def _find_told(self, typed: str) -> tuple[Effect, ...]:
        """The entry with the mentee, of the day of the session or later, where they say that there
        is one."""
        asked = self._find_shown() if says_told(typed) else None
        session = asked.facts.session if asked is not None else None
        if asked is None or session is None or not self.screen.shows_last("not_met"):
            return ()
        told = next(self._list_told(session), None)
        return settle_by(asked, told, self.now, self.framework) if told is not None else ()

    def _find_none(self, said: Said) -> tuple[Effect, ...]:
        """A session that was none, where the card asks whether it was, or where what was told of
        it is about to be filed: when it is to be instead."""
        typed = said.typed
        verbs = ("moved", "no_show_moved", "not_met")
        asks = next((each for each in verbs if self.screen.shows_last(each)), "")
        state = self._find_shown()
        session = state.facts.session if state is not None else None
        if asks == "no_show_moved":
            found = read_not_met(typed, self._here, NOON, "")
            about = self.screen.find_last_named(asks) or (0, 0)
            again = Again(verb=asks, object=about[0], version=about[1], words=typed)
            return (again,) if found and found.day else ()
        if state is None or session is None or state.status != "open":
            return ()
        found = read_not_met(
            typed, *tell_wall(session, self.now, self.mentor.zone), session.mentee
        )
        if found is None:
            return ()
        if not state.answers:
            if found.day and (asks == "moved" or found.said):
                return (Again(verb="moved", object=state.run, words=typed),)
            return _answer_none(said, found, state.run) if asks == "moved" else ()
        young = state.asked == "ability" and state.pieces <= MOST_PIECES
        none = found.label or (found.said and found.day)
        return withdraw(state, found) if young and none else ()

    def _find_settled(self, said: Said) -> tuple[Effect, ...]:
        """What was to be done is, where the last card reminds of it or shows it; or it is for
        another day or hour, tomorrow where none is said."""
        typed, plan = said.typed, self.screen.find_last_named("did")
        if plan is None:
            return self._find_due(typed)
        if says_done(typed):
            return (Again(verb="did", object=plan[0]),)
        if tells_done(typed) and self.screen.shows_last("put_off"):
            return (StartFlow(flow="note", said=said), Again(verb="did", object=plan[0]))
        when = self._read_later(typed) if self.screen.shows_last("put_off") else ""
        if when == HOUR:
            return (Again(verb="put_off", object=plan[0], version=1),)
        later = Said(at=self.now, text=when)
        return (StartFlow(flow="redate", plan=plan[0], said=later),) if when else ()

    def _find_due(self, typed: str) -> tuple[Effect, ...]:
        """The only thing to do today, which its reminder was about, however far up that stands;
        not where the last card has something else that may be done."""
        if not says_only_done(typed) or self.screen.shows_last("enough"):
            return ()
        today = self._here.date()
        open_ = plans.read_plans(self.conn, self.mentor).open
        due = [each.id for each in open_ if each.kind == "action" and each.due_on == today]
        return (Again(verb="did", object=due[0]),) if len(due) == 1 else ()

    @property
    def _here(self) -> datetime:
        return to_wall(self.now, self.mentor.zone)

    def _find_shown(self) -> State | None:
        """The conversation of the last card that has buttons."""
        run = self.screen.find_last_run()
        return self.memory.read_state(self.mentor, run) if run else None

    def _read_later(self, typed: str) -> str:
        """What says when, with "ask me" or without; `HOUR` where all it says is "later"."""
        said = (each for each in list_corrected(typed) if read_dues(each, self._here))
        return next(said, "") or read_postponing(typed, self._here)

    def _read_again(self, typed: str) -> str:
        """The same for a question, which also comes "tonight"."""
        said = (
            each
            for each in list_corrected(typed)
            if read_again(each, self._here) or says_tonight(each)
        )
        return next(said, "") or read_postponing(typed, self._here)

    def _list_told(self, session: SessionView) -> Iterator[State]:
        """The entries that may be of this session, the newest first."""
        zone, apart = self.mentor.zone, self.mentor.aside.entries
        since = to_instant(to_local_date(session.starts_at, zone), time(), zone)
        at = stories.list_told(self.conn, self.mentor, since)
        for run in sorted(at, key=lambda each: (at[each], each), reverse=True):
            state = self.memory.read_state(self.mentor, run) if run not in apart else None
            if state is not None and state.about == session.mentee:
                yield state
