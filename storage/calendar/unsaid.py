"""What was to be said first and was not: it can be taken back as if nobody had decided on it.

A message of that kind settles occurrences and counts as a question, both in the transaction that
decides on it. It notes what it did there, so that the turn that finds it unsent and no longer true
gives the occurrences back, takes the counting back, and decides anew: what is still due is worded
as of then, what is over is dropped, and nothing that nobody saw counts as asked.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select, update

from flows.effects import AwaitSession, Settle
from flows.views import (
    ActionNudge,
    AssessmentNudge,
    DigestNudge,
    Kind,
    LaterNudge,
    Nudge,
    RehearsalNudge,
    SessionNudge,
    WeeklyNudge,
)
from storage.calendar import reminders, series
from storage.people import Mentor
from storage.tables import mentors, occurrences
from storage.tables import reminders as table

Counts = dict[str, Any]
"""Columns of a mentor that a message sent first may change, as JSON can carry them."""


class Occasion(NamedTuple):
    """An occurrence that a message settles; its reminder may be gone by the time it is given
    back, so that is named by what it is about."""

    kind: Kind
    object: int
    on: str
    due_at: str


def read_counts(conn: Connection, mentor: Mentor) -> Counts:
    row = conn.execute(_COUNTS, {"of": mentor.id}).one()
    return {**row._mapping, "sent_at": row.sent_at and row.sent_at.isoformat()}


def find_occasion(nudges: Iterable[Nudge], settle: Settle) -> list[Occasion]:
    """The one of these that is settled by saying it; none where it is settled otherwise."""
    said = settle.outcome in _SAID
    return [
        Occasion(each.kind, _find_object(each), each.on.isoformat(), each.due_at.isoformat())
        for each in nudges
        if said and (each.reminder, each.on) == (settle.reminder, settle.on)
    ]


def describe(occasions: Sequence[Occasion], before: Counts, after: Counts) -> str:
    """What a message is `about`, for `take_back`."""
    counted = {key: [before[key], after[key]] for key in after if after[key] != before[key]}
    return json.dumps({"settles": occasions, "counts": counted})


def take_back(conn: Connection, mentor: Mentor, about: str, at: datetime) -> None:
    """It was not said: what it settled is due again."""
    uncount(conn, mentor, about)
    for kind, number, on, due_at in json.loads(about)["settles"]:
        _give_back(conn, mentor, kind, number, date.fromisoformat(on), _read_time(due_at), at)


def uncount(conn: Connection, mentor: Mentor, about: str) -> None:
    """Takes back what it counted as; what has changed since then stays."""
    row = conn.execute(_COUNTS, {"of": mentor.id}).one()
    values: dict[str, Any] = {}
    for key, (before, after) in json.loads(about)["counts"].items():
        now = row._mapping[key]
        if key == "sent_at":
            before, after = (each and _read_time(each) for each in (before, after))
        if now == after:
            values[key] = before
        elif key in _NUMBERS:
            values[key] = max(0, now - (after - before))
    if values:
        conn.execute(_CHANGE, {"of": mentor.id, **values})


# Small parts


def _find_object(nudge: Nudge) -> int:
    match nudge:
        case SessionNudge() | RehearsalNudge():
            return nudge.session.series
        case ActionNudge():
            return nudge.plan.id
        case LaterNudge():
            return nudge.run
        case WeeklyNudge() | AssessmentNudge() | DigestNudge():
            return 0


def _give_back(
    conn: Connection,
    mentor: Mentor,
    kind: Kind,
    number: int,
    on: date,
    due_at: datetime,
    at: datetime,
) -> None:
    of = {"of": mentor.id, "named": kind, "about": number}
    conn.execute(_FORGET, {**of, "on": on})
    if kind == "session":
        series.await_session(conn, mentor, AwaitSession(series=number, on=on), at)
    else:
        reminders.come_again(conn, mentor, kind, number, on, due_at, at)


def _read_time(text: str) -> datetime:
    return datetime.fromisoformat(text)


_SAID: Final = frozenset({"sent", "folded"})
_NUMBERS: Final = frozenset({"unanswered", "assess_ignored"})

_COUNTS: Final = select(
    mentors.c.unanswered,
    mentors.c.sounded,
    mentors.c.sent_at,
    mentors.c.pace,
    mentors.c.assess_months,
    mentors.c.assess_asked,
    mentors.c.assess_ignored,
).where(mentors.c.id == bindparam("of"))
_CHANGE: Final = update(mentors).where(mentors.c.id == bindparam("of"))
_theirs = select(table.c.id).where(
    table.c.mentor == bindparam("of"),
    table.c.kind == bindparam("named"),
    table.c.object == bindparam("about"),
)
_FORGET: Final = delete(occurrences).where(
    occurrences.c.reminder.in_(_theirs), occurrences.c.local_date == bindparam("on")
)
