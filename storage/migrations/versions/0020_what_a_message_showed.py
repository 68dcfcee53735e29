"""An edit is told from one that changes nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column("inbox", sa.Column("message", sa.BigInteger(), nullable=True))
    op.add_column("inbox", sa.Column("look", sa.Integer(), nullable=True))
