"""Mentees renamed, put together and told apart: all that is theirs goes with them, and taking it
back gives back exactly what was."""

from datetime import date, time, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select

from flows.calendar.series import Rule
from flows.effects import (
    KeepPlan,
    MergeMentees,
    PlanSeries,
    RenameMentee,
    SetPhase,
    SplitMentee,
    UndoNaming,
)
from storage import people
from storage.calendar import meetings
from storage.calendar import phases as phases_
from storage.calendar import plans as plans_
from storage.calendar import series as series_
from storage.journal import answers, namings
from storage.journal.contents import read_entry
from storage.people import Mentor
from storage.tables import entries, mentees, phases, plans, runs, series, sessions
from storage.tables import namings as table
from tests.storage import seeds
from tests.storage.seeds import NOW

pytestmark = pytest.mark.unmeasured

NAMES = ("Anna", "Ben", "M")
NEW = ("Berta", "anna", "Bén", "M4", "Zoe")
HOUR = timedelta(hours=1)


class Life(NamedTuple):
    conn: Connection
    mentor: Mentor

    @property
    def mine(self) -> tuple[Connection, Mentor]:
        return self.conn, self.mentor


def plan(life: Life, name: str, day: int, hour: int) -> int:
    rule = Rule(first_on=date(2026, 12, day), every=1, wall=time(hour), zone="Europe/Brussels")
    return series_.plan_series(*life.mine, PlanSeries(mentee=name, rule=rule), NOW)


def write(life: Life, name: str, about: int = 0) -> int:
    """An entry with this mentee, about a session of a series; its id."""
    run = seeds.begin(*life.mine)
    if about:
        session = series_.keep_session(*life.mine, about, date(2026, 12, 1))
        life.conn.execute(runs.update().where(runs.c.id == run).values(session=session))
    seeds.tell(*life.mine, run, f"With {name}.")
    seeds.name_mentee(*life.mine, run, name)
    plans_.keep_plan(
        *life.mine, KeepPlan(kind="if_then", text="I wait.", mentee=name, run=run), NOW
    )
    return run


@pytest.fixture
def life(conn: Connection) -> Life:
    """Anna, Ben and M, whose two series are M3's and M4's."""
    life = Life(conn, seeds.settle(conn))
    for day, name in enumerate(NAMES, start=1):
        write(life, name, plan(life, name, day, 9))
        write(life, name)
        phase = SetPhase(mentee=name, phase="under_way")
        phases_.set_phase(*life.mine, phase, NOW + day * HOUR)
    write(life, "M", plan(life, "M", 4, 15))
    phases_.set_phase(*life.mine, SetPhase(mentee="Ben", phase="closing"), NOW)
    return life


def dump(conn: Connection) -> dict[str, list[Any]]:
    """All that a naming may change."""
    return {
        each.name: list(map(tuple, conn.execute(select(each).order_by(each.c.id))))
        for each in (mentees, entries, series, sessions, plans, phases)
    }


def named(life: Life, *runs_: int) -> list[str]:
    found = (read_entry(*life.mine, each).head for each in runs_)
    return [each.mentee if each else "" for each in found]


def last(life: Life) -> int:
    found = namings.read_everybody(*life.mine, NOW).last
    return found.id if found else 0


def undo(life: Life) -> None:
    namings.undo_naming(*life.mine, UndoNaming(naming=last(life)), NOW)


def tell_everybody(life: Life) -> dict[str, tuple[int, int]]:
    """Names, with how many entries and series each has."""
    found = namings.read_everybody(*life.mine, NOW).those
    return {each.name: (each.entries, len(each.series)) for each in found}


def test_everybody_is_listed(life: Life) -> None:
    assert tell_everybody(life) == {"M": (3, 2), "Ben": (2, 1), "Anna": (2, 1)}


