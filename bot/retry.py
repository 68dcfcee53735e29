"""`doctor --retry`: what was put aside has another try, as far as it is still true."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from storage import people
from storage.calendar import unsaid
from storage.queues import dead_letters, inbox


class Retried(NamedTuple):
    """How many events and messages wait again, and how many reminders of the past were dropped."""

    events: int
    messages: int
    dropped: int

    def tell(self) -> str:
        again = f"{self.events} events and {self.messages} messages wait again"
        past = f"; {self.dropped} reminders of the past dropped" if self.dropped else ""
        return f"{again}{past}; the running bot takes them"


def take_up(conn: Connection, at: datetime) -> Retried:
    """A reminder of the past is no longer true, and was never seen: it goes, and counts as
    nothing. Everything else is taken up by the running bot, at its pace."""
    dropped = dead_letters.drop_past(conn, at)
    for each in dropped:
        mentor = people.find_mentor(conn, each.chat)
        if mentor is not None and each.about is not None:
            unsaid.uncount(conn, mentor, each.about)
    return Retried(inbox.retry_parked(conn), dead_letters.retry(conn), len(dropped))
