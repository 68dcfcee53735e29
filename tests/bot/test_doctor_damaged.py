"""Databases that are not as they should be: one right sentence each, and nothing is changed."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from pydantic import SecretStr
from sqlalchemy import insert

from bot.clock import Clock
from bot.doctor import mending
from bot.doctor.report import examine
from bot.settings import Settings
from storage.database.presence import Presence
from storage.database.sqlite import sqlite_engine
from storage.migrate import list_revisions
from storage.queues import inbox
from storage.tables import chats
from tests.bot.phone import migrated
from tests.clock import MONDAY

PAGE = 4096
NEWEST = list_revisions()[-1]
STUCK = "no event is stuck: 1 rows break this"
CANARY = "a canary that nobody may see"


def edit(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as driver:
        for statement in statements:
            driver.execute(statement)


def fill(file: Path) -> None:
    """Chats enough for several pages of the table and of its index."""
    engine = sqlite_engine(f"sqlite:///{file}", "BEGIN IMMEDIATE", ())
    with engine.begin() as conn:
        rows = [{"id": row, "bot_id": 1, "chat_id": row} for row in range(1, 3000)]
        conn.execute(insert(chats), rows)
        for number in range(200):
            inbox.add_event(conn, f"telegram:1:{number}", 1, json.dumps(CANARY), MONDAY)
    engine.dispose()
    edit(file, "PRAGMA journal_mode = WAL")


def overwrite(file: Path, where: int, what: bytes) -> None:
    with file.open("r+b") as stream:
        stream.seek(where)
        stream.write(what)


def find_page(file: Path, name: str, leaf: int = -1) -> int:
    """Where a page of this table or index begins."""
    with closing(sqlite3.connect(file)) as driver:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'"
        pages = [int(row[0]) for row in driver.execute(query, (name,))]
    return (pages[leaf] - 1) * PAGE


def header(file: Path) -> None:
    overwrite(file, 0, b"nothing like it!")


def page(file: Path) -> None:
    overwrite(file, find_page(file, "chats"), b"\xff" * PAGE)


def schema(file: Path) -> None:
    overwrite(file, 100, b"\xff" * 200)


def index(file: Path) -> None:
    """It has missed a row: it was away while that was written."""
    name = "ix_inbox_received_at"
    with closing(sqlite3.connect(file)) as driver:
        query = "SELECT * FROM sqlite_schema WHERE name = ?"
        [row] = driver.execute(query, (name,)).fetchall()
        driver.execute("PRAGMA writable_schema = ON")
        driver.execute("DELETE FROM sqlite_schema WHERE name = ?", (name,))
        driver.commit()
    edit(file, "UPDATE inbox SET received_at = 0 WHERE id = 7")
    with closing(sqlite3.connect(file)) as driver:
        driver.execute("PRAGMA writable_schema = ON")
        driver.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", row)
        driver.commit()


def index_page(file: Path) -> None:
    overwrite(file, find_page(file, "ix_inbox_received_at", 0), b"\xff" * PAGE)


def table(file: Path) -> None:
    edit(file, "DROP TABLE plans")


def older(file: Path) -> None:
    file.unlink()
    subprocess.run(
        [sys.executable, "-c", OLDER, str(file)], check=True, capture_output=True, text=True
    )


OLDER = """
import sys
from sqlalchemy import create_engine
from storage.migrate import VERSIONS, _upgrade
with create_engine(f"sqlite:///{sys.argv[1]}").begin() as conn:
    _upgrade(conn, VERSIONS, "0011")
