"""A bot that sends to the strict server, which fails as it is told; for the fault table.

Everything is real but time: while the server holds a call back, the loop's clock leaps ahead, so
that the product's own time-outs are over at once.
"""

import asyncio
import socket
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple, Self
from unittest.mock import patch

from pydantic import SecretStr
from sqlalchemy import Connection, delete, insert, select, text, update

from bot.lease import Lease
from bot.preview.chats import Transmission
from bot.preview.faults import Fault
from bot.preview.files import SAMPLES
from bot.preview.server import create_app, serve
from bot.preview.world import World
from bot.send.telegram import AiohttpRequest
from bot.settings import Settings
from storage.database.group_commit import GroupCommit
from storage.database.open import Database
from storage.database.sqlite import SqliteDatabase, sqlite_engine
from storage.tables import cards, chats, inbox, metadata
from storage.tables import outbox as table
from tests.bot.sending_bot import BODIES, METHODS, SENDS, SendingBot
from tests.bot.stub_telegram import TOKEN

Do = Callable[..., Any]

BUTTON: Final = {"text": "Well", "callback_data": "a:1"}
HOLDS: Final = ("hang_before", "hang_after")
AGES: Final = 1e10
LEAP: Final = 60.0  # seconds: more than any time-out of the product's


class Letter(NamedTuple):
    """A row of the outbox and the call that it leads to; `chat` is ours, `place` Telegram's id."""

    row: int
    method: str
    chat: int
    place: int


