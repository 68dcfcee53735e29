"""Rules drawn at random, in zones with odd clocks: every time that is worked out is the one that a
patient person finds who counts days on a calendar and looks at the clock in between.

What looks at the clocks shares no code with what it checks, and is checked minute by minute.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.calendar.schedule import (
    QuietHours,
    Weekly,
    first_allowed,
    next_quiet,
    next_weekly_date,
    to_instant,
)
from flows.calendar.series import (
    Change,
    Moment,
    Rule,
    Session,
    ask_at,
    list_sessions,
    rehearse_at,
    to_local_date,
)
from tests.crash.test_kills import tell as say
from tests.year.clocks import DAY, HOUR, Clocks, Quiet, count, look_up, on_wall, tell

pytestmark = pytest.mark.unmeasured

YEARS = 3
SPANS = (
    *(("Australia/Lord_Howe", 2025), ("Antarctica/Troll", 2025), ("Africa/Cairo", 2025)),
    *(("Asia/Beirut", 2025), ("America/Santiago", 2025), ("Pacific/Apia", 2010)),
    *(("Africa/Casablanca", 2025), ("Africa/El_Aaiun", 2025), ("America/Sao_Paulo", 2016)),
    *(("Pacific/Kiritimati", 2025), ("Etc/GMT+12", 2025), ("Pacific/Chatham", 2025)),
    *(("America/Havana", 2025), ("America/Asuncion", 2022), ("Asia/Tehran", 2021)),
    *(("America/Scoresbysund", 2023), ("Europe/Volgograd", 2018), ("Asia/Pyongyang", 2015)),
    *(("America/Caracas", 2015), ("America/Godthab", 2022), ("Asia/Gaza", 2025)),
    *(("Europe/Brussels", 2025), ("America/New_York", 2025), ("Asia/Kathmandu", 2025)),
)
"""A zone, and a year from which something happens to its clocks, or never does."""


class Case(NamedTuple):
    """A mentor in `here`, who has such a rule; `since` is the first date not dealt with."""

    rule: Rule
    changes: Mapping[date, Change]
    since: date | None
    limit: int
    there: Clocks
    here: Clocks
    quiet: QuietHours
    at: int


def at_minute(minute: int) -> time:
    return time(minute // HOUR % 24, minute % HOUR)


@st.composite
def walls(draw: st.DrawFn, clocks: Clocks) -> time:
    """Often one that comes into conflict with a change of the clocks, at times any."""
    near = [*clocks.find_changes()] or [0]
    odd = st.builds(int.__add__, st.sampled_from(near), st.integers(-150, 150))
    return at_minute(draw(odd | st.integers(0, DAY - 1)))


@st.composite
def days(draw: st.DrawFn, clocks: Clocks) -> date:
    """In the middle year, and often in a week in which the clocks change."""
    begin = clocks.begin // DAY + 300
    near = [each // DAY for each in clocks.find_changes()]
    near = [each for each in near if begin <= each < begin + 400] or [begin]
    odd = st.builds(int.__add__, st.sampled_from(near), st.integers(-8, 8))
    return date.fromordinal(draw(odd | st.integers(begin, begin + 400)))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    zone, year = draw(st.sampled_from(SPANS))
    there = look_up(zone, year, YEARS)
    away = draw(st.sampled_from([zone, zone, *(each for each, _ in SPANS)]))
    here = look_up(away, year, YEARS)
    every = draw(st.sampled_from([0, 1, 1, 1, 2, 3, 4, 9, 26, 52]))
    # Half of them meet in an hour in which their clocks change, some time.
    changes_at = [each for each in there.find_changes() if each > there.begin + 600 * DAY]
    odd = draw(st.booleans()) and bool(changes_at)
    if odd:
        spot = draw(st.sampled_from(changes_at)) + draw(st.integers(-70, 40))
        first = spot // DAY - 7 * every * draw(st.integers(0, 1 if every > 9 else 3))
        first_on, wall = date.fromordinal(first), at_minute(spot % DAY)
    else:
        first_on, wall = draw(days(there)), draw(walls(there))
    rule = Rule(
        first_on=first_on,
        every=every,
        wall=wall,
        minutes=draw(st.integers(5, 480)),
        zone=zone,
    )
    dates = [
        rule.first_on + timedelta(weeks=rule.every * n) for n in range(8 if rule.every else 1)
    ]
    move = st.builds(
        lambda on, off, wall: (on, Change(on + timedelta(days=off), wall)),
        st.sampled_from(dates),
        st.integers(-30, 30),
        walls(there) | st.none(),
    )
    skip = st.builds(lambda on: (on, Change()), st.sampled_from(dates))
    changes = dict(draw(st.lists(move | skip, max_size=4)))
    since = rule.first_on + timedelta(days=draw(st.integers(-20, 60)))
    quiet = QuietHours(draw(walls(here)), draw(walls(here)))
    return Case(
        rule,
        changes,
        rule.first_on if odd else draw(st.sampled_from([since, since, since, None])),
        9 if odd else draw(st.integers(1, 9)),
        there,
        here,
        draw(st.sampled_from([quiet, quiet, QuietHours(time(21), time(8))])),
        count(datetime.combine(draw(days(here)), draw(walls(here)))),
    )


# The patient person


def expect_sessions(case: Case) -> list[tuple[date, int, int]]:
    """Day after day on a calendar; all that begin while the clocks are known."""
    rule, found = case.rule, []
    last = date.fromordinal(case.there.end // DAY - 40)
    day, weeks_left = rule.first_on, 0
    while day <= last:
        if day.weekday() == rule.first_on.weekday():
            if weeks_left == 0 and (rule.every or day == rule.first_on):
                weeks_left = rule.every
                if day in case.changes:
                    pass
                elif case.since is not None and day >= case.since:
                    found.append((day, on_wall(day, rule.wall)))
            weeks_left -= 1
        day += timedelta(days=1)
    for on, change in case.changes.items():
        if change.day is not None:
            wall = rule.wall if change.wall is None else change.wall
            found.append((on, on_wall(change.day, wall)))
    placed = [(case.there.find_first(wall), on) for on, wall in found]
    return [(on, at, at + rule.minutes) for at, on in sorted(placed)][: case.limit]


def expect_question(case: Case, begin: int, end: int, moment: Moment) -> int:
    soonest = end + 10
    if moment == "after":
        return soonest
    midnight = case.here.read(begin) // DAY * DAY
    wall = midnight + 19 * HOUR if moment == "evening" else midnight + DAY + 9 * HOUR
    at = case.here.find_first(wall)
    return at if at > soonest else soonest


def expect_weekly(case: Case) -> tuple[date, int]:
    """The first time after this minute that it is this weekday's wall time."""
    first = case.here.read(case.at) // DAY - 3
    for day in map(date.fromordinal, range(first, first + 20)):
        due = case.here.find_first(on_wall(day, case.rule.wall))
        if day.weekday() == case.rule.first_on.weekday() and due > case.at:
            return day, due
    raise AssertionError("no such day in three weeks")


