"""A mentor's sessions, as several tests know them: Anna on Thursdays, with the wall clock of
Brussels, from the week after `tests.flows.talk.NOW`."""

from datetime import date, time, timedelta
from typing import Any

from flows.calendar.series import Rule, make_session
from flows.views import SeriesView, SessionView

ZONE = "Europe/Brussels"
THURSDAYS = Rule(first_on=date(2026, 12, 3), every=1, wall=time(15), zone=ZONE)
ONCE = Rule(first_on=date(2026, 12, 4), every=0, wall=time(9), zone=ZONE)
ANNA = SeriesView(id=4, mentee="Anna", rule=THURSDAYS, phase="under_way")
BEN = SeriesView(id=5, mentee="Christopher", rule=ONCE, phase="first")


def meet(series: SeriesView, on: date, **more: Any) -> SessionView:
    """A session of a series, at the time its rule gives it."""
    session = make_session(series.rule, on)
    assert session is not None
    values: dict[str, Any] = {
        "series": series.id,
        "on": on,
        "mentee": series.mentee,
        "starts_at": session.starts_at,
        "ends_at": session.ends_at,
        "rule": series.rule,
        "number": 4,
        "phase": series.phase,
    }
    return SessionView(**values | more)


NEXT = meet(ANNA, date(2026, 12, 3))
AFTER = meet(ANNA, date(2026, 12, 10), number=5)
SINGLE = meet(BEN, date(2026, 12, 4), number=1)
HOUR = timedelta(hours=1)
