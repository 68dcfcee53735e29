"""Revisions of a small family's tables, and what is in a database of any age."""

from pathlib import Path
from typing import Any

from sqlalchemy import MetaData, select

from tests.databases import connected

PARENTS_AND_CHILDREN = """
    op.create_table("parents", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "children",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent", sa.Integer, sa.ForeignKey("parents.id", ondelete="CASCADE")),
    )
"""
NAME_PARENTS = """
    with op.batch_alter_table("parents") as parents:
        parents.add_column(sa.Column("name", sa.Text, nullable=False, server_default="Ana"))
"""
FAIL_HALFWAY = """
    op.create_table("toys", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO parents (id) VALUES (2)")
    raise ZeroDivisionError("halfway")
"""


def write_revision(folder: Path, number: str, after: str | None, body: str) -> None:
    (folder / f"{number}_step.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = {number!r}\ndown_revision = {after!r}\ndef upgrade():{body}"
    )


def ask(url: str, sql: str) -> list[Any]:
    """The rows of a statement, in a transaction of its own."""
    with connected(url) as conn:
        asked = conn.exec_driver_sql(sql)
        rows = [tuple(row) for row in asked] if asked.returns_rows else []
        conn.commit()
    return rows


def have_a_child(url: str) -> None:
    ask(url, "INSERT INTO parents (id) VALUES (1)")
    ask(url, "INSERT INTO children (id, parent) VALUES (5, 1)")


def dump(url: str) -> dict[str, Any]:
    """Every table: its columns and its rows."""
    found = MetaData()
    with connected(url) as conn:
        found.reflect(conn)
        return {
            table.name: ([str(column) for column in table.c], conn.execute(select(table)).all())
            for table in found.sorted_tables
        }
