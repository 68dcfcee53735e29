"""What people wrote lies in sealed columns only: whoever reads the file's other columns finds
codes, dates and numbers."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from storage.tables import metadata
from tests.storage import house
from tests.storage.house import Life


def holding(file: Path, words: bytes) -> set[tuple[str, str]]:
    """The columns in which these words can be read, with SQLite's type of the value."""
    found = set()
    with closing(sqlite3.connect(file)) as raw:
        for table in metadata.sorted_tables:
            for column in table.c:
                cells = raw.execute(f"SELECT {column.name} FROM {table.name}")
                for (cell,) in cells:
                    stored = cell if isinstance(cell, bytes) else str(cell).encode()
                    if words in stored:
                        found.add((str(column), "blob" if isinstance(cell, bytes) else "clear"))
    return found


def test_words_stand_in_sealed_columns_only(conn: Connection, ana: Life, file: Path) -> None:
    house.park(conn, ana.mentor, "Ana's parked words")
    conn.commit()
    sealed = {(str(column), "blob") for column in house.sealed_columns()}
    assert holding(file, b"Ana's") == sealed


def test_a_handled_event_has_lost_its_words(conn: Connection, ana: Life, file: Path) -> None:
    conn.commit()
    assert {kind for _, kind in holding(file, b"Ana's")} == {"blob"}
