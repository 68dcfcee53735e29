"""Days and times as they are told."""

from datetime import date, timedelta

import pytest

from flows.calendar.day_names import find_day, name_day, name_moment, name_near
from tests.flows.anna import TODAY, ZONE
from tests.flows.talk import NOW


def test_a_day_and_the_year_if_it_is_another() -> None:
    assert name_day(TODAY, TODAY) == "Thu 26 Nov"
    assert name_day(date(2027, 1, 1), TODAY) == "Fri 1 Jan 2027"


@pytest.mark.parametrize(
    ("days", "told"),
    [(-2, "Tue 24 Nov"), (-1, "yesterday"), (0, "today"), (1, "tomorrow"), (2, "Sat 28 Nov")],
)
def test_near_days(days: int, told: str) -> None:
    assert name_near(TODAY + timedelta(days=days), TODAY) == told


@pytest.mark.parametrize(
    ("hours", "told"),
    [(1, "at 17:10"), (8, "tomorrow at 00:10"), (48, "Sat 28 Nov at 16:10")],
)
def test_a_moment(hours: int, told: str) -> None:
    assert name_moment(NOW + timedelta(hours=hours), NOW, ZONE) == told


def test_a_number_that_is_no_day() -> None:
    assert find_day(TODAY.toordinal()) == TODAY
    assert find_day(1) == date.min
    assert [find_day(each) for each in (0, -1, date.max.toordinal(), 10**17)] == [None] * 4
