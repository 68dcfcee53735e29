"""Databases with many mentors, each of whom has reflected before.

One mentor holds real conversations; the database itself then copies her rows under new ids, spread
as if all mentors had lived side by side. So a hundred thousand mentors take seconds.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Table, insert, literal, select, true

from storage.tables import inbox, metadata, outbox
from tests.bot.phone import LocalBot

FIRST = 1_000_001
"""The first mentor's chat; the others follow."""
REFLECTIONS = 3
_MOST_ROWS = 1_000  # of one mentor in one table
_PASSING = (inbox, outbox)


def store_mentors(folder: Path, many: int) -> str:
    """The URL of a new database in `folder` with so many mentors."""
    folder.mkdir(parents=True)
    bot = LocalBot(folder)
    bot.now = datetime.now(UTC) - timedelta(days=3 * REFLECTIONS)
    _live(bot)
    with bot.work() as conn:
        for table in metadata.sorted_tables:
            if table not in _PASSING:
                _copy(conn, table, many)
    bot.engine.dispose()
    return f"sqlite:///{folder / 'afterword.db'}"


def list_people(stored: int, many: int) -> list[int]:
    """So many of the stored mentors, evenly spread."""
    return [FIRST + number * stored // many for number in range(many)]


def _live(bot: LocalBot) -> None:
    ada = bot.phone(FIRST)
    ada.meets_the_bot()
    for number in range(REFLECTIONS):
        bot.wait(days=2)
        ada.says("/reflect")
        ada.says(f"She was silent for a long time, and I waited. That was story {number}.")
        ada.presses(ada.buttons[0])  # the first ability that is offered
        if "Well" not in ada.buttons:
            ada.says("Bea")
        ada.presses("Well")
        if number == 0:
            ada.presses("No")  # to a weekly reminder


def _copy(conn: Connection, table: Table, many: int) -> None:
    """One more of every row for each further mentor.

    What is sealed stays as it is: the state of a closed conversation names the first mentor's run,
    which nobody reads.
    """
    numbers = select(literal(1).label("number")).cte("numbers", recursive=True)
    further = select(numbers.c.number + 1).where(numbers.c.number < many - 1)
    number = (numbers := numbers.union_all(further)).c.number
    columns = [
        column * max(many, _MOST_ROWS) + number
        if column.primary_key or column.foreign_keys
        else column + number
        if column.name == "chat_id"
        else column
        for column in table.columns
    ]
    known = select(*columns).join_from(table, numbers, true()).where(table.c.id < _MOST_ROWS)
    conn.execute(insert(table).from_select(table.columns.keys(), known))
