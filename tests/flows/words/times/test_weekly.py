"""What mentors type for "every Thursday at four", and what is rather asked than guessed."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.times.weekly import MAX_CHARACTERS_READ, read_weekly

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)

CLOCK_LIKE = r"(thu )?[0-9]{1,2}([:.h][0-9]{2})? ?([ap]m)?"


@pytest.mark.parametrize(
    ("text", "weekday", "wall"),
    [
        ("Thursdays 16:00", THURSDAY, time(16)),
        ("thu 4pm", THURSDAY, time(16)),
        ("fri 9", FRIDAY, time(9)),
        ("Friday at 9", FRIDAY, time(9)),
        ("every Monday 17.30", MONDAY, time(17, 30)),
        ("mon 9h30", MONDAY, time(9, 30)),
        ("Tues., 4:15 p.m.", TUESDAY, time(16, 15)),
        ("16:00 on Thursdays.", THURSDAY, time(16)),
        ("Thursdays 16:00.", THURSDAY, time(16)),
        ("mon 7", MONDAY, time(7)),
        ("  SAT   07:00 ", SATURDAY, time(7)),
        ("sunday noon", SUNDAY, time(12)),
        ("Wed 12", WEDNESDAY, time(12)),
        ("wed 3 am", WEDNESDAY, time(3)),
        ("wed 03:00", WEDNESDAY, time(3)),
        ("Donnerstags um 16 Uhr", THURSDAY, time(16)),
        ("jeden Mittwoch 9:15", WEDNESDAY, time(9, 15)),
        ("le jeudi à 18h", THURSDAY, time(18)),
        ("mar. 9h", TUESDAY, time(9)),
        ("los miércoles a las 10", WEDNESDAY, time(10)),
        ("sábados 10:00", SATURDAY, time(10)),
        ("w środę o 17:00", WEDNESDAY, time(17)),
        ("Poniedziałek 8", MONDAY, time(8)),
    ],
)
def test_a_day_and_a_time(text: str, weekday: int, wall: time) -> None:
    assert read_weekly(text, today_weekday=SUNDAY) == (weekday, wall)


def test_a_time_alone_is_meant_for_the_weekday_of_today() -> None:
    assert read_weekly("16:00", today_weekday=TUESDAY) == (TUESDAY, time(16))
    assert read_weekly("at 9", today_weekday=MONDAY) == (MONDAY, time(9))


def test_a_day_alone_is_meant_for_16_00() -> None:
    assert read_weekly("Thursday", today_weekday=SUNDAY) == (THURSDAY, time(16))


@pytest.mark.parametrize(
    "text", ["at 3", "fri 1", "thu 6", "3:00", "thu 6:59", "thursday 3h30", "jeudi 6h"]
)
def test_an_hour_that_may_be_night_or_afternoon_is_asked(text: str) -> None:
    assert read_weekly(text, today_weekday=SUNDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        *("thu 24:00", "thu 25:00", "thu 16:60", "thu 13pm", "thu 0am", "thu 9:5", "thu 123"),
        *("mon thu 16:00", "mon and thu 16:00", "thursday 16:00-17:00", "thu 9 or 10"),
        *("every other monday 3pm", "not thursday", "tomorrow 9am", "thu midnight", "26/11 15h"),
        *(
            "Sam 16:00",
            "so 16:00",
            "mars 9:00",
            "Anna",
            "every",
            "?",
            "",
            "   ",
            "\0",
            "\u0669:00",
        ),
    ],
)
def test_what_is_not_a_weekly_time_is_not_made_one(text: str) -> None:
    assert read_weekly(text, today_weekday=SUNDAY) is None


def test_a_text_of_any_length_is_not_searched() -> None:
    longest = "thursday 16:00".ljust(MAX_CHARACTERS_READ)
    assert read_weekly(longest, today_weekday=SUNDAY) == (THURSDAY, time(16))
    assert read_weekly(longest + " ", today_weekday=SUNDAY) is None


@given(st.text() | st.from_regex(CLOCK_LIKE, fullmatch=True), st.integers(0, 6))
def test_whatever_is_typed_gives_a_weekly_time_or_none(text: str, today: int) -> None:
    found = read_weekly(text, today)
    assert found is None or (0 <= found.weekday <= 6 and found.wall.tzinfo is None)
