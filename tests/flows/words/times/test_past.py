"""A day that is over, in words. Today is Thursday, 26 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.day_names import name_day
from flows.words.times.past import EARLIEST, read_past_days

TODAY = date(2026, 11, 26)


def read(text: str, today: date = TODAY) -> list[str]:
    return [f"{day:%a} {day.day} {day:%b %Y}" for day in read_past_days(text, today)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "Thu 26 Nov 2026"),
        ("this morning", "Thu 26 Nov 2026"),
        ("Yesterday", "Wed 25 Nov 2026"),
        ("last night", "Wed 25 Nov 2026"),
        ("the day before yesterday.", "Tue 24 Nov 2026"),
        ("gestern", "Wed 25 Nov 2026"),
        ("avant-hier", "Tue 24 Nov 2026"),
        ("anteayer", "Tue 24 Nov 2026"),
        ("przedwczoraj", "Tue 24 Nov 2026"),
        ("3 days ago", "Mon 23 Nov 2026"),
        ("a week ago", "Thu 19 Nov 2026"),
        ("two weeks ago", "Thu 12 Nov 2026"),
        ("a fortnight ago", "Thu 12 Nov 2026"),
        ("vor 3 Tagen", "Mon 23 Nov 2026"),
        ("il y a deux semaines", "Thu 12 Nov 2026"),
        ("hace 3 días", "Mon 23 Nov 2026"),
        ("3 dni temu", "Mon 23 Nov 2026"),
        ("Monday", "Mon 23 Nov 2026"),
        ("on Monday", "Mon 23 Nov 2026"),
        ("last Monday", "Mon 23 Nov 2026"),
        ("letzten Montag", "Mon 23 Nov 2026"),
        ("lundi dernier", "Mon 23 Nov 2026"),
        ("el lunes pasado", "Mon 23 Nov 2026"),
        ("Thursday", "Thu 26 Nov 2026"),
        ("last Thursday", "Thu 19 Nov 2026"),
        ("last Thursday 19 Nov", "Thu 19 Nov 2026"),
        ("Mon 23 Nov", "Mon 23 Nov 2026"),
        ("Monday 12 Nov", "Thu 12 Nov 2026"),
    ],
)
def test_days_are_counted_back(text: str, day: str) -> None:
    assert read(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Nov", "Thu 12 Nov 2026"),
        ("Nov 12", "Thu 12 Nov 2026"),
        ("12 novembre", "Thu 12 Nov 2026"),
        ("12 marzo", "Thu 12 Mar 2026"),
        ("12/11", "Thu 12 Nov 2026"),
        ("12.11.", "Thu 12 Nov 2026"),
        ("2026-11-12", "Thu 12 Nov 2026"),
        ("the 12th", "Thu 12 Nov 2026"),
        ("the 31st", "Sat 31 Oct 2026"),
        ("26 Nov", "Thu 26 Nov 2026"),
        ("27 Nov", "Thu 27 Nov 2025"),
        ("12 Dec", "Fri 12 Dec 2025"),
        ("29 Feb", "Thu 29 Feb 2024"),
        ("12 Nov 2024", "Tue 12 Nov 2024"),
        ("1.2.24", "Thu 1 Feb 2024"),
        ("1998-03-31", "Tue 31 Mar 1998"),
    ],
)
def test_a_date_is_the_last_such_day(text: str, day: str) -> None:
    assert read(text) == [day]


def test_the_31st_may_be_two_months_ago() -> None:
    assert read("the 31st", date(2026, 3, 15)) == ["Sat 31 Jan 2026"]


def test_what_may_be_two_days_gives_both_the_youngest_first() -> None:
    assert read("3/4") == ["Fri 3 Apr 2026", "Wed 4 Mar 2026"]
    assert read("12/11/2025") == ["Thu 11 Dec 2025", "Wed 12 Nov 2025"]


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow",
        "27 Nov 2026",
        "2026-12-01",
        "9999-12-31",
        "0000-01-01",
        "1949-12-31",
        "last week",
        "last Thursday 12 Nov",
        "31 February",
        "Ben",
        "yesterday with Ben",
        "",
        "yesterday" + " " * 200,
    ],
)
def test_what_is_no_day_that_is_over_gives_none(text: str) -> None:
    assert read(text) == []


DATES = st.dates(date(2018, 1, 1), date(2032, 12, 31))


@given(DATES, st.integers(0, 350))
def test_every_day_of_the_last_year_is_found_by_its_name(today: date, ago: int) -> None:
    day = today - timedelta(days=ago)
    told = f"{day.day} {day:%B}"
    assert read_past_days(told, today) == (day,)
    assert read_past_days(name_day(day, date.min), today) == (day,)
    assert read_past_days(day.isoformat(), today) == (day,)


@given(DATES, st.text(max_size=40) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{0,4}"))
def test_no_day_is_ever_to_come(today: date, text: str) -> None:
    days = read_past_days(text, today)
    assert all(EARLIEST <= day <= today for day in days)
    assert list(days) == sorted(set(days), reverse=True)
