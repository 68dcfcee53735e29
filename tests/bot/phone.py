"""Phones without a network: what people do goes through the inbox and `take()`, and what the bot
says is read off the outbox, in the order in which it would be sent.

    bot = LocalBot(tmp_path)
    ana = bot.phone()
    ana.says("/start")
    ana.presses("Start")
    assert ana.screen == "What time is it where you are? ..."
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Table, func, select

from bot.clock import fire
from bot.preview.markup import parse_html
from bot.turn.context import TurnContext
from bot.turn.worker import take
from flows.catalogue import FLOWS
from flows.effects import SetAssessing, SetDigest
from flows.flow import Flow
from framework.catalogue import open_framework
from framework.model import DEFAULT_EDITION
from storage.calendar import reminders
from storage.calendar.rhythms import set_assessing, set_digest
from storage.migrate import migrate
from storage.people import find_mentor
from storage.queues import chats as chats_
from storage.queues import inbox, outbox
from storage.queues.deliveries import Allowance, Delivery
from storage.queues.inbox import RawUpdate
from storage.tables import answers, chats, runs
from tests.bot import raw
from tests.bot.past import lived_once
from tests.bot.raw import ANA, BOT, MEDIA, NOW, Json
from tests.databases import open_engine

ALL = Allowance(rows=64, messages=64, paced=False)


@cache
def _migrated() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        migrate(f"sqlite:///{file}")
        return file.read_bytes()


def migrated(folder: Path) -> str:
    """The URL of a database of today's tables in this folder, with nothing in them."""
    file = folder / "afterword.db"
    file.write_bytes(_migrated())
    return f"sqlite:///{file}"


class LocalBot:
    """One bot and its database; `now` is what its clock says."""

    def __init__(
        self,
        folder: Path,
        flows: Mapping[str, Flow] = FLOWS,
        framework: str = DEFAULT_EDITION.framework,
        url: str = "",
    ) -> None:
        self.file = folder / "afterword.db"
        self.engine = open_engine(url or migrated(folder))
        self.context = TurnContext(
            open_framework(framework), flows, operator="NAME", zone="Europe/Brussels"
        )
        self.now = NOW
        self.updates = 0
        self.phones: dict[int, Phone] = {}
        self._held: Connection | None = None
        self._made = self.engine, self.context
        usual = not url and flows is FLOWS and framework == DEFAULT_EDITION.framework
        self.lived: tuple[Any, ...] | None = () if usual else None
        """What has happened here, as tests/bot/past.py knows it; None once it does not."""

    @property
    def changed(self) -> bool:
        """Whether it is another bot than the one that was made."""
        return self._held is not None or (self.engine, self.context) != self._made

    @contextmanager
    def work(self) -> Iterator[Connection]:
        self.lived = None
        if self._held is not None:
            with self._held.begin_nested():
                yield self._held
        else:
            with self.engine.begin() as conn:
                yield conn

    @contextmanager
    def undone(self) -> Iterator[None]:
        """As far as the database and the clock know, what happens in here never happened."""
        outer, now, known = self._held, self.now, set(self.phones)
        with nullcontext(outer) if outer is not None else self.engine.connect() as conn:
            past = conn.begin_nested() if outer is not None else conn.begin()
            self._held = conn
            try:
                yield
            finally:
                past.rollback()
                self._held, self.now = outer, now
                for newcomer in self.phones.keys() - known:
                    del self.phones[newcomer]

    def rows(self, table: Table, *where: Any) -> list[Any]:
        with self.work() as conn:
            return list(conn.execute(select(table).where(*where).order_by(table.c.id)))

    def count(self, table: Table) -> int:
        with self.work() as conn:
            return conn.execute(select(func.count()).select_from(table)).scalar_one()

    def said(self) -> list[str]:
        """What stands in the journal in somebody's own words."""
        own = answers.c.option.is_(None), answers.c.taken_back_at.is_(None)
        return [row.text for row in self.rows(answers, *own)]

    def statuses(self, flow: str) -> list[str]:
        """How each conversation of this flow stands."""
        return [row.status for row in self.rows(runs, runs.c.flow == flow)]

    def phone(self, person: int = ANA) -> "Phone":
        return self.phones.setdefault(person, Phone(self, person))

    def wait(self, **span: float) -> None:
        self.now += timedelta(**span)

    def receive(self, update: Json, chat: int) -> None:
        """An update of Telegram's arrives; nothing is done about it yet."""
        self.updates += 1
        arrival = RawUpdate(
            f"telegram:{BOT}:{self.updates}",
            chat,
            json.dumps(update | {"update_id": self.updates}),
        )
        with self.work() as conn:
            inbox.add(conn, BOT, [arrival], self.now)

    def handle(self) -> None:
        """Handle what waits, each event in a transaction of its own."""
        while True:
            with self.work() as conn:
                received = inbox.claim(conn)
                if received is None:
                    return
                take(conn, self.context, received, self.now)
                inbox.mark_handled(conn, received.id)

    def deliver(self) -> None:
        """Carry the outbox to the phones."""
        now = ALL._replace(at=self.now)
        with self.work() as conn:
            while outbox.find_next_due(conn, 0.0, now) is not None:
                for each in outbox.claim(conn, 0.0, now):
                    message = self.phone(each.chat_id).take_in(each)
                    outbox.settle_sent(conn, each, message, self.now)

    def settle(self) -> None:
        self.handle()
        self.deliver()

    def tick(self, *, deliver: bool = True) -> None:
        """Move the clock to the next reminder, if one is set, and let it come."""
        due = self.find_due()
        if due is not None:
            self.now = max(self.now, due)
            self.call()
        if deliver:
            self.deliver()

    def find_due(self) -> datetime | None:
        with self.work() as conn:
            return reminders.next_due(conn)

    def call(self) -> None:
        """What is due by now has its turn."""
        with self.work() as conn:
            fire(conn, self.now)
        self.handle()

    def forward(self, to: datetime, *, deliver: bool = True) -> None:
        """Let time pass; the clock stops at every minute in which something is due."""
        while (due := self.find_due()) is not None and due <= to:
            self.tick(deliver=deliver)
        self.now = to
        if deliver:
            self.deliver()


