"""Who asks what the last card means gets a line about it, and leaves no entry."""

import pytest

from flows.courtesies import EITHER
from tests.bot.phone import LocalBot, Phone

PUZZLED = ("what does that mean?", "was heißt das?", "hä?", "comment ça ?", "¿cómo?", "że co?")
NEITHER = ("none of that", "nichts davon", "aucun des deux", "ninguno de esos", "żadne z nich")


@pytest.mark.parametrize("words", [*PUZZLED, "none of that", "nichts davon"])
def test_an_open_question_is_asked_once_more(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("don't write to me")
    ana.says(words)
    assert ana.screen.startswith(EITHER)
    assert "For how long shall I be silent?" in ana.screen
    assert ana.buttons[0] == "1 week"
    assert bot.said() == []


@pytest.mark.parametrize("words", PUZZLED)
def test_so_is_that_of_an_entry(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/reflect Anna")
    ana.says(words)
    assert ana.screen.startswith(EITHER)
    assert "What stayed with you?" in ana.screen
    assert bot.said() == []


@pytest.mark.parametrize("words", PUZZLED)
def test_abilities_are_told_in_the_words_of_the_standard(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("/reflect Anna")
    ana.says("She hesitated about the price.")
    assert "What do these mean?" in ana.buttons
    ana.says(words)
    assert "“" in ana.screen
    assert bot.said() == ["She hesitated about the price."]


@pytest.mark.parametrize("words", NEITHER)
def test_none_of_these_is_its_button(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("/reflect Anna")
    ana.says("She hesitated about the price.")
    ana.says(words)
    assert "How did it go?" in ana.screen
    assert bot.said() == ["She hesitated about the price."]


@pytest.mark.parametrize("words", PUZZLED)
def test_a_screen_says_what_can_be_tapped(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("summary of the meeting")
    ana.says(words)
    assert ana.screen.startswith("Above you can tap [Summary], [Keep as a note];")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["what does that mean?", "nichts davon"])
def test_where_nothing_can_be_tapped_it_is_a_note_as_ever(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("thanks")
    ana.says(words)
    assert bot.said() == [words]
