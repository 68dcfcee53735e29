"""However much there is: nothing that happens often reads a growing table from end to end."""

import inspect
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import (
    Connection,
    Engine,
    ForeignKey,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)
from sqlalchemy.exc import NoResultFound

import storage
from bot.clock import fire
from flows.words.copies import Gone
from storage.calendar import reminders
from storage.journal import answers
from storage.queues import (
    cards,
    chats,
    copies,
    delivery_windows,
    inbox,
    leases,
    looks,
    marks,
    outbox,
)
from storage.queues.deliveries import Allowance, Delivery
from storage.queues.inbox import RawUpdate
from storage.tables import mentors, metadata
from tests.bot.full_use import live
from tests.bot.phone import LocalBot
from tests.databases import open_engine
from tests.storage import seeds
from tests.storage.queries import Asked, crowd, find_scans, overheard
from tests.storage.seeds import BOT, NOW
from tests.storage.test_owners import TRIES

pytestmark = pytest.mark.unmeasured

REAL = 1_764_000_000.0
MANY = Allowance(64, 64)
SENDER = 7

SELDOM = {
    "queues.outbox.forget_times": "once, when a process becomes the sender",
    "queues.inbox.retry_parked": "by hand: `doctor --retry`",
    "queues.dead_letters.retry": "by hand: `doctor --retry`",
    "queues.dead_letters.drop_past": "by hand: `doctor --retry`",
    "queues.inbox.parked": "by hand: `doctor`",
    "queues.inbox.count_new": "in the preview",
    "queues.outbox.count_states": "in the preview",
    "queues.inbox.read_age": "of what cannot be read, by its key",
    "queues.leases.is_any_held": "by hand: `doctor`",
    "database.ahead.read_ahead": "away from the writer, as far as it takes to fill a page",
    "calendar.reminders.next_due": "in the preview; in order of time, until one is not blocked",
}
"""These may read all there is."""
ELSEWHERE = tuple(
    f"storage.{name}"
    for name in ("checks", "condition", "move", "migrate", "migrations", "tables")
)
"""What is in these is run by hand, or when a process starts."""


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def asked(engine: Engine, tmp_path: Path) -> dict[str, Asked]:
    """All that storage asks of the database while everything happens once."""
    with overheard(engine) as asked:
        with engine.connect() as conn:
            call_all(conn)  # and nothing comes of it
        talk(engine, tmp_path)
        with engine.begin() as conn:
            receive(conn)
            remind(conn)
        with engine.begin() as conn:
            deliver(conn)
            keep_hours(conn)
            keep_marks(conn)
            keep_leases(conn)
    return asked


def talk(engine: Engine, folder: Path) -> None:
    """A mentor goes through every conversation, and in the end asks for everything, and leaves."""
    bot = LocalBot(folder)
    bot.engine.dispose()
    bot.engine = engine
    phone = bot.phone(9001)
    live(phone, "Ana's", "Tokyo")
    for words in ("/undo", "/summary", "/export", "/skip", "/help", "/delete", "ERASE"):
        phone.says(words)
    assert bot.count(mentors) == 0


def call_all(conn: Connection) -> None:
    """Each function that takes a mentor, with what is the mentor's."""
    for _, call, _ in TRIES:
        past = conn.begin_nested()
        seeded = seeds.live(conn, "Ana")
        with suppress(NoResultFound):
            call(conn, seeded.mentor, seeded)
        past.rollback()
    ana = seeds.live(conn, "Ana")
    chats.block(conn, ana.mentor.chat, NOW)
    chats.probe(conn, NOW)
    chats.unblock(conn, ana.mentor.chat)
    chats.leave(conn, ana.mentor.chat, NOW)
    card = cards.add_card(conn, ana.mentor.chat, ana.run, [("Well", "x:help:0:0")])
    cards.find_run_of_card(conn, card)
    cards.drop_unsent(conn, card)
    cards.find_last(conn, ana.mentor.chat)
    cards.list_unconfirmed(conn, ana.mentor.chat)
    copies.drop_unasked(conn, ana.mentor.chat, ["Ana's plan"])
    copies.wipe(conn, ana.mentor.chat, Gone.of(["Ana's words"]), (), ())
    chats.find(conn, BOT, 100)
    chats.forget_stranger(conn, ana.mentor.chat, 0)


def receive(conn: Connection) -> None:
    arrivals = [RawUpdate(f"telegram:{BOT}:{each}", each % 5, "{}") for each in range(1000, 1050)]
    for _ in range(2):
        inbox.add(conn, BOT, [*arrivals, RawUpdate("telegram:1:1", None, "{}")], NOW)
    inbox.find_next_turn(conn)
    for place in range(20):
        received = inbox.claim(conn, REAL)
        assert received is not None
        looks.find_look(conn, received, message=5)
        looks.note_look(conn, received.id, 5, look=1)
        inbox.mark_handled(conn, received.id) if place else inbox.park(conn, received.id, "why")
    inbox.count_new(conn)
    inbox.prune(conn, NOW)


def remind(conn: Connection) -> None:
    reminders.set_weekly(conn, seeds.settle(conn), seeds.WEEKLY, NOW)
    reminders.next_due(conn)
    reminders.renew(conn, 0, 10, NOW)
    fire(conn, NOW + timedelta(days=8))


