"""A clock that jumps is not believed until a third one agrees."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.drift import Guard, ask_telegram
from bot.preview.server import serve

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


class Clocks:
    """A wall clock, a steady one, and Telegram's, which is right as long as it answers."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.ahead = timedelta()
        self.answers = True
        self.asked = 0
        self.guard = Guard(self.ask, self.wall, lambda: 5.0 + self.passed)

    @property
    def true(self) -> datetime:
        return NOON + timedelta(seconds=self.passed)

    def wall(self) -> datetime:
        return self.true + self.ahead

    async def ask(self) -> datetime | None:
        self.asked += 1
        return self.true if self.answers else None

    async def look(self, seconds: float = 5) -> bool:
        self.passed += seconds
        return await self.guard.is_right()


async def test_two_clocks_that_agree_need_no_third() -> None:
    clocks = Clocks()
    clocks.ahead = timedelta(minutes=4)  # corrected by a little
    assert await clocks.look()
    assert await clocks.look(90 * 86_400)
    assert (clocks.asked, clocks.guard.alarm) == (0, "")


@pytest.mark.parametrize("minutes", [-120, -6, 6, 3000])
async def test_a_clock_that_was_set_wrong_is_not_gone_by_until_it_is_set_right(
    minutes: int, caplog: pytest.LogCaptureFixture
) -> None:
    clocks = Clocks()
    clocks.ahead = timedelta(minutes=minutes)
    assert not await clocks.look()
    assert not await clocks.look()
    assert (
        clocks.guard.alarm
        == f"the clock jumped by {minutes} min and does not agree with Telegram's"
    )
    assert [each.levelno for each in caplog.records] == [logging.ERROR]
    clocks.ahead = timedelta()
    assert await clocks.look()
    assert clocks.guard.alarm == ""


async def test_a_clock_that_was_wrong_and_is_set_right_goes_on() -> None:
    clocks = Clocks()
    clocks.ahead = timedelta(hours=-3)
    clocks.guard = Guard(clocks.ask, clocks.wall, lambda: clocks.passed)  # it began so
    clocks.ahead = timedelta()
    assert await clocks.look()
    assert clocks.asked == 1
    assert await clocks.look()
    assert clocks.asked == 1  # this is the time from now on


async def test_a_machine_that_slept_recovers_when_telegram_answers() -> None:
    clocks = Clocks()
    clocks.answers = False
    slept = timedelta(hours=8)
    clocks.guard.steady = lambda: 5.0 + clocks.passed - slept.total_seconds()
    assert not await clocks.look(slept.total_seconds())
    clocks.answers = True
    assert not await clocks.look(30)  # it asks once a minute
    assert clocks.asked == 1
    assert await clocks.look(40)
    assert clocks.guard.alarm == ""


async def test_the_third_opinion_is_the_date_of_any_answer() -> None:
    async def refuse(request: web.Request) -> web.Response:
        raise web.HTTPNotFound(headers={"Date": "Thu, 26 Nov 2026 12:00:00 GMT"})

    app = web.Application()
    app.router.add_get("/", refuse)
    runner, port = await serve(app, 0)
    assert await ask_telegram(f"http://127.0.0.1:{port}") == NOON
    await runner.cleanup()
    assert await ask_telegram(f"http://127.0.0.1:{port}") is None
