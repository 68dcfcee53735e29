"""What calendars are told: each session once, newer than before whenever it has changed."""

from datetime import date, time, timedelta

import pytest
from sqlalchemy import Connection, insert, update

from flows.effects import (
    EndMentoring,
    MergeMentees,
    MissSession,
    MoveSeries,
    PlanSeries,
    RenameMentee,
    SetFocus,
    UndoDeed,
    UndoNaming,
)
from flows.views import Deed
from storage.calendar import endings, meetings, series, sessions
from storage.calendar.appointments import (
    FORESEEN,
    REMEMBERED,
    Appointment,
    has_cancelled,
    list_appointments,
)
from storage.calendar.timetable import find_series
from storage.journal import deeds, namings
from storage.tables import entries, runs
from storage.tables import series as table
from tests.storage.diary import DAY, HOUR, THURSDAY, WEEK, Diary, utc

NEXT = THURSDAY + WEEK
Told = dict[str, Appointment]


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def read(eva: Diary) -> Told:
    """By id; each is told once."""
    found = list_appointments(*eva.mine, eva.at)
    told = {f"{each.series}-{each.on}": each for each in found}
    assert len(told) == len(found)
    return told


def find_dates(told: Told, *, cancelled: bool) -> list[date | None]:
    return [each.on for each in told.values() if each.cancelled == cancelled]


def changed(before: Told, now: Told) -> set[date | None]:
    """The dates that are told anew. What differs is newer; nothing is told that is older."""
    differs = set()
    for key, each in now.items():
        was = before.get(key)
        if was is None or each == was:
            continue
        assert each.sequence >= was.sequence
        assert each.modified_at >= was.modified_at
        if each[:7] != was[:7] or each.cancelled != was.cancelled:
            differs.add(each.on)
        if (each.starts_at, each.ends_at, each.cancelled) != (
            was.starts_at,
            was.ends_at,
            was.cancelled,
        ):
            assert each.sequence > was.sequence
    return differs


def test_sessions_are_told_for_a_year(eva: Diary) -> None:
    meets = eva.meets()
    told = read(eva)
    assert find_dates(told, cancelled=False) == [THURSDAY + week * WEEK for week in range(53)]
    assert find_dates(told, cancelled=True) == []
    first = told[f"{meets}-{THURSDAY}"]
    assert first == Appointment(
        meets, THURSDAY, "Eva", utc(11, 26, 14), utc(11, 26, 15), 0, eva.at, cancelled=False
    )


def test_one_that_is_under_way_is_told_and_one_that_is_over_is_not(eva: Diary) -> None:
    eva.meets()
    eva.at = utc(11, 26, 14, 30)
    assert find_dates(read(eva), cancelled=False)[0] == THURSDAY
    eva.until(utc(11, 26, 15, 10))
    assert find_dates(read(eva), cancelled=False)[0] == NEXT


def test_nothing_is_told_anew_when_nothing_has_changed(eva: Diary) -> None:
    meets = eva.meets()
    before = read(eva)
    eva.until(utc(12, 10, 20))
    series.set_focus(*eva.mine, SetFocus(series=meets, on=THURSDAY + 4 * WEEK, ability="7b"), NEW)
    now = read(eva)
    assert changed(before, now) == set()
    assert find_dates(now, cancelled=True) == [], "what took place is not called off"


NEW = utc(12, 10, 20)


def test_one_that_moves_or_is_skipped_is_a_later_revision(eva: Diary) -> None:
    meets = eva.meets()
    before = read(eva)
    eva.at += HOUR
    eva.moves(meets, NEXT, NEXT + DAY, time(9))
    moved = read(eva)
    assert changed(before, moved) == {NEXT}
    key = f"{meets}-{NEXT}"
    assert (moved[key].sequence, moved[key].modified_at) == (1, eva.at)
    eva.at += HOUR
    eva.skips(meets, NEXT)
    skipped = read(eva)
    assert changed(moved, skipped) == {NEXT}
    assert skipped[key].cancelled
    assert skipped[key].starts_at == moved[key].starts_at, "it is called off where it was last"
    assert (skipped[key].sequence, skipped[key].mentee) == (2, "Eva")
    eva.at += HOUR
    eva.moves(meets, NEXT, NEXT, time(15))
    back = read(eva)
    assert changed(skipped, back) == {NEXT}
    assert (back[key].cancelled, back[key].sequence) == (False, 3)


def test_what_was_called_off_is_told_for_sixty_days(eva: Diary) -> None:
    meets = eva.meets()
    eva.skips(meets, NEXT)
    since = eva.at
    eva.at = since + REMEMBERED
    assert find_dates(read(eva), cancelled=True) == [NEXT]
    eva.at += timedelta(seconds=1)
    assert find_dates(read(eva), cancelled=True) == []


