"""A change that is said anew before it was agreed to: the first words are no note."""

from datetime import date

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states

CALLED_OFF = "Paolo, Wed 25 Nov 11:00–12:00: called off?"
MOVED = "Paolo · Fri 27 Nov 12:00–13:00, instead of Wed 25 Nov 11:00"


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(TUESDAY)
    plan_week(ana)
    return ana


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Paolo cancelled tomorrow", "no, move Paolo to Friday 27 November 12:00"),
        ("Paolo hat für morgen abgesagt", "Paolo auf Freitag, 27. November, 12 Uhr verschieben"),
        ("Pas de séance avec Paolo demain", "Décale Paolo au vendredi 27 novembre à 12h"),
        ("Paolo no puede mañana", "mueve lo de Paolo al viernes 27 de noviembre a las 12"),
        ("Jutro bez Paola, jest chory", "przełóż Paola na piątek 27 listopada o 12"),
    ],
)
def test_a_change_for_the_same_person_takes_its_place(
    eva: Phone, bot: LocalBot, first: str, second: str
) -> None:
    eva.says(first)
    assert eva.screen == CALLED_OFF
    eva.says(second)
    assert eva.screen == MOVED
    assert bot.said() == []
    bot.wait(hours=2)
    eva.says("/start")
    assert first not in bot.said(), "nor is it one an hour later"


def test_so_does_another_of_the_same_kind(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    first = eva.last
    eva.says("Paolo cancelled 2 December")
    assert eva.screen == "Paolo, Wed 2 Dec 11:00–12:00: called off?"
    eva.presses("Skip it")
    assert states(bot) == [(date(2026, 12, 2), "skipped")]
    assert bot.said() == []
    eva.presses_data(first.find("It was a note") or "", first.id)
    assert bot.said() == ["Paolo cancelled tomorrow"], "it can be one, by its own button"


def test_so_does_a_plan(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says("Paolo Friday 12:00")
    assert eva.screen.startswith("Paolo · Fri 27 Nov 12:00–13:00, once")
    bot.wait(hours=2)
    eva.says("/start")
    assert bot.said() == []


def test_where_the_first_named_nobody_what_names_somebody_is_another(
    eva: Phone, bot: LocalBot
) -> None:
    eva.says("cancel the session")
    eva.says("cancel the session tomorrow")
    assert eva.screen == CALLED_OFF
    assert bot.said() == []


def test_a_plan_for_somebody_else_leaves_it_to_be_agreed_to(eva: Phone, bot: LocalBot) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.says("Anna Friday 12:00")
    assert "open" in bot.statuses("changing")
    bot.wait(hours=2)
    eva.says("/start")
    assert bot.said() == ["Paolo cancelled tomorrow"]
