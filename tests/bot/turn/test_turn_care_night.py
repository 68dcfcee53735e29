"""After words of acute distress: thanks are answered quietly, and what is feared at night is kept
as private as they are."""

from datetime import timedelta

import pytest

from storage.tables import entries
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.distress import SURE, is_calm, read_aside

DE = "milan sagt er will sich umbringen"
FR = "il m'a dit qu'il veut se suicider"
NIGHT = timedelta(hours=5)


@pytest.mark.parametrize(
    ("told", "thanks", "answer"),
    [
        (
            "T7 hat gesagt er sieht keinen sinn mehr. in gar nichts.",
            "danke",
            "Gern. Die Nummern bleiben hier.",
        ),
        (DE, "danke dir", "Gern. Die Nummern bleiben hier."),
        (SURE, "thank you", "You're welcome. The numbers stay here."),
        (FR, "merci beaucoup", "Je vous en prie. Les numéros restent ici."),
        ("dice que se quiere suicidar", "gracias", "De nada. Los números siguen aquí."),
        ("on chce się zabić", "dziękuję", "Nie ma za co. Numery zostają tutaj."),
    ],
)
def test_thanks_are_answered_quietly_and_kept_nowhere(
    ana: Phone, bot: LocalBot, told: str, thanks: str, answer: str
) -> None:
    ana.says(told)
    ana.says(thanks)
    assert ana.screen == answer
    assert len(ana.buttons) == 1
    assert bot.said() == [told]
    ana.presses(ana.buttons[0])
    assert "112" in ana.screen


def test_what_follows_the_thanks_goes_to_the_same_entry(ana: Phone, bot: LocalBot) -> None:
    ana.says(DE)
    ana.says("danke")
    ana.says("seine schwester ist jetzt bei ihm")
    assert bot.count(entries) == 1


def test_thanks_on_another_day_are_thanks(ana: Phone, bot: LocalBot) -> None:
    ana.says(DE)
    bot.forward(bot.now + timedelta(days=2))
    ana.says("danke")
    assert "Nummern" not in ana.screen


@pytest.mark.parametrize(
    ("told", "feared"),
    [
        (DE, "ich kann nicht schlafen. hab angst dass er es doch tut"),
        (SURE, "I can't sleep, I am scared that she does it after all."),
        (FR, "je n'arrive pas à dormir, j'ai peur qu'il le fasse quand même"),
        (DE, "mi sueño nada, tengo miedo de que lo haga esta noche"),
        (DE, "nie mogę spać, boję się, że jednak to zrobi"),
    ],
)
def test_what_is_feared_at_night_is_private_too(
    ana: Phone, bot: LocalBot, told: str, feared: str
) -> None:
    ana.says(told)
    bot.forward(bot.now + NIGHT)
    ana.says(feared)
    assert not is_calm(ana)
    assert [each.private for each in bot.rows(entries)] == [True, True]
    assert len(read_aside(bot)["entries"]) == 2
    ana.presses(ana.buttons[1])
    assert len(read_aside(bot)["entries"]) == 1, "it was something else"


def test_what_ended_well_or_comes_days_later_is_not(ana: Phone, bot: LocalBot) -> None:
    ana.says(SURE)
    bot.forward(bot.now + NIGHT)
    ana.says("thank god she rang back, she is ok. she felt we were better off without her")
    assert len(read_aside(bot)["entries"]) == 1
    bot.forward(bot.now + timedelta(days=2))
    ana.says("I can't sleep, I am scared that she does it after all.")
    assert len(read_aside(bot)["entries"]) == 1