def test_another_name_is_everywhere_and_the_former_leads_there(life: Life) -> None:
    run = write(life, "Anna")
    namings.rename_mentee(*life.mine, RenameMentee(mentee="anna", name="Berta"), NOW)
    assert named(life, run) == ["Berta"]
    assert people.list_mentees(*life.mine) == ("M", "Ben", "Berta")
    assert {each.mentee for each in meetings.list_series(*life.mine)} == {"Berta", "Ben", "M"}
    assert people.find_mentee(*life.mine, "Anna") == people.find_mentee(*life.mine, "Berta")
    seeds.tell(*life.mine, run, "And she laughed.")
    assert named(life, run, write(life, "Anna")) == ["Berta", "Berta"]


def test_nobody_gets_the_name_of_somebody_else(life: Life) -> None:
    before = dump(life.conn)
    namings.rename_mentee(*life.mine, RenameMentee(mentee="Anna", name="ben"), NOW)
    namings.rename_mentee(*life.mine, RenameMentee(mentee="Nobody", name="Zoe"), NOW)
    namings.merge_mentees(*life.mine, MergeMentees(mentee="Anna", other="Nobody"), NOW)
    namings.merge_mentees(*life.mine, MergeMentees(mentee="Anna", other="anna"), NOW)
    assert dump(life.conn) == before
    assert last(life) == 0


def test_two_who_are_one_have_all_of_both(life: Life) -> None:
    run = write(life, "Ben")
    namings.merge_mentees(*life.mine, MergeMentees(mentee="Anna", other="Ben"), NOW)
    assert tell_everybody(life) == {"M": (3, 2), "Anna": (5, 2)}
    assert named(life, run) == ["Anna"]
    seeds.tell(*life.mine, run, "More of it.")
    assert named(life, run, write(life, "Ben")) == ["Anna", "Anna"]
    anna = people.find_mentee(*life.mine, "Ben") or 0
    assert phases_.find_phase(*life.mine, anna) == "under_way"
    begun = life.conn.execute(select(phases).where(phases.c.mentee == anna)).all()
    assert {row.phase: row.begun_at - NOW for row in begun} == {
        "first": timedelta(0),
        "under_way": 2 * HOUR,  # the later of both
        "closing": timedelta(0),
    }


def test_one_who_is_two_is_told_apart_with_what_was_written(life: Life) -> None:
    thursdays = max(each.id for each in meetings.list_series(*life.mine))
    effect = SplitMentee(mentee="M", series=thursdays, name="M4")
    namings.split_mentee(*life.mine, effect, NOW)
    assert tell_everybody(life) == {"M": (2, 1), "Ben": (2, 1), "Anna": (2, 1), "M4": (1, 1)}
    [run] = life.conn.execute(
        select(runs.c.id)
        .join(sessions, sessions.c.id == runs.c.session)
        .where(sessions.c.series == thursdays)
    ).scalars()
    seeds.tell(*life.mine, run, "One more word.")
    assert named(life, run) == ["M4"], "also where it was said to be with M"
    m4 = people.find_mentee(*life.mine, "M4") or 0
    assert phases_.find_phase(*life.mine, m4) == "under_way"
    plan_ = plans_.find_plan(*life.mine, "M4")
    assert plan_ is not None
    undo(life)
    assert "M4" not in tell_everybody(life)


@pytest.mark.parametrize(("mentee", "name"), [("Anna", "M4"), ("M", "m"), ("Nobody", "M4")])
def test_a_series_that_is_not_theirs_is_split_from_nobody(
    life: Life, mentee: str, name: str
) -> None:
    before = dump(life.conn)
    thursdays = max(each.id for each in meetings.list_series(*life.mine))
    namings.split_mentee(*life.mine, SplitMentee(mentee=mentee, series=thursdays, name=name), NOW)
    assert dump(life.conn) == before


