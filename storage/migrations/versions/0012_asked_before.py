"""Whether a self-assessment is welcome is asked before it is offered; who has had offers was asked
by them. A mentoring can be over."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    with op.batch_alter_table("mentors", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("assess_asked", sa.Boolean(), nullable=False, server_default="1")
        )
        batch_op.add_column(
            sa.Column("assess_ignored", sa.Integer(), nullable=False, server_default="0")
        )
    with op.batch_alter_table("mentees", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ended_at", columns.UtcDateTime(), nullable=True))
    # A mentoring was ended by its phase: it is the last one, and nothing is planned any more.
    op.execute(
        "UPDATE mentees SET ended_at ="
        " (SELECT max(ended_at) FROM series WHERE series.mentee = mentees.id)"
        " WHERE NOT EXISTS"
        " (SELECT 1 FROM series WHERE series.mentee = mentees.id AND series.ended_at IS NULL)"
        " AND EXISTS (SELECT 1 FROM phases AS last WHERE last.mentee = mentees.id"
        " AND last.phase = 'closing' AND NOT EXISTS (SELECT 1 FROM phases AS later"
        " WHERE later.mentee = last.mentee AND later.begun_at > last.begun_at))"
    )
