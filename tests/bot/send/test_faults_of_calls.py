"""The fault table of the calls that carry no message: each is repeated until it succeeds."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import pytest
import pytest_asyncio

from bot import app as house_keeping
from bot.app import App
from bot.doctor.finding import Finding
from bot.doctor.telegram import ask_telegram
from bot.preview.faults import Fault
from bot.receive.updates import Receiver
from tests.bot.faults import CALLS, FAULTS, FLOOD_SECONDS, read_table
from tests.bot.sending_bot import NOW
from tests.bot.served_bot import ServedBot
from tests.bot.stub_telegram import TOKEN
from tests.clock import start_clock

TIMES = 6
RESTS = {
    "told": [FLOOD_SECONDS] * TIMES,
    "later": [5] * TIMES,
    "alarm": [60] * TIMES,
    "minute": [60] * TIMES,
    "again": [1, 2, 4, 8, 16, 30],
}
# And how often, for TIMES failures.
LOGGED = {
    ("getUpdates", "again"): ("No updates can be fetched", 1),
    ("getUpdates", "later"): ("Another process receives the updates of this bot", 1),
    ("getUpdates", "alarm"): ("ALARM: Telegram rejects the bot token", 1),
    ("setMyCommands", "minute"): ("the command menu could not be set", 1),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def app(open_served: ServedBot) -> AsyncIterator[App]:
    app = App(open_served.settings, start_clock())
    yield app
    await app.bot.shutdown()
    app.database.close()


async def receive(served: ServedBot, app: App) -> list[float]:
    """Until what was said is on disk."""
    stop, rests = asyncio.Event(), list[float]()

    async def rest(_: asyncio.Event, seconds: float) -> None:
        rests.append(seconds)
        served.pass_time(seconds)

    receiver = Receiver(
        served.bot,
        served.database,
        bot_id=served.settings.bot_id,
        lease=served.receives,
        now=lambda: NOW,
        wake=lambda _: stop.set(),
        apologise=served.sender.apologise,
        poll_seconds=0,
        rest=rest,
    )
    served.world.say(served.world.person("Ana").id, "I asked three closed questions")
    await receiver.run(stop)
    assert len(await served.list_events()) == 1, "however often it was fetched"
    return rests


async def probe(served: ServedBot, app: App) -> list[float]:
    """Until what was cut off has gone once more."""
    letter = await served.write("send")
    await served.fail(letter, Fault(kind="drop_before"))
    await served.find_telegram()
    await served.deliver()
    assert await served.state(letter.row) is None
    return served.rested


async def set_menu(served: ServedBot, app: App) -> list[float]:
    """Until the menu is set; an hour goes by."""
    stop, rests = asyncio.Event(), list[float]()

    async def pause(_: asyncio.Event, seconds: float) -> None:
        rests.append(seconds)
        served.pass_time(seconds)
        if len(rests) == 60:
            stop.set()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(house_keeping, "pause", pause)
        await app.do_upkeep(stop)
    assert served.world.commands
    assert len(rests) == 60
    return rests[: served.count("setMyCommands") - 1]


GO_ON: dict[str, Callable[[ServedBot, App], Awaitable[list[float]]]] = {
    "getUpdates": receive,
    "getMe": probe,
    "setMyCommands": set_menu,
}


def list_cells() -> Iterator[Any]:
    for method, fates in read_table(CALLS).items():
        for fault, fate in fates.items():
            yield pytest.param(method, fault, fate, id=f"{method}-{fault}-{fate}")


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("method", "fault", "fate"), list(list_cells()))
async def test_nothing_ends_what_must_go_on(
    served: ServedBot,
    app: App,
    caplog: pytest.LogCaptureFixture,
    method: str,
    fault: str,
    fate: str,
) -> None:
    served.arm(FAULTS[fault], method, TIMES)
    with caplog.at_level(logging.DEBUG, logger="bot"):
        assert await GO_ON[method](served, app) == RESTS[fate]
    assert served.count(method) == TIMES + 1
    assert "calls within retry_after" not in served.world.review()
    logged, times = LOGGED.get((method, fate), ("ALARM", 0))
    assert caplog.text.count(logged) == times
    assert TOKEN not in caplog.text
    assert "closed questions" not in caplog.text


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("fault", FAULTS)
async def test_who_asks_the_doctor_hears_which_trouble_it_is(
    served: ServedBot, fault: str
) -> None:
    served.arm(FAULTS[fault], "getMe")
    token, *_, clock = [each async for each in ask_telegram(served.settings)]
    if fault == "401":
        assert token == Finding("token", "is not valid", "ask @BotFather for a new one")
    else:
        advice = "check AFTERWORD_BOT_API_URL and the network"
        assert token == Finding("token", "could not be tried", advice)
    assert clock.name == "clock"
    assert served.count("getMe") == 1


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("fault", FAULTS)
async def test_an_apology_is_tried_once_and_not_in_a_flood(served: ServedBot, fault: str) -> None:
    """It goes past the outbox, which cannot be written to just then."""
    letter = await served.write("send")
    served.arm(FAULTS[fault], letter.method)
    await served.sender.apologise(letter.place)
    assert served.count_calls(letter) == 1
    await served.deliver()
    await served.sender.apologise(letter.place)
    assert served.count_calls(letter) == (1 if fault == "429" else 3)
    served.pass_time(FLOOD_SECONDS)
    await served.deliver()
    assert await served.state(letter.row) is None
    assert "calls within retry_after" not in served.world.review()
