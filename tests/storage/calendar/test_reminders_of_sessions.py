"""After a session comes its question, before it the plan, on its day the action, each once."""

from datetime import date, datetime, time

import pytest
from sqlalchemy import Connection, func, select

from flows.calendar.series import Moment
from flows.effects import (
    PlanSeries,
    SetMoment,
    SetQuiet,
    SetRehearsal,
    SettlePlan,
    Snooze,
)
from flows.views import ActionNudge, LaterNudge, RehearsalNudge, SessionNudge
from storage.calendar import plans, reminders, rhythms, series
from storage.tables import reminders as table
from tests.storage import seeds
from tests.storage.diary import DAY, HOUR, THURSDAY, WEEK, Diary, utc
from tests.storage.seeds import NOW

ASKED = utc(11, 26, 15, 10)  # ten minutes after a session from 15:00 to 16:00


@pytest.fixture
def eva(conn: Connection) -> Diary:
    """A mentor who meets Eva; nothing is planned yet."""
    return Diary(conn)


def count(conn: Connection) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


# After a session


def test_a_session_is_asked_about_when_it_is_over_and_then_the_next(eva: Diary) -> None:
    eva.meets()
    first, second = eva.watch(ASKED + WEEK)
    assert (first[0], first[1].on, first[1].due_at) == (ASKED, THURSDAY, ASKED)
    assert isinstance(first[1], SessionNudge)
    session = first[1].session
    assert (session.mentee, session.number, session.starts_at) == ("Eva", 1, utc(11, 26, 14))
    assert isinstance(second[1], SessionNudge)
    assert second[1].session.number == 2


@pytest.mark.parametrize(
    ("moment", "due"),
    [("after", ASKED), ("evening", utc(11, 26, 18)), ("morning", utc(11, 27, 8))],
)
def test_it_is_asked_about_at_the_chosen_moment(eva: Diary, moment: Moment, due: datetime) -> None:
    eva.meets()
    rhythms.set_moment(*eva.mine, SetMoment(moment=moment), NOW)
    assert eva.until(NOW + 2 * DAY) == [(due, "session", THURSDAY)]


def test_a_late_session_is_asked_about_in_the_morning(eva: Diary) -> None:
    """It ends at 21:30, in quiet hours, and is not late at 08:00."""
    eva.meets(time(20, 30))
    ((at, nudge),) = eva.watch(NOW + 2 * DAY)
    assert (at, nudge.on) == (utc(11, 27, 7), THURSDAY)
    assert (nudge.due_at, nudge.allowed_at) == (utc(11, 26, 20, 40), utc(11, 27, 7))


def test_other_quiet_hours_are_another_first_minute(eva: Diary) -> None:
    eva.meets(time(20, 30))
    rhythms.set_quiet(*eva.mine, SetQuiet(start=time(23), end=time(6)), NOW)
    assert eva.until(NOW + 2 * DAY) == [(utc(11, 26, 20, 40), "session", THURSDAY)]


def test_quiet_hours_that_change_in_the_night_lose_nothing(eva: Diary) -> None:
    eva.meets(time(20, 30))
    eva.at = utc(11, 26, 21)
    rhythms.set_quiet(*eva.mine, SetQuiet(start=time(0), end=time(0)), eva.at)
    assert eva.until(eva.at) == [(eva.at, "session", THURSDAY)]


def test_a_session_that_is_moved_is_asked_about_where_it_was(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    assert eva.until(ASKED + WEEK) == [
        (utc(11, 28, 11, 10), "session", THURSDAY),
        (ASKED + WEEK, "session", date(2026, 12, 3)),
    ]


def test_a_session_moved_behind_the_next_is_asked_about_after_it(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 12, 4), time(11))
    assert eva.until(NOW + 9 * DAY) == [
        (ASKED + WEEK, "session", date(2026, 12, 3)),
        (utc(12, 4, 11, 10), "session", THURSDAY),
    ]


def test_a_session_moved_before_the_one_at_hand_is_asked_about_first(eva: Diary) -> None:
    meets = eva.meets(first_on=date(2026, 11, 27))
    eva.moves(meets, date(2026, 12, 4), THURSDAY, time(18))
    assert [(kind, on) for _, kind, on in eva.until(NOW + 16 * DAY)] == [
        ("session", date(2026, 12, 4)),
        ("session", date(2026, 11, 27)),
        ("session", date(2026, 12, 11)),
    ]


