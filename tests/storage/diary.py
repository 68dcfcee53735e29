"""A mentor whose clock is turned by hand: what comes up when, and what is done about it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal

from sqlalchemy import Connection, select, update

from flows.calendar.schedule import Weekly
from flows.calendar.series import Rule
from flows.effects import (
    EndSeries,
    KeepPlan,
    MoveSession,
    PauseSeries,
    PlanSeries,
    SetRehearsal,
    Settle,
    SkipSession,
)
from flows.views import Nudge
from storage import people
from storage.calendar import meetings, plans, reminders, rhythms, series
from storage.people import Mentor
from storage.tables import mentors, occurrences
from storage.tables import reminders as table
from tests.storage import seeds
from tests.storage.seeds import NOW, ZONE

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
THURSDAY = date(2026, 11, 26)


def utc(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


class Diary:
    """Times are in Brussels, an hour ahead of UTC in winter; it is Thursday, 13:00. `digest` and
    `months` (of the self-assessment) are off, so that nothing comes but what is planned."""

    def __init__(
        self, conn: Connection, zone: str = ZONE, *, digest: bool = False, months: int = 0
    ) -> None:
        self.conn = conn
        self.mentor: Mentor = seeds.settle(conn, zone)
        self.at = NOW
        wishes = {"digest": digest, "assess_months": months}
        conn.execute(update(mentors).where(mentors.c.id == self.mentor.id).values(wishes))

    @property
    def mine(self) -> tuple[Connection, Mentor]:
        return self.conn, self.mentor

    # What the mentor says

    def meets(
        self,
        wall: time = time(15),
        first_on: date = THURSDAY,
        every: int = 1,
        mentee: str = "Eva",
        zone: str | None = None,
        **more: Any,
    ) -> int:
        """`more`: of the rule."""
        where = zone or self.mentor.zone
        rule = Rule(first_on=first_on, every=every, wall=wall, zone=where, **more)
        return series.plan_series(*self.mine, PlanSeries(mentee=mentee, rule=rule), self.at)

    def moves(self, meets: int, on: date, day: date, wall: time) -> None:
        effect = MoveSession(series=meets, on=on, day=day, wall=wall)
        series.move_session(*self.mine, effect, self.at)

    def skips(self, meets: int, on: date) -> None:
        series.skip_session(*self.mine, SkipSession(series=meets, on=on), self.at)

    def pauses(self, meets: int, until: date) -> None:
        series.pause_series(*self.mine, PauseSeries(series=meets, until=until), self.at)

    def ends(self, meets: int) -> None:
        series.end_series(*self.mine, EndSeries(series=meets), self.at)

    def flies(self, zone: str) -> None:
        self.mentor = people.set_zone(*self.mine, zone)
        reminders.recompute(*self.mine, self.at)

    def asks_for(self, weekday: int, wall: time) -> None:
        weekly = Weekly(weekday=weekday, wall=wall, zone=self.mentor.zone)
        reminders.set_weekly(*self.mine, weekly, self.at)

    def plans(self, mentee: str = "Eva") -> int:
        rhythms.set_rehearsal(*self.mine, SetRehearsal(wanted=True), self.at)
        effect = KeepPlan(kind="if_then", text="If she goes quiet, I wait.", mentee=mentee)
        return plans.keep_plan(*self.mine, effect, self.at)

    def has_to(
        self, due_on: date | None, text: str = "Send the sheet.", wall: time | None = None
    ) -> int:
        effect = KeepPlan(kind="action", text=text, due_on=due_on, due_wall=wall)
        return plans.keep_plan(*self.mine, effect, self.at)

    # What is read

    def list_next(self) -> list[tuple[str, date, int]]:
        """The first page: with whom, the date in the series, which session it is."""
        found = meetings.read_agenda(*self.mine, self.at).sessions
        return [(each.mentee, each.on, each.number) for each in found]

    # What the clock does

    def find_next(self) -> datetime | None:
        """When the clock looks next."""
        return reminders.next_due(self.conn)

    def tick(self, at: datetime | None = None) -> tuple[Nudge, ...]:
        """What is said if the clock looks at `at`; it is settled."""
        self.at = at or self.at
        claimed = reminders.claim_due(self.conn, self.at, 1000)
        return self.turn() if claimed else ()

    def turn(self, outcome: Literal["sent", "over"] = "sent") -> tuple[Nudge, ...]:
        """What a turn does with all that is due."""
        allowed = rhythms.read_rhythm(*self.mine).allows(self.at)
        if allowed > self.at:
            reminders.put_off(*self.mine, self.at, allowed)
            return ()
        nudges = reminders.read_due(*self.mine, self.at)
        for nudge in nudges:
            effect = Settle(reminder=nudge.reminder, on=nudge.on, outcome=outcome)
            reminders.settle(*self.mine, effect, self.at)
        reminders.schedule_rest(*self.mine, self.at)
        return nudges

    def until(self, end: datetime) -> list[tuple[datetime, str, date]]:
        """All that is said until then: when, of what kind, which."""
        return [(at, nudge.kind, nudge.on) for at, nudge in self.watch(end)]

    def watch(self, end: datetime) -> Iterator[tuple[datetime, Nudge]]:
        while (due := self.find_next()) is not None and due <= end:
            for nudge in self.tick(max(due, self.at)):
                yield self.at, nudge
        self.at = max(self.at, end)

    def settled(self) -> list[Any]:
        return list(
            self.conn.execute(
                select(table.c.kind, occurrences.c.local_date, occurrences.c.outcome)
                .join(table, table.c.id == occurrences.c.reminder)
                .where(table.c.mentor == self.mentor.id)
                .order_by(occurrences.c.id)
            )
        )
