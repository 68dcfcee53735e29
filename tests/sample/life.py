"""A sample mentor: weeks, months or years of sessions, kept by the same functions as a real one's.

Everything follows from the number of entries, the end and a seed: no clock, no chance. What is
reflected on is what the product offers, so coverage grows as it would.
"""

import random
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from sqlalchemy import Connection, insert

from flows.calendar.schedule import to_instant
from flows.calendar.series import Rule
from flows.effects import (
    BeginAssessment,
    EndAssessment,
    EndSeries,
    ExplainRating,
    KeepPlan,
    KeepPrivate,
    LinkEntry,
    PlanResult,
    PlanSeries,
    Rate,
    SaveAnswer,
    SetPhase,
    SettlePlan,
    SkipSession,
    Star,
)
from flows.events import Beginning, Media, MediaKind, Said
from flows.flow import Answer, State
from flows.lines import Line, line
from framework.catalogue import load_framework
from framework.coverage import Touch, offer_abilities
from framework.model import Ability, Competence
from storage import people
from storage.calendar import phases, plans, reminders, series, sessions
from storage.journal import answers, ratings, runs
from storage.people import Mentor
from storage.tables import chats
from tests.sample.sentences import BY_AREA, FIRST, NAMES, NOTES, PLANS, REASONS, SMALL

ZONE: Final = "Europe/Brussels"
BOT: Final = 4200001
A_WEEK: Final = 4
"""Entries, for as long as that does not take more than `LONGEST`."""
LONGEST: Final = 260
"""Weeks: five years. Who has written more has written more often."""
WALLS: Final = (time(9), time(10, 30), time(14), time(15, 30), time(17, 30))
MENTORING: Final = (20, 44)
"""Sessions of a mentoring, from and to; it is closing when `CLOSING` are left."""
CLOSING: Final = 4
AFTER: Final = timedelta(minutes=10)
NEXT: Final = timedelta(minutes=20)
FILES: Final[tuple[MediaKind, ...]] = ("photo", "photo", "document")
RESULTS: Final[Mapping[PlanResult, str]] = {
    "did": "Did it",
    "no_chance": "No chance",
    "dropped": "Drop it",
}
MONTH: Final = 4  # weeks from one self-assessment to the next


class Mentoring(NamedTuple):
    """`place`: which of the walls it has; the day of the week is that of `first_on`."""

    mentee: str
    series: int
    first_on: date
    place: int
    sessions: int

    def meets(self, day: date) -> bool:
        passed = (day - self.first_on).days
        return passed >= 0 and passed % 7 == 0 and passed // 7 < self.sessions

    def left(self, day: date) -> int:
        return self.sessions - (day - self.first_on).days // 7


class Session(NamedTuple):
    mentoring: Mentoring
    on: date
    ends_at: datetime


