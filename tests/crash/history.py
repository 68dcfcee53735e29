"""What happened to every message in the outbox, written down by triggers in the database, in the
transaction in which it happens; and whenever the sender's lease went to another process."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from storage.database.open import is_postgres
from tests.databases import open_engine

TABLES = """
CREATE TABLE history (place INTEGER PRIMARY KEY, message BIGINT, event TEXT, sender BIGINT);
CREATE TABLE queued (message BIGINT PRIMARY KEY, chat BIGINT, kind TEXT);
"""
QUEUES = """
INSERT INTO queued SELECT new.id, chat_id, new.kind FROM chats WHERE id = new.chat;
"""
MOVES = """
INSERT INTO history (message, event, sender) VALUES (new.id, new.state, new.sender);
"""
LEAVES = """
INSERT INTO history (message, event, sender) VALUES (old.id, 'gone', old.sender);
"""
CHANGES = """
INSERT INTO history (event, sender) SELECT 'taken over', new.token WHERE new.name = 'sender';
"""
TRIGGERS = {
    "queues": ("AFTER INSERT ON outbox", QUEUES),
    "moves": ("AFTER UPDATE OF state ON outbox", MOVES),
    "leaves": ("AFTER DELETE ON outbox", LEAVES),
    "changes": ("AFTER UPDATE OF token ON leases", CHANGES),
}
QUEUED = "SELECT message, chat FROM queued WHERE kind IN ('send', 'edit') ORDER BY message"
HISTORY = "SELECT message, event, sender FROM history ORDER BY place"
RECEIVED = "SELECT key FROM inbox WHERE key LIKE 'telegram:%%' ORDER BY id"
WAITING = """
SELECT (SELECT count(*) FROM inbox WHERE state = 'new') + (SELECT count(*) FROM outbox
    WHERE state IN ('queued', 'sending') OR (state = 'uncertain' AND due_real > 0))
"""


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine: Engine = open_engine(url)
    try:
        with engine.begin() as conn:
            yield conn
    finally:
        engine.dispose()


def keep_history(
    url: str, tables: str = TABLES, triggers: Mapping[str, tuple[str, str]] = TRIGGERS
) -> None:
    """From now on; the bot's own tables must be there."""
    with connected(url) as conn:
        for statement in _list_statements(tables, triggers, postgres=is_postgres(url)):
            conn.exec_driver_sql(statement)


def _list_statements(
    tables: str, triggers: Mapping[str, tuple[str, str]], *, postgres: bool
) -> Iterator[str]:
    for table in filter(None, (each.strip() for each in tables.split(";"))):
        yield re.sub("INTEGER PRIMARY KEY", "BIGSERIAL PRIMARY KEY", table) if postgres else table
    for name, (when, what) in triggers.items():
        if postgres:
            yield (
                f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
                f"$$ BEGIN {what} RETURN NULL; END $$"
            )
            yield f"CREATE TRIGGER {name} {when} FOR EACH ROW EXECUTE FUNCTION {name}()"
        else:
            yield f"CREATE TRIGGER {name} {when} BEGIN {what} END"


def query(url: str, statement: str) -> list[Any]:
    with connected(url) as conn:
        return [tuple(row) for row in conn.exec_driver_sql(statement)]


def list_received(url: str) -> list[int]:
    """The ids of the updates that are on disk."""
    return [int(key.rpartition(":")[2]) for (key,) in query(url, RECEIVED)]


def is_quiet(url: str) -> bool:
    """Whether nothing waits: no event, no message, no question that is to be asked anew."""
    return query(url, WAITING) == [(0,)]
