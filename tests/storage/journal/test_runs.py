"""Conversations stay open as long as their questions may wait, and never too many of them."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from flows.catalogue import FLOWS
from flows.events import Beginning
from flows.flow import Answer, State
from flows.lines import option
from storage.journal import runs
from storage.people import Mentor
from storage.tables import runs as table
from tests.storage import seeds
from tests.storage.seeds import NOW

HOUR = timedelta(hours=1)
WEEK = timedelta(weeks=1)


@pytest.fixture
def mentor(conn: Connection) -> Mentor:
    return seeds.settle(conn)


def status(conn: Connection, run: int) -> str:
    found: str = conn.execute(select(table.c.status).where(table.c.id == run)).scalar_one()
    return found


def open_at(conn: Connection, mentor: Mentor, hours: float = 0) -> list[int]:
    return [each.run for each in runs.list_open(conn, mentor, FLOWS, NOW + hours * HOUR)]


def garble(conn: Connection, run: int) -> None:
    """Written by an engine that nobody remembers."""
    conn.execute(update(table).where(table.c.id == run).values(state={"position": 3}))


def test_a_state_comes_back_as_it_was_saved(conn: Connection, mentor: Mentor) -> None:
    run = runs.open_run(conn, mentor, "after_session", NOW)
    state = State(
        flow="after_session",
        run=run,
        facts=Beginning(zone="Asia/Tokyo", mentees=("Eva",)),
        asked="outcome",
        options=(option("well", "Well"),),
        answers={"moment": Answer(at=NOW, pieces=2)},
    )
    runs.save_state(conn, mentor, state, NOW)
    assert runs.read_state(conn, mentor, run) == state
    assert runs.read_run(conn, mentor, run).state == state
    assert runs.read_state(conn, mentor, run + 1) is None


def test_a_run_without_a_readable_state_has_none(conn: Connection, mentor: Mentor) -> None:
    run = runs.open_run(conn, mentor, "after_session", NOW)
    assert runs.read_state(conn, mentor, run) is None
    garble(conn, run)
    assert runs.read_state(conn, mentor, run) is None


def test_the_one_touched_last_comes_first(conn: Connection, mentor: Mentor) -> None:
    first, second = (seeds.begin(conn, mentor) for _ in range(2))
    assert open_at(conn, mentor) == [second, first]
    state = runs.read_state(conn, mentor, first)
    assert state is not None
    runs.save_state(conn, mentor, state, NOW + HOUR)
    assert open_at(conn, mentor, 1) == [first, second]
    runs.save_state(conn, mentor, state.model_copy(update={"status": "done"}), NOW + HOUR)
    assert open_at(conn, mentor, 1) == [second]


def test_a_question_waits_for_its_time_and_not_longer(conn: Connection, mentor: Mentor) -> None:
    reflection, note = seeds.begin(conn, mentor), seeds.begin(conn, mentor, "note")
    assert open_at(conn, mentor, 1) == [note, reflection]
    assert open_at(conn, mentor, 1.01) == [reflection]
    assert open_at(conn, mentor, 7 * 24 + 6) == [reflection], "the next reminder still finds it"
    assert open_at(conn, mentor, 7 * 24 + 6.01) == []
    assert (status(conn, reflection), status(conn, note)) == ("left", "done"), "a note is whole"


def test_what_was_left_open_keeps_its_day_when_words_are_added(
    conn: Connection, mentor: Mentor
) -> None:
    run = seeds.begin(conn, mentor)
    assert open_at(conn, mentor, 8 * 24) == []
    state = runs.read_state(conn, mentor, run)
    assert state is not None
    runs.save_state(conn, mentor, state, NOW + 9 * 24 * HOUR)
    kept = conn.execute(select(table.c.touched_at).where(table.c.id == run)).scalar_one()
    assert kept == NOW


def test_what_no_flow_of_today_can_read_is_left_as_it_is(conn: Connection, mentor: Mentor) -> None:
    retired, garbled = seeds.begin(conn, mentor, "horoscope"), seeds.begin(conn, mentor)
    garble(conn, garbled)
    assert open_at(conn, mentor) == []
    assert (status(conn, retired), status(conn, garbled)) == ("left", "left")
    kept = conn.execute(select(table.c.state).where(table.c.id == garbled)).scalar_one()
    assert kept == {"position": 3}


def test_a_fourth_reflection_closes_the_oldest(conn: Connection, mentor: Mentor) -> None:
    setting = seeds.begin(conn, mentor, "weekly")
    four = [
        seeds.begin(conn, mentor, at=NOW + n * HOUR / 60)
        for n in range(runs.MAX_OPEN_REFLECTIONS + 1)
    ]
    assert open_at(conn, mentor, 0.5) == [*four[:0:-1], setting]
    assert (status(conn, four[0]), status(conn, setting)) == ("left", "open")


def test_a_fourth_note_closes_the_oldest_and_no_reflection(
    conn: Connection, mentor: Mentor
) -> None:
    """Else whoever writes one note after the other would be asked about more and more of them."""
    reflection = seeds.begin(conn, mentor)
    four = [seeds.begin(conn, mentor, "note", at=NOW + n * HOUR / 60) for n in range(4)]
    assert open_at(conn, mentor, 0.5) == [*four[:0:-1], reflection]
    assert (status(conn, four[0]), status(conn, reflection)) == ("done", "open")


def test_closing_takes_the_question_away_and_keeps_the_answers_and_the_day(
    conn: Connection, mentor: Mentor
) -> None:
    run = runs.open_run(conn, mentor, "after_session", NOW)
    answers = {"moment": Answer(at=NOW, pieces=1)}
    state = State(
        flow="after_session",
        run=run,
        facts=Beginning(),
        asked="outcome",
        options=(option("well", "Well"),),
        answers=answers,
    )
    runs.save_state(conn, mentor, state, NOW + HOUR)
    runs.close(conn, mentor, run, "left")
    closed = runs.read_state(conn, mentor, run)
    assert closed is not None
    assert (closed.status, closed.asked, closed.options) == ("left", "", ())
    assert closed.answers == answers
    touched = conn.execute(select(table.c.touched_at).where(table.c.id == run)).scalar_one()
    assert touched == NOW + HOUR


def test_what_is_closed_on_the_way_is_told(conn: Connection, mentor: Mentor) -> None:
    old, new = seeds.begin(conn, mentor, "zone"), seeds.begin(conn, mentor, "after_session")
    unread = runs.open_run(conn, mentor, "edit", NOW)
    garble(conn, unread)
    closed: list[State] = []
    open_ = runs.list_open(conn, mentor, FLOWS, NOW + 2 * HOUR, closed)
    assert [each.run for each in open_] == [new]
    assert [(each.run, each.status) for each in closed] == [(old, "open")], "as it was"


def test_all_of_one_flow_are_stopped_at_once(conn: Connection, mentor: Mentor) -> None:
    edits = [seeds.begin(conn, mentor, "edit") for _ in range(2)]
    over, other = seeds.begin(conn, mentor, "edit"), seeds.begin(conn, mentor, "zone")
    runs.close(conn, mentor, over, "done")
    closed = runs.close_all(conn, mentor, "edit")
    assert sorted(each.run for each in closed) == edits
    assert [status(conn, run) for run in (*edits, over, other)] == [
        "stopped",
        "stopped",
        "done",
        "open",
    ]


def test_it_is_known_whether_a_flow_was_ever_begun(conn: Connection, mentor: Mentor) -> None:
    assert not runs.was_begun(conn, mentor, "weekly")
    runs.close(conn, mentor, seeds.begin(conn, mentor, "weekly"), "stopped")
    assert runs.was_begun(conn, mentor, "weekly")
    assert not runs.was_begun(conn, mentor, "zone")
