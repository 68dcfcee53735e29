"""The calendar file, read back as a calendar would read it."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from bot.send.calendar_file import make_calendar
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
