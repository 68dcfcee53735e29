"""The first day of a plan that repeats is put right at its card, and it goes on repeating; whoever
else is named there has a card of their own."""

import pytest

from storage.tables import mentees, series
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

FIFTEENTH = "Tom · every 2 weeks on Tuesday 09:30–10:30, first Tue 15 Dec 09:30"


@pytest.mark.parametrize(
    "words",
    [
        *("no, with tom the next one is the 15th", "the 15th", "15 dec", "first one on the 15th"),
        *("nein, mit Tom ist das nächste Mal am 15.", "nein, erst am 15.", "15. Dezember"),
        *("non, avec Tom la prochaine fois c'est le 15", "le 15", "la première est le 15"),
        *("no, con Tom la próxima es el 15", "el 15 de diciembre"),
        *("nie, następne spotkanie z Tomem 15 grudnia", "15 grudnia"),
    ],
)
def test_a_day_of_its_rule_is_the_first_one(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("Tom every 2 weeks on Tuesday 9:30")
    ana.says(words)
    assert ana.screen.startswith(FIFTEENTH)
    ana.presses("Save this session")
    assert [row.every for row in bot.rows(series)] == [2]
    assert bot.said() == []


@pytest.mark.parametrize("words", ["16 dec", "am 16. Dezember", "le 16 décembre"])
def test_another_weekday_is_asked_about(ana: Phone, words: str) -> None:
    ana.says("Tom every 2 weeks on Tuesday 9:30")
    ana.says(words)
    assert ana.screen.startswith("Which do you mean?")
    assert ana.buttons[:2] == ["Wed 16 Dec 2-weekly", "Wed 16 Dec once"]
    ana.presses("Wed 16 Dec 2-weekly")
    assert ana.screen.startswith("Tom · every 2 weeks on Wednesday 09:30–10:30, first Wed 16 Dec")


def test_of_a_rule_with_its_days_one_of_them_is_the_first(ana: Phone) -> None:
    ana.says("Tom Tuesdays and Thursdays 9:30")
    ana.says("10 dec")
    assert ana.screen.startswith("Tom · every Tuesday and Thursday 09:30–10:30, first Thu 10 Dec")


@pytest.mark.parametrize(
    "words", ["Ben Friday 10:00", "Ben Freitag um 10", "Ben vendredi 10h", "Ben piątek 10:00"]
)
def test_at_the_card_of_a_move_somebody_else_is_planned_apart(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("move Anna to Tuesday 10:00")
    ana.says(words)
    assert ana.screen.startswith("Ben · Fri 27 Nov 10:00–11:00, once")
    ana.presses("Move it")
    assert ana.screen.startswith("Moved: Anna, Tue 1 Dec 10:00.")
    ana.presses("Save this session")
    assert [row.name for row in bot.rows(mentees)] == ["Anna", "Ben"]
    assert bot.said() == []
