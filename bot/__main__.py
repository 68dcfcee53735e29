"""`afterword`, also `python -m bot`: the command line, which takes a second to load.

Whoever ends the process meanwhile has ended it in peace: exit code 0, as later on. The commands
that serve somebody have handlers of their own (bot/app.py).
"""

import signal
import sys
from types import FrameType


def main() -> None:
    signal.signal(signal.SIGTERM, _end)
    from bot.command_line import main

    main()


def _end(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)


if __name__ == "__main__":
    main()
