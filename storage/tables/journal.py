"""The journal: conversations, the entries they have left, and all that an entry is made of."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    text,
)

from framework.model import DEFAULT_EDITION
from storage.columns import Id, Sealed, SealedJson, UtcDateTime
from storage.tables.schema import owner, table

runs = table(
    "runs",
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
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

entries = table(
    "entries",
    # An entry is what a run of a journal flow has left: it has the run's id.
    Column("id", Id, ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True),
    owner("mentor", "mentors.id"),
    Column("began_at", UtcDateTime, nullable=False),
    # Read off the answers after every change, so that progress is counted without opening them.
    Column("ability", String(12)),
    Column("mentee", Id, ForeignKey("mentees.id", ondelete="SET NULL")),
    Column("outcome", String(12)),
    Column("reflected", Boolean, nullable=False, default=False),
    # A file came with it that shows something, or a self-rating names it.
    Column("evidenced", Boolean, nullable=False, default=False),
    Column("discarded_at", UtcDateTime),
    Column("starred", Boolean, nullable=False, default=False),
    Column("private", Boolean, nullable=False, default=False),  # never quoted back
    Column("recalled_at", UtcDateTime),  # when a line of it was quoted back and answered
    # What the ability is of, and at which place among its wordings the question stands that was
    # asked; empty if it was none of them.
    Column("framework", String(40), nullable=False, default=DEFAULT_EDITION.framework),
    Column("framework_version", String(20), nullable=False, default=DEFAULT_EDITION.version),
    Column("wording", Integer),
    Index(None, "mentor", "began_at"),
    Index(None, "mentee"),
)

# What counts: in the mentor's own words, and not in the bin. In words of both databases: a
# statement finds the index only if it says the same.
STANDS = text("reflected AND discarded_at IS NULL")
Index(
    "ix_entries_counted",
    entries.c.mentor,
    entries.c.framework,
    entries.c.ability,
    entries.c.began_at,
    entries.c.outcome,
    entries.c.mentee,
    entries.c.wording,
    entries.c.evidenced,
    entries.c.reflected,  # SQLite looks into the row for a condition, unless it stands here
    entries.c.discarded_at,
    sqlite_where=STANDS,
    postgresql_where=STANDS,
)
_is_binned = entries.c.discarded_at.is_not(None)
Index(
    "ix_entries_binned",
    entries.c.mentor,
    entries.c.discarded_at,
    sqlite_where=_is_binned,
    postgresql_where=_is_binned,
)

answers = table(
    "answers",
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("entry", "entries.id"),
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

# What was taken back lies in the bin, and goes after a while.
_is_taken_back = answers.c.taken_back_at.is_not(None)
_are_words = _is_taken_back & answers.c.option.is_(None)
Index(
    "ix_answers_taken_back",
    answers.c.mentor,
    answers.c.entry,
    sqlite_where=_are_words,
    postgresql_where=_are_words,
)
Index(
    "ix_answers_taken_back_at",
    answers.c.taken_back_at,
    sqlite_where=_is_taken_back,
    postgresql_where=_is_taken_back,
)

edits = table(
    "edits",
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("answer", "answers.id"),
    Column("old_text", Sealed),
    Column("old_option", Sealed),  # of an answer that was a choice
    Column("edited_at", UtcDateTime, nullable=False),
    Column("taken_back_at", UtcDateTime),
    Index(None, "answer"),
    Index(None, "mentor", "edited_at"),
)

_is_reverted = edits.c.taken_back_at.is_not(None)
Index(
    "ix_edits_taken_back_at",
    edits.c.taken_back_at,
    sqlite_where=_is_reverted,
    postgresql_where=_is_reverted,
)

attachments = table(
    "attachments",
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("answer", "answers.id"),
    Column("kind", String(12), nullable=False),
    Column("file_id", Text, nullable=False),
    Column("unique_id", Text, nullable=False),
    Column("size", BigInteger),
    Column("duration", Integer),
    Column("name", Sealed),
    Index(None, "answer"),
    Index(None, "mentor"),
)

touches = table(
    "touches",
    # Abilities that an entry only mentions: "also today", did or missed. Read off its answers.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("entry", "entries.id"),
    Column(
        "framework", String(40), nullable=False, default=DEFAULT_EDITION.framework
    ),  # as its entry's
    Column("ability", String(12), nullable=False),
    Column("did", Boolean, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False),  # when the entry began
    UniqueConstraint("entry", "ability"),
    Index(None, "mentor", "framework", "ability", "touched_at", "entry"),
)

assessments = table(
    "assessments",
    # A self-assessment: all competences, one after the other, in as many sittings as it takes.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    Column("begun_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("framework", String(40), nullable=False, default=DEFAULT_EDITION.framework),
    Index(None, "mentor"),
)

ratings = table(
    "ratings",
    # What a mentor said of themselves, competence by competence; without a value: passed over.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    owner("assessment", "assessments.id"),
    Column("run", Id, ForeignKey("runs.id", ondelete="SET NULL")),  # that asked for it
    Column("competence", Integer, nullable=False),
    Column("value", Integer),
    Column("reason", Sealed),
    Column("entry", Id, ForeignKey("entries.id", ondelete="SET NULL")),  # that shows it
    Column("bereft", Boolean, nullable=False, default=False),  # the entry that showed it is erased
    Column("rated_at", UtcDateTime, nullable=False),
    UniqueConstraint("assessment", "competence"),
    Index(None, "mentor"),
    Index(None, "run"),
    Index(None, "entry"),
)

lenses = table(
    "lenses",
    # What a list of entries was narrowed to (flows/lens.py): its buttons have room for a number.
    Column("id", Id, primary_key=True),
    owner("mentor", "mentors.id"),
    Column("lens", SealedJson, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Index(None, "mentor"),
)
