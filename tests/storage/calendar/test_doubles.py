"""At one minute one mentee is met once, whatever is planned, moved or brought back."""

from datetime import date, time

import pytest
from sqlalchemy import Connection, select

from storage.tables import series as table
from storage.tables import sessions
from tests.storage.diary import THURSDAY, Diary, utc

NEXT = date(2026, 12, 3)
LATER = date(2026, 12, 10)


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def states(eva: Diary) -> list[tuple[int, date, str]]:
    rows = eva.conn.execute(select(sessions).order_by(sessions.c.id)).all()
    return [(row.series, row.planned_on, row.state) for row in rows]


def count(eva: Diary) -> int:
    return len(eva.conn.execute(select(table)).all())


def test_the_same_again_is_the_series_that_there_is(eva: Diary) -> None:
    meets = eva.meets()
    assert eva.meets() == meets
    assert eva.meets(mentee="eva") == meets
    assert eva.meets(mentee="Ben") != meets
    assert count(eva) == 2


def test_a_single_session_that_a_series_covers_is_there(eva: Diary) -> None:
    meets = eva.meets()
    assert eva.meets(first_on=NEXT, every=0) == meets
    assert [on for _, _, on in eva.until(utc(12, 4, 0))] == [THURSDAY, NEXT]


def test_less_of_a_series_is_another(eva: Diary) -> None:
    meets = eva.meets()
    assert eva.meets(every=2) != meets
    assert eva.meets(until=LATER) != meets


def test_a_series_leaves_what_is_planned_to_itself(eva: Diary) -> None:
    single = eva.meets(first_on=NEXT, every=0)
    weekly = eva.meets()
    assert states(eva) == [(weekly, NEXT, "skipped")]
    said = eva.until(utc(12, 11, 0))
    assert [on for _, _, on in said] == [THURSDAY, NEXT, LATER]
    assert (single, NEXT, "asked") in states(eva)


def test_of_two_that_came_together_one_is_asked_about(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, NEXT, date(2026, 12, 4), time(10))
    single = eva.meets(first_on=NEXT, every=0)
    eva.moves(meets, NEXT, NEXT, time(15))
    said = [on for _, _, on in eva.until(utc(12, 4, 0))]
    assert said.count(NEXT) <= 2, "the tick names both, and the round asks once"
    assert sorted(state for number, on, state in states(eva) if on == NEXT) == [
        "asked",
        "skipped",
    ]
    assert single


def test_who_skips_one_skips_the_other(eva: Diary) -> None:
    meets = eva.meets()
    eva.moves(meets, NEXT, date(2026, 12, 4), time(10))
    single = eva.meets(first_on=NEXT, every=0)
    eva.moves(meets, NEXT, NEXT, time(15))
    eva.skips(single, NEXT)
    assert {state for _, on, state in states(eva) if on == NEXT} == {"skipped"}
