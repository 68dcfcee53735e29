"""Two sessions at one time."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from flows.calendar.series import Rule, Session, find_date, list_sessions
from flows.views import SeriesView

SESSIONS_COMPARED: Final = 26
"""Sessions of a rule that are compared with others."""


def find_overlap(
    rule: Rule, others: Iterable[SeriesView], today: date
) -> tuple[str, datetime] | None:
    """Who of the others is met at the same time, and when first; None: nobody is."""
    mine = list_sessions(rule, {}, rule.first_on, SESSIONS_COMPARED)
    for other in others:
        since = find_date(other.rule, today - timedelta(days=1))
        for each in list_sessions(other.rule, {}, since, SESSIONS_COMPARED):
            if any(_overlap(each, session) for session in mine):
                return other.mentee, each.starts_at
    return None


def _overlap(one: Session, other: Session) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at
