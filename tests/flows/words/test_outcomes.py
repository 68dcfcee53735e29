"""How it went, said in a few words."""

from flows.words.outcomes import read_outcome


def test_more_words_than_that_are_a_story() -> None:
    assert read_outcome("well " * 40) == ""


def test_a_few_are_the_label() -> None:
    assert read_outcome("it went well") != ""
