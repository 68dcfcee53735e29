"""Words of grief, illness and death, in five languages."""

import pytest

from flows.words.distress.tender import is_tender


@pytest.mark.parametrize(
    "text",
    [
        "Her grandmother passed away in spring.",
        "She lost her son.",
        "He was diagnosed in May.",
        "I cried in the car.",
        "Sein Vater ist gestorben.",
        "Sie liegt im Krankenhaus.",
        "Elle est en deuil.",
        "Il a été hospitalisé.",
        "Su padre murió en mayo.",
        "Está enferma desde marzo.",
        "Zmarł jej ojciec.",
        "Leży w szpitalu, rak.",
        "She wants to kill herself.",
        "I can't go on like this.",
    ],
)
def test_these_are_not_quoted(text: str) -> None:
    assert is_tender(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I filled every silence.",
        "The deadline is near.",
        "She lost her best customer.",
        "Skill",
    ],
)
def test_these_may_be(text: str) -> None:
    assert not is_tender(text)
