"""What the sender takes out of the outbox: a row to deliver, and how many of them it may take."""

from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Row

from storage.tables import OutboxKind

LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)

SIGNALS: Final = frozenset[str]({OutboxKind.REACT, OutboxKind.ANSWER})
# Sent twice, these would stand there twice; everything else is idempotent.
SENDS: Final = frozenset[str](
    {
        OutboxKind.SEND,
        OutboxKind.MEDIA,
        OutboxKind.EXPORT,
        OutboxKind.CALENDAR,
        OutboxKind.PICTURE,
    }
)
# What these say is true for a while only.
SPEAKS: Final = SENDS | {OutboxKind.EDIT}


class Delivery(NamedTuple):
    """A claimed row. `chat_id` is Telegram's, `message` the card's message there, if it has one.

    `cuts` counts the transmissions of unknown fate, `tries` the failures in a row.
    """

    id: int
    token: int
    chat: int
    chat_id: int
    kind: str
    body: dict[str, Any]
    card: int | None
    message: int | None
    cuts: int
    tries: int
    last: bool


class Allowance(NamedTuple):
    """How much may be claimed.

    `messages`: how many of the rows may be anything but signals. `paced`: whether each chat's
    pace is kept. `again`: whether Telegram was reached since a message was cut off, so that such
    messages may go once more. `at`: the mentors' time, by which some rows are good or not yet.
    """

    rows: int
    messages: int
    paced: bool = True
    again: bool = True
    at: datetime = LONG_AGO

    def list_times(self, real: float) -> dict[str, Any]:
        return {"real": real, "again": self.again, "paced": self.paced, "at": self.at}


def read_delivery(row: Row[Any]) -> Delivery:
    """A row of DELIVERY; an edit of a card that has no message is a send."""
    unsent = row.kind == OutboxKind.EDIT and row.message is None
    return Delivery(
        id=row.id,
        token=row.token,
        chat=row.chat,
        chat_id=row.chat_id,
        kind=OutboxKind.SEND if unsent else row.kind,
        body=row.body,
        card=row.card,
        message=row.message,
        cuts=row.cuts,
        tries=row.tries,
        last=row.last,
    )