def expect_nights(case: Case) -> list[tuple[int, int]]:
    here, (start, end) = case.here, quiet_of(case)
    today = here.read(case.at) // DAY
    return [
        (here.find_first(day * DAY + start), here.find_last((day + (start > end)) * DAY + end))
        for day in range(today - 3, today + 4)
    ]


def quiet_of(case: Case) -> Quiet:
    return Quiet(*(each.hour * HOUR + each.minute for each in case.quiet))


# What is compared


def check_sessions(case: Case) -> tuple[Session, ...]:
    found = list_sessions(case.rule, case.changes, case.since, case.limit)
    known = tuple(each for each in found if count(each.starts_at) < case.there.end - 50 * DAY)
    expected = [each for each in expect_sessions(case) if each[1] < case.there.end - 50 * DAY]
    assert [(on, count(start), count(end)) for on, start, end in known] == expected
    return known


def check_questions(case: Case, session: Session) -> None:
    here, zone, quiet = case.here, case.here.zone, quiet_of(case)
    begin, end = count(session.starts_at), count(session.ends_at)
    assert to_local_date(session.starts_at, zone) == here.find_day(begin)
    moments: tuple[Moment, ...] = ("after", "evening", "morning")
    for moment in moments:
        due = expect_question(case, begin, end, moment)
        assert count(ask_at(session, moment, zone)) == due
        allowed = here.end_quiet(due, quiet)
        assert count(first_allowed(tell(due), zone, case.quiet)) == allowed
        assert allowed >= due
        assert not quiet.covers(here.read(allowed))
    rehearsal = here.end_quiet(begin - HOUR, quiet)
    expected = tell(rehearsal) if rehearsal < begin else None
    assert rehearse_at(session, zone, case.quiet) == expected


def check_week(case: Case) -> None:
    here, quiet = case.here, quiet_of(case)
    weekly = Weekly(weekday=case.rule.first_on.weekday(), wall=case.rule.wall, zone=here.zone)
    found = next_weekly_date(weekly, tell(case.at))
    assert (found.local_date, count(found.due_at)) == expect_weekly(case)
    allowed = first_allowed(found.due_at, here.zone)
    assert count(allowed) == here.end_quiet(count(found.due_at), Quiet(21 * 60, 8 * 60))
    begins = next_quiet(tell(case.at), here.zone, case.quiet)
    if quiet.start == quiet.end:
        assert begins is None
    else:
        nights = [start for start, end in expect_nights(case) if case.at < start < end]
        assert begins is not None
        assert count(begins) == nights[0]
        if here.end_quiet(case.at, quiet) == case.at:
            between = range(case.at, nights[0], 7)
            assert not any(quiet.covers(here.read(at)) for at in between)


