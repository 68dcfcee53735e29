"""Nobody reaches what another mentor has: not by a guessed id, not by a forgotten button."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import NoResultFound

import storage
from flows.catalogue import FLOWS
from flows.effects import (
    ChangePlan,
    DatePlan,
    EndSeries,
    FileAnswer,
    HideAbility,
    KeepPlan,
    MissSession,
    MoveSession,
    PauseSeries,
    PlanSeries,
    PutOffPlan,
    SaveAnswer,
    SetFocus,
    SetMoment,
    SetPace,
    SetPause,
    SetPhase,
    SetQuiet,
    SetRehearsal,
    Settle,
    SettlePlan,
    SkipSession,
    Snooze,
    Speak,
    TakeBackPlan,
    Wait,
)
from flows.events import Facts, Said
from flows.facts import (
    Agenda,
    JournalPage,
    LastChange,
    OneEntry,
    OneMedia,
    OneRun,
    Plans,
    Records,
)
from flows.flow import State
from flows.rhythm import Rhythm
from framework.catalogue import load_framework
from framework.coverage import Situation
from storage import (
    almanac,
    cards,
    journal,
    occurrences,
    pages,
    people,
    phases,
    plans,
    reminders,
    rhythms,
    runs,
    series,
    sessions,
    timetable,
)
from storage.export import export
from storage.occurrences import Row
from storage.people import Mentor
from storage.timetable import Places
from tests.storage import house
from tests.storage.house import ASKED, FRIDAY, FRIDAYS, NOW, WEEKLY, ZONE, Life

LATER = NOW + timedelta(weeks=1)
REFUSED = object()
"""It raises, so that nothing at all comes of the event."""

Call = Callable[[Connection, Mentor, Life], Any]


def save(run: int) -> SaveAnswer:
    return SaveAnswer(run=run, step="moment", prompt=ASKED, said=Said(at=NOW, text="mine"))


def refile(answer: int, run: int) -> FileAnswer:
    return FileAnswer(answer=answer, run=run, step="moment", prompt=ASKED)


def told(conn: Connection, me: Mentor) -> int:
    """An answer of the stranger's own."""
    return house.tell(conn, me, house.begin(conn, me), "mine")


def edited(conn: Connection, me: Mentor) -> int:
    """An edit of the stranger's own."""
    journal.edit_answer(conn, me, told(conn, me), "mine too", LATER)
    return pages.find_last_change(conn, me, LATER).edit or 0


def moved(me: Mentor) -> Mentor:
    return me._replace(zone="Asia/Tokyo")


def state(run: int) -> State:
    return State(flow="after_session", run=run, facts=Facts(), status="discarded")


# What a stranger finds who gives Ana's ids with each function of storage that takes a mentor.
Try = tuple[Callable[..., Any], Call, Any]
ON = {"on": FRIDAY}


def row(conn: Connection, ana: Life) -> Row:
    """Ana's reminder of the next session."""
    found = occurrences.find_row(conn, ana.mentor, ana.reminder)
    assert found is not None
    return found


