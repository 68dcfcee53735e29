"""What comes in one go is answered once: what cannot be read or kept, and who comes back.

Ten stories forwarded together get one line; so do the three pieces of something that no one can
read. What was said of an event stands with it in the inbox.
"""

import json
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from bot.receive.commands import Arrival, Event, Ignored, Joined, Unkept
from bot.receive.fields import Json
from bot.receive.updates import find_chat
from bot.turn.notices import UNREADABLE, UNREADABLE_TAP
from flows.events import Acted
from storage.queues import inbox
from storage.queues.inbox import Received
from storage.tables import InboxSource

NOT_READ: Final = "unreadable"
NOT_KEPT: Final = "not kept"
UNBLOCKED: Final = "came back"
STARTED: Final = "start"
BURST: Final = timedelta(seconds=10)
"""Between two that are sent in one go."""
LONG_TOLD: Final = timedelta(minutes=30)
"""What is older and still cannot be read was told of when it came: it is being tried once more."""
WAITED_FOR: Final = ("message", "edited_message", "callback_query")
"""What somebody does who waits for an answer."""


def may_tell(received: Received) -> bool:
    """Whether it came out of a chat with one person, who waits. What the clock brought is always
    for one; groups, whose ids are negative, are told nothing."""
    if not received.key.startswith(f"{InboxSource.TELEGRAM}:"):
        return True
    update = _read_payload(received)
    acted = any(update.get(each) is not None for each in WAITED_FOR)
    return acted and (find_chat(update) or 0) > 0


def tell_unread(received: Received) -> str:
    """What is said of it where it cannot be read."""
    return UNREADABLE_TAP if "callback_query" in _read_payload(received) else UNREADABLE


def _read_payload(received: Received) -> Json:
    try:
        update = json.loads(received.payload)
    except (ValueError, RecursionError):
        return {}
    return update if isinstance(update, dict) else {}


def is_told(conn: Connection, received: Received, now: datetime) -> bool:
    """Whether they know that it cannot be read: of the one before, or of this very one."""
    if inbox.read_age(conn, received, now) > LONG_TOLD:
        return True
    before = inbox.find_before(conn, received, BURST)
    return before is not None and before.problem.startswith(NOT_READ) and may_tell(before.received)


def tell_once(conn: Connection, received: Received, arrival: Arrival) -> Arrival:
    """What follows one like it, of which nothing can be kept either, asks for nothing more."""
    if not isinstance(arrival.event, Unkept):
        return arrival
    problem = f"{NOT_KEPT}: {arrival.event.what}"
    inbox.note(conn, received.id, problem)
    before = inbox.find_before(conn, received, BURST)
    told = before is not None and before.problem == problem
    return arrival._replace(event=Ignored()) if told else arrival


def greet_once(
    conn: Connection, received: Received, arrival: Arrival, *, blocked: bool
) -> Arrival:
    """Who restarts the bot does two things at once, to unblock it and to send /start, in either
    order: the second is silent. And a /start that is itself the return is no more than that."""
    starts = arrival.query is None and _is_start(arrival.event)
    if not starts and arrival.event != Joined(blocked=False):
        return arrival
    mine, other = (STARTED, UNBLOCKED) if starts else (UNBLOCKED, STARTED)
    before = inbox.find_before(conn, received, BURST)
    if before is not None and before.problem == other:
        return arrival._replace(event=Ignored())
    inbox.note(conn, received.id, mine)
    return arrival._replace(event=Joined(blocked=False)) if blocked else arrival


def _is_start(event: Event) -> bool:
    return isinstance(event, Acted) and event.verb == "start" and not event.words