class ServedBot(SendingBot):
    """One for many tests: each begins anew, and writes to people whom it meets for the first time.

    A fault that is None is one that no server can make: nobody listens.
    """

    def __init__(self, settings: Settings, world: World) -> None:
        super().__init__(settings.bot_api_url, open_hasty(settings.database))
        self.settings = settings
        self.world = world
        self.receives = Lease(self.database, "receiver", seconds=3600)
        self.unheard = 0  # calls that found nobody
        self._nobody: Counter[str] = Counter()  # calls that are to find nobody, by method
        self._ahead = 0.0

    @classmethod
    @asynccontextmanager
    async def open(cls, folder: Path) -> AsyncIterator[Self]:
        file = f"sqlite:///{folder}/served.db"
        world = World(TOKEN)
        runner, port = await serve(create_app(world), 0)
        url = f"http://127.0.0.1:{port}"
        settings = Settings(bot_token=SecretStr(TOKEN), bot_api_url=url, database_url=file)
        served = cls(settings, world)
        await served.database.transact(metadata.create_all)
        with socket.socket() as deaf:
            deaf.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
            lines = served._lay_lines(f"http://127.0.0.1:{deaf.getsockname()[1]}")
            time = asyncio.get_running_loop().time
            with (
                patch.object(AiohttpRequest, "do_request", lines),
                patch.object(asyncio.get_running_loop(), "time", lambda: time() + served._ahead),
            ):
                yield served
                await served.bot.shutdown()
                served._ahead = AGES  # whatever is held back comes to its end
                await runner.cleanup()
        served.database.close()

    async def begin(self) -> None:
        """No letters, no faults, and a sender that knows nothing yet."""
        for rows in (delete(table), delete(inbox)):
            await self._change(rows)
        self.world.faults.clear()
        self.world.calls.clear()
        self.world.commands.clear()
        self.world.queries.clear()
        self.world.updates.pending.clear()
        self.world.pace.notes.clear()
        self._nobody.clear()
        self.unheard = 0
        self.rested.clear()
        self.real += 1000.0
        await self.lease.renew()
        await self.receives.renew()
        self.sender = self.make_sender()

    def end(self) -> None:
        self.sender.reach.close()

    async def write(self, kind: str, media: str = "") -> Letter:
        """A letter of this kind to somebody new, with all that it is about."""
        world, body = self.world, BODIES[kind]
        person = world.person("Ana").id
        said = world.say(person, "/start").id
        shown = {"text": "Before", "reply_markup": {"inline_keyboard": [[BUTTON]]}}
        card = world.post(world.chats[person], world.bot, shown).id
        place = person
        match kind:
            case "react":
                body = {**body, "message": said}
            case "answer":
                body = {**body, "query": world.press(person, "Well").id}
            case "media":
                body = {**body, "media": media}
                body["file_id"] = world.files.add(media, SAMPLES[media]).file_id
            case "leave":
                place = world.group("Lunch", person).id
        chat = await self._insert(insert(chats).values(bot_id=1, chat_id=place))
        message = None if kind in SENDS else card
        ours = await self._insert(insert(cards).values(chat=chat, message=message))
        row = await self.add(kind, chat, body=body, card=ours)
        return Letter(row, name_method(media) if media else METHODS[kind], chat, place)

    def arm(self, fault: Fault | None, method: str, times: int = 1) -> None:
        """The next calls of the method meet with the fault."""
        if fault is None:
            self._nobody[method] += times
        else:
            change = {"method": method, "times": times}
            self.world.faults.add(fault.model_copy(update=change))

    async def fail(self, letter: Letter, fault: Fault | None) -> None:
        """Deliver what can be delivered; the letter meets with the fault."""
        self.arm(fault, letter.method)
        await self.deliver()

    async def wait_for(self, letter: Letter) -> float:
        """Let the time pass until it may go again; how many seconds."""
        wait = await self.due_in(letter.row)
        self.pass_time(wait)
        return wait

    async def find_telegram(self) -> None:
        """Let the sender's doubt end."""
        await self.sender.reach.wait()
        assert self.sender.reach.proven

    def pass_time(self, seconds: float) -> None:
        """For the sender, and for those who are to be left alone after a 429."""
        self.real += seconds
        held = self.world.faults.held
        self.world.faults.held = [(fault, until - seconds) for fault, until in held]

    async def rest(self, seconds: float) -> None:
        self.pass_time(seconds)
        await super().rest(seconds)

    def count(self, method: str) -> int:
        """How often anybody called it, heard or not."""
        return sum(each.method == method for each in self.world.calls) + self.unheard

    def count_calls(self, letter: Letter) -> int:
        """How often it was transmitted, heard or not."""
        return len(self.list_calls(letter)) + self.unheard

    def list_calls(self, letter: Letter) -> list[Transmission]:
        places = (None, letter.place)  # the answer to a button has none
        calls = self.world.calls
        return [each for each in calls if each.method == letter.method and each.chat_id in places]

    def count_posts(self, letter: Letter) -> int:
        """How many messages of the bot's have been added since the card."""
        posts = self.world.chats[letter.place].posts.values()
        return sum(each.by_bot for each in posts) - 1

    async def read(self, letter: Letter, column: str) -> Any:
        query = select(table.c[column]).where(table.c.id == letter.row)
        return await self.look(lambda conn: conn.execute(query).scalar())

    async def age(self, letter: Letter) -> None:
        """As if it had been tried very often."""
        await self._change(update(table).where(table.c.id == letter.row).values(tries=40))

    async def list_events(self) -> list[str]:
        query = select(inbox.c.key).order_by(inbox.c.id)
        return list(await self.look(lambda conn: conn.execute(query).scalars().all()))

    async def _change(self, statement: Any) -> None:
        await self.database.transact(lambda conn: conn.execute(statement).rowcount)

    async def _insert(self, statement: Any) -> int:
        def work(conn: Connection) -> int:
            return int(conn.execute(statement.returning(text("id"))).scalar_one())

        return await self.database.transact(work)

    def _lay_lines(self, nowhere: str) -> Do:
        """What takes the place of the transport's own `do_request`, and calls it."""
        transmit: Do = AiohttpRequest.do_request

        async def do_request(request: Any, url: str, *given: Any, **more: Any) -> Any:
            method = url.rpartition("/")[2]
            if self._nobody[method]:
                self._nobody[method] -= 1
                self.unheard += 1
                url = url.replace(self.settings.bot_api_url, nowhere)
            holds = self._count_holds()
            call = asyncio.ensure_future(transmit(request, url, *given, **more))
            try:
                while not (await asyncio.wait({call}, timeout=0.01))[0]:
                    if self._count_holds() > holds:
                        self._ahead += LEAP
            finally:
                call.cancel()
            return call.result()

        return do_request

    def _count_holds(self) -> int:
        return sum(each.fault in HOLDS for each in self.world.calls)


def open_hasty(url: str) -> Database:
    """A database that does not wait for the disk: what is tested here is no crash."""
    hasty = ("journal_mode = WAL", "synchronous = OFF", "foreign_keys = ON")
    writer = sqlite_engine(url, "BEGIN IMMEDIATE", hasty)
    reader = sqlite_engine(url, "BEGIN", ("query_only = ON",), connections=2)
    return SqliteDatabase(GroupCommit(writer), reader)


def name_method(media: str) -> str:
    """That sends files of this kind: sendVideoNote for "video_note"."""
    return "send" + media.title().replace("_", "")
