"""What follows a question that the bot cannot answer: one honest line, and the words can stay."""

from datetime import datetime
from typing import Final

from flows.effects import Hold, Show
from flows.events import Said
from flows.lines import line
from flows.requests import Ask
from flows.words.requests.questions import Question, read_question

ANSWERS: Final[dict[Question, str]] = {
    "errand": (
        "I can't call or write to anybody, or book anything. I can remind you: “Remind me "
        "tomorrow at 9 to call Anna”."
    ),
    "world": (
        "That is nothing I can tell you. I plan your sessions, remind you, and ask what stayed "
        "with you."
    ),
    "price": "You pay nothing here. Whoever runs this server pays for it.",
    "long": (
        "A question takes about a minute: a few words, and at most three taps. You can stop after "
        "each of them."
    ),
    "self": "I am a program; nobody sits here. I ask about your sessions, and keep your answers.",
}
"""What is near, where the question leads nowhere."""


def answer_question(
    said: Said, here: datetime, ask: Ask, told: tuple[int, ...]
) -> tuple[Hold | Show, ...]:
    """Nothing, where it may be part of what is told."""
    kind = read_question(said.typed)
    if kind is None:
        return ()
    answer = Show(run=None, lines=(line(ANSWERS[kind]),))
    return (Hold(said=said, label="Keep as a note"), answer)
