"""What another series has already: at one minute one mentee is met once."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection

from flows.calendar.series import Rule, Session, find_end, list_sessions
from flows.effects import PlanSeries
from storage.calendar.timetable import read_series
from storage.people import Mentor

DOUBLES_LOOKED_FOR: Final = 60
"""Sessions of a new series that are compared with those of the others."""


def list_doubled(
    conn: Connection, mentor: Mentor, mentee: int, effect: PlanSeries, at: datetime
) -> int | list[date]:
    """The dates of a new series on which somebody is met already; a series that has them all."""
    mine = list_sessions(effect.rule, {}, effect.rule.first_on, DOUBLES_LOOKED_FOR)
    found: list[date] = []
    for number, each in read_series(conn, mentor).items():
        if each.mentee != mentee or number == effect.instead_of:
            continue
        starts = {one.starts_at for one in each.list_sessions(at, DOUBLES_LOOKED_FOR)}
        found += [one.on for one in mine if one.starts_at in starts]
        if not effect.instead_of and _is_there(effect.rule, mine, each.rule, starts):
            return number
    return found


def _is_there(
    rule: Rule, mine: Sequence[Session], other: Rule, starts: Collection[datetime]
) -> bool:
    """Whether another series has this session, or is the same series."""
    wanted = {each.starts_at for each in mine}
    if not rule.every or not wanted:
        return bool(wanted) and wanted <= {*starts}
    there = {each for each in starts if min(wanted) <= each <= max(wanted)}
    return there == wanted and find_end(rule) == find_end(other)
