"""Every table. Codes, dates and ratings stand in clear; every free text passes the vault."""

from storage.tables.journal import (
    answers,
    assessments,
    attachments,
    edits,
    entries,
    lenses,
    ratings,
    runs,
    touches,
)
from storage.tables.people import chats, hidden, mentees, mentors, namings, phases
from storage.tables.queues import (
    SHOWS_BUTTONS,
    UNBURIED,
    InboxSource,
    InboxState,
    OutboxKind,
    OutboxState,
    cards,
    inbox,
    leases,
    marks,
    outbox,
)
from storage.tables.schema import metadata
from storage.tables.sessions import occurrences, plans, reminders, series, sessions

__all__ = [
    "SHOWS_BUTTONS",
    "UNBURIED",
    "InboxSource",
    "InboxState",
    "OutboxKind",
    "OutboxState",
    "answers",
    "assessments",
    "attachments",
    "cards",
    "chats",
    "edits",
    "entries",
    "hidden",
    "inbox",
    "leases",
    "lenses",
    "marks",
    "mentees",
    "mentors",
    "metadata",
    "namings",
    "occurrences",
    "outbox",
    "phases",
    "plans",
    "ratings",
    "reminders",
    "runs",
    "series",
    "sessions",
    "touches",
]
