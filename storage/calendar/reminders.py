"""What the bot says first, and when it does next.

A reminder keeps one thing only: its next occurrence that is not settled. What that is follows
from the rules (storage/calendar/almanac.py) and is worked out anew whenever something changes. An
occurrence is in hand from the moment it comes due until it is settled or put off; nothing is
settled twice.
"""

from collections.abc import Container, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, null, select, update

from flows.calendar.schedule import Weekly, next_weekly_date
from flows.calendar.series import to_local_date
from flows.effects import Settle, Snooze, Wait
from flows.views import Kind, Nudge
from storage.calendar import sessions
from storage.calendar.almanac import Almanac, Occurrence, read_almanac
from storage.calendar.occurrences import (
    IS_DUE,
    MINE,
    OF_SESSIONS,
    Open,
    ReminderRow,
    find_row,
    list_due,
    list_in_hand,
    list_rows,
    note_outcome,
    read_open,
    to_nudge,
)
from storage.calendar.timetable import MAX_SESSIONS_A_TURN
from storage.people import Mentor, find_mentor
from storage.tables import (
    InboxSource,
    chats,
    mentors,
    reminders,
)

ASSESS: Final[tuple[Kind, int]] = ("assess", 0)
DIGEST: Final[tuple[Kind, int]] = ("digest", 0)
WEEKLY: Final[tuple[Kind, int]] = ("weekly", 0)


class Claimed(NamedTuple):
    """A reminder that has come due, and the key of the event that wakes its chat. No two claims
    have the same key: what is put off comes due again."""

    reminder: int
    chat: int
    local_date: date
    key: str


# What the clock does


def claim_due(conn: Connection, at: datetime, limit: int) -> list[Claimed]:
    """Take in hand what is due by `at`, in order of time; at most `limit`. Of two that do so at
    once each gets others."""
    rows = conn.execute(_DUE, {"now": at, "most": limit}).all()
    if rows:
        conn.execute(_TAKE, {"those": [row.id for row in rows]})
    # A wake-up under a key that is known would be lost, and the reminder with it: in one moment it
    # can come due, be put off to the end of quiet hours, and come due again without any.
    now = f"{at:%Y%m%dT%H%M%S%f}"
    return [
        Claimed(
            row.id,
            row.chat,
            row.local_date,
            f"{InboxSource.REMINDER}:{row.id}:{row.local_date}:{row.fire_at:%y%m%dT%H%M%S}-{now}",
        )
        for row in rows
    ]


def next_due(conn: Connection) -> datetime | None:
    """When the next reminder of all is to be looked at."""
    return conn.execute(_NEXT_DUE).scalar_one_or_none()


def renew(conn: Connection, after_id: int, limit: int, at: datetime) -> int | None:
    """Work out anew what the mentors of the next chats have, those that follow on `after_id`; the
    last id of these, or None if there were none."""
    those = conn.execute(_CHATS, {"after": after_id, "most": limit}).scalars().all()
    for chat in those:
        # Only now, with the chat's row locked, is it certain what they have set.
        mentor = find_mentor(conn, chat)
        if mentor is not None:
            recompute(conn, mentor, at)
    return those[-1] if those else None


# What a turn does


def read_due(conn: Connection, mentor: Mentor, at: datetime) -> tuple[Nudge, ...]:
    """Every occurrence that may be said by `at` and is not settled, in order of due time."""
    rows = list_due(conn, mentor, at)
    if not rows:
        return ()
    calendar = read_open(conn, mentor, rows, at)
    found = [
        (row, each)
        for row in rows
        for each in islice(calendar.list_occurrences(row), MAX_SESSIONS_A_TURN)
        if each.allowed_at <= at
    ]
    views = calendar.view_sessions(conn) if any(each.session for _, each in found) else {}
    nudges = [to_nudge(row, each, views) for row, each in found]
    return tuple(sorted(nudges, key=lambda nudge: (nudge.due_at, nudge.reminder, nudge.on)))


def settle(conn: Connection, mentor: Mentor, effect: Settle, at: datetime) -> None:
    """Note what became of an occurrence; a second time changes nothing."""
    row = find_row(conn, mentor, effect.reminder)
    if row is None or not note_outcome(conn, mentor, row, effect, at):
        return
    _change(conn, mentor, row.id, fire_at=None)
    if row.kind == "session":
        sessions.settle(conn, mentor, row.object, effect.on, at)


