"""A plan with something around it is a plan, and what is around it is told as not read; a story
with a plan in it stays a story."""

import pytest

from storage.tables import mentees, series
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

CARD = "Tom · Sat 28 Nov 11:00–12:00, once"


@pytest.mark.parametrize(
    "words",
    [
        *("plan it: Tom saturday 11h", "please plan this: Tom Saturday 11:00"),
        *("that was not a note, its a session: tom saturday 11h", "ok, tom saturday 11h"),
        *("Plane ein: Tom Samstag 11 Uhr", "bitte eintragen: Tom Samstag 11 Uhr"),
        *("à planifier : Tom samedi 11h", "planifica: Tom sábado 11:00"),
        *("zaplanuj: Tom sobota 11:00", "nein, Tom Samstag 11 Uhr"),
    ],
)
def test_an_order_before_it_says_nothing(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(CARD)
    assert "I could not read" not in ana.screen
    ana.presses("Save this session")
    assert [row.name for row in bot.rows(mentees)] == ["Tom"]
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        (
            "tom saturday 11h, not regular, he calls when he wants",
            "not regular, he calls when he wants",
        ),
        (
            "Tom Samstag 11 Uhr, nicht regelmässig, er ruft an wenn er will",
            "nicht regelmässig, er ruft an wenn er will",
        ),
        (
            "Tom samedi 11h, pas régulier, il appelle quand il veut",
            "pas régulier, il appelle quand il veut",
        ),
        (
            "Tom wrote, forgot because of the baby, we try saturday 11h",
            "Tom wrote, forgot because of the baby",
        ),
        (
            "Tom hat geschrieben, hat es wegen dem Baby vergessen, wir versuchen Samstag 11 Uhr",
            "Tom hat geschrieben, hat es wegen dem Baby vergessen",
        ),
        (
            "Tom a écrit, il a oublié à cause du bébé, on essaie samedi 11h",
            "Tom a écrit, il a oublié à cause du bébé",
        ),
        (
            "Tom escribió, se olvidó por el bebé, probamos el sábado a las 11",
            "Tom escribió, se olvidó por el bebé",
        ),
        (
            "Tom napisał, zapomniał przez dziecko, spróbujemy w sobotę o 11",
            "Tom napisał, zapomniał przez dziecko",
        ),
        ("because of the fair, Tom saturday 11h", "because of the fair"),
    ],
)
def test_what_stands_beside_it_is_told(ana: Phone, bot: LocalBot, words: str, unread: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(CARD)
    assert f"I could not read: “{unread}”." in ana.screen
    ana.presses("Just a note")
    assert bot.said() == [words]
    assert bot.rows(series) == []


@pytest.mark.parametrize(
    "words",
    [
        "new one: océane, tea room in wépion, wednesdays 16h and first one the 9th",
        "Océane mercredis 16h, la première fois le 9 décembre",
        "Océane mittwochs 16 Uhr, das erste Mal am 9.",
    ],
)
def test_the_first_day_may_be_said_apart(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith("Océane · every Wednesday 16:00–17:00, first Wed 9 Dec 16:00")


def test_somebody_else_does_not_take_the_place_of_a_plan(ana: Phone, bot: LocalBot) -> None:
    ana.says("Ida Fridays 9:00")
    ana.says("tom wrote, forgot it, we try saturday 11h")
    assert ana.screen.startswith(CARD)
    assert "Not planned yet: Ida, every Friday 09:00–10:00." in ana.screen
    ana.presses("Save this session")
    ana.presses("Save this session")
    assert [row.name for row in bot.rows(mentees)] == ["Tom", "Ida"]


@pytest.mark.parametrize(
    "words",
    [
        "Tom saturday 11h, she was late again",
        "Tom friday 14h, he cried",
        "Tom came at 14h, he calls when he wants",
        "I saw Tom, saturday 11h we meet",
        "Tom wrote, he is angry, we meet saturday 11h",
        "Tom wrote, forgot because of the baby",
        "Tom hat geschrieben, ich war froh, Samstag 11 Uhr",
        "Tom a écrit, nous avons parlé du prix, samedi 11h il vend",
        "Tom saturday 11h, does he come?",
        "Tom Samstag 11 Uhr, ich kann nicht mehr, alles ist zu viel",
        "Tom wrote, he has the keys and the car and the papers of the bank, we try saturday 11h",
    ],
)
def test_a_story_is_no_plan(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert "Save this session" not in ana.buttons
    assert bot.rows(series) == []