def deliver(conn: Connection) -> None:
    """Everything that can become of a message."""
    ana = seeds.settle(conn)

    def take(real: float, allowance: Allowance = MANY) -> Delivery:
        outbox.add(
            conn,
            ana.chat,
            "send",
            {},
            card=cards.add_card(conn, ana.chat, None, [("Well", "x:help:0:0")]),
        )
        outbox.find_next_due(conn, real, allowance)
        return outbox.claim(conn, real, allowance, SENDER)[-1]

    outbox.settle_sent(conn, take(REAL), 55, NOW)
    outbox.has_waiting(conn, ana.chat)
    outbox.settle_sent(conn, take(REAL + 10, Allowance(64, 1)), 55, NOW)
    outbox.put_back(conn, take(REAL + 20), REAL + 30, cut=True)
    outbox.recover(conn, REAL + 40, NOW, SENDER)
    outbox.settle_uncertain(conn, take(REAL + 50), REAL + 50, NOW)
    outbox.send_anew(conn, take(REAL + 60), REAL + 60)
    outbox.settle_sent(conn, take(REAL + 70), 56, NOW)
    outbox.settle_dead(conn, take(REAL + 80), "why")
    take(REAL + 90)
    outbox.recover(conn, REAL + 100, NOW, SENDER + 1)
    outbox.block(conn, take(REAL + 200), NOW)


def keep_hours(conn: Connection) -> None:
    """A message that the bot sends first, and that does not leave in time."""
    ana, later = seeds.settle(conn), NOW + timedelta(hours=1)
    row = outbox.add(conn, ana.chat, "send", {"text": ""}, priority=1, good_until_at=NOW)
    delivery_windows.has_waiting(conn, ana.chat)
    delivery_windows.hand_back(conn, NOW)
    delivery_windows.list_stale(conn, ana.chat, NOW)
    delivery_windows.say_of(conn, row, "{}")
    delivery_windows.reword(conn, row, {"text": ""}, NOW, later)
    delivery_windows.drop(conn, outbox.add(conn, ana.chat, "send", {"text": ""}))
    delivery_windows.drop_signals(conn, ana.chat)
    delivery_windows.hold(conn, ana.chat, later)
    delivery_windows.next_good(conn, NOW)


def keep_marks(conn: Connection) -> None:
    marks.note(conn, marks.ALARM, "It is late.", NOW)
    marks.read(conn, marks.ALARM)
    marks.keep(conn, marks.BUTTONS, "Mark", NOW)
    marks.forget(conn, marks.ALARM)
    answers.empty_bin(conn, NOW)


def keep_leases(conn: Connection) -> None:
    token = leases.acquire(conn, "sender", REAL) or 0
    leases.renew(conn, "sender", token, REAL)
    leases.check(conn, "sender", token)
    leases.release(conn, "sender", token)
    leases.hold(conn, "sender", REAL)
    leases.read_hold(conn, "sender")
    leases.void(conn)


def list_functions() -> Iterator[str]:
    """What others may ask of storage."""
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if found.ispkg or found.name.startswith(ELSEWHERE):
            continue
        module = import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not name.startswith("_")
            if own and "conn" in inspect.signature(function).parameters:
                yield f"{module.__name__}.{name}".removeprefix("storage.")


def test_nothing_that_happens_often_reads_a_growing_table(
    engine: Engine, asked: dict[str, Asked]
) -> None:
    heard = set().union(*(each.by for each in asked.values()))
    assert set(list_functions()) - heard <= SELDOM.keys(), "nothing is forgotten"
    often = [each for each in asked.values() if not each.by <= SELDOM.keys()]
    with among_many(engine) as conn:
        assert list(tell_scans(conn, often)) == []
    with among_many(engine, but="DROP INDEX ix_outbox_state_priority_id") as conn:
        assert list(tell_scans(conn, often)), "it would be found"


@contextmanager
def among_many(engine: Engine, but: str = "SELECT 1") -> Iterator[Connection]:
    """A new connection, since SQLite keeps its plans with the old one, and what is undone."""
    engine.dispose()
    with engine.connect() as conn:
        conn.exec_driver_sql(but)
        if conn.dialect.name == "postgresql":
            crowd(conn)
        yield conn


def tell_scans(conn: Connection, asked: list[Asked]) -> Iterator[str]:
    for each in asked:
        for scan in find_scans(conn, each):
            yield f"{', '.join(sorted(each.by))}: {scan}\n{each.statement}"


def test_what_is_deleted_does_not_have_to_be_looked_for() -> None:
    """Before a row goes, its database looks who refers to it: each reference begins an index."""
    keys = [key for table in metadata.sorted_tables for key in table.foreign_keys]
    assert [key.parent for key in keys if not begins_index(key)] == []


def begins_index(key: ForeignKey) -> bool:
    table = key.parent.table
    assert isinstance(table, Table)
    whole = (UniqueConstraint, PrimaryKeyConstraint)
    unique = [list(each.columns) for each in table.constraints if isinstance(each, whole)]
    indexes = [*unique, *(list(each.columns) for each in table.indexes)]
    return key.parent in {first for first, *_ in indexes}
