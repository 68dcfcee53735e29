"""Mentors who meet somebody several times a day, and what became of each of these sessions.

Everything that may be said about one is known beforehand. Triggers in the database write down whom
the clock has called, what was said first, and what of it was overtaken, in the transaction in
which that happens.
"""

import asyncio
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

import aiohttp
from sqlalchemy import Connection, func, insert, or_, select, update

from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule, ask_at, list_sessions, to_local_date
from flows.effects import PlanSeries
from storage.calendar import series
from storage.people import Mentor
from storage.tables import chats, mentors, reminders, runs
from tests.crash.history import keep_history, query
from tests.telegram import Server

ZONE: Final = "Europe/Brussels"
WALLS: Final = (time(6, 30), time(10, 15), time(14, 40), time(21, 20))
"""Every day, and each mentor a little after the one before. Two of these nobody is asked about at
once who has quiet hours."""
APART: Final = timedelta(minutes=10)
LENGTH: Final = 5  # minutes
DAY: Final = timedelta(days=1)

TABLES: Final = """
CREATE TABLE called (place INTEGER PRIMARY KEY, key TEXT);
CREATE TABLE spoken (message BIGINT PRIMARY KEY, chat BIGINT, card BIGINT);
CREATE TABLE claiming (at TIMESTAMPTZ);
CREATE TABLE overtaken (message BIGINT PRIMARY KEY);
"""
CALLS: Final = """
INSERT INTO called (key) SELECT new.key WHERE new.key LIKE 'reminder:%%';
"""
SPEAKS: Final = """
INSERT INTO spoken SELECT new.id, new.chat, new.card
    WHERE new.priority = 1 AND new.kind = 'send';
"""
OVERTAKES: Final = """
INSERT INTO overtaken SELECT old.id FROM claiming JOIN cards ON cards.id = old.card
    WHERE old.priority = 1 AND old.kind = 'send' AND old.state = 'queued'
    AND (claiming.at < old.good_from_at OR claiming.at >= old.good_until_at)
    AND EXISTS (SELECT 1 FROM cards AS younger WHERE younger.run = cards.run
        AND younger.id > cards.id);
"""
TRIGGERS: Final = {
    "calls": ("AFTER INSERT ON inbox", CALLS),
    "speaks": ("AFTER INSERT ON outbox", SPEAKS),
    "overtakes": ("AFTER DELETE ON outbox", OVERTAKES),
}
SETTLED: Final = """
SELECT reminders.mentor, object, occurrences.local_date, outcome, settled_at
FROM occurrences JOIN reminders ON reminders.id = reminder WHERE kind = 'session'
"""
SAID: Final = """
SELECT spoken.message, mentors.id, series, planned_on FROM spoken
JOIN mentors ON mentors.chat = spoken.chat
LEFT JOIN cards ON cards.id = spoken.card
LEFT JOIN runs ON runs.id = cards.run
LEFT JOIN sessions ON sessions.id = runs.session
"""
OVERTAKEN: Final = "SELECT message FROM overtaken"
CALLED: Final = "SELECT key FROM called ORDER BY place"
UNCERTAIN: Final = "SELECT DISTINCT message FROM history WHERE event = 'uncertain'"
CALL: Final = re.compile(r"reminder:(\d+:[^:]+:[^-]+)-")
"""What a key says of an occurrence: the reminder, its date, and the time at which it was due."""

Occasion = tuple[int, date]
"""A series and a date of it."""


class Meeting(NamedTuple):
    """A series, and whose; `quiet` if they have quiet hours."""

    series: int
    rule: Rule
    quiet: bool


def settle_mentors(
    conn: Connection, bot: int, people: Sequence[int], at: datetime
) -> list[Meeting]:
    """Mentors who meet somebody else at each time of each day, from today on; every second of
    them has quiet hours."""
    meetings: list[Meeting] = []
    first = to_local_date(at, ZONE)
    for number, person in enumerate(people, start=1):
        conn.execute(insert(chats).values(id=number, bot_id=bot, chat_id=person))
        conn.execute(insert(mentors).values(id=number, chat=number, zone=ZONE, joined_at=at))
        begun = {"flow": "onboarding", "status": "done", "opened_at": at, "touched_at": at}
        conn.execute(insert(runs).values(mentor=number, state={}, **begun))
        quiet = number % 2 == 0
        if not quiet:
            conn.execute(
                update(mentors)
                .where(mentors.c.id == number)
                .values(quiet_from=time(0), quiet_to=time(0))
            )
        mentor = Mentor(number, number, ZONE)
        for day in range(7):
            for wall in (delay(each, number * APART) for each in WALLS):
                rule = Rule(
                    first_on=first + day * DAY, every=1, wall=wall, minutes=LENGTH, zone=ZONE
                )
                name = f"{rule.first_on:%a} {wall:%H}"
                plan = PlanSeries(mentee=name, rule=rule, phase="first")
                meetings.append(Meeting(series.plan_series(conn, mentor, plan, at), rule, quiet))
    return meetings


