"""Who wants to begin says so shortly."""

import pytest

from flows.words.answers.beginning import is_beginning


@pytest.mark.parametrize("words", ["start", "ok das klingt gut. start", "na dann los!", "vamos"])
def test_it_is_said(words: str) -> None:
    assert is_beginning(words)


@pytest.mark.parametrize(
    "words", ["ok", "sounds good", "start\nnow", "start " * 20, "let's go over it"]
)
def test_it_is_not(words: str) -> None:
    assert not is_beginning(words)
