"""The suite on other days: on each weekday, at the turn of the year, in a leap year, in the nights
in which clocks change, as somebody in another zone would run it.

    python -m tests.days            two days, the whole suite: as `make proof` does
    python -m tests.days --matrix   every day in every zone, the quick part of the suite

The calendar that the tests see is libfaketime's (Debian's `faketime`). Clocks that only measure go
on as they are, and so do a PostgreSQL server and a browser: see `spare`. Prints a line a run, and
the end of every run that failed; exits with 1 if one did.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

ROOT: Final = Path(__file__).parents[1]
BRINGS: Final = "apt-get install faketime"
PRELOAD: Final = "LD_PRELOAD"
PATH: Final = "PYTHONPATH"
SLEEPS: Final = Path(__file__).parent / "other_days"
"""Where Python finds a sleep that libfaketime bears."""

SUNDAY: Final = "2026-11-29 17:59:00"
NEW_YEARS_EVE: Final = "2026-12-31 23:58:00"
DAYS: Final = (
    *(f"2026-11-{day} 09:30:00" for day in range(23, 29)),  # Monday to Saturday
    SUNDAY,
    NEW_YEARS_EVE,
    "2028-02-29 12:00:00",
    "2027-03-14 01:58:00",  # St. John's goes forward at two, and Apia no longer does
    "2026-11-01 01:58:00",  # and back
)
ZONES: Final = ("UTC", "America/St_Johns", "Pacific/Apia")
QUICK: Final = (
    *("tests/flows", "tests/framework", "tests/bot/turn", "tests/bot/receive"),
    *("tests/bot/test_clock.py", "tests/bot/test_journeys.py", "tests/bot/test_drift.py"),
    *("-m", "not browser and not drill and not proof", "-k", "not postgres"),
)
"""Without servers, browser and drills."""


class Run(NamedTuple):
    """One run of pytest that begins at a local time in a zone."""

    at: str
    zone: str
    selection: tuple[str, ...]


def list_runs(*, matrix: bool) -> Iterator[Run]:
    if matrix:
        yield from (Run(at, zone, QUICK) for at in DAYS for zone in ZONES)
    else:
        whole = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
        yield from (Run(at, "UTC", whole) for at in (SUNDAY, NEW_YEARS_EVE))


def find_library() -> Path | None:
    return next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)


def fake_environment(library: Path, run: Run) -> Mapping[str, str]:
    """The environment in which every process sees the run's day and zone: as so many seconds from
    now, or each would begin at that time anew, and a bot that is started again go back in it."""
    meant = datetime.fromisoformat(run.at).replace(tzinfo=ZoneInfo(run.zone))
    faked = {
        PRELOAD: str(library),
        "FAKETIME": f"{round(meant.timestamp() - time.time()):+d}",
        "TZ": run.zone,
        "DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
        PATH: os.pathsep.join(filter(None, (str(SLEEPS), os.environ.get(PATH)))),
    }
    return os.environ | faked


def spare(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without the faked calendar, for a server or a browser, which would hang."""
    return {name: value for name, value in environment.items() if name != PRELOAD}


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.days", description=__doc__)
    parser.add_argument("--matrix", action="store_true")
    runs = list(list_runs(matrix=parser.parse_args(arguments).matrix))
    library = find_library()
    if library is None:
        tell(f"other days were not tried, libfaketime is missing: {BRINGS}")
        return 1 if os.environ.get("CI") else 0
    failed = 0
    for run in runs:
        began = time.monotonic()
        tried = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *run.selection],
            cwd=ROOT,
            env=fake_environment(library, run),
            capture_output=True,
            text=True,
        )
        end = tried.stdout.strip().rpartition("\n")[2].strip("= ")
        tell(f"{run.at} {run.zone}: {end} ({time.monotonic() - began:.0f} s)")
        if tried.returncode:
            failed += 1
            tell(tried.stdout[-4000:] + tried.stderr[-2000:])
    tell(f"{len(runs)} runs, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
