"""SQLite: a change that makes a table anew keeps what refers to it, and every number's place."""

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from storage.migrate import VERSIONS, MigrationError, migrate
from storage.tables import metadata
from tests.storage.notes import url_of
from tests.storage.revisions import (
    PARENTS_AND_CHILDREN,
    ask,
    dump,
    have_a_child,
    write_revision,
)

REBUILD_PARENTS = """
    with op.batch_alter_table("parents", recreate="always") as parents:
        parents.add_column(sa.Column("name", sa.Text, nullable=False, server_default="Ana"))
"""
LOSE_PARENTS = """
    op.execute("DELETE FROM parents")
"""


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """Where this test keeps its revisions; the first one makes parents and children."""
    folder = tmp_path / "versions"
    folder.mkdir()
    write_revision(folder, "0001", None, PARENTS_AND_CHILDREN)
    return folder


def test_a_new_file_is_private(notebook: Path, versions: Path) -> None:
    migrate(url_of(notebook), versions)
    assert stat.S_IMODE(notebook.stat().st_mode) == 0o600
    assert stat.S_IMODE(notebook.parent.stat().st_mode) == 0o700


def test_the_folder_it_is_started_in_does_not_matter(
    notebook: Path, versions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    migrate(url_of(notebook.relative_to(tmp_path)), versions)
    assert ask(url_of(notebook), "SELECT version_num FROM alembic_version") == [("0001",)]


def test_children_outlive_the_rebuilding_of_their_parents(notebook: Path, versions: Path) -> None:
    """With foreign keys on it would delete them."""
    url = url_of(notebook)
    migrate(url, versions)
    have_a_child(url)
    write_revision(versions, "0002", "0001", REBUILD_PARENTS)
    migrate(url, versions)
    assert ask(url, "SELECT id, name FROM parents") == [(1, "Ana")]
    assert ask(url, "SELECT id, parent FROM children") == [(5, 1)]


def test_a_migration_that_leaves_orphans_is_undone(notebook: Path, versions: Path) -> None:
    url = url_of(notebook)
    migrate(url, versions)
    have_a_child(url)
    before = dump(url)
    write_revision(versions, "0002", "0001", REBUILD_PARENTS)
    write_revision(versions, "0003", "0002", LOSE_PARENTS)
    with pytest.raises(
        MigrationError, match=r"1 rows would refer to nothing \(tables: children\)"
    ):
        migrate(url, versions)
    assert dump(url) == before


def test_no_revision_gives_out_an_id_a_second_time(notebook: Path, tmp_path: Path) -> None:
    """Buttons and keys carry the ids of rows that are gone; a table made anew forgets them."""
    url = url_of(notebook)
    oldest = tmp_path / "oldest"
    oldest.mkdir()
    shutil.copy(min(VERSIONS.glob("0*.py")), oldest)
    migrate(url, oldest)
    counts = "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"
    old = [name for (name,) in ask(url, counts)]
    with closing(sqlite3.connect(notebook)) as raw, raw:
        raw.executemany("INSERT INTO sqlite_sequence VALUES (?, 1000)", [(name,) for name in old])
    migrate(url)
    assert set(old) <= {name for (name,) in ask(url, counts)}
    assert dict(ask(url, "SELECT * FROM sqlite_sequence")) == dict.fromkeys(old, 1000)
    # An entry has the id of its run; self-ratings, which no button names, lost theirs in 0011.
    counted = metadata.tables.keys() - {"entries", "ratings"}
    assert {name for (name,) in ask(url, counts)} == counted
