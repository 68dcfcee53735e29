"""Disks that are full when a test says so, between the writer of a SQLite database and its file.

`Sweep` is full at every statement of every transaction, one attempt after the other; `Budget` lets
the file grow for a while. What is refused is refused by SQLite or by the operating system.
"""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Final

from sqlalchemy import event

from storage.database.sqlite import SqliteDatabase
from tests.storage.database.test_group_commit import files_of_at_most, size_of_wal

ROOM: Final = 1_000_000  # pages
WRITES: Final = ("INSERT", "UPDATE", "DELETE")
HALF: Final = 2_000  # bytes, less than a page: what is written last ends in the middle of one

# For this there is no room. The first takes the whole transaction with it; the second, which could
# break a rule after its first row, takes back only what it did itself.
BALLAST: Final = "CREATE TABLE ballast (words BLOB CHECK (length(words) > 0))"
TOO_MUCH: Final = (
    "INSERT INTO ballast VALUES (zeroblob(1000000))",
    "INSERT INTO ballast SELECT 'x' UNION ALL SELECT zeroblob(1000000)",
)


class Disk:
    """Below this database; here there is always room. `refusals` counts what had none."""

    def __init__(self, database: SqliteDatabase, file: Path) -> None:
        self.file = file
        self.refusals = 0
        engine = database.writer.engine
        event.listen(engine, "do_execute", self._execute)
        event.listen(engine, "do_executemany", self._execute_many)

    def _execute(self, cursor: sqlite3.Cursor, statement: str, given: Any, _: object) -> bool:
        return self._treat(cursor, statement, lambda: cursor.execute(statement, given))

    def _execute_many(self, cursor: sqlite3.Cursor, statement: str, given: Any, _: object) -> bool:
        return self._treat(cursor, statement, lambda: cursor.executemany(statement, given))

    def _treat(self, cursor: sqlite3.Cursor, statement: str, do: Callable[[], Any]) -> bool:
        verb = statement.split(maxsplit=1)[0]
        try:
            with self.meet(verb, cursor.connection):
                do()
        except sqlite3.Error:
            self.refusals += 1
            self.refuse(verb)
            raise
        self.let_through(verb)
        return True

    def meet(self, verb: str, driver: sqlite3.Connection) -> AbstractContextManager[None]:
        """What the statement is going to find."""
        return nullcontext()

    def refuse(self, verb: str) -> None:
        """There was no room for the statement."""

    def let_through(self, verb: str) -> None:
        """There was."""


class Budget(Disk):
    """Full once the file has grown by so many `pages`, until that has been felt `long` enough."""

    def __init__(self, database: SqliteDatabase, file: Path, *, pages: int, long: int = 5) -> None:
        super().__init__(database, file)
        self.long = long
        self.pages = pages
        self._most = 0

    def meet(self, verb: str, driver: sqlite3.Connection) -> AbstractContextManager[None]:
        if verb == "BEGIN":
            self._most = self._most or count_pages(driver) + self.pages
            limit_pages(driver, self._most if self.refusals < self.long else ROOM)
        return nullcontext()


class Sweep(Disk):
    """Full at every statement of every transaction, which others try until it is through.

    First each statement that writes is refused, in both ways. Then COMMIT is, before a byte is
    written; then every statement that needs a page, one at each attempt; then COMMIT in the middle
    of a page.
    """

    def __init__(self, database: SqliteDatabase, file: Path) -> None:
        super().__init__(database, file)
        self.transactions = 0
        self._refused = False
        self._place = 0
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._tried = 0  # refusals of single statements
        self._commits = 0  # refusals of COMMIT
        self._granted = 0  # so many statements get their page

    def meet(self, verb: str, driver: sqlite3.Connection) -> AbstractContextManager[None]:
        if verb == "BEGIN":
            self._refused, self._place = False, 0
            limit_pages(driver, ROOM)
        elif verb in WRITES:
            self._place += 1
            if self._commits == 0:
                self._refuse_next(driver)
            elif self._commits == 1:
                limit_pages(driver, ROOM if self._place <= self._granted else 0)
        elif verb == "COMMIT" and not self._refused and self._commits < 2:
            return files_of_at_most(size_of_wal(self.file) + HALF if self._commits else 0)
        return nullcontext()

    def _refuse_next(self, driver: sqlite3.Connection) -> None:
        place, way = divmod(self._tried, len(TOO_MUCH))
        if self._place == place + 1:
            self._tried += 1
            limit_pages(driver, 0)
            driver.execute(TOO_MUCH[way])

    def refuse(self, verb: str) -> None:
        self._refused = True
        if verb == "COMMIT":
            self._commits += 1
        elif self._commits:
            self._granted = self._place

    def let_through(self, verb: str) -> None:
        if verb == "COMMIT" and not self._refused:
            self.transactions += self._place > 0
            self._begin_anew()


def count_pages(driver: sqlite3.Connection) -> int:
    return int(driver.execute("PRAGMA page_count").fetchone()[0])


def limit_pages(driver: sqlite3.Connection, most: int) -> None:
    """No file is cut: at least it keeps what it has."""
    driver.execute(f"PRAGMA max_page_count = {max(most, 1)}")
