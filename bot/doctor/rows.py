"""What the rows say: nothing lost, doubled, stuck or orphaned, what waits, and since when."""

import time
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from bot.doctor.finding import Finding, tell_since, tell_time
from storage.checks import CHECKS, list_refused, measure_reminders, measure_waiting
from storage.queues import inbox, marks

MAX_REFUSED_SHOWN: Final = 10


def check_rows(conn: Connection, now: datetime) -> Iterator[Finding]:
    real = time.time()
    for check in CHECKS:
        rows = check.broken(conn, now, real)
        text, advice = (f"{rows} rows break this", check.advice) if rows else ("yes", "")
        yield Finding(check.name, text, advice)
    waiting = (
        f"{each.rows} {each.name}{tell_since(each.since)}"
        for each in measure_waiting(conn, now, real)
        if each.rows
    )
    yield Finding("waiting", "; ".join(waiting) or "nothing")
    yield check_reminders(conn, now)
    if alarm := marks.read(conn, marks.ALARM):
        text = f"{alarm.value}{tell_since(alarm.noted_at)}"
        yield Finding("alarm", text, "set the clock, e.g. with NTP; reminders wait")
    if jump := marks.read(conn, marks.JUMP):
        yield Finding("jump", f"{jump.value}{tell_since(jump.noted_at)}")
    for parked in inbox.parked(conn):
        text = f"{parked.problem}{tell_since(parked.received_at)}"
        yield Finding(f"parked event {parked.id}", text, "it is kept; see above")
    for refused in list_refused(conn, MAX_REFUSED_SHOWN):
        text = f"{refused.problem}{tell_since(refused.since)}"
        yield Finding(f"refused message {refused.id}", text, "it is kept; see above")


def check_reminders(conn: Connection, now: datetime) -> Finding:
    count, next_at, late = measure_reminders(conn, now)
    text = f"{count} set"
    if next_at is not None:
        text += f", next at {tell_time(next_at)}"
    if late:
        text += f", {late} overdue by more than 10 minutes (is the bot running?)"
    return Finding("reminders", text)
