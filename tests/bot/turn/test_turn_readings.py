""" "Which do you mean?": the hours that words name, and words that choose one of them."""

import pytest

from storage.tables import mentees, series
from tests.bot.phone import LocalBot, Phone

WHICH = "Which do you mean?"


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("Agnieszka on wednesday half two", "14:30"),
        ("Agnieszka half 12 on wednesday", "12:30"),
        ("Agnieszka on wednesday at half nine", "09:30"),
        ("Agnieszka am Mittwoch halb zwei", "13:30"),
        ("Agnieszka on wednesday half zwei", "13:30"),
    ],
)
def test_half_an_hour_is_past_it_in_english_words_and_before_it_in_german_ones(
    ana: Phone, words: str, hour: str
) -> None:
    ana.says(words)
    assert ana.screen.startswith(f"Agnieszka · Wed 2 Dec {hour}–")
    assert ana.buttons[0] == "Save this session"


@pytest.mark.parametrize(
    "words",
    [
        "seven in the evening obviously",
        "the evening one",
        "the second one",
        "19:00",
        "abends natürlich",
        "die zweite",
        "le soir évidemment",
        "la dernière",
        "por la tarde claro",
        "la segunda",
        "wieczorem oczywiście",
        "ostatni",
    ],
)
def test_words_that_fit_one_of_the_buttons_choose_it(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Agnieszka on Saturday at 7")
    assert ana.screen == WHICH
    ana.says(words)
    assert ana.screen.startswith("Agnieszka · Sat 28 Nov 19:00–20:00")
    ana.presses("Save this session")
    assert [row.name for row in bot.rows(mentees)] == ["Agnieszka"]
    assert bot.said() == []


@pytest.mark.parametrize("words", ["the fourth one", "obviously", "clearly not"])
def test_words_that_fit_none_choose_none(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Agnieszka on Saturday at 7")
    ana.says(words)
    assert bot.rows(series) == []
    assert "Obviously" not in ana.screen


def test_another_day_is_no_choice_and_changes_the_plan(ana: Phone) -> None:
    ana.says("Agnieszka on Saturday at 7")
    ana.says("Sunday at 10")
    assert ana.screen.startswith("Agnieszka · Sun 29 Nov 10:00–11:00")


def test_where_several_fit_it_is_asked_again(ana: Phone) -> None:
    ana.says("Eileen on Thursday 3 December at 12:00")
    ana.presses("Save this session")
    ana.says("move Eileen to Monday 7")
    assert ana.screen.endswith(WHICH)
    ana.says("the evening one")
    assert ana.buttons[:2] == ["Mon 30 Nov 19:00", "Mon 7 Dec 12:00"]
    ana.says("the first")
    assert ana.screen.startswith("Eileen · Mon 30 Nov 19:00–20:00, instead of Thu 3 Dec 12:00")
