"""Our bot with a ticker in its loop, which writes down whenever the loop kept it waiting.

python -m tests.bench.ticking FILE
"""

import asyncio
import sys
import time
from pathlib import Path

from bot.app import run_bot
from bot.command_line import prepare, read

STEP = 0.005
"""Seconds from one tick to the next."""
LATE = 0.005
"""Delays below this are not written down."""


async def tick(file: Path) -> None:
    """Writes `time delay` of each late tick, in seconds; all processes have the same time."""
    with file.open("w", buffering=1) as delays:
        while True:
            due = time.monotonic() + STEP
            await asyncio.sleep(STEP)
            late = time.monotonic() - due
            if late > LATE:
                delays.write(f"{due:.6f} {late:.6f}\n")


def find_longest(file: Path, since: float) -> float:
    """The longest delay since then, in seconds; that is at least how long nothing else ran."""
    delays = (map(float, each.split()) for each in file.read_text().splitlines())
    return max((late for due, late in delays if due + late >= since), default=0.0)


async def run(file: Path) -> None:
    settings = read()
    prepare(settings)
    ticking = asyncio.create_task(tick(file))
    await run_bot(settings)
    ticking.cancel()


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1])))
