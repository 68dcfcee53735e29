"""A framework by setting: what was kept under which, and in which words it was asked.

What is there belongs to the first framework. Nobody knows any more which wording was asked, nor
is there more than one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

FIRST, VERSION = "business_mentor_2020", "2020"
COUNTED = sa.text("reflected AND discarded_at IS NULL")


def upgrade() -> None:
    for table in ("assessments", "cards", "hidden", "sessions"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(framework())

    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.add_column(framework())
        batch_op.add_column(
            sa.Column(
                "framework_version",
                sa.String(length=20),
                nullable=False,
                server_default=VERSION,
            )
        )
        batch_op.add_column(sa.Column("wording", sa.Integer(), nullable=True))
        batch_op.drop_index("ix_entries_counted", sqlite_where=COUNTED, postgresql_where=COUNTED)
        batch_op.create_index(
            "ix_entries_counted",
            [
                "mentor",
                "framework",
                "ability",
                "began_at",
                "outcome",
                "mentee",
                "wording",
                "evidenced",
                "reflected",
                "discarded_at",
            ],
            unique=False,
            sqlite_where=COUNTED,
            postgresql_where=COUNTED,
        )

    with op.batch_alter_table("touches", schema=None) as batch_op:
        batch_op.add_column(framework())
        batch_op.drop_index(batch_op.f("ix_touches_mentor_ability_touched_at_entry"))
        batch_op.create_index(
            batch_op.f("ix_touches_mentor_framework_ability_touched_at_entry"),
            ["mentor", "framework", "ability", "touched_at", "entry"],
            unique=False,
        )


def framework() -> sa.Column[str]:
    return sa.Column("framework", sa.String(length=40), nullable=False, server_default=FIRST)
