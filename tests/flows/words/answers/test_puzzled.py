"""Who asks only what is meant, and who tells something."""

import pytest

from flows.words.answers.puzzled import is_puzzled
from flows.words.answers.shortcuts import wants_nothing


@pytest.mark.parametrize(
    "words",
    [
        *(
            "what does that mean?",
            "What?",
            "huh",
            "sorry, come again?",
            "what do you mean by that?",
        ),
        *(
            "was heißt das?",
            "Hä?",
            "hä",
            "wie bitte?",
            "was soll das heißen",
            "und was bedeutet das?",
        ),
        *("comment ça ?", "ça veut dire quoi ?", "hein ?", "qu'est-ce que ça veut dire"),
        *("q significan estas?", "was bedeuten die?", "what are these?", "que signifient ces"),
        *("¿qué significa eso?", "¿cómo?", "¿a qué te refieres?", "co to znaczy?", "że co?"),
    ],
)
def test_what_is_meant_is_asked(words: str) -> None:
    assert is_puzzled(words)


@pytest.mark.parametrize(
    "words",
    [
        *("what", "was", "ha!", "what does that mean for Anna?", "was heißt das für die Bank?"),
        *("comment ça va ?", "What?\nHe said no.", f"what does {'really ' * 10}that mean?"),
    ],
)
def test_more_than_that_is_told(words: str) -> None:
    assert not is_puzzled(words)


def test_nothing_of_it_is_wanted() -> None:
    assert wants_nothing("Nichts davon.")
    assert wants_nothing("none of that")
    assert not wants_nothing("none")
    assert not wants_nothing("none of that was easy for her")
