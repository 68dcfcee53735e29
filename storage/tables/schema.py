"""How a table is made here: names of constraints, ids, owners.

Two clocks: columns that end in `_at` are the mentor's time (`clock.now()`, which a preview may
move forward); those that end in `_real` are seconds of real time, for leases, back-off and pace.
"""

from sqlalchemy import Column, ForeignKey, MetaData, Table
from sqlalchemy.schema import SchemaItem

from storage.columns import Id

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *parts: SchemaItem) -> Table:
    """A table whose ids are never given out twice, since old buttons and keys carry them; SQLite
    would reuse those of deleted rows."""
    return Table(name, metadata, *parts, sqlite_autoincrement=True)


def owner(name: str, target: str) -> Column[int]:
    return Column(name, Id, ForeignKey(target, ondelete="CASCADE"), nullable=False)