def test_one_that_had_not_taken_place_is_called_off(eva: Diary) -> None:
    meets = eva.meets()
    eva.until(utc(11, 26, 16))
    series.miss_session(*eva.mine, MissSession(series=meets, on=THURSDAY), eva.at)
    (missed,) = (each for each in read(eva).values() if each.cancelled)
    assert (missed.on, missed.starts_at, missed.sequence) == (THURSDAY, utc(11, 26, 14), 1)


def test_a_pause_calls_off_its_dates_and_a_shorter_one_brings_them_back(eva: Diary) -> None:
    meets = eva.meets()
    series.set_focus(*eva.mine, SetFocus(series=meets, on=NEXT, ability="7b"), eva.at)
    before = read(eva)
    eva.at += HOUR
    eva.pauses(meets, NEXT + 3 * WEEK)
    paused = read(eva)
    off = [THURSDAY, NEXT, NEXT + WEEK, NEXT + 2 * WEEK]
    assert find_dates(paused, cancelled=True) == off
    changed(before, paused)
    assert before.keys() == paused.keys()
    eva.at += HOUR
    eva.pauses(meets, NEXT + WEEK)
    shorter = read(eva)
    assert find_dates(shorter, cancelled=True) == off[:2]
    changed(paused, shorter)
    eva.until(utc(1, 20, 12, year=2027))
    assert find_dates(read(eva), cancelled=True) == off[:2], "and not what took place since"


def test_the_end_of_a_series_calls_off_all_that_a_calendar_may_know(eva: Diary) -> None:
    meets = eva.meets()
    eva.until(utc(11, 26, 16))
    before = read(eva)
    eva.at += HOUR
    eva.ends(meets)
    ended = read(eva)
    assert before.keys() == ended.keys()
    assert find_dates(ended, cancelled=False) == []
    changed(before, ended)
    assert has_cancelled(*eva.mine, eva.at)
    eva.at += REMEMBERED + HOUR
    assert read(eva) == {}
    assert not has_cancelled(*eva.mine, eva.at)


def test_a_list_with_nothing_planned_knows_whether_anything_was_called_off(eva: Diary) -> None:
    assert not meetings.read_agenda(*eva.mine, eva.at).cancelled
    meets = eva.meets()
    assert not meetings.read_agenda(*eva.mine, eva.at).cancelled
    eva.ends(meets)
    assert meetings.read_agenda(*eva.mine, eva.at).cancelled


def test_a_series_that_came_to_its_own_end_calls_off_nothing(eva: Diary) -> None:
    eva.meets(count=2)
    eva.meets(first_on=THURSDAY + DAY, every=0, mentee="Ben")
    eva.until(utc(12, 20, 12))
    assert read(eva) == {}


def test_a_series_that_takes_over_leaves_what_is_before_it(eva: Diary) -> None:
    meets = eva.meets()
    before = read(eva)
    found = find_series(*eva.mine, meets)
    assert found is not None
    rule = found.rule.model_copy(update={"first_on": NEXT + 2 * WEEK, "wall": time(9)})
    eva.at += HOUR
    instead = PlanSeries(mentee="Eva", rule=rule, instead_of=meets, instead_from=NEXT + 2 * WEEK)
    other = series.plan_series(*eva.mine, instead, eva.at)
    now = read(eva)
    mine = {key: each for key, each in now.items() if each.series == meets}
    assert find_dates(mine, cancelled=False) == [THURSDAY, NEXT, NEXT + WEEK]
    assert before.keys() == mine.keys()
    changed(before, mine)
    theirs = {key: each for key, each in now.items() if each.series == other}
    assert find_dates(theirs, cancelled=True) == []


def test_dates_that_were_never_planned_because_another_has_them_are_not_told(eva: Diary) -> None:
    eva.meets(first_on=NEXT, every=0)
    eva.meets()
    assert find_dates(read(eva), cancelled=True) == []


def test_one_of_two_at_the_same_minute_is_called_off_when_it_took_place(eva: Diary) -> None:
    meets = eva.meets()
    eva.meets(first_on=THURSDAY + DAY, every=0)
    single = max(each.series for each in read(eva).values())
    eva.moves(single, THURSDAY + DAY, NEXT, time(15))
    before = read(eva)
    eva.until(utc(12, 3, 16))
    now = read(eva)
    changed(before, now)
    assert [(each.series, each.on) for each in now.values() if each.cancelled] in (
        [(single, THURSDAY + DAY)],
        [(meets, NEXT)],
    )


