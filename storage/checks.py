"""What must always be true of the database: nothing lost, doubled, stuck or orphaned.

Each check reads only codes, ids and dates, and says how many rows break it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, Protocol

from sqlalchemy import ColumnElement, Connection, ForeignKey, case, exists, func, or_, select

from flows.flow import State
from storage.queues.leases import SENDER
from storage.tables import (
    InboxSource,
    InboxState,
    OutboxState,
    answers,
    chats,
    entries,
    inbox,
    leases,
    mentors,
    metadata,
    outbox,
    reminders,
    runs,
    series,
)

STUCK = timedelta(minutes=10)
"""An event that waits longer than this is stuck; a busy bot takes seconds."""


class Count(Protocol):
    """How many rows break it; `at` is the mentors' time, `real` seconds of real time."""

    def __call__(self, conn: Connection, at: datetime, real: float) -> int: ...


class Check(NamedTuple):
    """One thing that must hold, what to do if it does not, and how many rows break it."""

    name: str
    advice: str
    broken: Count


def count_lost(conn: Connection, at: datetime, real: float) -> int:
    """Conversations that remember more or fewer answers than stand in the journal."""
    said = (
        select(answers.c.entry, func.count())
        .where(answers.c.taken_back_at.is_(None), answers.c.option.is_(None))
        .group_by(answers.c.entry)
    )
    saved: dict[int, int] = dict(conn.execute(said).all())
    lost = 0
    for run, stored in conn.execute(select(runs.c.id, runs.c.state).where(_keeps_answers())):
        try:
            state = State.model_validate(stored)
        except ValueError:  # of a version that is not understood, as in storage/journal/runs.py
            continue
        moved = state.value("belongs") not in ("", "none")
        told = sum(answer.pieces for answer in state.answers.values())
        lost += told != saved.get(run, 0) and not moved
    return lost


def _keeps_answers() -> ColumnElement[bool]:
    return runs.c.id.in_(select(entries.c.id))


def count_doubled(conn: Connection, at: datetime, real: float) -> int:
    """Messages that became two answers: each is saved once, whatever was redelivered."""
    doubled = (
        select(answers.c.mentor, answers.c.message)
        .where(answers.c.message.is_not(None))
        .group_by(answers.c.mentor, answers.c.message)
        .having(func.count() > 1)
    )
    return conn.execute(select(func.count()).select_from(doubled.subquery())).scalar_one()


def count_waiting(conn: Connection, at: datetime, real: float) -> int:
    late = select(func.count()).where(
        inbox.c.state == InboxState.NEW, inbox.c.received_at < at - STUCK
    )
    return conn.execute(late).scalar_one()


def count_unsent(conn: Connection, at: datetime, real: float) -> int:
    """Messages long overdue in a chat that can be reached, or in the hands of a sender that is
    long dead."""
    overdue = real - STUCK.total_seconds()
    waits = (outbox.c.state == OutboxState.QUEUED) & (outbox.c.due_real > 0)
    alive = exists().where(leases.c.name == SENDER, leases.c.until_real >= overdue)
    late = (
        select(func.count())
        .select_from(outbox.join(chats, chats.c.id == outbox.c.chat))
        .where(chats.c.blocked_at.is_(None))
        .where(
            or_(
                waits & (outbox.c.due_real < overdue),
                (outbox.c.state == OutboxState.SENDING) & ~alive,
            )
        )
    )
    return conn.execute(late).scalar_one()


def count_parked(conn: Connection, at: datetime, real: float) -> int:
    return conn.execute(
        select(func.count()).where(inbox.c.state == InboxState.PARKED)
    ).scalar_one()


def count_dead(conn: Connection, at: datetime, real: float) -> int:
    return conn.execute(
        select(func.count()).where(outbox.c.state == OutboxState.DEAD)
    ).scalar_one()


def count_overdue(conn: Connection, at: datetime, real: float) -> int:
    late = select(func.count()).where(reminders.c.fire_at < at - STUCK)
    return conn.execute(late).scalar_one()


def measure_reminders(conn: Connection, at: datetime) -> tuple[int, datetime | None, int]:
    """How many are set, when the next is due, and how many have been for too long."""
    set_ = select(func.count(reminders.c.fire_at), func.min(reminders.c.fire_at))
    count, next_at = conn.execute(set_).one()
    return count, next_at, count_overdue(conn, at, 0.0)


