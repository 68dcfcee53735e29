"""A bot that dies again and again, at chosen points of what it does, and then lives on.

    python -m tests.crash.mortal <file of its clock> <deaths> <seed> [--torn]

What a bot needs is loaded once, and each life is a fork of that, so that hundreds take minutes. It
says "running", and then of each death where it was. With `--torn` it does what the product never
does: it says in a second transaction what it has settled in a first.
"""

import asyncio
import ctypes
import os
import random
import signal
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, Final, NoReturn

from sqlalchemy import Connection, bindparam, text

import bot.app
import bot.clock
import bot.send.result
import bot.send.sender
import bot.send.telegram
import bot.turn.remind
import bot.turn.worker
import flows.calendar.rhythm
import storage.calendar.reminders
import storage.queues.leases
import storage.queues.outbox
from bot.command_line import prepare
from bot.send.result import Result
from bot.settings import Settings, read_settings
from bot.turn.effects import KEEPERS
from bot.turn.worker import Worker
from flows import effects
from storage.columns import UtcDateTime
from storage.database.open import Database
from storage.queues.deliveries import SENDS, Allowance, Delivery
from tests.crash.bot_process import NumberingSender
from tests.crash.fast_clock import FastClock

POINTS: Final = (
    "in a tick that is not committed",
    "behind a tick that is",
    "in a turn that has settled an occurrence",
    "in a turn that has said it",
    "behind a turn",
    "in a claim that is not committed",
    "before a message is sent",
    "behind a message that is",
    "in a result that is not committed",
    "behind a result that is",
)
AT_RANDOM: Final = "at random"
BETWEEN: Final = "between the two halves of a turn"
PASSES: Final = 3  # of a point, at most
LONGEST: Final = 2.5  # seconds of a life that does not come to its point
LEASE: Final = 1.0
TICK: Final = 0.1
NEVER: Final = 10**6
DIE_WITH_PARENT: Final = 1

CLAIMING: Final = text("INSERT INTO claiming VALUES (:at)").bindparams(
    bindparam("at", type_=UtcDateTime)
)
CLAIMED: Final = text("DELETE FROM claiming")
claim = storage.queues.outbox.claim

# What the variants need.
add = storage.queues.outbox.add
torn: deque[Callable[[Connection], int]] = deque()  # what is still to be said


class Doom:
    """Where a life ends: at the so-manieth pass of a point, or after so many seconds."""

    def __init__(self, dice: random.Random, points: Sequence[str]) -> None:
        self.point = dice.choice(points)
        self.passes = dice.randint(1, PASSES)
        self.seconds = dice.uniform(0, LONGEST) if self.point == AT_RANDOM else LONGEST
        self._passed = Counter[str]()

    def mark(self, point: str) -> None:
        self._passed[point] += 1
        if point == self.point and self._passed[point] == self.passes:
            die(point)

    def wait(self) -> None:
        threading.Event().wait(self.seconds)
        die(AT_RANDOM)


def die(point: str) -> None:
    os.write(sys.stdout.fileno(), f"died {point}\n".encode())
    os.kill(os.getpid(), signal.SIGKILL)


