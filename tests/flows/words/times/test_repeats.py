"""How often, from when, until when, how many times: what the words say before anybody plans."""

# ruff: noqa: DTZ001 - a plan is made in local time

from datetime import date, datetime, time
from typing import Any

import pytest

from flows.words.plans.meeting import Meeting, read_meeting

NOW = datetime(2026, 11, 26, 10)
TODAY = NOW.date()
MONTHLY: dict[str, Any] = {"day": TODAY, "every": 1, "unit": "month"}
WEEKLY: dict[str, Any] = {"day": TODAY, "every": 1}


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("first Monday of the month", {**MONTHLY, "nths": (1,), "weekdays": (0,)}),
        ("every first and third Tuesday", {**MONTHLY, "nths": (1, 3), "weekdays": (1,)}),
        ("le vendredi dernier du mois", {**MONTHLY, "nths": (-1,), "weekdays": (4,)}),
        ("2nd Thursday of each month", {**MONTHLY, "nths": (2,), "weekdays": (3,)}),
        (
            "the 1st of each quarter",
            {**MONTHLY, "every": 3, "month_days": (1,), "quarter": True},
        ),
        ("every half year", {"every": 6, "unit": "month"}),
        ("every other month", {"every": 2, "unit": "month"}),
        ("un mois sur deux", {"every": 2, "unit": "month"}),
        ("jeden zweiten Monat", {"every": 2, "unit": "month"}),
        ("co drugi miesiąc", {"every": 2, "unit": "month"}),
        ("every 2nd month", {"every": 2, "unit": "month"}),
        (
            "monthly from 10 January",
            {**MONTHLY, "day": date(2027, 1, 10), "month_days": (10,)},
        ),
        ("monthly from January", {"every": 1, "unit": "month"}),
        ("Tue and Thu", {**WEEKLY, "weekdays": (1, 3)}),
        ("Monday to Wednesday", {**WEEKLY, "weekdays": (0, 1, 2)}),
        (
            "every weekday next week",
            {
                **WEEKLY,
                "day": date(2026, 11, 30),
                "weekdays": (0, 1, 2, 3, 4),
                "until": date(2026, 12, 6),
            },
        ),
        (
            "Tue and Thu starting next week",
            {**WEEKLY, "day": date(2026, 11, 30), "weekdays": (1, 3)},
        ),
        ("Thursdays twice", {**WEEKLY, "times": 2}),
        ("Thursdays for 3 months", {**WEEKLY, "lasts": (3, 0)}),
        (
            "Thursdays until June 2028",
            {**WEEKLY, "until": date(2028, 6, 30)},
        ),
        (
            "Thursdays until next week",
            {**WEEKLY, "until": date(2026, 12, 6)},
        ),
        ("Thursdays from 3 December", {"day": date(2026, 12, 3), "every": 1}),
        (
            "Thursdays 15:00 until 20.11",
            {**WEEKLY, "wall": time(15), "until": date(2027, 11, 20)},
        ),
        (
            "Thursdays until Sun",
            {**WEEKLY, "until": date(2026, 11, 29)},
        ),
        ("Thursdays from May 15", {"day": date(2027, 5, 20), "every": 1}),
        ("Friday the 11th", {"day": date(2026, 12, 11), "every": 0}),
        ("first Monday in January", {"day": date(2027, 1, 4), "every": 0}),
        ("first Monday in November", {"day": date(2027, 11, 1), "every": 0}),
        ("tomorrow afternoon", {"day": date(2026, 11, 27), "every": 0, "half": "pm"}),
        ("we know each other", {"phase": "under_way"}),
        ("new mentee", {"phase": "first"}),
    ],
)
def test_what_is_said(words: str, fields: dict[str, Any]) -> None:
    assert read_meeting(words, NOW).meetings == (Meeting(**fields),)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("every 20 months", "nonsense"),
        ("the 45th of each month", "nonsense"),
        ("every 0 months", "nonsense"),
        ("fifth Monday in February", "nonsense"),
        ("Friday the 32nd", "nonsense"),
        ("Fridays from 3 November 2026", "past"),
        ("Fridays until 3 November 2026", "past"),
        ("Fridays from 31 February", "nonsense"),
    ],
)
def test_what_cannot_be_is_none(words: str, problem: str) -> None:
    found = read_meeting(words, NOW)
    assert (found.meetings, found.problem) == ((), problem)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Fri-Mon 9:00",
            "three times a week",
            "first Monday",
        ),
        *("Anna 1 times", "Anna 400 times 15:00", "Mon and Mon 9:00"),
    ],
)
def test_what_says_nothing_of_it_is_not_read(words: str) -> None:
    assert read_meeting(words, NOW).meetings == ()


def test_short_days_behind_with_are_names() -> None:
    assert read_meeting("with Mo and Sam 15:00", NOW).meetings == (
        Meeting(name="Mo and Sam", wall=time(15)),
    )


def test_every_third_friday_may_be_two_things() -> None:
    weeks, months = sorted(read_meeting("every third Friday", NOW).meetings, key=lambda m: m.unit)
    assert (weeks.every, weeks.unit) == (3, "")
    assert (months.nths, months.unit) == ((3,), "month")


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("15:00 CET", "cet"),
        ("3 pm London time", "london"),
        ("15h heure de Paris", "paris"),
        ("15 Uhr Londoner Zeit", "london"),
        ("a las 15h hora de Madrid", "madrid"),
    ],
)
def test_a_zone_stands_behind_a_time(words: str, zone: str) -> None:
    (found,) = read_meeting(words, NOW).meetings
    assert (found.wall, found.zone) == (time(15), zone)


@pytest.mark.parametrize("words", ["CET 15:00", "London time", "15:00 at the time"])
def test_and_nowhere_else(words: str) -> None:
    assert not [each for each in read_meeting(words, NOW).meetings if each.zone]
