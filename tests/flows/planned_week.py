"""What is planned in the phrases of tests/flows/corpora: see the README there."""

# Local times are what people type.
# ruff: noqa: DTZ001

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from flows.calendar.series import Rule, make_session
from flows.facts import Agenda, Known, Planned
from flows.views import SeriesView, SessionView

ZONE = "Europe/Brussels"
HERE = datetime(2026, 11, 26, 10)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
TODAY = HERE.date()
PAUSED_UNTIL = date(2027, 1, 8)


def _meet(number: int, mentee: str, first_on: date, every: int, wall: time) -> SeriesView:
    rule = Rule(first_on=first_on, every=every, wall=wall, zone=ZONE)
    return SeriesView(id=number, mentee=mentee, rule=rule, phase="under_way")


ANNA = _meet(1, "Anna", date(2026, 10, 1), 1, time(15))
BEN = _meet(2, "Ben", date(2026, 10, 5), 2, time(9))
PAOLO = _meet(3, "Paolo", date(2026, 10, 7), 1, time(11))
OLA = _meet(4, "Ola", date(2026, 10, 6), 1, time(17))
ELODIE = _meet(5, "Élodie", date(2026, 12, 4), 0, time(10))
KRZYSZTOF = _meet(6, "Krzysztof", date(2026, 10, 2), 1, time(8, 30))
SERIES = (ANNA, BEN, PAOLO, OLA, ELODIE, KRZYSZTOF)
NOTHING_PLANNED = ("Lucía", "Conor")


def view(series: SeriesView, on: date) -> SessionView:
    session = make_session(series.rule, on)
    assert session is not None
    return SessionView(
        series=series.id,
        on=on,
        mentee=series.mentee,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        rule=series.rule,
    )


def _dates(series: SeriesView, until: date) -> Iterator[date]:
    day, step = series.rule.first_on, 7 * series.rule.every
    while day < until:
        yield day
        day = day + timedelta(days=step) if step else until


def _list_sessions() -> Iterator[SessionView]:
    for series in SERIES:
        for on in _dates(series, TODAY + timedelta(days=180)):
            if series is not KRZYSZTOF or not TODAY <= on < PAUSED_UNTIL:
                yield view(series, on)


_ALL = sorted(_list_sessions(), key=lambda each: each.starts_at)
COMING = tuple(each for each in _ALL if each.starts_at > NOW)
ASKED = tuple(each for each in reversed(_ALL) if each.starts_at <= NOW)
KNOWN = Known(
    mentees=tuple(each.mentee for each in SERIES) + NOTHING_PLANNED,
    agenda=Agenda(zone=ZONE, sessions=COMING[:5], series=SERIES),
    planned=Planned(
        coming=COMING,
        asked=ASKED,
        since={each.id: next(s.on for s in COMING if s.series == each.id) for each in SERIES},
    ),
)
