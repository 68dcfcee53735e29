"""What the bot remembers between two starts."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from storage.queues import marks
from storage.queues.marks import Mark

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def test_a_mark_stands_until_it_says_something_else(conn: Connection) -> None:
    assert marks.read(conn, marks.ZONES) is None
    marks.note(conn, marks.ZONES, "2026.1", NOW)
    marks.note(conn, marks.ALARM, "the clock jumped", NOW)
    marks.note(conn, marks.ZONES, "2026.1", LATER)
    assert marks.read(conn, marks.ZONES) == Mark("2026.1", NOW)
    marks.note(conn, marks.ZONES, "2026.2", LATER)
    assert marks.read(conn, marks.ZONES) == Mark("2026.2", LATER)
    assert marks.read(conn, marks.ALARM) == Mark("the clock jumped", NOW)


def test_a_mark_is_forgotten_alone(conn: Connection) -> None:
    marks.note(conn, marks.ZONES, "2026.1", NOW)
    marks.note(conn, marks.ALARM, "the clock jumped", NOW)
    marks.forget(conn, marks.ALARM)
    marks.forget(conn, marks.JUMP)
    assert marks.read(conn, marks.ALARM) is None
    assert marks.read(conn, marks.ZONES) == Mark("2026.1", NOW)
