"""What is to be said first comes up once, at the mentor's own hour, whatever clocks, zones and
mentors do meanwhile."""

import asyncio
from contextlib import closing
from datetime import date, datetime, time

import pytest
from sqlalchemy import Connection, func, select, update

from bot.clock import tick
from flows.effects import (
    PlanSeries,
    SetMoment,
    SetPace,
    SetPause,
    SetQuiet,
    SetRehearsal,
    Settle,
    SettlePlan,
    Snooze,
    Wait,
)
from flows.schedule import Weekly
from flows.series import Moment
from storage import chats, plans, reminders, rhythms, series
from storage.database import open_database
from storage.tables import inbox, mentors
from storage.tables import reminders as table
from tests.storage import house
from tests.storage.diary import DAY, HOUR, MINUTE, THURSDAY, WEEK, Diary, utc
from tests.storage.house import NOW, WEEKLY
from tests.storage.pair import run_two

DUE = utc(11, 26, 15)  # Thursday 16:00 in Brussels: the weekly question
ASKED = utc(11, 26, 15, 10)  # ten minutes after a session from 15:00 to 16:00


@pytest.fixture
def eva(conn: Connection) -> Diary:
    """A mentor who meets Eva; nothing is planned yet."""
    return Diary(conn)


def count(conn: Connection) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


# The weekly question


def test_the_weekly_question_comes_once_a_week(eva: Diary) -> None:
    eva.asks_for(3, time(16))
    assert eva.until(DUE + 2 * WEEK) == [
        (DUE, "weekly", THURSDAY),
        (DUE + WEEK, "weekly", date(2026, 12, 3)),
        (DUE + 2 * WEEK, "weekly", date(2026, 12, 10)),
    ]


def test_it_can_be_changed_and_stopped(eva: Diary) -> None:
    assert reminders.read_weekly(*eva.mine) is None
    eva.asks_for(3, time(16))
    eva.asks_for(4, time(9))
    assert reminders.read_weekly(*eva.mine) == Weekly(
        weekday=4, wall=time(9), zone="Europe/Brussels"
    )
    assert eva.until(DUE + WEEK) == [(utc(11, 27, 8), "weekly", date(2026, 11, 27))]
    reminders.stop(*eva.mine)
    assert reminders.read_weekly(*eva.mine) is None
    assert eva.until(DUE + 3 * WEEK) == []


@pytest.mark.parametrize("wall", [time(16), time(18)])
def test_changed_on_the_day_it_came_it_comes_next_week(eva: Diary, wall: time) -> None:
    eva.asks_for(3, time(16))
    assert len(eva.until(DUE)) == 1
    eva.asks_for(3, wall)
    assert [on for _, _, on in eva.until(DUE + WEEK + 4 * HOUR)] == [date(2026, 12, 3)]


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (utc(10, 19, 9), [utc(10, 22, 14), utc(10, 29, 15)]),
        (utc(3, 22, 9, year=2027), [utc(3, 25, 15, year=2027), utc(4, 1, 14, year=2027)]),
    ],
    ids=["autumn", "spring"],
)
def test_thursday_at_four_stays_thursday_at_four(
    eva: Diary, start: datetime, due: list[datetime]
) -> None:
    eva.at = start
    eva.asks_for(3, time(16))
    assert [at for at, kind, _ in eva.until(start + 2 * WEEK) if kind == "weekly"] == due


@pytest.mark.parametrize(
    ("sunday", "morning"),
    [
        (date(2026, 10, 25), utc(10, 25, 7)),
        (date(2027, 3, 28), utc(3, 28, 6, year=2027)),
    ],
    ids=["happens twice", "does not exist"],
)
def test_half_past_two_comes_once_in_the_morning(
    eva: Diary, sunday: date, morning: datetime
) -> None:
    eva.at = morning - 3 * DAY
    eva.asks_for(6, time(2, 30))
    looks = [eva.tick(morning + n * 30 * MINUTE) for n in range(-20, 20)]
    weekly = [call for calls in looks for call in calls if call.kind == "weekly"]
    assert [(call.on, call.allowed_at) for call in weekly] == [(sunday, morning)]


# After a session


