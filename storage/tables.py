"""Every table. Codes, dates and ratings stand in clear; every free text passes the vault.

Two clocks: columns that end in `_at` are the mentor's time (`clock.now()`, which a preview may
move forward); those that end in `_real` are seconds of real time, for leases, back-off and pace.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from storage.columns import Id, Sealed, SealedJson, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *parts: SchemaItem) -> Table:
    """A table whose ids are never given out twice, since old buttons and keys carry them; SQLite
    would reuse those of deleted rows."""
    return Table(name, metadata, *parts, sqlite_autoincrement=True)


def _owner(name: str, target: str) -> Column[int]:
    return Column(name, Id, ForeignKey(target, ondelete="CASCADE"), nullable=False)


chats = _table(
    "chats",
    Column("id", Id, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("blocked_at", UtcDateTime),
    Column("left_at", UtcDateTime),  # of a group, where the bot does not stay
    # The pace: the moment, in real seconds, at which the chat's allowance is whole again, for what
    # is said to it and for what it says.
    Column("paced_real", Float, nullable=False, default=0.0),
    Column("eased_real", Float, nullable=False, default=0.0),
    Column("hurried", Boolean, nullable=False, default=False),  # and it was told so
    Column("waits", BigInteger),  # its oldest event in the inbox that is not handled
    UniqueConstraint("bot_id", "chat_id"),
)

_has_events = chats.c.waits.is_not(None)
Index("ix_chats_waits", chats.c.waits, sqlite_where=_has_events, postgresql_where=_has_events)

mentors = _table(
    "mentors",
    Column("id", Id, primary_key=True),
    Column("chat", Id, ForeignKey("chats.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("zone", String(64), nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
)

mentees = _table(
    "mentees",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("name", Sealed, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Index(None, "mentor"),
)

runs = _table(
    "runs",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("flow", String(24), nullable=False),
    Column("status", String(12), nullable=False),
    Column("state", SealedJson, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False),
    Index(None, "mentor", "status"),
    Index(None, "mentor", "flow"),
)

entries = _table(
    "entries",
    # An entry is what a run of a journal flow has left: it has the run's id.
    Column("id", Id, ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("began_at", UtcDateTime, nullable=False),
    # Read off the answers after every change, so that progress is counted without opening them.
    Column("ability", String(12)),
    Column("mentee", Id, ForeignKey("mentees.id", ondelete="SET NULL")),
    Column("outcome", String(12)),
    Column("reflected", Boolean, nullable=False, default=False),
    Column("discarded_at", UtcDateTime),
    Index(None, "mentor", "began_at"),
    Index(None, "mentor", "ability"),
    Index(None, "mentee"),
)

answers = _table(
    "answers",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    _owner("entry", "entries.id"),
    Column("step", String(24), nullable=False),
    # The question as it was asked: template, values, language and the options shown.
    Column("prompt", SealedJson, nullable=False),
    Column("option", Sealed),
    Column("text", Sealed),
    Column("forwarded_from", Sealed),
    Column("said_at", UtcDateTime, nullable=False),
    Column("message", BigInteger),
    Column("taken_back_at", UtcDateTime),
    Index(None, "entry"),
    Index(None, "mentor", "said_at"),
    Index(None, "mentor", "message"),
)

edits = _table(
    "edits",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    _owner("answer", "answers.id"),
    Column("old_text", Sealed),
    Column("edited_at", UtcDateTime, nullable=False),
    Column("taken_back_at", UtcDateTime),
    Index(None, "answer"),
    Index(None, "mentor", "edited_at"),
)

attachments = _table(
    "attachments",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    _owner("answer", "answers.id"),
    Column("kind", String(12), nullable=False),
    Column("file_id", Text, nullable=False),
    Column("unique_id", Text, nullable=False),
    Column("size", BigInteger),
    Column("duration", Integer),
    Column("name", Sealed),
    Index(None, "answer"),
    Index(None, "mentor"),
)

reminders = _table(
    "reminders",
    Column("id", Id, primary_key=True),
    Column(
        "mentor", Id, ForeignKey("mentors.id", ondelete="CASCADE"), nullable=False, unique=True
    ),
    Column("weekday", Integer, nullable=False),
    Column("wall", Time, nullable=False),
    # The next occurrence: its day, its first allowed minute, and when it is looked at again.
    Column("local_date", Date, nullable=False),
    Column("allowed_at", UtcDateTime, nullable=False),
    Column("fire_at", UtcDateTime, nullable=False),
    Index(None, "fire_at"),
)

occurrences = _table(
    "occurrences",
    Column("id", Id, primary_key=True),
    _owner("reminder", "reminders.id"),
    Column("local_date", Date, nullable=False),
    UniqueConstraint("reminder", "local_date"),
)

cards = _table(
    "cards",
    Column("id", Id, primary_key=True),
    _owner("chat", "chats.id"),
    Column("run", Id, ForeignKey("runs.id", ondelete="SET NULL")),
    # Telegram's id; empty until it is sent, and after a transmission of unknown fate.
    Column("message", BigInteger),
    # Something of the mentor's stands below: the card is not edited any more.
    Column("buried", Boolean, nullable=False, default=False),
    Column("has_buttons", Boolean, nullable=False, default=False),
    Index(None, "chat", "message"),
    Index(None, "run"),
)

# A chat has many cards in a year, and few that nothing stands below. In words of both databases:
# a statement finds the index only if it says the same.
UNBURIED = text("NOT buried")
Index("ix_cards_open", cards.c.chat, sqlite_where=UNBURIED, postgresql_where=UNBURIED)

inbox = _table(
    "inbox",
    Column("id", Id, primary_key=True),
    # telegram:<bot>:<update>, reminder:<id>:<day>, shown:<outbox id>
    Column("key", String(80), nullable=False, unique=True),
    Column("chat", Id, ForeignKey("chats.id", ondelete="SET NULL")),
    Column("state", String(8), nullable=False),  # new, handled, parked
    # The raw update as ASCII JSON; emptied when it is handled.
    Column("payload", Sealed),
    Column("received_at", UtcDateTime, nullable=False),
    Column("problem", String(120)),
    Index(None, "chat"),
    Index(None, "received_at"),
)

_new = inbox.c.state == "new"
Index("ix_inbox_new", inbox.c.chat, inbox.c.id, sqlite_where=_new, postgresql_where=_new)

outbox = _table(
    "outbox",
    Column("id", Id, primary_key=True),
    _owner("chat", "chats.id"),
    Column("card", Id, ForeignKey("cards.id", ondelete="SET NULL")),
    # send, edit, strip (buttons off), react, answer (a callback), media, export, leave
    Column("kind", String(12), nullable=False),
    Column("body", SealedJson, nullable=False),
    # Answers to callbacks and reactions -1 (neither paced nor in order), replies 0, reminders 1.
    Column("priority", Integer, nullable=False, default=0),
    Column("state", String(12), nullable=False),  # queued, sending, uncertain, dead
    Column("cuts", Integer, nullable=False, default=0),  # transmissions of unknown fate
    Column("tries", Integer, nullable=False, default=0),
    Column("due_real", Float, nullable=False, default=0.0),
    # Who has it in hand, by the token of the sender's lease; and the fence of that claim.
    Column("sender", BigInteger, nullable=False, default=0),
    Column("token", Integer, nullable=False, default=0),
    Column("last", Boolean, nullable=False, default=False),  # the chat goes after this one
    Column("problem", String(200)),
    Index(None, "chat", "id"),
    Index(None, "card"),
    Index(None, "state", "priority", "id"),
)

leases = _table(
    "leases",
    # A duty that one process at a time has: "receiver", "sender".
    Column("id", Id, primary_key=True),
    Column("name", String(16), nullable=False, unique=True),
    Column("token", BigInteger, nullable=False, default=0),
    Column("until_real", Float, nullable=False, default=0.0),
    Column("held_real", Float, nullable=False, default=0.0),  # nothing is to be done before
)
