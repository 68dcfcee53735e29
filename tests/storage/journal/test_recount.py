"""Whatever a mentor has written, changed and thrown away: the summary's numbers are those of
somebody who reads every row and counts on their fingers."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Table, insert, select

from flows.calendar.period import PERIODS, Period, find_start
from flows.calendar.series import Rule
from flows.effects import (
    BeginAssessment,
    EndAssessment,
    KeepPlan,
    LinkEntry,
    PlanSeries,
    Rate,
    Restore,
    SettlePlan,
)
from flows.facts import MenteeView
from framework.catalogue import load_framework
from framework.coverage import Touch
from storage.calendar import plans, series
from storage.journal import answers, pages, ratings, records
from storage.people import Mentor
from storage.tables import answers as table
from storage.tables import attachments, entries, runs, sessions
from storage.tables import mentees as people
from storage.tables import plans as intentions
from storage.tables import ratings as given_ratings
from tests.storage import seeds
from tests.storage.seeds import NOW, ZONE

FRAMEWORK = load_framework()
pytestmark = pytest.mark.unmeasured

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
SHOWS = {"photo", "document", "video", "audio"}
MORE = {"sqlite": 25, "postgresql": 5}
"""Lives of which the numbers are compared."""

abilities = st.sampled_from(("2a", "7b", "7b", "7l"))
outcomes = st.sampled_from(("missed", "partly", "well"))
ago = st.integers(0, 500)
which = st.integers(0, 9)


class Deed(NamedTuple):
    """Something that the mentor does, to the `which`-th of what is there."""

    name: str
    which: int
    days: int
    ability: str
    outcome: str
    also: str
    flag: bool
    value: int | None


deeds = st.builds(
    Deed,
    st.sampled_from(
        (
            *("write", "write", "write", "write", "redo", "move", "retract", "discard"),
            *("restore", "rate", "assess", "end", "meet", "plan"),
        )
    ),
    which,
    ago,
    abilities,
    outcomes,
    st.one_of(st.just(""), abilities),
    st.booleans(),
    st.one_of(st.none(), st.integers(1, 5)),
)
lives = st.lists(deeds, min_size=15, max_size=60)


class Author:
    """A mentor who does one deed after the other, each at a minute of its own."""

    def __init__(self, conn: Connection) -> None:
        self.conn, self.mentor = conn, seeds.settle(conn)
        self.written: list[int] = []
        self.answers: list[int] = []
        self.choices: list[int] = []
        self.minute = 0

    @property
    def mine(self) -> tuple[Connection, Mentor]:
        return self.conn, self.mentor

    def do(self, deed: Deed) -> None:
        self.minute += 1
        act: Callable[[Deed, datetime], None] = getattr(self, deed.name)
        act(deed, NOW - deed.days * DAY + self.minute * MINUTE)

    def write(self, deed: Deed, at: datetime) -> None:
        run = seeds.begin(*self.mine, at=at)
        self.choices.append(seeds.choose(*self.mine, run, "ability", deed.ability, at))
        media = seeds.voice().model_copy(update={"kind": "photo" if deed.flag else "voice"})
        self.answers.append(seeds.tell(*self.mine, run, "I waited.", at, media=media))
        if deed.value:
            seeds.choose(*self.mine, run, "outcome", deed.outcome, at)
            seeds.name_mentee(*self.mine, run, f"mentee {deed.value}", at)
        if deed.also:
            seeds.choose(*self.mine, run, "also", deed.also, at)
            seeds.choose(*self.mine, run, "also_how", "missed", at)
        self.written.append(run)

    def redo(self, deed: Deed, at: datetime) -> None:
        for answer in pick(self.choices, deed):
            answers.edit_answer(*self.mine, answer, deed.ability, at, option=deed.ability)

    def move(self, deed: Deed, at: datetime) -> None:
        for run in pick(self.written, deed):
            seeds.choose(*self.mine, run, "date", at.date().isoformat(), at)

    def retract(self, deed: Deed, at: datetime) -> None:
        for answer in pick(self.answers if deed.flag else self.choices, deed):
            self.answers = [each for each in self.answers if each != answer]
            self.choices = [each for each in self.choices if each != answer]
            answers.take_back(*self.mine, answer, None, at)

    def discard(self, deed: Deed, at: datetime) -> None:
        for run in pick(self.written, deed):
            answers.discard(*self.mine, run, at)

    def restore(self, deed: Deed, at: datetime) -> None:
        for run in pick(self.written, deed):
            answers.restore(*self.mine, Restore(entry=run), at)

    def rate(self, deed: Deed, at: datetime) -> None:
        run = seeds.begin(*self.mine, "rate", at)
        rate = Rate(run=run, competence=1 + deed.which % 3, value=deed.value)
        ratings.rate(*self.mine, rate, NOW)
        if deed.value in (4, 5):
            for entry in pick(self.written, deed):
                ratings.link_entry(*self.mine, LinkEntry(run=run, entry=entry), NOW)

    def assess(self, deed: Deed, at: datetime) -> None:
        ratings.begin_assessment(*self.mine, BeginAssessment(), NOW)

    def end(self, deed: Deed, at: datetime) -> None:
        ratings.end_assessment(*self.mine, EndAssessment(), NOW)

    def meet(self, deed: Deed, at: datetime) -> None:
        """A session that was asked about, or was missed; an entry may be about it."""
        rule = Rule(first_on=NOW.date() + DAY, every=0, wall=time(15), zone=ZONE)
        meets = series.plan_series(*self.mine, PlanSeries(mentee="Eva", rule=rule), NOW)
        row = {"mentor": self.mentor.id, "series": meets, "planned_on": rule.first_on}
        row |= {"starts_at": at, "state": "asked" if deed.flag else "missed"}
        self.conn.execute(insert(sessions).values(row))
        for run in pick(self.written, deed) if deed.value else ():
            about = f"{meets}_{rule.first_on.toordinal()}"
            seeds.choose(*self.mine, run, "session", about, at)

    def plan(self, deed: Deed, at: datetime) -> None:
        keep = KeepPlan(kind="if_then" if deed.flag else "action", text="plan", mentee="mentee 1")
        plan = plans.keep_plan(*self.mine, keep, at)
        if deed.value in (1, 2):
            result: Any = "did" if deed.value == 1 else "dropped"
            plans.settle_plan(*self.mine, SettlePlan(plan=plan, result=result), at)


def pick(those: list[int], deed: Deed) -> list[int]:
    return those[-1 - deed.which :][:1] if those else []


# The fingers


class Counted(NamedTuple):
    """An entry that was read."""

    id: int
    at: datetime
    ability: str | None
    outcome: str | None
    mentee: str | None
    reflected: bool
    evidenced: bool
    also: str | None


def list_rows(author: Author, table: Table) -> Sequence[Any]:
    mine = table.c.mentor == author.mentor.id
    return author.conn.execute(select(table).where(mine).order_by(table.c.id)).all()


def read_all(author: Author) -> list[Counted]:
    """Every entry that is not in the bin, the youngest first."""
    shown = {each.answer for each in list_rows(author, attachments) if each.kind in SHOWS}
    named = {each.entry for each in list_rows(author, given_ratings)}
    standing = defaultdict(list)
    for each in list_rows(author, table):
        if each.taken_back_at is None:
            standing[each.entry].append(each)
    found = []
    for row in list_rows(author, entries):
        if row.discarded_at is not None:
            continue
        there = standing[row.id]
        chosen = {each.step: each.option for each in there if each.option is not None}
        said = [each.said_at for each in there if each.option is None]
        at = min(said or [each.said_at for each in there], default=NOW)
        if "date" in chosen:
            wall = at.astimezone(ZoneInfo(ZONE)).time()
            day = date.fromisoformat(chosen["date"])
            at = datetime.combine(day, wall, ZoneInfo(ZONE)).astimezone(NOW.tzinfo)
        elif about := find_session(author, chosen):
            days = {each.astimezone(ZoneInfo(ZONE)).date() for each in (about.starts_at, at)}
            at = about.starts_at if len(days) > 1 else at
        found.append(
            Counted(
                id=row.id,
                at=at,
                ability=chosen.get("ability"),
                outcome=chosen.get("outcome"),
                mentee=chosen.get("mentee"),
                reflected=bool(said),
                evidenced=row.id in named or any(each.id in shown for each in there),
                also=find_also(chosen),
            )
        )
    return sorted(found, key=lambda each: (each.at, each.id), reverse=True)


def find_also(chosen: dict[str, Any]) -> str | None:
    """The other ability of that day; the entry's own is no other."""
    also = chosen.get("also") if chosen.get("also_how") else None
    return also if also != chosen.get("ability") else None


