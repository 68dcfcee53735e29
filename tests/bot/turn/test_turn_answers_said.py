"""What answers a card's question is the answer, in whatever words, and no part of the story."""

import pytest

from storage.tables import entries
from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone
from tests.bot.turn.test_turn_no_shows import ask, at
from tests.bot.turn.test_turn_one_story import know, list_stories, meet
from tests.bot.turn.test_turn_session_day import list_sessions_told

STORY = "The figures were wrong again."


@lived_once
def tell(ana: Phone, *taps: str) -> None:
    know(ana, "Anna", "Ben", "Élodie")
    ana.says("/reflect Anna")
    ana.says(STORY)
    for label in taps:
        ana.presses(label)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("that was Élodie", "Élodie"),
        ("das war Élodie", "Élodie"),
        ("c'était Élodie", "Élodie"),
        ("era Élodie", "Élodie"),
        ("to była Élodie", "Élodie"),
        ("no, with Ben", "Ben"),
        ("nein, mit Ben", "Ben"),
        ("sorry, that was with elodie I think", "Élodie"),
        ("neither, the baker", "the baker"),
        ("keiner von beiden, der Bäcker", "der Bäcker"),
        ("no, con Carla", "Carla"),
        ("none of them, it was Carla", "Carla"),
    ],
)
def test_who_says_whom_it_was_with_answers(
    ana: Phone, bot: LocalBot, words: str, name: str
) -> None:
    tell(ana)
    ana.says(words)
    assert ana.screen.startswith(f"Saved · Thu 26 Nov · {name}\n\nWhich one was it?")
    assert list_stories(bot) == [(name, [STORY])]
    for taps in (("None of these",), ("Well",)):
        for label in taps:
            ana.presses(label)
    assert list_stories(bot) == [(name, [STORY])]


@pytest.mark.parametrize("words", ["that was Élodie", "no, with Élodie", "Élodie"])
def test_also_where_a_note_is_named(ana: Phone, bot: LocalBot, words: str) -> None:
    know(ana, "Anna", "Ben", "Élodie")
    ana.says(STORY)
    ana.presses("With whom?")
    ana.says("neither, the baker")
    assert list_stories(bot) == [("the baker", [STORY])]
    assert "Which ability?" in ana.screen
    ana.says(words)
    assert list_stories(bot) == [("Élodie", [STORY])]


@pytest.mark.parametrize(
    "words",
    [
        "That was Ben's idea, she said.",
        "It was a mess.",
        "No, the numbers were fine.",
        "She was with Ben all the time.",
        "no idea",
        "Neither of us spoke.",
    ],
)
def test_a_story_is_a_story(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana)
    ana.says(words)
    ana.presses("Still Anna's" if "Still" in ana.screen else "None of these")
    assert list_stories(bot) == [("Anna", [STORY, words])]


# Which one it is for


def ask_which(ana: Phone, bot: LocalBot) -> None:
    """Two questions wait, and a story is for neither by its words."""
    know(ana, "Élodie")
    meet(ana, "Anna", "today 17:00")
    meet(ana, "Ben", "today 18:00")
    bot.forward(at(26, 19, 30))
    ana.says(STORY)
    assert ana.screen == "Saved. Which one is it for?"
    assert ana.buttons == ["Ben", "Anna", "Just a note"]


@pytest.mark.parametrize(
    ("words", "name", "day"),
    [
        ("no, with Ben", "Ben", "Thu 26 Nov"),
        ("it was Anna", "Anna", "Thu 26 Nov"),
        ("that was Élodie", "Élodie", "none"),
        ("ni uno ni otro, Élodie", "Élodie", "none"),
        ("neither, the baker", "the baker", "none"),
        ("żaden z nich, to był piekarz", "Piekarz", "none"),
    ],
)
def test_which_one_it_is_for_may_be_said(
    ana: Phone, bot: LocalBot, words: str, name: str, day: str
) -> None:
    ask_which(ana, bot)
    ana.says(words)
    assert list_stories(bot) == [(name, [STORY])]
    assert list_sessions_told(bot) == [day]


