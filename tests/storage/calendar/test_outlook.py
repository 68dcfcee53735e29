"""How series go on after what is listed one by one."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from storage.calendar.outlook import Later, list_later
from tests.storage.diary import WEEK, Diary
from tests.storage.seeds import NOW

SINCE, UNTIL = NOW + 12 * WEEK, NOW + timedelta(days=365)
FIRST = date(2027, 2, 18)
"""The first Thursday that is not listed."""
LAST = date(2027, 11, 26)


@pytest.fixture
def eva(conn: Connection) -> Diary:
    return Diary(conn)


def later(eva: Diary) -> tuple[Later, ...]:
    return list_later(*eva.mine, SINCE, UNTIL)


def test_a_series_goes_on_from_the_first_date_that_is_not_listed(eva: Diary) -> None:
    meets = eva.meets()
    (found,) = later(eva)
    assert (found.series, found.mentee, found.until) == (meets, "Eva", LAST)
    assert (found.rule.first_on, found.rule.every) == (FIRST, 1)


def test_it_ends_where_the_series_ends(eva: Diary) -> None:
    eva.meets(count=20)
    (found,) = later(eva)
    assert (found.rule.count, found.until) == (None, date(2027, 4, 8))


@pytest.mark.parametrize("more", [{"every": 0}, {"count": 3}, {"until": date(2027, 2, 17)}])
def test_what_is_over_by_then_is_not_told(eva: Diary, more: dict[str, Any]) -> None:
    eva.meets(**more)
    assert later(eva) == ()


def test_a_rule_with_no_date_in_a_year_is_not_told(eva: Diary) -> None:
    eva.meets(first_on=date(2028, 1, 6))
    assert later(eva) == ()


def test_nor_one_that_was_ended(eva: Diary) -> None:
    eva.ends(eva.meets())
    assert later(eva) == ()


def test_what_was_changed_in_it_is_left_out_and_told_by_itself(eva: Diary) -> None:
    meets = eva.meets()
    eva.skips(meets, date(2027, 3, 4))
    eva.moves(meets, date(2027, 3, 11), date(2027, 3, 12), time(9))
    eva.moves(meets, date(2027, 2, 11), date(2027, 3, 1), time(9))
    eva.moves(meets, date(2027, 3, 18), date(2026, 12, 1), time(9))
    (found,) = later(eva)
    assert found.left_out == (date(2027, 3, 4), date(2027, 3, 11), date(2027, 3, 18))
    assert [each.on for each in found.moved] == [date(2027, 2, 11), date(2027, 3, 11)]
