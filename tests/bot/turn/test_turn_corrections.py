"""A card that is open is put right in words, in five languages."""

from datetime import date

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states

THURSDAY = [
    "and not wednesday, thursday",
    "not wednesday but thursday",
    "thursday, not wednesday",
    "no, thursday",
    "sorry, I mean thursday",
    "nicht mittwoch, donnerstag",
    "nein, donnerstag",
    "Ich meinte Donnerstag",
    "pas mercredi, jeudi",
    "non, jeudi",
    "no miércoles, jueves",
    "no, el jueves",
    "nie środa, czwartek",
    "nie w środę, tylko w czwartek",
    "nie, w czwartek",
]


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(TUESDAY)
    plan_week(ana)
    return ana


@pytest.mark.parametrize("words", THURSDAY)
def test_a_plan_is_on_the_other_day(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says("Zoe Wednesday 12:00")
    eva.says(words)
    assert eva.screen.startswith("Zoe · Thu 26 Nov 12:00–13:00, once")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["not 12, 13:00", "nicht um 12, um 13 Uhr", "no, at 13:00"])
def test_or_at_the_other_hour(eva: Phone, words: str) -> None:
    eva.says("Zoe Wednesday 12:00")
    eva.says(words)
    assert eva.screen.startswith("Zoe · Wed 25 Nov 13:00–14:00, once")


@pytest.mark.parametrize("words", THURSDAY)
def test_a_series_is_on_the_other_day(eva: Phone, words: str) -> None:
    eva.says("Zoe Wednesdays 12:00")
    eva.says(words)
    assert eva.screen.startswith("Zoe · every Thursday 12:00–13:00, first Thu 26 Nov")


@pytest.mark.parametrize("words", [each for each in THURSDAY if "wed" not in each])
def test_what_is_called_off_is_the_session_of_the_other_day(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says(words)
    assert eva.screen == "Anna, Thu 26 Nov 15:00–16:00: called off?", "it is shown first"
    assert states(bot) == []
    eva.presses("Skip it")
    assert states(bot) == [(date(2026, 11, 26), "skipped")]
    assert bot.said() == []


@pytest.mark.parametrize("words", ["no, Anna", "Anna, nicht Paolo", "non, Anna", "nie, Anna"])
def test_or_that_with_somebody_else(eva: Phone, words: str) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says(words)
    assert eva.screen == "Anna, Thu 26 Nov 15:00–16:00: called off?"


@pytest.mark.parametrize("words", ["Anna", "Thursday", "jeudi", "Donnerstag 15:00"])
def test_of_several_one_is_named(eva: Phone, words: str) -> None:
    eva.says("cancel the session")
    eva.says(words)
    assert eva.screen == "Anna, Thu 26 Nov 15:00–16:00: called off?"


def test_one_on_another_day_than_was_said(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled today")
    assert eva.screen == "You do not meet Paolo on Tue 24 Nov. Is it this one?"
    eva.says("no, 2 December")
    assert eva.screen == "Paolo, Wed 2 Dec 11:00–12:00: called off?"
    eva.says("no")
    assert bot.said() == ["Paolo cancelled today"]


@pytest.mark.parametrize("words", [each for each in THURSDAY if "wed" not in each])
def test_a_session_is_moved_to_the_other_day(eva: Phone, words: str) -> None:
    eva.says("move Paolo to Friday 27 November 12:00")
    eva.says(words)
    assert eva.screen.startswith("Paolo · Thu 26 Nov 12:00–13:00, instead of Wed 25 Nov 11:00")


@pytest.mark.parametrize(
    "words", ["no, until 20 December", "not 10 December, 20 December", "nein, 20. Dezember"]
)
def test_a_pause_lasts_until_the_other_day(eva: Phone, words: str) -> None:
    eva.says("pause Paolo")
    eva.says(words)
    assert eva.screen.startswith("Paused: no session with Paolo before Sun 20 Dec.")


@pytest.mark.parametrize(
    "story",
    [
        "She was not happy, Thursday will be hard.",
        "pas elle, moi",
        "Nicht sie hat geredet, sondern ich.",
        "Ce n'est pas elle qui parlait, mais moi.",
    ],
)
def test_a_story_is_no_correction(eva: Phone, bot: LocalBot, story: str) -> None:
    eva.says("Zoe Wednesday 12:00")
    eva.says(story)
    assert bot.said() == [story]
    eva.says("/sessions")
    with bot.undone():
        eva.says("Paolo cancelled tomorrow")
        eva.says(story)
        assert bot.said() == [story, story]
