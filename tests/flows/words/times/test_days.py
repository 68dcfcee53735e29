"""A day in words, alone and at the end of what is to be done by then."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.senses import MAX_CHARACTERS_READ
from flows.words.times.days import read_days, split_due

TUESDAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)
THIRD = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        *(("Friday", FRIDAY), ("until Friday", FRIDAY), ("bis Freitag", FRIDAY)),
        *(("12 Dec", date(2026, 12, 12)), ("jusqu'au 12 décembre", date(2026, 12, 12))),
        *(("2026-12-03", THIRD), ("the 3rd", THIRD), ("3.12.", THIRD), ("bis zum 3.", THIRD)),
        *(
            ("le 3", THIRD),
            ("el día 3", THIRD),
            ("Thursday 3 December", THIRD),
            ("Thu 3/12", THIRD),
        ),
        *(("in two weeks", date(2026, 12, 8)), ("tomorrow", date(2026, 11, 25))),
        *(("end of the month", date(2026, 11, 30)), ("end of next month", date(2026, 12, 31))),
        *(("end of February", date(2027, 2, 28)), ("fin de mes", date(2026, 11, 30))),
        *(("end of the week", FRIDAY), ("end of next week", date(2026, 12, 4))),
        *(
            ("by Friday at the latest", FRIDAY),
            ("this week", FRIDAY),
            ("pojutrze", date(2026, 11, 26)),
        ),
    ],
)
def test_a_day(words: str, day: date) -> None:
    assert read_days(words, TUESDAY) == (day,)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Tuesday", (TUESDAY, date(2026, 12, 1))),
        ("3/4", (date(2027, 3, 4), date(2027, 4, 3))),
        ("next Friday", (FRIDAY, date(2026, 12, 4))),
        ("weekend", (date(2026, 11, 28), date(2026, 11, 29))),
        ("next week", (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 4))),
    ],
)
def test_several_days_if_it_may_be_several(words: str, days: tuple[date, ...]) -> None:
    assert read_days(words, TUESDAY) == days


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Anna",
        "yesterday",
        "12.3.26",
        "31.2.",
        "Fridays",
        "every Friday",
        "9",
        "16:00",
        "or Friday",
        "Monday this week",
        "Friday".ljust(MAX_CHARACTERS_READ + 1),
    ],
)
def test_no_day(words: str) -> None:
    assert read_days(words, TUESDAY) == ()


def test_the_end_of_a_week_that_has_ended_is_its_sunday() -> None:
    saturday = date(2026, 11, 28)
    assert read_days("end of the week", saturday) == (date(2026, 11, 29),)
    assert read_days("this week", saturday) == (saturday,)


@pytest.mark.parametrize(
    ("words", "rest", "day"),
    [
        ("send Ben the cash-flow sheet by Friday", "send Ben the cash-flow sheet", FRIDAY),
        ("Tabelle schicken bis Freitag", "Tabelle schicken", FRIDAY),
        ("Tabelle schicken bis Fr", "Tabelle schicken", FRIDAY),
        ("envoyer le tableau d'ici vendredi", "envoyer le tableau", FRIDAY),
        ("enviar la hoja antes del viernes", "enviar la hoja", FRIDAY),
        ("wysłać  Arkusz do piątku", "wysłać  Arkusz", FRIDAY),
        ("call Ben on 3 Dec", "call Ben", THIRD),
        ("Call Ben, on 3 Dec.", "Call Ben", THIRD),
        ("call Ben tomorrow", "call Ben", date(2026, 11, 25)),
        ("write the plan by the end of the month", "write the plan", date(2026, 11, 30)),
        ("see Anna on Sunday", "see Anna", date(2026, 11, 29)),
    ],
)
def test_when_it_is_due_stands_at_the_end(words: str, rest: str, day: date) -> None:
    assert split_due(words, TUESDAY) == (rest, (day,))


def test_when_it_is_due_may_be_asked() -> None:
    rest, days = split_due("call Ben next week", TUESDAY)
    assert (rest, days) == ("call Ben", read_days("next week", TUESDAY))


@pytest.mark.parametrize(
    "words",
    [
        *(
            "send Ben the cash-flow sheet",
            "talk to Sam",
            "tell Sun",
            "ask May",
            "read chapter 3/4",
        ),
        *("meet every Friday", "not Friday", "by Friday", "tomorrow", "", "buy version 1.5"),
        *(
            "send it by Friday 5pm",
            "on Friday I will listen",
            "thank her for yesterday",
            "by thrusday",
        ),
        *("ask him on thrusday", "send it " + "x" * MAX_CHARACTERS_READ),
    ],
)
def test_words_without_a_day_at_the_end_stay_as_they_are(words: str) -> None:
    assert split_due(words, TUESDAY) == (words, ())


DAYS = ["by Friday", "bis Fr", "tomorrow", "on 3/4", "le 3", "Sam", "next", "week", "every", "the"]


@given(
    st.text(max_size=200) | st.lists(st.sampled_from(DAYS), max_size=6).map(" ".join),
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
)
def test_words_are_only_ever_cut(text: str, today: date) -> None:
    rest, days = split_due(text, today)
    assert text.startswith(rest)
    assert (rest == text) == (days == ())
    assert all(
        today <= day < today + timedelta(days=366 * 9) for day in (*days, *read_days(text, today))
    )