def wait(conn: Connection, mentor: Mentor, effect: Wait, at: datetime) -> None:
    """Look at a reminder again later."""
    _change(conn, mentor, effect.reminder, fire_at=effect.until)


def put_off(conn: Connection, mentor: Mentor, at: datetime, until: datetime) -> None:
    """Look again later at all that is due."""
    conn.execute(_PUT_OFF, {"of": mentor.id, "now": at, "fire_at": until})


def schedule_rest(conn: Connection, mentor: Mentor, at: datetime) -> None:
    """Work out the next occurrence of all that is still in hand."""
    rows = list_in_hand(conn, mentor)
    if rows:
        _arrange(conn, read_open(conn, mentor, rows, at), rows)


# What a mentor does


def recompute(conn: Connection, mentor: Mentor, at: datetime) -> None:
    """Something has changed that reminders follow from: all of them anew."""
    rows, almanac = list_rows(conn, mentor), read_almanac(conn, mentor)
    known = {(row.kind, row.object) for row in rows}
    new = [
        _new(kind, number)
        for number in almanac.series
        for kind in OF_SESSIONS
        if (kind, number) not in known
    ]
    new += _list_own(almanac, known, at)
    _arrange(conn, read_open(conn, mentor, rows, at, almanac), [*rows, *new])


def set_weekly(conn: Connection, mentor: Mentor, weekly: Weekly, at: datetime) -> None:
    """Set or change the weekly question. The row stays, and with it the days on which it came:
    changed on such a day, it comes next week."""
    rows = {(row.kind, row.object): row for row in list_rows(conn, mentor)}
    almanac = read_almanac(conn, mentor, series=False, plans=False)
    row = rows.get(WEEKLY, _new(*WEEKLY))._replace(
        weekday=weekly.weekday,
        wall=weekly.wall,
        local_date=next_weekly_date(weekly, at).local_date,
    )
    changed = [row, *_list_own(almanac, rows, at)]
    _arrange(conn, read_open(conn, mentor, changed, at, almanac), changed)


def read_weekly(conn: Connection, mentor: Mentor) -> Weekly | None:
    row = conn.execute(_WEEKLY, {"of": mentor.id}).one_or_none()
    return Weekly(weekday=row.weekday, wall=row.wall, zone=mentor.zone) if row else None


def set_assessing(conn: Connection, mentor: Mentor, at: datetime) -> None:
    """How often the self-assessment is offered has changed: the next one is so far from today."""
    _drop(conn, mentor, *ASSESS)
    almanac = read_almanac(conn, mentor, series=False, plans=False)
    row = _new(*ASSESS)._replace(local_date=almanac.next_assessment(at))
    _arrange(conn, read_open(conn, mentor, [row], at, almanac), [row])


def stop(conn: Connection, mentor: Mentor) -> None:
    """No weekly question any more."""
    _drop(conn, mentor, *WEEKLY)


def come_again(
    conn: Connection,
    mentor: Mentor,
    kind: Kind,
    number: int,
    on: date,
    due_at: datetime,
    at: datetime,
) -> None:
    """An occurrence is due again that was settled and not said, as far as it is still to be."""
    rows = {(row.kind, row.object): row for row in list_rows(conn, mentor)}
    row = rows.get((kind, number))
    if row is None and kind == "weekly":
        return  # they have stopped it
    row = row or _new(kind, number)._replace(local_date=on)
    row = row._replace(local_date=min(row.local_date, on))
    if kind == "later":
        row = row._replace(due_at=due_at)
    _arrange(conn, read_open(conn, mentor, [row], at), [row])


def snooze(conn: Connection, mentor: Mentor, effect: Snooze, at: datetime) -> None:
    """Show the question of a run again; a second wish replaces the first, or takes it back."""
    _drop(conn, mentor, "later", effect.run)
    if effect.at is None:
        return
    day = to_local_date(effect.at, mentor.zone)
    row = _new("later", effect.run)._replace(local_date=day, due_at=effect.at)
    _arrange(conn, read_open(conn, mentor, [row], at), [row])


