"""Whether lines of one's own are welcome is asked once; who has had some was asked by them."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    with op.batch_alter_table("mentors", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("quotes_asked", sa.Boolean(), nullable=False, server_default="1")
        )