def test_a_session_is_asked_about_when_it_is_over_and_then_the_next(eva: Diary) -> None:
    eva.meets()
    first, second = eva.watch(ASKED + WEEK)
    assert (first[0], first[1].on, first[1].due_at) == (ASKED, THURSDAY, ASKED)
    session = first[1].session
    assert session is not None
    assert (session.mentee, session.number, session.starts_at) == ("Eva", 1, utc(11, 26, 14))
    assert second[1].session is not None
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
    ((at, call),) = eva.watch(NOW + 2 * DAY)
    assert (at, call.on) == (utc(11, 27, 7), THURSDAY)
    assert (call.due_at, call.allowed_at) == (utc(11, 26, 20, 40), utc(11, 27, 7))


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
            rule = house.FRIDAYS.model_copy(update={"first_on": date(2026, 12, 18)})
            effect = PlanSeries(mentee="Eva", rule=rule, instead_of=meets)
            series.plan_series(*eva.mine, effect, eva.at)
    assert eva.until(ASKED + 2 * WEEK) == [(ASKED, "session", THURSDAY)]


def test_a_series_that_ends_takes_its_reminders_with_it(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, THURSDAY, date(2026, 12, 5), time(11))
    eva.ends(meets)
    assert eva.until(NOW + 20 * DAY) == []
    assert count(eva.conn) == 1, "the self-assessment"


def test_a_single_session_is_asked_about_once_and_that_was_all(eva: Diary) -> None:
    eva.meets(every=0)
    assert len(eva.until(NOW + 20 * DAY)) == 1
    assert count(eva.conn) == 1


def test_every_second_week_means_every_second_week(eva: Diary) -> None:
    eva.meets(every=2)
    days = [on for _, kind, on in eva.until(NOW + 27 * DAY)]
    assert days == [THURSDAY, date(2026, 12, 10)]


def test_two_sessions_on_one_day_are_two_questions(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(18), mentee="Ben")
    assert [at for at, _, _ in eva.until(NOW + DAY)] == [ASKED, utc(11, 26, 18, 10)]


# Zones


def test_a_series_keeps_its_own_zone_when_the_mentor_flies(eva: Diary) -> None:
    """Evening is where the mentor is; three in the afternoon is where they meet."""
    eva.meets()
    rhythms.set_moment(*eva.mine, SetMoment(moment="evening"), NOW)
    eva.flies("America/New_York")
    ((at, call),) = eva.watch(NOW + 2 * DAY)
    assert at == utc(11, 27, 0)  # 19:00 in New York
    assert call.session is not None
    assert call.session.starts_at == utc(11, 26, 14)


def test_flying_west_does_not_bring_the_same_day_twice(eva: Diary) -> None:
    eva.asks_for(3, time(16))
    assert len(eva.until(DUE)) == 1
    eva.flies("America/New_York")
    assert [at for at, _, _ in eva.until(DUE + WEEK + DAY)] == [utc(12, 3, 21)]


def test_flying_east_past_the_hour_brings_it_at_once_and_not_never(eva: Diary) -> None:
    """Thursday 16:00 is past in Tokyo, where it is 21:00 and quiet."""
    eva.asks_for(3, time(16))
    eva.flies("Asia/Tokyo")
    ((at, call),) = eva.watch(NOW + 2 * DAY)
    assert (at, call.on, call.due_at) == (utc(11, 26, 23), THURSDAY, utc(11, 26, 7))


def test_new_rules_of_the_zones_reach_every_mentor(conn: Connection) -> None:
    """Whatever was worked out by the old ones is worked out anew, some at a time."""
    diaries = [Diary(conn) for _ in range(5)]
    for diary in diaries:
        diary.asks_for(3, time(16))
    conn.execute(update(table).values(fire_at=DUE + HOUR, allowed_at=DUE + HOUR))
    last: int | None = 0
    batches = []
    while last is not None:
        batches.append(last)
        last = reminders.renew(conn, last, 2, NOW)
    assert len(batches) == 4
    assert reminders.next_due(conn) == DUE
    due = conn.execute(select(table.c.fire_at).where(table.c.kind == "weekly")).scalars()
    assert set(due) == {DUE}


# Late


