"""Which of several sessions is meant, in words: by its hour, its day, its place, its mentee."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.changed_week import TUESDAY, plan_week, states


@pytest.fixture
@lived_once
def eva(ana: Phone) -> Phone:
    """Ola is met today 17:00, Paolo tomorrow 11:00, Anna the day after 15:00."""
    ana.at(TUESDAY)
    return plan_week(ana)


@pytest.mark.parametrize(
    "words",
    [
        "the 3 o'clock one",
        "the one at 3 pm",
        "Thursday's",
        "the last one",
        "number 3",
        "3.",
        "the one with Anna, please",
        "die um 15 Uhr",
        "am Donnerstag die",
        "die dritte bitte",
        "celle de 15h",
        "celle de jeudi",
        "la troisième",
        "la de las 15",
        "la del jueves",
        "la tercera",
        "ta o 15",
        "ta w czwartek",
        "trzecia",
    ],
)
def test_one_is_chosen_in_words(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says("cancel the session")
    assert eva.screen == "Which session is called off?"
    eva.says(words)
    assert eva.screen == "Anna, Thu 26 Nov 15:00–16:00: called off?"
    assert states(bot) == []
    assert bot.said() == []


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("move the session", "Move Anna, Thu 26 Nov 15:00, to which day?"),
        ("move the session to 12:00", "Anna · Thu 26 Nov 12:00–13:00, instead of"),
        ("from now on Tuesdays", "Anna · every Tuesday 15:00–16:00"),
        ("Anna and Ola pause", "No session with Anna until when?"),
        ("we pause until 8 December", "Anna: no session before Tue 8 Dec?"),
    ],
)
def test_so_it_is_of_any_change(eva: Phone, words: str, screen: str) -> None:
    eva.says(words)
    eva.says("the one at 3 pm")
    assert eva.screen.startswith(screen)


@pytest.mark.parametrize("words", ["both", "all of them", "alle", "les deux", "ambas", "obie"])
def test_it_is_one_at_a_time(eva: Phone, bot: LocalBot, words: str) -> None:
    eva.says("cancel the session")
    eva.says(words)
    assert eva.screen == "One at a time. Which session is called off?"
    eva.says("die zweite")
    assert eva.screen == "Paolo, Wed 25 Nov 11:00–12:00: called off?"
    eva.presses("Another session")
    assert eva.screen == "Which session is called off?"
    assert bot.said() == []


def test_but_for_a_pause(eva: Phone) -> None:
    eva.says("we pause until 8 December")
    eva.says("all of them")
    assert eva.screen == "Paused: no session with Paolo, Anna and Ola before Tue 8 Dec."


def test_what_two_have_leaves_these_two(eva: Phone) -> None:
    eva.says("Paolo cancelled tomorrow")
    eva.presses("Another session")
    eva.says("the one at 11")
    assert [label for label in eva.buttons if label.endswith("Paolo")] == eva.buttons[:-1]
    assert len(eva.buttons) > 2


@pytest.mark.parametrize(
    "story",
    [
        "the ninth",
        "9",
        "the one",
        "the one that made me think of my own first shop",
        "Ich war müde.",
        "both of them were tired when we met, and I let it go on as it was",
    ],
)
def test_what_chooses_none_is_a_story(eva: Phone, bot: LocalBot, story: str) -> None:
    eva.says("cancel the session")
    eva.says(story)
    assert bot.said() == [story]
