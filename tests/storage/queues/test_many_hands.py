"""Many who work on one database at once: nothing is taken twice, overtaken or forgotten."""

import asyncio
import random
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, insert, select

from bot.clock import fire
from storage.calendar import reminders
from storage.database.open import open_database
from storage.database.postgres import postgres_engine
from storage.queues import delivery_windows, inbox, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.queues.inbox import RawUpdate
from storage.tables import chats, mentors
from storage.tables import inbox as events
from tests.postgres import Cluster
from tests.storage import seeds

BOT = 4200001
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ANA, BEN = 101, 102
WAITS = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    """Of as many connections as a test wants: each in somebody else's hands."""
    engine = postgres_engine(postgres_url, connections=3)
    yield engine
    engine.dispose()


def arrive(conn: Connection, *arrivals: tuple[int, int]) -> None:
    rows = [RawUpdate(f"telegram:{BOT}:{each}", chat, str(each)) for each, chat in arrivals]
    inbox.add(conn, BOT, rows, NOW)


def hold(conn: Connection) -> int:
    """Takes the next event in hand, and does not say yet that it is handled."""
    received = inbox.claim(conn)
    assert received is not None
    return received.id


def handled(conn: Connection) -> list[str]:
    order = []
    while (received := inbox.claim(conn)) is not None:
        inbox.mark_handled(conn, received.id)
        order.append(received.payload)
    return order


# The whole crowd


def test_a_crowd_handles_each_event_once_and_each_chats_in_order(database_url: str) -> None:
    """Updates come in, and come again, while eight take them out."""
    count, people = 240, 12
    dice = random.Random(1)
    updates = [(each, dice.randrange(people)) for each in range(1, count + 1)]
    in_hand: set[int | None] = set()
    order: dict[int | None, list[int]] = defaultdict(list)
    guard = threading.Lock()

    def work(conn: Connection) -> bool:
        received = inbox.claim(conn)
        if received is None:
            return False
        with guard:
            assert received.chat not in in_hand, "two of one chat's are under way"
            in_hand.add(received.chat)
        try:
            conn.execute(select(chats.c.id)).all()  # others may come between
            inbox.mark_handled(conn, received.id)
        finally:
            with guard:
                in_hand.remove(received.chat)
                order[received.chat].append(int(received.payload))
        return True

    async def receive() -> None:
        with closing(open_database(database_url)) as database:
            for first in range(0, count, 20):
                batch = updates[first : first + 20]
                again = dice.sample(updates[: first + 20], 10)
                for each in (batch, again):
                    await database.transact(lambda conn: arrive(conn, *each))  # noqa: B023

    async def handle() -> None:
        with closing(open_database(database_url)) as database:
            while sum(map(len, order.values())) < count:
                await asyncio.gather(*(database.transact(work) for _ in range(4)))

    with ThreadPoolExecutor(3) as threads:
        for each in [threads.submit(asyncio.run, do()) for do in (receive, handle, handle)]:
            each.result()
    assert sorted(each for one in order.values() for each in one) == list(range(1, count + 1))
    told = {who: [each for each, person in updates if person == who] for who in range(people)}
    assert sorted(order.values()) == sorted(filter(None, told.values()))


# PostgreSQL alone: there others really are at work meanwhile.


def test_a_chat_in_anothers_hands_is_passed_over(engine: Engine) -> None:
    with engine.connect() as mine, engine.connect() as others:
        arrive(mine, (1, ANA), (2, ANA), (3, BEN))
        mine.commit()
        first = hold(mine)
        assert handled(others) == ["3"]
        assert inbox.claim(others) is None
        others.commit()
        inbox.mark_handled(mine, first)
        mine.commit()
        assert handled(others) == ["2"]


def test_who_is_in_anothers_hands_is_called_a_little_later(engine: Engine) -> None:
    """So that nobody waits for the end of a turn, or two for each other."""
    with engine.connect() as mine, engine.connect() as others:
        for each in (seeds.settle(mine), seeds.settle(mine)):
            reminders.set_weekly(mine, each, seeds.WEEKLY, seeds.NOW)
        inbox.add_event(mine, "telegram:1:1", 1, "1", NOW)
        mine.commit()
        due = seeds.NOW + timedelta(hours=3)
        in_hand = hold(mine)
        assert fire(others, due) == 1, "only the other"
        others.commit()
        inbox.mark_handled(mine, in_hand)
        mine.commit()
        assert fire(others, due) == 1
        assert handled(others) == ["{}", "{}"]


def test_what_is_late_comes_back_as_soon_as_nobody_has_the_chat(engine: Engine) -> None:
    with engine.connect() as mine, engine.connect() as others:
        arrive(mine, (1, ANA))
        outbox.add(mine, 1, "send", {"text": "Late"}, priority=1, good_until_at=NOW)
        mine.commit()
        in_hand = hold(mine)
        assert delivery_windows.hand_back(others, NOW) == 0
        others.commit()
        inbox.mark_handled(mine, in_hand)
        mine.commit()
        assert delivery_windows.hand_back(others, NOW) == 1
        assert handled(others) == ["{}"]


def test_whoever_dies_with_an_event_in_hand_leaves_it_to_others(engine: Engine) -> None:
    with engine.connect() as mine, engine.connect() as others:
        arrive(mine, (1, ANA), (2, ANA))
        mine.commit()
        inbox.mark_handled(mine, hold(mine))
        mine.rollback()
        assert handled(others) == ["1", "2"]


