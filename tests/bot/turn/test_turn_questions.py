"""A question that the bot has no answer to gets an honest line, and no entry in silence."""

import pytest

from flows.questions import ANSWERS
from flows.words.requests.questions import Question
from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

KEEP = "Keep as a note"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("what's the weather tomorrow", "world"),
        ("can you call Anna for me?", "errand"),
        ("who pays for this?", "price"),
        ("are you a robot?", "self"),
        ("Kannst du Anna für mich anrufen?", "errand"),
        ("Quel temps fera-t-il demain ?", "world"),
        ("¿Quién paga esto?", "price"),
        ("Czy jesteś robotem?", "self"),
    ],
)
def test_it_says_what_it_can_do(ana: Phone, bot: LocalBot, words: str, kind: Question) -> None:
    ana.says("/note Paolo was calm.")  # no question of a reflection is open
    ana.says(words)
    assert ana.screen == ANSWERS[kind]
    assert ana.buttons == [KEEP]
    assert bot.said() == ["Paolo was calm."]
    ana.presses(KEEP)
    assert bot.said() == ["Paolo was calm.", words]


@pytest.mark.parametrize("words", ["yes", "ok", "thanks"])
def test_nothing_can_be_agreed_to(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says("who pays for this?")
    ana.says(words)
    assert bot.said() == []


@pytest.mark.parametrize(
    "words",
    [
        "Why did I interrupt her?",
        "Warum habe ich sie unterbrochen?",
        "Pourquoi est-ce que je l'ai interrompue ?",
        "¿Por qué la interrumpí?",
        "Dlaczego jej przerwałem?",
        "She asked who pays for this. What could I say?",
    ],
)
def test_a_question_of_a_reflection_is_kept(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert ana.screen == "Saved as a note."
    assert bot.said() == [words]


def test_at_an_open_question_it_is_the_answer(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Anna")
    ana.says("who pays for this?")
    assert "Which one was it?" in ana.screen
    assert bot.said() == ["who pays for this?"]
