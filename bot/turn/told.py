"""What was told lately, by which it is found where a story goes."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.turn.context import TurnContext
from bot.turn.memory import Memory
from flows.calendar.series import to_local_date
from flows.events import Said
from flows.flow import State
from flows.stories import LATELY, Told, is_soon
from flows.views import SessionView
from storage import people
from storage.calendar import pending
from storage.journal import aside, stories
from storage.people import Mentor


def read_told(
    conn: Connection,
    mentor: Mentor,
    memory: Memory,
    context: TurnContext,
    open_: Sequence[State],
    said: Said,
) -> Told:
    """What was told before these words, the last of it also where its entry is over; not what is
    left in peace."""
    found = stories.list_told(conn, mentor, said.at - LATELY)
    at = {run: when for run, when in found.items() if run not in mentor.aside.entries}
    known = {each.run for each in open_}
    begun = list_begun(conn, mentor, said.at)
    if not at and not known and not begun:
        return Told(zone=mentor.zone)
    last = max(at, key=lambda run: (at[run], run), default=0)
    state = None
    wanted = max((each.wanted_at for each in open_ if each.wanted_at), default=None)
    asked = wanted is not None and last in at and wanted >= at[last]
    if last and last not in known and not asked and is_soon(at[last], said):
        state = memory.read_state(mentor, last)
    ended = state is not None and state.status != "open" and state.flow in context.flows
    over = (state,) if state is not None and ended else ()
    names = people.list_mentees(conn, mentor)
    return Told(at=at, over=over, names=names, zone=mentor.zone, begun=begun)


def list_begun(conn: Connection, mentor: Mentor, at: datetime) -> tuple[SessionView, ...]:
    """Sessions of today and yesterday that nobody has asked about yet."""
    apart, today = aside.list_sessions(conn, mentor), to_local_date(at, mentor.zone)
    return tuple(
        each
        for each in pending.list_begun(conn, mentor, at)
        if (today - to_local_date(each.starts_at, mentor.zone)).days <= 1
        if not each.over and (each.series, each.on) not in apart
    )
