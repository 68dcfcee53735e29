"""What was sent, beside what arrived: texts in the journal, the bot's messages in the chats.

The database's history has what became of each message (tests/crash/history.py), the server's log
every transmission.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, select

from bot.preview.faults import AFTER
from bot.send.sender import OUTAGE
from storage.checks import CHECKS
from storage.database.open import open_database
from storage.tables import answers, chats, mentors
from tests.crash.history import HISTORY, QUEUED, query

T = TypeVar("T")

CUTS = frozenset({"server_error", "bad_gateway", "drop_before", "hang_before"}) | AFTER
REFUSALS = frozenset({"too_many_requests", "not_found_page"})
SHOWN = frozenset({"sendMessage", "editMessageText"})
NUMBER = re.compile(r"⟨(\d+)⟩$")


async def look(url: str, work: Callable[[Connection], T]) -> T:
    """What `work` finds in the database, with the bot's own eyes."""
    with closing(open_database(url)) as database:
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


async def find_broken_rules(url: str, at: datetime) -> list[str]:
    """What doctor would find at the time `at` of the bot's clock."""

    def find(conn: Connection) -> list[str]:
        return [check.name for check in CHECKS if check.broken(conn, at, database.real())]

    with closing(open_database(url)) as database:
        return await database.read(find)


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
    `stale` were claimed by a process after another had taken over from it.
    """

    queued: int
    twice: list[int]
    uncertain: list[int]
    missing: list[int]
    excess: list[int]
    misplaced: list[int]
    stale: list[int]


class Transmission(NamedTuple):
    """One try to show a message. `sends` it anew, and does not change it; `refused` by a 429 or on
    the way there."""

    message: int
    chat: int
    sends: bool
    refused: bool
    cut: bool
    took_effect: bool


def compare_messages(url: str, calls: Sequence[Mapping[str, Any]]) -> Messages:
    """The outbox beside the server's log; both are complete only once the bot is quiet."""
    queued: dict[int, int] = dict(query(url, QUEUED))
    history = query(url, HISTORY)
    tries = [read_call(call) for call in calls if call["method"] in SHOWN and not is_apology(call)]
    arrived = [each for each in tries if each.took_effect]
    shown = Counter(each.message for each in arrived)
    stand = Counter(each.message for each in arrived if each.sends)
    sent = Counter(each.message for each in tries if each.sends and not each.refused)
    cuts = Counter(each.message for each in tries if each.cut) + count_killed(history)
    uncertain = sorted({message for message, event, _ in history if event == "uncertain"})

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
        stale=find_stale(history),
    )


def is_apology(call: Mapping[str, Any]) -> bool:
    """Said past the outbox, while nothing could be saved."""
    return bool(call["method"] == "sendMessage" and call["text"] == OUTAGE)


def list_told(calls: Iterable[Mapping[str, Any]]) -> list[int]:
    """The chats that were told that nothing can be saved, as often as they were."""
    return sorted(call["chat_id"] for call in calls if is_apology(call) and call["took_effect"])


def read_call(call: Mapping[str, Any]) -> Transmission:
    number = NUMBER.search(call["text"])
    return Transmission(
        message=int(number[1]) if number else 0,
        chat=call["chat_id"],
        sends=call["method"] == "sendMessage",
        refused=call["fault"] in REFUSALS,
        cut=call["fault"] in CUTS,
        took_effect=call["took_effect"],
    )


def count_killed(history: Iterable[tuple[int | None, str, int]]) -> Counter[int]:
    """How often a sender was taken over from with each message in hand."""
    killed: Counter[int] = Counter()
    in_hand: set[int] = set()
    for message, event, _ in history:
        if message is None:
            killed.update(in_hand)
            in_hand.clear()
        elif event == "sending":
            in_hand.add(message)
        else:
            in_hand.discard(message)
    return killed


def find_stale(history: Iterable[tuple[int | None, str, int]]) -> list[int]:
    current, stale = 0, []
    for message, event, sender in history:
        if message is None:
            current = sender
        elif event == "sending" and sender < current:
            stale.append(message)
    return stale


def find_misplaced(order: Sequence[int]) -> list[int]:
    """Those that come before a smaller one."""
    return [before for before, after in pairwise(order) if before > after]
