"""A message that is to be sent first knows what it settles, and can be taken back unsent."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("about", sa.Text(), nullable=True))
