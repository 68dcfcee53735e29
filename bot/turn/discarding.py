"""An entry goes into the bin, and what was planned in it with it: also out of the conversations
that are just about to ask what became of it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from bot.turn.deeds import Deeds
from bot.turn.memory import Memory
from flows.effects import Advance, CloseRun, Effect
from flows.events import Skipped
from flows.flow import Flow
from flows.views import Deed
from storage.calendar import plans
from storage.journal import answers, runs
from storage.people import Mentor

ABOUT_A_PLAN: Final = frozenset(("plan", "smaller", "smaller_words"))
"""Steps that ask about the plan from last time."""


def discard(
    conn: Connection,
    mentor: Mentor,
    memory: Memory,
    deeds: Deeds,
    flows: Mapping[str, Flow],
    run: int,
    at: datetime,
) -> tuple[Effect, ...]:
    """What follows: a question about a plan that is gone is passed over, and what would change
    that plan is over."""
    told = memory.read_state(mentor, run)
    if told is not None and told.told:
        deeds.add(mentor, Deed(kind="binned", object=run), at)
    answers.discard(conn, mentor, run, at)
    follows: list[Effect] = []
    for state in runs.list_states(conn, mentor):
        plan = state.facts.plan
        if plan is None or plans.read_plan(conn, mentor, plan.id) is not None:
            continue
        if "plan" not in state.answers:
            runs.forget_plan(conn, mentor, state)
        flow = flows.get(state.flow)
        if flow is not None and not flow.journal:
            follows.append(CloseRun(run=state.run))
        elif state.run != run and state.asked in ABOUT_A_PLAN:
            follows.append(Advance(run=state.run, event=Skipped(at=at)))
    return tuple(follows)
