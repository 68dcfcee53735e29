"""The time that a summary looks back on, and its name."""

from datetime import UTC, date, datetime, timedelta

import pytest

from flows.calendar.period import (
    Period,
    find_period,
    find_start,
    list_months,
    name_days,
    name_period,
    read_days,
)
from tests.flows.talk import NOW, tell

BRUSSELS = "Europe/Brussels"
BEGUN = datetime(2024, 9, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("period", "since"),
    [
        ("month", datetime(2026, 10, 31, 23, tzinfo=UTC)),
        ("quarter", datetime(2026, 8, 31, 22, tzinfo=UTC)),  # in summer time
        ("year", datetime(2025, 11, 30, 23, tzinfo=UTC)),
        ("week", NOW - timedelta(days=7)),
        ("all", None),
    ],
)
def test_whole_months_where_the_mentor_lives(period: Period, since: datetime | None) -> None:
    assert find_start(period, NOW, BRUSSELS) == since


def test_the_first_hour_of_a_month_belongs_to_it() -> None:
    midnight = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert find_start("month", midnight, BRUSSELS) == datetime(2026, 12, 31, 23, tzinfo=UTC)
    assert find_start("month", midnight, "UTC") == datetime(2026, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("number", "period"),
    [(0, "quarter"), (1, "month"), (3, "all"), (4, "quarter"), (-1, "quarter")],
)
def test_a_number_that_no_period_has_is_the_usual_one(number: int, period: Period) -> None:
    assert find_period(number) == period


@pytest.mark.parametrize(
    ("period", "at", "name"),
    [
        ("quarter", NOW, "September–November"),
        ("quarter", datetime(2027, 1, 5, tzinfo=UTC), "November 2026–January 2027"),
        ("month", NOW, "November"),
        ("month", datetime(2026, 11, 30, 23, 30, tzinfo=UTC), "December"),
        ("year", NOW, "December 2025–November 2026"),
        ("year", datetime(2026, 12, 5, tzinfo=UTC), "January–December"),
        ("week", NOW, "The last 7 days"),
        ("all", NOW, "Since Tue 3 Sep"),
    ],
)
def test_a_period_has_a_name(period: Period, at: datetime, name: str) -> None:
    assert tell(name_period(period, at, BRUSSELS, BEGUN)) == name


def test_all_time_begins_today_where_nothing_was_written() -> None:
    assert tell(name_period("all", NOW, BRUSSELS, None)) == "Since Thu 26 Nov"


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("2026-10-01", "2026-10-31", "October"),
        ("2025-10-01", "2025-10-31", "October 2025"),
        ("2026-09-01", "2026-10-31", "September–October"),
        ("2025-09-01", "2025-10-31", "September–October 2025"),
        ("2025-11-01", "2026-01-31", "November 2025–January 2026"),
        ("2026-09-01", "2026-10-17", "1 Sep–17 Oct"),
        ("2025-12-20", "2026-01-10", "20 Dec 2025–10 Jan 2026"),
    ],
)
def test_a_stretch_of_days_has_a_name(first: str, last: str, name: str) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    assert tell(name_days(*days, NOW.date())) == name


def test_a_period_has_no_name_from_before_the_beginning() -> None:
    begun = datetime(2026, 10, 14, tzinfo=UTC)
    assert tell(name_period("quarter", NOW, BRUSSELS, None, begun)) == "October–November"
    assert tell(name_period("quarter", NOW, BRUSSELS, None, NOW)) == "November"


def test_days_in_a_button_are_days_in_order() -> None:
    one, other = date(2026, 10, 1).toordinal(), date(2026, 10, 31).toordinal()
    assert read_days(one, other) == (date(2026, 10, 1), date(2026, 10, 31))
    assert read_days(other, one) is None
    assert read_days(one, -5) is None


def test_months_that_are_over_end_where_the_mentor_began() -> None:
    found = list_months(NOW, BRUSSELS, date(2026, 9, 30))
    assert found == (date(2026, 10, 1), date(2026, 9, 1))
    assert list_months(NOW, BRUSSELS, NOW.date()) == ()
    assert len(list_months(NOW, BRUSSELS, date(2020, 1, 1))) == 3