"""


def newer(file: Path) -> None:
    edit(file, "UPDATE alembic_version SET version_num = '9999'")


def half_migrated(file: Path) -> None:
    edit(file, "UPDATE alembic_version SET version_num = '0011'")


def half_made(file: Path) -> None:
    edit(file, "CREATE TABLE _alembic_tmp_plans (id INTEGER)")


def unnoted(file: Path) -> None:
    edit(file, "DELETE FROM alembic_version")


def log_cut(file: Path) -> None:
    """As a copy that was made while the bot ran: the log's end is not there, nor its index."""
    other = file.with_name("other.db")
    driver = sqlite3.connect(file, isolation_level=None)
    for number in (1, 2):
        driver.execute("UPDATE chats SET patient = 1 WHERE id = ?", (number,))
    shutil.copyfile(file, other)
    shutil.copyfile(f"{file}-wal", f"{other}-wal")
    driver.close()
    other.rename(file)
    log = Path(f"{other}-wal").rename(f"{file}-wal")
    with log.open("r+b") as stream:
        stream.truncate(log.stat().st_size - 100)


def log_of_another(file: Path) -> None:
    Path(f"{file}-wal").write_bytes(b"short")


def read_only(file: Path) -> None:
    file.chmod(0o400)
    file.parent.chmod(0o500)


def empty(file: Path) -> None:
    file.write_bytes(b"")


def no_tables(file: Path) -> None:
    file.unlink()
    edit(file, "CREATE TABLE x (id)", "DROP TABLE x")


def foreign(file: Path) -> None:
    file.unlink()
    edit(file, "CREATE TABLE songs (id)", "INSERT INTO songs VALUES (1)")


def whole(file: Path) -> None:
    """Nothing is done to it: the disk is full."""


