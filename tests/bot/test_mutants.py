"""Whatever comes, nobody waits for it: spoilt updates, and events that our own code trips over.

Both go the whole way of the product: receiver, inbox, worker, outbox; then to the phones.
"""

import asyncio
import json
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from bot.lease import Lease
from bot.receive.fields import Unreadable
from bot.receive.kinds import is_service
from bot.receive.updates import Receiver, find_chat, find_number
from bot.send.telegram import AiohttpRequest, CutOffError, open_bot
from bot.turn.notices import PARKED
from bot.turn.worker import Worker, take
from flows.catalogue import FLOWS
from flows.flow import Scene
from flows.lines import Line
from storage.database.open import Database, is_postgres, open_database
from storage.export import export
from storage.queues import inbox
from storage.queues.inbox import Received
from storage.tables import inbox as inbox_table
from storage.tables import mentors
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.mutants import CANARY, Mutator
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import ANA, BOT, Json
from tests.databases import open_engine
from tests.leaks import LEAKS

pytestmark = pytest.mark.unmeasured

BATCH = 50
PEOPLE = 20  # who write at the same time ...
STAY = 60  # ... for so many batches
NORMAL, BEN = 7, 102  # who write only what phones write


class Witness(Worker):
    """Counts the private messages that are answered, and those that by rule are not; `silent` has
    those that nothing came of."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.answers = Counter[str]()
        self.silent: list[Any] = []
        self.last: dict[int, tuple[datetime, str]] = {}  # by chat: when and why nothing was kept

    def handle(self, conn: Connection, received: Received) -> None:
        before = self.count_sent(conn)
        super().handle(conn, received)
        if received.chat is None:
            return
        problem = select(inbox_table.c.problem).where(inbox_table.c.id == received.id)
        why = conn.execute(problem).scalar_one() or ""
        last, now = self.last.get(received.chat), (self.now(), why.partition(":")[0])
        sent, update = self.count_sent(conn) > before, json.loads(received.payload)
        if sent or last != now:
            self.last[received.chat] = now if sent else (self.now(), "")
        if not is_private_message(update):
            return
        if sent:
            self.answers["answered"] += 1
        elif why and last == now:
            self.answers["told of the same just before"] += 1
        elif not why and is_service(update["message"]):
            self.answers["written by the phone itself"] += 1
        else:
            self.silent.append(update)

    @staticmethod
    def count_sent(conn: Connection) -> int:
        return conn.execute(select(func.max(outbox_table.c.id))).scalar_one() or 0


def is_private_message(update: Any) -> bool:
    """Whether somebody wrote to the bot alone."""
    chat = find_chat(update) if isinstance(update, dict) else None
    return chat is not None and chat > 0 and update.get("message") is not None


class Road:
    """From Telegram's answer to the phones. `numbers` are those of the updates that came."""

    def __init__(self, bot: LocalBot, database: Database) -> None:
        self.bot, self.database = bot, database
        self.numbers: set[int] = set()
        self.sound = count()
        self.lease = Lease(database, "receiver", clock=lambda: 0.0)
        self.worker = Witness(database, bot.context, lambda: bot.now, lambda: None, eased=False)
        self.receiver = Receiver(
            open_bot("1:local", "http://127.0.0.1:1"),
            database,
            bot_id=BOT,
            lease=self.lease,
            now=lambda: bot.now,
            wake=self.worker.wake,
            apologise=self.say_nothing,
        )

    @classmethod
    @asynccontextmanager
    async def open(cls, bot: LocalBot, url: str) -> AsyncIterator["Road"]:
        bot.engine.dispose()
        bot.engine = open_engine(url)
        database, stop = open_database(url), asyncio.Event()
        try:
            road = cls(bot, database)
            await road.lease.renew()
            running = asyncio.create_task(road.worker.run(stop))
            yield road
            stop.set()
            await running
        finally:
            await asyncio.to_thread(database.close)

    async def carry(self, *updates: Any) -> None:
        """A batch arrives, is handled to the end, and what is said about it reaches the phones."""
        answer = json.dumps({"ok": True, "result": updates}).encode()
        received = AiohttpRequest.parse_json_payload(answer)["result"]
        self.numbers |= {each for update in received if (each := find_number(update)) is not None}
        await self.receiver.accept(received)
        async with asyncio.timeout(60):
            while await self.database.read(inbox.count_new):  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        self.bot.deliver()

    async def say_nothing(self, chat: int) -> None:
        """The database of these tests is never away."""
        raise AssertionError(chat)

    def write(self, person: int, text: str) -> Json:
        """What a person writes, as an update."""
        phone = self.bot.phone(person)
        phone.messages += 1
        at, number = self.bot.now, 10**12 + next(self.sound)
        return raw.written(number, person=person, message=phone.messages, text=text, at=at)

    def count(self, state: str) -> Counter[str]:
        """How many events are in this state, by their problem."""
        problem, known = inbox_table.c.problem, inbox_table.c.state == state
        with self.bot.work() as conn:
            rows = conn.execute(select(problem, func.count()).where(known).group_by(problem))
            return Counter({row[0] or "": row[1] for row in rows})