def set_action(conn: Connection, mentor: Mentor, plan: int, at: datetime) -> None:
    """Ask for an action on its day, if that is still ahead."""
    _drop(conn, mentor, "action", plan)
    row = _new("action", plan)
    calendar = read_open(conn, mentor, [row], at)
    coming = next(calendar.list_occurrences(row), None)
    if coming is not None and coming.due_at > at:
        _set(conn, calendar, row, coming)


# Small parts


def _list_own(
    almanac: Almanac, known: Container[tuple[str, int]], at: datetime
) -> list[ReminderRow]:
    """What every mentor has, as far as it is not there yet."""
    assess = _new(*ASSESS)._replace(local_date=almanac.first_assessment(at))
    digest = _new(*DIGEST)._replace(local_date=almanac.next_digest(at))
    return [row for row in (assess, digest) if (row.kind, row.object) not in known]


def _new(kind: Kind, number: int) -> ReminderRow:
    """A reminder that is not there yet."""
    return ReminderRow(0, kind, number, None, None, date.min, _NEVER, _NEVER, None)


def _arrange(conn: Connection, calendar: Open, rows: Sequence[ReminderRow]) -> None:
    """Give each reminder its next occurrence; it goes when there is none."""
    for row in rows:
        coming = next(calendar.list_occurrences(row), None)
        if coming is not None:
            _set(conn, calendar, row, coming)
        elif row.id:
            _drop(conn, calendar.almanac.mentor, row.kind, row.object)


def _set(conn: Connection, calendar: Open, row: ReminderRow, coming: Occurrence) -> None:
    """What is late already is looked at in the first minute in which it may be said."""
    (mentor, rhythm, *_), at = calendar.almanac, calendar.at
    soon = coming.allowed_at if coming.allowed_at > at else rhythm.allows(at)
    values = row._asdict() | {
        "local_date": coming.on,
        "due_at": coming.due_at,
        "allowed_at": coming.allowed_at,
        "fire_at": soon,
    }
    del values["id"]
    if row.id:
        _change(conn, mentor, row.id, **values)
    else:
        conn.execute(_ADD, {**values, "mentor": mentor.id})


def _change(conn: Connection, mentor: Mentor, reminder: int, **values: object) -> None:
    conn.execute(_CHANGE, {"of": mentor.id, "this": reminder, **values})


def _drop(conn: Connection, mentor: Mentor, kind: Kind, number: int) -> None:
    conn.execute(_DROP, {"of": mentor.id, "named": kind, "about": number})


# The statements are built once: building one takes longer than running it. What `_CHANGE` changes
# is named by the values that it is given.

_NEVER: Final = datetime.max.replace(tzinfo=UTC)

_DUE: Final = (
    select(reminders.c.id, reminders.c.local_date, reminders.c.fire_at, mentors.c.chat)
    .join(mentors, mentors.c.id == reminders.c.mentor)
    .join(chats, chats.c.id == mentors.c.chat)
    .where(reminders.c.fire_at <= bindparam("now"))
    # Of those that waited for one moment, the end of a night, the first that was due.
    .order_by(reminders.c.fire_at, reminders.c.due_at, reminders.c.id)
    .limit(bindparam("most"))
    # Who is in somebody's hands just now is for the next time: nobody waits for a turn.
    .with_for_update(of=(reminders, chats), skip_locked=True)
)
_TAKE: Final = (
    update(reminders)
    .where(reminders.c.id.in_(bindparam("those", expanding=True)))
    .values(fire_at=null())
)
_NEXT_DUE: Final = (
    select(reminders.c.fire_at)
    .where(reminders.c.fire_at.is_not(None))
    .order_by(reminders.c.fire_at)
    .limit(1)
)
_CHATS: Final = (
    select(chats.c.id)
    .where(chats.c.id > bindparam("after"))
    .order_by(chats.c.id)
    .limit(bindparam("most"))
    .with_for_update()
)
_WEEKLY: Final = select(reminders.c.weekday, reminders.c.wall).where(
    MINE, reminders.c.kind == "weekly"
)
_ADD: Final = insert(reminders)
_CHANGE: Final = update(reminders).where(MINE, reminders.c.id == bindparam("this"))
_PUT_OFF: Final = update(reminders).where(MINE, IS_DUE)
_DROP: Final = delete(reminders).where(
    MINE, reminders.c.kind == bindparam("named"), reminders.c.object == bindparam("about")
)
