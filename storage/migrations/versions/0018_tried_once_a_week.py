"""Chats that could not be reached for a week are found without reading all."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

IS_BLOCKED = sa.text("blocked_at IS NOT NULL")


def upgrade() -> None:
    op.create_index(
        "ix_chats_blocked_at",
        "chats",
        ["blocked_at"],
        sqlite_where=IS_BLOCKED,
        postgresql_where=IS_BLOCKED,
    )
