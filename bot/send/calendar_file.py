"""What is planned as a calendar file, made when it is sent.

Every session is an event of its own rather than a rule with exceptions: calendars differ in what
they make of a session that was moved out of its series. Its times stand in UTC: the zones that a
file brings along are misread by an hour in widely used calendars, and a rule in UTC would miss the
changes of the clocks. Its id is the session's, so that a later file changes the events of an
earlier one instead of doubling them; what was called off meanwhile stands there as cancelled.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from icalendar import Calendar, Event
from sqlalchemy import Connection

from storage import people
from storage.calendar.appointments import Appointment, list_appointments

NAMELESS: Final = "Session"
"""What a session is called with somebody who is forgotten."""


def read_calendar(conn: Connection, chat: int, now: datetime) -> bytes:
    """The file of the mentor of this chat; without events if nothing is to be told any more."""
    mentor = people.find_mentor(conn, chat)
    return make_calendar(list_appointments(conn, mentor, now) if mentor else (), now)


def make_calendar(appointments: Sequence[Appointment], now: datetime) -> bytes:
    """The content of the file. A mentee stands by the name that the mentor gave."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Sessions//EN")
    calendar.add("version", "2.0")
    for each in appointments:
        calendar.add_component(_make_event(each, now))
    return bytes(calendar.to_ical())


def _make_event(each: Appointment, now: datetime) -> Event:
    event = Event()
    which = f"{each.on:%Y%m%d}" if each.on else "later"
    event.add("uid", f"{each.series}-{which}@afterword")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", each.starts_at.astimezone(UTC))
    event.add("dtend", each.ends_at.astimezone(UTC))
    event.add("summary", each.mentee or NAMELESS)
    event.add("status", "CANCELLED" if each.cancelled else "CONFIRMED")
    event.add("sequence", each.sequence)
    event.add("last-modified", each.modified_at.astimezone(UTC))
    return event
