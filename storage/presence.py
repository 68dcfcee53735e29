"""Whether any other process works on this database.

A lease tells only after a while that its holder is dead. A process that starts and finds itself
alone need not wait for that: what was under way is in nobody's hands.
"""

import fcntl
from pathlib import Path
from types import TracebackType

from storage.database import own_file


class Presence:
    """A mark that the operating system takes away when the process ends, however it ends.

    `alone` is whether nobody else had one when this began; until `share()` nobody else begins.
    """

    def __init__(self, url: str) -> None:
        file = own_file(url)
        self._mark = Path(f"{file}.lock").open("a")  # noqa: SIM115 - open as long as we are here
        try:
            fcntl.flock(self._mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.alone = False
        else:
            self.alone = True

    def share(self) -> None:
        """Let others begin. Blocks while another process is finding out whether it is alone."""
        fcntl.flock(self._mark, fcntl.LOCK_SH)

    def __enter__(self) -> "Presence":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._mark.close()
