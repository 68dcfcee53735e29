"""Dates in languages of which only the months are known, and what they cost."""

import sys
import time
from datetime import UTC, date, datetime

import pytest
from dateparser import parse
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.words.known import DAYS, MONTHS, words
from flows.words.plans.meeting import read_meeting
from flows.words.times.foreign_months import LANGUAGES, name_foreign_months

NOW = datetime(2026, 11, 3, 9, tzinfo=UTC)
MAX_CHARACTERS, MAX_WORDS = 60, 9
MAX_SECONDS = 0.05
"""Of CPU, for a text of so much."""
GREEK = "\u03bf\u03c3"
"""How these end, as they are folded."""
AS_DATES = {"REQUIRE_PARTS": ["day", "month"], "PARSERS": ["absolute-time"]}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Anna 12 gennaio 15:00", date(2027, 1, 12)),
        ("Anna 3 de fevereiro de 2027 15:00", date(2027, 2, 3)),
        ("Anna 4 března 15:00", date(2027, 3, 4)),
        ("Anna 5 января 15:00", date(2027, 1, 5)),
        ("Anna 6 Ιανουάριος 15:00", date(2027, 1, 6)),
        ("Anna 24 Ağustos 2027 15:00", date(2027, 8, 24)),
    ],
)
def test_a_whole_date_is_read_and_never_sure(text: str, day: date) -> None:
    meetings = read_meeting(text, NOW).meetings
    assert [(each.day, each.name) for each in meetings] == [(day, "Anna")]
    assert not read_meeting(text, NOW).sure


def test_a_word_is_a_month_where_dateparser_says_so() -> None:
    """But for the Greek nominatives, which it does not know without their last letter's form."""
    said = {
        name: parse(f"3 {name}", languages=list(LANGUAGES), settings=AS_DATES)
        for name in name_foreign_months()
        if name not in MONTHS and name not in DAYS and not name.endswith(GREEK)
    }
    assert len(said) > 150
    assert {name: day and day.month for name, day in said.items()} == {
        name: name_foreign_months()[name] for name in said
    }


@pytest.mark.drill
@pytest.mark.unmeasured
def test_no_short_text_with_dates_costs_much(pytestconfig: pytest.Config) -> None:
    """Beside tests/bot/test_cost.py, which has long ones over whole turns."""
    worst = 0.0, ""

    @settings(
        max_examples=pytestconfig.getoption("rules"),
        derandomize=True,
        database=None,
        deadline=None,
    )
    @given(TEXTS)
    def search(text: str) -> None:
        nonlocal worst
        worst = max(worst, (min(measure(text, turn) for turn in range(3)), text))
        assert worst[0] < MAX_SECONDS

    name_foreign_months()
    search()
    sys.stdout.write(f"\n{1000 * worst[0]:.1f} ms of CPU: {worst[1]!r}\n")


def measure(text: str, turn: int) -> float:
    """Seconds of CPU; nothing is remembered from the turn before."""
    began = time.process_time()
    read_meeting(text, NOW.replace(minute=turn))
    return time.process_time() - began


def cut(words: list[str]) -> str:
    return " ".join(words)[:MAX_CHARACTERS]


WORDS = st.one_of(
    st.sampled_from(sorted(name_foreign_months())),
    st.sampled_from([*MONTHS, *DAYS]),
    st.sampled_from(
        sorted(words("1 3 12 31 99 2027 15:00 12.3. 3/4 3- de di of at the every and to Anna"))
    ),
    st.integers(0, 10**9).map(str),
    st.text(min_size=1, max_size=MAX_CHARACTERS),
)
TEXTS = st.lists(WORDS, min_size=1, max_size=MAX_WORDS).map(cut)
