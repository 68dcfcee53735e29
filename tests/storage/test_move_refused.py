"""What cannot be moved is refused in one line, and a move that is killed leaves nothing behind."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text, update

from storage import move
from storage.database.open import is_postgres, open_database
from storage.database.presence import Presence
from storage.migrate import VERSIONS, migrate
from storage.queues import leases
from storage.tables import chats, mentees
from storage.tables import leases as leases_table
from tests.storage.removal import count, go, opened, read_all, refused


@pytest.fixture
def old(tmp_path: Path) -> str:
    """A database of the first revision, with one chat."""
    versions, file = tmp_path / "oldest", tmp_path / "old.db"
    versions.mkdir()
    shutil.copy(min(VERSIONS.glob("0*.py")), versions)
    migrate(f"sqlite:///{file}", versions)
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("INSERT INTO chats (bot_id, chat_id, paced_real) VALUES (1, -5, 0)")
    return f"sqlite:///{file}"


@pytest.mark.parametrize("table", [chats, leases_table], ids=str)
def test_nothing_is_ever_overwritten(database_url: str, target: str, table: Any) -> None:
    row = {"name": "sender"} if table is leases_table else {"bot_id": 1, "chat_id": 2}
    with opened(target) as conn:
        conn.execute(insert(table).values(row))
    shown = f"{move.show(target)}: it is not empty (see its table {table.name})"
    refused(database_url, target, shown, "name a database with nothing in it")
    assert count(target) == 1


def test_a_database_is_not_moved_onto_itself(
    database_url: str, tmp_path: Path, file: Path
) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(file)
    spelt = database_url.replace("postgresql:", "postgresql+psycopg:") + "&connect_timeout=9"
    other = spelt if is_postgres(database_url) else f"sqlite:///{link}"
    refused(database_url, other, "in already")


def test_a_bot_has_to_be_stopped_first(database_url: str, target: str) -> None:
    with closing(open_database(database_url)) as database:
        real = database.real()
    with opened(database_url) as conn:
        token = leases.acquire(conn, "receiver", real)
    assert token is not None
    refused(database_url, target, move.show(database_url), "stop it first")
    assert count(target) == 0
    with opened(database_url) as conn:
        leases.release(conn, "receiver", token)
    go(database_url, target)


def test_a_bot_at_work_on_a_file_is_noticed_on_either_side(file: Path, back: str) -> None:
    source = f"sqlite:///{file}"
    for url in (source, back):
        with Presence(url) as bot:
            bot.share()
            refused(source, back, move.show(url), "stop it first")
    go(source, back)


def test_an_old_source_is_brought_up_first(old: str, back: str) -> None:
    go(old, back)
    with opened(back) as conn:
        assert conn.execute(select(chats.c.chat_id)).scalar_one() == -5


def test_what_is_refused_is_not_even_brought_up(old: str, file: Path, back: str) -> None:
    old_file = Path(old.removeprefix("sqlite:///"))
    before = old_file.read_bytes()
    refused(f"sqlite:///{file}", old, "not empty")
    with Presence(old) as bot:
        bot.share()
        refused(old, back, "stop it first")
    assert old_file.read_bytes() == before


def test_a_newer_database_is_refused_on_either_side(file: Path, back: str) -> None:
    source = f"sqlite:///{file}"
    for url in (back, source):
        with opened(url) as conn:
            conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        refused(source, back, f"{move.show(url)}: The database is at revision 9999")


def test_a_source_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    refused(f"sqlite:///{missing}", f"sqlite:///{tmp_path}/new.db", str(missing), "no such")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense-secret", "The target's URL must be sqlite:///"),
        ("", "The target's URL must be sqlite:///"),
        ("mysql://u:secret@h/d", "The target's URL must be sqlite:///"),
        ("sqlite+nowhere:///there.db", "The target's URL must be sqlite:///"),
        ("postgresql://u:a@secret@h/d", "%40"),
        ("postgresql://u:a@secret:b@h/d", "%40"),
        ("sqlite://", "must be a file"),
        ("sqlite:////proc/nowhere/x.db", "sqlite:////proc/nowhere/x.db: No such file"),
        (
            "postgresql://u:secret@127.0.0.1:1/d?password=secret",
            "postgresql://u@127.0.0.1:1/d: connection failed",
        ),
    ],
)
def test_a_url_that_cannot_be_used_is_one_line_without_its_password(
    file: Path, url: str, words: str
) -> None:
    assert "secret" not in refused(f"sqlite:///{file}", url, words)
    if "must be" in words:
        assert "secret" not in refused(url, f"sqlite:///{file}", words.replace("target", "source"))


# Killed.

PAUSED = """
import signal
import sys
from storage import move

def pause(conn):
    print("everything is compared", flush=True)
    sys.stdin.read()

signal.signal(signal.SIGINT, signal.default_int_handler)  # none is there in the background
move.leases.void = pause
move.move(sys.argv[1], sys.argv[2], lambda _: None)
"""


def test_killed_at_the_last_moment_it_leaves_nothing_and_may_be_repeated(
    source: str, target: str
) -> None:
    with opened(source) as conn:  # so much that a part of it is on disk already
        conn.execute(update(mentees).values(name="long " * 50_000))
    before = read_all(source)
    moving = subprocess.Popen(
        [sys.executable, "-c", PAUSED, source, target],
        cwd=Path(move.__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with moving:
        assert moving.stdout is not None
        assert moving.stdout.readline() == b"everything is compared\n"
        moving.send_signal(signal.SIGINT if is_postgres(target) else signal.SIGKILL)
        assert moving.wait() != 0
    assert count(target) == 0
    assert read_all(source) == before
    go(source, target)
    assert read_all(target) == before
