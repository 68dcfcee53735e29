"""When a session really was, said where it is asked what stayed: it is no answer to that, unless
somebody says that it was. The hours stay as they were planned.
"""

from typing import Final

from flows.effects import Advance, DiscardRun, Effect, Hold, Toast
from flows.events import Acted, Said, Shown
from flows.facts import OneRun
from flows.flow import State
from flows.lines import Instant, button, line
from flows.words.plans.hours_told import tells_hours
from framework.model import Framework

HOURS: Final = (
    "It stays as it was planned, {start}–{end}: I change no hours of a session that is over."
)


def ask_again(said: Said, state: State) -> tuple[Effect, ...]:
    """The question once more, below what becomes of the hours; nothing in other words."""
    session = state.facts.session
    if session is None or state.told or state.status != "open" or not tells_hours(said.typed):
        return ()
    end = Instant(at=session.ends_at, shows="time")
    start = Instant(at=session.starts_at, shows="time")
    told = line(HOURS, start=start, end=end)
    way = button("was_answer", "It was my answer", 0, state.run)
    return (
        Hold(said=said, label="", ways=(way,)),
        Advance(run=state.run, event=Shown(at=said.at, notice=(told,))),
    )


def keep_as_answer(facts: OneRun, event: Acted, framework: Framework) -> tuple[Effect, ...]:
    """What was held is told in the conversation that the button names; once."""
    state = facts.state
    if state is None or state.refused is None or state.status == "discarded":
        return (Toast(line=line("That is no longer there.")),)
    told = state.refused.model_copy(update={"story": True})
    return (DiscardRun(run=state.run), Advance(run=event.version, event=told))
