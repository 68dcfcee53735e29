"""The sessions of the next twelve weeks as a calendar file, made when it is sent.

Every session is an event of its own rather than a rule with exceptions: calendars differ in what
they make of a session that was moved out of its series. Its id is the session's, so that a later
file changes the events of an earlier one instead of doubling them.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from sqlalchemy import Connection

from flows.views import SessionView
from storage import people
from storage.calendar import series

LISTED_AHEAD: Final = timedelta(weeks=12)


def read_calendar(conn: Connection, chat: int, now: datetime) -> bytes:
    """The file of the mentor of this chat; without events if nothing is planned any more."""
    mentor = people.find_mentor(conn, chat)
    sessions = series.list_until(conn, mentor, now, now + LISTED_AHEAD) if mentor else ()
    return make_calendar(sessions, now)


def make_calendar(sessions: Sequence[SessionView], now: datetime) -> bytes:
    """The content of the file. Times stand in the zone of the session's rule, with its changes of
    the clock; a mentee stands by the name that the mentor gave."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Sessions//EN")
    calendar.add("version", "2.0")
    for session in sessions:
        calendar.add_component(_make_event(session, now))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _make_event(session: SessionView, now: datetime) -> Event:
    zone = ZoneInfo(session.rule.zone)
    event = Event()
    event.add("uid", f"{session.series}-{session.on:%Y%m%d}@afterword")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", session.starts_at.astimezone(zone))
    event.add("dtend", session.ends_at.astimezone(zone))
    event.add("summary", session.mentee)
    return event
