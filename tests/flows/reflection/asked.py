"""The question after a session with Anna, and what pressing its buttons does to it."""

from datetime import datetime
from typing import Any

from flows.actions import ACTIONS
from flows.effects import Advance, Effect, Show
from flows.events import Acted
from flows.facts import OneRun
from flows.flow import State
from flows.reflection.after_session import AFTER_SESSION
from tests.flows.anna import nudge
from tests.flows.talk import NOW, Talk

OFFERS = ["Surplus harvest 2a", "Soil test 1a", "Watering by need 3a", "Something else…"]
WAYS = ["Later…", "Did not meet"]
LATER = ["In 1 h", "Tonight", "Why do you ask?"]


def press(talk: Talk, label: str, at: datetime = NOW) -> tuple[Effect, ...]:
    """Press a button that is no answer; what it does to the conversation happens too."""
    pressed = talk.find_button(label)
    event = Acted(at=at, verb=pressed.verb, object=pressed.object, version=pressed.version)
    action = ACTIONS[pressed.verb]
    assert action.needs is OneRun
    effects = action.act(OneRun(state=talk.now), event, talk.framework)
    for each in effects:
        if isinstance(each, Advance):
            talk.take(each.event)
        if isinstance(each, Show):
            talk.shown = each
    return effects


def act(verb: str, state: State | None, version: int = 0) -> tuple[Effect, ...]:
    event = Acted(at=NOW, verb=verb, object=7, version=version)
    return ACTIONS[verb].act(OneRun(state=state), event, Talk(AFTER_SESSION).framework)


def ask(**more: Any) -> Talk:
    return Talk(AFTER_SESSION, **nudge(**more))
