"""A PostgreSQL server of the tests' own: Debian's binaries, a socket in a temporary folder.

    with Cluster.start() as cluster:
        url = cluster.create("afterword")

It refuses to run as root, so there it runs as the user `postgres`, which Debian's package makes.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

import psycopg

from tests.days import spare

FOLDERS = "/usr/lib/postgresql/*/bin"
BRINGS = "apt-get install postgresql"

# A test's data need not outlive the machine.
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def find_binaries() -> Path | None:
    """The folder of the newest server on this machine."""
    found = sorted(Path("/").glob(FOLDERS.lstrip("/")), key=lambda path: int(path.parent.name))
    return found[-1] if found else None


class Cluster:
    """A running server, which can be killed and started again. `settings` as `name=value`."""

    def __init__(self, folder: Path, settings: Sequence[str]) -> None:
        binaries = find_binaries()
        assert binaries is not None, f"PostgreSQL is missing: {BRINGS}"
        self.binaries = binaries
        self.folder = folder
        self.settings = settings
        self.user: dict[str, Any] = {"user": "postgres"} if os.geteuid() == 0 else {}
        self._process: subprocess.Popen[bytes] | None = None

    @classmethod
    @contextmanager
    def start(cls, settings: Sequence[str] = FAST) -> Iterator[Self]:
        # The path of a socket may have 107 characters: not below pytest's own folders.
        folder = Path(tempfile.mkdtemp(prefix="postgres-"))
        cluster = cls(folder, settings)
        try:
            cluster.initialise()
            cluster.run()
            yield cluster
        finally:
            cluster.stop()
            shutil.rmtree(folder, ignore_errors=True)

    def initialise(self) -> None:
        if self.user:
            shutil.chown(self.folder, **self.user)
        subprocess.run(
            [
                self.binaries / "initdb",
                *("-D", self.folder / "data", "-U", "postgres", "-A", "trust"),
                *("-E", "UTF8", "--locale=C", "--no-sync"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd="/",
            env=spare(os.environ),
            **self.user,
        )

    def run(self) -> None:
        """Start the server and wait until it takes connections."""
        settings = (
            "listen_addresses=",
            f"unix_socket_directories={self.folder}",
            "max_connections=100",
            *self.settings,
        )
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    self.binaries / "postgres",
                    *("-D", self.folder / "data"),
                    *(part for each in settings for part in ("-c", each)),
                ],
                stdout=log,
                stderr=log,
                cwd="/",
                env=spare(os.environ),
                process_group=0,
                **self.user,
            )
        until = time.monotonic() + 60
        while True:
            try:
                self.ask("SELECT 1")
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self.folder / "server.log").read_text()
                assert time.monotonic() < until
                time.sleep(0.02)
            else:
                return

    def crash(self) -> None:
        """Kill every process of the server, as a power cut would."""
        assert self._process is not None
        # Each backend leads a group of its own, and would still commit for some milliseconds.
        postmaster = self._process.pid
        self._process.send_signal(signal.SIGSTOP)  # forks no more of them
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        for pid in map(int, children):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        for socket in self.folder.glob(".s.PGSQL.*"):
            socket.unlink(missing_ok=True)
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)  # a fast shutdown
            self._process.wait(60)

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def create(self, name: str, template: str = "template1") -> str:
        """The URL of a new database."""
        self.ask(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def drop(self, name: str) -> None:
        self.ask(f'DROP DATABASE "{name}" WITH (FORCE)')

    def ask(self, statement: str, name: str = "postgres") -> list[Any]:
        """The rows of a statement, in a transaction of its own."""
        with psycopg.connect(
            dbname=name, host=str(self.folder), user="postgres", autocommit=True
        ) as conn:
            asked = conn.execute(statement.encode())
            return asked.fetchall() if asked.description else []