def test_what_has_come_since_stays(life: Life) -> None:
    thursdays = max(each.id for each in meetings.list_series(*life.mine))
    namings.split_mentee(*life.mine, SplitMentee(mentee="M", series=thursdays, name="M4"), NOW)
    since = write(life, "M4")
    undo(life)
    assert tell_everybody(life)["M4"] == (1, 0)
    assert named(life, since) == ["M4"]


def test_an_entry_that_was_corrected_since_stays_so(life: Life) -> None:
    run = seeds.begin(*life.mine)
    seeds.tell(*life.mine, run, "With somebody.")
    answer = seeds.name_mentee(*life.mine, run, "Ben")
    namings.merge_mentees(*life.mine, MergeMentees(mentee="Anna", other="Ben"), NOW)
    answers.edit_answer(*life.mine, answer, "Zoe", NOW)
    undo(life)
    assert named(life, run) == ["Zoe"]
    assert tell_everybody(life) == {"M": (3, 2), "Ben": (2, 1), "Anna": (2, 1), "Zoe": (1, 0)}


def test_after_a_day_it_stands(life: Life) -> None:
    namings.rename_mentee(*life.mine, RenameMentee(mentee="Anna", name="Berta"), NOW)
    number, later = last(life), NOW + namings.UNDOABLE
    assert namings.read_everybody(*life.mine, later - timedelta(minutes=1)).last is not None
    assert namings.read_everybody(*life.mine, later).last is None
    namings.undo_naming(*life.mine, UndoNaming(naming=number), later)
    assert "Berta" in tell_everybody(life)


def test_a_mentee_of_a_name_that_was_given_up_is_the_one_of_today_first(life: Life) -> None:
    namings.rename_mentee(*life.mine, RenameMentee(mentee="Anna", name="Berta"), NOW)
    row = {"mentor": life.mentor.id, "name": "Anna", "last_at": NOW}
    life.conn.execute(insert(mentees).values(**row))
    assert people.find_mentee(*life.mine, "Anna") != people.find_mentee(*life.mine, "Berta")


deeds = st.one_of(
    st.tuples(st.just("rename"), st.integers(0, 3), st.sampled_from(NEW)),
    st.tuples(st.just("merge"), st.integers(0, 3), st.integers(0, 3)),
    st.tuples(st.just("split"), st.integers(0, 3), st.sampled_from(NEW)),
)


def do(life: Life, kind: str, this: int, other: Any) -> None:
    names = [each.name for each in namings.read_everybody(*life.mine, NOW).those]
    mentee = names[this % len(names)]
    if kind == "rename":
        namings.rename_mentee(*life.mine, RenameMentee(mentee=mentee, name=other), NOW)
    elif kind == "merge":
        effect = MergeMentees(mentee=mentee, other=names[other % len(names)])
        namings.merge_mentees(*life.mine, effect, NOW)
    else:
        theirs = [each.id for each in meetings.list_series(*life.mine) if each.mentee == mentee]
        number = theirs[0] if theirs else 0
        effect_ = SplitMentee(mentee=mentee, series=number, name=other)
        namings.split_mentee(*life.mine, effect_, NOW)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(deeds, max_size=6))
def test_taken_back_one_after_the_other_all_is_as_it_was(
    life: Life, those: list[tuple[str, int, Any]]
) -> None:
    past = life.conn.begin_nested()
    before: list[Any] = []
    for deed in those:
        state, noted = dump(life.conn), last(life)
        do(life, *deed)
        if last(life) != noted:
            before.append(state)
        else:
            assert dump(life.conn) == state, "what is not noted changes nothing"
        standing = [row.same_as for row in life.conn.execute(select(mentees)) if row.same_as]
        alive = {row.id for row in life.conn.execute(select(mentees)) if row.same_as is None}
        assert set(standing) <= alive, "a former name leads to somebody"
    for state in reversed(before):
        undo(life)
        assert dump(life.conn) == state
    assert last(life) == 0
    assert {row.undone_at for row in life.conn.execute(select(table))} <= {NOW}
    past.rollback()