def live(
    conn: Connection, entries: int, until: datetime, *, person: int = 101, seed: int = 7
) -> Mentor:
    """A mentor in a new chat with Telegram's `person`, with exactly so many entries by then."""
    weeks = min(-(-entries // A_WEEK), LONGEST)
    today = until.date()
    begin = to_instant(today - timedelta(weeks=weeks), time(8), ZONE)
    new = insert(chats).values(bot_id=BOT, chat_id=person).returning(chats.c.id)
    mentor = people.add_mentor(conn, conn.execute(new).scalar_one(), ZONE, begin)
    life = Life(conn, mentor, seed, weeks)
    life.close(life.open("onboarding", begin), "onboarding", begin)
    written = 0
    for week in range(weeks):
        owed = entries * (week + 1) // weeks - written
        life.spend(today - timedelta(weeks=weeks - week), week, owed)
        written += owed
    if weeks:
        reminders.recompute(conn, mentor, until)
    return mentor


class Life:
    """One mentor's; `weeks` is how many there will be."""

    def __init__(self, conn: Connection, mentor: Mentor, seed: int, weeks: int) -> None:
        self.conn, self.mentor, self.weeks = conn, mentor, weeks
        self.dice = random.Random(seed)
        self.framework = load_framework()
        self.history: dict[str, Touch] = {}
        self.mentorings: list[Mentoring] = []
        self.met = 0
        self.written = 0
        self.last: dict[int, int] = {}  # the youngest entry on a competence
        self.rated: dict[int, int] = {}
        self.plans: dict[str, int] = {}
        self.gift = {each.number: self.dice.choice((1, 2, 2, 3)) for each in self.competences}

    @property
    def competences(self) -> tuple[Competence, ...]:
        return self.framework.competences

    # A week

    def spend(self, monday: date, week: int, owed: int) -> None:
        """Seven days from then on, with so many entries."""
        self.meet(monday, week)
        first, *others = self.list_sessions(monday)
        held = [first, *(each for each in others if not self.skip(each))]
        for each in held:
            self.hold(each)
        told = self.dice.sample(held, len(held) - (len(held) > 2 and self.dice.random() < 0.2))
        told.sort(key=lambda each: each.ends_at)
        for number in range(owed):
            session = told[number % len(told)]
            self.reflect(session, session.ends_at + AFTER + NEXT * (number // len(told)))
        if week % MONTH == 1:
            self.assess(to_instant(monday + timedelta(days=6), time(20), ZONE))

    def meet(self, monday: date, week: int) -> None:
        """New mentees, one at a time but at the beginning: three, and later up to five."""
        days = [monday + timedelta(days=each) for each in range(7)]
        over = [each for each in self.mentorings if not any(map(each.meets, days))]
        for each in over:
            self.mentorings.remove(each)
            end = EndSeries(series=each.series)
            series.end_series(self.conn, self.mentor, end, to_instant(monday, time(8), ZONE))
        wanted = 3 + week // 9 % 3
        for _ in range(3 if week == 0 else int(len(self.mentorings) < wanted)):
            free = sorted(set(range(len(WALLS))) - {each.place for each in self.mentorings})
            self.begin(monday, free[0])

    def begin(self, monday: date, place: int) -> None:
        mentee = NAMES[self.met % len(NAMES)] + (" II" if self.met >= len(NAMES) else "")
        weekday = self.dice.randrange(5)
        first_on = monday + timedelta(days=(weekday - monday.weekday()) % 7)
        rule = Rule(first_on=first_on, every=1, wall=WALLS[place], zone=ZONE)
        at = to_instant(monday, time(8), ZONE)
        plan = PlanSeries(mentee=mentee, rule=rule)
        number = series.plan_series(self.conn, self.mentor, plan, at)
        lasts = self.dice.randint(*MENTORING)
        self.mentorings.append(Mentoring(mentee, number, first_on, place, lasts))
        self.met += 1

    def list_sessions(self, monday: date) -> Iterator[Session]:
        for day in (monday + timedelta(days=each) for each in range(7)):
            for each in self.mentorings:
                if each.meets(day):
                    begin = to_instant(day, WALLS[each.place], ZONE)
                    yield Session(each, day, begin + timedelta(hours=1))

    def skip(self, session: Session) -> bool:
        """Whether it does not take place."""
        if self.dice.random() >= 0.08:
            return False
        skip = SkipSession(series=session.mentoring.series, on=session.on)
        at = session.ends_at - timedelta(days=1)
        series.skip_session(self.conn, self.mentor, skip, at)
        return True

    def hold(self, session: Session) -> None:
        mentoring, on, at = session
        sessions.settle(self.conn, self.mentor, mentoring.series, on, at)
        if mentoring.left(on) == CLOSING:
            closing = SetPhase(mentee=mentoring.mentee, phase="closing")
            phases.set_phase(self.conn, self.mentor, closing, at)

    # An entry

    def reflect(self, session: Session, at: datetime) -> None:
        mentee = session.mentoring.mentee
        if self.written > 10 and self.dice.random() < 0.04:
            self.note(at)
            return
        row = series.keep_session(self.conn, self.mentor, session.mentoring.series, session.on)
        run = self.open("after_session", at, row)
        ability, prompt = self.choose_ability(mentee)
        self.choose(run, "ability", ability.code, self.label(ability), at, mentee)
        self.tell(run, "moment", prompt, *self.make_story(ability, mentee), at, mentee)
        if self.dice.random() < 0.92:
            outcome = self.find_outcome(ability)
            self.choose(run, "outcome", *outcome, at, mentee)
        self.settle_plan(run, mentee, at)
        if self.dice.random() < 0.25:
            self.touch_another(run, ability, at, mentee)
        if self.dice.random() < 0.15:
            self.intend(run, mentee, at)
        if self.dice.random() < 0.06:
            answers.star(self.conn, self.mentor, Star(entry=run, starred=True), at)
        if self.dice.random() < 0.04:
            private = KeepPrivate(entry=run, private=True)
            answers.keep_private(self.conn, self.mentor, private, at)
        self.close(run, "after_session", at, mentee)
        known = self.history.get(ability.code)
        reflections = known.reflections + 1 if known else 1
        self.history[ability.code] = Touch(last_at=at, reflections=reflections)
        self.last[ability.competence] = run
        self.written += 1

    def choose_ability(self, mentee: str) -> tuple[Ability, Line]:
        """One of the offers, more often the first, and its question."""
        situation = phases.read_situation(self.conn, self.mentor, self.framework, mentee)
        offers = offer_abilities(self.framework, self.history, situation)
        [offer] = self.dice.choices(offers, weights=(5, 3, 2)[: len(offers)])
        ability = self.framework.ability(offer.ability)
        named = {"mentee": mentee} if ability.with_mentee else {}
        return ability, Line(template=ability.question, values=named)

    def make_story(self, ability: Ability, mentee: str) -> tuple[str, Media | None]:
        if not self.written:
            return FIRST.format(mentee=mentee), None
        way = self.dice.random()
        if way < 0.03:
            return "", a_file("voice", self.written)
        if way < 0.12:
            return self.dice.choice(SMALL), a_file(self.dice.choice(FILES), self.written)
        area = self.framework.competence(ability.competence).area
        many = self.dice.choice((1, 1, 1, 2, 2, 3))
        told = self.dice.sample(BY_AREA[area], many)
        return " ".join(told).format(mentee=mentee), None

    def find_outcome(self, ability: Ability) -> tuple[str, str]:
        """It goes better with every time, and with the years."""
        before = self.history.get(ability.code)
        times = before.reflections if before else 0
        well = min(0.15 + 0.18 * times + 0.2 * self.written / 200, 0.8)
        names = {"missed": "Missed it", "partly": "Partly", "well": "Well"}
        weights = ((1 - well) / 3, (1 - well) * 2 / 3, well)
        [value] = self.dice.choices(tuple(names), weights)
        return value, names[value]

    def touch_another(self, run: int, ability: Ability, at: datetime, mentee: str) -> None:
        others = offer_abilities(self.framework, self.history, most=4)
        other = self.dice.choice([each.ability for each in others if each.ability != ability.code])
        self.choose(run, "also", other, self.label(self.framework.ability(other)), at, mentee)
        how = self.dice.choice((("did", "Did"), ("missed", "Missed")))
        self.choose(run, "also_how", *how, at, mentee)
        known = self.history.get(other)
        reflections = known.reflections if known else 0
        self.history[other] = Touch(last_at=at, reflections=reflections)

    def intend(self, run: int, mentee: str, at: datetime) -> None:
        text = self.dice.choice(PLANS)
        self.tell(run, "if_then", line("Next time, if …, I will …"), text, None, at, mentee)
        keep = KeepPlan(kind="if_then", text=text, mentee=mentee, run=run)
        self.plans[mentee] = plans.keep_plan(self.conn, self.mentor, keep, at)

    def settle_plan(self, run: int, mentee: str, at: datetime) -> None:
        """What became of the plan from last time."""
        plan = self.plans.get(mentee)
        if plan is None:
            return
        [result] = self.dice.choices(tuple(RESULTS), weights=(7, 2, 1))
        self.choose(run, "plan", result, RESULTS[result], at, mentee)
        plans.settle_plan(self.conn, self.mentor, SettlePlan(plan=plan, result=result), at)
        if result != "no_chance":
            del self.plans[mentee]

    def note(self, at: datetime) -> None:
        run = self.open("note", at)
        asked = line("What would you like to note?")
        self.tell(run, "note", asked, self.dice.choice(NOTES), None, at)
        self.close(run, "note", at)
        self.written += 1

    # A self-assessment

    def assess(self, at: datetime) -> None:
        ratings.begin_assessment(self.conn, self.mentor, BeginAssessment(), at)
        for place, competence in enumerate(self.competences):
            self.rate(competence, at + timedelta(minutes=place))
        ratings.end_assessment(self.conn, self.mentor, EndAssessment(), at + timedelta(minutes=16))

    def rate(self, competence: Competence, at: datetime) -> None:
        run, number = self.open("rate", at), competence.number
        value = self.find_value(competence)
        rated = Rate(run=run, competence=number, value=value)
        ratings.rate(self.conn, self.mentor, rated, at)
        if value is not None:
            entry = self.last.get(number, 0)
            if value >= 4 and entry and self.dice.random() < 0.7:
                shown = LinkEntry(run=run, entry=entry)
                ratings.link_entry(self.conn, self.mentor, shown, at)
            if self.rated.get(number, value) != value:
                mentee = self.mentorings[0].mentee
                reason = self.dice.choice(REASONS).format(mentee=mentee)
                why = ExplainRating(run=run, reason=reason)
                ratings.explain_rating(self.conn, self.mentor, why, at)
            self.rated[number] = value
        self.close(run, "rate", at)

    def find_value(self, competence: Competence) -> int | None:
        """From 1 to 5 by what was practised; the second time more modest, now and then nothing."""
        if self.dice.random() < 0.04:
            return None
        known = (self.history.get(each.code) for each in competence.abilities)
        practised = sum(each.reflections for each in known if each)
        grown = min(practised / (1.5 * len(competence.abilities)), 2)
        value = round(self.gift[competence.number] + grown + self.dice.gauss(0, 0.4))
        return max(1, min(5, value))

    # How it is kept

    def open(self, flow: str, at: datetime, session: int | None = None) -> int:
        return runs.open_run(self.conn, self.mentor, flow, at, session)

    def close(self, run: int, flow: str, at: datetime, mentee: str = "") -> None:
        answers = {"moment": Answer(at=at, pieces=1)} if mentee else {}
        facts = Beginning(zone=ZONE, mentee=mentee)
        state = State(flow=flow, run=run, facts=facts, status="done", answers=answers)
        runs.save_state(self.conn, self.mentor, state, at)

    def choose(
        self, run: int, step: str, value: str, label: str, at: datetime, mentee: str
    ) -> None:
        effect = SaveAnswer(
            run=run,
            step=step,
            prompt=line("Which one was it?"),
            options=(label,),
            option=value,
            label=label,
            mentee=mentee,
        )
        answers.add_answer(self.conn, self.mentor, effect, at)

    def tell(
        self,
        run: int,
        step: str,
        prompt: Line,
        text: str,
        media: Media | None,
        at: datetime,
        mentee: str = "",
    ) -> None:
        said = Said(at=at, text=text, media=media)
        effect = SaveAnswer(run=run, step=step, prompt=prompt, said=said, mentee=mentee)
        answers.add_answer(self.conn, self.mentor, effect, at)

    @staticmethod
    def label(ability: Ability) -> str:
        return f"{ability.label} {ability.code}"


def a_file(kind: MediaKind, number: int) -> Media:
    return Media(kind=kind, file_id=f"file{number}", unique_id=f"u{number}", size=90_000)
