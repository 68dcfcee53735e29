"""Whether any other process works on this database file.

A lease tells only after a while that its holder is dead. A process that starts and finds itself
alone need not wait for that: what was under way is in nobody's hands. On a server, where others
may be on other machines, nobody can know.
"""

import fcntl
from pathlib import Path
from types import TracebackType
from typing import IO

from storage.database.open import is_postgres
from storage.database.sqlite import find_file, own_file


def is_anybody_there(url: str) -> bool:
    """Whether a process works on this file just now; nothing is made to find out."""
    mark = _find_mark(find_file(url))
    if not mark.exists():
        return False
    with mark.open() as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _find_mark(file: Path) -> Path:
    return file.with_name(f"{file.name}.lock")


class Presence:
    """A mark that the operating system takes away when the process ends, however it ends.

    `alone` is whether nobody else had one when this began; until `share()` nobody else begins.
    """

    def __init__(self, url: str) -> None:
        self.alone = False
        self._mark: IO[str] | None = None
        if is_postgres(url):
            return
        file = own_file(url)
        self._mark = _find_mark(file).open("a")
        try:
            fcntl.flock(self._mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.alone = True
        except BlockingIOError:
            return

    def share(self) -> None:
        """Let others begin. Blocks while another process is finding out whether it is alone."""
        if self._mark is not None:
            fcntl.flock(self._mark, fcntl.LOCK_SH)

    def __enter__(self) -> "Presence":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._mark is not None:
            self._mark.close()
