"""A database of any age is brought to today's tables, or left exactly as it was."""

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, MetaData, insert, select

from flows.calendar.schedule import QUIET
from storage import migrate as module
from storage.database.open import is_postgres
from storage.migrate import MIGRATIONS, VERSIONS, MigrationError, migrate
from storage.tables import metadata
from tests.databases import KINDS, connected
from tests.postgres import Cluster
from tests.storage.revisions import (
    FAIL_HALFWAY,
    NAME_PARENTS,
    PARENTS_AND_CHILDREN,
    ask,
    dump,
    have_a_child,
    write_revision,
)

VERSION = "SELECT version_num FROM alembic_version"

Make = Callable[[str], str]


@pytest.fixture(params=KINDS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes an empty database, one after the other of one kind."""
    if request.param == "sqlite":
        yield lambda name: f"sqlite:///{tmp_path}/100% of the data/{name}.db"
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    names: list[str] = []

    def create(name: str) -> str:
        names.append(name)
        return cluster.create(name)

    yield create
    for name in names:
        cluster.drop(name)


@pytest.fixture
def url(make: Make) -> str:
    return make("family")


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """Where this test keeps its revisions; the first one makes parents and children."""
    folder = tmp_path / "the 100% versions"
    folder.mkdir()
    write_revision(folder, "0001", None, PARENTS_AND_CHILDREN)
    return folder


def test_a_new_database_gets_every_table(url: str, versions: Path) -> None:
    migrate(url, versions)
    have_a_child(url)
    assert ask(url, VERSION) == [("0001",)]


def test_an_old_database_is_brought_up_and_keeps_its_rows(url: str, versions: Path) -> None:
    migrate(url, versions)
    have_a_child(url)
    write_revision(versions, "0002", "0001", NAME_PARENTS)
    migrate(url, versions)
    assert ask(url, "SELECT id, name FROM parents") == [(1, "Ana")]
    assert ask(url, "SELECT id, parent FROM children") == [(5, 1)]


def test_a_database_that_is_up_to_date_is_left_alone_even_while_others_write(
    url: str, versions: Path
) -> None:
    migrate(url, versions)
    with connected(url) as other:
        other.exec_driver_sql("INSERT INTO parents (id) VALUES (1)")
        migrate(url, versions)


def test_a_migration_happens_whole_or_not_at_all(url: str, versions: Path) -> None:
    migrate(url, versions)
    have_a_child(url)
    before = dump(url)
    write_revision(versions, "0002", "0001", NAME_PARENTS)
    write_revision(versions, "0003", "0002", FAIL_HALFWAY)
    with pytest.raises(ZeroDivisionError, match="halfway"):
        migrate(url, versions)
    assert dump(url) == before


def test_a_database_newer_than_the_program_is_refused(url: str, versions: Path) -> None:
    write_revision(versions, "0002", "0001", NAME_PARENTS)
    migrate(url, versions)
    before = dump(url)
    (versions / "0002_step.py").unlink()
    with pytest.raises(MigrationError, match=r"at revision 0002, .* knows only 0001"):
        migrate(url, versions)
    assert dump(url) == before


def test_processes_that_start_at_once_do_not_collide(url: str, versions: Path) -> None:
    for number in range(2, 8):
        write_revision(versions, f"{number:04}", f"{number - 1:04}", " pass")
    write_revision(versions, "0008", "0007", NAME_PARENTS)
    start = (
        "import sys; from pathlib import Path\n"
        "from storage.database.open import open_database; from storage.migrate import migrate\n"
        "sys.stdin.read()\n"
        "migrate(sys.argv[1], Path(sys.argv[2])); open_database(sys.argv[1]).close()"
    )
    root = str(Path(module.__file__).parents[1])
    starting = [
        subprocess.Popen(
            [sys.executable, "-c", start, url, str(versions)],
            cwd=root,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in starting:
        assert process.stdin is not None
        process.stdin.close()
    for process in starting:
        with process:
            assert process.stderr is not None
            assert process.stderr.read() == ""
        assert process.returncode == 0
    assert ask(url, VERSION) == [("0008",)]


def test_nothing_is_said(
    url: str,
    versions: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.INFO)
    migrate(url, versions)
    assert ask(url, VERSION) == [("0001",)]
    assert (caplog.text, *capfd.readouterr()) == ("", "", "")


# The revisions of the program itself.


FACTS = (
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
    "SELECT table_name || '.' || column_name, data_type || is_nullable || is_identity"
    " || coalesce(character_maximum_length::text, '') FROM information_schema.columns"
    " WHERE table_schema = 'public'",
)
INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"


def facts(url: str) -> set[Any]:
    statements = FACTS if is_postgres(url) else (INDEXES,)
    found = {fact for statement in statements for fact in ask(url, statement)}
    return {fact for fact in found if "alembic_version" not in fact[0]}


def differences(migrated: str, ideal: str) -> list[Any]:
    """What a migrated database has too much or too little of; `ideal` is an empty one."""
    with connected(ideal) as conn:
        metadata.create_all(conn)
        conn.commit()
    with connected(migrated) as conn:
        changes = compare_metadata(MigrationContext.configure(conn), metadata)
    return [*changes, *(facts(migrated) ^ facts(ideal))]


def test_models_and_migrations_agree(url: str, make: Make) -> None:
    migrate(url)
    assert differences(url, make("ideal")) == []
    ask(url, "DROP INDEX ix_inbox_new")
    assert differences(url, make("ideal again")), "a difference would be found"


def test_the_newest_revision_is_the_one_with_the_highest_number() -> None:
    script = ScriptDirectory(MIGRATIONS, version_locations=[VERSIONS])
    numbers = sorted(file.name[:4] for file in VERSIONS.glob("*.py"))
    assert [found.revision for found in script.walk_revisions()] == numbers[::-1]


def test_a_revision_is_written_from_the_tables_with_no_database_at_hand(
    url: str, make: Make, tmp_path: Path
) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", str(tmp_path))
    command.revision(config, "Everything", autogenerate=True)
    command.revision(config, "Nothing", autogenerate=True)
    assert {path.name for path in tmp_path.glob("*.py")} == {
        "0001_everything.py",
        "0002_nothing.py",
    }
    written = (tmp_path / "0001_everything.py").read_text()
    assert "from storage import columns\n" in written
    assert "sa.Column('name', columns.Sealed(), nullable=False)" in written
    migrate(url, tmp_path)
    assert differences(url, make("ideal")) == []


# What was there before stays, from the oldest revision to the newest.

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
ONCE = ("mentors", "reminders", "entries", "occurrences")  # once for what they belong to
HANDLED, WAITING = 1, 2  # chats: one whose events are handled, and one with two that are not


def invent(column: Column[Any], number: int) -> Any:
    """Something that this column can hold; whatever refers to a row refers to the first one."""
    if column.foreign_keys:
        return 1
    kind: Any = column.type.as_generic()
    match kind.python_type.__name__:
        case "int":
            return number
        case "str":
            return f"{column.name} {number}"[: kind.length]
        case "bytes":
            return b"\x00" + column.name.encode()
        case "bool":
            return True
        case "float":
            return 1.5
        case "date":
            return date(2026, 11, 25 + number)
        case "time":
            return time(16, 30)
        case "datetime":
            return AT
    raise AssertionError(f"nobody knows what to put into {column}")


def populate(url: str) -> dict[str, list[dict[str, Any]]]:
    """Two rows in every table where there may be two; all of them."""
    found = MetaData()
    with connected(url) as conn:
        found.reflect(conn, only=lambda name, _: name != "alembic_version")
        for table in found.sorted_tables:
            for number in (1,) if table.name in ONCE else (1, 2):
                row = {column.name: invent(column, number) for column in table.c}
                if table.name == "inbox":
                    row |= {"chat": HANDLED, "state": "handled", "payload": None}
                conn.execute(insert(table).values(row))
        for number in (3, 4):
            row = {column.name: invent(column, number) for column in found.tables["inbox"].c}
            row |= {"chat": WAITING, "state": "new"}
            conn.execute(insert(found.tables["inbox"]).values(row))
        conn.commit()
    return read_all(url)


def read_all(url: str) -> dict[str, list[dict[str, Any]]]:
    found = MetaData()
    with connected(url) as conn:
        found.reflect(conn, only=lambda name, _: name != "alembic_version")
        return {
            table.name: [
                dict(row._mapping) for row in conn.execute(select(table).order_by(table.c.id))
            ]
            for table in found.sorted_tables
        }


def test_from_the_oldest_revision_to_the_newest_no_row_is_lost(url: str, tmp_path: Path) -> None:
    shutil.copy(min(VERSIONS.glob("0*.py")), tmp_path)
    migrate(url, tmp_path)
    before = populate(url)
    assert all(before.values())
    migrate(url)
    after = read_all(url)
    new = {"leases", "marks", "series", "sessions", "phases", "hidden", "plans"}
    new |= {"assessments", "ratings", "touches", "lenses", "namings", "deeds"}
    assert after.keys() == before.keys() | new
    for name, rows in before.items():
        kept = [{key: row[key] for key in row if key in rows[0]} for row in after[name]]
        gone = {"lease_real"} if name == "outbox" else set()
        assert kept == [{key: row[key] for key in row if key not in gone} for row in rows]
    assert [(row["id"], row["waits"]) for row in after["chats"]] == [(HANDLED, None), (WAITING, 3)]
    assert {(row["eased_real"], bool(row["hurried"])) for row in after["chats"]} == {(0.0, False)}
    assert {row["sender"] for row in after["outbox"]} == {0}
    assert {(row["quiet_from"], row["quiet_to"]) for row in after["mentors"]} == {QUIET}
    assert {row["pace"] for row in after["mentors"]} == {"all"}
    assert not any(row["patient"] for row in after["chats"])
    assert [(row["kind"], row["object"]) for row in after["reminders"]] == [("weekly", 0)]
    assert [row["outcome"] for row in after["occurrences"]] == ["sent"]
    assert [row["due_at"] for row in after["reminders"]] == [
        row["allowed_at"] for row in before["reminders"]
    ]
    assert not any(after[name] for name in new)


def test_an_occurrence_on_its_way_when_the_tables_change_is_sent_all_the_same(
    url: str, tmp_path: Path
) -> None:
    """What came due was noted as sent before it was; now that is said when it is done."""
    for revision in sorted(VERSIONS.glob("0*.py"))[:2]:
        shutil.copy(revision, tmp_path)
    migrate(url, tmp_path)
    waiting = populate(url)["inbox"][2]
    ask(url, f"UPDATE inbox SET key = 'reminder:1:2026-11-26' WHERE id = {waiting['id']}")
    migrate(url)
    after = read_all(url)
    assert after["occurrences"] == []
    (reminder,) = after["reminders"]
    assert (reminder["fire_at"], reminder["local_date"]) == (None, date(2026, 11, 26))
    assert reminder["due_at"] == reminder["allowed_at"] == waiting["received_at"]


def test_what_calendars_know_from_before_is_an_earlier_revision(url: str, tmp_path: Path) -> None:
    """Nothing of a mentor's is changed by it."""
    for revision in sorted(VERSIONS.glob("0*.py"))[:15]:
        shutil.copy(revision, tmp_path)
    migrate(url, tmp_path)
    populate(url)
    ask(url, "UPDATE sessions SET state = 'planned', moved_on = NULL WHERE id = 1")
    ask(url, "UPDATE series SET every = 0 WHERE id = 2")
    before = read_all(url)
    migrate(url)
    after = read_all(url)
    for name, rows in before.items():
        assert rows == [{key: row[key] for key in rows[0]} for row in after[name]]
    told = [(row["sequence"], bool(row["foretold"])) for row in after["series"]]
    assert told == [(1, True), (1, False)]
    assert all(row["modified_at"] for row in after["series"])
    told = [(row["sequence"], row["modified_at"] is not None) for row in after["sessions"]]
    assert told == [(0, False), (1, True)]
