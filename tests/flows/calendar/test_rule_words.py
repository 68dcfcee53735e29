"""Rules as people read them."""

from datetime import date, time

import pytest

from flows.calendar.rule_words import name_month_day, name_rule, tell_rule
from flows.calendar.series import Rule
from tests.flows.anna import ZONE
from tests.flows.talk import NOW


def rule(**fields: object) -> Rule:
    fields = {"first_on": date(2026, 12, 3), "every": 1, "wall": time(15), "zone": ZONE, **fields}
    return Rule(**fields)  # type: ignore[arg-type]


MONTHLY: dict[str, object] = {"unit": "month"}
FIRST_MONDAY = {**MONTHLY, "nths": (1,), "weekdays": (0,)}


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "every Thursday 15:00"),
        ({"every": 0}, "Thursday 15:00"),
        ({"every": 3}, "every 3 weeks on Thursday 15:00"),
        ({"weekdays": (1, 3)}, "every Tuesday and Thursday 15:00"),
        (
            {"weekdays": (3, 0, 1), "every": 2},
            "every 2 weeks on Monday, Tuesday and Thursday 15:00",
        ),
        ({"weekdays": (0, 1, 2, 3, 4)}, "every weekday 15:00"),
        ({"weekdays": (0, 1, 2, 3, 4, 5, 6)}, "every day 15:00"),
        ({"count": 6}, "every Thursday 15:00, 6 times"),
        ({"count": 1}, "every Thursday 15:00, once"),
        ({"until": date(2026, 12, 31)}, "every Thursday 15:00, until Thu 31 Dec"),
        ({"until": date(2027, 6, 30)}, "every Thursday 15:00, until Wed 30 Jun 2027"),
        (FIRST_MONDAY, "every first Monday of the month 15:00"),
        ({**FIRST_MONDAY, "every": 3}, "every 3 months on the first Monday 15:00"),
        ({**FIRST_MONDAY, "nths": (2, 4)}, "every second and fourth Monday of the month 15:00"),
        ({**FIRST_MONDAY, "nths": (-1,)}, "every last Monday of the month 15:00"),
        ({**FIRST_MONDAY, "nths": (-2,)}, "every second last Monday of the month 15:00"),
        (MONTHLY, "every month on the 3rd 15:00"),
        (
            {**MONTHLY, "every": 3, "month_days": (1, 15)},
            "every 3 months on the 1st and 15th 15:00",
        ),
        ({**MONTHLY, "every": 12}, "every year on the 3rd of December 15:00"),
        (
            {**FIRST_MONDAY, "every": 12},
            "every year on the first Monday of December 15:00",
        ),
        ({**MONTHLY, "month_days": (31,)}, "every month on the 31st 15:00"),
        ({**MONTHLY, "month_days": (31,), "or_last": True}, "every month on the last day 15:00"),
        (
            {**MONTHLY, "month_days": (30,), "or_last": True},
            "every month on the 30th, or the last day, 15:00",
        ),
    ],
)
def test_a_rule_is_told_in_one_line(fields: dict[str, object], told: str) -> None:
    assert tell_rule(rule(**fields)) == told


def test_with_its_end_and_beyond() -> None:
    assert tell_rule(rule(count=6), ends=True) == "every Thursday 15:00–16:00, 6 times"


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({}, "Thursdays 15:00"),
        ({"every": 0}, "on Thu 3 Dec, 15:00"),
        ({"every": 2, "weekdays": (1, 3)}, "every 2 weeks, Tuesdays and Thursdays 15:00"),
        (FIRST_MONDAY, "every first Monday of the month, 15:00"),
        ({"zone": "Europe/Lisbon"}, "Thursdays 15:00 (Lisbon)"),
    ],
)
def test_a_rule_in_a_sentence(fields: dict[str, object], named: str) -> None:
    assert name_rule(rule(**fields), NOW, ZONE) == named


def test_days_of_a_month() -> None:
    named = [name_month_day(day) for day in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31)]
    assert named == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "11th",
        "12th",
        "13th",
        "21st",
        "22nd",
        "23rd",
        "31st",
    ]