class Post:
    """One message of the bot's: what it says, as text, and its buttons, in rows."""

    def __init__(self, message: int) -> None:
        self.id = message
        self.text = ""
        self.rows: list[list[dict[str, str]]] = []
        self.silent = False
        self.changes = 0

    def show(self, body: Json) -> None:
        self.text = parse_html(body["text"]).text
        self.rows = body["buttons"]
        self.silent = body["silent"]
        assert 1 <= len(self.text) <= 4096, self.text
        for row in self.rows:
            for each in row:
                assert each["text"].strip(), self.text
                assert len(each["data"].encode()) <= 64

    @property
    def labels(self) -> list[str]:
        return [each["text"] for row in self.rows for each in row]

    def find(self, label: str) -> str | None:
        found = (each["data"] for row in self.rows for each in row if each["text"] == label)
        return next(found, None)


class Phone:
    """One person's. `posts` are the bot's messages, oldest first, `last` the one that was sent or
    changed last; `log` has every (kind, body)."""

    def __init__(self, bot: LocalBot, person: int) -> None:
        self.bot = bot
        self.person = person
        self.messages = 100
        self.posts: dict[int, Post] = {}
        self.last = Post(0)
        self.reactions: dict[int, str] = {}
        self.answers: dict[str, list[str]] = {}
        self.log: list[tuple[str, Json]] = []

    # What the person does

    def says(self, text: str, *, settle: bool = True, **content: Any) -> int:
        return self.writes(settle=settle, text=text, **content)

    def sends(self, kind: str, **content: Any) -> int:
        return self.writes(**{kind: MEDIA[kind]}, **content)

    def writes(self, *, settle: bool = True, reply_to: int = 0, **content: Any) -> int:
        """The id of the message."""
        self.messages += 1
        message = self.messages
        if reply_to:
            content["reply_to_message"] = raw.post(self.person, reply_to, text="…")
        at = self.bot.now
        update = raw.written(person=self.person, message=message, at=at, **content)
        self.gets_through(update, settle=settle)
        return message

    def edits(self, message: int, text: str) -> None:
        self.gets_through(raw.edited(person=self.person, message=message, text=text))

    def presses(self, label: str) -> str:
        """Press the newest button of that label; what the toast says."""
        for post in reversed(self.posts.values()):
            data = post.find(label)
            if data is not None:
                return self.presses_data(data, post.id)
        raise AssertionError(f"no button {label!r}: {[p.labels for p in self.posts.values()]}")

    def presses_data(self, data: str, message: int, *, settle: bool = True) -> str:
        number = self.bot.updates + 1
        update = raw.pressed(data, number, self.person, message)
        self.gets_through(update, settle=settle)
        if not settle:
            return ""
        [toast] = self.answers[f"q{number}"]  # every query is answered exactly once
        return toast

    def blocks(self, *, blocked: bool = True) -> None:
        self.gets_through(raw.member("kicked" if blocked else "member"))

    def gets_through(self, update: Json, *, settle: bool = True) -> None:
        self.bot.receive(update, self.person)
        if settle:
            self.bot.settle()

    def is_reminded(self, *, deliver: bool = True) -> None:
        """Time passes until something is due."""
        self.bot.tick(deliver=deliver)

    # What the person sees

    def take_in(self, delivery: Delivery) -> int | None:
        """The id of the new message, if it is one."""
        kind, body = delivery.kind, delivery.body
        self.log.append((kind, body))
        match kind:
            case "send":
                self.messages += 1
                self.posts[self.messages] = self.last = Post(self.messages)
                self.last.show(body)
                return self.messages
            case "edit":
                assert delivery.message is not None
                self.last = self.posts[delivery.message]
                self.last.show(body)
                self.last.changes += 1
            case "strip":
                assert delivery.message is not None
                self.posts[delivery.message].rows = []
            case "react":
                self.reactions[body["message"]] = body["emoji"]
            case "answer":
                assert len(body["text"]) <= 200
                self.answers.setdefault(body["query"], []).append(body["text"])
            case "media" | "export" | "calendar" | "picture":
                self.messages += 1
                if kind == "picture":  # what is shown last is the card all the same
                    post = self.posts[self.messages] = Post(self.messages)
                    post.rows = body["buttons"]
                return self.messages
        return None

    @property
    def screen(self) -> str:
        return self.last.text

    @property
    def buttons(self) -> list[str]:
        return self.last.labels

    @property
    def below(self) -> bool:
        """Whether nothing stands below it."""
        return self.last.id == self.messages

    @property
    def with_buttons(self) -> list[int]:
        return [post.id for post in self.posts.values() if post.rows]

    @property
    def chat(self) -> int:
        """The id of the chat's row."""
        [row] = self.bot.rows(chats, chats.c.chat_id == self.person)
        return int(row.id)

    @property
    def texts(self) -> list[str]:
        return [post.text for post in self.posts.values()]

    @lived_once
    def meets_the_bot(self) -> "Phone":
        """Onboarding, without a first reflection. Nothing comes of itself then: neither the week
        summed up nor the self-assessment."""
        self.says("/start")
        for label in ("Start", "Yes", "Later", "Later"):
            self.presses(label)
        self.is_left_alone()
        return self

    def is_left_alone(self) -> None:
        with self.bot.work() as conn:
            chat = chats_.find(conn, BOT, self.person)
            mentor = find_mentor(conn, chat) if chat is not None else None
            assert mentor is not None
            set_digest(conn, mentor, SetDigest(wanted=False), self.bot.now)
            set_assessing(conn, mentor, SetAssessing(months=0), self.bot.now)

    def at(self, when: datetime) -> None:
        self.bot.now = when
