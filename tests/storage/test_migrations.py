"""A database of any age is brought to today's tables, or left exactly as it was."""

import logging
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from storage import migrate as module
from storage.migrate import MIGRATIONS, VERSIONS, MigrationError, migrate

PARENTS_AND_CHILDREN = """
    op.create_table("parents", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "children",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent", sa.Integer, sa.ForeignKey("parents.id", ondelete="CASCADE")),
    )
"""
REBUILD_PARENTS = """
    with op.batch_alter_table("parents", recreate="always") as parents:
        parents.add_column(sa.Column("name", sa.Text, nullable=False, server_default="Ana"))
"""
LOSE_PARENTS = """
    op.execute("DELETE FROM parents")
"""
FAIL_HALFWAY = """
    op.create_table("toys", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO parents (id) VALUES (2)")
    raise ZeroDivisionError("halfway")
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "100% of the data" / "family.db"


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """Where this test keeps its revisions; the first one makes parents and children."""
    folder = tmp_path / "the 100% versions"
    folder.mkdir()
    write_revision(folder, "0001", None, PARENTS_AND_CHILDREN)
    return folder


def write_revision(folder: Path, number: str, after: str | None, body: str) -> None:
    (folder / f"{number}_step.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = {number!r}\ndown_revision = {after!r}\ndef upgrade():{body}"
    )


def url(file: Path) -> str:
    return f"sqlite:///{file}"


def ask(file: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(file)) as conn, conn:
        return conn.execute(sql).fetchall()


def have_a_child(file: Path) -> None:
    ask(file, "INSERT INTO parents (id) VALUES (1)")
    ask(file, "INSERT INTO children (id, parent) VALUES (5, 1)")


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as conn:
        return list(conn.iterdump())


def test_a_new_database_gets_every_table_and_is_private(file: Path, versions: Path) -> None:
    migrate(url(file), versions)
    have_a_child(file)
    assert ask(file, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_an_old_database_is_brought_up_and_keeps_its_rows(file: Path, versions: Path) -> None:
    """With foreign keys on, rebuilding the parents would delete the children."""
    migrate(url(file), versions)
    have_a_child(file)
    write_revision(versions, "0002", "0001", REBUILD_PARENTS)
    migrate(url(file), versions)
    assert ask(file, "SELECT id, name FROM parents") == [(1, "Ana")]
    assert ask(file, "SELECT id, parent FROM children") == [(5, 1)]


def test_a_database_that_is_up_to_date_is_left_alone_even_while_others_write(
    file: Path, versions: Path
) -> None:
    migrate(url(file), versions)
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        migrate(url(file), versions)


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        (FAIL_HALFWAY, ZeroDivisionError, "halfway"),
        (LOSE_PARENTS, MigrationError, r"1 rows would refer to nothing \(tables: children\)"),
    ],
    ids=["fails halfway", "loses parents"],
)
def test_a_migration_happens_whole_or_not_at_all(
    file: Path, versions: Path, body: str, error: type[Exception], message: str
) -> None:
    migrate(url(file), versions)
    have_a_child(file)
    before = dump(file)
    write_revision(versions, "0002", "0001", REBUILD_PARENTS)
    write_revision(versions, "0003", "0002", body)
    with pytest.raises(error, match=message):
        migrate(url(file), versions)
    assert dump(file) == before


def test_a_database_newer_than_the_program_is_refused(file: Path, versions: Path) -> None:
    write_revision(versions, "0002", "0001", REBUILD_PARENTS)
    migrate(url(file), versions)
    before = dump(file)
    (versions / "0002_step.py").unlink()
    with pytest.raises(MigrationError, match=r"at revision 0002, .* knows only 0001"):
        migrate(url(file), versions)
    assert dump(file) == before


def test_processes_that_start_at_once_do_not_collide(file: Path, versions: Path) -> None:
    for number in range(2, 8):
        write_revision(versions, f"{number:04}", f"{number - 1:04}", " pass")
    start = (
        "import sys; from pathlib import Path\n"
        "from storage.database import open_database; from storage.migrate import migrate\n"
        "sys.stdin.read()\n"
        "migrate(sys.argv[1], Path(sys.argv[2])); open_database(sys.argv[1]).close()"
    )
    root = str(Path(module.__file__).parents[1])
    starting = [
        subprocess.Popen(
            [sys.executable, "-c", start, url(file), str(versions)],
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
    assert ask(file, "SELECT version_num FROM alembic_version") == [("0007",)]


def test_the_folder_it_is_started_in_does_not_matter_and_nothing_is_said(
    file: Path,
    versions: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.chdir(tmp_path)
    migrate(url(file.relative_to(tmp_path)), versions)
    assert ask(file, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert (caplog.text, *capfd.readouterr()) == ("", "", "")


# The revisions of the program itself.


def differences(file: Path) -> list[Any]:
    """What a migrated database has too much or too little of."""
    from storage.tables import metadata

    with (
        create_engine(url(file)).connect() as migrated,
        create_engine("sqlite://").begin() as ideal,
    ):
        metadata.create_all(ideal)
        indexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        there, wanted = (set(conn.exec_driver_sql(indexes)) for conn in (migrated, ideal))
        changes = compare_metadata(MigrationContext.configure(migrated), metadata)
    return [*changes, *(row.name for row in there ^ wanted)]


def test_models_and_migrations_agree(file: Path) -> None:
    migrate(url(file))
    assert differences(file) == []


def test_the_newest_revision_is_the_one_with_the_highest_number() -> None:
    script = ScriptDirectory(MIGRATIONS, version_locations=[VERSIONS])
    numbers = sorted(file.name[:4] for file in VERSIONS.glob("*.py"))
    assert [found.revision for found in script.walk_revisions()] == numbers[::-1]


def test_a_revision_is_written_from_the_tables_with_no_database_at_hand(
    file: Path, tmp_path: Path
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
    migrate(url(file), tmp_path)
    assert differences(file) == []
