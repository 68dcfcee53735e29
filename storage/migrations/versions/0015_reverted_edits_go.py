"""Edits that were taken back are found without reading every edit."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

IS_TAKEN_BACK = sa.text("taken_back_at IS NOT NULL")


def upgrade() -> None:
    op.create_index(
        "ix_edits_taken_back_at",
        "edits",
        ["taken_back_at"],
        sqlite_where=IS_TAKEN_BACK,
        postgresql_where=IS_TAKEN_BACK,
    )
