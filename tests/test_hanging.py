"""What hangs is ended: the run goes red, says where each thread was, and goes on with the rest."""

import subprocess
import sys
from pathlib import Path

HANGING = """
import threading


def test_waits_for_ever():
    held = threading.Lock()
    held.acquire()
    threading.Thread(target=held.acquire, daemon=True).start()
    held.acquire()


def test_comes_after_it():
    pass
"""


def test_a_test_that_hangs_ends_and_the_rest_is_run(tmp_path: Path) -> None:
    file = tmp_path / "test_that_hangs.py"
    file.write_text(HANGING, "utf-8")
    as_here = ("-c", "pyproject.toml", "--rootdir=.", "-p", "no:cacheprovider", "-n", "1")
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            *as_here,
            "--timeout=4",
            "-o",
            "faulthandler_timeout=2",
            file,
        ],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    report = ended.stdout + ended.stderr
    assert ended.returncode == 1, report
    assert "crashed while running" in report
    assert "1 failed, 1 passed" in report
    stacks = report[report.index("Timeout (0:00:02)!") :]
    assert stacks.count("Thread 0x") > 1
    assert "in test_waits_for_ever" in stacks
