"""Who asks for the numbers that may be called for help."""

import pytest

from flows.words.distress.helplines import read_helplines


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Numbers for help", "en"),
        ("where are the emergency numbers?", "en"),
        ("the crisis line please", "en"),
        ("Nummern für Hilfe", "de"),
        ("wo sind die Notrufnummern?", "de"),
        ("Telefonseelsorge", "de"),
        ("Numéros d\u2019aide", "fr"),
        ("où sont les numéros d'urgence ?", "fr"),
        ("Números de ayuda", "es"),
        ("¿Dónde están los teléfonos de emergencia?", "es"),
        ("Numery pomocy", "pl"),
        ("gdzie jest telefon zaufania", "pl"),
    ],
)
def test_they_are_asked_for_at_any_time(text: str, language: str) -> None:
    assert read_helplines(text, bare=False) == language


@pytest.mark.parametrize("text", ["Numbers", "nummern!", "les numéros", "telefony"])
def test_a_bare_word_does_where_they_are_talked_of(text: str) -> None:
    assert read_helplines(text, bare=True) is not None
    assert read_helplines(text, bare=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "We went through the numbers for help with the bank.",
        "I gave her the emergency number of the plumber and waited.",
        "Wir haben die Notrufnummern an die Wand gehängt.",
        "helplines " * 9,
        "",
    ],
)
def test_a_story_asks_for_none(text: str) -> None:
    assert read_helplines(text, bare=True) is None