@pytest.mark.drill
@pytest.mark.timeout(3600)
async def test_spoilt_updates_break_nothing_and_hold_up_nobody(
    bot: LocalBot, database_url: str, pytestconfig: pytest.Config
) -> None:
    size, given = pytestconfig.getoption("mutants"), pytestconfig.getoption("seed")
    if is_postgres(database_url):  # where a commit a time is several times slower
        size //= 5
    seed = random.randrange(10**6) if given is None else int(given)
    tell(f"\n{size} mutants on {database_url.partition(':')[0]}, --seed={seed}")
    began, mutator, worst = time.monotonic(), Mutator(seed), 0.0
    async with Road.open(bot, database_url) as road:
        for start in range(0, size, BATCH):
            if start % 1000 == 0:
                worst = max(worst, await serve(road, f"I waited, {start}."))
                check_quiet(road)
            first = 1000 + start // BATCH // STAY * PEOPLE
            people = [bot.phone(first + each) for each in range(PEOPLE)]
            await road.carry(*spoil(mutator, people, min(BATCH, size - start)))
            check_said(bot)
        await serve(road, "I waited to the end.")
        check_quiet(road)
    assert road.worker.silent == []
    parked, handled = road.count("parked").total(), road.count("handled").total()
    assert parked + handled == len(road.numbers)
    for mentor in bot.rows(mentors)[-PEOPLE:]:
        with bot.work() as conn:
            assert json.loads(export(conn, mentor.id))
    tell(
        f"{handled} handled, {parked} put aside as unreadable, 0 errors; a mentor in between "
        f"waited {worst * 1000:.0f} ms at most; {time.monotonic() - began:.0f} s"
    )
    answers = road.worker.answers.items()
    tell(", ".join(f"{each} {why}" for why, each in answers) + ", 0 private messages left alone")


def spoil(mutator: Mutator, people: list[Phone], size: int) -> list[Any]:
    """So many spoilt updates, and some sound ones, by which conversations get on."""
    spoilt = [mutator.spoil(choose(mutator, mutator.dice.choice(people))) for _ in range(size)]
    people[0].bot.wait(seconds=size)
    return [*spoilt, *(choose(mutator, each) for each in mutator.dice.sample(people, 5))]


def choose(mutator: Mutator, phone: Phone) -> Json:
    phone.messages += 1
    cards = {
        post.id: [each["data"] for row in post.rows for each in row]
        for post in list(phone.posts.values())[-9:]
        if post.rows
    }
    return mutator.choose(phone.person, phone.messages, phone.bot.now, cards)


async def serve(road: Road, text: str) -> float:
    """A mentor writes, and is answered; after how many seconds."""
    phone, began = road.bot.phone(NORMAL), time.monotonic()
    await road.carry(road.write(NORMAL, text))
    waited = time.monotonic() - began
    assert text in road.bot.said()
    assert phone.below
    return waited


def check_quiet(road: Road) -> None:
    """Nothing was parked for an error of ours, and nothing of a text is in the log so far."""
    assert [each for each in road.count("parked") if not each.startswith("unreadable: ")] == []
    assert LEAKS.find() == []
    LEAKS.forget()


def check_said(bot: LocalBot) -> None:
    """Nothing is said that Telegram would refuse; what `Phone` does not know is looked at here."""
    for phone in bot.phones.values():
        for kind, body in phone.log:
            json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
            if kind == "react":
                assert type(body["message"]) is int
            if kind == "media":
                assert body["file_id"].isascii()
        phone.log.clear()


def test_what_is_nested_too_deeply_is_no_json(bot: LocalBot) -> None:
    deep = "[" * 100_000 + "]" * 100_000
    with pytest.raises(CutOffError):
        AiohttpRequest.parse_json_payload(deep.encode())
    received = Received(1, f"telegram:{BOT}:1", None, deep)
    with bot.work() as conn, pytest.raises(Unreadable):
        take(conn, bot.context, received, bot.now)


@pytest.fixture
def poisoned(bot: LocalBot) -> LocalBot:
    """Whoever reflects on Poison makes the flow raise an error."""
    reflection = FLOWS["after_session"]

    def stumble(scene: Scene) -> tuple[Line, ...]:
        if scene.state.mentee == "Poison":
            raise ZeroDivisionError(CANARY)
        return reflection.heading(scene)

    flows = {**FLOWS, "after_session": reflection.model_copy(update={"heading": stumble})}
    bot.context = bot.context._replace(flows=flows)
    return bot


async def test_a_poison_update_is_parked_and_the_next_is_served_at_once(
    poisoned: LocalBot, database_url: str
) -> None:
    ana, took = poisoned.phone(ANA), []
    async with Road.open(poisoned, database_url) as road:
        await road.carry(*(road.write(ANA, word) for word in ("/start", "Hello.")))
        for text in ("I waited once.", "I waited twice.", "I waited again."):
            before = set(ana.posts)
            poison, mine = road.write(ANA, "/reflect Poison"), road.write(ANA, text)
            theirs = road.write(BEN, f"{text} I too.")
            began = time.monotonic()
            await road.carry(poison, mine, theirs)
            took.append(time.monotonic() - began)
            sorry, answer = (ana.posts[new].text for new in sorted(ana.posts.keys() - before))
            assert sorry == PARKED
            assert answer.startswith("Saved")
            assert {text, f"{text} I too."} <= set(poisoned.said())
        [problem] = road.count("parked")
        assert road.count("parked").total() == len(took)
    assert problem.startswith("ZeroDivisionError in stumble, line ")
    assert min(took) < 1.0


def tell(text: str) -> None:
    """For whoever runs it with -s."""
    sys.stdout.write(f"{text}\n")
