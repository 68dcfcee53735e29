"""What the bot will say first from now on, in the order in which it would be said."""

from datetime import datetime
from heapq import heapify, heappop, heappush
from itertools import islice
from typing import Final

from sqlalchemy import Connection

from flows.calendar.rhythm import Rhythm
from flows.views import Coming
from storage.calendar.almanac import DAY, WEEK
from storage.calendar.occurrences import list_rows, read_open, to_nudge
from storage.people import Mentor

QUESTIONS: Final = ("session", "weekly")
"""Kinds of which a week may have one only, if that is wanted."""
PATIENT: Final = ("action", "assess")
"""Kinds that wait for the end of a pause."""
EXTRA: Final = ("rehearsal", "digest")
"""Kinds that are left out where one message a week is wanted."""
AUDIBLE: Final = (*QUESTIONS, "later")
"""Kinds that may be heard."""


def list_coming(conn: Connection, mentor: Mentor, at: datetime, limit: int) -> tuple[Coming, ...]:
    """What would be sent from now on, in order, if nobody wrote and nothing changed; what is due
    and not sent yet comes first."""
    rows = list_rows(conn, mentor)
    calendar = read_open(conn, mentor, rows, at)
    rhythm = calendar.almanac.rhythm
    ahead = limit + _count_silent(rhythm, at)
    views, soonest = calendar.view_sessions(conn, ahead), rhythm.allows(at)
    listed = [
        (row, each)
        for row in rows
        for each in islice(calendar.list_occurrences(row, ahead), ahead)
    ]
    listed.sort(key=lambda pair: (pair[1].due_at, pair[0].id))
    queue = [
        (max(each.allowed_at, soonest), place, row, each)
        for place, (row, each) in enumerate(listed)
    ]
    heapify(queue)
    found: list[Coming] = []
    while queue and len(found) < limit:
        moment, place, row, each = heappop(queue)
        until = None if row.kind == "later" else _find_end(rhythm, moment)
        if until is not None and row.kind in PATIENT:
            heappush(queue, (until, place, row, each))
        if until is not None or (row.kind in EXTRA and rhythm.pace != "all"):
            continue
        sounds = row.kind in AUDIBLE and rhythm.may_sound(moment)
        rhythm = rhythm.heard(moment) if sounds else rhythm
        if row.kind in QUESTIONS:
            rhythm = rhythm.model_copy(update={"sent_at": moment})
        found.append(Coming(at=moment, nudge=to_nudge(row, each, views), sounds=sounds))
    return tuple(found)


def _count_silent(rhythm: Rhythm, at: datetime) -> int:
    """Occurrences of a reminder that may be left out before one is said: those of a pause, and of
    the week that has had its one message."""
    until = rhythm.paused_until if rhythm.is_paused(at) else None
    return (until - at) // WEEK + 2 if until else 2


def _find_end(rhythm: Rhythm, at: datetime) -> datetime | None:
    """When the silence is over that a mentor wants, or that this week's one message has brought;
    None if there is none."""
    if rhythm.paused_until is not None and rhythm.is_paused(at):
        return rhythm.allows(rhythm.paused_until)
    return rhythm.allows(at + DAY) if rhythm.holds_back(at) else None
