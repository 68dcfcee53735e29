""" "With whom?": who is offered first, and what words make of it."""

import pytest

from flows.reflection.after_session import AFTER_SESSION
from flows.reflection.note import NOTE
from tests.flows.talk import Talk, said

MENTEES = ("Anna", "Ben", "Élodie", "Krzysztof")


def told(words: str = "I waited.", mentees: tuple[str, ...] = MENTEES) -> Talk:
    """At "With whom?", after a story."""
    talk = Talk(NOTE, said=said(words), mentees=mentees)
    talk.presses("With whom?")
    return talk


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("it was with Ben", "Ben"),
        ("ben", "Ben"),
        ("z Krzysztofem", "Krzysztof"),
        ("Elodie again", "Élodie"),
        ("with Carla", "Carla"),
    ],
)
def test_a_name_is_the_answer_whatever_stands_around_it(words: str, name: str) -> None:
    talk = told()
    talk.says(words)
    assert talk.now.value("mentee") == name
    assert talk.journal["mentee"] == [name]


def test_a_name_that_is_nearly_known_is_asked_about() -> None:
    talk = told()
    talk.says("Krzystof")
    assert talk.screen == "You wrote Krzystof. Is this Krzysztof?"
    assert talk.buttons == ["Yes", "Someone else", "Skip"]
    talk.presses("Yes")
    assert talk.journal["mentee"] == ["Krzysztof"]


def test_somebody_else_is_new() -> None:
    talk = told()
    talk.says("Anne")
    talk.presses("Someone else")
    assert talk.journal["mentee"] == ["Anne"]


def test_of_two_it_is_asked_which() -> None:
    talk = told(mentees=("Anna K", "Anna B"))
    talk.says("Anna")
    assert talk.screen == "Who of them is Anna?"
    assert talk.buttons == ["Anna K", "Anna B", "Someone else", "Skip"]
    talk.says("Anna B")
    assert talk.journal["mentee"] == ["Anna B"]


def test_two_who_are_written_alike_are_all_there_are() -> None:
    talk = told(mentees=("Élodie", "Elodié"))
    talk.says("elodie")
    assert talk.buttons == ["Élodie", "Elodié", "Skip"]


def test_what_may_have_been_a_name_stays_with_the_entry_if_it_is_passed_over() -> None:
    talk = told()
    talk.says("Krzystof")
    talk.presses("Skip")
    assert talk.journal == {"note": ["I waited.", "Krzystof"]}
    assert talk.now.value("mentee") == ""


def test_what_may_have_been_a_name_stays_with_the_entry_if_another_is_typed() -> None:
    talk = told()
    talk.says("Krzystof")
    talk.says("Ben")
    assert talk.journal["note"] == ["I waited.", "Krzystof"]
    assert talk.journal["mentee"] == ["Ben"]


def test_what_may_have_been_a_name_stays_with_the_entry_if_it_is_asked_again() -> None:
    talk = told()
    talk.says("Krzystof")
    talk.comes_back()
    assert talk.screen.startswith("With whom?")
    assert talk.journal["note"] == ["I waited.", "Krzystof"]


def test_a_sentence_stays_with_the_entry_and_may_be_a_name_all_the_same() -> None:
    talk = told()
    talk.says("she cried")
    assert talk.journal["note"] == ["I waited.", "she cried"]
    assert talk.buttons == ["It is a name", "Anna", "Ben", "Élodie", "Krzysztof", "Skip"]
    talk.presses("It is a name")
    assert talk.journal["mentee"] == ["she cried"]


def test_a_long_story_is_no_name() -> None:
    talk = told()
    talk.says("He was late, and he said nothing about it, and I let it be for an hour.")
    assert len(talk.journal["note"]) == 2
    assert talk.buttons == ["Anna", "Ben", "Élodie", "Krzysztof", "Skip"]


def test_nobody_passes_it_over() -> None:
    talk = told()
    talk.says("nobody")
    assert talk.now.value("mentee") == ""
    assert "mentee" not in talk.journal
    assert talk.journal["note"] == ["I waited."]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Ben wept about the lease.", "Ben"),
        ("The lease made ben weep, and Ben only.", "Ben"),
        ("Ben was late. Anna had told me.", "Ben"),
        ("W piątek z Krzysztofem.", "Krzysztof"),
    ],
)
def test_whom_the_story_names_is_offered_first(words: str, first: str) -> None:
    talk = told(words)
    assert (talk.buttons[0], talk.primary) == (first, [first])


@pytest.mark.parametrize("words", ["I waited.", "It went better than with Ben or Anna."])
def test_else_the_most_recent_is(words: str) -> None:
    talk = told(words)
    assert (talk.buttons[0], talk.primary) == ("Anna", [])


def test_the_only_mentee_is_offered_first() -> None:
    assert told(mentees=("Paul",)).primary == ["Paul"]
    assert Talk(NOTE, said=said("x"), mentees=("Paul",)).now.named == "Paul"


def test_five_are_offered_and_all_are_known() -> None:
    talk = told(mentees=("Ana", "Ben", "Cem", "Dan", "Eva", "Fay", "Gil"))
    assert talk.buttons == ["Ana", "Ben", "Cem", "Dan", "Eva", "Skip"]
    talk.says("gil")
    assert talk.journal["mentee"] == ["Gil"]


def test_a_plan_made_in_a_story_is_with_whom_the_story_is_about() -> None:
    talk = Talk(AFTER_SESSION, mentees=("Paul", "Ben"))
    talk.says("Paul wept about the lease.")
    assert talk.now.about == "Paul"
