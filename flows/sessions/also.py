"""Who is called off as well, right after somebody was: "und Élodie am 25. auch nicht"."""

from datetime import datetime, time

from flows.facts import Known
from flows.sessions.finding import propose
from flows.sessions.proposal import Proposal, unseal
from flows.words.changes.changes import read_change


def call_off_too(added: str, known: Known, here: datetime, at: datetime) -> Proposal | None:
    """The one session that these words add to that of the last card, if that calls one off. Who
    names nobody means the same person; a day of the month is near the one that was meant; without
    a day it is the same one, as long as the card asks."""
    last = _find_last(known)
    if last is None:
        return None
    name, then = last
    asks = known.shown is not None and known.shown.status == "open"
    dated = any(map(str.isdigit, added))
    for now in (max(then, here), here) if dated else (here, max(then, here)):
        change = read_change(f"cancel {added}", now, known.names)
        if change is None:
            continue
        if asks and change.names and not (change.days or change.span):
            return propose(change._replace(days=(then.date(),)), known, at)
        if not (change.days or change.span):
            continue
        named = change._replace(names=change.names or (name,))
        proposal = propose(named, known, at)
        if proposal is not None and not proposal.problem and len(proposal.those) == 1:
            return proposal
    return None


def _find_last(known: Known) -> tuple[str, datetime] | None:
    """Whose session the last card calls off, or has called off, and on which day."""
    state = known.shown
    if state is not None:
        asks = state.flow == "changing" and state.status == "open"
        proposal = unseal(state.menu) if asks else Proposal(kind="move")
        if proposal.kind != "cancel" or len(proposal.those) != 1:
            return None
        return proposal.those[0].mentee, datetime.combine(proposal.those[0].on, time())
    if known.skipped is None or any(
        (each.series, each.on) == known.skipped for each in known.planned.coming
    ):
        return None
    series, on = known.skipped
    names = (each.mentee for each in known.agenda.series if each.id == series)
    return next(names, ""), datetime.combine(on, time())
