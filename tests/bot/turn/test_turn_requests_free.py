"""Requests in free wording get the screen that is asked for, and leave no entry."""

import pytest

from tests.bot.phone import LocalBot, Phone

pytestmark = pytest.mark.unmeasured

SCREENS = {
    "please wipe whatever you have on Ben, he asked me to": "Forget Ben?",
    "Lösch mal alles, was mit Ben zu tun hat": "Forget Ben?",
    "je veux que plus rien ne reste sur Ben": "Forget Ben?",
    "quita todo lo relacionado con Ben": "Forget Ben?",
    "wywal wszystko, co dotyczy Bena": "Forget Ben?",
    "did the word burnout ever come up in my notes?": "Your journal · “burnout”",
    "kommt Steuer irgendwo in meinen Notizen vor?": "Your journal · “Steuer”",
    "est-ce que j'ai déjà évoqué la trésorerie ?": "Your journal · “trésorerie”",
    "¿aparece en algún sitio la palabra impuestos?": "Your journal · “impuestos”",
    "switch me to New York time": "In New York it is",
    "stell mich bitte auf Londoner Zeit um": "In London it is",
    "passe-moi à l'heure de Montréal": "In Montreal it is",
    "ponme la hora de Bogotá": "In Bogota it is",
    "does anybody apart from me get to see my notes?": "What I keep, and who can read it",
    "Wer außer mir kommt an meine Einträge ran?": "What I keep, and who can read it",
    "kto poza mną ma wgląd w moje notatki?": "What I keep, and who can read it",
    "remind me of the things I said I'd do": "You have no open plans.",
    "welche Zusagen habe ich noch offen?": "You have no open plans.",
    "à quoi je m'étais engagée déjà ?": "You have no open plans.",
    "5a says what exactly?": "Scope and limits (5a)",
    "Was steht bei 5a drin?": "Scope and limits (5a)",
    "ça dit quoi, le code 5a ?": "Scope and limits (5a)",
    "ta": "You're welcome.",
    "nickel, merci": "You're welcome.",
    "right you are": "Good.",
    "spoko": "Good.",
}


@pytest.mark.parametrize(("words", "screen"), SCREENS.items())
def test_it_is_shown_at_once(ana: Phone, bot: LocalBot, words: str, screen: str) -> None:
    ana.says("Ben Thursdays 15:00")
    ana.presses("Save this session")
    ana.says("/note A long day.")
    ana.presses("Just a note")
    ana.says(words)
    assert ana.screen.startswith(screen)
    assert bot.said() == ["A long day."]


@pytest.mark.parametrize(
    "words",
    [
        "I got rid of all the old stuff with Ben today, and he laughed.",
        "The word burnout came up twice, and I did not ask what he meant by it.",
        "Nobody apart from me got to see his notes, which he liked.",
    ],
)
def test_a_story_with_such_words_stays_one(ana: Phone, bot: LocalBot, words: str) -> None:
    ana.says(words)
    assert bot.said() == [words]
