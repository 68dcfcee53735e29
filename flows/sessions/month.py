"""A month as buttons, for people who rather tap than type."""

from collections.abc import Callable
from datetime import date, timedelta

from flows.calendar.day_names import MONTHS
from flows.lines import Option, line, menu

WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MAX_MONTHS = 24
"""How many months can be leafed through."""
EMPTY = "·"


def find_month(today: date, page: int) -> date:
    """The first day of the month, `page` months after this one."""
    years, month = divmod(today.month - 1 + page, 12)
    return date(today.year + years, month + 1, 1)


def find_page(today: date, day: date) -> int:
    """The page on which a day stands, as far as months can be leafed through."""
    months = (day.year - today.year) * 12 + day.month - today.month
    return min(max(months, 0), MAX_MONTHS)


def name_month(today: date, page: int) -> str:
    first = find_month(today, page)
    return f"{MONTHS[first.month - 1]} {first.year}"


def show_month(
    today: date, page: int, pick: Callable[[str, str, date], Option], turn: Callable[[int], str]
) -> tuple[Option, ...]:
    """Seven buttons a row: the days of a month from `today` on, and a way to other months.

    `pick` makes the button of a day from its key, label and date, `turn` gives the value of the
    menu that shows another page. What is no day to choose shows the same page again.
    """
    first, following = find_month(today, page), find_month(today, page + 1)
    here = turn(page)
    blank = menu("blank", EMPTY, here)
    names = tuple(menu("blank", name, here) for name in WEEK)
    week = today - timedelta(days=today.weekday())  # of this month, what is over is left out
    begin = max(first, week)
    days = [begin + timedelta(days=each) for each in range((following - begin).days)]
    buttons = (blank if day < today else pick(f"d{day:%y%m%d}", str(day.day), day) for day in days)
    before = (blank,) * begin.weekday()
    after = (blank,) * (-(begin.weekday() + len(days)) % len(WEEK))
    leaves = []
    if page > 0:
        earlier = MONTHS[find_month(today, page - 1).month - 1][:3]
        leaves.append(menu("earlier", line("‹ {month}", month=earlier), turn(page - 1)))
    if page < MAX_MONTHS - 1:
        later = MONTHS[following.month - 1][:3]
        leaves.append(menu("later", line("{month} ›", month=later), turn(page + 1)))
    return (*names, *before, *buttons, *after, *leaves)
