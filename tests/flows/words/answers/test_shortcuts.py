"""What may be typed for a button, folded as a phone folds it."""

import pytest

from flows.words.answers.shortcuts import fold_label, is_nearly


@pytest.mark.parametrize(
    ("label", "typed"),
    [
        ("Still Thibault's", "still thibaults"),
        ("No, thanks", "No thanks."),
        ("22\u20138", "22-8"),
        ("Élodie", "elodie"),
        ("Later…", "[later]"),
    ],
)
def test_what_a_thumb_leaves_out_counts_nowhere(label: str, typed: str) -> None:
    assert fold_label(label) == fold_label(typed)


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        *(("something new", "A new one"), ("yes, a new one", "A new one")),
        *(("ja, weiter", "Weiter"), ("ok tonight", "Tonight"), ("tak, zapisz", "Zapisz")),
        *(("oui still karel", "Still Karel's"), ("vale, karel", "With Karel")),
        *(("yes, call off", "Call it off"), ("call it off please", "Call it off")),
    ],
)
def test_it_is_nearly_a_label(typed: str, label: str) -> None:
    assert is_nearly(typed, label)


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("karel?", "With Karel"),
        ("karel came late", "With Karel"),
        ("ok", "With Karel"),
        ("new shoes", "A new one"),
        ("skip", "Skip it"),
    ],
)
def test_it_is_not(typed: str, label: str) -> None:
    assert not is_nearly(typed, label)
