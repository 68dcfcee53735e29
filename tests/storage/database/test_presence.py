"""Who works on a database, as other processes see it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage.database.presence import Presence

OTHER = """
import sys
from storage.database.presence import Presence
for url in sys.stdin:
    with Presence(url.strip()) as other:
        print(other.alone, flush=True)
"""
Ask = Callable[[str], bool]


@pytest.fixture(scope="module")
def is_alone() -> Iterator[Ask]:
    """Whether another process finds itself alone, for a moment, on the database at a URL. It is
    the same one each time: to start one takes long on a busy machine."""
    command = [sys.executable, "-c", OTHER]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None

        asked, said = other.stdin, other.stdout

        def ask(url: str) -> bool:
            asked.write(f"{url}\n")
            asked.flush()
            return {"True\n": True, "False\n": False}[said.readline()]

        yield ask


def test_the_first_is_alone_and_the_next_is_not(tmp_path: Path, is_alone: Ask) -> None:
    url = f"sqlite:///{tmp_path}/data.db"
    with Presence(url) as first:
        assert first.alone
        assert not is_alone(url)
        first.share()
        assert not is_alone(url)
        with Presence(url) as second:
            assert not second.alone
            second.share()
    assert is_alone(url)


def test_another_database_is_another_matter(tmp_path: Path, is_alone: Ask) -> None:
    with Presence(f"sqlite:///{tmp_path}/one.db"):
        assert is_alone(f"sqlite:///{tmp_path}/two.db")
