"""How long /summary and a search of the journal take, beside a version that loads every entry.

Each database in turn, again and again: one SQLite file with a mentor of five years in it, and the
same mentor on PostgreSQL, among few others and among many. First the database's part alone, in
this process; then the whole, with the bot in a process of its own.
"""

import asyncio
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from bot.send.drawing import draw_chart
from flows.facts import Records
from flows.lens import Lens
from flows.progress.chart import make_chart
from framework.catalogue import load_framework
from storage.database.open import Database, open_database
from storage.journal import lenses, pages, records
from storage.people import Mentor
from storage.tables import entries
from tests.bench import loaded, shelf, ticking
from tests.bench.contestant import AFTERWORD, Contestant, set_up
from tests.bench.load import Unfair
from tests.bench.report import Aim
from tests.bench.trial import Tell, run, running
from tests.postgres import Cluster

Work = Callable[[Connection], object]
Times = dict[tuple[str, str], list[float]]
"""Seconds, by what was done and where."""

WORDS = {"rare": "lighthouse", "frequent": "asked", "absent": "xylophone"}
"""One entry has the first, the oldest of all; about every sixth the second; none the third."""
SUMMARY, PICTURE, WHOLE = "/summary, database", "picture", "/summary, update to last reply"
SEARCHES = {name: f"search, {name} word" for name in WORDS}
FIRST_PAGE, MIDDLE_PAGE = "first page", "middle page"
USUAL = "of 200 entries: "
"""What any of the others asks, each time another one."""
LOADED = ": all loaded"
SELDOM = 8
"""What loads everything is done once in so many rounds."""
SUMMONED = frozenset({"sendPhoto", "sendMessage"})
PERIOD: Final = "quarter"


class Place(NamedTuple):
    """A database: its name in the tables, its URL, and the chats of the copied mentors."""

    name: str
    url: str
    others: Sequence[int] = ()


class Size(NamedTuple):
    """Entries of the long journal and of the others, mentors on PostgreSQL, repetitions."""

    long: int = 5_000
    usual: int = 200
    mentors: tuple[int, ...] = (1_000, 10_000)
    rounds: int = 100


# The databases


async def fill(folder: Path, size: Size, cluster: Cluster | None, tell: Tell) -> list[Place]:
    """`cluster`: a PostgreSQL server to make databases on, if there is one."""
    tell(f"writing a journal of {size.long:,} entries, and nine of {size.usual:,}")
    alone = await asyncio.to_thread(shelf.store_journals, folder, size.long, size.usual)
    places = [Place("alone, SQLite", alone)]
    for many in size.mentors if cluster else ():
        assert cluster
        began, url = time.monotonic(), cluster.create(f"among{many}")
        await run((*AFTERWORD[:-1], "move", "--to", url), set_up(alone))
        others = await asyncio.to_thread(shelf.spread, url, many, tell)
        places.append(Place(f"among {many:,}, PostgreSQL", url, others))
        gigabytes = shelf.measure_size(url) / 1e9
        tell(f"{many:,} mentors: {gigabytes:.1f} GB, {time.monotonic() - began:.0f} s to fill")
    return places


# The database's part


