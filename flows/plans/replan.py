"""New words for a plan; with them it begins anew."""

from datetime import timedelta

from flows.effects import ChangePlan, Effect
from flows.flow import Ending, Flow, Scene, ask
from flows.lines import Line, button, line, shorten


def replan_question(scene: Scene) -> Line:
    plan = scene.facts.plan
    if plan is None:
        return line("Send the new words.")
    return line("Send the new words. They replace:\n“{text}”", text=shorten(plan.text, 300))


def change(words: str, scene: Scene) -> Effect | None:
    plan = scene.facts.plan
    return ChangePlan(plan=plan.id, text=words) if plan and words else None


def ending(scene: Scene) -> Ending:
    words = scene.state.value("words")
    plans = (button("actions", "Plans"),)
    if not words or scene.facts.plan is None:
        return Ending((line("Nothing has changed."),), plans)
    return Ending((line("Your plan is now: “{text}”", text=shorten(words, 300)),), plans)


REPLAN = Flow(
    name="replan",
    modal=True,
    waits=timedelta(hours=1),
    steps=(ask("words", replan_question, keep=change),),
    ending=ending,
)
