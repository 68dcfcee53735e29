"""A day, an hour, an end, and nothing else: what those read who cut the words out themselves."""

# ruff: noqa: DTZ001 - a plan is made in local time

from datetime import date, datetime, time

import pytest

from flows.words.when import When, read_when

NOW = datetime(2026, 11, 26, 10)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("today", When(date(2026, 11, 26), every=0)),
        ("to Friday at 12", When(date(2026, 11, 27), time(12))),
        ("Wednesday 2 Dec, 4 pm", When(date(2026, 12, 2), time(16), every=0)),
        ("lundi 7 décembre à 14h15", When(date(2026, 12, 7), time(14, 15), every=0)),
        ("mittwoch 16 Uhr", When(date(2026, 12, 2), time(16))),
        ("from 18 december", When(date(2026, 12, 18), every=0)),
        ("until 8 October", When(until=date(2027, 10, 8), again=date(2027, 10, 8))),
        ("bis 13. Januar", When(until=date(2027, 1, 13), again=date(2027, 1, 13))),
        ("until the end of June", When(until=date(2027, 6, 30), again=date(2027, 7, 1))),
        ("till february", When(until=date(2027, 2, 28), again=date(2027, 2, 1))),
        ("through June", When(until=date(2027, 6, 30), again=date(2027, 7, 1))),
        ("do końca stycznia", When(until=date(2027, 1, 31), again=date(2027, 2, 1))),
        ("jusqu'à fin mars", When(until=date(2027, 3, 31), again=date(2027, 4, 1))),
        ("hasta el 4 de febrero", When(until=date(2027, 2, 4), again=date(2027, 2, 4))),
        ("until Friday", When(until=date(2026, 11, 27), again=date(2026, 11, 27))),
        ("until Christmas", When(until=date(2026, 12, 24), again=date(2026, 12, 24))),
        ("bis Jahresende", When(until=date(2026, 12, 31), again=date(2027, 1, 1))),
        ("45 min", When(minutes=45)),
    ],
)
def test_when(words: str, when: When) -> None:
    assert read_when(words, NOW) == (when,)


@pytest.mark.parametrize("words", ["Anna", "Friday with Anna", "whenever it suits", ""])
def test_what_is_more_than_when_is_nothing(words: str) -> None:
    assert read_when(words, NOW) == ()


def test_what_may_be_two_things_is_both() -> None:
    assert [each.wall for each in read_when("Friday at 7", NOW)] == [time(7), time(19)]
