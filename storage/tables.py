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

from flows.schedule import QUIET
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
    Column("patient", Boolean, nullable=False, default=False),  # only the clock's events wait
    UniqueConstraint("bot_id", "chat_id"),
)

_has_events = chats.c.waits.is_not(None)
Index(
    "ix_chats_queue",
    chats.c.patient,
    chats.c.waits,
    sqlite_where=_has_events,
    postgresql_where=_has_events,
)

mentors = _table(
    "mentors",
    Column("id", Id, primary_key=True),
    Column("chat", Id, ForeignKey("chats.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("zone", String(64), nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
    # How often the bot may speak first (flows/rhythm.py); empty where it was never asked.
    Column("quiet_from", Time, nullable=False, default=QUIET.start),
    Column("quiet_to", Time, nullable=False, default=QUIET.end),
    Column("moment", String(8), nullable=False, default=""),
    Column("rehearses", Boolean),
    Column("pace", String(8), nullable=False, default="all"),
    Column("paused_until", UtcDateTime),
    # What was sent first: when the last question, the days of the last audible ones
    # ("2026-11-26 2026-11-27"), and how many questions in a row went unanswered.
    Column("sent_at", UtcDateTime),
    Column("sounded", String(40), nullable=False, default=""),
    Column("unanswered", Integer, nullable=False, default=0),
)

mentees = _table(
    "mentees",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("name", Sealed, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Index(None, "mentor"),
)

series = _table(
    "series",
    # When a mentor meets a mentee (flows/series.py). `next_on`: the first date of the rule that is
    # not dealt with yet, empty when there is none; what was moved stands in `sessions`.
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    _owner("mentee", "mentees.id"),
    Column("first_on", Date, nullable=False),
    Column("every", Integer, nullable=False),
    Column("wall", Time, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("next_on", Date),
    Column("ended_at", UtcDateTime),
    Index(None, "mentor", "ended_at"),
    Index(None, "mentee"),
)

sessions = _table(
    "sessions",
    # A session of which something was said or asked; the others follow from the rule.
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    _owner("series", "series.id"),
    Column("planned_on", Date, nullable=False),
    Column("moved_on", Date),
    Column("moved_wall", Time),
    Column("state", String(8), nullable=False),  # planned, skipped, asked, missed
    Column("starts_at", UtcDateTime),  # of one that was asked about, or missed
    Column("ends_at", UtcDateTime),
    Column("number", Integer),  # its place among all with this mentee
    Column("focus", String(12), nullable=False, default=""),
    UniqueConstraint("series", "planned_on"),
    Index(None, "mentor", "starts_at"),
)

phases = _table(
    "phases",
    # When a mentoring came to this phase, the last time; the youngest is where it is.
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    _owner("mentee", "mentees.id"),
    Column("phase", String(12), nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    UniqueConstraint("mentee", "phase"),
    Index(None, "mentor"),
)

hidden = _table(
    "hidden",
    # Abilities that have not happened yet.
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("ability", String(12), nullable=False),
    Column("hidden_at", UtcDateTime, nullable=False),
    UniqueConstraint("mentor", "ability"),
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
    Column("session", Id, ForeignKey("sessions.id", ondelete="SET NULL")),  # it is about
    Index(None, "mentor", "status"),
    Index(None, "mentor", "flow"),
    Index(None, "session"),
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

plans = _table(
    "plans",
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("mentee", Id, ForeignKey("mentees.id", ondelete="SET NULL")),
    Column("run", Id, ForeignKey("runs.id", ondelete="SET NULL")),  # the entry it came from
    Column("kind", String(8), nullable=False),  # if_then, action
    Column("text", Sealed, nullable=False),
    Column("due_on", Date),
    Column("state", String(8), nullable=False),  # open, did, dropped
    Column("forgotten", Integer, nullable=False, default=0),
    Column("made_at", UtcDateTime, nullable=False),
    Column("settled_at", UtcDateTime),
    Index(None, "mentor", "state"),
    Index(None, "mentee"),
    Index(None, "run"),
)

reminders = _table(
    "reminders",
    # What the bot says first, and when it does next. `object` is a series (session, rehearsal), a
    # plan (action), a run (later), or 0 (weekly, assess); the rule of a weekly one stands here.
    Column("id", Id, primary_key=True),
    _owner("mentor", "mentors.id"),
    Column("kind", String(12), nullable=False),
    Column("object", BigInteger, nullable=False, default=0),
    Column("weekday", Integer),
    Column("wall", Time),
    # The next occurrence: its date by the rule, when it is due, the first allowed minute; and when
    # it is looked at. That is empty while it is in hand, or while the bot is blocked.
    Column("local_date", Date, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("allowed_at", UtcDateTime, nullable=False),
    Column("fire_at", UtcDateTime),
    UniqueConstraint("mentor", "kind", "object"),
)

_is_set = reminders.c.fire_at.is_not(None)
Index("ix_reminders_fire_at", reminders.c.fire_at, sqlite_where=_is_set, postgresql_where=_is_set)

occurrences = _table(
    "occurrences",
    # What became of each occurrence (flows/effects.py); none is dealt with twice.
    Column("id", Id, primary_key=True),
    _owner("reminder", "reminders.id"),
    Column("local_date", Date, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("outcome", String(8), nullable=False),
    Column("settled_at", UtcDateTime, nullable=False),
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
    # telegram:<bot>:<update>, shown:<outbox id>; of the clock's, reminder:<id>:<day>:<now> and
    # late:<outbox id>:<end>
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
    # What is sent first may go only between these; past the second it is looked at again.
    Column("good_from_at", UtcDateTime),
    Column("good_until_at", UtcDateTime),
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

leases = _table(
    "leases",
    # A duty that one process at a time has: "receiver", "sender".
    Column("id", Id, primary_key=True),
    Column("name", String(16), nullable=False, unique=True),
    Column("token", BigInteger, nullable=False, default=0),
    Column("until_real", Float, nullable=False, default=0.0),
    Column("held_real", Float, nullable=False, default=0.0),  # nothing is to be done before
)

marks = _table(
    "marks",
    # What the house remembers between two starts: the time-zone data that times were worked out
    # by, and an alarm of the clock.
    Column("id", Id, primary_key=True),
    Column("name", String(16), nullable=False, unique=True),
    Column("value", String(200), nullable=False),
    Column("noted_at", UtcDateTime, nullable=False),
)
