"""What people wrote lies in sealed columns only: whoever reads the database's other columns finds
codes, dates and numbers."""

from sqlalchemy import Connection

from storage.tables import InboxSource, InboxState, OutboxKind, OutboxState, metadata
from tests.storage import seeds
from tests.storage.seeds import Seeded


def holding(conn: Connection, words: bytes) -> set[tuple[str, str]]:
    """The columns in which these words can be read, and whether they are bytes there."""
    found = set()
    for table in metadata.sorted_tables:
        for column in table.c:
            cells = conn.exec_driver_sql(f"SELECT {column.name} FROM {table.name}").scalars()
            for cell in cells:
                stored = cell if isinstance(cell, bytes) else str(cell).encode()
                if words in stored:
                    found.add((str(column), "bytes" if isinstance(cell, bytes) else "clear"))
    return found


def test_words_stand_in_sealed_columns_only(conn: Connection, ana: Seeded) -> None:
    seeds.park(conn, ana.mentor, "Ana's parked words")
    sealed = {(str(column), "bytes") for column in seeds.sealed_columns()}
    assert holding(conn, b"Ana's") == sealed


def test_a_handled_event_has_lost_its_words(conn: Connection, ana: Seeded) -> None:
    assert {kind for _, kind in holding(conn, b"Ana's")} == {"bytes"}
    assert ("inbox.payload", "bytes") not in holding(conn, b"Ana's")


def test_the_codes_are_those_that_older_databases_hold() -> None:
    assert " ".join(InboxState) == "new handled parked"
    assert " ".join(InboxSource) == "telegram shown reminder probe late"
    assert " ".join(OutboxState) == "queued sending uncertain dead"
    assert " ".join(OutboxKind) == (
        "send edit strip react answer media export calendar picture leave"
    )
