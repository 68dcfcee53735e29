"""The chat page with a bot that keeps to a script, for the tests of the time line.

It says something to everybody on Thursday and on Monday, for ever; it answers nothing. As a
process: python -m tests.bot.preview.scripted_preview --port 0
"""

import argparse
import asyncio
import signal
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, islice

from bot.preview.markup import plain
from bot.preview.page import Coming
from bot.preview.server import LOOPBACK, create_app, serve
from bot.preview.world import World, text_content

TOKEN = "1:stage"
START = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)  # a Sunday
WEEK = (
    (timedelta(days=4, hours=2), "your plan for Anna", True),
    (timedelta(days=4, hours=4, minutes=10), "after Anna, 15:00–16:00", False),
    (timedelta(days=5, hours=-3, minutes=30), "send Ben the cash-flow sheet", True),
)
LONELY = "Nobody"


def plan(after: datetime) -> Iterator[Coming]:
    """What comes after that moment, in order, without an end."""
    for week in count():
        for since, text, silent in WEEK:
            at = START + timedelta(weeks=week) + since
            if at > after:
                yield Coming(at, text, silent)


async def act(port: int) -> None:
    world = World(TOKEN, now=lambda: START)

    async def list_coming(person: int) -> Sequence[Coming]:
        found = [] if world.people[person].name == LONELY else islice(plan(world.now()), 14)
        return list(found)[::-1]  # the page puts them into order

    async def forward(to: datetime) -> None:
        for at, text, silent in plan(world.now()):
            if at > to:
                break
            world.advance((at - world.now()).total_seconds())
            world.tell({"clock": at.isoformat()})
            for chat in world.chats.values():
                if chat.title != LONELY and not chat.blocked:
                    world.post(
                        chat,
                        world.bot,
                        text_content(plain(f"Now: {text}.\n" * 12), "text"),
                        silent=silent,
                    )
            await asyncio.sleep(0.1)
        world.advance((to - world.now()).total_seconds())

    app = create_app(world, page=True, forward=forward, coming=list_coming)
    runner, port = await serve(app, port)
    print(f"http://{LOOPBACK}:{port}", flush=True)  # noqa: T201 - the test reads it
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()
    await runner.cleanup()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    asyncio.run(act(parser.parse_args().port))