def find_session(author: Author, chosen: dict[str, Any]) -> Any:
    """The session that an entry is about: it is Eva's, and so is the entry, or nobody's."""
    number, _, _ = (chosen.get("session") or "").partition("_")
    theirs = [each for each in list_rows(author, sessions) if str(each.series) == number]
    return theirs[0] if theirs and "mentee" not in chosen else None


def check_progress(author: Author, period: Period) -> None:
    found = records.read_records(*author.mine, FRAMEWORK, period, NOW)
    everything = read_all(author)
    kept = [each for each in everything if each.reflected]
    since = find_start(period, NOW, ZONE)
    assert found.total == len(kept)
    assert found.entries == len([each for each in kept if since is None or each.at >= since])
    assert found.first_at == (kept[-1].at if kept else None)

    about: dict[str, list[Counted]] = defaultdict(list)
    touched: dict[str, list[datetime]] = defaultdict(list)
    for each in kept:
        if each.ability:
            about[each.ability].append(each)
            touched[each.ability].append(each.at)
    for each in everything:
        if each.also:
            touched[each.also].append(each.at)
    history = {
        code: Touch(last_at=max(times), reflections=len(about[code]))
        for code, times in touched.items()
    }
    assert found.history == history == pages.read_history(*author.mine)
    assert found.evidenced == {each.ability for each in kept if each.evidenced and each.ability}
    went = {code: [each.outcome for each in those] for code, those in about.items()}
    assert found.outcomes == {
        code: tuple(each for each in said if each)[:8] for code, said in went.items() if any(said)
    }

    met = [
        each
        for each in list_rows(author, sessions)
        if each.state == "asked" and (since or NOW - 999 * DAY) <= each.starts_at <= NOW
    ]
    told = {each.session for each in list_rows(author, runs) if each.id in {k.id for k in kept}}
    assert (found.held, found.reflected) == (len(met), len([e for e in met if e.id in told]))

    made = [each for each in list_rows(author, intentions) if each.kind == "if_then"]
    tried = [each for each in made if each.state == "did"]
    assert (found.plans, found.tried) == (len(made), len(tried))

    said = [each for each in list_rows(author, given_ratings) if each.value is not None]
    turns: dict[int, tuple[Any, Any]] = {}
    for each in said:
        first, _ = turns.get(each.competence, (each, each))
        turns[each.competence] = first, each
    ends = {each.id: each for pair in turns.values() for each in pair}
    assert [each.value for each in found.ratings] == [ends[key].value for key in sorted(ends)]


