"""Mentees can be renamed, put together and told apart, and each of it taken back."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    with op.batch_alter_table("mentees", schema=None) as batch_op:
        batch_op.add_column(sa.Column("same_as", sa.BigInteger(), nullable=True))
    op.create_table(
        "namings",
        sa.Column("id", columns.Id, nullable=False),
        sa.Column("mentor", columns.Id, nullable=False),
        sa.Column("mentee", columns.Id, nullable=False),
        sa.Column("before", columns.SealedJson(), nullable=False),
        sa.Column("made_at", columns.UtcDateTime(), nullable=False),
        sa.Column("undone_at", columns.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["mentor"], ["mentors.id"], name="fk_namings_mentor", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["mentee"], ["mentees.id"], name="fk_namings_mentee", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_namings"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("namings", schema=None) as batch_op:
        batch_op.create_index("ix_namings_mentor", ["mentor"], unique=False)
        batch_op.create_index("ix_namings_mentee", ["mentee"], unique=False)
