"""More ways to say when: a series by any rule, and something to do at an hour.

A series without a rule of its own repeats every so many weeks, as all of them did; what is to be
done without an hour is asked for in the evening.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rrule", sa.String(length=200), nullable=True))
    with op.batch_alter_table("plans", schema=None) as batch_op:
        batch_op.add_column(sa.Column("due_wall", sa.Time(), nullable=True))
