"""The benchmark: our bot beside bare ones, in turn, on the same server. Started by `make bench`.

python -m tests.bench [--rounds 3] [--seconds 2] [--parts race,grow,start,records]
                      [--quick] [--postgres postgresql://...] [--mentors 10000]
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import records, report, trial
from tests.bench.contestant import find_longest_turn
from tests.bench.load import Load
from tests.postgres import BRINGS, Cluster, find_binaries

MENTORS, REPLIES = (1, 20, 50, 200), (0.0, 0.05)
STORED = (1_000, 100_000)
USUAL = Load(50, 0.0)
FILLING = ("fsync=off", "full_page_writes=off", "max_wal_size=4GB")
"""Settings by which many rows are written sooner, and none is read sooner."""
LOADS = tuple(Load(many, reply) for many in MENTORS for reply in REPLIES)


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2, help="of each measurement")
    parser.add_argument("--parts", default="race,grow,start,records", help="some of %(default)s")
    parser.add_argument("--quick", action="store_true", help="less of everything, in a minute")
    parser.add_argument("--postgres", help="the URL of an empty database, not one of its own")
    parser.add_argument(
        "--mentors", type=int, default=10_000, help="of 200 entries each, in the largest database"
    )
    return parser.parse_args()


async def bench(options: argparse.Namespace, folder: Path) -> None:
    rounds, seconds, times = options.rounds, options.seconds, 7
    loads, stored = LOADS, STORED
    if options.quick:
        rounds, seconds, times, loads, stored = 1, 1.0, 1, (USUAL,), (50, 1_000)
    aims = []
    if "race" in options.parts:
        with find_postgres(options.postgres) as postgres:
            samples = await trial.race(folder, loads, rounds, seconds, postgres, say)
        tell(report.show_race(samples, loads))
        aims += report.judge_race(samples)
    if "grow" in options.parts:
        samples = await trial.grow(folder, stored, USUAL, 2 * rounds - 1, seconds, say)
        tell(report.show_growth(samples))
        aims += report.judge_growth(samples)
    if "start" in options.parts:
        aims.append(report.Aim("seconds until ready", await trial.time_starts(folder, times), 1.5))
        tell(f"import bot.app: {await trial.time_imports(times):.2f} s")
    if "records" in options.parts:
        size = records.Size(mentors=(1_000, options.mentors))
        if options.quick:
            size = records.Size(long=500, usual=20, mentors=(20, 50), rounds=10)
        with start_cluster(*FILLING) as cluster:
            took, stalls = await records.measure(folder, size, cluster, say)
        tell(records.show(took, stalls))
        aims += records.judge(took, stalls)
    longest, kind = find_longest_turn(folder)
    tell(f"the longest turn: {longest} ms, {kind}")
    tell("\n".join(aim.tell() for aim in aims))


@contextmanager
def find_postgres(given: str | None) -> Iterator[str]:
    """The URL of an empty database: as given, else of a server that is started for it, with
    PostgreSQL's own settings. Empty if there is none on this machine."""
    if given is not None:
        yield given
        return
    with start_cluster() as cluster:
        yield cluster.create("bench") if cluster else ""


@contextmanager
def start_cluster(*settings: str) -> Iterator[Cluster | None]:
    """A server with PostgreSQL's own settings but these; None if there is none here."""
    if find_binaries() is None:
        say(f"PostgreSQL is left out: {BRINGS} brings it")
        yield None
    else:
        with Cluster.start(settings) as cluster:
            yield cluster


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """How far it is, for whoever waits."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {text}\n")


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        asyncio.run(bench(read_options(), Path(place)))
