"""Who asks for silence is asked for how long, whatever else is open; the day is there already."""

import pytest

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

HOW_LONG = "For how long shall I be silent?"


@pytest.mark.parametrize("before", ["", "/reflect Anna", "/settings", "/assess"])
@pytest.mark.parametrize(
    "words",
    [
        "please no messages until Monday, I'm worn out",
        "bitte bis Montag nichts schicken, ich bin platt",
        "ne m'envoie rien jusqu'à lundi, je suis crevée",
        "no me mandes nada hasta el lunes, estoy agotada",
        "nic mi nie wysyłaj do poniedziałku, jestem padnięta",
    ],
)
def test_silence_with_a_reason_is_no_entry(
    ana: Phone, bot: LocalBot, before: str, words: str
) -> None:
    if before:
        ana.says(before)
    ana.says(words)
    assert ana.screen.startswith(HOW_LONG)
    assert ana.buttons[0] == "Until Mon 30 Nov"
    assert bot.said() == []
    ana.presses("Until Mon 30 Nov")
    assert ana.screen.startswith("I send nothing first until Mon 30 Nov.")


@pytest.mark.parametrize("words", ["don't write to me", "schreib mir bitte nichts mehr"])
def test_without_a_day_it_is_asked(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(HOW_LONG)
    assert ana.buttons[0] == "1 week"


@pytest.mark.parametrize(
    "words",
    ["well until Monday then", "na bis Montag eben", "ben jusqu'à lundi", "pues hasta el lunes"],
)
def test_the_end_may_be_said_as_one_speaks(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("don't write to me")
    ana.says(words)
    assert ana.screen.startswith("I send nothing first until Mon 30 Nov.")
    assert bot.said() == []


def test_words_of_distress_come_first(ana: Phone) -> None:
    ana.says("Don't write to me until Monday, I want to kill myself")
    assert not ana.screen.startswith(HOW_LONG)
