"""What is planned already is said to be there; at one minute one mentee is asked about once."""

from datetime import UTC, date, datetime

import pytest

from storage.tables import runs, series, sessions
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

THERE = "Anna, Thu 3 Dec 15:00: that is planned already, every Thursday 15:00–16:00."
LEFT = "Nothing new is planned."


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In Brussels, in December."""
    return datetime(2026, 12, day, hour - 1, minute, tzinfo=UTC)


@lived_once
def plan(phone: Phone, words: str) -> None:
    phone.says(words)
    phone.presses("Save this session")


def questions(bot: LocalBot) -> int:
    """How many questions after a session there were."""
    return len(bot.rows(runs, runs.c.flow == "after_session"))


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """She meets Anna on Thursdays at 15:00."""
    plan(ana, "Anna Thursdays 15:00")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Anna Thursdays 15:00",
        "I meet anna every Thursday at 3pm",
        "Anna donnerstags 15 Uhr",
        "ANNA tous les jeudis à 15h",
        "Anna jueves 15:00 cada semana",
        "Anna w każdy czwartek o 15",
    ],
)
def test_a_series_that_is_there_is_not_planned_again(
    eva: Phone, bot: LocalBot, words: str
) -> None:
    eva.says(words)
    assert eva.screen == THERE
    assert eva.buttons[:3] == ["Change nothing", "First day", "Time"]
    assert "Save this session" not in eva.buttons
    eva.presses("Change nothing")
    assert eva.screen == LEFT
    assert len(bot.rows(series)) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Anna 10 December 15:00", "Anna, Thu 10 Dec 15:00: that is planned already, every"),
        ("anna next Thursday 3pm", "Anna, Thu 3 Dec 15:00: that is planned already, every"),
        ("Anna am 17. Dezember um 15 Uhr", "Anna, Thu 17 Dec 15:00: that is planned already"),
        ("Anna Thursday 3 December 15:00, 90 min", "Anna, Thu 3 Dec 15:00: that is planned"),
    ],
)
def test_a_session_that_a_series_covers_is_there(
    eva: Phone, bot: LocalBot, words: str, told: str
) -> None:
    eva.says(words)
    assert eva.screen.startswith(told)
    eva.says("ok")
    assert eva.screen == LEFT
    assert len(bot.rows(series)) == 1


def test_a_single_session_is_there(ana: Phone, bot: LocalBot) -> None:
    plan(ana, "Anna 3 December 15:00")
    ana.says("Anna 3 December 15:00")
    assert ana.screen == "Anna, Thu 3 Dec 15:00: that is planned already."
    ana.presses("Time")
    ana.presses("16:00")
    ana.presses("Save this session")
    assert ana.screen.startswith("Anna, Thu 3 Dec 16:00–17:00.")
    assert len(bot.rows(series)) == 2


def test_a_session_that_was_moved_there_is_there_and_its_old_time_is_free(
    eva: Phone, bot: LocalBot
) -> None:
    eva.says("move Anna from 3 December to 4 December 10:00")
    eva.presses("Move it")
    eva.says("Anna 4 December 10:00")
    assert eva.screen == "Anna, Fri 4 Dec 10:00: that is planned already."
    eva.presses("Change nothing")
    plan(eva, "Anna 3 December 15:00")
    assert eva.screen.startswith("Anna, Thu 3 Dec 15:00–16:00. I ask you on")
    assert len(bot.rows(series)) == 2


def test_what_was_skipped_may_be_planned_again(eva: Phone, bot: LocalBot) -> None:
    eva.says("Anna cancelled on 3 December")
    eva.presses("Skip it")
    plan(eva, "Anna 3 December 15:00")
    assert eva.screen.startswith("Anna, Thu 3 Dec 15:00–16:00. I ask you on")


@pytest.mark.parametrize(
    ("name", "again"), [("Élodie", "elodie"), ("Zoë", "zoe"), ("Łucja", "łucja"), ("M3", "m3")]
)
def test_another_spelling_is_the_same_mentee(
    ana: Phone, bot: LocalBot, name: str, again: str
) -> None:
    plan(ana, f"{name} Thursdays 15:00")
    ana.says(f"{again} thursdays 15:00")
    if "Is this" in ana.screen:
        ana.presses("Yes")
    assert ana.screen.startswith(f"{name}, Thu 3 Dec 15:00: that is planned already")


def test_somebody_else_and_another_minute_are_not_there(eva: Phone, bot: LocalBot) -> None:
    plan(eva, "Ben Thursdays 15:00")
    eva.says("Anna Thursdays 15:30")
    assert eva.screen.startswith("Anna · every Thursday 15:30–16:30, first")
    assert len(bot.rows(series)) == 2


def test_another_length_takes_the_place(eva: Phone, bot: LocalBot) -> None:
    eva.says("Anna Thursdays 15:00 90 min")
    assert eva.screen.startswith("Anna · every Thursday 15:00–16:30")
    eva.presses("Save this session")
    assert eva.buttons[:2] == ["Instead", "Back"], "not as well: that would be twice"
    eva.presses("Instead")
    assert eva.screen.startswith("Anna, every Thursday 15:00–16:30.")
    bot.forward(at(3, 17))
    assert questions(bot) == 1


@pytest.mark.parametrize(
    "words", ["Anna every 2 weeks Thursday 15:00", "Anna every Thursday 15:00 until end of March"]
)
def test_who_wants_less_of_it_is_asked(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    eva.presses("Save this session")
    assert eva.screen == "You meet Anna already, every Thursday 15:00. Is this instead of that?"
    assert eva.buttons[:2] == ["Instead", "Back"]
    eva.presses("Instead")
    bot.forward(at(3, 17))
    assert questions(bot) == 1


def test_a_card_of_before_saves_nothing_again(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Thursdays 15:00")
    old, right = ana.last.id, ana.last.find("Save this session")
    assert right is not None
    plan(ana, "Anna Thursdays 15:00")
    for _ in range(2):
        ana.presses_data(right, old)
    assert len(bot.rows(series)) == 1


def test_the_button_of_a_card_pressed_twice_saves_once(ana: Phone, bot: LocalBot) -> None:
    ana.says("Anna Thursdays 15:00")
    card, right = ana.last.id, ana.last.find("Save this session")
    assert right is not None
    for _ in range(3):
        ana.presses_data(right, card)
    assert len(bot.rows(series)) == 1


def test_a_card_does_not_double_what_was_moved_there_meanwhile(eva: Phone, bot: LocalBot) -> None:
    eva.says("Anna 4 December 10:00")
    card, right = eva.last.id, eva.last.find("Save this session")
    assert right is not None
    eva.says("/sessions")
    eva.presses("Thu 3 Dec 15:00 Anna")
    eva.presses("Move")
    eva.says("Friday 4 December 10:00")
    eva.presses("Move it")
    eva.presses_data(right, card)
    assert [row.state for row in bot.rows(sessions)] == ["planned"]
    bot.forward(at(4, 18))
    assert questions(bot) == 1


def test_nobody_is_moved_to_where_they_are_met_already(eva: Phone, bot: LocalBot) -> None:
    eva.says("move Anna from 3 December to 10 December 15:00")
    assert eva.screen == (
        "Anna, Thu 10 Dec 15:00: that is planned already, every Thursday 15:00–16:00."
    )
    assert eva.buttons[:3] == ["Change nothing", "Day", "Time"]
    eva.says("yes")
    assert eva.screen == "It stays: Anna, Thu 3 Dec 15:00."


# Two of one minute, however they came


def test_a_single_session_within_a_new_series_is_asked_about_once(
    ana: Phone, bot: LocalBot
) -> None:
    plan(ana, "Anna 3 December 15:00")
    plan(ana, "Anna Thursdays 15:00")
    assert ana.screen == "Anna, every Thursday 15:00–16:00. I ask you on Thu 3 Dec at 16:10."
    ana.says("/sessions")
    assert ana.buttons[:2] == ["Thu 3 Dec 15:00 Anna", "Thu 10 Dec 15:00 Anna"]
    bot.forward(at(3, 18))
    assert questions(bot) == 1
    bot.forward(at(10, 18))
    assert questions(bot) == 2


def test_a_session_brought_back_to_where_another_is_is_asked_about_once(
    eva: Phone, bot: LocalBot
) -> None:
    eva.says("move Anna from 3 December to 4 December 10:00")
    eva.presses("Move it")
    plan(eva, "Anna 3 December 15:00, 30 min")
    eva.presses("Not moved")
    bot.forward(at(3, 18))
    assert questions(bot) == 1


def test_who_skips_one_of_two_skips_both(eva: Phone, bot: LocalBot) -> None:
    eva.says("move Anna from 3 December to 4 December 10:00")
    eva.presses("Move it")
    plan(eva, "Anna 3 December 15:00")
    eva.presses("Not moved")
    eva.says("/sessions")
    eva.presses("Thu 3 Dec 15:00 Anna")
    eva.presses(eva.buttons[1])
    bot.forward(at(3, 18))
    assert questions(bot) == 0
    assert (date(2026, 12, 3), "skipped") in [
        (row.planned_on, row.state) for row in bot.rows(sessions)
    ]
