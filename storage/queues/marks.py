"""What the bot remembers between two starts: by which time-zone data its reminders were worked
out, that its clock is not to be trusted, which webhook is its own, and what stands on its
buttons."""

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import marks

ZONES: Final = "tzdata"
ALARM: Final = "clock"
JUMP: Final = "clock_jump"
WEBHOOK: Final = "webhook"
BUTTONS: Final = "buttons"


class Mark(NamedTuple):
    """A text for whoever runs the server, and since when it holds (the server's time)."""

    value: str
    noted_at: datetime


def read(conn: Connection, name: str) -> Mark | None:
    found = select(marks.c.value, marks.c.noted_at).where(marks.c.name == name)
    row = conn.execute(found).one_or_none()
    return Mark(value=row.value, noted_at=row.noted_at) if row else None


def note(conn: Connection, name: str, value: str, at: datetime) -> None:
    """Set or replace; a mark that says the same already keeps its time."""
    dialect = postgresql if conn.dialect.name == "postgresql" else sqlite
    new = dialect.insert(marks).values(name=name, value=value, noted_at=at)
    changed = {"value": value, "noted_at": at}
    conn.execute(
        new.on_conflict_do_update(
            index_elements=[marks.c.name], set_=changed, where=marks.c.value != value
        )
    )


def keep(conn: Connection, name: str, value: str, at: datetime) -> str:
    """What the mark says; this value, from now on, if there was none."""
    dialect = postgresql if conn.dialect.name == "postgresql" else sqlite
    new = dialect.insert(marks).values(name=name, value=value, noted_at=at)
    conn.execute(new.on_conflict_do_nothing(index_elements=[marks.c.name]))
    return str(conn.execute(select(marks.c.value).where(marks.c.name == name)).scalar_one())


def forget(conn: Connection, name: str) -> None:
    conn.execute(delete(marks).where(marks.c.name == name))