def test_after_a_week_of_absence_every_session_comes_up_once(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(10), first_on=date(2026, 11, 27), mentee="Ben")
    eva.meets(time(18), every=0, mentee="Ana")
    back = NOW + 8 * DAY
    calls = eva.tick(back)
    assert [(call.session.mentee, call.on) for call in calls if call.session] == [
        ("Eva", THURSDAY),
        ("Ana", THURSDAY),
        ("Ben", date(2026, 11, 27)),
        ("Eva", date(2026, 12, 3)),
        ("Ben", date(2026, 12, 4)),
    ]
    assert [call.session.number for call in calls if call.session] == [1, 1, 1, 2, 2]
    assert [on for _, _, on in eva.until(back + WEEK)] == [date(2026, 12, 10), date(2026, 12, 11)]


def test_after_years_of_absence_they_come_in_portions(eva: Diary) -> None:
    eva.meets()
    back = NOW + 70 * WEEK
    days = []
    while calls := eva.tick(back):
        days += [call.on for call in calls if call.kind == "session"]
    assert days == [THURSDAY + n * WEEK for n in range(70)]


def test_while_the_bot_is_blocked_all_waits_and_then_comes_once(eva: Diary) -> None:
    eva.meets()
    eva.asks_for(3, time(18))
    chats.block(eva.conn, eva.mentor.chat, NOW)
    for week in range(4):
        reminders.claim_due(eva.conn, ASKED + week * WEEK, 9)  # and the turn does nothing
    assert eva.find_next() == utc(12, 26, 9), "the self-assessment"
    eva.at = ASKED + 3 * WEEK + DAY
    calls = eva.turn()
    assert [(call.kind, call.on) for call in calls] == [
        (kind, THURSDAY + week * WEEK) for week in range(4) for kind in ("session", "weekly")
    ]
    assert eva.turn() == ()


def test_in_quiet_hours_what_is_late_waits_for_the_morning(eva: Diary) -> None:
    eva.meets()
    night = utc(11, 26, 22)
    assert eva.tick(night) == ()
    assert eva.find_next() == utc(11, 27, 7)
    assert [call.on for call in eva.tick(utc(11, 27, 7))] == [THURSDAY]


def test_a_clock_that_is_set_back_brings_nothing_twice_and_loses_nothing(eva: Diary) -> None:
    eva.meets()
    eva.asks_for(3, time(18))
    assert len(eva.until(utc(11, 26, 19))) == 2
    eva.at = utc(11, 26, 12)  # two hours before the session, as it seems
    reminders.recompute(*eva.mine, eva.at)
    assert [on for _, _, on in eva.until(utc(12, 3, 19))] == 2 * [date(2026, 12, 3)]


# In hand


def test_what_is_in_hand_is_not_claimed_again(eva: Diary) -> None:
    eva.meets()
    (claimed,) = reminders.claim_due(eva.conn, ASKED, 9)
    assert (claimed.chat, claimed.local_date) == (eva.mentor.chat, THURSDAY)
    assert reminders.claim_due(eva.conn, ASKED + HOUR, 9) == []
    assert len(reminders.read_due(*eva.mine, ASKED)) == 1


def test_no_two_claims_have_the_same_key(eva: Diary) -> None:
    """A key is remembered for days: what comes due again would be taken for a repetition."""
    eva.meets()
    (first,) = reminders.claim_due(eva.conn, ASKED, 9)
    reminders.put_off(*eva.mine, ASKED, ASKED + HOUR)
    assert reminders.claim_due(eva.conn, ASKED, 9) == []
    (second,) = reminders.claim_due(eva.conn, ASKED + HOUR, 9)
    assert first.reminder == second.reminder
    assert first.key != second.key


def test_they_are_claimed_in_the_order_in_which_they_are_due(conn: Connection) -> None:
    walls = [time(18), time(14), time(16)]
    diaries = [Diary(conn) for _ in walls]
    for diary, wall in zip(diaries, walls, strict=True):
        diary.asks_for(3, wall)
    late, early, middle = (diary.mentor.chat for diary in diaries)
    chats_ = [each.chat for _ in range(2) for each in reminders.claim_due(conn, NOW + DAY, 2)]
    assert chats_ == [early, middle, late]