def test_an_event_without_a_chat_is_one_hands_only(engine: Engine) -> None:
    with engine.connect() as mine, engine.connect() as others:
        inbox.add(mine, BOT, [RawUpdate("telegram:1:1", None, "stray")], NOW)
        mine.commit()
        hold(mine)
        assert inbox.claim(others) is None


@contextmanager
def meanwhile(cluster: Cluster, work: Callable[[], Any]) -> Iterator[Future[Any]]:
    """Somebody else does this; in here he is done with it, or waits for a lock."""
    with ThreadPoolExecutor(1) as thread:
        doing = thread.submit(work)
        while not doing.done() and cluster.ask(WAITS) == [(0,)]:
            threading.Event().wait(0.005)
        yield doing


def within(engine: Engine, work: Callable[[Connection], Any]) -> Any:
    with engine.begin() as conn:
        return work(conn)


def test_an_event_retried_while_its_chat_is_in_hand_is_not_forgotten(
    engine: Engine, cluster: Cluster
) -> None:
    with engine.connect() as mine:
        arrive(mine, (1, ANA), (2, ANA))
        inbox.park(mine, hold(mine), "ValueError in hear, line 7")
        mine.commit()
        inbox.mark_handled(mine, hold(mine))
        with meanwhile(cluster, partial(within, engine, inbox.retry_parked)) as retry:
            mine.commit()
            assert retry.result() == 1
        assert handled(mine) == ["1"]


def test_an_event_that_comes_while_its_chat_is_in_hand_is_not_forgotten(
    engine: Engine, cluster: Cluster
) -> None:
    with engine.connect() as mine:
        arrive(mine, (1, ANA))
        chat = mine.execute(select(chats.c.id)).scalar_one()
        mine.commit()
        inbox.mark_handled(mine, hold(mine))
        reminder = partial(inbox.add_event, key="reminder:1:today", chat=chat, payload="2", at=NOW)
        with meanwhile(cluster, partial(within, engine, reminder)) as adding:
            mine.commit()
            assert adding.result()
        assert handled(mine) == ["2"]


def test_two_receivers_of_one_new_chat_make_one(engine: Engine, cluster: Cluster) -> None:
    with engine.connect() as mine:
        arrive(mine, (1, ANA), (2, BEN))
        others = partial(within, engine, lambda conn: arrive(conn, (2, BEN), (3, ANA)))
        with meanwhile(cluster, others) as receiving:
            mine.commit()
            receiving.result()
        assert len(mine.execute(select(chats.c.id)).all()) == 2
        assert handled(mine) == ["1", "2", "3"]


def test_new_time_zone_data_undoes_nothing_that_is_set_meanwhile(
    engine: Engine, cluster: Cluster
) -> None:
    with engine.connect() as mine:
        ana = seeds.settle(mine)
        reminders.set_weekly(mine, ana, seeds.WEEKLY, seeds.NOW)
        inbox.add_event(mine, "telegram:1:1", ana.chat, "1", NOW)
        mine.commit()
        hold(mine)
        monday = seeds.WEEKLY.model_copy(update={"weekday": 0})
        reminders.set_weekly(mine, ana, monday, seeds.NOW)
        renew = partial(reminders.renew, after_id=0, limit=9, at=seeds.NOW)
        with meanwhile(cluster, partial(within, engine, renew)) as renewing:
            mine.commit()
            assert renewing.result() == ana.chat
        assert reminders.read_weekly(mine, ana) == monday


def farewell(conn: Connection, chat: int) -> Delivery:
    """The last message of a chat is under way."""
    outbox.add(conn, chat, "send", {"text": "All of it is deleted."}, last=True)
    (delivery,) = outbox.claim(conn, 0.0, Allowance(64, 64))
    conn.commit()
    return delivery


def test_who_comes_back_during_the_farewell_is_not_deleted(
    engine: Engine, cluster: Cluster
) -> None:
    with engine.connect() as mine:
        arrive(mine, (1, ANA))
        chat = mine.execute(select(chats.c.id)).scalar_one()
        delivery = farewell(mine, chat)
        inbox.mark_handled(mine, hold(mine))
        mine.execute(insert(mentors).values(chat=chat, zone="Europe/Brussels", joined_at=NOW))
        outbox.add(mine, chat, "send", {"text": "Welcome back"})
        settle = partial(outbox.settle_sent, delivery=delivery, message=55, at=NOW)
        with meanwhile(cluster, partial(within, engine, settle)) as settling:
            mine.commit()
            assert settling.result()
        assert len(mine.execute(select(mentors.c.id)).all()) == 1
        assert outbox.count_states(mine)["queued"] == 1


def test_who_writes_during_the_farewell_keeps_the_chat(engine: Engine, cluster: Cluster) -> None:
    with engine.connect() as mine:
        arrive(mine, (1, ANA))
        inbox.mark_handled(mine, hold(mine))
        delivery = farewell(mine, mine.execute(select(chats.c.id)).scalar_one())
        arrive(mine, (2, ANA))
        settle = partial(outbox.settle_sent, delivery=delivery, message=55, at=NOW)
        with meanwhile(cluster, partial(within, engine, settle)) as settling:
            mine.commit()
            assert settling.result()
        assert mine.execute(select(events.c.chat).where(events.c.payload == "2")).scalar_one()
