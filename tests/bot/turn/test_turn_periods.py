"""/summary of a month that is over, or from a day to a day: typed, tapped, and never before the
mentor's beginning."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

BEGAN = datetime(2026, 9, 14, 8, 30, tzinfo=UTC)
NOW = datetime(2026, 11, 26, 16, 0, tzinfo=UTC)


@pytest.fixture
def bot(tmp_path: Path) -> LocalBot:
    made = LocalBot(tmp_path)
    made.now = BEGAN
    return made


@pytest.fixture
@lived_once
def eva(stranger: Phone) -> Phone:
    """She began in the middle of September, and wrote once a month."""
    stranger.meets_the_bot()
    for month, day in ((9, 15), (10, 1), (10, 20), (11, 10)):
        stranger.bot.now = datetime(2026, month, day, 9, tzinfo=UTC)
        stranger.says("/reflect Anna")
        stranger.presses(stranger.buttons[0])
        stranger.says(f"I waited on {day}.{month}.")
        stranger.presses("Well")
        if "No" in stranger.buttons:
            stranger.presses("No")
    stranger.bot.now = NOW
    return stranger


def first_line(phone: Phone) -> str:
    return phone.screen.split("\n")[0]


def test_the_usual_period_begins_where_they_began(eva: Phone) -> None:
    eva.says("/summary")
    assert first_line(eva) == "September–November · 4 entries"
    eva.presses("More…")
    eva.presses("Another period")
    eva.presses("Twelve months")
    assert first_line(eva) == "Twelve months: September–November · 4 entries"


def test_whoever_has_just_begun_has_one_month(bot: LocalBot) -> None:
    bot.now = NOW
    ben = bot.phone(7)
    ben.meets_the_bot()
    ben.says("/reflect Anna")
    ben.presses(ben.buttons[0])
    ben.says("I waited until she went on.")
    ben.says("/summary")
    assert first_line(ben) == "November · 1 entry"


def test_months_that_are_over_are_buttons(eva: Phone) -> None:
    eva.says("/summary")
    eva.presses("More…")
    eva.presses("Another period")
    assert "“1 Sep - 17 Oct”" in eva.screen
    assert eva.buttons == [
        *("This month", "Three months", "Twelve months", "From the start"),
        *("October", "September"),
    ]
    eva.presses("October")
    assert first_line(eva) == "October · 2 entries"


@pytest.mark.parametrize("command", ["/summary {}", "{}"])
@pytest.mark.parametrize(
    ("words", "line"),
    [
        *((each, "October · 2 entries") for each in ("October", "in Oct", "im Oktober")),
        *((each, "October · 2 entries") for each in ("octobre", "octubre", "w październiku")),
        ("1 Sep - 17 Oct", "14 Sep–17 Oct · 2 entries"),
        ("vom 1. Oktober bis 15. Oktober", "1 Oct–15 Oct · 1 entry"),
        ("du 1er octobre au 15 novembre", "1 Oct–15 Nov · 3 entries"),
        ("del 1 al 15 de octubre", "1 Oct–15 Oct · 1 entry"),
        ("od 1 do 15 października", "1 Oct–15 Oct · 1 entry"),
        ("2026", "14 Sep–26 Nov · 4 entries"),
        ("last month", "October · 2 entries"),
    ],
)
def test_a_period_is_typed_behind_the_command_or_below_the_summary(
    eva: Phone, command: str, words: str, line: str
) -> None:
    if command == "{}":
        eva.says("/summary")
    eva.says(command.format(words))
    assert first_line(eva) == line


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("January", "January"),
        ("1 Sep - 10 Sep", "1 Sep–10 Sep"),
        ("décembre", "December 2025"),
        ("2024", "January–December 2024"),
    ],
)
def test_before_the_beginning_there_is_nothing_to_count(
    eva: Phone, words: str, period: str
) -> None:
    eva.says(f"/summary {words}")
    assert eva.screen == (
        f"{period} was before you began, on Mon 14 Sep. There is nothing to count."
    )
    assert eva.buttons == ["Period", "Back"]


def test_a_sentence_may_end_with_it(eva: Phone) -> None:
    eva.says("please show me my summary for October")
    assert first_line(eva) == "October · 2 entries"


def test_words_that_name_no_time_say_what_does(eva: Phone) -> None:
    eva.says("/summary since my birthday")
    assert first_line(eva).startswith("I did not find a time in that.")
    assert "September–November · 4 entries" in eva.screen


def test_below_another_card_a_month_is_a_note(eva: Phone, bot: LocalBot) -> None:
    eva.says("/settings")
    eva.says("January")
    assert bot.said()[-1] == "January"
