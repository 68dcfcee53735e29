"""What was planned in a deleted entry lies in the bin with it; a rating knows that its entry is
gone."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    with op.batch_alter_table("plans", schema=None) as batch_op:
        batch_op.add_column(sa.Column("discarded_at", columns.UtcDateTime(), nullable=True))
    with op.batch_alter_table("ratings", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("bereft", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    # What is in the bin by now takes its plans along.
    op.execute(
        "UPDATE plans SET discarded_at ="
        " (SELECT entries.discarded_at FROM entries WHERE entries.id = plans.run)"
    )