def list_changes(doom: Doom) -> list[tuple[Any, str, object]]:
    """Every part is the real one, but for the marks."""
    fire, tick, remind = bot.clock.fire, bot.clock.tick, bot.turn.remind.remind
    settle, mark = bot.send.result.settle, doom.mark

    def fire_and_mark(conn: Connection, now: datetime) -> int:
        if found := fire(conn, now):
            mark("in a tick that is not committed")
        return found

    async def tick_and_mark(database: Database, now: datetime) -> int:
        if fired := await tick(database, now):
            mark("behind a tick that is")
        return fired

    def remind_and_mark(turn: Any, *, back: bool = False) -> bool:
        if said := remind(turn, back=back):
            mark("in a turn that has said it")
        return said

    def claim_and_mark(*given: Any) -> list[Delivery]:
        if taken := claim_and_tell(*given):
            mark("in a claim that is not committed")
        return taken

    def settle_and_mark(*given: Any) -> bool:
        done = settle(*given)
        mark("in a result that is not committed")
        return done

    class MarkingWorker(Worker):
        async def handle_next(self) -> bool:
            if handled := await super().handle_next():
                mark("behind a turn")
            while torn:
                mark(BETWEEN)
                await self.database.transact(torn.popleft())
            return handled

    class MarkingSender(NumberingSender):
        async def call_telegram(self, delivery: Delivery) -> int | None:
            if delivery.kind not in SENDS:
                return await super().call_telegram(delivery)
            mark("before a message is sent")
            message = await super().call_telegram(delivery)
            mark("behind a message that is")
            return message

        async def settle(self, delivery: Delivery, result: Result) -> bool:
            done = await super().settle(delivery, result)
            mark("behind a result that is")
            return done

    return [
        (bot.clock, "fire", fire_and_mark),
        (bot.app, "tick", tick_and_mark),
        (bot.turn.worker, "remind", remind_and_mark),
        (bot.app, "Worker", MarkingWorker),
        (bot.app, "Sender", MarkingSender),
        (storage.queues.outbox, "claim", claim_and_mark),
        (bot.send.sender, "settle", settle_and_mark),
    ]


def claim_and_tell(
    conn: Connection, real: float, allowance: Allowance, sender: int = 0
) -> list[Delivery]:
    """The triggers of its own transaction, and nobody else, find in the database what time it is
    to the claim."""
    conn.execute(CLAIMING, {"at": allowance.at})
    taken = claim(conn, real, allowance, sender)
    conn.execute(CLAIMED)
    return taken


def mark_settling(doom: Doom) -> None:
    keep = KEEPERS[effects.Settle]

    def settle_and_mark(*given: Any) -> None:
        keep(*given)
        doom.mark("in a turn that has settled an occurrence")

    KEEPERS[effects.Settle] = settle_and_mark  # type: ignore[index]


def say_later(conn: Connection, *given: Any, priority: int = 0, **named: Any) -> int:
    """As `outbox.add`, but what is said first has to wait for a transaction of its own."""
    if not priority:
        return add(conn, *given, **named)
    torn.append(lambda later: add(later, *given, priority=priority, **named))
    return 0


def live(settings: Settings, clock: Path, doom: Doom | None, variant: str) -> NoReturn:
    """One life, in a process that has done nothing before."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
    changes: list[tuple[ModuleType, str, object]] = [
        (bot.app, "Clock", partial(FastClock, clock)),
        (bot.app, "TICK_SECONDS", TICK),
        (bot.app, "Sender", NumberingSender),
        (bot.send.telegram, "READ_SECONDS", 0.8),  # a server on loopback answers soon or never
        (storage.queues.outbox, "ASK_AGAIN_SECONDS", 2.0),
        (storage.queues.outbox, "claim", claim_and_tell),
        (storage.queues.leases, "LEASE_SECONDS", LEASE),
        (
            flows.calendar.rhythm,
            "MAX_UNANSWERED",
            NEVER,
        ),  # nobody is asked whether these are too many
    ]
    if doom is not None:
        changes += list_changes(doom)
        mark_settling(doom)
        threading.Thread(target=doom.wait, daemon=True).start()
    if variant == "--torn":
        changes.append((storage.queues.outbox, "add", say_later))
    for module, name, value in changes:
        setattr(module, name, value)
    asyncio.run(bot.app.run_bot(settings))
    os._exit(0)


def main(clock: str, deaths: str, seed: str, variant: str = "") -> None:
    """Ends with SIGTERM, in the last life only."""
    settings, dice = read_settings(), random.Random(int(seed))
    points = (BETWEEN,) if variant == "--torn" else (*POINTS, AT_RANDOM)
    prepare(settings)
    sys.stdout.write("running\n")
    sys.stdout.flush()
    for death in range(int(deaths) + 1):
        doom = Doom(dice, points) if death < int(deaths) else None
        child = os.fork()
        if not child:
            live(settings, Path(clock), doom, variant)
        signal.signal(signal.SIGTERM, lambda *_: os.kill(child, signal.SIGTERM))  # noqa: B023
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            sys.exit(os.waitstatus_to_exitcode(status))
    sys.exit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
