"""What is a fault of the database, and the one exception for it, whichever database it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError

_SQLITE_FAULTS: Final = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}

# Classes of SQLSTATE: the connection, a conflict of transactions, resources, locks, the operator,
# the machine. 25P03: the transaction was idle too long; 25006: this server may not write just now.
_POSTGRES_FAULTS: Final = ("08", "40", "53", "55", "57", "58", "25P03", "25006")


class DatabaseFault(Exception):
    """The database failed (locked, full, unreadable, away), not what was asked of it.

    The same work may succeed later; any other error comes again however often it is tried. The
    text is the type of the error that was met and quotes nobody; the error itself is the cause.
    """


@contextmanager
def tell_faults() -> Iterator[None]:
    """Raises DatabaseFault for a fault of the database, and lets any other error through.

    Around a whole transaction, never inside one: who shares a commit or tries again after a
    deadlock goes by the driver's own error.
    """
    try:
        yield
    except Exception as error:
        if is_fault(error):
            raise DatabaseFault(type(error).__name__) from error
        raise


def is_fault(error: BaseException) -> bool:
    """Whether an error that was met inside a transaction is a fault of the database. Whoever meets
    one lets it through; for the caller of `transact` it becomes a DatabaseFault."""
    own = error.orig if isinstance(error, DBAPIError) else error
    return _is_sqlite_fault(own) or _is_postgres_fault(own)


def read_sqlstate(error: BaseException | None) -> str:
    """PostgreSQL's code of the error, or nothing where there is none."""
    return getattr(error, "sqlstate", None) or ""


def _is_sqlite_fault(error: BaseException | None) -> bool:
    if not isinstance(error, sqlite3.Error):
        return False
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
    # The savepoint is gone when SQLite rolled back more than was asked for: a fault came before.
    return code & 0xFF in _SQLITE_FAULTS or str(error).startswith("no such savepoint")


def _is_postgres_fault(error: BaseException | None) -> bool:
    if not type(error).__module__.startswith("psycopg"):
        return False
    # Where the connection broke, the server had no time to say anything.
    silent = type(error).__name__ in ("OperationalError", "InterfaceError")
    return read_sqlstate(error).startswith(_POSTGRES_FAULTS) or (
        silent and not read_sqlstate(error)
    )
