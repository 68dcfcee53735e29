"""Questions that turn to a machine or to the world, and those of a reflection."""

from pathlib import Path
from typing import Final

import pytest
import yaml

from flows.words.requests.questions import Question, read_question

CORPORA: Final = Path(__file__).parents[2] / "corpora"
ASKED: Final[dict[Question, str]] = {
    "errand": (
        "can you call Anna for me?|Could you please write an email to Ben?|can you book a room?|"
        "Kannst du Anna für mich anrufen?|Können Sie Ben bitte schreiben?|"
        "Peux-tu appeler Anna pour moi ?|Pouvez-vous écrire à Ben ?|"
        "¿Puedes llamar a Anna por mí?|¿Podrías escribirle a Ben?|"
        "Czy możesz zadzwonić do Anny?|Mógłbyś napisać do Bena?"
    ),
    "world": (
        "what's the weather tomorrow|Will it rain on Friday?|what time is it?|tell me a joke|"
        "what is the capital of France?|could you translate this?|Wie wird das Wetter morgen?|"
        "Wie spät ist es?|Quel temps fera-t-il demain ?|Quelle heure est-il ?|"
        "¿Qué tiempo hará mañana?|¿Qué hora es?|Jaka będzie jutro pogoda?|Która godzina?"
    ),
    "price": (
        "who pays for this?|Is this free?|what does it cost|Wer bezahlt das?|Was kostet das?|"
        "Qui paie pour ça ?|C'est gratuit ?|¿Quién paga esto?|¿Cuánto cuesta?|"
        "Kto za to płaci?|Ile to kosztuje?"
    ),
    "self": (
        "are you a robot?|who made you?|Bist du ein Mensch?|Wer hat dich gemacht?|"
        "Es-tu un robot ?|Qui t'a créé ?|¿Eres un robot?|¿Quién te hizo?|"
        "Czy jesteś robotem?|Kto cię stworzył?"
    ),
}
ROWS: Final = [(kind, each) for kind, texts in ASKED.items() for each in texts.split("|")]


@pytest.mark.parametrize(("kind", "text"), ROWS)
def test_it_is_known_what_they_ask(kind: Question, text: str) -> None:
    assert read_question(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Why did I interrupt her?",
        "What would have happened if I had waited?",
        "Where is the line between help and push?",
        "Can you push too hard by being kind?",
        "Do you ever stop listening?",
        "Was hätte ich anders machen können?",
        "Pourquoi est-ce que je l'ai interrompue ?",
        "¿Por qué la interrumpí?",
        "Dlaczego jej przerwałem?",
        "Who pays for this, she asked?",
        "He asked who pays for this. I had no answer for him. What is it worth to me?",
        "can you call me Sam",
        "can you call Anna a friend, I thought",
        "can you write less?",
        "can you send me my data?",
        "what can you do?",
        "",
        "?",
    ],
)
def test_the_rest_is_not(text: str) -> None:
    assert read_question(text) is None


@pytest.mark.parametrize("name", ["stories", "held_out/stories", "requests", "requests_more"])
def test_no_story_and_no_request_is_one(name: str) -> None:
    rows = yaml.safe_load((CORPORA / f"{name}.yaml").read_text("utf-8"))
    assert [each["text"] for each in rows if read_question(each["text"])] == []
