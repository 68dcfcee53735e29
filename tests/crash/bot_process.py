"""The bot as the drills run it: every part is the real one, but it is sooner out of patience.

    python -m tests.crash.bot_process [--acknowledge-first]

It takes its settings from the environment, says "running", and ends with SIGTERM. Every text that
it sends carries the number of its row in the outbox, so that copies of it can be counted. With
`--acknowledge-first` it does what the product never does, and what PTB's own Updater does: it
acknowledges updates while they are only in memory.
"""

import asyncio
import sys
from functools import partial
from types import ModuleType
from typing import Any

import bot.app
import bot.send.telegram
import storage.queues.leases
import storage.queues.outbox
from bot.app import App
from bot.command_line import prepare
from bot.receive.updates import Receiver
from bot.send.sender import Sender
from bot.settings import read_settings
from storage.queues.deliveries import Delivery

LEASE = 2.0
"""Seconds for which a lease holds."""
IN_MEMORY = 0.5
"""Seconds for which the variant has updates in memory only."""


def number(row: int) -> str:
    """How the text of a row of the outbox ends."""
    return f"⟨{row}⟩"


class NumberingSender(Sender):
    async def call_telegram(self, delivery: Delivery) -> int | None:
        body = delivery.body
        if "text" in body and delivery.kind != "answer":
            body = {**body, "text": f"{body['text']}\n{number(delivery.id)}"}
        return await super().call_telegram(delivery._replace(body=body))


class HastyReceiver(Receiver):
    """Acknowledges first; what it has only in memory dies with it."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._in_memory: set[asyncio.Task[None]] = set()

    async def accept(self, updates: list[Any]) -> None:
        self.acknowledge(updates)
        later = asyncio.create_task(self._commit_later(updates))
        self._in_memory.add(later)
        later.add_done_callback(self._in_memory.discard)

    async def _commit_later(self, updates: list[Any]) -> None:
        await asyncio.sleep(IN_MEMORY)
        await self.commit(updates)


class TalkingApp(App):
    """Says so when its database is open and it is about to begin."""

    async def run(self, stop: asyncio.Event) -> None:
        sys.stdout.write("running\n")
        sys.stdout.flush()
        await super().run(stop)


def main(arguments: list[str]) -> None:
    receiver = HastyReceiver if "--acknowledge-first" in arguments else Receiver
    changes: tuple[tuple[ModuleType, str, object], ...] = (
        (bot.app, "Sender", NumberingSender),
        (bot.app, "App", partial(TalkingApp, receiver=receiver)),
        # A server on loopback answers soon or never.
        (bot.send.telegram, "READ_SECONDS", 0.8),
        (storage.queues.outbox, "ASK_AGAIN_SECONDS", 2.0),
        (storage.queues.leases, "LEASE_SECONDS", LEASE),
    )
    for module, name, value in changes:
        setattr(module, name, value)
    settings = read_settings()
    prepare(settings)
    asyncio.run(bot.app.run_bot(settings))


if __name__ == "__main__":
    main(sys.argv[1:])
