"""Text is compared as it is meant, in any case and with any accents; and a clock is read."""

# ruff: noqa: RUF001 - letters of other scripts are what it is about

import re
import unicodedata
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.text import flatten, fold, read_clock

LETTERS = "ab éÉe\u0301ßsłŁæÆﬁ ΣςσώİıIЁё静가 \u00ad\u200b\u00a0\n.'’"
ANY = st.text(st.sampled_from(LETTERS) | st.characters(exclude_categories=["Cs"]), max_size=60)


# Folded for search, character by character


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("SILENCE", "silence"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("Bjørn Þór", "bjorn thor"),
        ("İstanbul ıssız", "istanbul issiz"),
        ("Ħal Għaxaq", "hal ghaxaq"),
        ("Γιώργος", "γιωργοσ"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Ёлка", "елка"),
        ("ﬁle №5", "file no5"),
        ("don\u2019t", "don't"),
        ("si\u00adlence\u200b", "silence"),
        ("静けさ", "静けさ"),
    ],
)
def test_case_and_marks_do_not_count(written: str, folded: str) -> None:
    assert fold(written) == folded


def define(text: str) -> str:
    """A text as it is compared, letter by letter and slowly."""
    plain = []
    for letter in unicodedata.normalize("NFKD", text).casefold():
        invisible = unicodedata.category(letter) == "Cf" or unicodedata.combining(letter)
        if not invisible or ord(letter) > 0xFFFF:
            plain.append({"ł": "l", "æ": "ae", "ı": "i", "’": "'", "ø": "o"}.get(letter, letter))
    return "".join(plain)


@given(st.text(st.sampled_from(LETTERS), max_size=60))
def test_folding_is_as_defined(text: str) -> None:
    assert fold(text) == define(text)


@given(ANY)
def test_a_text_folds_letter_by_letter_and_only_once(text: str) -> None:
    assert sorted(fold(text)) == sorted("".join(map(fold, text)))
    assert fold(fold(text)) == fold(text)


# Flattened for names, days and times, spaces too


def test_case_accents_and_spaces_do_not_matter() -> None:
    assert flatten("  São \n PAULO ") == flatten("sao paulo") == "sao paulo"
    assert flatten("İZMİR Łódź Straße") == "izmir lodz strasse"


def define_flat(text: str) -> str:
    """As names, days and times were compared before the two were told apart."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return re.sub(r"\s+", " ", "".join(c for c in letters if not unicodedata.combining(c))).strip()


@given(ANY)
def test_flattening_is_as_defined_and_only_once(text: str) -> None:
    assert flatten(text) == define_flat(text)
    assert flatten(text) == " ".join(flatten(text).split())


def test_the_two_ways_differ_in_letters_with_a_stroke_and_in_spaces() -> None:
    assert (fold("Bjørn  Ø"), flatten("Bjørn  Ø")) == ("bjorn  o", "bjørn ø")


# A clock on its own


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("15:42", [time(15, 42)]),
        ("15h42", [time(15, 42)]),
        ("3.42 pm", [time(15, 42)]),
        ("3.42 PM", [time(15, 42)]),
        ("03:42", [time(3, 42)]),
        ("3:42", [time(3, 42), time(15, 42)]),
        ("9", [time(9), time(21)]),
        ("12:10", [time(12, 10), time(0, 10)]),
        ("12 am", [time(0)]),
        ("12:30 pm", [time(12, 30)]),
        ("0:30", [time(0, 30)]),
        ("Noon", [time(12)]),
        ("Lisbon", []),
    ],
)
def test_a_clock_has_two_readings_where_half_the_day_is_left_open(
    text: str, readings: list[time]
) -> None:
    assert list(read_clock(text)) == readings


@given(st.times(timezones=st.none()).map(lambda t: t.replace(second=0, microsecond=0)))
def test_every_time_that_is_written_out_reads_as_itself(wall: time) -> None:
    half = "pm" if wall.hour >= 12 else "am"
    assert read_clock(f"{wall.hour % 12 or 12}:{wall.minute:02} {half}") == (wall,)
    assert read_clock(f"{wall:%H:%M}")[0] == wall
