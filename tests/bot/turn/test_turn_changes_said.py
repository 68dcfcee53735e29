"""More ways to say that something planned changes: each gets its card."""

from datetime import UTC, datetime

import pytest

from flows.care.wording import QUIETLY
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states

pytestmark = pytest.mark.unmeasured


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    ana.at(TUESDAY)
    plan_week(ana)
    ana.says("M3 Fridays 10:00")
    ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "M3 stops, last meeting was 20 november",
        "I don't meet M3 any more",
        "M3 hört auf, letztes Treffen war am 20. November",
        "Ich treffe M3 nicht mehr",
        "M3 arrête, dernière séance le 20 novembre",
        "Ya no quedo con M3",
        "M3 kończy, ostatnie spotkanie było 20 listopada",
    ],
)
def test_somebody_stops(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == "End the mentoring with M3? The entries stay."
    assert eva.buttons == ["End it", "It was a note"]
    eva.says("yes")
    eva.says("/sessions")
    assert "M3" not in eva.screen
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "forget the friday, m3 is cancelled",
        "vergiss den Freitag mit M3",
        "oublie la séance de vendredi avec M3",
        "olvida lo del viernes con M3",
        "zapomnij o piątku z M3",
    ],
)
def test_a_day_is_forgotten(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == "M3, Fri 27 Nov 10:00–11:00: called off?"
    assert states(bot) == []
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "m3 friday 4 december is moved to the 3rd same hour",
        "M3 am 4. Dezember ist auf den 3. verschoben, gleiche Uhrzeit",
        "la séance de M3 du vendredi 4 décembre est décalée au 3, même heure",
        "M3 del viernes 4 de diciembre se pasa al 3, a la misma hora",
        "M3 z 4 grudnia przełożone na 3, ta sama godzina",
    ],
)
def test_one_is_moved_to_a_day_of_the_month(eva: Phone, words: str) -> None:
    eva.says(words)
    assert eva.screen.startswith("M3 · Thu 3 Dec 10:00–11:00, instead of Fri 4 Dec 10:00")


@pytest.mark.parametrize(
    "words",
    [
        "A partir de la semana que viene con anna los miercoles a las 10",
        "From next week Anna on Wednesdays at 10",
        "Ab nächster Woche Anna mittwochs um 10",
        "À partir de la semaine prochaine, Anna le mercredi à 10h",
        "Od przyszłego tygodnia z Anną w środy o 10",
    ],
)
def test_a_series_is_another_from_some_day_on(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says(words)
    assert eva.screen == (
        "Anna · every Wednesday 10:00–11:00, first Wed 2 Dec 10:00\n\n"
        "Instead of every Thursday 15:00, which goes on until then."
    )
    eva.presses("Save this session")
    eva.says("/sessions")
    assert "Anna: every Wednesday 10:00" in eva.screen
    assert bot.said() == []


def test_with_somebody_who_has_no_series_it_is_a_plan(eva: Phone) -> None:
    eva.says("From next week Zoe on Wednesdays at 10")
    assert eva.screen.startswith("Zoe · every Wednesday 10:00–11:00, first Wed 2 Dec")
    assert "Instead of" not in eva.screen


@pytest.mark.parametrize(
    "story",
    [
        "M3 stops talking when her husband comes in.",
        "We don't meet any more problems than others do.",
        "Ich sehe Anna nicht mehr als Opfer.",
        "Forget what I said on Friday, she told me.",
        "From next week on Paolo wants to count to ten before he answers at 10 in the meeting.",
    ],
)
def test_a_story_with_the_same_words_stays_one(eva: Phone, bot: LocalBot, story: str) -> None:
    bot.forward(datetime(2026, 11, 24, 12, tzinfo=UTC))
    eva.says(story)
    assert bot.said() == [story]


@pytest.fixture
@lived_once
def ben(ana: Phone) -> Phone:
    ana.at(TUESDAY)
    for day in ("5 January", "20 June"):
        ana.says(f"Ben {day} 15:00")
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "Ben can't come on 20 June",
        "Ben kann am 20. Juni nicht",
        "Ben ne peut pas venir le 20 juin",
        "Ben no puede venir el 20 de junio",
        "Ben no puede quedar el 20 de junio",
        "Ben nie może przyjść 20 czerwca",
        "el 5 de enero no hay sesión con Ben.",
        "am 20. Juni kein Treffen mit Ben",
    ],
)
def test_who_cannot_come_is_in_no_distress(ben: Phone, bot: LocalBot, words: str) -> None:
    """That of January is in doubt, but all of it is read as a change; as no new day either."""
    ben.says(words)
    assert ben.screen.endswith("15:00–16:00: called off?")
    assert QUIETLY["en"] not in ben.screen
    ben.presses("Call it off")
    assert [state for _, state in states(bot)] == ["skipped"]
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "Ben cancelled 20 June, he wants it all to be over",
        "Ben canceló el 20 de junio, su mujer no le deja salir",
        "Ben a annulé le 20 juin, il veut que tout s'arrête",
        "Ben no viene el 20 de junio porque su mujer no le deja salir",
    ],
)
def test_a_reason_that_may_be_a_cry_for_help_is_kept(
    ben: Phone, bot: LocalBot, words: str
) -> None:
    ben.says(words)
    assert any(line in ben.screen for line in QUIETLY.values())
    assert states(bot) == []
    assert bot.said() == [words]
