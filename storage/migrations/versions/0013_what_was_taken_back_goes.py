"""What was taken back is found without reading all that was ever said."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

IS_TAKEN_BACK = sa.text("taken_back_at IS NOT NULL")
ARE_WORDS = sa.text("taken_back_at IS NOT NULL AND option IS NULL")


def upgrade() -> None:
    for name, columns, where in (
        ("ix_answers_taken_back", ["mentor", "entry"], ARE_WORDS),
        ("ix_answers_taken_back_at", ["taken_back_at"], IS_TAKEN_BACK),
    ):
        op.create_index(name, "answers", columns, sqlite_where=where, postgresql_where=where)
