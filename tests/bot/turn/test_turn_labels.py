"""A label typed nearly as it stands is its button; and what refuses both that a card offers."""

from datetime import UTC, datetime

import pytest

from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_one_story import know, list_stories

FIRST = "Karel listened today, he asked the customer himself."
SECOND = "Thibault called, he has the new menu."
STILL = ["Still Karel's", "Thibault's new one"]


def is_asked_whose(ana: Phone) -> None:
    know(ana, "Karel", "Thibault")
    ana.says(FIRST)
    ana.says(SECOND)
    assert ana.buttons == STILL


@pytest.mark.parametrize(
    "words",
    [
        *("still karels", "Still Karel\u2019s.", "still karel", "yes, still Karel's", "karel"),
        *("ok karel", "STILL KARELS please", "oui karel", "bitte Karel"),
    ],
)
def test_it_is_still_about_the_first(ana: Phone, bot: LocalBot, words: str) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert [told for _, told in list_stories(bot)] == [[FIRST, SECOND]], "and no word of the label"


@pytest.mark.parametrize(
    "words",
    ["thibaults new one", "thibault", "ok, Thibaults new one", "something new", "a new one"],
)
def test_it_is_the_new_one_of_the_second(ana: Phone, bot: LocalBot, words: str) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert list_stories(bot) == [("", [FIRST]), ("Thibault", [SECOND])]


@pytest.mark.parametrize(
    "words",
    [
        *("none of them, forget it", "neither", "neither of those two", "no", "forget it"),
        *("no thanks, never mind", "neither Karel nor Thibault", "not karel and not thibault"),
        *("keine von beiden, vergiss es", "weder noch", "weder Karel noch Thibault", "lass es"),
        *("aucun des deux, laisse tomber", "ni l'un ni l'autre", "ni karel ni thibault"),
        *("ninguna de las dos, déjalo", "ninguno", "żadna z nich, zapomnij o tym", "nieważne"),
        *("ani karel ani thibault", "Żaden z tych dwóch"),
    ],
)
def test_who_wants_neither_is_asked_nothing_more(ana: Phone, bot: LocalBot, words: str) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert ana.screen == "Saved as a note."
    assert list_stories(bot) == [("", [FIRST]), ("", [SECOND])]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("not Thibault", "Still Karel's"),
        ("nicht karel", "Thibault's new one"),
        ("pas karel", "Thibault's new one"),
        ("nie thibault", "Still Karel's"),
        ("no, not karel", "Thibault's new one"),
    ],
)
def test_who_refuses_one_is_shown_the_other(
    ana: Phone, bot: LocalBot, words: str, left: str
) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert ana.buttons == [left, "Just a note"]
    ana.presses("Just a note")
    assert list_stories(bot) == [("", [FIRST]), ("", [SECOND])]


@pytest.mark.parametrize("words", ["still karel", "still karels", "Still Karel's"])
@pytest.mark.parametrize("between", ["good night", "when is Thibault?"])
def test_a_label_is_its_button_below_another_card_too(
    ana: Phone, bot: LocalBot, words: str, between: str
) -> None:
    is_asked_whose(ana)
    ana.says(between)
    ana.says(words)
    assert [told for _, told in list_stories(bot)] == [[FIRST, SECOND]]


@pytest.mark.parametrize("words", ["both", "alle beide", "les deux", "las dos", "obie"])
def test_both_is_asked_again_and_is_no_part_of_it(ana: Phone, bot: LocalBot, words: str) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert ana.buttons == STILL
    ana.presses(STILL[1])
    assert list_stories(bot) == [("", [FIRST]), ("Thibault", [SECOND])]


@pytest.mark.parametrize(
    "words", ["none of them wanted to sign", "keiner von beiden wollte reden, vergiss den Vertrag"]
)
def test_what_goes_on_stays_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert words in bot.said()


@pytest.mark.parametrize("words", ["thibault", "with thibault", "ok, Thibault", "avec Thibault"])
def test_a_name_alone_is_whom_the_card_offers(ana: Phone, bot: LocalBot, words: str) -> None:
    know(ana, "Karel", "Thibault")
    ana.says("Had coffee with Thibault by chance.")
    assert ana.buttons[0] == "With Thibault"
    ana.says(words)
    assert list_stories(bot) == [("Thibault", ["Had coffee with Thibault by chance."])]


@pytest.mark.parametrize("words", ["nie, Karel", "no, karel"])
def test_a_no_before_a_name_refuses_the_others(ana: Phone, bot: LocalBot, words: str) -> None:
    is_asked_whose(ana)
    ana.says(words)
    assert [told for _, told in list_stories(bot)] == [[FIRST, SECOND]]


def test_a_name_that_is_asked_about_chooses_nothing(ana: Phone, bot: LocalBot) -> None:
    is_asked_whose(ana)
    ana.says("ok karel?")
    assert list_stories(bot)[0] == ("", [FIRST])


def test_farther_up_a_name_alone_is_no_button(ana: Phone, bot: LocalBot) -> None:
    know(ana, "Karel", "Thibault")
    ana.says("Had coffee with Thibault by chance.")
    ana.says("/settings")
    ana.says("ok thibault then")
    assert ("Thibault", ["Had coffee with Thibault by chance."]) not in list_stories(bot)


@pytest.fixture
def asked(stranger: Phone, bot: LocalBot) -> Phone:
    """Whether the self-assessment is welcome was asked, a week after the first entry."""
    stranger.says("/start")
    for label in ("Start", "Yes", "Later", "Later"):
        stranger.presses(label)
    stranger.says("/reflect Anna")
    stranger.presses(stranger.buttons[0])
    stranger.says("I asked three closed questions in a row.")
    bot.forward(datetime(2026, 12, 4, 18, tzinfo=UTC))
    assert "No, thanks" in stranger.buttons
    return stranger


@pytest.mark.parametrize("words", ["no thanks", "No thanks!", "no, thanks", "non merci"])
def test_a_comma_is_no_part_of_a_label(asked: Phone, bot: LocalBot, words: str) -> None:
    asked.says(words)
    assert words not in bot.said()
    assert "No, thanks" not in asked.buttons


def test_nor_is_it_where_something_was_asked_since(asked: Phone, bot: LocalBot) -> None:
    asked.says("/reflect Ben")
    asked.says("He drew it on the back of a menu.")
    asked.says("no thanks")
    assert "no thanks" not in bot.said()
    assert asked.screen.startswith("I do not offer it.")
