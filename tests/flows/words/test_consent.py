"""Words that say yes."""

import pytest

from flows.words.consent import is_consent


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "Yes!", "ok", "👍🏽", "that's it, perfect"),
        *(
            "Ja, passt.",
            "genau",
            "oui, c\u2019est ça, parfait",
            "D'accord",
            "Sí",
            "si, claro",
            "Tak.",
        ),
    ],
)
def test_that_is_a_yes(text: str) -> None:
    assert is_consent(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "no", "that", "not right", "nein", "is it right?!no"),
        *("yes but at four", "ok, Friday", "She said yes.", "right after lunch", "?"),
    ],
)
def test_that_is_none(text: str) -> None:
    assert not is_consent(text)