def count_in_hand(conn: Connection, at: datetime, real: float) -> int:
    """Reminders that came due, and that no event will deal with, in a chat that can be reached."""
    wakes = exists().where(
        inbox.c.chat == mentors.c.chat,
        inbox.c.state != InboxState.HANDLED,
        inbox.c.key.startswith(f"{InboxSource.REMINDER}:"),
    )
    forgotten = (
        select(func.count())
        .select_from(reminders)
        .join(mentors, mentors.c.id == reminders.c.mentor)
        .join(chats, chats.c.id == mentors.c.chat)
        .where(reminders.c.fire_at.is_(None), chats.c.blocked_at.is_(None), ~wakes)
    )
    return conn.execute(forgotten).scalar_one()


def count_orphans(conn: Connection, at: datetime, real: float) -> int:
    """Rows that refer to nothing, and series that nobody would ask about."""
    reminded = exists().where(
        reminders.c.mentor == series.c.mentor,
        reminders.c.kind == "session",
        reminders.c.object == series.c.id,
    )
    silent = select(func.count()).where(series.c.ended_at.is_(None), ~reminded)
    dangling = sum(_count_dangling(conn, key) for key in _list_references())
    return dangling + conn.execute(silent).scalar_one()


def _list_references() -> Iterator[ForeignKey]:
    for table in metadata.sorted_tables:
        yield from sorted(table.foreign_keys, key=lambda key: key.parent.name)


def _count_dangling(conn: Connection, key: ForeignKey) -> int:
    target = key.column.table.alias("target")
    found = exists().where(target.c[key.column.name] == key.parent)
    dangling = select(func.count()).where(key.parent.is_not(None), ~found)
    return conn.execute(dangling).scalar_one()


class Waiting(NamedTuple):
    """Rows of one kind that wait, and since when the oldest does, where the rows tell."""

    name: str
    rows: int
    since: datetime | None


def measure_waiting(conn: Connection, at: datetime, real: float) -> list[Waiting]:
    """What waits to be handled, to be sent now, and for people who have blocked the bot."""
    events = select(func.count(), func.min(inbox.c.received_at)).where(
        inbox.c.state == InboxState.NEW
    )
    of_chat = outbox.join(chats, chats.c.id == outbox.c.chat)
    queued = (
        select(func.count(), func.min(case((outbox.c.due_real > 0, outbox.c.due_real))))
        .select_from(of_chat)
        .where(outbox.c.state == OutboxState.QUEUED)
    )
    now = or_(outbox.c.good_from_at.is_(None), outbox.c.good_from_at <= at)
    sent = conn.execute(queued.where(chats.c.blocked_at.is_(None), now)).one()
    held = (
        select(func.count(), func.min(chats.c.blocked_at))
        .select_from(of_chat)
        .where(outbox.c.state == OutboxState.QUEUED, chats.c.blocked_at.is_not(None))
    )
    due = sent[1] if sent[1] is not None and sent[1] <= real else None
    return [
        Waiting("events", *conn.execute(events).one()),
        Waiting("messages", sent[0], datetime.fromtimestamp(due, UTC) if due else None),
        Waiting("messages for chats that cannot be reached", *conn.execute(held).one()),
    ]


class Refused(NamedTuple):
    """A message that Telegram does not take; `since` is when it was last due, where that is
    known."""

    id: int
    problem: str
    since: datetime | None


def list_refused(conn: Connection, most: int) -> list[Refused]:
    """The newest of them."""
    dead = (
        select(outbox.c.id, outbox.c.kind, outbox.c.problem, outbox.c.due_real)
        .where(outbox.c.state == OutboxState.DEAD)
        .order_by(outbox.c.id.desc())
        .limit(most)
    )
    return [
        Refused(
            row.id,
            f"{row.kind}: {row.problem or 'no reason is known'}",
            datetime.fromtimestamp(row.due_real, UTC) if row.due_real > 0 else None,
        )
        for row in conn.execute(dead)
    ]


CHECKS = (
    Check("no answer is lost", "restore a copy of the database and report this", count_lost),
    Check("no answer is doubled", "report this with the time it happened", count_doubled),
    Check("no event is stuck", "start the bot: it takes what waits", count_waiting),
    Check("no message is stuck", "start the bot, and look at its log", count_unsent),
    Check("no reminder is overdue", "start the bot: it sends what was missed", count_overdue),
    Check("no reminder is stuck", "report this; changing a setting frees it", count_in_hand),
    Check("nothing is orphaned", "restore a copy of the database and report this", count_orphans),
    Check("no event is parked", "install a newer version, then `doctor --retry`", count_parked),
    Check("no message was refused", "see the log, then `doctor --retry`", count_dead),
)
