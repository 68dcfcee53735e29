"""What stands on the buttons of a card, so that it can be typed as well.

Cards that are there say nothing of it; they do when they are shown the next time.
"""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0006"
down_revision = "0005"

SHOWS_BUTTONS = sa.text("has_buttons")


def upgrade() -> None:
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.add_column(sa.Column("buttons", columns.SealedJson(), nullable=True))
        batch_op.create_index(
            "ix_cards_shown",
            ["chat", "id"],
            unique=False,
            sqlite_where=SHOWS_BUTTONS,
            postgresql_where=SHOWS_BUTTONS,
        )
