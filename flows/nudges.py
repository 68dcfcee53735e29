"""What the bot says first: the question after a session, a plan before one, an action on its day.

All that is due for one mentor is decided on at once, so that what was missed becomes one message
and not ten, and so that no more is heard than a mentor can bear (flows/calendar/rhythm.py). Every
occurrence gets an outcome; none is passed over in silence.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.calendar.day_names import name_day, name_span, tell_time
from flows.calendar.rhythm import WEEK
from flows.calendar.schedule import is_missed
from flows.calendar.series import to_local_date
from flows.effects import (
    Advance,
    CloseRun,
    Effect,
    Outcome,
    SetPace,
    Settle,
    Show,
    Speak,
    StartFlow,
    Wait,
)
from flows.events import Reminded, Shown
from flows.facts import Due
from flows.flow import State
from flows.lines import Button, Line, button, line, shorten
from flows.plans.plan import ask_fewer, rehearse, remind_action
from flows.progress import assess
from flows.progress.summary import sum_up_week
from flows.reflection import visit
from flows.views import Call, SessionView
from framework.model import Framework

TOLD = timedelta(minutes=5)
"""Lateness that is worth a word."""
MOST = 5
"""Sessions that are named in a message about several."""
DAY = timedelta(days=1)
STALE = timedelta(days=2)
"""A self-assessment that comes so late is left for the next time."""
FRESH = timedelta(days=14)
"""For so long after one was made, none is offered."""

Effects = tuple[Effect, ...]


def remind(facts: Due, event: Reminded, framework: Framework) -> Effects:
    """Say what is due, or settle why not."""
    return _Round(facts, event, framework).go()


class _Round:
    """One round of what is due for one mentor; the effects are collected on the way."""

    def __init__(self, facts: Due, event: Reminded, framework: Framework) -> None:
        self.facts, self.event, self.framework = facts, event, framework
        self.rhythm, self.at = facts.rhythm, event.at
        self.may_sound = self.rhythm.may_sound(event.at)
        self.effects: list[Effect] = []

    def go(self) -> Effects:
        calls = [call for call in self.facts.calls if not self.drop(call)]
        for call in calls:
            if call.kind == "later":
                self.come_again(call)
        calls = [call for call in calls if call.kind != "later"]
        if self.rhythm.is_paused(self.at):
            self.put_aside(
                calls, "paused", self.rhythm.allows(self.rhythm.paused_until or self.at)
            )
        elif self.rhythm.holds_back(self.at):
            self.put_aside(calls, "held", self.rhythm.allows(self.at + DAY))
        else:
            self.ask([call for call in calls if call.kind in ("session", "weekly")])
            rehearsals = [call for call in calls if call.kind == "rehearsal"]
            if self.rhythm.pace == "all":
                self.rehearse(rehearsals)
            else:  # the one message of a week is a question
                self.settle(rehearsals, "held")
            self.ask_for([call for call in calls if call.kind == "action"])
            self.offer_assessment([call for call in calls if call.kind == "assess"])
            self.sum_up([call for call in calls if call.kind == "digest"])
        return tuple(self.effects)

    # What is not said

    def drop(self, call: Call) -> bool:
        """Settle what has become pointless."""
        match call.kind:
            case "rehearsal":
                begun = call.session is None or call.session.starts_at <= self.at
                pointless = begun or call.plan is None
            case "session":
                pointless = call.session is None
            case "action":
                pointless = call.plan is None
            case "later":
                pointless = self.find_run(call.run) is None
            case "digest":
                week = self.facts.records
                empty = week is None or not (week.entries or week.held)
                pointless = empty or self.at - call.allowed_at > DAY
            case "assess":
                pointless = self.is_needless(call)
            case _:
                pointless = False
        if pointless:
            self.settle([call], "over")
        return pointless

    def put_aside(self, calls: Sequence[Call], outcome: Outcome, until: datetime) -> None:
        """What belongs to its day is left out; an action and a self-assessment stay to be done."""
        for call in calls:
            if call.kind in ("action", "assess"):
                self.effects.append(Wait(reminder=call.reminder, until=until))
            else:
                self.settle([call], outcome)

    def is_needless(self, call: Call) -> bool:
        """Whether there is nothing to see oneself by yet, or one has just been made, or the day on
        which it could have been offered is long past."""
        records, last = self.facts.records, self.facts.assessment
        if records is None or last is None:
            return True
        silent = not records.total
        lately = {each.competence for each in last.earlier if self.at - each.at < FRESH}
        seen = lately.union(each.competence for each in last.rated)
        ended = last.ended_at is not None and self.at - last.ended_at < FRESH
        # One that was made of a few competences, each by itself, does not stand for all.
        made = ended and 2 * len(seen) >= len(self.framework.competences)
        return silent or made or self.at - self.find_free(call) > STALE

    def find_free(self, call: Call) -> datetime:
        """When it could have been said: not in a pause, nor in a week that has had its message."""
        free = [call.allowed_at, self.rhythm.paused_until or call.allowed_at]
        if self.rhythm.pace != "all" and self.rhythm.sent_at is not None:
            free.append(self.rhythm.sent_at + WEEK)
        return max(free)

    # What is asked

    def ask(self, calls: Sequence[Call]) -> None:
        """The questions: of each session its own, of those missed long ago one for all."""
        sessions = [call for call in calls if call.kind == "session"]
        weekly = [call for call in calls if call.kind == "weekly"]
        if calls and self.rhythm.wants_fewer():
            newest = (sessions or weekly)[-1]
            self.settle([newest], "sent")
            self.settle([call for call in calls if call is not newest], "folded")
            self.effects.append(SetPace(pace="asked"))
            self.speak(sounds=True, counts=True)
            self.effects.append(ask_fewer(newest))
            return
        missed = [call for call in sessions if is_missed(call.allowed_at, self.at)]
        if len(missed) > 1:
            self.fold(missed)
            sessions = [call for call in sessions if call not in missed]
        for call in sessions:
            self.nudge(call)
        if missed or sessions:
            self.settle(weekly, "folded")
        elif weekly:
            self.settle(weekly[:-1], "folded")
            self.ask_weekly(weekly[-1])

    def fold(self, missed: Sequence[Call]) -> None:
        """Several sessions that were missed: one message, each a button."""
        self.settle(missed, "folded")
        self.speak(sounds=True, counts=True)
        named = [call.session for call in missed if call.session is not None][-MOST:]
        count = len(missed)
        if self.event.back:
            first = line("Welcome back. {count} sessions waited.", count=count)
        else:
            day = missed[0].due_at
            first = line("Since {day} {count} sessions have waited.", count=count, day=day)
        which = line("Is one of them still with you?")
        buttons = tuple(self.offer(each) for each in reversed(named))
        self.effects.append(Show(run=None, lines=(first, which), buttons=buttons))

    def offer(self, session: SessionView) -> Button:
        day = to_local_date(session.starts_at, self.rhythm.zone)
        return button(
            "catch_up",
            "{mentee} · {day}",
            session.series,
            session.ordinal,
            mentee=shorten(session.mentee, 9),
            day=name_day(day, day),  # there is no room for a year
        )

    def nudge(self, call: Call) -> None:
        """The question about one session; what is open about it goes on instead."""
        session = call.session
        assert session is not None  # noqa: S101 - dropped before
        self.settle([call], "sent")
        notice = self.tell_lateness(call)
        for state in visit.find_reflections(self.facts.open):
            if is_about(state, session):
                self.speak(sounds=True, counts=True)
                about = self.name(session, state)
                self.effects += visit.resume([state], self.event, self.framework, notice + about)
                return
        for state in visit.find_reflections(self.facts.open):
            if gives_way(state, session):
                self.effects.append(CloseRun(run=state.run, left=True))
        self.speak(sounds=True, counts=True)
        self.effects.append(
            StartFlow(flow=visit.REFLECTION, notice=notice, series=session.series, on=session.on)
        )

    def name(self, session: SessionView, state: State) -> tuple[Line, ...]:
        """Which session it is, where what is open does not say so itself."""
        if state.facts.session is not None and not state.told:
            return ()
        when = name_span(session.starts_at, session.ends_at, self.at, self.rhythm.zone)
        return (line("{mentee}, {when}.", mentee=session.mentee, when=when),)

    def ask_weekly(self, call: Call) -> None:
        self.settle([call], "sent")
        self.speak(sounds=True, counts=True)
        self.effects += visit.remind(
            self.facts.open, self.event, self.framework, self.tell_lateness(call)
        )

    def tell_lateness(self, call: Call) -> tuple[Line, ...]:
        late = self.at - call.allowed_at
        if self.event.back:
            return (line("Welcome back."),)
        if late <= TOLD:
            return ()
        zone = self.rhythm.zone
        time = tell_time(call.allowed_at, zone)
        if to_local_date(call.allowed_at, zone) == to_local_date(self.at, zone):
            return (line("This comes late: it was due at {time}.", time=time),)
        text = "This comes late: it was due {day} at {time}."
        return (line(text, day=call.allowed_at, time=time),)

    # The rest

    def rehearse(self, calls: Sequence[Call]) -> None:
        for call in calls:
            assert call.session is not None  # noqa: S101 - dropped before
            assert call.plan is not None  # noqa: S101
            self.settle([call], "sent")
            self.speak()
            self.effects.append(rehearse(call.session, call.plan, self.at))

    def ask_for(self, calls: Sequence[Call]) -> None:
        for call in calls:
            assert call.plan is not None  # noqa: S101 - dropped before
            self.settle([call], "sent")
            self.speak()
            self.effects.append(remind_action(call.plan))

    def offer_assessment(self, calls: Sequence[Call]) -> None:
        """Once for all that had to wait."""
        self.settle(calls[:-1], "folded")
        for call in calls[-1:]:
            assert self.facts.assessment is not None  # noqa: S101 - dropped before
            self.settle([call], "sent")
            self.speak()
            self.effects.append(
                assess.offer(self.facts.assessment, self.facts.months, self.framework)
            )

    def sum_up(self, calls: Sequence[Call]) -> None:
        """The week, for whoever hears of every session: else its one message is a question."""
        for call in calls:
            assert self.facts.records is not None  # noqa: S101 - dropped before
            if self.rhythm.pace != "all":
                self.settle([call], "held")
                continue
            self.settle([call], "sent")
            self.speak()
            self.effects.append(sum_up_week(self.facts.records, self.framework, self.at))

    def come_again(self, call: Call) -> None:
        """The mentor put it off, and wants it now."""
        self.settle([call], "sent")
        self.speak(sounds=True)
        notice = (line("You asked me to come back."),)
        self.effects.append(Advance(run=call.run, event=Shown(at=self.at, notice=notice)))

    # Small parts

    def settle(self, calls: Sequence[Call], outcome: Outcome) -> None:
        for call in calls:
            self.effects.append(Settle(reminder=call.reminder, on=call.on, outcome=outcome))

    def speak(self, *, sounds: bool = False, counts: bool = False) -> None:
        """The next screen is sent first. One of a round may be heard, unless somebody is there."""
        loud = sounds and self.may_sound and not self.event.back
        self.effects.append(Speak(sounds=loud, counts=counts))
        self.may_sound = self.may_sound and not sounds

    def find_run(self, run: int) -> State | None:
        return next((state for state in self.facts.open if state.run == run), None)


def is_about(state: State, session: SessionView) -> bool:
    """Whether an open reflection is the one about this session: it was begun for it, or has been
    told about since it began, with this mentee or with nobody named yet."""
    own = state.facts.session
    if own is not None:
        return (own.series, own.on) == (session.series, session.on)
    same = state.mentee.casefold() in ("", session.mentee.casefold())
    begun = min((answer.at for answer in state.answers.values()), default=None)
    return same and state.told and begun is not None and begun >= session.starts_at


def gives_way(state: State, session: SessionView) -> bool:
    """Whether an open reflection ends with this session: it is about an earlier one with the same
    mentee, or nobody has said anything to it and it is about none."""
    if state.mentee.casefold() == session.mentee.casefold():
        return True
    return state.facts.session is None and not state.told
