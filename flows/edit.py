"""New words for an answer that is in the journal already; the old ones are kept as history."""

from datetime import timedelta

from flows.choices import keep_here
from flows.effects import EditAnswer, Effect
from flows.flow import Ending, Flow, Scene, ask, choose
from flows.lines import LABEL, Line, Option, button, line, option, shorten

WORDLESS = "Voice or picture"


def parts(scene: Scene) -> tuple[Option, ...]:
    return tuple(
        option(str(each.answer), line("{begin}", begin=shorten(each.text, LABEL) or WORDLESS))
        for each in scene.facts.parts
    )


def find_part(scene: Scene) -> bool:
    """Whether it is clear what is to be edited; skipping the choice edits nothing."""
    return len(scene.facts.parts) == 1 or bool(scene.state.value("part"))


def find_answer(scene: Scene) -> int:
    return int(scene.state.value("part") or scene.facts.parts[0].answer)


def edit_question(scene: Scene) -> Line:
    answer = find_answer(scene)
    text = next(each.text for each in scene.facts.parts if each.answer == answer)
    if not text:
        return line("Send the text that should stand beside your voice or picture.")
    return line("Send the new text. It replaces:\n“{text}”", text=shorten(text, 300))


def replace(value: str, scene: Scene) -> Effect | None:
    message = scene.said.message if scene.said else None
    return EditAnswer(answer=find_answer(scene), text=value, message=message)


def ending(scene: Scene) -> Ending:
    if not scene.state.said("text"):
        return Ending((line("Nothing has changed."),))
    undo = button("undo_edit", "Undo", find_answer(scene))
    return Ending((line("Entry updated. The earlier text is kept."),), (undo,))


EDIT = Flow(
    name="edit",
    modal=True,
    waits=timedelta(hours=1),
    steps=(
        choose(
            "part",
            "Which part?",
            options=parts,
            words="part",
            when=lambda scene: len(scene.facts.parts) > 1,
            keep=keep_here,
        ),
        ask("text", edit_question, keep=replace, when=find_part, optional=True),
    ),
    ending=ending,
)
