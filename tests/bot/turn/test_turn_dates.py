"""Dates as they are typed between two meetings: with dots, an hour behind them, a span."""

from datetime import UTC, datetime

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

FRIDAY = datetime(2026, 12, 18, 11, tzinfo=UTC)


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(FRIDAY)
    ana.says("Ayşe 22.12. 15 Uhr")
    ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Kannst du Ayşe am 22. auf 23. verschieben, 17 Uhr",
        "Ayşe nicht am 22. sondern am 23. um 17 Uhr",
        "Can you move Ayşe on the 22nd to the 23rd, 5pm",
        "Peux-tu déplacer Ayşe du 22 au 23, 17h",
        "¿Puedes mover a Ayşe del 22 al 23, a las 17?",
        "Przełóż Ayşe z 22 na 23, godz. 17",
    ],
)
def test_a_day_with_a_dot_is_no_hour(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen.startswith("Ayşe · Wed 23 Dec 17:00–18:00, instead of Tue 22 Dec 15:00")
    assert bot.said() == []


@pytest.mark.parametrize("words", ["Mittwoch 23.12. 17 Uhr", "23.12. 17 Uhr"])
def test_an_hour_behind_a_date_is_no_year(eva: Phone, words: str) -> None:
    eva.says("Jonas Fridays 10:00")
    eva.says(words)
    assert eva.screen == "Which do you mean?", "no Friday"
    eva.presses("Wed 23 Dec once")
    assert eva.screen.startswith("Jonas · Wed 23 Dec 17:00–18:00")
    eva.presses("Save this session")
    eva.says("move Ayşe")
    eva.says(words)
    assert eva.screen.startswith("Ayşe · Wed 23 Dec 17:00–18:00, instead of Tue 22 Dec 15:00")


def test_a_date_of_the_new_year(eva: Phone) -> None:
    eva.says("Jonas 4.1. 15 Uhr")
    assert eva.screen.startswith("Jonas · Mon 4 Jan 2027 15:00–16:00")


@pytest.mark.parametrize(
    "words",
    [
        "/summary 1.-15. Dezember",
        "Zusammenfassung 1.-15. Dezember",
        "Résumé du 1 au 15 décembre",
        "was habe ich vom 1.-15. Dezember gemacht?",
    ],
)
def test_a_stretch_that_has_begun_is_summed_up(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.at(datetime(2026, 11, 30, 11, tzinfo=UTC))
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    ana.says("I waited until she went on.")
    ana.presses("Well")
    ana.at(datetime(2026, 12, 12, 11, tzinfo=UTC))
    said = bot.said()
    ana.says(words)
    assert ana.screen.startswith("1 Dec–12 Dec")
    assert bot.said() == said
