"""A mentee with titles is known without them, and German as it is typed in a hurry is read."""

import pytest

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured


@pytest.fixture
def ana(ana: Phone) -> Phone:
    """A Thursday, 26 November, afternoon."""
    for plan in (
        "Frau Dr. Lechner immer am ersten Freitag im Monat 14 Uhr",
        "Milan jeden Dienstag 17 Uhr",
    ):
        ana.says(plan)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "wann seh ich die lechner?",
        "wann kommt lechner",
        "wann sehe ich Frau Dr. Lechner?",
        "when do I see dr lechner",
    ],
)
def test_when_one_meets_her(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Frau Dr. Lechner, Fri 4 Dec 14:00–15:00."


@pytest.mark.parametrize(
    "words",
    [
        "lechner am 4. dezember auf 11. dezember verschieben, gleiche zeit",
        "move dr lechner from 4 Dec to 11 Dec",
    ],
)
def test_her_session_is_moved(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Frau Dr. Lechner · Fri 11 Dec 14:00–15:00, instead of Fri 4 Dec 14:00"


def test_two_of_one_name_are_told_apart(ana: Phone) -> None:
    ana.says("Herr Lechner Montag 10 Uhr")
    assert ana.screen.startswith("Herr Lechner · Mon 30 Nov 10:00")


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("T7 kommt morgen um 11", "T7 · Fri 27 Nov 11:00–12:00, once"),
        ("dienstag mit milan erst um 18 uhr", "Milan · Tue 1 Dec 18:00–19:00, instead of"),
        ("frau huber dienstag 10 uhr", "Frau Huber · Tue 1 Dec 10:00–11:00, once"),
        ("mme dupont mardi à 10h", "Mme Dupont · Tue 1 Dec 10:00–11:00, once"),
        (
            "doña carmen el primer martes de cada mes a las 10",
            "Doña Carmen · every first Tuesday of the month 10:00–11:00",
        ),
        ("Sophie comes tomorrow at 3", "Sophie · Fri 27 Nov 15:00–16:00, once"),
    ],
)
def test_who_comes_is_met(ana: Phone, words: str, card: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(card)


def test_who_cannot_and_comes_only_then(ana: Phone) -> None:
    ana.says("milan kann am dienstag nicht, erst am mittwoch um halb sechs")
    assert ana.screen == "Milan · Wed 2 Dec 17:30–18:30, instead of Tue 1 Dec 17:00"


def test_my_sessions_are_shown_and_nobody_is_left(ana: Phone) -> None:
    ana.says("meine termine")
    assert ana.screen.startswith("Your next sessions.")


def test_what_there_is_today(ana: Phone, bot: LocalBot) -> None:
    ana.says("was hab ich heut?")
    assert ana.screen == "Nothing more is planned today."
    assert bot.said() == []
