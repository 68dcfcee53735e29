"""At "Which one was it?": the abilities that are about something are wanted in words, and offered.
What is asked so is no part of the entry."""

import pytest

from tests.bot.past import lived_once
from tests.bot.phone import LocalBot, Phone

STORY = "Eileen talked about her cash, and I kept quiet for once."
LISTENING, EXPERIENCE = "Open questions 7b", "Sharing know-how 7i"
WANTED = [
    ("its more listening, asking questions", LISTENING),
    ("which abilities are there about listening", LISTENING),
    ("something about sharing experience", EXPERIENCE),
    ("what abilities do you have, about sharing own experience?", EXPERIENCE),
    ("do you have one for goal setting?", "Realistic goals 4a"),
    ("is there one about money", "Time and budget 5d"),
    ("welche gibt es zum Zuhören?", LISTENING),
    ("eher was mit Zuhören und Fragen stellen", LISTENING),
    ("das mit den Fragen", LISTENING),
    ("quelque chose sur l'écoute", LISTENING),
    ("c'était plutôt écouter, poser des questions", LISTENING),
    ("quelles compétences y a-t-il sur l'écoute ?", LISTENING),
    ("¿qué habilidades hay sobre escuchar?", LISTENING),
    ("más bien lo de escuchar", LISTENING),
    ("coś o słuchaniu", LISTENING),
    ("jakie umiejętności są o zadawaniu pytań?", LISTENING),
]


@pytest.fixture
@lived_once
def ana(ana: Phone) -> Phone:
    ana.says("/reflect Eileen")
    ana.says(STORY)
    assert ana.screen.endswith("Which one was it?")
    return ana


@pytest.mark.parametrize(("words", "first"), WANTED)
def test_those_that_fit_are_offered(ana: Phone, bot: LocalBot, words: str, first: str) -> None:
    ana.says(words)
    assert ana.buttons[0] == first
    assert "Something else…" in ana.buttons
    assert bot.said() == [STORY]
    ana.presses(first)
    assert first.rpartition(" ")[0] in ana.screen
    assert bot.said() == [STORY]


def test_a_wish_for_what_no_ability_is_about_leads_to_all(ana: Phone, bot: LocalBot) -> None:
    ana.says("which ones are about pottery?")
    assert ana.buttons == ["Something else…", "None of these", "Add to the entry"]
    assert bot.said() == [STORY]


def test_it_may_have_been_part_of_the_story(ana: Phone, bot: LocalBot) -> None:
    ana.says("more listening, asking questions")
    ana.presses("Add to the entry")
    assert bot.said() == [STORY, "more listening, asking questions"]


@pytest.mark.parametrize(
    "words",
    [
        "i asked her more questions than usual",
        "it was more about her listening to me",
        "more listening than talking this time",
        "something about the bank came up as well",
        "it was more quiet than usual",
        "eher hat sie zugehört",
        "what is the market like for pottery",
        "more about pottery and cakes",
        "the one with the red hat, " * 4 + "again",
    ],
)
def test_what_goes_on_with_the_story_is_part_of_it(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [STORY, words]


def test_before_anything_was_told_a_question_alone_is_none(ana: Phone, bot: LocalBot) -> None:
    ana.says("/cancel")
    ana.says("/reflect Eileen")
    with bot.undone():
        ana.says("which abilities are there about listening?")
        assert ana.buttons[0] == LISTENING
        assert bot.said() == [STORY]
    ana.says("rather listening")
    assert bot.said() == [STORY, "rather listening"]