class MeasuredDatabase:
    """One open database, and what is asked of it. `dice` choose one of the others each time."""

    def __init__(self, place: Place, database: Database, dice: random.Random) -> None:
        self.place, self.database, self.dice = place, database, dice
        self.framework, self.at = load_framework(), datetime.now(UTC)
        self.mentor: Mentor
        self.others: list[Mentor]
        self.numbers: dict[str, int] = {}
        self.middle = 0

    async def prepare(self) -> None:
        """Finds the mentors, the middle of the journal, and keeps the lenses of the searches."""
        self.mentor, *self.others = await shelf.find_mentors(self.database, shelf.list_people())
        if self.place.others:
            some = self.dice.sample(self.place.others, min(len(self.place.others), 2_000))
            self.others = await shelf.find_mentors(self.database, some)

        def keep(conn: Connection) -> None:
            for who in (self.mentor, *self.others):
                for name in WORDS if who is self.mentor else ("absent",):
                    lens = Lens(words=WORDS[name])
                    number = lenses.keep_lens(conn, who, lens, self.at)
                    self.numbers[f"{who.id} {name}"] = number
            mine = select(entries.c.id).where(entries.c.mentor == self.mentor.id)
            ordered = mine.order_by(entries.c.began_at.desc(), entries.c.id.desc())
            written = conn.execute(ordered).scalars().all()
            self.middle = written[len(written) // 2]

        await self.database.transact(keep)

    def list_tasks(self) -> dict[str, Work]:
        """For the mentor with the long journal, and for any of the others."""
        mine, framework, at = self.mentor, self.framework, self.at
        other = self.dice.choice(self.others)
        searches: dict[str, Work] = {
            SEARCHES[name]: self._search(mine, self.numbers[f"{mine.id} {name}"]) for name in WORDS
        }
        absent = self._search(other, self.numbers[f"{other.id} absent"])
        return {
            SUMMARY: lambda conn: records.read_records(conn, mine, framework, PERIOD, at),
            **searches,
            FIRST_PAGE: lambda conn: pages.read_page(conn, mine),
            MIDDLE_PAGE: lambda conn: pages.read_page(conn, mine, 0, self.middle),
            USUAL + SUMMARY: lambda conn: records.read_records(conn, other, framework, PERIOD, at),
            USUAL + SEARCHES["absent"]: absent,
            USUAL + FIRST_PAGE: lambda conn: pages.read_page(conn, other),
        }

    def list_loaded(self) -> dict[str, Work]:
        """The same for the long journal, the plain way."""
        mine, framework, at = self.mentor, self.framework, self.at
        searches: dict[str, Work] = {
            SEARCHES[name]: self._search_loaded(words, self.numbers[f"{mine.id} {name}"])
            for name, words in WORDS.items()
        }
        return {
            SUMMARY: lambda conn: loaded.read_records(conn, mine, framework, PERIOD, at),
            **searches,
            FIRST_PAGE: lambda conn: loaded.read_middle(conn, mine, 0),
            MIDDLE_PAGE: lambda conn: loaded.read_middle(conn, mine, self.middle),
        }

    async def check(self) -> None:
        """Both ways must say the same."""
        tasks = self.list_tasks()
        for what, work in self.list_loaded().items():
            ours, plain = await self.database.read(tasks[what]), await self.database.read(work)
            if ours != plain:
                raise Unfair(f"{what}, {self.place.name}: the two ways do not say the same")

    def _search(self, mentor: Mentor, number: int) -> Work:
        return lambda conn: pages.read_page(conn, mentor, number)

    def _search_loaded(self, words: str, number: int) -> Work:
        return lambda conn: loaded.read_page(conn, self.mentor, words, number)


async def time_database(
    databases: Sequence[MeasuredDatabase], rounds: int, times: Times, tell: Tell
) -> None:
    """In turn; what comes first in a round is another one each time."""
    for measured in databases:
        await measured.prepare()
        await measured.check()
    for number in range(rounds):
        if number % 20 == 0:
            tell(f"the database's part, round {number + 1} of {rounds}")
        for measured in (
            *databases[number % len(databases) :],
            *databases[: number % len(databases)],
        ):
            tasks = measured.list_tasks()
            if number % SELDOM == 0:
                tasks |= {what + LOADED: work for what, work in measured.list_loaded().items()}
            for what, work in tasks.items():
                began = time.perf_counter()
                found = await measured.database.read(work)
                times[what, measured.place.name].append(time.perf_counter() - began)
                if what == SUMMARY:
                    await time_picture(measured, found, times)


async def time_picture(measured: MeasuredDatabase, found: object, times: Times) -> None:
    assert isinstance(found, Records)
    began = time.perf_counter()
    chart = make_chart(found, measured.framework, measured.at)
    await asyncio.to_thread(draw_chart, chart, dark=False)
    times[PICTURE, measured.place.name].append(time.perf_counter() - began)


# The whole


async def time_whole(
    folder: Path, places: Sequence[Place], rounds: int, times: Times, tell: Tell
) -> dict[str, float]:
    """Each bot is asked by one mentor, and then by ten at once; the longest time for which its
    loop stood still meanwhile, in seconds."""
    bots = {each.name: _employ(folder, each, at) for at, each in enumerate(places)}
    stalls: dict[str, float] = defaultdict(float)
    async with running([bot for bot, _ in bots.values()]):
        for number in range(rounds):
            if number % 20 == 0:
                tell(f"the whole, round {number + 1} of {rounds}")
            for name, (bot, delays) in bots.items():
                since = time.monotonic()
                await _ask(bot, 1)
                if number:  # the first one warms up
                    times[WHOLE, name] += bot.crowd.waits
                if number % SELDOM == 0:
                    await _ask(bot, shelf.TEN)
                    times[f"{WHOLE}, of ten at once", name] += bot.crowd.waits
                stalls[name] = max(stalls[name], ticking.find_longest(delays, since))
    for bot, _ in bots.values():
        if bot.crowd.problems:
            raise Unfair(f"{bot.name}: {dict(bot.crowd.problems)}")
    return stalls


def _employ(folder: Path, place: Place, number: int) -> tuple[Contestant, Path]:
    delays = folder / f"delays{number}"
    command = (sys.executable, "-m", "tests.bench.ticking", str(delays))
    return Contestant(place.name, command, shelf.list_people(), folder, place.url), delays


async def _ask(bot: Contestant, many: int) -> None:
    mentors = bot.crowd.gather(bot.people[:many])
    bot.crowd.waits.clear()
    async with asyncio.timeout(60):
        await asyncio.gather(*(each.take_step(SUMMONED, "/summary") for each in mentors))
    for each in mentors:
        each.tidy()


# All of it


async def measure(
    folder: Path, size: Size, cluster: Cluster | None, tell: Tell
) -> tuple[Times, dict[str, float]]:
    places = await fill(folder / "records", size, cluster, tell)
    times: Times = defaultdict(list)
    with opened(places) as databases:
        await time_database(databases, size.rounds, times, tell)
    return times, await time_whole(folder, places, size.rounds, times, tell)


@contextmanager
def opened(places: Sequence[Place]) -> Iterator[list[MeasuredDatabase]]:
    databases = [
        MeasuredDatabase(each, open_database(each.url), random.Random(1)) for each in places
    ]
    try:
        yield databases
    finally:
        for measured in databases:
            measured.database.close()


def show(times: Mapping[tuple[str, str], Sequence[float]], stalls: Mapping[str, float]) -> str:
    """p50 and p95 of everything, in ms; behind it the same with every entry loaded."""
    lines = [f"{'ms':50}{'where':28}{'times':>6}{'p50':>9}{'p95':>9}    all loaded: p95"]
    for (what, where), found in sorted(times.items()):
        if what.endswith(LOADED):
            continue
        plain = times.get((what + LOADED, where))
        beside = f"{1000 * find_share(plain, 0.95):16.1f}" if plain else ""
        p50, p95 = (1000 * find_share(found, share) for share in (0.5, 0.95))
        lines.append(f"{what:50}{where:28}{len(found):6}{p50:9.1f}{p95:9.1f}{beside}")
    lines += [
        f"{'the longest stall of the loop':50}{w:28}{1e3 * s:24.1f}" for w, s in stalls.items()
    ]
    return "\n".join(lines)


def judge(
    times: Mapping[tuple[str, str], Sequence[float]], stalls: Mapping[str, float]
) -> list[Aim]:
    """`times` in order: SQLite first, then PostgreSQL with the fewest mentors and the most."""
    places = list(dict.fromkeys(where for _, where in times))

    def find(what: str, where: str) -> float:
        return 1000 * find_share(times[what, where], 0.95)

    aims = []
    for where in places:
        aims.append(Aim(f"{where}: {SUMMARY}, ms, p95", find(SUMMARY, where), 5))
        aims.append(Aim(f"{where}: {WHOLE}, ms, p95", find(WHOLE, where), 250))
        slowest = max(find(what, where) for what in SEARCHES.values())
        aims.append(Aim(f"{where}: the slowest search, ms, p95", slowest, 100))
        aims.append(Aim(f"{where}: longest stall, ms", 1000 * stalls[where], 50))
    if len(places) > 2:
        few, many = places[1], places[-1]
        for what in (SUMMARY, USUAL + SUMMARY, SEARCHES["absent"], WHOLE):
            ratio = find(what, many) / find(what, few)
            aims.append(Aim(f"{what}, p95, {many}, to {few}", ratio, 1.3))
    return aims


def find_share(found: Sequence[float], share: float) -> float:
    """What this share did not exceed."""
    return sorted(found)[min(int(len(found) * share), len(found) - 1)]