SERIES: list[Try] = [
    (
        series.plan_series,
        lambda c, me, ana: series.plan_series(
            c, me, PlanSeries(mentee="mine", rule=FRIDAYS, instead_of=ana.series), NOW
        ),
        2,
    ),
    (
        series.move_session,
        lambda c, me, ana: series.move_session(
            c, me, MoveSession(series=ana.series, **ON, day=FRIDAY, wall=time(18)), NOW
        ),
        None,
    ),
    (
        series.skip_session,
        lambda c, me, ana: series.skip_session(c, me, SkipSession(series=ana.series, **ON), NOW),
        None,
    ),
    (
        series.miss_session,
        lambda c, me, ana: series.miss_session(
            c, me, MissSession(series=ana.series, on=FRIDAYS.first_on), NOW
        ),
        None,
    ),
    (
        series.set_focus,
        lambda c, me, ana: series.set_focus(
            c, me, SetFocus(series=ana.series, **ON, ability="2a"), NOW
        ),
        None,
    ),
    (
        series.pause_series,
        lambda c, me, ana: series.pause_series(
            c, me, PauseSeries(series=ana.series, until=date(2027, 2, 1)), NOW
        ),
        None,
    ),
    (
        series.end_series,
        lambda c, me, ana: series.end_series(c, me, EndSeries(series=ana.series), NOW),
        None,
    ),
    (
        series.keep_session,
        lambda c, me, ana: series.keep_session(c, me, ana.series, date(2026, 12, 4)),
        REFUSED,
    ),
    (series.read_agenda, lambda c, me, ana: series.read_agenda(c, me, NOW), Agenda(zone=ZONE)),
    (
        series.read_session,
        lambda c, me, ana: series.read_session(c, me, ana.series, FRIDAY),
        None,
    ),
    (
        series.read_session,
        lambda c, me, ana: series.read_session(c, me, ana.series, FRIDAYS.first_on),
        None,
    ),
    (series.list_series, lambda c, me, ana: series.list_series(c, me), ()),
    (
        sessions.settle,
        lambda c, me, ana: sessions.settle(c, me, ana.series, FRIDAY, NOW),
        None,
    ),
    (
        sessions.note,
        lambda c, me, ana: sessions.note(c, me, ana.series, FRIDAY, focus="2a"),
        REFUSED,
    ),
    (
        sessions.go_on,
        lambda c, me, ana: sessions.go_on(c, me, ana.series, date(2026, 12, 18), NOW),
        None,
    ),
    (sessions.count_held, lambda c, me, ana: sessions.count_held(c, me, ana.mentee), 0),
    (timetable.find_series, lambda c, me, ana: timetable.find_series(c, me, ana.series), None),
    (timetable.read_series, lambda c, me, ana: timetable.read_series(c, me), {}),
    (
        series.list_until,
        lambda c, me, ana: series.list_until(c, me, NOW, LATER),
        (),
    ),
    (timetable.read_places, lambda c, me, ana: timetable.read_places(c, me), Places({}, {})),
    (almanac.read_almanac, lambda c, me, ana: almanac.read_almanac(c, me).series, {}),
    (almanac.read_almanac, lambda c, me, ana: almanac.read_almanac(c, me).plans, {}),
    (
        phases.set_phase,
        lambda c, me, ana: phases.set_phase(
            c, me, SetPhase(mentee="Ana's mentee", phase="closing"), NOW
        ),
        None,
    ),
    (
        phases.begin_phase,
        lambda c, me, ana: phases.begin_phase(c, me, ana.mentee, "first", NOW),
        None,
    ),
    (phases.find_phase, lambda c, me, ana: phases.find_phase(c, me, ana.mentee), None),
    (
        phases.read_situation,
        lambda c, me, ana: phases.read_situation(c, me, load_framework(), "Ana's mentee"),
        Situation(),
    ),
    (
        phases.hide_ability,
        lambda c, me, ana: phases.hide_ability(c, me, HideAbility(ability="9a"), LATER),
        None,
    ),
]
PLANS: list[Try] = [
    (
        plans.keep_plan,
        lambda c, me, ana: plans.keep_plan(
            c, me, KeepPlan(kind="if_then", text="mine", mentee="Ana's mentee", run=ana.run), NOW
        ),
        3,
    ),
    (
        plans.date_plan,
        lambda c, me, ana: plans.date_plan(
            c, me, DatePlan(run=ana.run, due_on=date(2026, 12, 1)), NOW
        ),
        None,
    ),
    (
        plans.take_back_plan,
        lambda c, me, ana: plans.take_back_plan(
            c, me, TakeBackPlan(run=ana.run, kind="if_then"), NOW
        ),
        None,
    ),
    (
        plans.change_plan,
        lambda c, me, ana: plans.change_plan(c, me, ChangePlan(plan=ana.plan, text="mine"), NOW),
        None,
    ),
    (
        plans.settle_plan,
        lambda c, me, ana: plans.settle_plan(c, me, SettlePlan(plan=ana.plan, result="did"), NOW),
        None,
    ),
    (
        plans.settle_plan,
        lambda c, me, ana: plans.settle_plan(
            c, me, SettlePlan(plan=ana.plan, result="forgot"), NOW
        ),
        None,
    ),
    (
        plans.put_off_plan,
        lambda c, me, ana: plans.put_off_plan(
            c, me, PutOffPlan(plan=ana.action, due_on=date(2026, 12, 1)), NOW
        ),
        None,
    ),
    (plans.read_plans, lambda c, me, ana: plans.read_plans(c, me), Plans()),
    (plans.read_plan, lambda c, me, ana: plans.read_plan(c, me, ana.plan), None),
    (plans.find_plan, lambda c, me, ana: plans.find_plan(c, me, "Ana's mentee"), None),
]
REMINDERS: list[Try] = [
    (reminders.read_weekly, lambda c, me, ana: reminders.read_weekly(c, me), None),
    (reminders.set_weekly, lambda c, me, ana: reminders.set_weekly(c, me, WEEKLY, LATER), None),
    (reminders.recompute, lambda c, me, ana: reminders.recompute(c, moved(me), NOW), None),
    (reminders.stop, lambda c, me, ana: reminders.stop(c, me), None),
    (reminders.read_due, lambda c, me, ana: reminders.read_due(c, me, LATER), ()),
    (
        reminders.settle,
        lambda c, me, ana: reminders.settle(
            c, me, Settle(reminder=ana.reminder, **ON, outcome="sent"), NOW
        ),
        None,
    ),
    (
        reminders.wait,
        lambda c, me, ana: reminders.wait(c, me, Wait(reminder=ana.reminder, until=LATER), NOW),
        None,
    ),
    (reminders.put_off, lambda c, me, ana: reminders.put_off(c, me, LATER, LATER), None),
    (reminders.schedule_rest, lambda c, me, ana: reminders.schedule_rest(c, me, LATER), None),
    (
        reminders.snooze,
        lambda c, me, ana: reminders.snooze(c, me, Snooze(run=ana.begun, at=LATER), NOW),
        None,
    ),
    (
        reminders.set_action,
        lambda c, me, ana: reminders.set_action(c, me, ana.action, LATER),
        None,
    ),
    (reminders.list_coming, lambda c, me, ana: reminders.list_coming(c, me, NOW, 9), ()),
    (occurrences.list_rows, lambda c, me, ana: occurrences.list_rows(c, me), []),
    (occurrences.list_due, lambda c, me, ana: occurrences.list_due(c, me, LATER), []),
    (occurrences.list_in_hand, lambda c, me, ana: occurrences.list_in_hand(c, me), []),
    (
        occurrences.find_row,
        lambda c, me, ana: occurrences.find_row(c, me, ana.reminder),
        None,
    ),
    (
        occurrences.read_open,
        lambda c, me, ana: occurrences.read_open(c, me, [row(c, ana)], NOW).almanac.series,
        {},
    ),
    (
        occurrences.read_for,
        lambda c, me, ana: occurrences.read_for(c, me, [row(c, ana)]).series,
        {},
    ),
    (
        occurrences.note_outcome,
        lambda c, me, ana: occurrences.note_outcome(
            c, me, row(c, ana), Settle(reminder=ana.reminder, **ON, outcome="sent"), NOW
        ),
        False,
    ),
]
RHYTHM: list[Try] = [
    (
        rhythms.set_quiet,
        lambda c, me, ana: rhythms.set_quiet(c, me, SetQuiet(start=time(0), end=time(0)), NOW),
        None,
    ),
    (
        rhythms.set_moment,
        lambda c, me, ana: rhythms.set_moment(c, me, SetMoment(moment="morning"), NOW),
        None,
    ),
    (
        rhythms.set_rehearsal,
        lambda c, me, ana: rhythms.set_rehearsal(c, me, SetRehearsal(wanted=False), NOW),
        None,
    ),
    (
        rhythms.set_pace,
        lambda c, me, ana: rhythms.set_pace(c, me, SetPace(pace="weekly"), NOW),
        None,
    ),
    (
        rhythms.set_pause,
        lambda c, me, ana: rhythms.set_pause(c, me, SetPause(until=LATER), NOW),
        None,
    ),
    (rhythms.speak, lambda c, me, ana: rhythms.speak(c, me, Speak(counts=True), NOW), None),
    (rhythms.hear, lambda c, me, ana: rhythms.hear(c, me), None),
    (
        rhythms.read_rhythm,
        lambda c, me, ana: rhythms.read_rhythm(c, me),
        Rhythm(zone=ZONE),
    ),
]
TRIES: list[Try] = [
    (
        journal.add_answer,
        lambda c, me, ana: journal.add_answer(c, me, save(ana.run), NOW),
        REFUSED,
    ),
    (
        journal.add_answer,
        lambda c, me, ana: journal.add_answer(c, me, save(ana.begun), NOW),
        REFUSED,
    ),
    (
        journal.file_answer,
        lambda c, me, ana: journal.file_answer(c, me, refile(ana.moment, house.begin(c, me)), NOW),
        REFUSED,
    ),
    (
        journal.file_answer,
        lambda c, me, ana: journal.file_answer(c, me, refile(told(c, me), ana.run), NOW),
        REFUSED,
    ),
    (journal.list_said, lambda c, me, ana: journal.list_said(c, me, ana.run), []),
    (
        journal.edit_answer,
        lambda c, me, ana: journal.edit_answer(c, me, ana.moment, "mine", NOW),
        False,
    ),
    (
        journal.find_by_message,
        lambda c, me, ana: journal.find_by_message(c, me, ana.message),
        None,
    ),
    (
        journal.take_back,
        lambda c, me, ana: journal.take_back(c, me, ana.moment, None, NOW),
        REFUSED,
    ),
    (
        journal.take_back,
        lambda c, me, ana: journal.take_back(c, me, ana.moment, ana.edit, NOW),
        REFUSED,
    ),
    (
        journal.take_back,
        lambda c, me, ana: journal.take_back(c, me, told(c, me), ana.edit, NOW),
        REFUSED,
    ),
    (
        journal.take_back,
        lambda c, me, ana: journal.take_back(c, me, ana.moment, edited(c, me), NOW),
        REFUSED,
    ),
    (journal.discard, lambda c, me, ana: journal.discard(c, me, ana.run, NOW), None),
    (
        pages.read_page,
        lambda c, me, ana: pages.read_page(c, me, 0),
        JournalPage(heads=(), page=0, total=0),
    ),
    (pages.count_entries, lambda c, me, ana: pages.count_entries(c, me), 0),
    (pages.read_entry, lambda c, me, ana: pages.read_entry(c, me, ana.run), OneEntry(head=None)),
    (pages.read_media, lambda c, me, ana: pages.read_media(c, me, ana.file), OneMedia(kept=None)),
    (pages.list_parts, lambda c, me, ana: pages.list_parts(c, me, ana.run), ()),
    (pages.read_history, lambda c, me, ana: pages.read_history(c, me), {}),
    (
        pages.read_records,
        lambda c, me, ana: pages.read_records(c, me),
        Records(history={}, entries=0),
    ),
    (
        pages.find_last_change,
        lambda c, me, ana: pages.find_last_change(c, me, NOW),
        LastChange(),
    ),
    (
        pages.find_last_change,
        lambda c, me, ana: pages.find_last_change(c, me, NOW, run=ana.run),
        LastChange(),
    ),
    (
        pages.find_last_change,
        lambda c, me, ana: pages.find_last_change(c, me, NOW, answer=ana.moment),
        LastChange(),
    ),
    (people.set_zone, lambda c, me, ana: people.set_zone(c, me, "Asia/Tokyo").id == me.id, True),
    (people.list_mentees, lambda c, me, ana: people.list_mentees(c, me), ()),
    (
        people.meet_mentee,
        lambda c, me, ana: people.meet_mentee(c, me, "Ana's mentee", NOW) == ana.mentee,
        False,
    ),
    (
        people.find_mentee,
        lambda c, me, ana: people.find_mentee(c, me, "Ana's mentee"),
        None,
    ),
    (people.erase, lambda c, me, ana: people.erase(c, me), None),
    (runs.open_run, lambda c, me, ana: runs.open_run(c, me, "note", NOW) > ana.begun, True),
    (runs.save_state, lambda c, me, ana: runs.save_state(c, me, state(ana.run), NOW), None),
    (runs.read_state, lambda c, me, ana: runs.read_state(c, me, ana.run), None),
    (runs.read_run, lambda c, me, ana: runs.read_run(c, me, ana.run), OneRun(state=None)),
    (runs.list_open, lambda c, me, ana: runs.list_open(c, me, FLOWS, NOW), ()),
    (runs.list_open, lambda c, me, ana: runs.list_open(c, me, {}, NOW), ()),
    (runs.close, lambda c, me, ana: runs.close(c, me, ana.begun, "left"), None),
    (runs.close_all, lambda c, me, ana: runs.close_all(c, me, "after_session"), None),
    (runs.was_begun, lambda c, me, ana: runs.was_begun(c, me, "after_session"), False),
    *SERIES,
    *PLANS,
    *REMINDERS,
    *RHYTHM,
    (export, lambda c, me, ana: b"Ana's" in export(c, me.id), False),
]


