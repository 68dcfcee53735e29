"""The card that gives a mentee another name takes a name, a yes or a no, and nothing else."""

import pytest

from flows.words.spelling import write_name
from storage.tables import mentees
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

PROPOSED = "Shall Ben be Benjamin from now on, everywhere?"


def names(bot: LocalBot) -> list[str]:
    """What the two are called; a name of before stands behind them."""
    return [row.name for row in bot.rows(mentees)][:2]


@lived_once
def meet(ana: Phone, *plans: str) -> None:
    for each in plans:
        ana.says(each)
        ana.presses("Save this session")


@pytest.fixture
@lived_once
def card(ana: Phone) -> Phone:
    """At a card that proposes a name."""
    meet(ana, "Ben Fridays 9:00", "Karim Tuesdays 9:00")
    ana.says("rename ben to benjamin")
    assert ana.screen.startswith(PROPOSED)
    return ana


@pytest.fixture
@lived_once
def asked(ana: Phone) -> Phone:
    """At the card that asks for a name, which was reached by its button."""
    meet(ana, "Ben Fridays 9:00", "Karim Tuesdays 9:00")
    ana.says("/mentees")
    ana.presses("Karim")
    ana.presses("Rename")
    return ana


# What has a screen of its own


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("what did I write about ben", "Nothing in your journal yet."),
        ("who can read this?", "What I keep, and who can read it"),
        ("sorry, who can read this?", "What I keep, and who can read it"),
        ("undo", "/sessions changes it."),
        ("my sessions", "Karim: every Tuesday"),
        ("Karim Thursday 10:00", "Karim · Thu"),
        ("no session with Karim on 1 December", "Karim"),
        ("thanks", "You're welcome."),
    ],
)
@pytest.mark.parametrize("at", ["card", "asked"])
def test_what_means_something_else_gets_its_own_screen(
    request: pytest.FixtureRequest, bot: LocalBot, at: str, words: str, screen: str
) -> None:
    ana: Phone = request.getfixturevalue(at)
    ana.says(words)
    assert screen in ana.screen
    assert names(bot) == ["Ben", "Karim"]
    assert bot.said() == []


@pytest.mark.parametrize("words", ["what did I write about ben", "who can read this?"])
def test_the_card_stays_open_meanwhile(card: Phone, bot: LocalBot, words: str) -> None:
    card.says(words)
    card.says("yes")
    assert card.screen == "Ben is Benjamin from now on, everywhere."
    assert names(bot) == ["Benjamin", "Karim"]


# What is told


@pytest.mark.parametrize(
    "words",
    ["she cried", "We talked about money.", "Ben was late and said nothing", "Do I want that?"],
)
@pytest.mark.parametrize("at", ["card", "asked"])
def test_what_is_told_is_kept_and_nobody_is_called_so(
    request: pytest.FixtureRequest, bot: LocalBot, at: str, words: str
) -> None:
    ana: Phone = request.getfixturevalue(at)
    ana.says(words)
    assert names(bot) == ["Ben", "Karim"]
    assert bot.said() == [words]


@pytest.mark.parametrize("words", ["later", "sales went badly", "?", "wait"])
def test_what_may_be_either_is_asked_for_again_and_can_be_kept(
    card: Phone, bot: LocalBot, words: str
) -> None:
    card.says(words)
    assert card.screen.startswith("I take only a short name here")
    assert names(bot) == ["Ben", "Karim"]
    card.presses("Keep as a note")
    assert bot.said() == [words]


# What is taken


@pytest.mark.parametrize("words", ["yes", "Yes", "ja", "ok", "oui, merci", "tak"])
def test_a_yes_takes_the_name_that_is_proposed(card: Phone, bot: LocalBot, words: str) -> None:
    card.says(words)
    assert names(bot) == ["Benjamin", "Karim"]


@pytest.mark.parametrize("words", ["no", "nein", "leave it", "change nothing", "non merci"])
def test_a_no_leaves_it(card: Phone, bot: LocalBot, words: str) -> None:
    card.says(words)
    assert card.screen == "Nothing has changed."
    assert names(bot) == ["Ben", "Karim"]


@pytest.mark.parametrize("name", ["Benji", "benji", "Ben B.", "M4", "Mentee 12", "Ben van Dijk"])
def test_another_short_name_is_taken(card: Phone, bot: LocalBot, name: str) -> None:
    card.says(name)
    assert names(bot) == [write_name(name), "Karim"]


# Who it is


@pytest.mark.parametrize(
    "words",
    ["ben is now called Benno", "Ben heisst jetzt Benno", "ben s'appelle maintenant Benno"],
)
def test_it_is_the_one_who_is_named_first(ana: Phone, words: str) -> None:
    meet(ana, "Ben Fridays 9:00", "Benno Tuesdays 9:00")
    ana.says(words)
    assert ana.screen.startswith("Shall Ben be Benno from now on, everywhere?")
    ana.says("yes")
    assert ana.screen.startswith("There is Benno already. Are Ben and Benno one person?")


def test_who_is_called_so_already_is_not_renamed(ana: Phone, bot: LocalBot) -> None:
    meet(ana, "Anna Fridays 9:00", "Karim Tuesdays 9:00")
    ana.says("rename anna to Annabel")
    ana.says("yes")
    ana.says("anna is now called Annabel")
    assert ana.screen.startswith("You have a mentee called Annabel already. Nothing has changed.")
    assert names(bot) == ["Annabel", "Karim"]


@pytest.mark.parametrize("words", ["rename annabel back to Anna", "rename annabel to Anna again"])
def test_a_name_is_given_back(ana: Phone, bot: LocalBot, words: str) -> None:
    meet(ana, "Anna Fridays 9:00", "Karim Tuesdays 9:00")
    ana.says("rename anna to Annabel")
    ana.says("yes")
    ana.says(words)
    if "Keep as a note" in ana.buttons:
        ana.presses(ana.buttons[0])
    assert ana.screen.startswith("Shall Annabel be Anna from now on, everywhere?")
    ana.says("yes")
    assert names(bot) == ["Anna", "Karim"]
