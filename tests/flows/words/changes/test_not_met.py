"""What is said of a session that was none, in five languages."""

# ruff: noqa: DTZ001 - local times are what people type

from datetime import date, datetime, time

import pytest

from flows.words.changes.not_met import NotMet, read_instead, read_not_met

HERE = datetime(2026, 12, 3, 12, 15)
ELEVEN = time(11)
TOMORROW, MONDAY = date(2026, 12, 4), date(2026, 12, 7)


def read(text: str) -> NotMet | None:
    return read_not_met(text, HERE, ELEVEN, "Siobhán")


@pytest.mark.parametrize(
    ("text", "day", "wall"),
    [
        ("car broke down, we do tomorrow same time", TOMORROW, ELEVEN),
        ("car broke down we do tomorrow same time", TOMORROW, ELEVEN),
        ("her car broke down, so we meet on Monday at 10", MONDAY, time(10)),
        ("moved to friday 10", TOMORROW, time(10)),
        ("Siobhán tomorrow", TOMORROW, ELEVEN),
        ("Auto kaputt, wir machen morgen zur gleichen Zeit", TOMORROW, ELEVEN),
        ("panne de voiture, on fait demain à la même heure", TOMORROW, ELEVEN),
        ("se le averió el coche, lo hacemos mañana a la misma hora", TOMORROW, ELEVEN),
        ("zepsuł się jej samochód, robimy jutro o tej samej porze", TOMORROW, ELEVEN),
    ],
)
def test_when_it_is_instead(text: str, day: date, wall: time) -> None:
    assert read(text) == NotMet(day, wall)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("we did not meet. move siobhán to monday 10:00", True),
        ("wir haben uns nicht getroffen, verschoben auf Montag 10 Uhr", True),
        ("on ne s'est pas vus, reporté à lundi 10h", True),
        ("no nos vimos. quedamos el lunes a las 10", True),
        ("nie spotkaliśmy się, przesunięte na poniedziałek na 10", True),
        ("she never turned up, we meet on Monday at 10", False),
    ],
)
def test_that_it_was_none_and_when_it_is(text: str, label: bool) -> None:
    assert read(text) == NotMet(MONDAY, time(10), said=True, label=label)


@pytest.mark.parametrize("text", ["car broke down", "Tomorrow at 11 she opens the shop", "ﬁne"])
def test_what_says_neither(text: str) -> None:
    assert read(text) == NotMet(None, ELEVEN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "we did not meet?",
        "car, van, bus, train, tram",
        "tomorrow 11, monday 10",
        "she told me about the oven that broke on the Tuesday before",
        "a " * 100,
    ],
)
def test_what_is_longer_or_asks_is_a_story(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("text", ["", "yes, Friday 10h instead?", "yes, " + "friday " * 40])
def test_what_asks_or_goes_on_is_no_other_day(text: str) -> None:
    assert read_instead(text, HERE, HERE, "Siobhán") is None
