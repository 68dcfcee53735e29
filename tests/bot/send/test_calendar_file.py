"""The calendar file, as it is written and read back."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from bot.send.calendar_file import make_calendar
from storage.calendar.appointments import Appointment

NOW = datetime(2026, 11, 26, 15, 10, tzinfo=UTC)
CHANGED = NOW - timedelta(days=3)
STARTS = datetime(2026, 12, 3, 14, tzinfo=UTC)
ANNA = Appointment(
    4, date(2026, 12, 3), "Anna", STARTS, STARTS + timedelta(hours=1), 2, CHANGED, cancelled=False
)


def read(content: bytes) -> Calendar:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    return calendar


def test_a_session_is_an_event_whose_times_need_no_zone() -> None:
    content = make_calendar((ANNA,), NOW)
    assert content.decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Afterword//Sessions//EN",
        "BEGIN:VEVENT",
        "SUMMARY:Anna",
        "DTSTART:20261203T140000Z",
        "DTEND:20261203T150000Z",
        "DTSTAMP:20261126T151000Z",
        "UID:4-20261203@afterword",
        "SEQUENCE:2",
        "LAST-MODIFIED:20261123T151000Z",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_one_that_is_called_off_says_so_and_needs_no_name() -> None:
    gone = ANNA._replace(mentee="", cancelled=True)
    (event,) = read(make_calendar((gone,), NOW)).events
    assert (event["status"], event["summary"]) == ("CANCELLED", "Session")
    assert event["uid"] == "4-20261203@afterword"


def test_what_an_earlier_file_told_as_one_event_is_cancelled_by_its_id() -> None:
    (event,) = read(make_calendar((ANNA._replace(on=None, cancelled=True),), NOW)).events
    assert event["uid"] == "4-later@afterword"


def test_a_name_stays_a_name() -> None:
    odd = ANNA._replace(mentee="Ana;\r\nEND:VCALENDAR, 🙂")
    (event,) = read(make_calendar((odd,), NOW)).events
    assert str(event["summary"]).startswith("Ana;")


def test_an_empty_calendar_is_one() -> None:
    assert read(make_calendar((), NOW)).events == []
