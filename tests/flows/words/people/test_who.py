"""What is typed where a name is asked for. Anna, Ben, Élodie, Krzysztof and Paul are known."""

import pytest

from flows.words.people.who import Who, is_nobody, read_who

KNOWN = ("Anna", "Ben", "Élodie", "Krzysztof", "Paul")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben", "Ben"),
        ("it was with Ben", "Ben"),
        ("It was Ben.", "Ben"),
        ("I think it was Ben again", "Ben"),
        ("the session with ben", "Ben"),
        ("with Anna", "Anna"),
        ("mit Anna", "Anna"),
        ("das war mit Krzysztof, glaube ich", "Krzysztof"),
        ("avec elodie", "Élodie"),
        ("c\u2019était avec Paul", "Paul"),
        ("con anna otra vez", "Anna"),
        ("fue con Paul", "Paul"),
        ("z Anną", "Anna"),
        ("spotkanie z Krzysztofem", "Krzysztof"),
        ("to był Krzysztof", "Krzysztof"),
        ("Anna again", "Anna"),
        ("Anna, I think.", "Anna"),
        ("Pauls", "Paul"),
    ],
)
def test_a_known_mentee_is_found_in_what_stands_around(text: str, name: str) -> None:
    assert read_who(text, KNOWN).known == (name,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Carla", "Carla"),
        ("carla", "carla"),
        ("it was with Carla", "Carla"),
        ("Carla again", "Carla"),
        ("Frau Meier", "Frau Meier"),
        ("tall guy", "tall guy"),
        ("the baker", "the baker"),
        ("The baker's Ria", "The baker's Ria"),
        ("with the baker", "the baker"),
        ("Maria de la", "Maria de la"),
        ("May", "May"),
        ("M3", "M3"),
    ],
)
def test_who_is_not_known_is_new(text: str, name: str) -> None:
    assert read_who(text, KNOWN) == Who(name=name)


@pytest.mark.parametrize(
    ("text", "near"),
    [("Anne", "Anna"), ("with Bena", "Ben"), ("Krzystof", "Krzysztof"), ("Anna Kowalska", "Anna")],
)
def test_who_may_be_known_is_asked(text: str, near: str) -> None:
    found = read_who(text, KNOWN)
    assert (found.known, found.near, found.sentence) == ((), (near,), False)


@pytest.mark.parametrize(
    "text",
    [
        "she cried",
        "We talked about money.",
        "Anna cried",
        "Ben and Anna",
        "no idea",
        "the oven broke",
        "with",
        "with the new one",
        "ok",
        "a woman from the bakery",
        "Abcdefghijklmnopqrstuvwxyzabcdefghij",
    ],
)
def test_a_sentence_is_no_name(text: str) -> None:
    found = read_who(text, KNOWN)
    assert found.sentence
    assert found.known == ()


@pytest.mark.parametrize("text", ["", "👍", "42", "Ben\nhe was late", "a" * 121])
def test_where_there_is_no_name_there_is_none(text: str) -> None:
    assert read_who(text, KNOWN) == Who()


def test_of_two_who_are_called_so_it_is_asked_which() -> None:
    assert read_who("with elodie", ("Élodie", "Elodié")).known == ("Élodie", "Elodié")


@pytest.mark.parametrize("text", ["nobody", "Nobody.", "niemand", "personne", "nadie", "nikt"])
def test_nobody_is_nobody(text: str) -> None:
    assert is_nobody(text)
    assert not is_nobody(f"{text} Meier")
