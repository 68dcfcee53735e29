"""The end of a mentoring, with all that is planned, and its way back."""

from datetime import datetime

from sqlalchemy import Connection

from flows.effects import EndMentoring, EndSeries, ResumeMentoring
from storage.calendar import phases, series
from storage.calendar.timetable import read_series
from storage.people import Mentor, find_mentee


def end_mentoring(conn: Connection, mentor: Mentor, effect: EndMentoring, at: datetime) -> None:
    this = find_mentee(conn, mentor, effect.mentee)
    if this is None:
        return
    for number, each in read_series(conn, mentor).items():
        if each.mentee == this:
            series.end_series(conn, mentor, EndSeries(series=number), at)
    phases.end(conn, mentor, this, at)


def resume_mentoring(
    conn: Connection, mentor: Mentor, effect: ResumeMentoring, at: datetime
) -> None:
    this = find_mentee(conn, mentor, effect.mentee)
    if this is not None:
        phases.go_on(conn, mentor, this, at)
