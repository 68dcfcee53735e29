"""A message of the mentor's was edited: what it looks like, and what it has become in an entry.

Telegram tells of an edit also where no word has changed: when a link gets its preview, or a
message a reaction. Such a one is known by how the message looked before, and asks for nothing.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from bot.receive.commands import Arrival, Ignored
from bot.turn.notices import BESIDE
from flows.effects import Show
from flows.events import Edited
from flows.flow import Flow
from flows.journal import changes
from flows.lines import line
from flows.views import Deed
from storage.journal import answers, deeds, runs
from storage.journal.changes import find_last_change
from storage.people import Mentor
from storage.queues import looks
from storage.queues.inbox import Received
from storage.queues.looks import Seen


def see(conn: Connection, received: Received, arrival: Arrival) -> tuple[Arrival, Seen | None]:
    """Note how a message looks. An edit by which it looks as before is none; of another, how and
    when it was seen last."""
    event = arrival.event
    edited = isinstance(event, Edited)
    message = event.message if isinstance(event, Edited) else arrival.message
    if message is None or arrival.look is None:
        return arrival, None
    seen = looks.find_look(conn, received, message) if edited else None
    if seen is not None and seen.look == arrival.look:
        looks.note_look(conn, received.id, message, None)  # it was seen when it came to look so
        return arrival._replace(event=Ignored()), None
    looks.note_look(conn, received.id, message, arrival.look)
    return arrival, seen


def change_answer(
    conn: Connection, mentor: Mentor, event: Edited, at: datetime
) -> tuple[Show, ...] | None:
    """Give the answer that the message became its new words, and its new file beside the one it
    had. What is said of it, nothing if it has both; None if the message is in no entry."""
    place, media = answers.find_place(conn, mentor, event.message), event.media
    if place is None:
        return None
    added = media is not None and answers.add_file(conn, mentor, place.answer, media)
    if answers.edit_answer(conn, mentor, place.answer, event.text, at):
        return (changes.tell_updated(*place),)
    return (Show(run=None, lines=(line(BESIDE),), stays=True),) if added else ()


def find_deed(conn: Connection, mentor: Mentor, since: datetime, at: datetime) -> Deed | None:
    """What was done last, if that was not before."""
    deed = deeds.find_newer(conn, mentor, find_last_change(conn, mentor, at), at)
    return deed if deed is not None and deed.at is not None and deed.at >= since else None


class Moved(NamedTuple):
    """A conversation outside the journal, and the question that was answered last; none if the
    conversation itself has only begun."""

    run: int
    step: str


def find_moved(
    conn: Connection, mentor: Mentor, known: Mapping[str, Flow], since: datetime
) -> Moved | None:
    """The conversation that was moved since; an entry changes by its own answers."""
    state = runs.find_moved(conn, mentor, since)
    if state is None or state.flow not in known or known[state.flow].journal:
        return None
    if state.begun_at is not None and state.begun_at >= since:
        return Moved(state.run, "") if state.status == "open" else None
    return Moved(state.run, list(state.answers)[-1]) if state.answers else None
