"""Rules beside dateutil's: the same dates, whichever of the two works them out."""

# ruff: noqa: T201 - rules are about local dates

import random
from datetime import date, datetime, time, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from pydantic import ValidationError

from flows.calendar.rrule import read_rrule, write_rrule
from flows.calendar.series import Rule, align, find_date, find_end, list_dates

RULES = 5_000
COMPARED = 40
"""Dates of a rule."""


def make_rule(dice: random.Random) -> Rule:
    """Any rule that can be typed, and many that nobody types."""
    first_on = date(2026, 1, 1) + timedelta(days=dice.randrange(1500))
    fields: dict[str, object] = {"every": dice.choice((1, 1, 1, 2, 3, 4, 6, 12))}
    some = tuple(sorted(dice.sample(range(7), dice.choice((1, 1, 2, 3, 5, 7)))))
    kind = dice.choice(("week", "weekdays", "nth", "nth", "month days", "or last", "its day"))
    if kind not in ("week", "weekdays"):
        fields["unit"] = "month"
    if kind in ("weekdays", "nth"):
        fields["weekdays"] = some if kind == "weekdays" else some[:1]
    if kind == "nth":
        nths = (1, 2, 3, 4, 5, -1, -2)
        fields["nths"] = tuple(dice.sample(nths, dice.choice((1, 1, 1, 2))))
    if kind == "month days":
        fields["month_days"] = tuple(sorted(dice.sample(range(1, 32), dice.choice((1, 1, 2)))))
    if kind == "or last":
        fields |= {"month_days": (dice.randrange(1, 32),), "or_last": True}
    if dice.random() < 0.4:
        fields["count"] = dice.randrange(1, 60)
    elif dice.random() < 0.4:
        fields["until"] = first_on + timedelta(days=dice.randrange(900))
    rule = Rule(first_on=first_on, wall=time(15), zone="Europe/Brussels", **fields)  # type: ignore[arg-type]
    return align(rule) if dice.random() < 0.5 else rule


def ask_dateutil(rule: Rule) -> list[date]:
    start = datetime.combine(rule.first_on, time())
    found = rrulestr(f"RRULE:{write_rrule(rule)}", dtstart=start)
    return [each.date() for each in islice(found, COMPARED)]


def test_thousands_of_rules_have_the_dates_that_dateutil_gives_them() -> None:
    dice = random.Random(26)
    kinds = set()
    for number in range(RULES):
        rule = make_rule(dice)
        mine, theirs = [*islice(list_dates(rule, date.min), COMPARED)], ask_dateutil(rule)
        assert mine == theirs, f"rule {number}: {rule!r}"
        since = rule.first_on + timedelta(days=dice.randrange(-40, 900))
        later = next((each for each in theirs if each >= since), None)
        if later is not None or len(theirs) < COMPARED:
            assert find_date(rule, since) == later, f"rule {number} since {since}: {rule!r}"
        kinds.add(write_rrule(rule))
    print(f"\n{RULES} rules of {len(kinds)} kinds, the first {COMPARED} dates each: all equal")


def test_a_rule_that_was_written_is_the_same_when_it_is_read() -> None:
    dice = random.Random(27)
    for _ in range(500):
        rule = make_rule(dice)
        read = read_rrule(write_rrule(rule))
        again = rule.model_copy(
            update={"weekdays": (), "nths": (), "month_days": (), "or_last": False, **read}
        )
        assert [*islice(list_dates(again, date.min), 12)] == [
            *islice(list_dates(rule, date.min), 12)
        ]
        assert write_rrule(again) == write_rrule(rule)


def rule(first_on: date, **fields: object) -> Rule:
    fields = {"every": 1, "wall": time(15), "zone": "Europe/Brussels", **fields}
    return Rule(first_on=first_on, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"every": 0}, ""),
        ({}, "FREQ=WEEKLY"),
        ({"every": 2, "weekdays": (1, 3)}, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"),
        (
            {"unit": "month", "nths": (1,), "weekdays": (0,), "count": 6},
            "FREQ=MONTHLY;BYDAY=1MO;COUNT=6",
        ),
        (
            {"unit": "month", "nths": (-1,), "weekdays": (4,), "until": date(2027, 6, 30)},
            "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270630",
        ),
        ({"unit": "month", "every": 3}, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=7"),
        (
            {"unit": "month", "month_days": (31,), "or_last": True},
            "FREQ=MONTHLY;BYMONTHDAY=-1",
        ),
        (
            {"unit": "month", "month_days": (30,), "or_last": True},
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        ),
        ({"unit": "month", "month_days": (31,)}, "FREQ=MONTHLY;BYMONTHDAY=31"),
    ],
)
def test_a_rule_is_written_as_calendars_write_it(fields: dict[str, object], written: str) -> None:
    assert write_rrule(rule(date(2026, 12, 7), **fields)) == written


def test_a_rule_begins_with_its_first_date() -> None:
    monthly = rule(date(2026, 11, 26), unit="month", nths=(1,), weekdays=(1,), every=3)
    assert align(monthly).first_on == date(2026, 12, 1)
    assert align(monthly, (1, 4, 7, 10)).first_on == date(2027, 1, 5)
    never = rule(date(2026, 11, 26), unit="month", month_days=(31,))
    assert align(never, (2,)).first_on == date(2026, 11, 26), "no February has a 31st"


def test_a_rule_has_one_end() -> None:
    with pytest.raises(ValidationError):
        rule(date(2026, 12, 7), count=3, until=date(2027, 6, 30))


def test_a_rule_whose_days_never_come_has_no_date() -> None:
    never = rule(date(2027, 2, 1), unit="month", every=12, month_days=(30,), count=3)
    assert find_date(never, date(2027, 2, 1)) is None
    assert find_end(never) == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("fields", "most"),
    [
        ({}, 3),
        ({"weekdays": (1, 3)}, 6),
        ({"unit": "month"}, 2),
        ({"unit": "month", "nths": (1, 3), "weekdays": (2,)}, 4),
        ({"every": 0}, 3),
    ],
)
def test_as_many_dates_as_some_days_can_have(fields: dict[str, object], most: int) -> None:
    assert rule(date(2026, 12, 7), **fields).count_most(20) == most
