"""Who works on a database, as other processes see it."""

import subprocess
import sys
from pathlib import Path

from storage.database.presence import Presence

OTHER = """
import sys
from storage.database.presence import Presence
with Presence(sys.argv[1]) as other:
    print(other.alone)
"""


def ask_another(url: str) -> str:
    command = [sys.executable, "-c", OTHER, url]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_the_first_is_alone_and_the_next_is_not(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/data.db"
    with Presence(url) as first:
        assert first.alone
        assert ask_another(url) == "False"
        first.share()
        assert ask_another(url) == "False"
        with Presence(url) as second:
            assert not second.alone
            second.share()
    assert ask_another(url) == "True"


def test_another_database_is_another_matter(tmp_path: Path) -> None:
    with Presence(f"sqlite:///{tmp_path}/one.db"):
        assert ask_another(f"sqlite:///{tmp_path}/two.db") == "True"
