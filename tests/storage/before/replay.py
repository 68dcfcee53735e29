"""Goes on with a stored database as people would, and writes down every call to Telegram."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import select
from telegram import InlineKeyboardMarkup

from bot.send.api_calls import call
from storage.export import export
from storage.queues import outbox
from storage.tables import answers, chats, mentors, runs
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone
from tests.databases import open_engine

Json = dict[str, Any]
HERE: Final = Path(__file__).parent
DUMP, GOLDEN = HERE / "0_1_0.sql", HERE / "0_1_0.json"
AS_EVER: Final = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
"""What every message says, and the book need not repeat."""


def load(file: Path, dump: Path = DUMP) -> str:
    """Write the dump into a new file, as it stood on the disk of 0.1.0; its URL."""
    with closing(sqlite3.connect(file)) as raw_file:
        raw_file.executescript(dump.read_text(encoding="utf-8"))
    return f"sqlite:///{file}"


def open_exchange(folder: Path, url: str, updates: int) -> LocalBot:
    """A bot on this database, which has had so many updates."""
    bot = LocalBot(folder)
    bot.engine.dispose()
    bot.engine = open_engine(url)
    bot.updates = updates
    return bot


class Telegram:
    """Whatever the bot is told to do is written down, and done; messages get the next number."""

    def __init__(self, message: int) -> None:
        self.message = message
        self.calls: list[Json] = []

    async def do_api_request(self, method: str, api_kwargs: Json) -> Json:
        return {"message_id": self._note(method, api_kwargs)}

    def __getattr__(self, method: str) -> Any:
        async def note(chat_id: int, *given: Any, **more: Any) -> Any:
            given = tuple(each for each in given if not isinstance(each, bytes))
            fields = {"chat_id": chat_id, **more} | ({"given": [*given]} if given else {})
            return SimpleNamespace(message_id=self._note(method, fields))

        return note

    def _note(self, method: str, given: Json) -> int:
        fields = {k: v for k, v in given.items() if AS_EVER.get(k, ...) != v}
        fields.pop("callback_query_id", None)
        if fields.pop("disable_notification", None) is False:
            fields["sounds"] = True
        markup = fields.pop("reply_markup", None)
        if isinstance(markup, InlineKeyboardMarkup):
            markup = markup.to_dict()
        if markup is not None:
            rows = markup["inline_keyboard"]
            fields["buttons"] = [[tell_button(each) for each in row] for row in rows]
        self.calls.append({"method": method.replace("_", "").lower(), **fields})
        return self.message


class Recorder(Phone):
    """The phone of somebody who has been here for long: what comes is written down in `heard`."""

    def __init__(self, bot: LocalBot, person: int, messages: int = 6000) -> None:
        super().__init__(bot, person)
        self.messages = messages  # more than there have been
        self.heard: list[Json] = []

    def take_in(self, delivery: Any) -> int | None:
        telegram = Telegram(self.messages + 1)
        asyncio.run(_call(telegram, delivery))
        for each in telegram.calls:
            assert each.pop("chat_id", self.person) == self.person
        self.heard += telegram.calls
        if any(each["method"].startswith("send") for each in telegram.calls):
            self.messages += 1
            return self.messages
        return None

    def does(self, deed: Json) -> list[Json]:
        """Says or presses something; what the bot does then."""
        self.heard = []
        if "says" in deed:
            self.says(deed["says"])
        else:
            number = self.bot.updates + 1
            update = raw.pressed(deed["presses"], number, self.person, deed["on"])
            self.gets_through(update)
        return self.heard

    def replay(self, deed: Json) -> list[Json]:
        """The same, after what is done before it."""
        for each in deed.get("after", ()):
            self.does(each)
        return self.does(deed)


async def _call(telegram: Any, delivery: Any) -> None:
    async def pack(_: Any) -> Any:
        return SimpleNamespace(file=b"", words="")

    await call(telegram, delivery, pack)


def tell_button(button: Json) -> str:
    style = f" ({button['style']})" if "style" in button else ""
    return f"{button['text']}{style} > {button['callback_data']}"


def join(bot: LocalBot, scene: Json) -> Recorder:
    """The phone of the scene's mentor, at the time at which it was left."""
    phone = Recorder(bot, scene["person"])
    bot.phones = {phone.person: phone}
    bot.now = datetime.fromisoformat(scene["at"])
    return phone


@contextmanager
def tried(bot: LocalBot, scene: Json) -> Iterator[Recorder]:
    """The same, and afterwards nothing of it has happened."""
    with bot.undone():
        yield join(bot, scene)


def read_export(bot: LocalBot, person: int) -> str:
    """The file that this mentor would get."""
    mine = select(mentors.c.id).join(chats, chats.c.id == mentors.c.chat)
    with bot.work() as conn:
        mentor = conn.execute(mine.where(chats.c.chat_id == person)).scalar_one()
        return export(conn, mentor).decode()


def read_runs(bot: LocalBot, person: int) -> list[Json]:
    """The conversations of a mentor, with what was answered in each and not taken back."""
    mine = select(mentors.c.id).join(chats, chats.c.id == mentors.c.chat)
    mine = mine.where(chats.c.chat_id == person)
    with bot.work() as conn:
        kept = conn.execute(
            select(answers.c.entry, answers.c.step, answers.c.option, answers.c.text)
            .where(answers.c.mentor.in_(mine), answers.c.taken_back_at.is_(None))
            .order_by(answers.c.id)
        ).all()
        talks = conn.execute(
            select(runs.c.id, runs.c.flow, runs.c.status)
            .where(runs.c.mentor.in_(mine))
            .order_by(runs.c.id)
        ).all()
    return [
        {
            "run": f"{talk.id} {talk.flow} {talk.status}",
            "kept": [
                f"{each.step}: {each.option or ''} {each.text or ''}".strip()
                for each in kept
                if each.entry == talk.id
            ],
        }
        for talk in talks
    ]


def play_queues(bot: LocalBot, scenes: list[Json]) -> Json:
    """The bot starts again: what waits in the inbox and the outbox has its turn; what everybody
    hears, by scene."""
    at = max(scene["at"] for scene in scenes if scene["name"].startswith("queue"))
    phones = {each["name"]: Recorder(bot, each["person"], 5000) for each in scenes}
    bot.phones = {phone.person: phone for phone in phones.values()}
    bot.now = datetime.fromisoformat(at)
    with bot.work() as conn:
        outbox.recover(conn, 0.0, bot.now, 2)
    bot.settle()
    return {name: phone.heard for name, phone in phones.items() if phone.heard}
