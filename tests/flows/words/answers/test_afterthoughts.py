"""What puts an entry right, and what only tells on."""

import pytest

from flows.words.answers.afterthoughts import (
    Meant,
    find_meant,
    read_rerating,
    refuses_note,
    wants_edit,
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("no, trust", Meant(("trust",), "", sure=True)),
        ("not the toolbox but trust", Meant(("trust",), "the toolbox", sure=False)),
        ("nein, nicht Vertrauen, sondern Ziele", Meant(("ziele",), "vertrauen", sure=True)),
        ("I meant goals / needs", Meant(("goals", "needs"), "", sure=True)),
    ],
)
def test_what_is_meant_instead(text: str, meant: Meant) -> None:
    assert find_meant(text) == meant


@pytest.mark.parametrize(
    "text", ["trust", "trust, and goals", "no " + "more " * 20, "No, he, she"]
)
def test_what_puts_nothing_right(text: str) -> None:
    assert find_meant(text) == Meant()


def test_longer_words_are_told() -> None:
    assert not wants_edit("her entry should say " + "almonds " * 20)
    assert not refuses_note("That was a question, and nobody had an answer to it.")
    assert read_rerating("no, well, and badly") == ""
