"""What a stranger might try with the ids of another mentor's sessions, plans and reminders."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Connection

from flows.effects import (
    AwaitSession,
    ChangePlan,
    CountSession,
    DatePlan,
    EndSeries,
    HideAbility,
    KeepPlan,
    MissSession,
    MoveSeries,
    MoveSession,
    PauseSeries,
    PlanSeries,
    PutOffPlan,
    SetFocus,
    SetPhase,
    Settle,
    SettlePlan,
    SkipSession,
    Snooze,
    TakeBackPlan,
    Wait,
)
from flows.facts import (
    Agenda,
    Planned,
    Plans,
)
from framework.catalogue import load_framework
from framework.coverage import Situation
from storage.calendar import (
    almanac,
    appointments,
    coming,
    doubles,
    meetings,
    occurrences,
    pending,
    phases,
    plans,
    reminders,
    series,
    sessions,
    timetable,
    unsaid,
)
from storage.calendar.occurrences import ReminderRow
from storage.calendar.timetable import Mentorings
from storage.people import Mentor
from tests.storage.seeds import FRIDAY, FRIDAYS, NOW, WEEKLY, ZONE, Seeded

LATER = NOW + timedelta(weeks=1)
REFUSED = object()
"""It raises, so that nothing at all comes of the event."""

Call = Callable[[Connection, Mentor, Seeded], Any]
Try = tuple[Callable[..., Any], Call, Any]
ON = {"on": FRIDAY}


def row(conn: Connection, ana: Seeded) -> ReminderRow:
    """Ana's reminder of the next session."""
    found = occurrences.find_row(conn, ana.mentor, ana.reminder)
    assert found is not None
    return found


def leave_out_twins(conn: Connection, me: Mentor, ana: Seeded) -> None:
    """A session at the very time of theirs: theirs would not take place."""
    found = timetable.find_series(conn, ana.mentor, ana.series)
    session = found.find_session(FRIDAY) if found else None
    assert found is not None
    assert session is not None
    sessions.leave_out_twins(conn, me, found._replace(id=0), session, NOW)


def has_skipped(conn: Connection, me: Mentor, ana: Seeded) -> bool:
    """Whether calendars are told that the next session is called off, if it can be."""
    series.skip_session(conn, me, SkipSession(series=ana.series, **ON), NOW)
    return appointments.has_cancelled(conn, me, NOW)


def moved(me: Mentor) -> Mentor:
    return me._replace(zone="Asia/Tokyo")


SERIES: list[Try] = [
    (
        series.plan_series,
        lambda c, me, ana: series.plan_series(
            c, me, PlanSeries(mentee="mine", rule=FRIDAYS, instead_of=ana.series), NOW
        ),
        2,
    ),
    (
        series.move_series,
        lambda c, me, ana: series.move_series(
            c, me, MoveSeries(series=ana.series, zone="Asia/Tokyo"), NOW
        ),
        None,
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
        series.count_session,
        lambda c, me, ana: series.count_session(c, me, CountSession(series=ana.series, **ON), NOW),
        None,
    ),
    (
        series.await_session,
        lambda c, me, ana: series.await_session(
            c, me, AwaitSession(series=ana.series, on=FRIDAYS.first_on), NOW
        ),
        None,
    ),
    (
        series.set_focus,
        lambda c, me, ana: series.set_focus(
            c, me, SetFocus(series=ana.series, on=FRIDAY, ability="2a"), NOW
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
    (meetings.find_row, lambda c, me, ana: meetings.find_row(c, me, ana.series, FRIDAY), None),
    (meetings.read_agenda, lambda c, me, ana: meetings.read_agenda(c, me, NOW), Agenda(zone=ZONE)),
    (meetings.read_planned, lambda c, me, ana: meetings.read_planned(c, me, NOW), Planned()),
    (
        meetings.read_session,
        lambda c, me, ana: meetings.read_session(c, me, ana.series, FRIDAY),
        None,
    ),
    (
        meetings.read_session,
        lambda c, me, ana: meetings.read_session(c, me, ana.series, FRIDAYS.first_on),
        None,
    ),
    (meetings.list_series, lambda c, me, ana: meetings.list_series(c, me), ()),
    (meetings.is_held, lambda c, me, ana: meetings.is_held(c, me, "Ana's mentee", FRIDAY), False),
    (
        doubles.list_doubled,
        lambda c, me, ana: doubles.list_doubled(
            c, me, ana.mentee, PlanSeries(mentee="mine", rule=FRIDAYS), NOW
        ),
        [],
    ),
    (pending.list_begun, lambda c, me, ana: pending.list_begun(c, me, LATER), ()),
    (
        pending.list_pending,
        lambda c, me, ana: pending.list_pending(c, me, NOW + timedelta(days=1), {}),
        (),
    ),
    (sessions.leave_out_twins, leave_out_twins, None),
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
        sessions.revise,
        lambda c, me, ana: sessions.revise(c, me, ana.series, FRIDAY, NOW, state="skipped"),
        REFUSED,
    ),
    (
        sessions.revise_all,
        lambda c, me, ana: sessions.revise_all(c, me, ana.series, NOW),
        None,
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
        appointments.list_appointments,
        lambda c, me, ana: appointments.list_appointments(c, me, NOW),
        [],
    ),
    (
        appointments.has_cancelled,
        has_skipped,
        False,
    ),
    (
        timetable.read_mentorings,
        lambda c, me, ana: timetable.read_mentorings(c, me),
        Mentorings({}, {}),
    ),
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
MINE = ("Ana's plan", "mine")
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
    (plans.find_made, lambda c, me, ana: plans.find_made(c, me, ana.run), None),
    (plans.reword, lambda c, me, ana: plans.reword(c, me, ana.run, MINE, NOW), None),
]
LONG_PAST = date(2026, 1, 1)
UNSAID = '{"settles": [], "counts": {"unanswered": [0, 1]}}'
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
    (
        reminders.come_again,
        lambda c, me, ana: reminders.come_again(c, me, "weekly", 0, LONG_PAST, NOW, NOW),
        None,
    ),
    (unsaid.read_counts, lambda c, me, ana: unsaid.read_counts(c, me)["unanswered"], 0),
    (unsaid.uncount, lambda c, me, ana: unsaid.uncount(c, me, UNSAID), None),
    (unsaid.take_back, lambda c, me, ana: unsaid.take_back(c, me, UNSAID, NOW), None),
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
    (coming.list_coming, lambda c, me, ana: coming.list_coming(c, me, NOW, 9), ()),
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
