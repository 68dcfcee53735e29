"""The bot as a process of its own, to be started, killed and stopped."""

import asyncio
import re
import signal
import sys
from pathlib import Path

from bot.logs import UNEXPECTED, WITHHELD
from tests.environment import unmeasured
from tests.patience import PATIENCE
from tests.telegram import Server

ROOT = Path(__file__).parents[2]

STUMBLES = re.compile(
    rf"Traceback|is started again|{UNEXPECTED}|cannot write line|(ERROR|CRITICAL) .*: {WITHHELD}"
)


class Bot:
    """One bot after the other on the same data, in a file of its own unless there is a `url`. Its
    log is `folder`/bot.log. `module` is what is run, with these options and `settings`."""

    def __init__(
        self,
        folder: Path,
        server: Server,
        *options: str,
        url: str = "",
        module: str = "tests.crash.bot_process",
        **settings: str,
    ) -> None:
        self.folder = folder
        self.database = url or f"sqlite:///{folder / 'data' / 'afterword.db'}"
        self._command = (module, *options)
        self._environment = unmeasured() | {
            "PYTHONPATH": str(ROOT),
            "AFTERWORD_BOT_TOKEN": server.token,
            "AFTERWORD_BOT_API_URL": server.url,
            "AFTERWORD_DATA_DIR": "data",
            "AFTERWORD_DATABASE_URL": url,
            "AFTERWORD_SEND_RATE": "0",
            "AFTERWORD_LOG_LEVEL": "DEBUG",
            **{f"AFTERWORD_{name.upper()}": value for name, value in settings.items()},
        }
        server.logs.append(folder / "bot.log")
        self._process: asyncio.subprocess.Process | None = None
        self._is_ready = False

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._process is not None
        return self._process

    async def start(self) -> None:
        """Returns at once."""
        self._is_ready = False
        with (self.folder / "bot.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", *self._command),
                cwd=self.folder,
                env=self._environment,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )

    async def ready(self) -> None:
        """Returns when it begins to work."""
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            if not self._is_ready:
                assert await self.process.stdout.readline() == b"running\n", self.log
        self._is_ready = True

    async def kill(self) -> None:
        """It is not asked and cannot tidy up."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.communicate()

    def freeze(self) -> None:
        """It stands still and does not know it."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.process.send_signal(signal.SIGCONT)

    async def stop(self, seconds: float = PATIENCE) -> int:
        """Ask it to end, as soon as it can hear that; its exit code. TimeoutError if it takes
        longer."""
        await self.ready()
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(seconds):
            await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode

    @property
    def log(self) -> str:
        return (self.folder / "bot.log").read_text()

    @property
    def stumbled(self) -> bool:
        """Whether an error of its own was logged, or one of its loops had to be started anew."""
        return STUMBLES.search(self.log) is not None
