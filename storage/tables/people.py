"""Who there is: chats, the mentors in them, their mentees, and where each mentoring is."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Time,
    UniqueConstraint,
)

from flows.calendar.schedule import QUIET
from framework.model import DEFAULT_EDITION
from storage.columns import Id, Sealed, SealedJson, UtcDateTime
from storage.tables.schema import owner, table

chats = table(
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

_is_blocked = chats.c.blocked_at.is_not(None)
Index(
    "ix_chats_blocked_at",
    chats.c.blocked_at,
    sqlite_where=_is_blocked,
    postgresql_where=_is_blocked,
)

mentors = table(
    "mentors",
    Column("id", Id, primary_key=True),
    Column("chat", Id, ForeignKey("chats.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("zone", String(64), nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
    # How often the bot may speak first (flows/calendar/rhythm.py); empty where it was never asked.
    Column("quiet_from", Time, nullable=False, default=QUIET.start),
    Column("quiet_to", Time, nullable=False, default=QUIET.end),
    Column("moment", String(8), nullable=False, default=""),
    Column("rehearses", Boolean),
    Column("pace", String(8), nullable=False, default="all"),
    Column("paused_until", UtcDateTime),
    # What is summed up and shown: on Sunday evening, a line of their own, a dark picture; the
    # self-assessment every so many months, 0 for never; whether that was asked, and how many
    # offers of it in a row went unanswered.
    Column("digest", Boolean, nullable=False, default=True),
    Column("quotes", Boolean, nullable=False, default=True),
    Column("quotes_asked", Boolean, nullable=False, default=False),  # whether they are welcome
    Column("dark", Boolean, nullable=False, default=False),
    Column("assess_months", Integer, nullable=False, default=1),
    Column("assess_asked", Boolean, nullable=False, default=False),
    Column("assess_ignored", Integer, nullable=False, default=0),
    # What was sent first: when the last question, the days of the last audible ones
    # ("2026-11-26 2026-11-27"), and how many questions in a row went unanswered.
    Column("sent_at", UtcDateTime),
    Column("sounded", String(40), nullable=False, default=""),
    Column("unanswered", Integer, nullable=False, default=0),
    # What is left in peace (flows/care/aside.py); every mentor has one, most with nothing in it.
    Column("aside", SealedJson, default=dict),
)

mentees = table(
    "mentees",
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    Column("name", Sealed, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    # Of a former name, and of one that was put together with another: whose it is now.
    Column("same_as", BigInteger),
    Column("ended_at", UtcDateTime),  # of a mentoring that is over
    Index(None, "mentor"),
)

namings = table(
    "namings",
    # A mentee was renamed, put together with another, or told apart: every value that changed, as
    # it was and as it became, and the rows that were made.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("mentee", "mentees.id"),
    Column("before", SealedJson, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("undone_at", UtcDateTime),
    Index(None, "mentor"),
    Index(None, "mentee"),
)

deeds = table(
    "deeds",
    # What was done last besides telling, for a day (storage/journal/deeds.py): by its kind, with
    # what taking it back needs to know, and the youngest answer and edit there were.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    Column("kind", String(12), nullable=False),
    Column("object", BigInteger, nullable=False, default=0),
    Column("version", BigInteger, nullable=False, default=0),
    Column("was", String(1000), nullable=False, default=""),
    Column("run", BigInteger, nullable=False, default=0),
    Column("step", String(24), nullable=False, default=""),
    Column("answer", BigInteger, nullable=False, default=0),
    Column("edit", BigInteger, nullable=False, default=0),
    Column("made_at", UtcDateTime, nullable=False),
    Index(None, "mentor", "made_at"),
)

phases = table(
    "phases",
    # When a mentoring came to this phase, the last time; the youngest is where it is.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("mentee", "mentees.id"),
    Column("phase", String(12), nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    UniqueConstraint("mentee", "phase"),
    Index(None, "mentor"),
)

hidden = table(
    "hidden",
    # Abilities that have not happened yet; of two frameworks' that have one code, the last one.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    Column("ability", String(12), nullable=False),
    Column("hidden_at", UtcDateTime, nullable=False),
    Column("framework", String(40), nullable=False, default=DEFAULT_EDITION.framework),
    UniqueConstraint("mentor", "ability"),
)