def delay(wall: time, by: timedelta) -> time:
    return (datetime.combine(date.min, wall) + by).time()


def keep_calls(url: str) -> None:
    keep_history(url, TABLES, TRIGGERS)


def list_expected(meetings: Iterable[Meeting], until: datetime) -> set[Occasion]:
    """Everything that had to be asked by then."""
    usual, calm = Rhythm(zone=ZONE), Rhythm(zone=ZONE, quiet_from=time(0), quiet_to=time(0))
    found: set[Occasion] = set()
    for each in meetings:
        rhythm = usual if each.quiet else calm
        weeks = (until.date() - each.rule.first_on).days // 7 + 2
        for session in list_sessions(each.rule, {}, each.rule.first_on, weeks):
            if rhythm.allows(ask_at(session, rhythm.asks, ZONE)) <= until:
                found.add((each.series, session.on))
    return found


class Nudges(NamedTuple):
    """What became of the sessions. `lost` are those that nothing became of, `unsaid` those that
    were asked about without a word, `repeated` those that were asked about more than once without
    need, `twice_called` what was taken in hand twice at the same time of its own."""

    outcomes: Counter[str]
    lost: list[Occasion]
    settled_twice: list[Occasion]
    unsaid: list[Any]
    repeated: list[Any]
    twice_called: list[str]

    def check(self) -> None:
        assert self.lost == []
        assert self.settled_twice == []
        assert self.unsaid == []
        assert self.repeated == []
        assert self.twice_called == []

    def tell(self) -> str:
        outcomes = ", ".join(f"{count} {name}" for name, count in sorted(self.outcomes.items()))
        return (
            f"{self.outcomes.total()} occurrences ({outcomes}): {len(self.lost)} lost, "
            f"{len(self.settled_twice) + len(self.twice_called)} fired twice, "
            f"{len(self.unsaid)} without a message, {len(self.repeated)} with one too many"
        )


def compare_nudges(url: str, expected: set[Occasion]) -> Nudges:
    """What had to be asked, beside what became of it."""
    settled = [
        (mentor, (number, _read_date(on)), outcome, at)
        for mentor, number, on, outcome, at in query(url, SETTLED)
    ]
    times = Counter(occasion for _, occasion, _, _ in settled)
    rounds = {(mentor, at) for mentor, _, outcome, at in settled if outcome == "folded"}
    needed: Counter[Any] = Counter(mentor for mentor, _ in rounds)
    needed.update(occasion for _, occasion, outcome, _ in settled if outcome == "sent")
    said: dict[Any, list[int]] = defaultdict(list)
    for message, mentor, number, on in query(url, SAID):
        said[(number, _read_date(on)) if number else mentor].append(message)
    # Of what was cut off twice the question is shown once more.
    uncertain = {message for (message,) in query(url, UNCERTAIN)}
    again = {what: len(uncertain.intersection(those)) for what, those in said.items()}
    keys = Counter(CALL.findall("\n".join(key for (key,) in query(url, CALLED))))
    return Nudges(
        outcomes=Counter(outcome for _, _, outcome, _ in settled),
        lost=sorted(expected - times.keys()),
        settled_twice=[occasion for occasion, count in times.items() if count > 1],
        unsaid=[what for what, count in needed.items() if len(said[what]) < count],
        repeated=[
            what for what, those in said.items() if len(those) > needed[what] + again.get(what, 0)
        ],
        twice_called=[key for key, count in keys.items() if count > 1],
    )


def list_overtaken(url: str) -> set[int]:
    """The messages that could not leave in their time, and then were not needed any more: what
    the mentor wrote meanwhile was taken for the answer. They were waiting, outside their hours,
    when a claim took them out of the queue, and their conversation had a younger card; that they
    had been in the hands of a process that died says nothing."""
    return {message for (message,) in query(url, OVERTAKEN)}


def count_due(conn: Connection, until: datetime) -> int:
    """Questions that could be asked by then and are not, put off or in hand."""
    is_due = or_(reminders.c.fire_at.is_(None), reminders.c.allowed_at <= until)
    due = select(func.count()).where(reminders.c.kind == "session", is_due)
    return int(conn.execute(due).scalar_one())


def _read_date(stored: date | str) -> date:
    return stored if isinstance(stored, date) else date.fromisoformat(stored)


async def gather(server: Server, many: int) -> list[int]:
    """People who have written to the bot before, and whom it has dealt with."""
    people = sorted(await asyncio.gather(*(server.person(f"P{each}") for each in range(many))))
    await asyncio.gather(*(server.say(each, "/start") for each in people))
    url, offset = f"{server.url}/bot{server.token}/getUpdates", 0
    async with aiohttp.ClientSession() as session:
        while await server.ask("pending"):
            async with session.post(url, json={"offset": offset, "timeout": 0}) as response:
                found = (await response.json())["result"]
            offset = found[-1]["update_id"] + 1 if found else offset
    return people
