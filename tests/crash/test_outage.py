"""While nothing can be saved for long, whoever writes is told so once, by one process; afterwards
everything goes on by itself, and no answer is lost.
"""

import asyncio
import random
import resource
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from pydantic import SecretStr

import bot.app
import bot.lease
import bot.receive.updates
import bot.send.sender
import bot.turn.worker
import storage.queues.leases
from bot.app import App
from bot.receive.updates import Receiver
from bot.send.sender import OUTAGE
from bot.settings import Settings
from storage.migrate import migrate
from tests.clock import start_clock
from tests.crash.bot_process import NumberingSender
from tests.crash.drill import calm_down, gather_people, reckon
from tests.crash.history import keep_history
from tests.crash.people import Person
from tests.crash.test_disk_full import STORY, fill, make_room
from tests.crash.test_kills import tell
from tests.crash.test_processes import DURABLE
from tests.postgres import Cluster
from tests.telegram import Server

pytestmark = [pytest.mark.drill, pytest.mark.timeout(600), pytest.mark.unmeasured]

SOON: Final = (
    (bot.receive.updates, "OUTAGE_SECONDS", 0.5),
    (bot.receive.updates, "MAX_BACK_OFF_SECONDS", 0.5),
    (bot.turn.worker, "LONGEST_BACK_OFF", 0.5),
    (bot.send.sender, "MAX_BACK_OFF_SECONDS", 0.5),
    (storage.queues.leases, "LEASE_SECONDS", 1.0),
)


class Patience(NamedTuple):
    """Seconds: of one poll; without a database before anybody writes; and with people writing."""

    poll: int
    quiet: float
    busy: float


# Long enough for the lease to run out and the last poll that was begun with it to come back.
SHORT: Final = Patience(poll=1, quiet=2.2, busy=1.0)
LONG: Final = Patience(poll=30, quiet=42.0, busy=60.0)


class Outage(NamedTuple):
    """A database that goes away and comes back."""

    url: str
    begin: Callable[[list[App]], Awaitable[None]]
    end: Callable[[list[App]], Awaitable[None]]


@pytest.fixture
def patience(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> Patience:
    """The product's own, in the long version."""
    monkeypatch.setattr(bot.app, "Sender", NumberingSender)
    if pytestconfig.getoption("kills") >= 1000:
        return LONG
    for module, name, value in SOON:
        monkeypatch.setattr(module, name, value)
    return SHORT


@pytest.fixture
def postgres_is_away(cluster: Cluster) -> Iterator[Outage]:
    """Asks for the other cluster first: where PostgreSQL is missing, there is nothing to start."""
    with Cluster.start(DURABLE) as own:

        async def begin(_: list[App]) -> None:
            await asyncio.to_thread(own.crash)

        async def end(_: list[App]) -> None:
            await asyncio.to_thread(own.run)

        yield Outage(own.create("afterword"), begin, end)


@pytest.fixture
def disk_takes_nothing(tmp_path: Path) -> Iterator[Outage]:
    """Not a byte, whoever writes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    async def begin(_: list[App]) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))

    async def end(_: list[App]) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    yield Outage(f"sqlite:///{tmp_path / 'afterword.db'}", begin, end)
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def disk_has_no_page(tmp_path: Path) -> Outage:
    """What fits into the pages that are there can still be saved: a lease, but no story."""
    file = tmp_path / "afterword.db"

    async def begin(apps: list[App]) -> None:
        with closing(sqlite3.connect(file)) as other:
            other.execute("VACUUM")
        for app in apps:
            await app.database.transact(fill)

    async def end(apps: list[App]) -> None:
        for app in apps:
            await app.database.transact(make_room)

    return Outage(f"sqlite:///{file}", begin, end)


@pytest.mark.parametrize("kind", ["postgres_is_away", "disk_takes_nothing", "disk_has_no_page"])
async def test_who_writes_is_told_once_and_nothing_is_lost(
    kind: str,
    patience: Patience,
    request: pytest.FixtureRequest,
    caplog: pytest.LogCaptureFixture,
) -> None:
    outage: Outage = request.getfixturevalue(kind)
    migrate(outage.url)
    keep_history(outage.url)
    async with Server.start() as server:
        apps = [make_app(server, outage.url, patience) for _ in range(2)]
        async with running(*apps):
            people = await gather_people(server, 4, random.Random(3), brief=False, story=STORY)
            ana, ben, cleo, _ = people
            await apps[0].settle()
            [receiving] = [app for app in apps if app.receives.held]
            await outage.begin(apps)
            await asyncio.sleep(patience.quiet)
            await ana.write()
            await cleo.press_something()
            await server.wait_for(ana.chat, OUTAGE, seconds=60)
            await ben.write()
            await server.wait_for(ben.chat, OUTAGE, seconds=60)
            await go_on(ana, ben, cleo, seconds=patience.busy)
            await outage.end(apps)
            await calm_down(server, outage.url, people)
            report = await reckon(server, outage.url, people, apps[0].clock.now())
            for app in apps:
                assert isinstance(app.receiver, CountingReceiver)
                assert app.receiver.told == ([ana.chat, ben.chat] if app is receiving else [])
    tell(f"\n{kind}: {report.tell()}; told: {len(report.told)}")
    report.check(told=[ana.chat, ben.chat])
    assert report.messages.twice == report.messages.uncertain == []
    assert "is started again" not in caplog.text


async def test_a_bot_that_starts_without_room_begins_when_there_is_some(
    disk_takes_nothing: Outage, patience: Patience, caplog: pytest.LogCaptureFixture
) -> None:
    migrate(disk_takes_nothing.url)
    async with Server.start() as server:
        app = make_app(server, disk_takes_nothing.url, patience)
        await disk_takes_nothing.begin([app])
        async with running(app):
            ana = await server.person("Ana")
            await server.say(ana, "/start")
            await asyncio.sleep(0.5)
            await disk_takes_nothing.end([app])
            await server.wait_for(ana, "I ask one short question", seconds=60)
    assert "the upkeep is done later" in caplog.text
    assert "is started again" not in caplog.text


async def go_on(*people: Person, seconds: float) -> None:
    """They write and press, although they know."""
    *writers, presses = people
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while loop.time() < until:
        for person in writers:
            await person.write()
        await presses.press_something()
        await asyncio.sleep(seconds / 5)


class CountingReceiver(Receiver):
    """`told` are the chats that it has told something."""

    def __init__(self, *given: Any, apologise: Callable[[int], Awaitable[None]], **named: Any):
        self.told: list[int] = []

        async def count(chat: int) -> None:
            self.told.append(chat)
            await apologise(chat)

        super().__init__(*given, apologise=count, **named)


def make_app(server: Server, url: str, patience: Patience) -> App:
    class PatientReceiver(CountingReceiver):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, poll_seconds=patience.poll, **named)

    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        bot_token=SecretStr(server.token),
        bot_api_url=server.url,
        database_url=url,
        send_rate=0,
    )
    return App(settings, start_clock(), receiver=PatientReceiver)


@asynccontextmanager
async def running(*apps: App) -> AsyncIterator[None]:
    stop = asyncio.Event()
    lives = [asyncio.ensure_future(app.run(stop)) for app in apps]
    try:
        yield
    finally:
        stop.set()
        await asyncio.gather(*lives)