ENOUGH = 1000
"""Rules of which some meet a gap of the clocks; of fewer it depends on the dice."""


@pytest.mark.drill
@pytest.mark.timeout(1800)
def test_every_time_of_a_random_rule_is_the_one_found_on_the_wall(
    pytestconfig: pytest.Config,
) -> None:
    rules = pytestconfig.getoption("rules")
    seen = {"rules": 0, "sessions": 0, "moved": 0, "in a gap": 0, "doubled": 0, "quiet": 0}

    @settings(max_examples=rules)
    @given(case=cases())
    def compare(case: Case) -> None:
        seen["rules"] += 1
        for session in check_sessions(case):
            seen["sessions"] += 1
            wall = case.changes.get(session.on, Change()).wall or case.rule.wall
            at = count(session.starts_at)
            shown = case.there.read(at)
            seen["moved"] += session.on in case.changes
            seen["in a gap"] += shown % DAY != wall.hour * HOUR + wall.minute
            seen["doubled"] += case.there.find_last(shown) != at
            check_questions(case, session)
            question = tell(expect_question(case, at, count(session.ends_at), "after"))
            seen["quiet"] += first_allowed(question, case.here.zone, case.quiet) != question
        check_week(case)

    compare()
    say(f"\n{', '.join(f'{number} {name}' for name, number in seen.items())}: 0 wrong")
    assert seen["rules"] >= rules
    assert seen["sessions"] * seen["quiet"] > 0
    assert all(seen.values()) or rules < ENOUGH, seen


# The clocks, minute by minute


WINDOWS = [
    ("Europe/Brussels", "2026-10-22"),
    ("Australia/Lord_Howe", "2025-10-02"),
    ("Antarctica/Troll", "2025-03-27"),
    ("America/Santiago", "2025-04-02"),
    ("Africa/Casablanca", "2026-02-12"),
    ("Pacific/Apia", "2011-12-27"),
]


"""A zone, and a day on which its clocks change three days later."""


def read_walls(zone: str, begin: str) -> Iterator[tuple[int, int]]:
    """Every minute of six days and what the wall shows in it."""
    info = ZoneInfo(zone)
    first = count(datetime.fromisoformat(begin))
    for at in range(first, first + 6 * DAY):
        local = tell(at).astimezone(info)
        yield at, count(local.replace(tzinfo=None))


@pytest.mark.parametrize(("zone", "begin"), WINDOWS)
def test_the_clocks_are_what_is_shown_minute_by_minute(zone: str, begin: str) -> None:
    clocks = look_up(zone, int(begin[:4]) - 1, YEARS)
    walls = dict(read_walls(zone, begin))
    assert all(clocks.read(at) == wall for at, wall in walls.items())
    first = min(walls)
    for wall in range(first + 2 * DAY, first + 4 * DAY, 7):
        shown = wall + clocks.stretches[0].ahead
        assert clocks.find_first(shown) == next(at for at, each in walls.items() if each >= shown)
        exactly = [at for at, each in walls.items() if each == shown]
        assert clocks.find_last(shown) == (exactly or [clocks.find_first(shown)])[-1]
        info = tell(shown)
        assert count(to_instant(info.date(), info.time(), zone)) == clocks.find_first(shown)


@pytest.mark.parametrize(("zone", "begin"), WINDOWS)
@pytest.mark.parametrize("quiet", [Quiet(1260, 480), Quiet(300, 299), Quiet(100, 200)])
def test_quiet_hours_are_over_in_the_first_loud_minute(
    zone: str, begin: str, quiet: Quiet
) -> None:
    """Where no doubled hour has two of them."""
    clocks = look_up(zone, int(begin[:4]) - 1, YEARS)
    walls = dict(read_walls(zone, begin))
    first, last = min(walls), max(walls)
    for at in range(first + DAY, last - 2 * DAY, 61):
        loud = next(each for each in range(at, last) if not quiet.covers(walls[each]))
        allowed = clocks.end_quiet(at, quiet)
        hours = QuietHours(at_minute(quiet.start), at_minute(quiet.end))
        assert count(first_allowed(tell(at), zone, hours)) == allowed
        assert allowed >= loud
        assert allowed - loud <= 3 * HOUR
        assert not quiet.covers(walls[allowed])
