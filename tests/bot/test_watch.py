"""A loop that fails or hangs is started again; one that was told to stop may end in peace."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import pytest

from bot import watch
from bot.watch import beat, pause, supervise


class Day:
    """Time that passes only while somebody rests, and what was rested."""

    def __init__(self) -> None:
        self.now = 0.0
        self.rested: list[float] = []
        self.stop = asyncio.Event()

    async def rest(self, stop: asyncio.Event, seconds: float) -> None:
        self.rested.append(seconds)

    async def watch(self, loop: Callable[[], Awaitable[None]]) -> None:
        await asyncio.wait_for(
            supervise(
                "the loop", loop, self.stop, real=lambda: self.now, look=0.01, rest=self.rest
            ),
            10,
        )


async def test_a_loop_that_fails_is_started_again_and_quotes_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    day = Day()

    async def loop() -> None:
        if len(day.rested) == 7:
            day.stop.set()
            return
        raise ValueError("a mentor's words")

    await day.watch(loop)
    assert day.rested == [1, 2, 4, 8, 16, 30, 30]
    assert "the loop failed (ValueError in loop, line " in caplog.text
    assert "); it is started again in 1 s" in caplog.text
    assert "mentor's words" not in caplog.text


async def test_after_a_good_while_the_waits_begin_anew() -> None:
    day = Day()

    async def loop() -> None:
        if len(day.rested) == 4:
            day.stop.set()
        if len(day.rested) == 2:
            day.now += watch.MAX_SILENCE_SECONDS + 1
            beat()
        raise ValueError

    await day.watch(loop)
    assert day.rested == [1, 2, 1, 2]


async def test_a_loop_that_ends_by_itself_is_started_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    day = Day()
    runs = 0

    async def loop() -> None:
        nonlocal runs
        runs += 1
        if runs == 2:
            day.stop.set()

    await day.watch(loop)
    assert runs == 2
    assert "the loop ended" in caplog.text


async def test_a_loop_that_hangs_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    day = Day()
    ended: list[str] = []

    async def loop() -> None:
        if ended:
            day.stop.set()
            return
        try:
            day.now += watch.MAX_SILENCE_SECONDS + 1
            await asyncio.sleep(3600)
        finally:
            ended.append("given up")

    await day.watch(loop)
    assert ended == ["given up"]
    assert "the loop hangs" in caplog.text


async def test_a_loop_that_beats_does_not_hang(caplog: pytest.LogCaptureFixture) -> None:
    day = Day()

    async def loop() -> None:
        for _ in range(5):
            day.now += watch.MAX_SILENCE_SECONDS - 1
            beat()
            await asyncio.sleep(0.02)
        day.stop.set()

    with caplog.at_level(logging.INFO):
        await day.watch(loop)
    assert caplog.text == ""


async def test_a_loop_has_time_to_end_when_told_to_stop() -> None:
    day = Day()
    settled = []

    async def loop() -> None:
        day.stop.set()
        await asyncio.sleep(0.05)
        settled.append("what was under way")

    await day.watch(loop)
    assert settled == ["what was under way"]


async def test_but_not_for_ever() -> None:
    day = Day()

    async def loop() -> None:
        day.stop.set()
        while True:
            await asyncio.sleep(0.02)
            day.now += watch.FAREWELL_SECONDS
            beat()

    await day.watch(loop)


async def test_a_pause_ends_when_told_to_stop() -> None:
    stop = asyncio.Event()
    await pause(stop, 0.001)
    stop.set()
    await asyncio.wait_for(pause(stop, 3600), 5)


def test_where_nobody_watches_a_beat_means_nothing() -> None:
    beat()
