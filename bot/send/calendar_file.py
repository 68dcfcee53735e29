"""What is planned as a calendar file, made when it is sent.

Every session of the next twelve weeks is an event of its own rather than a rule with exceptions:
calendars differ in what they make of a session that was moved out of its series. Its id is the
session's, so that a later file changes the events of an earlier one instead of doubling them.
What comes after is one event a series with its rule, for a year: nobody wants to find a mentoring
that has ended in a calendar of the year after next.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vRecur
from sqlalchemy import Connection

from flows.calendar.rrule import write_rrule
from flows.calendar.schedule import to_instant
from flows.views import SessionView
from storage import people
from storage.calendar import meetings, outlook
from storage.calendar.outlook import Later

LISTED_AHEAD: Final = timedelta(weeks=12)
FORESEEN: Final = timedelta(days=365)


def read_calendar(conn: Connection, chat: int, now: datetime) -> bytes:
    """The file of the mentor of this chat; without events if nothing is planned any more."""
    mentor = people.find_mentor(conn, chat)
    if mentor is None:
        return make_calendar((), now)
    listed, foreseen = now + LISTED_AHEAD, now + FORESEEN
    sessions = meetings.list_until(conn, mentor, now, listed)
    return make_calendar(sessions, now, outlook.list_later(conn, mentor, listed, foreseen))


def make_calendar(
    sessions: Sequence[SessionView], now: datetime, later: Sequence[Later] = ()
) -> bytes:
    """The content of the file. Times stand in the zone of the session's rule, with its changes of
    the clock; a mentee stands by the name that the mentor gave."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Sessions//EN")
    calendar.add("version", "2.0")
    for session in sessions:
        calendar.add_component(_make_event(session, now))
    for each in later:
        for event in _make_later(each, now):
            calendar.add_component(event)
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


def _make_later(later: Later, now: datetime) -> list[Event]:
    """A series by its rule, without the dates that were changed; and those that were moved."""
    rule, zone = later.rule, ZoneInfo(later.rule.zone)
    event = Event()
    event.add("uid", f"{later.series}-later@afterword")
    event.add("dtstamp", now.astimezone(UTC))
    starts_at = to_instant(rule.first_on, rule.wall, rule.zone)
    event.add("dtstart", starts_at.astimezone(zone))
    event.add("dtend", (starts_at + timedelta(minutes=rule.minutes)).astimezone(zone))
    event.add("summary", later.mentee)
    event.add("rrule", vRecur.from_ical(_write_until(later)))
    for on in later.left_out:
        event.add("exdate", to_instant(on, rule.wall, rule.zone).astimezone(zone))
    return [event, *(_make_event(session, now) for session in later.moved)]


def _write_until(later: Later) -> str:
    """The end of a rule whose times are in a zone stands in UTC."""
    rule = later.rule
    endless = write_rrule(rule.model_copy(update={"until": None}))
    last = to_instant(later.until, rule.wall, rule.zone)
    return f"{endless};UNTIL={last:%Y%m%dT%H%M%SZ}"
