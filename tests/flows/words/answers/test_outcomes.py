"""How it went, said in a few words."""

from flows.words.answers.outcomes import read_outcome


def test_more_words_than_that_are_a_story() -> None:
    assert read_outcome("well " * 40) == ""


def test_a_few_are_the_label() -> None:
    assert read_outcome("it went well") != ""


def test_who_says_it_twice_means_it() -> None:
    for words, label in (
        ("bien bastante bien", "well"),
        ("regular, a medias", "partly"),
        ("gut, ganz gut", "well"),
        ("bien, mal", ""),
    ):
        assert read_outcome(words) == label
