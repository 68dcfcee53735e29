"""What Alembic runs: at a start for storage/migrate.py, at a desk for its own command line.

`alembic revision --autogenerate -m "what changes"` and `alembic check` need no database: they
compare storage/tables with an empty one that all revisions were applied to. The command line
changes no other database; the program does that itself when it starts.
"""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.operations import MigrationScript, Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData, create_engine

from storage import columns


def at_start(conn: Connection) -> None:
    """Without today's tables: an old revision must do what it did when it was written."""
    context.configure(connection=conn)
    context.run_migrations()


def at_desk() -> None:
    from storage.tables import metadata

    with create_engine("sqlite://").connect() as conn:
        everything = MigrationContext.configure(
            conn, opts={"fn": lambda heads, _: context.script._upgrade_revs("head", heads)}
        )
        with Operations.context(everything):
            everything.run_migrations()
        compare(conn, metadata)


def compare(conn: Connection, metadata: MetaData) -> None:
    context.configure(
        connection=conn,
        target_metadata=metadata,
        render_as_batch=True,
        render_item=render_item,
        process_revision_directives=number,
    )
    context.run_migrations()


def render_item(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Our own column types by their names; Alembic knows how to write the others."""
    if kind == "type" and type(item).__module__ == columns.__name__:
        autogen.imports.add("from storage import columns")
        return f"columns.{type(item).__name__}()"
    return False


def number(_: MigrationContext, __: Any, scripts: list[MigrationScript]) -> None:
    """0001, 0002, …: storage/migrate.py and a human eye both see which revision is the newest."""
    newest = context.script.get_current_head()
    scripts[0].rev_id = f"{int(newest or 0) + 1:04}"


given = context.config.attributes.get("connection")
if given is not None:
    at_start(given)
else:
    at_desk()
