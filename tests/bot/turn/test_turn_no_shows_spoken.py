"""That somebody did not come, as it is said at the question about the session or before it."""

from datetime import timedelta

import pytest

from tests.bot.phone import LocalBot, Phone

ASKED = "T7, Fri 27 Nov 15:00–16:00: you did not meet?"
NONE = "You and T7 did not meet?"


@pytest.fixture
def ana(ana: Phone, bot: LocalBot) -> Phone:
    ana.says("T7 tomorrow 15:00")
    ana.presses("Save this session")
    bot.forward(bot.now + timedelta(hours=22, minutes=50))
    return ana


def be_asked(bot: LocalBot) -> None:
    bot.forward(bot.now + timedelta(minutes=60))


@pytest.mark.parametrize(
    "words",
    [
        "T7 ist nicht gekommen, hat nicht mal abgesagt",
        "T7 kam nicht, er hat sich nicht mal gemeldet",
        *("T7 didn't come, didn't even cancel", "T7 did not show up, she did not even call"),
        "T7 n'est pas venu, il n'a même pas prévenu",
        *("T7 no vino, ni siquiera avisó", "T7 nie przyszedł, nawet nie odwołał"),
    ],
)
def test_and_told_nobody(ana: Phone, bot: LocalBot, words: str) -> None:
    be_asked(bot)
    ana.says(words)
    assert ana.screen == ASKED
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        *("nein, sie kam nicht", "sie kam nicht", "no, she didn't come"),
        *("non, elle n'est pas venue", "no, no vino", "nie, nie przyszła"),
    ],
)
def test_a_no_at_the_question(ana: Phone, bot: LocalBot, words: str) -> None:
    be_asked(bot)
    ana.says(words)
    assert ana.screen == NONE
    assert bot.said() == []


@pytest.mark.parametrize("words", ["nein, sie kam nicht", "no, she didn't come"])
def test_a_no_where_it_is_filed(ana: Phone, bot: LocalBot, words: str) -> None:
    be_asked(bot)
    ana.says("I prepared so much for this hour")
    ana.says(words)
    assert ana.screen == ASKED
    assert bot.said() == ["I prepared so much for this hour"]


@pytest.mark.parametrize(
    "words",
    [
        *("montag um 10", "ja, montag 10 uhr", "yes, we do it monday 10h"),
        *("on se voit lundi à 10h", "quedamos el lunes a las 10", "w poniedziałek o 10"),
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_a_new_day_where_that_is_asked(
    ana: Phone, bot: LocalBot, words: str, *, asked: bool
) -> None:
    if asked:
        be_asked(bot)
    ana.says("T7 ist nicht gekommen, hat nicht mal abgesagt")
    assert ana.screen == ASKED
    ana.says(words)
    assert "T7 · Mon 30 Nov 10:00–11:00, once" in ana.screen
    assert "ot counted against anybody" in ana.screen
    ana.presses("Save this session")
    assert ana.screen.startswith("T7, Mon 30 Nov 10:00–11:00.")


@pytest.mark.parametrize("words", ["at 15:00", "yesterday at 10"])
def test_what_is_over_is_no_new_day(ana: Phone, words: str) -> None:
    ana.says("T7 ist nicht gekommen")
    ana.says(words)
    assert "once" not in ana.screen