def test_a_session_that_is_skipped_is_not_asked_about(eva: Diary) -> None:
    meets = eva.meets()
    eva.skips(meets, THURSDAY)
    eva.skips(meets, THURSDAY)
    assert [on for _, _, on in eva.until(ASKED + WEEK)] == [date(2026, 12, 3)]


def test_a_paused_series_is_silent_until_the_day(eva: Diary) -> None:
    meets = eva.meets()
    eva.pauses(meets, date(2026, 12, 10))
    assert [on for _, _, on in eva.until(ASKED + 2 * WEEK)] == [date(2026, 12, 10)]


def test_a_pause_silences_what_was_moved_into_it_too(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 12, 5), time(11))
    eva.pauses(meets, date(2026, 12, 10))
    assert [on for _, _, on in eva.until(ASKED + 2 * WEEK)] == [date(2026, 12, 10)]


def test_a_shorter_pause_brings_back_what_a_longer_one_left_out(eva: Diary) -> None:
    meets = eva.meets()
    eva.pauses(meets, date(2027, 2, 1))
    eva.pauses(meets, date(2026, 12, 1))
    assert [on for _, _, on in eva.until(ASKED + WEEK)] == [date(2026, 12, 3)]


@pytest.mark.parametrize("stop", ["pause", "end", "instead"])
def test_what_is_over_is_asked_about_though_the_series_stops(eva: Diary, stop: str) -> None:
    meets = eva.meets()
    eva.at = utc(11, 26, 15, 5)  # just now, Eva has left
    match stop:
        case "pause":
            eva.pauses(meets, date(2026, 12, 20))
        case "end":
            eva.ends(meets)
        case _:
            rule = seeds.FRIDAYS.model_copy(update={"first_on": date(2026, 12, 18)})
            effect = PlanSeries(mentee="Eva", rule=rule, instead_of=meets)
            series.plan_series(*eva.mine, effect, eva.at)
    assert eva.until(ASKED + 2 * WEEK) == [(ASKED, "session", THURSDAY)]


def test_a_series_that_ends_takes_its_reminders_with_it(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 12, 5), time(11))
    eva.ends(meets)
    assert eva.until(NOW + 20 * DAY) == []
    assert count(eva.conn) == 0


def test_a_single_session_is_asked_about_once_and_that_was_all(eva: Diary) -> None:
    eva.meets(every=0)
    assert len(eva.until(NOW + 20 * DAY)) == 1
    assert count(eva.conn) == 0


def test_every_second_week_means_every_second_week(eva: Diary) -> None:
    eva.meets(every=2)
    days = [on for _, kind, on in eva.until(NOW + 27 * DAY)]
    assert days == [THURSDAY, date(2026, 12, 10)]


def test_two_sessions_on_one_day_are_two_questions(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(18), mentee="Ben")
    assert [at for at, _, _ in eva.until(NOW + DAY)] == [ASKED, utc(11, 26, 18, 10)]


# Plans and actions


def test_a_plan_is_shown_an_hour_before_the_next_session(eva: Diary) -> None:
    eva.meets()
    plan = eva.plans()
    first, second, third = eva.watch(ASKED + WEEK - 2 * HOUR)
    assert [(at, nudge.kind) for at, nudge in (first, second, third)] == [
        (utc(11, 26, 13), "rehearsal"),
        (ASKED, "session"),
        (utc(12, 3, 13), "rehearsal"),
    ]
    assert isinstance(first[1], RehearsalNudge)
    assert (first[1].plan.id, first[1].session.mentee) == (plan, "Eva")


def test_of_two_plans_the_younger_one_is_shown(eva: Diary) -> None:
    eva.meets()
    eva.plans()
    young = eva.plans()
    (_, nudge), _ = eva.watch(NOW + DAY)
    assert isinstance(nudge, RehearsalNudge)
    assert nudge.plan.id == young


def test_only_to_whom_wants_it_and_only_for_a_mentee_with_a_plan(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(18), mentee="Ben")
    eva.plans("Ben")
    assert [at for at, kind, _ in eva.until(NOW + DAY) if kind == "rehearsal"] == [utc(11, 26, 16)]
    rhythms.set_rehearsal(*eva.mine, SetRehearsal(wanted=False), eva.at)
    assert {kind for _, kind, _ in eva.until(NOW + WEEK + DAY)} == {"session"}


