"""What the bot says first: the question after a session, a plan before one, an action on its day.

All that is due for one mentor is decided on at once, so that what was missed becomes one message
and not ten, and so that no more is heard than a mentor can bear (flows/calendar/rhythm.py). Every
occurrence gets an outcome; none is passed over in silence.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar, assert_never

from flows.calendar.day_names import name_day, name_span, tell_time
from flows.calendar.rhythm import WEEK
from flows.calendar.schedule import is_missed
from flows.calendar.series import to_local_date
from flows.care.waited import tell_waited
from flows.effects import (
    Advance,
    CloseRun,
    CountOffer,
    Effect,
    NudgeOutcome,
    SetAssessing,
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
from flows.lines import Button, Line, button, line, shorten_apart
from flows.plans.plan import ask_fewer, rehearse, remind_action
from flows.progress import assess
from flows.progress.summary import note_quote, sum_up_week
from flows.reflection import visit
from flows.stories import is_about
from flows.views import (
    ActionNudge,
    AssessmentNudge,
    DigestNudge,
    DueReminder,
    LaterNudge,
    Nudge,
    RehearsalNudge,
    SessionNudge,
    SessionView,
    WeeklyNudge,
)
from framework.model import Framework

LATENESS_TOLD_FROM = timedelta(minutes=5)
"""Lateness that is worth a word."""
MAX_SESSIONS_NAMED = 5
"""Sessions that are named in a message about several."""
DAY = timedelta(days=1)
OFFER_LATE_AFTER = timedelta(days=2)
"""A self-assessment that comes so late is left for the next time."""
NO_OFFER_WITHIN = timedelta(days=14)
"""For so long after one was made, none is offered."""
MAX_OFFERS_IGNORED = 3
"""Offers of a self-assessment in a row that may go unanswered."""

Effects = tuple[Effect, ...]
Some = TypeVar("Some", bound=DueReminder)


def remind(facts: Due, event: Reminded, framework: Framework) -> Effects:
    """Say what is due, or settle why not."""
    return Round(facts, event, framework).go()


class Round:
    """One round of what is due for one mentor; the effects are collected on the way."""

    def __init__(self, facts: Due, event: Reminded, framework: Framework) -> None:
        self.facts, self.event, self.framework = facts, event, framework
        self.rhythm, self.at = facts.rhythm, event.at
        self.may_sound = self.rhythm.may_sound(event.at)
        self.effects: list[Effect] = []

    def go(self) -> Effects:
        nudges = [each for each in self.facts.nudges if not self.drop(each)]
        nudges = self.tell_waited(self.drop_twins(nudges))
        for later in choose(nudges, LaterNudge):
            self.come_again(later)
        nudges = [each for each in nudges if not isinstance(each, LaterNudge)]
        if self.rhythm.is_paused(self.at):
            over = self.rhythm.allows(self.rhythm.paused_until or self.at)
            self.put_aside(nudges, "paused", over)
        elif self.rhythm.holds_back(self.at):
            self.put_aside(nudges, "held", self.rhythm.allows(self.at + DAY))
        else:
            self.ask(choose(nudges, SessionNudge), choose(nudges, WeeklyNudge))
            rehearsals = choose(nudges, RehearsalNudge)
            if self.rhythm.pace == "all":
                self.rehearse(rehearsals)
            else:  # the one message of a week is a question
                self.settle(rehearsals, "held")
            self.ask_for(choose(nudges, ActionNudge))
            assessments = choose(nudges, AssessmentNudge)
            if self.rhythm.pace == "asked":  # whoever is silent is asked one thing a week
                self.settle(assessments, "held")
            else:
                self.offer_assessment(assessments)
            self.sum_up(choose(nudges, DigestNudge))
        return tuple(self.effects)

    # What is not said

    def drop(self, nudge: Nudge) -> bool:
        """Settle what has become pointless; whether it has."""
        pointless = self.is_pointless(nudge)
        if pointless:
            self.settle([nudge], "over")
        return pointless

    def drop_twins(self, nudges: Sequence[Nudge]) -> list[Nudge]:
        """Of two questions about one mentee at one minute the first; with its session the other is
        settled. What is left."""
        left: list[Nudge] = []
        asked: set[tuple[str, datetime]] = set()
        for each in nudges:
            if isinstance(each, SessionNudge):
                about = (each.session.mentee, each.session.starts_at)
                if about in asked:
                    continue
                asked.add(about)
            left.append(each)
        return left

    def is_pointless(self, nudge: Nudge) -> bool:
        match nudge:
            case RehearsalNudge(session=session):
                return session.starts_at <= self.at or session.over
            case LaterNudge(run=run):
                return all(state.run != run or state.told for state in self.facts.open)
            case DigestNudge():
                return not self.facts.records.entries or self.at - nudge.allowed_at > DAY
            case AssessmentNudge():
                return self.is_needless(nudge)
            case SessionNudge(session=session):
                apart = (session.series, session.on) in self.facts.apart
                return apart or session.over
            case WeeklyNudge() | ActionNudge():
                return False
            case never:
                assert_never(never)

    def put_aside(self, nudges: Sequence[Nudge], outcome: NudgeOutcome, until: datetime) -> None:
        """What belongs to its day is left out; an action and a self-assessment stay to be done."""
        for each in nudges:
            if isinstance(each, ActionNudge | AssessmentNudge):
                self.effects.append(Wait(reminder=each.reminder, until=until))
            else:
                self.settle([each], outcome)

    def is_needless(self, nudge: AssessmentNudge) -> bool:
        """Whether there is nothing to see oneself by yet, or one has just been made, or the day on
        which it could have been offered is long past."""
        records, last = self.facts.records, self.facts.assessment
        silent = not records.total
        lately = {each.competence for each in last.earlier if self.at - each.at < NO_OFFER_WITHIN}
        seen = lately.union(each.competence for each in last.rated)
        ended = last.ended_at is not None and self.at - last.ended_at < NO_OFFER_WITHIN
        # One that was made of a few competences, each by itself, does not stand for all.
        made = ended and 2 * len(seen) >= len(self.framework.competences)
        return silent or made or self.at - self.find_free(nudge) > OFFER_LATE_AFTER

    def find_free(self, nudge: AssessmentNudge) -> datetime:
        """When it could have been said: not in a pause, nor in a week that has had its message."""
        free = [nudge.allowed_at, self.rhythm.paused_until or nudge.allowed_at]
        if self.rhythm.pace != "all" and self.rhythm.sent_at is not None:
            free.append(self.rhythm.sent_at + WEEK)
        return max(free)

    def tell_waited(self, nudges: Sequence[Nudge]) -> list[Nudge]:
        """What came up while nothing was sent first is told plainly, at once; the others."""
        if self.facts.silence is None or self.rhythm.is_paused(self.at):
            return list(nudges)
        since, until = self.facts.silence
        waited = [each for each in nudges if since <= each.allowed_at < until]
        later = [each for each in waited if isinstance(each, AssessmentNudge)]
        self.put_aside(later, "held", self.rhythm.allows(self.at + DAY))
        self.settle([each for each in waited if each not in later], "folded")
        told = tell_waited(waited, self.at, self.rhythm.zone)
        if told is not None:
            self.speak()
            self.effects.append(told)
        return [each for each in nudges if each not in waited]

    # What is asked

    def ask(self, sessions: Sequence[SessionNudge], weekly: Sequence[WeeklyNudge]) -> None:
        """The questions: of each session its own, of those missed long ago one for all."""
        if (sessions or weekly) and self.rhythm.wants_fewer():
            self.ask_fewer(sessions, weekly)
            return
        self.settle(weekly if sessions else weekly[:-1], "folded")
        missed = [each for each in sessions if is_missed(each.allowed_at, self.at)]
        if len(missed) > 1:
            self.fold(missed)
            sessions = [each for each in sessions if each not in missed]
        if self.rhythm.pace != "all":  # one question a week, also where two are due at once
            spared = sessions if len(missed) > 1 else sessions[:-1]
            self.settle(spared, "held")
            sessions = [each for each in sessions if each not in spared]
        for each in sessions:
            self.nudge(each)
        if weekly and not (missed or sessions):
            self.ask_weekly(weekly[-1])

    def ask_fewer(self, sessions: Sequence[SessionNudge], weekly: Sequence[WeeklyNudge]) -> None:
        """Three went unanswered: instead of any question, whether there are too many."""
        newest = (sessions or weekly)[-1]
        self.settle([newest], "sent")
        self.settle([each for each in (*sessions, *weekly) if each is not newest], "folded")
        self.effects.append(SetPace(pace="asked"))
        self.speak(sounds=True, counts=True)
        self.effects.append(ask_fewer(sessions[-1].session if sessions else None))

    def fold(self, missed: Sequence[SessionNudge]) -> None:
        """Several sessions that were missed: one message, each a button."""
        self.settle(missed, "folded")
        self.speak(sounds=True, counts=True)
        named = [each.session for each in missed][-MAX_SESSIONS_NAMED:]
        count = len(missed)
        if self.event.back:
            first = line("Welcome back. {count} sessions waited.", count=count)
        else:
            day = missed[0].due_at
            first = line("Since {day} {count} sessions have waited.", count=count, day=day)
        which = line("Is one of them still with you?")
        names = shorten_apart([each.mentee for each in named], 9)
        buttons = tuple(map(self.offer, reversed(named), reversed(names)))
        self.effects.append(Show(run=None, lines=(first, which), buttons=buttons))

    def offer(self, session: SessionView, name: str) -> Button:
        day = to_local_date(session.starts_at, self.rhythm.zone)
        return button(
            "catch_up",
            "{mentee} · {day}",
            session.series,
            session.ordinal,
            mentee=name,
            day=name_day(day, day),  # there is no room for a year
        )

    def nudge(self, nudge: SessionNudge) -> None:
        """The question about one session; what is open about it goes on instead."""
        session = nudge.session
        self.settle([nudge], "sent")
        notice = self.tell_lateness(nudge)
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

    def ask_weekly(self, nudge: WeeklyNudge) -> None:
        self.settle([nudge], "sent")
        self.speak(sounds=True, counts=True)
        self.effects += visit.remind(
            self.facts.open, self.event, self.framework, self.tell_lateness(nudge)
        )

    def tell_lateness(self, nudge: SessionNudge | WeeklyNudge) -> tuple[Line, ...]:
        late = self.at - nudge.allowed_at
        if self.event.back:
            return (line("Welcome back."),)
        if late <= LATENESS_TOLD_FROM:
            return ()
        zone = self.rhythm.zone
        time = tell_time(nudge.allowed_at, zone)
        if to_local_date(nudge.allowed_at, zone) == to_local_date(self.at, zone):
            return (line("This comes late: it was due at {time}.", time=time),)
        text = "This comes late: it was due {day} at {time}."
        return (line(text, day=nudge.allowed_at, time=time),)

    # The rest

    def rehearse(self, nudges: Sequence[RehearsalNudge]) -> None:
        for each in nudges:
            self.settle([each], "sent")
            self.speak(until=min(self.at + LATENESS_TOLD_FROM, each.session.starts_at))
            self.effects.append(rehearse(each.session, each.plan, self.at))

    def ask_for(self, nudges: Sequence[ActionNudge]) -> None:
        for each in nudges:
            self.settle([each], "sent")
            self.speak()
            self.effects.append(remind_action(each.plan, to_local_date(self.at, self.rhythm.zone)))

    def offer_assessment(self, nudges: Sequence[AssessmentNudge]) -> None:
        """Once for all that had to wait. Whether it is welcome is asked first, and no answer is a
        no; where several offers went unanswered, there are no more."""
        self.settle(nudges[:-1], "folded")
        for each in nudges[-1:]:
            if self.facts.offers_ignored >= MAX_OFFERS_IGNORED:
                self.settle([each], "over")
                self.effects.append(SetAssessing(months=0))
                continue
            self.settle([each], "sent")
            self.speak()
            if self.facts.may_offer:
                shown = assess.offer(self.facts.assessment, self.facts.months, self.framework)
                self.effects += (CountOffer(), shown)
            else:
                self.effects += (SetAssessing(months=0), assess.ask_rhythm(self.framework))

    def sum_up(self, nudges: Sequence[DigestNudge]) -> None:
        """The week, for whoever hears of every session: else its one message is a question."""
        for each in nudges:
            if self.rhythm.pace != "all":
                self.settle([each], "held")
                continue
            self.settle([each], "sent")
            self.speak()
            self.effects.append(sum_up_week(self.facts.records, self.framework, self.at))
            self.effects += note_quote(self.facts.records)

    def come_again(self, nudge: LaterNudge) -> None:
        """The mentor put it off, and wants it now."""
        self.settle([nudge], "sent")
        self.speak(sounds=True)
        notice = (line("You asked me to come back."),)
        self.effects.append(Advance(run=nudge.run, event=Shown(at=self.at, notice=notice)))

    # Small parts

    def settle(self, nudges: Sequence[DueReminder], outcome: NudgeOutcome) -> None:
        for each in nudges:
            self.effects.append(Settle(reminder=each.reminder, on=each.on, outcome=outcome))

    def speak(
        self, *, sounds: bool = False, counts: bool = False, until: datetime | None = None
    ) -> None:
        """The next screen is sent first. One of a round may be heard, unless somebody is there."""
        loud = sounds and self.may_sound and not self.event.back
        self.effects.append(Speak(sounds=loud, counts=counts, until=until))
        self.may_sound = self.may_sound and not sounds


def choose(nudges: Sequence[Nudge], kind: type[Some]) -> list[Some]:
    return [each for each in nudges if isinstance(each, kind)]


def gives_way(state: State, session: SessionView) -> bool:
    """Whether an open reflection ends with this session: it is about an earlier one with the same
    mentee, or nobody has said anything to it and it is about none."""
    if state.mentee.casefold() == session.mentee.casefold():
        return True
    return state.facts.session is None and not state.told