@pytest.fixture
def ana(conn: Connection) -> Life:
    """A mentor with a life; a question went unanswered, and the one put off has come due."""
    life = house.live(conn, "Ana")
    rhythms.speak(conn, life.mentor, Speak(counts=True), NOW)
    reminders.claim_due(conn, NOW + timedelta(hours=1), 1)
    return life


def takers() -> Iterator[str]:
    """The functions of storage that are told a mentor."""
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if found.name.startswith("storage.migrations"):
            continue
        module = import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and "mentor" in inspect.signature(function).parameters:
                yield f"{module.__name__}.{name}"


def name(function: Any) -> str:
    return f"{function.__module__}.{function.__name__}" if callable(function) else ""


def test_every_function_that_takes_a_mentor_is_tried() -> None:
    assert sorted(takers()) == sorted({name(function) for function, _, _ in TRIES})


def test_a_stranger_finds_nothing_and_changes_nothing(conn: Connection, ana: Life) -> None:
    stranger = house.settle(conn)
    before = house.rows_of(conn, ana.mentor)
    for function, call, found in TRIES:
        with undone(conn):
            if found is REFUSED:
                with pytest.raises(NoResultFound):
                    call(conn, stranger, ana)
            else:
                assert call(conn, stranger, ana) == found, name(function)
            assert house.rows_of(conn, ana.mentor) == before, name(function)


def test_the_owner_finds_or_changes_something_with_the_same_calls(
    conn: Connection, ana: Life
) -> None:
    """Otherwise the test above would prove nothing."""
    before = house.rows_of(conn, ana.mentor)
    for function, call, found in TRIES:
        with undone(conn):
            got = call(conn, ana.mentor, ana)
            assert got != found or house.rows_of(conn, ana.mentor) != before, name(function)


@contextmanager
def undone(conn: Connection) -> Iterator[None]:
    """What is done in here is undone."""
    past = conn.begin_nested()
    yield
    past.rollback()


def test_cards_are_found_in_their_own_chat_only(conn: Connection, ana: Life, ben: Life) -> None:
    assert cards.find_by_run(conn, ana.mentor.chat, ana.run) is not None
    assert cards.find_by_run(conn, ben.mentor.chat, ana.run) is None
    cards.bury_cards(conn, ben.mentor.chat)
    own = cards.find_by_run(conn, ana.mentor.chat, ana.run)
    assert own is not None
    assert not own.buried
