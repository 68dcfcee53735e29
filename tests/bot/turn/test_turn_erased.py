"""What is gone for good is nowhere: in no row of any table, in no byte of the file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url, select

from storage.database.open import is_postgres
from storage.database.sqlite import _WRITER_PRAGMAS, sqlite_engine
from storage.journal import answers
from storage.queues import inbox
from storage.tables import answers as answers_
from storage.tables import metadata, plans
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import ANA

pytestmark = pytest.mark.unmeasured

CANARY = "zanzibar7731"
STORY = f"I filled every silence with {CANARY} and I waited for nobody."
PLAN = f"If she says {CANARY}, I count to five."
SMALLER = f"If she says {CANARY}, I breathe."


@pytest.fixture
def bot(database_url: str, tmp_path: Path) -> Iterator[LocalBot]:
    """As in earnest: on SQLite with its log of changes, and what is deleted overwritten."""
    bot = LocalBot(tmp_path, url=database_url)
    if not is_postgres(database_url):
        bot.engine.dispose()
        bot.engine = sqlite_engine(database_url, "BEGIN IMMEDIATE", _WRITER_PRAGMAS)
    yield bot
    bot.engine.dispose()


@pytest.fixture
def ana(bot: LocalBot) -> Phone:
    phone = bot.phone()
    phone.meets_the_bot()
    return phone


def find_rows(bot: LocalBot, words: str = CANARY) -> dict[str, Any]:
    """Every row, as it reads when it is opened, that holds the words."""
    found: dict[str, Any] = {}
    with bot.work() as conn:
        for table in metadata.sorted_tables:
            for row in conn.execute(select(table)):
                if words in repr(tuple(row)).casefold():
                    found[f"{table.name}:{row.id}"] = tuple(row)
    return found


def find_bytes(bot: LocalBot, url: str) -> list[str]:
    """The files of the database that hold them; none on a server."""
    if is_postgres(url):
        return []
    with bot.engine.connect() as conn:
        conn.commit()
        conn.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file = Path(make_url(url).database or "")
    return [
        each.name
        for each in file.parent.glob(f"{file.name}*")
        if CANARY.encode() in each.read_bytes().lower()
    ]


def reflect(ana: Phone, story: str, *then: str) -> int:
    ana.says("/reflect Anna")
    ana.presses(ana.buttons[0])
    message = ana.says(story)
    for label in ("Well", *then):
        ana.presses(label)
    return message


def park(bot: LocalBot, update: Any) -> None:
    bot.receive(update, ANA)
    with bot.work() as conn:
        received = inbox.claim(conn)
        assert received is not None
        inbox.park(conn, received.id, "ValueError at here:1")


def live(bot: LocalBot, ana: Phone) -> None:
    """Told, planned, quoted, made smaller, looked for, edited, parked, taken over as a line."""
    message = reflect(ana, f"{STORY} First.", "Add something…", "An if-then plan")
    ana.says(PLAN)
    ana.edits(message, STORY)
    for _ in range(2):
        reflect(ana, "She named the price herself.", "Forgot")
    reflect(ana, "She named the price once more.", "Forgot", "Smaller")
    ana.says(SMALLER)
    assert [row.text for row in bot.rows(plans)] == [SMALLER]
    ana.says("/actions")
    ana.presses("1")
    ana.presses("Change")
    ana.says(f"{SMALLER} Twice.")
    ana.says(f"/journal {CANARY}")
    ana.presses("Filter")
    ana.says(f"what did I write about {CANARY}?")
    ana.presses("1")
    ana.presses("Edit")
    ana.says("/cancel")
    park(bot, raw.written(person=ANA, message=900, text=STORY))
    park(bot, raw.edited(person=ANA, message=message, text="I waited for nobody at all."))
    bot.wait(days=63)
    ana.says("/summary")
    ana.presses("Yes, show me")
    ana.says("/summary")
    assert CANARY in ana.screen
    ana.presses("Still true")
    ana.says("I still do it.")
    ana.says(f"/journal {CANARY}")
    ana.presses("1")
    for label in ("Edit", "My words"):
        ana.presses(label)
    ana.says("/cancel")


def delete(ana: Phone) -> None:
    ana.says(f"/journal with {CANARY} nobody")
    ana.says(f"/journal {CANARY}")
    place = str(1 + [each.startswith("2.") for each in ana.screen.split("\n\n")].count(True))
    ana.presses(place)
    assert "filled every silence" in ana.screen
    for label in ("Edit", "Delete", "Delete"):
        ana.presses(label)


def erase_at_once(bot: LocalBot, ana: Phone) -> None:
    ana.says("/journal")
    for label in ("Filter", "Bin", "1", "Delete for good", "Delete for good"):
        ana.presses(label)


def erase_in_time(bot: LocalBot, ana: Phone) -> None:
    bot.wait(days=31)
    with bot.work() as conn:
        assert answers.empty_bin(conn, bot.now) == 1


@pytest.mark.parametrize("erase", [erase_at_once, erase_in_time])
def test_nothing_is_left_of_it(bot: LocalBot, ana: Phone, database_url: str, erase: Any) -> None:
    live(bot, ana)
    delete(ana)
    assert len(find_rows(bot)) > 12
    erase(bot, ana)
    assert find_rows(bot) == {}
    assert find_bytes(bot, database_url) == []
    assert "[deleted]" in repr(bot.rows(answers_))
    assert bot.said() == [
        "She named the price herself.",
        "She named the price herself.",
        "She named the price once more.",
        "[deleted]",
        "I still do it.",
    ]
