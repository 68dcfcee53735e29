"""What the server keeps: people, chats, messages and the buttons they pressed.

Messages are kept as the JSON that the Bot API shows, so that serving them costs nothing.
"""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Json = dict[str, Any]


@dataclass
class Person:
    id: int
    name: str
    language: str = "en"

    def as_user(self) -> Json:
        first, _, last = self.name.partition(" ")
        user: Json = {"id": self.id, "is_bot": False, "first_name": first}
        if last:
            user["last_name"] = last
        return user | {"language_code": self.language}


@dataclass
class Post:
    """One message in a chat; `earlier` holds what it was before each edit."""

    message: Json
    by_bot: bool
    silent: bool = False
    reactions: list[str] = field(default_factory=list)
    earlier: list[Json] = field(default_factory=list)

    @property
    def id(self) -> int:
        return int(self.message["message_id"])

    @property
    def words(self) -> str:
        return str(self.message.get("text") or self.message.get("caption") or "")

    @property
    def buttons(self) -> list[list[Json]]:
        rows: list[list[Json]] = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        return rows


@dataclass
class Chat:
    """`started`: the person wrote first, so the bot may. `membership` is the bot's, in a group."""

    id: int
    title: str
    person: Person | None = None
    started: bool = False
    blocked: bool = False
    membership: str = "member"
    read_to: int = 0
    posts: dict[int, Post] = field(default_factory=dict)

    def as_chat(self) -> Json:
        if self.person is None:
            return {"id": self.id, "title": self.title, "type": "group"}
        user = self.person.as_user()
        names: Json = {key: user[key] for key in ("first_name", "last_name") if key in user}
        return {"id": self.id, **names, "type": "private"}

    @property
    def unread(self) -> int:
        return sum(post.by_bot and post.id > self.read_to for post in self.posts.values())


class Answer(NamedTuple):
    text: str | None
    alert: bool


@dataclass
class Query:
    """A pressed button; the bot may answer it for a short while, in real time."""

    id: str
    chat_id: int
    pressed: float = field(default_factory=time.monotonic)
    answer: Answer | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)


class Transmission(NamedTuple):
    """One call as it was received: `at` is real time, `fault` what befell it."""

    at: float
    method: str
    chat_id: int | None
    message_id: int | None
    text: str
    fault: str | None
    took_effect: bool
    error: str | None
