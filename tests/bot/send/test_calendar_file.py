"""The calendar file, read back as a calendar would read it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from bot.send.calendar_file import make_calendar
from flows.calendar.series import Rule, list_sessions
from storage.calendar.outlook import Later
from tests.flows.meetings import AFTER, ANNA, NEXT, meet

NOW = datetime(2026, 11, 26, 15, 10, tzinfo=UTC)
MARCH = date(2027, 4, 1)  # after the change of the clocks


def read(content: bytes) -> Calendar:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    return calendar


def test_every_session_is_an_event_in_the_zone_of_its_series() -> None:
    calendar = read(make_calendar((NEXT, AFTER, meet(ANNA, MARCH)), NOW))
    first, _, last = calendar.events
    assert (first["summary"], first["uid"]) == ("Anna", "4-20261203@afterword")
    assert first.start == datetime(2026, 12, 3, 14, tzinfo=UTC)
    assert first.end == datetime(2026, 12, 3, 15, tzinfo=UTC)
    assert last.start == datetime(2027, 4, 1, 13, tzinfo=UTC)
    assert first["dtstart"].params["tzid"] == "Europe/Brussels"
    assert [str(zone["tzid"]) for zone in calendar.timezones] == ["Europe/Brussels"]
    assert "method" not in calendar


def test_a_session_that_moves_keeps_its_id() -> None:
    moved = NEXT.model_copy(update={"starts_at": NEXT.starts_at + timedelta(hours=20)})
    (event,) = read(make_calendar((moved,), NOW)).events
    assert event["uid"] == "4-20261203@afterword"


def test_a_name_stays_a_name() -> None:
    odd = NEXT.model_copy(update={"mentee": "Ana;\r\nEND:VCALENDAR, 🙂"})
    (event,) = read(make_calendar((odd,), NOW)).events
    assert str(event["summary"]).startswith("Ana;")


def test_an_empty_calendar_is_one() -> None:
    assert read(make_calendar((), NOW)).events == []


ZONE = "Europe/Brussels"
FIRST_MONDAY = {"unit": "month", "nths": (1,), "weekdays": (0,)}


@pytest.mark.parametrize(
    ("first_on", "fields"),
    [
        (date(2027, 3, 4), {}),
        (date(2027, 3, 4), {"every": 2, "weekdays": (1, 3)}),
        (date(2027, 3, 1), FIRST_MONDAY),
        (date(2027, 4, 5), {**FIRST_MONDAY, "every": 3}),
        (date(2027, 2, 28), {"unit": "month", "month_days": (30,), "or_last": True}),
        (date(2027, 3, 31), {"unit": "month", "month_days": (31,)}),
    ],
)
def test_what_comes_later_is_a_rule_that_calendars_read(
    first_on: date, fields: dict[str, object]
) -> None:
    values = {"first_on": first_on, "every": 1, "wall": time(15), "zone": ZONE, **fields}
    rule = Rule(**values)  # type: ignore[arg-type]
    left_out = list_sessions(rule, {}, first_on, 3)[1:2]
    until = date(2027, 11, 26)
    later = Later(4, "Anna", rule, until, tuple(each.on for each in left_out))
    (event,) = read(make_calendar((), NOW, (later,))).events
    assert (event["uid"], event["summary"]) == ("4-later@afterword", "Anna")
    assert event.end - event.start == timedelta(hours=1)
    start = datetime.combine(first_on, time(15), tzinfo=ZoneInfo(ZONE))
    assert event.start == start
    written: Any = event["rrule"]
    told = rrulestr(written.to_ical().decode(), dtstart=start)
    ours = list_sessions(rule, {}, first_on, 200)
    wanted = [each.starts_at for each in ours if each.on <= until]
    assert [each.astimezone(UTC) for each in told] == wanted
    exceptions: Any = event["exdate"]
    assert [each.dt.astimezone(UTC) for each in exceptions.dts] == [wanted[1]]


def test_one_that_was_moved_out_of_its_rule_is_an_event_of_its_own() -> None:
    rule = Rule(first_on=date(2027, 3, 4), every=1, wall=time(15), zone=ZONE)
    moved = meet(ANNA, date(2027, 3, 11))
    later = Later(4, "Anna", rule, date(2027, 11, 26), (moved.on,), (moved,))
    series, single = read(make_calendar((), NOW, (later,))).events
    assert (series["uid"], single["uid"]) == ("4-later@afterword", "4-20270311@afterword")
