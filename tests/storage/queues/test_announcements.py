"""What one process announces, those that share its server hear, also after the server's crash."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, suppress
from functools import partial

import psycopg
import pytest

from storage.database import postgres as module
from storage.database.open import Database, open_database
from tests.postgres import Cluster

LISTENERS = "SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN afterword'"


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A listener that is to end notices it soon."""
    monkeypatch.setattr(module, "LISTEN_SECONDS", 0.02)


@pytest.fixture
def speaker(postgres_url: str) -> Iterator[Database]:
    with closing(open_database(postgres_url)) as database:
        yield database


@pytest.fixture
def hearer(postgres_url: str) -> Iterator[Database]:
    with closing(open_database(postgres_url)) as database:
        yield database


@pytest.fixture
async def listener(postgres_url: str) -> AsyncIterator[psycopg.Connection]:
    """Hears everything as it is."""
    with psycopg.connect(postgres_url, autocommit=True) as conn:
        conn.execute("LISTEN afterword")
        yield conn


async def heard_on(listener: psycopg.Connection, count: int) -> list[str]:
    def hear() -> list[str]:
        told = listener.notifies(timeout=60, stop_after=count)
        return [each.payload.partition(" ")[2] for each in told]

    return await asyncio.to_thread(hear)


async def until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110 - nobody rings a bell
        await asyncio.sleep(0.01)


async def begun(database: Database, cluster: Cluster) -> list[str]:
    """What it hears from now on."""
    heard: list[str] = []
    database.listen(heard.append)
    await until(lambda: bool(cluster.ask(LISTENERS)))
    return heard


async def test_another_hears_it_in_its_own_loop(
    speaker: Database, hearer: Database, cluster: Cluster
) -> None:
    heard = await begun(hearer, cluster)
    speaker.announce("inbox")
    await until(lambda: heard == ["inbox"])
    speaker.announce("sender")
    await until(lambda: heard == ["inbox", "sender"])


async def test_nobody_hears_himself(
    speaker: Database, hearer: Database, cluster: Cluster, listener: psycopg.Connection
) -> None:
    heard = await begun(hearer, cluster)
    hearer.announce("my own")
    assert await heard_on(listener, 1) == ["my own"]
    speaker.announce("another's")
    await until(lambda: bool(heard))
    assert heard == ["another's"]


async def test_what_is_announced_at_once_is_told_once(
    speaker: Database, hearer: Database, listener: psycopg.Connection
) -> None:
    for _ in range(1000):
        speaker.announce("outbox")
        speaker.announce("inbox")
    assert await heard_on(listener, 2) == ["inbox", "outbox"]
    hearer.announce("the end")
    assert await heard_on(listener, 1) == ["the end"]


async def test_what_is_announced_while_others_are_told_is_told_too(
    speaker: Database, listener: psycopg.Connection
) -> None:
    topics = [f"topic {n:03}" for n in range(200)]
    for topic in topics:
        speaker.announce(topic)
        await asyncio.sleep(0)
    assert await heard_on(listener, len(topics)) == topics


async def test_a_listener_who_was_cut_off_hears_again(
    speaker: Database, hearer: Database, cluster: Cluster
) -> None:
    heard = await begun(hearer, cluster)
    ((first,),) = cluster.ask(LISTENERS)
    cluster.ask(f"SELECT pg_terminate_backend({first})")
    await until(lambda: cluster.ask(LISTENERS) not in ([], [(first,)]))
    speaker.announce("inbox")
    await until(lambda: heard == ["inbox"])


async def test_a_listener_survives_a_crash_of_the_server(cluster: Cluster) -> None:
    with Cluster.start() as other:
        url = other.url("postgres")
        with closing(open_database(url)) as speaker, closing(open_database(url)) as hearer:
            heard = await begun(hearer, other)
            await asyncio.to_thread(other.crash)
            others = asyncio.all_tasks()
            speaker.announce("nobody hears this")
            await asyncio.wait(asyncio.all_tasks() - others)
            await asyncio.to_thread(other.run)

            async def call() -> None:
                while True:
                    speaker.announce("inbox")
                    await asyncio.sleep(0.05)

            calling = asyncio.ensure_future(call())
            await until(lambda: bool(heard))
            calling.cancel()
            with suppress(asyncio.CancelledError):
                await calling
            assert set(heard) == {"inbox"}


async def test_a_loop_that_is_gone_is_told_nothing(
    speaker: Database, hearer: Database, cluster: Cluster
) -> None:
    heard: list[str] = []

    async def listen_a_little() -> None:
        hearer.listen(heard.append)

    await asyncio.to_thread(partial(asyncio.run, listen_a_little()))
    await until(lambda: bool(cluster.ask(LISTENERS)))
    speaker.announce("inbox")
    await until(lambda: not cluster.ask(LISTENERS))
    assert heard == []
