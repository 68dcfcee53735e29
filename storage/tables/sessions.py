"""What is planned, and what the bot says first about it."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Time,
    UniqueConstraint,
)

from framework.model import DEFAULT_EDITION
from storage.columns import Id, Sealed, UtcDateTime
from storage.tables.schema import owner, table

series = table(
    "series",
    # When a mentor meets a mentee (flows/calendar/series.py). `next_on`: the first date of the
    # rule that is not dealt with yet, empty when there is none; what was moved stands in
    # `sessions`.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("mentee", "mentees.id"),
    Column("first_on", Date, nullable=False),
    Column("every", Integer, nullable=False),
    Column("wall", Time, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("next_on", Date),
    Column("ended_at", UtcDateTime),
    Column("rrule", String(200)),  # empty: every `every` weeks
    # What calendars are told (storage/calendar/appointments.py): how often times of it changed or
    # were called off, when that or its mentee's name last did, and whether a file of an earlier
    # version may have told its later dates as one event.
    Column("sequence", Integer, nullable=False, default=0),
    Column("modified_at", UtcDateTime),
    Column("foretold", Boolean, nullable=False, default=False),
    Index(None, "mentor", "ended_at"),
    Index(None, "mentee"),
)

sessions = table(
    "sessions",
    # A session of which something was said or asked; the others follow from the rule.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("series", "series.id"),
    Column("planned_on", Date, nullable=False),
    Column("moved_on", Date),
    Column("moved_wall", Time),
    Column("state", String(8), nullable=False),  # planned, skipped, asked, missed
    Column("starts_at", UtcDateTime),  # of one that was asked about, or missed
    Column("ends_at", UtcDateTime),
    Column("number", Integer),  # its place among all with this mentee
    Column("focus", String(12), nullable=False, default=""),
    Column(
        "framework", String(40), nullable=False, default=DEFAULT_EDITION.framework
    ),  # of the focus
    # How often its own time or state changed, and when it last did.
    Column("sequence", Integer, nullable=False, default=0),
    Column("modified_at", UtcDateTime),
    UniqueConstraint("series", "planned_on"),
    Index(None, "mentor", "starts_at"),
)

plans = table(
    "plans",
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    Column("mentee", Id, ForeignKey("mentees.id", ondelete="SET NULL")),
    Column("run", Id, ForeignKey("runs.id", ondelete="SET NULL")),  # the entry it came from
    Column("kind", String(8), nullable=False),  # if_then, action
    Column("text", Sealed, nullable=False),
    Column("due_on", Date),
    Column("due_wall", Time),  # the hour, where one was said
    Column("state", String(8), nullable=False),  # open, did, dropped
    Column("forgotten", Integer, nullable=False, default=0),
    Column("made_at", UtcDateTime, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("discarded_at", UtcDateTime),  # with the entry it came from
    Index(None, "mentor", "state"),
    Index(None, "mentee"),
    Index(None, "run"),
)

reminders = table(
    "reminders",
    # What the bot says first, and when it does next. `object` is a series (session, rehearsal), a
    # plan (action), a run (later), or 0 (weekly, assess); the rule of a weekly one stands here.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
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

occurrences = table(
    "occurrences",
    # What became of each occurrence (flows/effects.py); none is dealt with twice.
    Column("id", Id, primary_key=True),
    owner("reminder", "reminders.id"),
    Column("local_date", Date, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("outcome", String(8), nullable=False),
    Column("settled_at", UtcDateTime, nullable=False),
    UniqueConstraint("reminder", "local_date"),
)
