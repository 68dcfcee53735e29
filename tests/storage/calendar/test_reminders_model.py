"""Whatever is planned and changed, and however the clock runs: every session that took place is
asked about once, in its time.

The model knows no rules. It writes down each single session of a year and a half, as a mentor
would in a paper diary, crosses out and moves; what stands there when it is over must be asked.
"""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import create_engine

from flows.views import Nudge, SessionNudge
from storage.tables import metadata
from tests.storage.diary import DAY, HOUR, MINUTE, Diary
from tests.storage.seeds import NOW

pytestmark = pytest.mark.unmeasured

ZONES = ("Europe/Brussels", "Asia/Tokyo", "America/New_York", "Australia/Lord_Howe")
WALLS = (time(0, 30), time(2, 30), time(9), time(15), time(20, 45), time(23, 15))
PAGES = 80
"""Weeks in the paper diary."""
LENGTH = timedelta(minutes=60)


class Meeting(NamedTuple):
    """A line in the paper diary. `moved`: it was written there by hand."""

    start: datetime
    day: date
    moved: bool = False


class PaperDiary(RuleBasedStateMachine):
    """The bot's diary beside one on paper; `crossed` has what a pause has crossed out."""

    def __init__(self) -> None:
        super().__init__()
        self.engine = create_engine("sqlite://")
        self.conn = self.engine.connect()
        self.conn.exec_driver_sql("PRAGMA foreign_keys = ON")
        metadata.create_all(self.conn)
        self.bot = Diary(self.conn)
        self.paper: dict[tuple[int, date], Meeting] = {}
        self.crossed: dict[tuple[int, date], Meeting] = {}
        self.zones: dict[int, str] = {}
        self.stopped: set[int] = set()
        self.latest = self.bot.at
        self.asked: list[tuple[int, date]] = []

    def teardown(self) -> None:
        self.conn.close()
        self.engine.dispose()

    # What the mentor does

    @initialize(zone=st.sampled_from(ZONES))
    def live(self, zone: str) -> None:
        self.bot.flies(zone)

    @precondition(lambda self: len(self.zones) < 4)
    @rule(
        days=st.integers(0, 9),
        every=st.sampled_from((0, 1, 1, 2, 5)),
        wall=st.sampled_from(WALLS),
        zone=st.sampled_from(ZONES),
        mentee=st.sampled_from(("Eva", "Ben")),
    )
    def plans(self, days: int, every: int, wall: time, zone: str, mentee: str) -> None:
        first = self.bot.at.astimezone(ZoneInfo(zone)).date() + (days + 1) * DAY
        meets = self.bot.meets(wall, first, every, mentee, zone)
        self.zones[meets] = zone
        for week in range(0, PAGES if every else 1, every or 1):
            day = first + timedelta(weeks=week)
            self.paper[meets, day] = Meeting(place(day, wall, zone), day)

    @precondition(lambda self: self.list_open())
    @rule(which=st.integers(0, 5), days=st.integers(-3, 20), wall=st.sampled_from(WALLS))
    def moves(self, which: int, days: int, wall: time) -> None:
        meets, on = self.pick(which)
        zone = self.zones[meets]
        day = max(self.paper[meets, on].day, self.today(zone) + DAY) + days * DAY
        if place(day, wall, zone) <= self.bot.at:
            return
        self.bot.moves(meets, on, day, wall)
        self.paper[meets, on] = Meeting(place(day, wall, zone), day, moved=True)

    @precondition(lambda self: self.list_open())
    @rule(which=st.integers(0, 5))
    def skips(self, which: int) -> None:
        meets, on = self.pick(which)
        self.bot.skips(meets, on)
        del self.paper[meets, on]

    @precondition(lambda self: self.zones)
    @rule(which=st.integers(0, 3), days=st.integers(0, 40))
    def pauses(self, which: int, days: int) -> None:
        meets = sorted(self.zones)[which % len(self.zones)]
        until = self.today(self.zones[meets]) + days * DAY
        self.bot.pauses(meets, until)
        if meets in self.stopped:
            return
        for key in [key for key in self.crossed if key[0] == meets and key[1] >= until]:
            self.paper[key] = self.crossed.pop(key)
        for (series, on), meeting in [*self.paper.items()]:
            if series == meets and meeting.start > self.bot.at and meeting.day < until:
                gone = self.paper.pop((series, on))
                if not gone.moved:
                    self.crossed[series, on] = gone
        if not any(series == meets for series, _ in self.paper):
            self.stopped.add(meets)  # of a single session nothing is left, and nothing comes back

    @precondition(lambda self: self.zones)
    @rule(which=st.integers(0, 3))
    def ends(self, which: int) -> None:
        meets = sorted(self.zones)[which % len(self.zones)]
        self.bot.ends(meets)
        self.stopped.add(meets)
        for key, meeting in [*self.paper.items()]:
            if key[0] == meets and meeting.start > self.bot.at:
                del self.paper[key]

    @rule(zone=st.sampled_from(ZONES))
    def flies(self, zone: str) -> None:
        self.bot.flies(zone)

    @rule()
    def wants_plans_shown(self) -> None:
        self.bot.plans()

    @rule(weekday=st.integers(0, 6), wall=st.sampled_from(WALLS))
    def wants_a_weekly_question(self, weekday: int, wall: time) -> None:
        self.bot.asks_for(weekday, wall)

    # What the clock does

    @rule(hours=st.integers(1, 24 * 9))
    def time_passes(self, hours: int) -> None:
        for at, call in self.bot.watch(self.bot.at + hours * HOUR):
            self.note(at, call)

    @precondition(lambda self: self.paper)
    @rule(minutes=st.integers(-90, 15))
    def a_session_is_under_way_or_over(self, minutes: int) -> None:
        """The mentor writes in it, or right after it, before anybody asks."""
        start = min(each.start for each in self.paper.values())
        end = start + LENGTH + minutes * MINUTE
        for at, call in self.bot.watch(end):
            self.note(at, call)

    @rule(hours=st.integers(1, 24 * 9))
    def the_bot_is_away(self, hours: int) -> None:
        """And looks once when it is back."""
        for call in self.bot.tick(self.bot.at + hours * HOUR):
            self.note(self.bot.at, call)

    @rule(hours=st.integers(1, 48))
    def the_clock_is_set_back(self, hours: int) -> None:
        self.bot.at -= hours * HOUR

    # What must hold

    @invariant()
    def nothing_is_left_out(self) -> None:
        """In the day, what was over in the night is asked; a clock that was set back waits until
        it is as late again."""
        for nudge in self.bot.tick():
            self.note(self.bot.at, nudge)
        self.latest = max(self.latest, self.bot.at)
        if self.is_day(self.bot.at) and self.bot.at == self.latest:
            assert [key for key, each in self.paper.items() if is_over(each, self.bot.at)] == []

    def note(self, at: datetime, nudge: Nudge) -> None:
        assert self.is_day(at)
        if isinstance(nudge, SessionNudge):
            key = nudge.session.series, nudge.on
            assert key not in self.asked, "it was asked about before"
            assert key in self.paper, "it did not take place"
            start = self.paper.pop(key).start
            assert nudge.session.starts_at == start
            assert start + LENGTH + 10 * MINUTE <= at
            self.asked.append(key)

    # Small parts

    def list_open(self) -> list[tuple[int, date]]:
        return sorted(key for key in self.paper if key[0] not in self.stopped)

    def pick(self, which: int) -> tuple[int, date]:
        some = self.list_open()
        return some[which % len(some)]

    def is_day(self, at: datetime) -> bool:
        return 8 <= at.astimezone(ZoneInfo(self.bot.mentor.zone)).hour < 21

    def today(self, zone: str) -> date:
        return self.bot.at.astimezone(ZoneInfo(zone)).date()


def place(day: date, wall: time, zone: str) -> datetime:
    """A time that does not exist is the first minute after the gap."""
    local = datetime.combine(day, wall, ZoneInfo(zone))
    while local.astimezone(NOW.tzinfo).astimezone(ZoneInfo(zone)).time() != local.time():
        local += MINUTE
    return local.astimezone(NOW.tzinfo)


def is_over(meeting: Meeting, at: datetime) -> bool:
    """Long enough for the night between to be over."""
    return meeting.start + LENGTH + 10 * MINUTE + 12 * HOUR <= at


def live(examples: int, steps: int, *, always_the_same: bool = False) -> None:
    size = settings(max_examples=examples, stateful_step_count=steps, derandomize=always_the_same)
    run_state_machine_as_test(PaperDiary, settings=size)


def test_every_session_is_asked_about_once() -> None:
    live(60, 25, always_the_same=True)


@pytest.mark.drill
@pytest.mark.timeout(3600)
def test_every_session_is_asked_about_once_in_many_lives(pytestconfig: pytest.Config) -> None:
    live(pytestconfig.getoption("lives"), 40)
