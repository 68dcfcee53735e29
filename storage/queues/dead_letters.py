"""What Telegram has refused for good, until whoever runs the server lets it wait again."""

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, or_, update

from storage.queues import cards
from storage.queues.ready_rows import SPOKEN_FIRST
from storage.tables import OutboxState, outbox


class Dropped(NamedTuple):
    """A message of the bot's own accord that was never sent: of which chat, and what it was about
    (storage/calendar/unsaid.py), if that was noted."""

    chat: int
    about: str | None


def drop_past(conn: Connection, at: datetime) -> list[Dropped]:
    """Reminders of which the time is over go, with the cards that nobody saw."""
    rows = conn.execute(_DROP_PAST, {"at": at}).all()
    for row in rows:
        if row.card is not None:
            cards.drop_unsent(conn, row.card)
    return [Dropped(row.chat, row.about) for row in rows]


def retry(conn: Connection) -> int:
    """Lets all others wait again, as if they had never been tried; how many there are. They keep
    their order, the pace of their chat, and the time until which they are true."""
    return conn.execute(_RETRY).rowcount


_DROP_PAST: Final = (
    delete(outbox)
    .where(outbox.c.state == OutboxState.DEAD, outbox.c.priority == SPOKEN_FIRST)
    .where(or_(outbox.c.good_until_at.is_(None), outbox.c.good_until_at <= bindparam("at")))
    .returning(outbox.c.chat, outbox.c.card, outbox.c.about)
)
_RETRY: Final = (
    update(outbox)
    .where(outbox.c.state == OutboxState.DEAD)
    .values(state=OutboxState.QUEUED, due_real=0.0, tries=0, cuts=0, problem=None)
)
