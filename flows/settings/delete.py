"""Everything of one mentor goes, after one word that nobody types by accident: ERASE, or what it
is called in their own language, large or small."""

from datetime import timedelta
from typing import Final

from flows.effects import Effect, Erase
from flows.flow import Ending, Flow, Scene, choose
from flows.lines import Line, Option, line, option
from flows.words.answers.consent import is_erasure, is_refusal

WORD: Final = "ERASE"
KEEP: Final = option("keep", "Keep everything", primary=True)


def delete_question(scene: Scene) -> Line:
    return line(
        "This erases all I have of you: your entries ({entries}), the names of your mentees, your "
        "settings. It cannot be undone; /export first keeps a copy.\n\n"
        "Type ERASE to erase everything.",
        entries=scene.facts.entries,
    )


def read_word(text: str, _scene: Scene) -> tuple[Option, ...]:
    """The word; a no is as good as the button beside it: nothing waits for the word any more."""
    if is_refusal(text):
        return (KEEP,)
    return (option("erase", WORD),) if is_erasure(text) else ()


def erase(value: str, _scene: Scene) -> Effect | None:
    if value != "erase":
        return None
    return Erase(
        receipt=line("Everything is erased. This message is the last one. /start begins anew.")
    )


def ending(scene: Scene) -> Ending:
    if scene.state.value("word") == "erase":
        return Ending()
    return Ending((line("Nothing was erased."),))


DELETE = Flow(
    name="delete",
    counts=True,
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "word",
            delete_question,
            options=(KEEP,),
            words="word",
            reads=read_word,
            sorry="Nothing was erased. Type ERASE to erase everything.",
            keep=erase,
        ),
    ),
    ending=ending,
)