@pytest.mark.parametrize("words", ["neither", "none of them", "keine von beiden", "ninguna"])
def test_neither_is_a_note(ana: Phone, bot: LocalBot, words: str) -> None:
    ask_which(ana, bot)
    ana.says(words)
    assert ana.screen.endswith("Saved as a note.")
    assert list_stories(bot) == [("", [STORY])]


def test_of_two_sessions_with_one_it_is_asked_again(ana: Phone, bot: LocalBot) -> None:
    ask(ana, "Next morning")
    meet(ana, "Anna", "today 17:00")
    meet(ana, "Ben", "today 18:00")
    meet(ana, "Anna", "today 19:00")
    bot.forward(at(26, 20, 15))
    ana.says(STORY)
    ana.says("with Anna")
    assert all(each.startswith("Anna") for each in ana.buttons[:-1])
    ana.presses(ana.buttons[0])
    assert list_stories(bot) == [("Anna", [STORY])]


def test_more_of_the_story_is_kept_there(ana: Phone, bot: LocalBot) -> None:
    ask_which(ana, bot)
    ana.says("He could not explain them.")
    assert ana.screen == "Saved. Which one is it for?"
    ana.presses("Ben")
    assert list_stories(bot) == [("Ben", [STORY, "He could not explain them."])]


def test_what_was_of_nobodys_session_is_asked_about_after_all(ana: Phone, bot: LocalBot) -> None:
    """It was told before the question came, and is somebody else's."""
    know(ana, "Élodie")
    meet(ana, "Anna", "today 17:00")
    bot.forward(at(26, 18, 3))
    ana.says(STORY)
    ana.says("that was Élodie")
    assert list_stories(bot) == [("Élodie", [STORY])]
    bot.forward(at(26, 18, 12))
    assert ana.screen.startswith("Anna, today 17:00–18:00.\n\nWhat stayed with you?")


# How it went


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("it went fine", "well"),
        ("went well", "well"),
        ("gut", "well"),
        ("lief ganz gut, danke", "well"),
        ("bien", "well"),
        ("plutôt bien", "well"),
        ("dobrze", "well"),
        ("poszło całkiem dobrze", "well"),
        ("not bad", "well"),
        ("so lala", "partly"),
        ("so-so", "partly"),
        ("más o menos", "partly"),
        ("comme ci comme ça", "partly"),
        ("tak sobie", "partly"),
        ("it didn't go well", "missed"),
        ("nicht so gut", "missed"),
        ("mal", "missed"),
        ("źle", "missed"),
    ],
)
def test_how_it_went_may_be_said(ana: Phone, bot: LocalBot, words: str, outcome: str) -> None:
    tell(ana, "None of these")
    assert "How did it go?" in ana.screen
    ana.says(words)
    assert [row.outcome for row in bot.rows(entries, entries.c.reflected)] == [outcome]
    assert list_stories(bot) == [("Anna", [STORY])]


@pytest.mark.parametrize("words", ["It went fine until she cried.", "Gut war nur der Anfang."])
def test_more_than_that_is_told(ana: Phone, bot: LocalBot, words: str) -> None:
    tell(ana, "None of these")
    ana.says(words)
    assert list_stories(bot) == [("Anna", [STORY, words])]
    assert "How did it go?" in ana.screen


def test_under_a_younger_question_it_is_the_story_of_that(ana: Phone, bot: LocalBot) -> None:
    tell(ana, "None of these")
    ana.says("/reflect Ben")
    ana.says("it went fine")
    assert list_stories(bot) == [("Anna", [STORY]), ("Ben", ["it went fine"])]


# Which ability it was


@pytest.mark.parametrize(
    "words",
    ["listening I think", "it was about listening", "probably feedback", "das war wohl Feedback"],
)
def test_an_ability_may_be_said_with_a_word_or_two_around_it(
    ana: Phone, bot: LocalBot, words: str
) -> None:
    tell(ana)
    ana.says(words)
    assert list_stories(bot) == [("Anna", [STORY])]
    assert "Add to the entry" in ana.buttons