def test_settled_twice_is_settled_once(eva: Diary) -> None:
    eva.meets()
    (call,) = eva.tick(ASKED)
    effect = Settle(reminder=call.reminder, on=call.on, outcome="held")
    reminders.settle(*eva.mine, effect, ASKED)
    assert eva.settled() == [("session", THURSDAY, "sent")]
    assert eva.until(ASKED + WEEK)[0][2] == date(2026, 12, 3)


def test_what_does_not_come_up_cannot_be_settled(eva: Diary) -> None:
    eva.meets()
    (call,) = eva.tick(ASKED)
    for reminder, on in ((call.reminder, date(2026, 12, 4)), (999, THURSDAY)):
        reminders.settle(*eva.mine, Settle(reminder=reminder, on=on, outcome="over"), ASKED)
    assert len(eva.settled()) == 1


def test_what_waits_comes_again_though_it_was_not_settled(eva: Diary) -> None:
    eva.has_to(date(2026, 11, 27))
    (claimed,) = reminders.claim_due(eva.conn, utc(11, 27, 8), 9)
    reminders.wait(*eva.mine, Wait(reminder=claimed.reminder, until=utc(12, 1, 8)), utc(11, 27, 8))
    reminders.schedule_rest(*eva.mine, utc(11, 27, 8))
    assert eva.until(utc(12, 2, 8)) == [(utc(12, 1, 8), "action", date(2026, 11, 27))]


def test_moved_while_in_hand_it_comes_at_its_new_time(eva: Diary) -> None:
    meets = eva.meets()
    reminders.claim_due(eva.conn, ASKED, 9)
    eva.at = ASKED
    eva.moves(meets, THURSDAY, date(2026, 11, 28), time(11))
    assert eva.turn() == ()
    assert eva.until(NOW + 3 * DAY) == [(utc(11, 28, 11, 10), "session", THURSDAY)]


# Plans and actions


def test_a_plan_is_shown_an_hour_before_the_next_session(eva: Diary) -> None:
    eva.meets()
    plan = eva.plans()
    first, second, third = eva.watch(ASKED + WEEK - 2 * HOUR)
    assert [(at, call.kind) for at, call in (first, second, third)] == [
        (utc(11, 26, 13), "rehearsal"),
        (ASKED, "session"),
        (utc(12, 3, 13), "rehearsal"),
    ]
    assert first[1].plan is not None
    assert first[1].session is not None
    assert (first[1].plan.id, first[1].session.mentee) == (plan, "Eva")


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
    calls = eva.tick(utc(11, 26, 14, 30))
    assert [(call.kind, call.on) for call in calls] == [("rehearsal", THURSDAY)]
    assert calls[0].session is not None
    assert calls[0].session.starts_at < eva.at
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
    ((at, call),) = eva.watch(NOW + 9 * DAY)
    assert (at, call.kind, call.on) == (utc(11, 30, 8), "action", date(2026, 11, 30))
    assert call.plan is not None
    assert call.plan.text == "Send the sheet."
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
    run = house.begin(eva.conn, eva.mentor)
    reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + HOUR), NOW)
    ((at, call),) = eva.watch(NOW + DAY)
    assert (at, call.kind, call.run) == (NOW + HOUR, "later", run)
    assert count(eva.conn) == 0


def test_put_off_again_the_last_wish_counts(eva: Diary) -> None:
    run = house.begin(eva.conn, eva.mentor)
    reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + HOUR), NOW)
    reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + 3 * HOUR), NOW)
    assert [at for at, _, _ in eva.until(NOW + DAY)] == [NOW + 3 * HOUR]
    reminders.snooze(*eva.mine, Snooze(run=run, at=eva.at + HOUR), eva.at)
    assert len(eva.until(eva.at + DAY)) == 1, "and once more, on another day"


def test_put_off_twice_on_one_day_it_comes_twice(eva: Diary) -> None:
    run = house.begin(eva.conn, eva.mentor)
    for hours in (1, 2):
        reminders.snooze(*eva.mine, Snooze(run=run, at=NOW + hours * HOUR), eva.at)
        assert [at for at, _, _ in eva.until(NOW + hours * HOUR)] == [NOW + hours * HOUR]


# The self-assessment


