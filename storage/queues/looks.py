"""How messages looked: an edit by which nothing has changed is known by it."""

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from storage.queues.inbox import Received
from storage.tables import inbox


class Seen(NamedTuple):
    """A message that came before: 16 bits of what it showed, since when, and whether it is the
    last of all: neither its chat nor the clock has done anything since."""

    look: int
    at: datetime
    last: bool


def note_look(conn: Connection, received: int, message: int, look: int | None) -> None:
    """Remembers which message an event brought, and by 16 bits what it shows; None: nothing
    new."""
    conn.execute(_SHOW, {"received": received, "message": message, "look": look})


def find_look(conn: Connection, received: Received, message: int) -> Seen | None:
    """How this message has looked last before this event, and when it began to look so."""
    given = {"of": received.chat, "before": received.id, "message": message}
    row = conn.execute(_SEEN, given).one_or_none()
    if row is None:
        return None
    newer = conn.execute(_NEWER, given | {"first": row.id}).first()
    return Seen(look=row.look, at=row.received_at, last=newer is None)


_SHOW: Final = (
    update(inbox)
    .where(inbox.c.id == bindparam("received"))
    .values(message=bindparam("message"), look=bindparam("look"))
)
_BEFORE: Final = (inbox.c.chat == bindparam("of"), inbox.c.id < bindparam("before"))
_SEEN: Final = (
    select(inbox.c.id, inbox.c.look, inbox.c.received_at)
    .where(*_BEFORE, inbox.c.message == bindparam("message"), inbox.c.look.is_not(None))
    .order_by(inbox.c.id.desc())
    .limit(1)
)
_NEWER: Final = (
    select(inbox.c.id)
    .where(*_BEFORE, inbox.c.id > bindparam("first"))
    .where(inbox.c.message.is_distinct_from(bindparam("message")))
    .limit(1)
)