def test_another_zone_is_another_time_of_all_that_is_to_come(eva: Diary) -> None:
    meets = eva.meets()
    eva.skips(meets, NEXT)
    before = read(eva)
    eva.at += HOUR
    series.move_series(*eva.mine, MoveSeries(series=meets, zone="Asia/Tokyo"), eva.at)
    now = read(eva)
    assert changed(before, now) >= {NEXT + WEEK, NEXT + 40 * WEEK}
    assert now[f"{meets}-{NEXT + WEEK}"].starts_at == utc(12, 10, 6)


def test_an_end_that_is_taken_back_is_one_more_revision(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, NEXT, NEXT + DAY, time(9))
    before = read(eva)
    eva.at += HOUR
    end = EndMentoring(mentee="Eva")
    was = deeds.look(*eva.mine, end)
    endings.end_mentoring(*eva.mine, end, eva.at)
    deeds.note(*eva.mine, Deed(kind="ended"), was, eva.at)
    ended = read(eva)
    changed(before, ended)
    assert find_dates(ended, cancelled=False) == []
    eva.at += HOUR
    last = deeds._find_last(*eva.mine, eva.at)
    deeds.undo_deed(*eva.mine, UndoDeed(deed=last.id), eva.at)
    back = read(eva)
    changed(ended, back)
    assert find_dates(back, cancelled=True) == []
    assert {key: each[:5] for key, each in back.items()} == {
        key: each[:5] for key, each in before.items()
    }


def test_another_name_is_a_modification_and_no_revision(eva: Diary) -> None:
    meets = eva.meets()
    eva.meets(time(9), mentee="Ben")
    eva.at += HOUR
    namings.rename_mentee(*eva.mine, RenameMentee(mentee="Eva", name="Ewa"), eva.at)
    told = {each.mentee: each for each in read(eva).values()}
    assert (told["Ewa"].series, told["Ewa"].sequence, told["Ewa"].modified_at) == (
        meets,
        0,
        eva.at,
    )
    assert told["Ben"].modified_at < eva.at
    eva.at += HOUR
    namings.merge_mentees(*eva.mine, MergeMentees(mentee="Ewa", other="Ben"), eva.at)
    assert {(each.mentee, each.sequence) for each in read(eva).values()} == {("Ewa", 0)}
    eva.at += HOUR
    last = namings.read_everybody(*eva.mine, eva.at).last
    assert last is not None
    namings.undo_naming(*eva.mine, UndoNaming(naming=last.id), eva.at)
    told = {each.mentee: each for each in read(eva).values()}
    assert (told["Ben"].modified_at, told["Ben"].sequence) == (eva.at, 0)


def test_the_name_of_somebody_who_is_forgotten_is_told_no_more(eva: Diary) -> None:
    eva.meets()
    conn, mentor = eva.mine
    endings.end_mentoring(conn, mentor, EndMentoring(mentee="Eva"), eva.at)
    assert {each.mentee for each in read(eva).values()} == {""}, "of whom nothing is written"
    mentee = conn.execute(table.select()).one().mentee
    row = {"mentor": mentor.id, "flow": "after_session", "status": "done", "state": {}}
    row |= {"opened_at": eva.at, "touched_at": eva.at}
    run = conn.execute(insert(runs).values(row).returning(runs.c.id)).scalar_one()
    entry = {"id": run, "mentor": mentor.id, "mentee": mentee, "began_at": eva.at}
    conn.execute(insert(entries).values(entry))
    assert {each.mentee for each in read(eva).values()} == {"Eva"}
    conn.execute(update(entries).values(discarded_at=eva.at))
    assert {each.mentee for each in read(eva).values()} == {""}


def test_later_dates_that_an_earlier_version_told_together_are_called_off(eva: Diary) -> None:
    meets = eva.meets()
    eva.conn.execute(update(table).values(foretold=True, sequence=1))
    (together,) = (each for each in read(eva).values() if each.on is None)
    assert (together.series, together.cancelled, together.sequence) == (meets, True, 1)
    eva.ends(meets)
    eva.at += REMEMBERED
    assert None in find_dates(read(eva), cancelled=True)
    eva.at += HOUR
    assert read(eva) == {}


def test_a_row_without_a_change_is_no_revision(eva: Diary) -> None:
    meets = eva.meets()
    series.keep_session(*eva.mine, meets, NEXT)
    sessions.note(*eva.mine, meets, NEXT, focus="7b")
    told = read(eva)[f"{meets}-{NEXT}"]
    assert (told.sequence, told.modified_at) == (0, eva.at)


def test_no_session_beyond_the_foreseen_is_told(eva: Diary) -> None:
    eva.meets(first_on=THURSDAY + 2 * WEEK + FORESEEN, every=0)
    assert read(eva) == {}
