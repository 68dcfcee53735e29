"""A bot as a process of its own, with a Bot API server and people for it alone.

All servers live in this process and are the same code. What a bot uses is read from /proc, so that
nothing in it has to be wrapped.
"""

import asyncio
import re
import sys
import time
from pathlib import Path
from typing import NamedTuple

from aiohttp import web

from bot.preview.server import LOOPBACK, create_app, serve
from tests.bench.crowd import Crowd
from tests.environment import unmeasured
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]
TOKEN = "4200001:test-token-of-the-benchmark"  # of the bot that the stored chats belong to
AFTERWORD = (sys.executable, "-m", "bot", "run")
PTB = (sys.executable, "-m", "tests.bench.peers.ptb")
AIOGRAM = (str(ROOT / ".venv/aiogram/bin/python"), "-m", "tests.bench.peers.aiogram_echo")


class Usage(NamedTuple):
    """CPU seconds so far. `elsewhere`: in any thread but the first; our bot's are storage's."""

    all: float
    elsewhere: float


class Contestant:
    """`people` are the chats of those who may use it; what it prints is kept in `folder`.

    `database` is the URL of what it keeps, if it is one that keeps anything.
    """

    def __init__(
        self,
        name: str,
        command: tuple[str, ...],
        people: list[int],
        folder: Path,
        database: str = "",
    ) -> None:
        self.name, self.people, self.database = name, people, database
        self.crowd = Crowd(TOKEN)
        self.seconds_to_start = 0.0
        self._command, self._folder = command, folder
        self._runner: web.AppRunner | None = None
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Returns when the process has asked for updates."""
        self._runner, port = await serve(create_app(self.crowd.world), 0)
        began = time.perf_counter()
        with (self._folder / "bots.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                cwd=ROOT,
                env=set_up(self.database, f"http://{LOOPBACK}:{port}"),
                stdout=log,
                stderr=log,
            )
        async with asyncio.timeout(PATIENCE):
            await self.crowd.updates.asked.wait()
        self.seconds_to_start = time.perf_counter() - began

    async def stop(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()
        if self._runner is not None:
            await self._runner.cleanup()

    def read_usage(self) -> Usage:
        threads = {
            int(thread.name): int((thread / "schedstat").read_text().split()[0]) / 1e9
            for thread in (self._place / "task").iterdir()
        }
        total = sum(threads.values())
        return Usage(total, total - threads[int(self._place.name)])

    def read_peak(self) -> float:
        """The most megabytes that it had in memory so far."""
        lines = (self._place / "status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))

    @property
    def _place(self) -> Path:
        assert self._process is not None
        return Path(f"/proc/{self._process.pid}")


def find_longest_turn(folder: Path) -> tuple[int, str]:
    """Milliseconds and kind of the longest turn of all bots that printed into `folder`, or below;
    (0, "none") where none of ours has ended."""
    told = "".join(each.read_text("utf-8", "replace") for each in folder.rglob("bots.log"))
    turns = re.findall(r"the longest turn took ([0-9]+) ms: (\w+)", told)
    return max(((int(took), kind) for took, kind in turns), default=(0, "none"))


def set_up(database: str, server: str = f"http://{LOOPBACK}") -> dict[str, str]:
    """The environment of a bot, ours or a peer, with the URLs of its database and its server."""
    return unmeasured() | {
        "PYTHONPATH": str(ROOT),
        "AFTERWORD_BOT_TOKEN": TOKEN,
        "AFTERWORD_BOT_API_URL": server,
        "AFTERWORD_DATABASE_URL": database,
        "AFTERWORD_SEND_RATE": "0",
        "AFTERWORD_LOG_LEVEL": "INFO",  # at its end ours tells its longest turn
    }
