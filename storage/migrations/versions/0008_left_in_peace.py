"""What is left in peace stands sealed with its mentor, whoever has any and whoever has none."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    with op.batch_alter_table("mentors", schema=None) as batch_op:
        batch_op.add_column(sa.Column("aside", columns.SealedJson(), nullable=True))
    mentors = sa.table("mentors", sa.column("aside", columns.SealedJson()))
    op.execute(mentors.update().values(aside={}))
