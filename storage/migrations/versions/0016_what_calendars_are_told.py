"""Calendars are told which revision of a session they get.

A file of before knew no numbers: whatever is told from now on is newer than what is in it. It told
the later dates of a series as one event.
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0016"
down_revision = "0015"

_series = sa.table(
    "series",
    sa.column("every", sa.Integer),
    sa.column("sequence", sa.Integer),
    sa.column("modified_at", columns.UtcDateTime),
    sa.column("foretold", sa.Boolean),
)
_sessions = sa.table(
    "sessions",
    sa.column("state", sa.String),
    sa.column("moved_on", sa.Date),
    sa.column("sequence", sa.Integer),
    sa.column("modified_at", columns.UtcDateTime),
)


def upgrade() -> None:
    for name in ("series", "sessions"):
        with op.batch_alter_table(name, schema=None) as batch_op:
            batch_op.add_column(
                sa.Column("sequence", sa.Integer(), nullable=False, server_default="0")
            )
            batch_op.add_column(sa.Column("modified_at", columns.UtcDateTime(), nullable=True))
    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("foretold", sa.Boolean(), nullable=False, server_default="0")
        )
    first = {"sequence": 1, "modified_at": datetime.now(UTC)}
    op.execute(_series.update().values(**first, foretold=_series.c.every > 0))
    changed = _sessions.c.state.in_(("skipped", "missed")) | _sessions.c.moved_on.is_not(None)
    op.execute(_sessions.update().where(changed).values(**first))
