"""A month of buttons."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from flows.lines import Option, menu
from flows.sessions.month import (
    EMPTY,
    MAX_MONTHS,
    WEEK,
    find_month,
    find_page,
    name_month,
    show_month,
)


def show(today: date, page: int = 0) -> tuple[Option, ...]:
    return show_month(today, page, lambda key, label, day: menu(key, label, str(day)), str)


def labels(options: tuple[Option, ...]) -> list[str]:
    return [each.label.plain() for each in options]


def test_this_month_begins_with_this_week() -> None:
    shown = labels(show(date(2026, 11, 26)))
    assert shown[:7] == list(WEEK)
    assert shown[7:14] == [EMPTY, EMPTY, EMPTY, "26", "27", "28", "29"]
    assert shown[14:21] == ["30", *[EMPTY] * 6]
    assert shown[21:] == ["Dec ›"]


def test_other_months_are_whole() -> None:
    shown = labels(show(date(2026, 11, 26), 1))
    assert shown[7:15] == [EMPTY, "1", "2", "3", "4", "5", "6", "7"]
    assert shown[-2:] == ["‹ Nov", "Jan ›"]
    assert labels(show(date(2026, 11, 26), MAX_MONTHS - 1))[-1] == "‹ Sep"


def test_a_month_has_a_name() -> None:
    assert name_month(date(2026, 11, 26), 2) == "January 2027"
    assert find_month(date(2026, 12, 31), 1) == date(2027, 1, 1)


def test_what_is_no_day_shows_the_page_again() -> None:
    blanks = [each for each in show(date(2026, 11, 26), 1) if each.key == "blank"]
    assert {each.value for each in blanks} == {"1"}


@given(st.dates(date(2026, 1, 1), date(2100, 1, 1)), st.integers(0, MAX_MONTHS - 1))
def test_every_day_stands_under_its_weekday(today: date, page: int) -> None:
    cells = [each for each in show(today, page) if each.key not in ("earlier", "later")]
    assert len(cells) % 7 == 0
    days = [(at, each) for at, each in enumerate(cells) if each.key != "blank"]
    assert all(date.fromisoformat(each.value).weekday() == at % 7 for at, each in days)
    first = find_month(today, page)
    assert date.fromisoformat(days[0][1].value) == max(today, first)
    assert date.fromisoformat(days[-1][1].value).month == first.month
    assert len({each.key for _, each in days}) == len(days)
    assert len(cells) + 2 < 100  # Telegram shows no more


def test_a_day_is_found_on_its_page_as_far_as_there_is_one() -> None:
    today = date(2026, 11, 26)
    days = (date(2026, 11, 30), date(2026, 12, 1), date(2028, 1, 5), date(2026, 8, 1))
    assert [find_page(today, day) for day in days] == [0, 1, 14, 0]
    assert find_page(today, date(2040, 1, 1)) == MAX_MONTHS