@pytest.mark.parametrize(
    ("joined", "days"),
    [
        (utc(11, 26, 12), [date(2026, 12, 26), date(2027, 1, 26), date(2027, 2, 26)]),
        (utc(10, 31, 12), [date(2026, 11, 28), date(2026, 12, 28), date(2027, 1, 28)]),
        (utc(2, 1, 12), [date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)]),
    ],
)
def test_once_a_month_it_is_time_for_a_self_assessment(
    conn: Connection, joined: datetime, days: list[date]
) -> None:
    eva = Diary(conn)
    conn.execute(update(mentors).values(joined_at=joined))
    eva.at = joined
    eva.asks_for(3, time(16))
    assert [on for _, kind, on in eva.until(joined + 100 * DAY) if kind == "assess"][:3] == days


def test_whoever_plans_late_is_not_told_of_months_that_are_past(conn: Connection) -> None:
    eva = Diary(conn)
    eva.at = NOW + 400 * DAY
    eva.meets(first_on=date(2028, 2, 3))
    assert [on for _, _, on in eva.until(eva.at + 30 * DAY)] == [date(2028, 1, 26)]


# What is to come


def coming(eva: Diary, limit: int = 9) -> list[tuple[object, str, bool]]:
    found = reminders.list_coming(*eva.mine, eva.at, limit)
    return [(each.at, each.kind, each.sounds) for each in found]


def test_what_is_to_come_is_what_comes(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(20, 30), first_on=date(2026, 11, 27), every=2, mentee="Ben")
    eva.plans()
    eva.has_to(date(2026, 11, 27))
    expected = [(at, kind) for at, kind, _ in coming(eva, 7)]
    happened = [(at, kind) for at, kind, _ in eva.until(NOW + 3 * WEEK)]
    assert expected == happened[:7]


def test_it_says_what_may_be_heard(eva: Diary) -> None:
    """One a day, three a week; plans and actions never."""
    for weekday in range(5):
        eva.meets(time(10), first_on=date(2026, 11, 30) + weekday * DAY)
    eva.has_to(date(2026, 11, 27))
    found = coming(eva, 6)
    assert [kind for _, kind, _ in found] == ["action", *["session"] * 5]
    assert [sounds for _, _, sounds in found] == [False, True, True, True, False, False]


def test_what_the_mentor_wants_no_message_for_is_left_out(eva: Diary) -> None:
    eva.meets()
    eva.has_to(date(2026, 11, 28))
    rhythms.set_pause(*eva.mine, SetPause(until=utc(12, 1, 12)), NOW)
    assert coming(eva, 2) == [
        (utc(12, 1, 12), "action", False),
        (ASKED + WEEK, "session", True),
    ]


def test_one_a_week_is_one_a_week(eva: Diary) -> None:
    eva.meets()
    eva.meets(time(10), first_on=date(2026, 11, 27))
    rhythms.set_pace(*eva.mine, SetPace(pace="weekly"), NOW)
    assert [at for at, _, _ in coming(eva, 2)] == [ASKED, ASKED + WEEK]


def test_what_is_due_already_comes_first(eva: Diary) -> None:
    eva.meets()
    eva.at = ASKED + HOUR
    assert coming(eva, 1) == [(ASKED + HOUR, "session", True)]


# Ticks


async def test_two_ticks_at_once_fire_once(conn: Connection, database_url: str) -> None:
    Diary(conn).asks_for(3, time(16))
    conn.commit()
    with closing(open_database(database_url)) as database:
        fired = await asyncio.gather(*(tick(database, DUE) for _ in range(5)))
    assert sum(fired) == 1


TICK = """
import asyncio, sys
from datetime import datetime
from bot.clock import tick
from storage.database import open_database

database = open_database(sys.argv[1])
sys.stdin.read()
print(asyncio.run(tick(database, datetime.fromisoformat(sys.argv[2]))))
database.close()
"""


def test_two_processes_fire_once(conn: Connection, database_url: str) -> None:
    for _ in range(20):
        reminders.set_weekly(conn, house.settle(conn), WEEKLY, NOW)
    conn.commit()
    fired = sum(run_two(TICK, database_url, DUE.isoformat()))
    assert fired == 20
    keys = set(conn.execute(select(inbox.c.key)).scalars())
    assert len(keys) == 20
