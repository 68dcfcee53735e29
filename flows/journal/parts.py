"""Which of their own words a mentor changes in an entry: the only ones, those that are chosen, or
the plan that was made there."""

from collections.abc import Callable
from typing import Final

from flows.effects import EditAnswer, Effect
from flows.events import Part
from flows.flow import Scene
from flows.lines import MAX_LABEL, Line, Option, line, menu, option, shorten

WORDS: Final = "text"
PLAN: Final = "plan"
WORDLESS: Final = "Voice or picture"
MAX_CHOICES_SHOWN: Final = 20
"""Parts, or mentees, on one screen."""


def wants(*what: str) -> Callable[[Scene], bool]:
    return lambda scene: scene.state.value("what") in what


def list_texts(scene: Scene) -> list[Part]:
    """What the mentor said themselves."""
    return [each for each in scene.facts.parts if not each.option]


def find_planned(scene: Scene) -> Part | None:
    """The words of the plan, where it reads as they do: a plan changes with its words. Something
    to do is told without its day, and is a matter of its own."""
    plan = scene.facts.plan
    found = (each for each in list_texts(scene) if plan is not None and each.text == plan.text)
    return next(found, None)


def offer_parts(scene: Scene) -> tuple[Option, ...]:
    """What was said, by how it begins; some at a time."""
    first = int(scene.state.menu or 0)
    texts = list_texts(scene)
    parts = (
        option(str(each.answer), line("{begin}", begin=shorten(each.text, MAX_LABEL) or WORDLESS))
        for each in texts[first : first + MAX_CHOICES_SHOWN]
    )
    more = (
        (menu("more", "More…", str(first + MAX_CHOICES_SHOWN)),)
        if first + MAX_CHOICES_SHOWN < len(texts)
        else ()
    )
    return (*parts, *more)


def has_parts(scene: Scene) -> bool:
    return wants(WORDS)(scene) and len(list_texts(scene)) > 1


def has_part(scene: Scene) -> bool:
    """Whether it is clear what is to be edited."""
    if wants(PLAN)(scene):
        return find_planned(scene) is not None
    one = len(list_texts(scene)) == 1
    return wants(WORDS)(scene) and (one or bool(scene.state.value("part")))


def find_part(scene: Scene) -> Part:
    planned = find_planned(scene)
    if planned is not None and wants(PLAN)(scene):
        return planned
    texts = list_texts(scene)
    chosen = scene.state.value("part")
    return next((each for each in texts if str(each.answer) == chosen), texts[0])


def text_question(scene: Scene) -> Line:
    text = find_part(scene).text
    if not text:
        return line("Send the text that should stand beside your voice or picture.")
    return line("Send the new text. It replaces:\n“{text}”", text=shorten(text, 300))


def replace(value: str, scene: Scene) -> Effect:
    message = scene.said.message if scene.said else None
    return EditAnswer(answer=find_part(scene).answer, text=value, message=message)
