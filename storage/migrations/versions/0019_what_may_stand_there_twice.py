"""A card that may stand in its chat twice is told from one that was never sent."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

_cards = sa.table("cards", sa.column("id", sa.Integer), sa.column("doubled", sa.Boolean))
_outbox = sa.table(
    "outbox",
    sa.column("card", sa.Integer),
    sa.column("cuts", sa.Integer),
    sa.column("state", sa.String),
)


def upgrade() -> None:
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.add_column(sa.Column("doubled", sa.Boolean(), nullable=False, server_default="0"))
    cut = sa.select(_outbox.c.card).where(
        _outbox.c.card.is_not(None), (_outbox.c.cuts > 0) | (_outbox.c.state == "uncertain")
    )
    op.execute(_cards.update().where(_cards.c.id.in_(cut)).values(doubled=True))
