"""Words at a card that put it right, and those that do not."""

import pytest

from flows.words.answers.corrections import list_corrected


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("and not wednesday, thursday", "thursday"),
        ("not Wednesday but Thursday", "Thursday"),
        ("Thursday, not Wednesday", "Thursday"),
        ("Thursday instead of Wednesday", "Thursday"),
        ("no, not 12, 13:00", "13:00"),
        ("nicht mittwoch, donnerstag", "donnerstag"),
        ("nicht am Mittwoch, sondern am Donnerstag", "am Donnerstag"),
        ("Donnerstag statt Mittwoch", "Donnerstag"),
        ("pas mercredi, jeudi", "jeudi"),
        ("jeudi et pas mercredi", "jeudi"),
        ("no el miércoles, sino el jueves", "el jueves"),
        ("jueves en vez de miércoles", "jueves"),
        ("nie w środę, tylko w czwartek", "w czwartek"),
        ("czwartek, a nie środa", "czwartek"),
        ("sorry, I mean thursday", "thursday"),
        ("ich meinte Donnerstag", "Donnerstag"),
        ("je veux dire jeudi", "jeudi"),
        ("no, quiero decir el jueves", "el jueves"),
        ("chodziło o czwartek", "czwartek"),
        ("doch lieber 18:30", "18:30"),
        ("no, rather Thursday", "Thursday"),
        ("Anna plutôt jeudi", "Anna jeudi"),
        ("mejor el jueves", "el jueves"),
        ("czwartek jednak", "czwartek"),
    ],
)
def test_what_is_meant_comes_first(text: str, wanted: str) -> None:
    assert list_corrected(text)[0] == wanted


@pytest.mark.parametrize("text", ["no, Thursday", "nein, Donnerstag", "non, jeudi", "sí, jueves"])
def test_behind_a_yes_or_a_no_it_comes_last(text: str) -> None:
    first, last = list_corrected(text)
    assert (first, last) == (text, text.split(", ")[1])


@pytest.mark.parametrize(
    "text",
    [
        "Thursday",
        "She was happy.",
        "not one of them said a word, and so we went on for more than an hour",
        "ﬁnally not Wednesday, Thursday",  # with a letter that is two when it is folded
    ],
)
def test_other_words_are_as_they_are(text: str) -> None:
    assert list_corrected(text) == (text,)
