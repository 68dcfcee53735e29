"""What was sent, beside what arrived: texts in the journal, and messages of the bot's in the chats.

Triggers in the database write down whatever happens to a row of the outbox, in the transaction in
which it happens; a kill is written down in between. The server's log has every transmission.
"""

import json
import re
import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from storage.checks import CHECKS
from storage.database import open_database
from storage.tables import answers, chats, mentors
from storage.vault import open_
from tests.crash.people import Person
from tests.telegram import Server

TRIGGERS = """
CREATE TABLE history (place INTEGER PRIMARY KEY, message INTEGER, event TEXT, kind TEXT);
CREATE TABLE queued (message INTEGER PRIMARY KEY, chat INTEGER, kind TEXT, body BLOB);
CREATE TRIGGER queues AFTER INSERT ON outbox BEGIN
    INSERT INTO queued SELECT new.id, chat_id, new.kind, new.body FROM chats WHERE id = new.chat;
END;
CREATE TRIGGER moves AFTER UPDATE OF state ON outbox BEGIN
    INSERT INTO history (message, event) VALUES (new.id, new.state);
END;
CREATE TRIGGER leaves AFTER DELETE ON outbox BEGIN
    INSERT INTO history (message, event) VALUES (old.id, 'gone');
END;
"""
CUTS = frozenset({"server_error", "bad_gateway", "drop_before", "drop_after", "delay"})
SHOWN = frozenset({"sendMessage", "editMessageText"})
NUMBER = re.compile(r"⟨(\d+)⟩$")


def keep_history(database: Path) -> None:
    """From now on; the tables must be there."""
    with closing(sqlite3.connect(database)) as conn:
        conn.executescript(TRIGGERS)


def note_kill(database: Path) -> None:
    with closing(sqlite3.connect(database)) as conn, conn:
        conn.execute("INSERT INTO history (event) VALUES ('killed')")


def is_quiet(database: Path) -> bool:
    """Whether nothing waits: no event, no message, no question that is to be asked anew."""
    with closing(sqlite3.connect(database)) as conn:
        (waiting,) = conn.execute(
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'new') + (SELECT count(*) FROM "
            "outbox WHERE state IN ('queued', 'sending') OR state = 'uncertain' AND due_real > 0)"
        ).fetchone()
    return not waiting


class Texts(NamedTuple):
    """What became of what people wrote."""

    sent: int
    lost: list[str]
    doubled: list[str]
    misplaced: list[str]
    """Those that stand behind a later one."""


def compare_texts(database: Path, people: Iterable[Person]) -> Texts:
    found = read_texts(database)
    sent = 0
    lost: list[str] = []
    doubled: list[str] = []
    misplaced: list[str] = []
    for person in people:
        stand = found.get(person.chat, [])
        times = Counter(stand)
        places = {text: place for place, text in enumerate(stand)}
        order = [places[text] for text in person.sent if text in places]
        sent += len(person.sent)
        lost += [text for text in person.sent if text not in times]
        doubled += [text for text in person.sent if times[text] > 1]
        misplaced += [stand[after] for after, then in pairs(order) if after > then]
    return Texts(sent, lost, doubled, misplaced)


def read_texts(database: Path) -> dict[int, list[str]]:
    """The standing texts of every chat, by Telegram's id, in the order of their ids."""

    def read(conn: Connection) -> dict[int, list[str]]:
        texts: dict[int, list[str]] = defaultdict(list)
        rows = conn.execute(
            select(chats.c.chat_id, answers.c.text)
            .select_from(answers.join(mentors, mentors.c.id == answers.c.mentor).join(chats))
            .where(answers.c.taken_back_at.is_(None))
            .order_by(answers.c.id)
        )
        for chat, text in rows:
            texts[chat].append(text)
        return texts

    return look(database, read)


class Messages(NamedTuple):
    """What became of what the bot said; the numbers are those of the outbox."""

    queued: int
    copies: list[int]
    """Those that stand there twice, after a transmission that was cut off."""
    uncertain: list[int]
    """Those that were given up, after two transmissions that were cut off."""
    missing: list[int]
    excess: list[int]
    """Copies and uncertain ones without a reason, and whatever was sent a third time."""
    misplaced: list[int]


class Transmission(NamedTuple):
    chat: int
    message: int
    sends: bool
    cut: bool
    took_effect: bool


def compare_messages(database: Path, calls: Sequence[dict[str, Any]]) -> Messages:
    with closing(sqlite3.connect(database)) as conn:
        rows = conn.execute("SELECT message, chat, body FROM queued ORDER BY message").fetchall()
        history = conn.execute("SELECT message, event FROM history ORDER BY place").fetchall()
    queued = {message: chat for message, chat, body in rows if "text" in json.loads(open_(body))}
    made = [read_transmission(call) for call in calls if call["method"] in SHOWN]
    arrived = Counter(each.message for each in made if each.took_effect)
    stand = Counter(each.message for each in made if each.took_effect and each.sends)
    cuts = Counter(each.message for each in made if each.cut) + count_killed(history)
    given_up = {message for message, event in history if event == "uncertain"}

    copies = [message for message in queued if stand[message] == 2]
    missing = [each for each in queued if not arrived[each] and each not in given_up]
    excess = [each for each in queued if stand[each] > 2 or (stand[each] == 2 and not cuts[each])]
    excess += [each for each in given_up if cuts[each] < 2]
    excess += [each.message for each in made if queued.get(each.message) != each.chat]
    misplaced: list[int] = []
    for chat in set(queued.values()):
        order = [each.message for each in made if each.took_effect and each.chat == chat]
        misplaced += [before for before, after in pairs(order) if before > after]
    return Messages(len(queued), copies, sorted(given_up), missing, excess, misplaced)


def read_transmission(call: dict[str, Any]) -> Transmission:
    number = NUMBER.search(call["text"])
    return Transmission(
        chat=call["chat_id"],
        message=int(number[1]) if number else 0,
        sends=call["method"] == "sendMessage",
        cut=call["fault"] in CUTS,
        took_effect=call["took_effect"],
    )


def count_killed(history: Iterable[tuple[int | None, str]]) -> Counter[int]:
    """How often the bot died with each message in hand."""
    killed: Counter[int] = Counter()
    in_hand: set[int] = set()
    for message, event in history:
        if message is None:
            killed.update(in_hand)
            in_hand.clear()
        elif event == "sending":
            in_hand.add(message)
        else:
            in_hand.discard(message)
    return killed


def find_broken_rules(database: Path) -> list[str]:
    """What doctor would find."""
    at, real = datetime.now(UTC), time.time()
    return look(
        database, lambda conn: [check.name for check in CHECKS if check.broken(conn, at, real)]
    )


async def find_unconfirmed(server: Server, people: Iterable[Person]) -> list[str]:
    """Texts without the ✍ that says they are on disk."""
    return [
        post["text"]
        for person in people
        for post in await server.posts(person.chat)
        if post["id"] in person.written and post["reactions"] != ["✍"]
    ]


def look(database: Path, work: Any) -> Any:
    with closing(open_database(f"sqlite:///{database}")) as opened:
        with opened._reader.connect() as conn:
            return work(conn)


def pairs(order: Sequence[int]) -> Iterable[tuple[int, int]]:
    return zip(order, order[1:], strict=False)
