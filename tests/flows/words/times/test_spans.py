"""Stretches of time in words, in five languages."""

from datetime import date

import pytest

from flows.words.times.spans import Span, find_words, names_span, read_span

TODAY = date(2026, 11, 26)


def span(first: str, last: str) -> Span:
    return Span(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        *("January", "jan", "Januar", "im Januar", "janvier", "enero", "stycznia", "w styczniu"),
        *("in January", "January 2026", "enero de 2026", "janvier 2026", "the month of January"),
    ],
)
def test_a_month_is_the_last_that_has_begun(text: str) -> None:
    assert read_span(text, TODAY) == span("2026-01-01", "2026-01-31")


def test_a_month_still_ahead_is_that_of_last_year() -> None:
    assert read_span("December", TODAY) == span("2025-12-01", "2025-12-31")
    assert read_span("November", TODAY) == span("2026-11-01", "2026-11-30")
    assert read_span("February 2024", TODAY) == span("2024-02-01", "2024-02-29")


@pytest.mark.parametrize(
    "text",
    [
        *("1 Sep - 17 Oct", "1 Sep – 17 Oct", "1 September to 17 October", "Sep 1 - Oct 17"),
        *("from 1 Sep until 17 Oct", "1st of September to 17th of October", "1/9 - 17/10"),
        *("1.9. - 17.10.", "1.9.-17.10.2026", "vom 1. September bis zum 17. Oktober"),
        *("du 1er septembre au 17 octobre", "del 1 de septiembre al 17 de octubre"),
        *("desde el 1 de septiembre hasta el 17 de octubre", "od 1 września do 17 października"),
        *("2026-09-01 - 2026-10-17", "1 Sep 2026 - 17 Oct 2026", "1 Sep - 17 Oct 2026"),
    ],
)
def test_from_a_day_to_a_day(text: str) -> None:
    assert read_span(text, TODAY) == span("2026-09-01", "2026-10-17")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sep to Oct", "2026-09-01", "2026-10-31"),
        ("septembre - octobre", "2026-09-01", "2026-10-31"),
        ("Nov to Jan", "2025-11-01", "2026-01-31"),
        ("November 2025 - January 2026", "2025-11-01", "2026-01-31"),
        ("1 - 17 Oct", "2026-10-01", "2026-10-17"),
        ("20 Dec - 10 Jan 2026", "2025-12-20", "2026-01-10"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("2024 - 2025", "2024-01-01", "2025-12-31"),
        ("5 Oct", "2026-10-05", "2026-10-05"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("letzter Monat", "2026-10-01", "2026-10-31"),
        ("le mois dernier", "2026-10-01", "2026-10-31"),
        ("el mes pasado", "2026-10-01", "2026-10-31"),
        ("zeszły miesiąc", "2026-10-01", "2026-10-31"),
    ],
)
def test_other_stretches(text: str, first: str, last: str) -> None:
    assert read_span(text, TODAY) == span(first, last)


@pytest.mark.parametrize(
    "text",
    [
        *("", "Anna", "17", "Anna in January", "January is cold", "31 Feb", "17.13.", "0 May"),
        *("2027", "December 2026", "1 Sep - Anna", "17 Oct 2026 - 1 Sep 2026", "1 - 17"),
        *(
            "from",
            "January " * 20,
            "17 Oct 2027 - 20 Oct 2027",
            "32 Jan - 3 Feb",
            "3 Jan - 32 Feb",
        ),
    ],
)
def test_all_else_is_none(text: str) -> None:
    assert read_span(text, TODAY) is None


def test_it_may_stand_at_the_end_of_a_sentence() -> None:
    assert find_words("show me the summary for January", TODAY) == "for January"
    assert find_words("summary please", TODAY) == ""


@pytest.mark.parametrize(
    "text",
    [
        *("1.-15. Dezember", "1-15 December", "du 1 au 15 décembre", "1.12.-15.12."),
        *("del 1 al 15 de diciembre", "1-15 grudnia", "vom 1. bis 15. Dezember"),
    ],
)
def test_what_has_begun_is_this_years(text: str) -> None:
    assert read_span(text, date(2026, 12, 12)) == span("2026-12-01", "2026-12-15")
    assert read_span(text, date(2026, 11, 30)) == span("2025-12-01", "2025-12-15")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        *((each, "2026-11-16", "2026-11-22") for each in ("last week", "letzte Woche")),
        *(
            (each, "2026-11-16", "2026-11-22")
            for each in ("la semaine dernière", "zeszły tydzień")
        ),
        *(
            (each, "2026-11-16", "2026-11-22")
            for each in ("la semana pasada", "z zeszłego tygodnia")
        ),
        *((each, "2026-11-13", "2026-11-26") for each in ("the last two weeks", "last 2 weeks")),
        *((each, "2026-11-13", "2026-11-26") for each in ("der letzten zwei Wochen",)),
        *((each, "2026-11-13", "2026-11-26") for each in ("les deux dernières semaines",)),
        *((each, "2026-11-13", "2026-11-26") for each in ("las últimas dos semanas",)),
        *((each, "2026-11-13", "2026-11-26") for each in ("ostatnich dwóch tygodni",)),
    ],
)
def test_weeks_that_are_over(text: str, first: str, last: str) -> None:
    assert read_span(text, TODAY) == span(first, last)


def test_a_stretch_is_named_whatever_day_it_is() -> None:
    assert names_span("1.-15. Dezember")
    assert not names_span("Anna")
