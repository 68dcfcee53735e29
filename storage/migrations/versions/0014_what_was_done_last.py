"""What a mentor did last, besides telling, for "undo"."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "deeds",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("mentor", columns.Id, nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("object", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("was", sa.String(1000), nullable=False),
        sa.Column("run", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.String(24), nullable=False),
        sa.Column("answer", sa.BigInteger(), nullable=False),
        sa.Column("edit", sa.BigInteger(), nullable=False),
        sa.Column("made_at", columns.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentor"], ["mentors.id"], name="fk_deeds_mentor", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deeds"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("deeds", schema=None) as batch_op:
        batch_op.create_index("ix_deeds_mentor_made_at", ["mentor", "made_at"], unique=False)
