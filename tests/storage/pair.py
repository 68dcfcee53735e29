"""Two processes that do the same at the same time, on one database."""

import subprocess
import sys
from pathlib import Path

import storage


def run_two(work: str, *given: str) -> list[int]:
    """The numbers that they print. `work` waits for the end of its input: both begin together."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", work, *given],
            cwd=Path(storage.__path__[0]).parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.close()
    printed = []
    for process in processes:
        with process:
            assert process.stdout is not None
            printed.append(int(process.stdout.read()))
    return printed