CASES: dict[str, tuple[Callable[[Path], None], int, str, str]] = {
    "header": (header, 2, "database: {file} does not begin as an SQLite", "restore a copy"),
    "page": (page, 2, "pages: some of the table chats are damaged", "restore a copy"),
    "page of the schema": (schema, 2, "pages: some are damaged", "restore a copy"),
    "index": (index, 1, "index ix_inbox_received_at: does not fit its table", "doctor --fix"),
    "page of an index": (
        index_page,
        1,
        "index ix_inbox_received_at: does not fit its table",
        "doctor --fix",
    ),
    "missing table": (table, 2, "tables: table plans is missing", "restore a copy"),
    "older": (older, 1, "revision: is 0011, of an older version", "afterword migrate"),
    "newer": (newer, 2, f"revision: is 9999; this version knows no more than {NEWEST}", "newer"),
    "half migrated": (half_migrated, 2, "tables: half migrated: the revision is 0011", "before"),
    "half made": (half_made, 2, f"tables: half migrated: the revision is {NEWEST}", "before"),
    "no revision": (unnoted, 2, "tables: half migrated: the revision is not noted", "before"),
    "WAL cut": (log_cut, 1, "log: afterword.db-wal breaks off in the middle", ".backup"),
    "WAL of another": (log_of_another, 1, "log: afterword.db-wal breaks off", ".backup"),
    "read-only": (read_only, 1, "access: {folder} can only be read", "chmod u+w"),
    "full": (whole, 1, "disk: 0 KB free", "make room"),
    "empty": (empty, 2, "database: {file} is empty", "restore a copy"),
    "no tables": (no_tables, 2, "database: there is no table", "restore a copy"),
    "foreign": (foreign, 2, "database: the database belongs to another program", "check"),
}


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of the folder; of the index of the log only that it is there."""
    read = {each.name: each.read_bytes() for each in folder.iterdir()}
    return {
        name: "" if name.endswith("-shm") else hashlib.sha256(content).hexdigest()
        for name, content in read.items()
    }


class Ward:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.folder.mkdir()
        self.url = migrated(folder)
        self.file = folder / "afterword.db"
        fill(self.file)

    async def examine(self, *, fix: bool = False) -> tuple[int, list[str]]:
        settings = Settings(bot_token=SecretStr(""), database_url=self.url)
        code = await examine(settings, Clock(starts_at=MONDAY), fix=fix)
        told = self.capsys.readouterr().out
        assert CANARY not in told
        return code, told.splitlines()

    def find_trouble(self, lines: list[str]) -> list[tuple[str, str]]:
        return [
            (line.removeprefix("!!  "), lines[at + 1].strip())
            for at, line in enumerate(lines)
            if line.startswith("!!") and "token: none" not in line
        ]


@pytest.fixture
def ward(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ward:
    return Ward(tmp_path / "data", capsys)


@pytest.mark.parametrize("name", CASES)
async def test_one_right_sentence_and_nothing_is_changed(
    ward: Ward, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    spoil, expected, sentence, advice = CASES[name]
    spoil(ward.file)
    if name == "full":
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    before = fingerprint(ward.folder)
    code, lines = await ward.examine()
    assert fingerprint(ward.folder) == before
    ward.folder.chmod(0o700)
    troubles = ward.find_trouble(lines)
    assert len(troubles) == 1, troubles
    [(told, remedy)] = troubles
    assert told.startswith(sentence.format(file=ward.file, folder=ward.folder))
    assert advice in remedy
    assert code == expected


async def test_an_index_is_built_anew_when_that_is_asked_for(ward: Ward) -> None:
    index(ward.file)
    code, lines = await ward.examine(fix=True)
    assert "ok  index ix_inbox_received_at: did not fit its table, and was built anew" in lines
    assert "ok  pages: all whole, and every index fits" in lines
    assert code == 1
    _, lines = await ward.examine()
    assert not any(line.startswith("ok  index") for line in lines)
    assert "ok  pages: all whole, and every index fits" in lines


async def test_what_cannot_be_built_anew_is_told(ward: Ward) -> None:
    index(ward.file)
    with closing(sqlite3.connect(ward.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(mending, "PATIENCE_SECONDS", 0.01)
            code, lines = await ward.examine(fix=True)
    assert code == 1
    [(name, advice)] = ward.find_trouble(lines)
    assert name == "index ix_inbox_received_at: cannot be built anew (OperationalError)"
    assert "stop the bot" in advice


async def test_an_index_whose_pages_are_damaged_cannot_be_built_anew(ward: Ward) -> None:
    index_page(ward.file)
    code, lines = await ward.examine(fix=True)
    [(name, advice)] = ward.find_trouble(lines)
    assert (code, name) == (1, "index ix_inbox_received_at: cannot be built anew (DatabaseError)")
    assert "restore a copy" in advice


async def test_beside_a_running_bot_nothing_is_changed_and_what_is_new_is_seen(
    ward: Ward,
) -> None:
    with Presence(ward.url) as presence, closing(sqlite3.connect(ward.file)) as bot:
        presence.share()
        bot.execute("UPDATE inbox SET received_at = 0 WHERE id = 7")
        bot.commit()
        before = fingerprint(ward.folder)
        assert f"{ward.file.name}-shm" in before
        _, lines = await ward.examine()
        assert fingerprint(ward.folder) == before
    assert "ok  bot: runs on this database" in lines
    assert [name for name, _ in ward.find_trouble(lines)] == [
        "no event is stuck: 1 rows break this"
    ]


def be_killed(file: Path) -> None:
    """In the middle of its work: the log stays, and its index."""
    code = (
        "import os, sqlite3, sys; driver = sqlite3.connect(sys.argv[1]); "
        "driver.execute('UPDATE inbox SET received_at = 0 WHERE id = 7'); driver.commit(); "
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(file)], check=True)


async def test_after_a_kill_what_stands_in_the_log_is_seen(ward: Ward) -> None:
    be_killed(ward.file)
    before = fingerprint(ward.folder)
    assert f"{ward.file.name}-wal" in before
    _, lines = await ward.examine()
    assert fingerprint(ward.folder) == before
    assert "ok  bot: does not run on this database" in lines
    assert [name for name, _ in ward.find_trouble(lines)] == [
        "no event is stuck: 1 rows break this"
    ]


async def test_a_database_that_is_not_there_is_not_made(ward: Ward) -> None:
    for each in ward.folder.iterdir():
        each.unlink()
    code, lines = await ward.examine()
    assert code == 2
    [(name, advice)] = ward.find_trouble(lines)
    assert name == f"database: there is no file {ward.file}"
    assert "`afterword migrate` makes it" in advice
    assert list(ward.folder.iterdir()) == []
