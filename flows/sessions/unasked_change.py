"""Words that nobody asked for, and that change what is planned."""

from collections.abc import Callable
from datetime import datetime

from flows.effects import Again, Effect, Hold, StartFlow
from flows.events import Said
from flows.facts import Known
from flows.sessions.finding import list_questions, propose
from flows.sessions.leading import lead_on
from flows.words.changes import may_change, read_change
from flows.words.mentees import mark_name


def change_unasked(
    said: Said, here: datetime, ask: Callable[[], Known], told: tuple[int, ...]
) -> tuple[Effect, ...]:
    """Words that change what is planned go to the card that says so; nothing, if they change
    nothing. That it was no session is said to the one question that waits as its button says it,
    where it is said of nobody."""
    if not may_change(said.typed):
        return ()
    known = ask()
    change = read_change(said.typed, here, known.names)
    if change is None:
        return ()
    questions = list_questions(known.open)
    if change.is_of_nobody and len(questions) == 1:
        return (Again(verb="not_met", object=questions[0].run),)
    over = [each for each in change.names if each in known.ended]
    if change.kind == "resume" and over:
        return (Hold(said=said), Again(verb="end_mentoring", version=mark_name(over[0])))
    proposal = propose(change, known, said.at)
    if proposal is None:
        return ()
    if proposal.kind == "end" and proposal.problem == "nothing":
        return (Hold(said=said), Again(verb="end_mentoring", version=mark_name(change.names[0])))
    held = StartFlow(flow="changing", said=said, waiting=told, held=True, draft=proposal.seal())
    return (lead_on(proposal, said, told, here, known.agenda.zone) or held,)
