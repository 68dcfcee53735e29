"""Two orders in one message, each for somebody else: each has its card, and none is lost."""

from datetime import UTC, date, datetime

import pytest

from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import states

MOVED = "Nina · Fri 4 Dec 18:00–19:00, instead of Fri 4 Dec 17:00"
OFF = "Tom, Tue 8 Dec 09:30–10:30: called off?"


@pytest.fixture
def ana(ana: Phone, bot: LocalBot) -> Phone:
    """On Friday morning; Nina is met at 17:00."""
    bot.forward(datetime(2026, 12, 4, 8, 0, tzinfo=UTC))
    for plan in ("Nina Fridays 17:00", "Tom Tuesdays 9:30", "Mara Thursday 10 Dec 12:30"):
        ana.says(plan)
        ana.presses("Save this session")
    return ana


@pytest.mark.parametrize(
    "words",
    [
        "tom tuesday is cancelled and nina tonight at 18h not 17h",
        "Tom Tuesday is cancelled he has a health inspection, and Nina tonight at 18h not 17h",
        "cancel Tom on Tuesday and move Nina to 18h",
        "nina tonight at 18h, not 17h, and tom cancelled tuesday",
        "Tom fällt am Dienstag aus, Nina heute erst um 18 Uhr",
        "Tom am Dienstag abgesagt und Nina heute um 18 Uhr, nicht 17 Uhr",
        "Tom mardi annulé et Nina décalée à 18h",
        "Tom mardi c'est annulé, Nina ce soir à 18h, pas 17h",
        "Tom el martes cancelado y Nina hoy a las 18",
        "Tom we wtorek odwołany i Nina dziś o 18",
    ],
)
def test_each_has_a_card(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    shown = [post.text for post in list(ana.posts.values())[-2:]]
    assert sorted(each.split("\n")[0] for each in shown) == [MOVED, OFF]
    ana.presses("Skip it")
    ana.presses("Move it")
    assert ana.screen.startswith("Moved: Nina, Fri 4 Dec 18:00.")
    assert (date(2026, 12, 8), "skipped") in states(bot)
    assert bot.said() == []


def test_a_move_lends_its_verb(ana: Phone) -> None:
    ana.says("move Nina to 18h and Tom to Wednesday 10h")
    assert ana.screen.startswith("Tom · Wed 9 Dec 10:00–11:00, instead of Tue 8 Dec 09:30")
    ana.says("yes")
    ana.presses("Move it")
    assert ana.screen.startswith("Moved: Nina, Fri 4 Dec 18:00.")


def test_a_change_and_a_plan(ana: Phone) -> None:
    ana.says("Tom cancelled Tuesday, Mara Wednesday 10h")
    assert ana.screen.startswith("Mara · Wed 9 Dec 10:00–11:00, once")
    ana.presses("Save this session")
    ana.presses("Skip it")
    assert ana.screen.startswith("Skipped: Tom, Tue 8 Dec 09:30.")


def test_three_are_three(ana: Phone) -> None:
    ana.says("Tom cancelled Tuesday, Nina tonight at 18h not 17h, and Mara cancels Thursday")
    for label in ("Skip it", "Call it off", "Move it"):
        ana.presses(label)


@pytest.mark.parametrize(
    "words",
    [
        "cancel Tom and Nina on Tuesday",
        "Tom and Nina are both cancelled next week",
        "cancel Tom Tuesday 9:30 and Mara Thursday 12:30",
    ],
)
def test_one_order_for_two_has_one_card(ana: Phone, words: str) -> None:
    before = len(ana.posts)
    ana.says(words)
    assert len(ana.posts) == before + 1
    assert "called off" in ana.screen


@pytest.mark.parametrize(
    "words",
    [
        "Mara said Tom cancelled, Nina was happy about it",
        "Tom is ill, Nina moved to another city",
        "Did Tom cancel Tuesday, and Nina move to 18h?",
    ],
)
def test_a_story_and_a_question_change_nothing(ana: Phone, words: str) -> None:
    ana.says(words)
    assert "called off?" not in ana.screen
    assert "Move it" not in ana.buttons


@pytest.mark.parametrize(
    "words",
    [
        *("nina tonight at 18h not 17h", "Nina today at 18:00, not 17:00"),
        *("nina heute 18 Uhr, nicht 17", "Nina ce soir à 18h, pas 17h"),
        *("nina hoy a las 18, no a las 17", "Nina dziś o 18, nie o 17"),
    ],
)
def test_another_hour_than_that_moves_it(ana: Phone, words: str) -> None:
    ana.says(words)
    assert ana.screen.startswith(MOVED)


def test_a_reason_may_stand_without_a_mark(ana: Phone) -> None:
    ana.says("Tom Tuesday is cancelled he has a health inspection")
    assert ana.screen == OFF
