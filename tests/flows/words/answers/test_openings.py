"""How a story of another session begins, and the day that a story says it was on."""

from datetime import date

import pytest

from flows.words.answers.openings import find_told_day, opens_session

TODAY = date(2026, 11, 26)
"""A Thursday."""


@pytest.mark.parametrize(
    "text",
    [
        "Next one: Ben was late.",
        "New session. He talked.",
        "And now to the next one.",
        "Session with Tomasz today",
        "Today I met Tomasz again",
        "Neue Sitzung: er war still",
        "Heute Termin mit Frau Klein",
        "Nouvelle séance, autre histoire",
        "Entretien avec le boulanger",
        "Otra reunión: nada",
        "Cita con el de los barcos",
        "Kolejne spotkanie. Cisza.",
        "Rozmowa z panem Janem",
    ],
)
def test_another_session_is_opened(text: str) -> None:
    assert opens_session(text)


@pytest.mark.parametrize(
    "text",
    [
        "Now she wants a loan.",
        "The next session she wants to try it.",
        "She asked for another session with her partner.",
        "We met twice before that.",
        "Ein neuer Termin steht noch nicht.",
        "La prochaine séance elle veut parler d'argent",
    ],
)
def test_in_the_middle_of_a_story_nothing_is(text: str) -> None:
    assert not opens_session(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Yesterday she hardly spoke.", date(2026, 11, 25)),
        ("On Tuesday we only spoke of money", date(2026, 11, 24)),
        ("Tuesday's session was hard", date(2026, 11, 24)),
        ("Am Montag hat sie gelacht", date(2026, 11, 23)),
        ("mardi elle a pleuré", date(2026, 11, 24)),
        ("el lunes no dijo nada", date(2026, 11, 23)),
        ("wczoraj milczała", date(2026, 11, 25)),
        ("On 12 November we drew it", date(2026, 11, 12)),
    ],
)
def test_the_day_of_a_story_is_in_its_first_clause(text: str, day: date) -> None:
    assert find_told_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "She laughed. On Tuesday she signs.",
        "By Friday she had done it.",
        "On Tuesday she will sign.",
        "She sat down and mon Dieu, so quiet",
        "Hier ist nichts passiert.",
        "On 12 January we drew it",
    ],
)
def test_a_day_to_come_or_by_the_way_is_none(text: str) -> None:
    assert find_told_day(text, TODAY) is None