def test_a_plan_that_is_settled_is_not_shown(eva: Diary) -> None:
    eva.meets()
    plan = eva.plans()
    plans.settle_plan(*eva.mine, SettlePlan(plan=plan, result="did"), NOW)
    assert eva.until(NOW + DAY) == [(ASKED, "session", THURSDAY)]


def test_an_early_session_has_its_plan_shown_when_the_night_is_over(eva: Diary) -> None:
    eva.meets(time(8, 30), first_on=date(2026, 11, 27))
    eva.plans()
    assert eva.until(utc(11, 27, 8)) == [(utc(11, 27, 7), "rehearsal", date(2026, 11, 27))]


def test_before_a_session_in_the_night_there_is_nothing_to_show(eva: Diary) -> None:
    eva.meets(time(7, 30), first_on=date(2026, 11, 27))
    eva.plans()
    assert {kind for _, kind, _ in eva.until(NOW + 2 * DAY)} == {"session"}


def test_too_late_to_be_shown_it_comes_up_to_be_settled_as_over(eva: Diary) -> None:
    eva.meets()
    eva.plans()
    nudges = eva.tick(utc(11, 26, 14, 30))
    assert [(nudge.kind, nudge.on) for nudge in nudges] == [("rehearsal", THURSDAY)]
    assert isinstance(nudges[0], RehearsalNudge)
    assert nudges[0].session.starts_at < eva.at
    assert [(kind, on) for _, kind, on in eva.until(ASKED + WEEK)] == [
        ("session", THURSDAY),
        ("rehearsal", date(2026, 12, 3)),
        ("session", date(2026, 12, 3)),
    ]


def test_a_plan_made_in_the_session_waits_for_the_next(eva: Diary) -> None:
    eva.meets()
    eva.at = utc(11, 26, 14, 30)
    eva.plans()
    kinds = [(kind, on) for _, kind, on in eva.until(ASKED + WEEK)]
    assert kinds[:2] == [("session", THURSDAY), ("rehearsal", date(2026, 12, 3))]


def test_an_action_is_asked_for_in_the_morning_of_its_day(eva: Diary) -> None:
    eva.has_to(date(2026, 11, 30))
    ((at, nudge),) = eva.watch(NOW + 9 * DAY)
    assert (at, nudge.kind, nudge.on) == (utc(11, 30, 8), "action", date(2026, 11, 30))
    assert isinstance(nudge, ActionNudge)
    assert nudge.plan.text == "Send the sheet."
    reminders.recompute(*eva.mine, eva.at)
    assert eva.until(NOW + 20 * DAY) == [], "it has been asked for"


def test_an_action_for_today_is_asked_for_in_the_evening(eva: Diary) -> None:
    eva.has_to(THURSDAY)
    assert eva.until(NOW + DAY) == [(utc(11, 26, 18), "action", THURSDAY)]


def test_an_action_without_a_day_or_for_a_day_that_is_past_is_not_asked_for(eva: Diary) -> None:
    eva.has_to(None)
    eva.has_to(date(2026, 11, 25))
    assert eva.find_next() is None


# Put off


def test_a_question_that_is_put_off_comes_again_when_it_was_wished(eva: Diary) -> None:
    run = seeds.begin(eva.conn, eva.mentor)
    reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + HOUR), NOW)
    ((at, nudge),) = eva.watch(NOW + DAY)
    assert isinstance(nudge, LaterNudge)
    assert (at, nudge.kind, nudge.run) == (NOW + HOUR, "later", run)
    assert count(eva.conn) == 0


def test_put_off_again_the_last_wish_counts(eva: Diary) -> None:
    run = seeds.begin(eva.conn, eva.mentor)
    reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + HOUR), NOW)
    reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + 3 * HOUR), NOW)
    assert [at for at, _, _ in eva.until(NOW + DAY)] == [NOW + 3 * HOUR]
    reminders.snooze(*eva.mine, Snooze(run=run, at=eva.at + HOUR), eva.at)
    assert len(eva.until(eva.at + DAY)) == 1, "and once more, on another day"


def test_put_off_twice_on_one_day_it_comes_twice(eva: Diary) -> None:
    run = seeds.begin(eva.conn, eva.mentor)
    for hours in (1, 2):
        reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + hours * HOUR), eva.at)
        assert [at for at, _, _ in eva.until(NOW + hours * HOUR)] == [NOW + hours * HOUR]
