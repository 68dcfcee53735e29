"""How often the bot may speak first, and whether it may be heard.

An app that rings too often is muted, and then it helps nobody: at most three audible messages a
week and one a day, the rest in silence, nothing in quiet hours, and less for whoever stops
answering. All of it is decided from what is written here; nobody asks what time it is.
"""

from datetime import date, datetime, time, timedelta
from typing import Literal

from flows.calendar.schedule import (
    MISSED_AFTER,
    QUIET,
    QuietHours,
    end_day,
    first_allowed,
    next_quiet,
)
from flows.calendar.series import Moment, to_local_date
from flows.lines import Model

MAX_LOUD_A_WEEK = 3
WEEK = timedelta(days=7)
MAX_UNANSWERED = 3
"""Questions that may go unanswered in a row before it is asked whether there are too many."""

Pace = Literal["all", "asked", "weekly"]
"""Every question; one a week until they write, since "Fewer?" was not answered; one a week."""


class Rhythm(Model):
    """What a mentor has set, and what was sent to them first. `moment` "" and `rehearses` None:
    never asked. `sounded` are the local dates of the last audible messages, `sent_at` is when the
    last question was sent first."""

    zone: str
    quiet_from: time = QUIET.start
    quiet_to: time = QUIET.end
    moment: Moment | Literal[""] = ""
    rehearses: bool | None = None
    pace: Pace = "all"
    unanswered: int = 0
    sounded: tuple[date, ...] = ()
    sent_at: datetime | None = None
    paused_until: datetime | None = None

    @property
    def asks(self) -> Moment:
        return self.moment or "after"

    def allows(self, at: datetime) -> datetime:
        """The first minute from `at` on in which something may be sent first."""
        return first_allowed(at, self.zone, self.quiet)

    def find_end(self, at: datetime) -> datetime:
        """Until when a message that may be sent first at `at` is good to be sent: past its day it
        would say "today" of another one."""
        quiet = next_quiet(at, self.zone, self.quiet)
        ends = [at + MISSED_AFTER, end_day(at, self.zone), *([quiet] if quiet else [])]
        return min(ends)

    @property
    def quiet(self) -> QuietHours:
        return QuietHours(self.quiet_from, self.quiet_to)

    def is_paused(self, at: datetime) -> bool:
        return self.paused_until is not None and at < self.paused_until

    def may_sound(self, at: datetime) -> bool:
        """Whether a message may be heard: the first of its day, and of seven days the third at
        most. A day that lies ahead, after a flight or a wrong clock, counts as today."""
        today = to_local_date(at, self.zone)
        lately = [day for day in self.sounded if day > today - WEEK]
        return len(lately) < MAX_LOUD_A_WEEK and all(day < today for day in lately)

    def holds_back(self, at: datetime) -> bool:
        """Whether this week has had its one message already."""
        if self.pace == "all" or self.sent_at is None:
            return False
        last = to_local_date(self.sent_at, self.zone)
        return to_local_date(at, self.zone) - last < WEEK

    def wants_fewer(self) -> bool:
        """Whether it is time to ask "Fewer?"."""
        return self.pace == "all" and self.unanswered >= MAX_UNANSWERED

    def heard(self, at: datetime) -> "Rhythm":
        """After a message that could be heard."""
        days = sorted({*self.sounded, to_local_date(at, self.zone)})
        return self.model_copy(update={"sounded": tuple(days[-MAX_LOUD_A_WEEK:])})
