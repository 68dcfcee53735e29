"""A database that is only looked at: nothing is written to it, and no file is made.

SQLite itself is not that discreet: whoever opens a file for reading only still makes a log and its
index beside it. So a file that nobody has open, and whose log is empty, is opened as one that
never changes; one with both files at its side as a reader among others; and one whose log has lost
its index is read from a copy.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, StaticPool, create_engine

from storage.database.open import is_postgres
from storage.database.postgres import postgres_engine
from storage.database.sqlite import BUSY_SECONDS, find_file

_LOG: Final = "-wal"
_LOG_INDEX: Final = "-shm"


@contextmanager
def look(url: str) -> Iterator[Connection]:
    """One committed state of the database, which cannot be written to. Raises what the driver
    does, and ValueError for a URL that is none."""
    if is_postgres(url):
        server = postgres_engine(url)
        still = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        try:
            with server.execution_options(**still).connect() as conn:
                yield conn
        finally:
            server.dispose()
        return
    with _find_still(find_file(url)) as (file, options):
        address = f"file:{quote(str(file))}?mode=ro{options}"
        driver = sqlite3.connect(
            address, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )
        engine = create_engine(
            "sqlite://", creator=lambda: driver, poolclass=StaticPool, hide_parameters=True
        )
        try:
            with engine.connect() as conn:
                conn.exec_driver_sql("BEGIN")
                yield conn
        finally:
            engine.dispose()
            driver.close()


def find_log(file: Path) -> Path:
    """What is committed, and not yet in the file."""
    return file.with_name(file.name + _LOG)


@contextmanager
def _find_still(file: Path) -> Iterator[tuple[Path, str]]:
    """The file to open, and how, so that nothing is made beside it."""
    log, index = find_log(file), file.with_name(file.name + _LOG_INDEX)
    if log.exists() and index.exists():
        yield file, ""
    elif not log.exists() or not log.stat().st_size:
        yield file, "&immutable=1"
    else:
        with TemporaryDirectory(prefix="afterword-") as folder:
            copy = Path(folder) / file.name
            shutil.copyfile(file, copy)
            shutil.copyfile(log, find_log(copy))
            yield copy, ""
