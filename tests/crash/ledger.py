"""What was sent, beside what arrived: texts in the journal, the bot's messages in the chats.

Triggers in the database write down what happens to each row of the outbox, in the transaction in
which it happens; kills are written down in between. The server's log has every transmission.
"""

import re
import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, select

from storage.checks import CHECKS
from storage.database import open_database
from storage.tables import answers, chats, mentors

T = TypeVar("T")

TRIGGERS = """
CREATE TABLE history (place INTEGER PRIMARY KEY, message INTEGER, event TEXT);
CREATE TABLE queued (message INTEGER PRIMARY KEY, chat INTEGER, kind TEXT);
CREATE TRIGGER queues AFTER INSERT ON outbox BEGIN
    INSERT INTO queued SELECT new.id, chat_id, new.kind FROM chats WHERE id = new.chat;
END;
CREATE TRIGGER moves AFTER UPDATE OF state ON outbox BEGIN
    INSERT INTO history (message, event) VALUES (new.id, new.state);
END;
CREATE TRIGGER leaves AFTER DELETE ON outbox BEGIN
    INSERT INTO history (message, event) VALUES (old.id, 'gone');
END;
"""
QUEUED = "SELECT message, chat FROM queued WHERE kind IN ('send', 'edit') ORDER BY message"
HISTORY = "SELECT message, event FROM history ORDER BY place"
RECEIVED = "SELECT key FROM inbox WHERE key LIKE 'telegram:%' ORDER BY id"
WAITING = """
SELECT (SELECT count(*) FROM inbox WHERE state = 'new') + (SELECT count(*) FROM outbox
    WHERE state IN ('queued', 'sending') OR (state = 'uncertain' AND due_real > 0))
"""
CUTS = frozenset({"server_error", "bad_gateway", "drop_before", "drop_after", "delay"})
SHOWN = frozenset({"sendMessage", "editMessageText"})
NUMBER = re.compile(r"⟨(\d+)⟩$")


def keep_history(file: Path) -> None:
    """From now on; the tables must be there."""
    with closing(sqlite3.connect(file)) as conn:
        conn.executescript(TRIGGERS)


def note_kill(file: Path) -> None:
    with closing(sqlite3.connect(file)) as conn, conn:
        conn.execute("INSERT INTO history (event) VALUES ('killed')")


def query(file: Path, statement: str) -> list[Any]:
    with closing(sqlite3.connect(file)) as conn:
        return conn.execute(statement).fetchall()


def list_received(file: Path) -> list[int]:
    """The ids of the updates that are on disk."""
    return [int(key.rpartition(":")[2]) for (key,) in query(file, RECEIVED)]


def is_quiet(file: Path) -> bool:
    """Whether nothing waits: no event, no message, no question that is to be asked anew."""
    return query(file, WAITING) == [(0,)]


async def look(file: Path, work: Callable[[Connection], T]) -> T:
    """What `work` finds in the database, with the bot's own eyes."""
    with closing(open_database(f"sqlite:///{file}")) as database:
        return await database.read(work)


def read_texts(conn: Connection) -> dict[int, list[str]]:
    """The texts that stand, by Telegram's id of the chat, in the order in which they came in."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = conn.execute(
        select(chats.c.chat_id, answers.c.text)
        .select_from(answers.join(mentors, mentors.c.id == answers.c.mentor).join(chats))
        .where(answers.c.taken_back_at.is_(None))
        .order_by(answers.c.id)
    )
    for chat, text in rows:
        found[chat].append(text)
    return found


def find_broken_rules(conn: Connection) -> list[str]:
    """What doctor would find."""
    at, real = datetime.now(UTC), time.time()
    return [check.name for check in CHECKS if check.broken(conn, at, real)]


class Texts(NamedTuple):
    """What became of what people wrote; `misplaced` are those that stand behind a later one."""

    sent: int
    lost: list[str]
    doubled: list[str]
    misplaced: list[str]


def compare_texts(sent: Mapping[int, Sequence[str]], found: Mapping[int, Sequence[str]]) -> Texts:
    """Both by chat, in their order."""
    lost: list[str] = []
    doubled: list[str] = []
    misplaced: list[str] = []
    for chat, texts in sent.items():
        standing = found.get(chat, [])
        times = Counter(standing)
        places = {text: place for place, text in enumerate(standing)}
        lost += [text for text in texts if not times[text]]
        doubled += [text for text in texts if times[text] > 1]
        order = [places[text] for text in texts if times[text]]
        misplaced += [standing[place] for place in find_misplaced(order)]
    return Texts(sum(map(len, sent.values())), lost, doubled, misplaced)


class Messages(NamedTuple):
    """What became of what the bot said; messages are named by their numbers in the outbox.

    Twice may stand what was cut off, and `uncertain` is what was cut off twice. `excess` are those
    without that reason, those transmitted a third time, and those that were never decided on.
    """

    queued: int
    twice: list[int]
    uncertain: list[int]
    missing: list[int]
    excess: list[int]
    misplaced: list[int]


class Transmission(NamedTuple):
    """One try to show a message. `sends` it anew, and does not change it; `refused` by a 429."""

    message: int
    chat: int
    sends: bool
    refused: bool
    cut: bool
    took_effect: bool


def compare_messages(file: Path, calls: Sequence[Mapping[str, Any]]) -> Messages:
    """The outbox beside the server's log; both are complete only once the bot is quiet."""
    queued: dict[int, int] = dict(query(file, QUEUED))
    history = query(file, HISTORY)
    tries = [read_call(call) for call in calls if call["method"] in SHOWN]
    arrived = [each for each in tries if each.took_effect]
    shown = Counter(each.message for each in arrived)
    stand = Counter(each.message for each in arrived if each.sends)
    sent = Counter(each.message for each in tries if each.sends and not each.refused)
    cuts = Counter(each.message for each in tries if each.cut) + count_killed(history)
    uncertain = sorted({message for message, event in history if event == "uncertain"})

    excess = [each for each in queued if sent[each] > 2 or stand[each] > 1 + cuts[each]]
    excess += [each for each in uncertain if cuts[each] < 2]
    excess += [each.message for each in tries if queued.get(each.message) != each.chat]
    misplaced: list[int] = []
    for chat in set(queued.values()):
        misplaced += find_misplaced([each.message for each in arrived if each.chat == chat])
    return Messages(
        queued=len(queued),
        twice=[each for each in queued if stand[each] == 2],
        uncertain=uncertain,
        missing=[each for each in queued if not shown[each] and each not in uncertain],
        excess=excess,
        misplaced=misplaced,
    )


def read_call(call: Mapping[str, Any]) -> Transmission:
    number = NUMBER.search(call["text"])
    return Transmission(
        message=int(number[1]) if number else 0,
        chat=call["chat_id"],
        sends=call["method"] == "sendMessage",
        refused=call["fault"] == "too_many_requests",
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


def find_misplaced(order: Sequence[int]) -> list[int]:
    """Those that come before a smaller one."""
    return [before for before, after in pairwise(order) if before > after]
