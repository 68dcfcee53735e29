"""What passes through: cards, events, messages, and whose turn it is."""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    text,
)

from framework.model import DEFAULT_EDITION
from storage.columns import Id, Sealed, SealedJson, UtcDateTime
from storage.tables.schema import owner, table


class InboxState(StrEnum):
    NEW = "new"
    HANDLED = "handled"
    PARKED = "parked"  # put aside: it could not be handled


class InboxSource(StrEnum):
    """Who brought an event: its key begins so, up to the first colon."""

    TELEGRAM = "telegram"  # telegram:<bot>:<update>
    SHOWN = "shown"  # shown:<outbox id>; what was lost on its way is asked anew
    REMINDER = "reminder"  # reminder:<id>:<day>:<due>-<now>; the clock's
    PROBE = "probe"  # probe:<chat>:<since>; a chat that could not be reached is tried once more
    LATE = "late"  # late:<outbox id>:<end>; the clock's, for what was not sent in its hours


class OutboxKind(StrEnum):
    SEND = "send"
    EDIT = "edit"
    STRIP = "strip"  # the buttons come off
    REACT = "react"
    ANSWER = "answer"  # to a callback
    MEDIA = "media"
    EXPORT = "export"
    CALENDAR = "calendar"
    PICTURE = "picture"
    LEAVE = "leave"


class OutboxState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"  # cut off twice; not sent a third time
    DEAD = "dead"  # it can never be sent as it is


cards = table(
    "cards",
    Column("id", Id, primary_key=True),
    owner("chat", "chats.id"),
    Column("run", Id, ForeignKey("runs.id", ondelete="SET NULL")),
    # Telegram's id; empty until it is sent, and after a transmission of unknown fate.
    Column("message", BigInteger),
    # It may be there under other ids too: its confirmation was lost, or it was sent anew.
    Column("doubled", Boolean, nullable=False, default=False),
    # Something of the mentor's stands below: the card is not edited any more.
    Column("buried", Boolean, nullable=False, default=False),
    Column("has_buttons", Boolean, nullable=False, default=False),
    # Label and callback data of each that it shows; empty for cards of before they were kept.
    Column("buttons", SealedJson),
    Column(
        "framework", String(40), nullable=False, default=DEFAULT_EDITION.framework
    ),  # its buttons' codes
    Index(None, "chat", "message"),
    Index(None, "run"),
)

# A chat has many cards in a year, and few that nothing stands below. In words of both databases:
# a statement finds the index only if it says the same.
UNBURIED = text("NOT buried")
Index("ix_cards_open", cards.c.chat, sqlite_where=UNBURIED, postgresql_where=UNBURIED)
# Of those that have buttons the last one is asked for.
SHOWS_BUTTONS = text("has_buttons")
Index(
    "ix_cards_shown",
    cards.c.chat,
    cards.c.id,
    sqlite_where=SHOWS_BUTTONS,
    postgresql_where=SHOWS_BUTTONS,
)

inbox = table(
    "inbox",
    Column("id", Id, primary_key=True),
    Column("key", String(80), nullable=False, unique=True),  # begins with its InboxSource
    Column("chat", Id, ForeignKey("chats.id", ondelete="SET NULL")),
    Column("state", String(8), nullable=False),  # InboxState
    # The raw update as ASCII JSON; emptied when it is handled.
    Column("payload", Sealed),
    Column("received_at", UtcDateTime, nullable=False),
    Column("problem", String(120)),
    # Telegram's id of the message that came or was edited, and 16 bits of what it showed: too few
    # to tell any words by, enough to know those that have not changed.
    Column("message", BigInteger),
    Column("look", Integer),
    Index(None, "chat"),
    Index(None, "received_at"),
)

_new = inbox.c.state == InboxState.NEW
Index("ix_inbox_new", inbox.c.chat, inbox.c.id, sqlite_where=_new, postgresql_where=_new)

outbox = table(
    "outbox",
    Column("id", Id, primary_key=True),
    owner("chat", "chats.id"),
    Column("card", Id, ForeignKey("cards.id", ondelete="SET NULL")),
    Column("kind", String(12), nullable=False),  # OutboxKind
    Column("body", SealedJson, nullable=False),
    # Answers to callbacks and reactions -1 (neither paced nor in order), replies 0, reminders 1.
    Column("priority", Integer, nullable=False, default=0),
    Column("state", String(12), nullable=False),  # OutboxState
    Column("cuts", Integer, nullable=False, default=0),  # transmissions of unknown fate
    Column("tries", Integer, nullable=False, default=0),
    Column("due_real", Float, nullable=False, default=0.0),
    # Who has it in hand, by the token of the sender's lease; and the fencing token of that claim.
    Column("sender", BigInteger, nullable=False, default=0),
    Column("token", Integer, nullable=False, default=0),
    Column("last", Boolean, nullable=False, default=False),  # the chat goes after this one
    # What is sent first may go only between these; past the second it is looked at again.
    Column("good_from_at", UtcDateTime),
    Column("good_until_at", UtcDateTime),
    # What a message that is sent first settles and counts as, to be taken back while it is unsent
    # (storage/calendar/unsaid.py): codes and days, no words.
    Column("about", Text),
    Column("problem", String(200)),
    Index(None, "chat", "id"),
    Index(None, "card"),
    Index(None, "state", "priority", "id"),
)

_is_good = outbox.c.good_until_at.is_not(None)
Index(
    "ix_outbox_good_until_at",
    outbox.c.good_until_at,
    sqlite_where=_is_good,
    postgresql_where=_is_good,
)

leases = table(
    "leases",
    # A duty that one process at a time has: "receiver", "sender".
    Column("id", Id, primary_key=True),
    Column("name", String(16), nullable=False, unique=True),
    Column("token", BigInteger, nullable=False, default=0),
    Column("until_real", Float, nullable=False, default=0.0),
    Column("held_real", Float, nullable=False, default=0.0),  # nothing is to be done before
)

marks = table(
    "marks",
    # What the bot remembers between two starts: the time-zone data that times were worked out
    # by, and an alarm of the clock.
    Column("id", Id, primary_key=True),
    Column("name", String(16), nullable=False, unique=True),
    Column("value", String(200), nullable=False),
    Column("noted_at", UtcDateTime, nullable=False),
)