def check_mentees(author: Author) -> None:
    kept = [each for each in read_all(author) if each.reflected and each.mentee]
    ids = {each.name: each.id for each in list_rows(author, people)}
    todo = [each.mentee for each in list_rows(author, intentions) if each.state == "open"]
    named: dict[str, list[Counted]] = defaultdict(list)
    for each in kept:
        named[each.mentee or ""].append(each)
    assert list(records.read_mentees(*author.mine).those) == [
        MenteeView(
            id=ids[name],
            name=name,
            entries=len(those),
            abilities=len({each.ability for each in those} - {None}),
            last_at=those[0].at,
            plans=todo.count(ids[name]),
        )
        for name, those in named.items()
    ]


def test_the_numbers_of_a_summary_equal_a_plain_recount(conn: Connection) -> None:
    @settings(max_examples=MORE[conn.dialect.name])
    @given(
        lived=st.lists(deeds, min_size=15, max_size=60), period=st.sampled_from((*PERIODS, "week"))
    )
    def live(lived: list[Deed], period: Period) -> None:
        past = conn.begin_nested()
        ana, ben = Author(conn), Author(conn)
        for deed in lived:
            ana.do(deed)
            ben.do(deed._replace(name="write"))  # whose rows stand between hers
        check_progress(ana, period)
        check_mentees(ana)
        past.rollback()

    live()


def test_how_it_went_lately_is_how_the_last_eight_went(conn: Connection) -> None:
    ana = Author(conn)
    for days in range(12, 0, -1):
        went = "well" if days % 3 else "missed"
        ana.do(Deed("write", 0, days, "7b", went, "", flag=False, value=3))
    check_progress(ana, "all")
    found = records.read_records(*ana.mine, FRAMEWORK, "all", NOW)
    assert found.outcomes == {
        "7b": ("well", "well", "missed", "well", "well", "missed", "well", "well")
    }
