"""What the bot has of words and sessions, read off its tables; and its housekeeping."""

import asyncio
from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from storage.database.open import open_database
from storage.journal import answers
from storage.queues import inbox
from storage.tables import answers as answers_
from storage.tables import edits, entries, mentees, metadata, series, sessions
from tests.bot.appointments import Known, Session
from tests.bot.dictionary import Place
from tests.bot.phone import LocalBot


def read_shelf(bot: LocalBot) -> dict[str, Place]:
    """All that was said, by words. Fails where something is there twice."""
    with bot.work() as conn:
        rows, earlier = conn.execute(_SAID).all(), conn.execute(_BEFORE).all()
    before: dict[int, list[str]] = {}
    for row in earlier:
        before.setdefault(row.answer, []).append(row.old_text)
    found: dict[str, Place] = {}
    for row in rows:
        assert row.text not in found, row.text
        found[row.text] = Place(row.entry, row.id, row.kept, tuple(before.get(row.id, ())))
    return found


def read_sessions(bot: LocalBot) -> dict[Session, Known]:
    """Of which anything is known."""
    with bot.work() as conn:
        return {(row[0], row[1]): Known(*row[2:]) for row in conn.execute(_SESSIONS)}


def keep_house(bot: LocalBot) -> None:
    """As the bot does every now and then; what is left of the files, see `tidy`."""
    with bot.work() as conn:
        inbox.prune(conn, bot.now)
        while answers.empty_bin(conn, bot.now):
            pass


def tidy(bot: LocalBot) -> None:
    """As the bot does after something was erased; nobody may be at the database."""
    bot.engine.dispose()
    with closing(open_database(str(bot.engine.url))) as database:
        asyncio.run(database.tidy(erased=True))


def find_rows(bot: LocalBot, words: set[str]) -> list[str]:
    """Rows of any table that hold one of these words, as they read when they are opened."""
    found = []
    with bot.work() as conn:
        for table in metadata.sorted_tables:
            for row in conn.execute(select(table)):
                told = repr(tuple(row))
                found += [f"{table.name}:{row.id}: {each}" for each in words if each in told]
    return found


def find_bytes(folder: Path, words: set[str]) -> list[str]:
    """Files that hold one of them."""
    read = {each.name: each.read_bytes() for each in folder.iterdir()}
    return [f"{name}: {each}" for name in read for each in words if each.encode() in read[name]]


_SAID = (
    select(
        answers_.c.id,
        answers_.c.entry,
        answers_.c.text,
        (answers_.c.taken_back_at.is_(None) & entries.c.discarded_at.is_(None)).label("kept"),
    )
    .join(entries, entries.c.id == answers_.c.entry)
    .where(answers_.c.option.is_(None))
    .order_by(answers_.c.id)
)
_BEFORE = (
    select(edits.c.answer, edits.c.old_text)
    .where(edits.c.taken_back_at.is_(None))
    .order_by(edits.c.id)
)
_SESSIONS = (
    select(
        mentees.c.name,
        sessions.c.planned_on,
        sessions.c.state,
        sessions.c.moved_on,
        sessions.c.moved_wall,
    )
    .join(series, series.c.id == sessions.c.series)
    .join(mentees, mentees.c.id == series.c.mentee)
)
