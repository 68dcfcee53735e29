"""Plans with short days, joined by a word; a rule of months at an open card."""

from datetime import UTC, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import Phone


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(datetime(2026, 11, 26, 9, tzinfo=UTC))
    for words in ("Jonas Tue 8 Dec 18:30", "Mara Mondays 11:00"):
        ana.says(words)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Jonas Fr 8 Jan 14:00 und Mara Sa 9 Jan 11:00",
        "Jonas Fr, 8. Januar um 14 Uhr und Mara Sa, 9. Januar um 11 Uhr",
        "Jonas Fri 8 Jan 14:00 and Mara Sat 9 Jan 11:00",
        "Jonas Fr 8 Jan 14:00 & Mara Sa 9 Jan 11:00",
        "Jonas Fr 8 Jan 14:00 + Mara Sa 9 Jan 11:00",
        "Jonas ven 8 jan 14h et Mara sam 9 jan 11h",
        "Jonas vie 8 enero 14:00 y Mara sáb 9 enero 11:00",
        "Jonas pt 8 stycznia 14:00 i Mara sob 9 stycznia 11:00",
    ],
)
@pytest.mark.parametrize("opened", [False, True])
def test_the_second_waits_in_line(eva: Phone, words: str, opened: bool) -> None:
    if opened:
        eva.says("/sessions")
        eva.presses("Plan a session")
    eva.says(words)
    assert eva.screen == (
        "Jonas · Fri 8 Jan 2027 14:00–15:00, once\n\nNot planned yet: Mara, Sat 9 Jan 2027 11:00."
    )
    eva.presses("Save this session")
    assert eva.screen.startswith("Mara · Sat 9 Jan 2027 11:00–12:00, once")


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("Jonas Fr 8 Jan 14:00 und Sa 9 Jan 11:00", "Not planned yet: Jonas, Sat 9 Jan 2027"),
        ("Jonas Fr 14:00 und Mara Sa 11:00", "Not planned yet: Mara, Sat 28 Nov 11:00."),
        ("Kurt Fr 8 Jan 14:00 und Ola Sa 9 Jan 11:00", "Not planned yet: Ola, Sat 9 Jan 2027"),
    ],
)
def test_short_days_are_days(eva: Phone, words: str, screen: str) -> None:
    """Of somebody who is known, or where the date is of that day."""
    eva.says(words)
    assert screen in eva.screen


@pytest.mark.parametrize("words", ["Kurt Sa 11:00", "Sam 16:00"])
def test_of_somebody_new_a_short_day_may_be_a_name(eva: Phone, words: str) -> None:
    eva.says(words)
    assert "28 Nov" not in eva.screen


@pytest.mark.parametrize(
    "words",
    [
        "einmal im Monat, am 1. um 16 Uhr",
        "once a month, on the 1st at 16:00",
        "une fois par mois, le 1er à 16h",
        "una vez al mes, el 1 a las 16",
        "raz w miesiącu, 1. o 16",
    ],
)
def test_a_rule_of_months_needs_no_name_at_an_open_card(eva: Phone, words: str) -> None:
    often = "every month on the 1st 16:00–17:00, first Tue 1 Dec 16:00"
    eva.says("/sessions")
    eva.presses("Plan a session")
    eva.says(words)
    assert eva.screen.startswith("Who do you meet?")
    eva.says("Kurt")
    assert eva.screen.startswith(f"Kurt · {often}")
    eva.presses("Cancel")
    eva.says("Kurt Tuesdays 9:00")
    eva.says(words)
    assert eva.screen.startswith(f"Kurt · {often}")
    eva.presses("Cancel")
    eva.says(f"Kurt {words}")
    assert eva.screen.startswith(f"Kurt · {often}")
