"""Words that say yes."""

import pytest

from flows.words.answers.consent import is_consent, is_refusal, leave_answer_out, may_answer


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


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("no, at 11", "at 11"),
        ("Right, but only once", "only once"),
        ("nein, lieber Freitag 12 Uhr", "Freitag 12 Uhr"),
        ("non mais vendredi", "vendredi"),
        ("no", "no"),
        ("Nora at 11", "Nora at 11"),
        ("…", "…"),
    ],
)
def test_what_is_said_behind_a_yes_or_no(text: str, rest: str) -> None:
    assert leave_answer_out(text) == rest


@pytest.mark.parametrize(
    ("text", "label"),
    [
        *(("ja, speichern bitte", "Save this session"), ("passt so", "Save this session")),
        *(("yes, take it back", "Take it back"), ("usuń", "Delete"), ("oui vas-y", "")),
    ],
)
def test_the_verb_of_a_button_agrees_to_it(text: str, label: str) -> None:
    assert may_answer(text)
    assert is_consent(text, label)


@pytest.mark.parametrize("text", ["ja, löschen", "delete it", "this session"])
def test_the_verb_of_another_does_not(text: str) -> None:
    assert not is_consent(text, "Save this session")


@pytest.mark.parametrize(
    "text", ["", "He waited.", "No, he did not want to hear it, and I waited."]
)
def test_a_story_answers_no_card(text: str) -> None:
    assert not may_answer(text)
    assert not is_refusal(text)
