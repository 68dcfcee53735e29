"""The world around the bot: people with phones, who write, talk, press buttons, block.

In a test it is used directly; in the preview the chat page drives it; for another process there
is the control interface. Everything the bot may see happens through `updates`.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.preview.call import Upload
from bot.preview.chats import Chat, Json, Person, Post, Query, Transmission
from bot.preview.faults import Faults
from bot.preview.files import SAMPLES, Files, StoredFile, describe
from bot.preview.markup import Formatted, plain
from bot.preview.pace import Pace
from bot.preview.updates import Updates

CALLS_KEPT = 200_000
FIRST_PERSON = 1_001


def utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """`now` gives message dates only; waiting and expiry use real time.

    `enforce`: refuse messages that come faster than so many a second, as Pace says.
    """

    def __init__(
        self,
        token: str,
        *,
        now: Callable[[], datetime] = utc_now,
        name: str = "Afterword",
        username: str = "afterword_preview_bot",
        files: Path | None = None,
        enforce: int | None = None,
    ) -> None:
        self.token = token
        self.bot: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": name,
            "username": username,
        }
        self.shift = timedelta(0)
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Person] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[str, list[Json]] = {}
        self.updates = Updates()
        self.files = Files(files)
        self.faults = Faults()
        self.pace = Pace(enforce)
        self.calls: deque[Transmission] = deque(maxlen=CALLS_KEPT)
        self.next_message_id = 1
        self.next_query_id = 1_000_000_000_001
        self.listeners: set[asyncio.Queue[Json | None]] = set()
        self.save: Callable[[], None] = lambda: None
        self.save_now: Callable[[], None] = lambda: None
        self._now = now

    # The server's own work, shared by the methods of the bot and the phones of the people.

    def now(self) -> datetime:
        return self._now() + self.shift

    def advance(self, seconds: float) -> datetime:
        self.shift += timedelta(seconds=seconds)
        return self.now()

    def latest(self) -> datetime:
        """When the newest message was written; long ago if there is none."""
        posts = (post for chat in self.chats.values() for post in chat.posts.values())
        latest = max((post.message["date"] for post in posts), default=0)
        return datetime.fromtimestamp(latest, UTC)

    def tell(self, event: Json | None) -> None:
        """Tell the open chat pages; None ends them."""
        for listener in self.listeners:
            listener.put_nowait(event)

    def changed(self, chat_id: int) -> None:
        self.tell({"chat": chat_id})
        self.save()

    def review(self) -> dict[str, int]:
        """What the bot did that Telegram would frown upon, with how often."""
        return self.pace.review(self.queries.values())

    def post(self, chat: Chat, sender: Json, content: Json, *, silent: bool = False) -> Post:
        """Put a message into a chat."""
        message_id, self.next_message_id = self.next_message_id, self.next_message_id + 1
        message: Json = {
            "message_id": message_id,
            "from": sender,
            "chat": chat.as_chat(),
            "date": int(self.now().timestamp()),
            **content,
        }
        by_bot = sender is self.bot
        post = Post(message, by_bot=by_bot, silent=silent)
        chat.posts[message_id] = post
        if not by_bot:
            chat.read_to = message_id
        self.changed(chat.id)
        return post

    def edit_post(self, chat: Chat, post: Post, content: Json) -> None:
        """Replace parts of a message; a part that is None goes."""
        post.earlier.append(post.message)
        merged = post.message | content
        post.message = {key: value for key, value in merged.items() if value is not None}
        self.changed(chat.id)

    # People

    def person(self, name: str, *, person_id: int | None = None, language: str = "en") -> Person:
        """Somebody with a phone who has not yet written to the bot."""
        known = person_id or max([FIRST_PERSON - 1, *self.people]) + 1
        person = self.people[known] = Person(known, name, language)
        self.chats[known] = Chat(known, name, person)
        self.save()
        return person

    def group(self, title: str, added_by: int) -> Chat:
        """A new group to which somebody adds the bot."""
        chat = Chat(min([-1_000, *self.chats]) - 1, title)
        self.chats[chat.id] = chat
        adder = self.people[added_by].as_user()
        self._change_membership(chat, adder, "left", "member")
        self._receive(self.post(chat, adder, {"new_chat_members": [self.bot]}))
        return chat

    def remove_from_group(self, group_id: int, by: int) -> None:
        chat = self.chats[group_id]
        self._change_membership(chat, self.people[by].as_user(), "member", "kicked")
        chat.membership = "kicked"

    def block(self, person_id: int, *, blocked: bool = True) -> None:
        chat = self.chats[person_id]
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        states = ("member", "kicked") if blocked else ("kicked", "member")
        self._change_membership(chat, self.people[person_id].as_user(), *states)
        self.changed(chat.id)

    # Messages

    def say(
        self, person_id: int, text: str, *, chat_id: int | None = None, reply_to: int | None = None
    ) -> Post:
        """A person writes; commands and links are marked as their phone would."""
        words = text_content(plain(text), "text")
        return self._write(person_id, words, chat_id=chat_id, reply_to=reply_to)

    def send(
        self,
        person_id: int,
        kind: str,
        *,
        upload: Upload | None = None,
        caption: str = "",
        size: int | None = None,
        reply_to: int | None = None,
        **given: Any,
    ) -> Post:
        """A person sends a photo, voice, audio, video, video_note, sticker or document.

        `size` in bytes pretends that the file is larger; `given` as in `files.describe`.
        """
        stored = self.files.add(kind, upload or SAMPLES[kind], size)
        content = media_content(kind, stored, given) | text_content(plain(caption), "caption")
        album = given.get("album")
        return self._write(
            person_id,
            content | ({"media_group_id": album} if album else {}),
            reply_to=reply_to,
        )

    def send_album(self, person_id: int, kinds: list[str], *, caption: str = "") -> list[Post]:
        """Several files in one gesture: an update each, joined by media_group_id."""
        album = str(13_000_000_000 + self.next_message_id)
        return [
            self.send(person_id, kind, caption=caption if number == 0 else "", album=album)
            for number, kind in enumerate(kinds)
        ]

    def send_location(self, person_id: int, latitude: float, longitude: float) -> Post:
        place = {"latitude": latitude, "longitude": longitude}
        return self._write(person_id, {"location": place})

    def forward(self, person_id: int, text: str, *, author: str) -> Post:
        """A person forwards what somebody else wrote to them."""
        origin = {
            "type": "hidden_user",
            "date": int(self.now().timestamp()),
            "sender_user_name": author,
        }
        return self._write(
            person_id, text_content(plain(text), "text") | {"forward_origin": origin}
        )

    def edit(self, person_id: int, message_id: int, text: str) -> Post:
        """A person edits their own message: its text, or its caption."""
        chat = self.chats[person_id]
        post = chat.posts[message_id]
        if post.by_bot:
            raise ValueError("only an own message can be edited")
        part = "text" if "text" in post.message else "caption"
        entities = "entities" if part == "text" else "caption_entities"
        content = {part: None, entities: None, **text_content(plain(text), part)}
        self.edit_post(chat, post, content | {"edit_date": int(self.now().timestamp())})
        self.updates.add("edited_message", post.message)
        return post

    def press(
        self,
        person_id: int,
        label: str | None = None,
        *,
        data: str | None = None,
        message_id: int | None = None,
    ) -> Query:
        """Press a button by its label, the newest first, or by its data.

        With message_id and data even one that is gone: a phone may show it a little longer.
        """
        chat = self.chats[person_id]
        if message_id is None or data is None:
            message_id, data = _find_button(chat, label, data, message_id)
        query_id, self.next_query_id = str(self.next_query_id), self.next_query_id + 1
        query = self.queries[query_id] = Query(query_id, chat.id)
        callback = {
            "id": query_id,
            "from": self.people[person_id].as_user(),
            "message": chat.posts[message_id].message,
            "chat_instance": str(chat.id * 7_919),
            "data": data,
        }
        chat.read_to = max(chat.read_to, self.next_message_id - 1)
        self.updates.add("callback_query", callback)
        self.save()
        return query

    def _write(
        self,
        person_id: int,
        content: Json,
        *,
        chat_id: int | None = None,
        reply_to: int | None = None,
    ) -> Post:
        chat = self.chats[chat_id or person_id]
        if chat.blocked:
            self.block(person_id, blocked=False)  # a phone offers only [Unblock] until then
        if reply_to is not None:
            content = content | quote(chat.posts[reply_to])
        if chat.person is not None:
            chat.started = True
        return self._receive(self.post(chat, self.people[person_id].as_user(), content))

    def _receive(self, post: Post) -> Post:
        self.updates.add("message", post.message)
        self.save()
        return post

    def _change_membership(self, chat: Chat, by: Json, before: str, after: str) -> None:
        def member(status: str) -> Json:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.bot, "status": status, **until}

        change = {
            "chat": chat.as_chat(),
            "from": by,
            "date": int(self.now().timestamp()),
            "old_chat_member": member(before),
            "new_chat_member": member(after),
        }
        self.updates.add("my_chat_member", change)


def text_content(formatted: Formatted, part: str) -> Json:
    """The fields of a message for its text or caption; none if there is nothing to say."""
    if not formatted.text:
        return {}
    key = "entities" if part == "text" else "caption_entities"
    return {part: formatted.text} | ({key: formatted.entities} if formatted.entities else {})


def media_content(kind: str, stored: StoredFile, given: Json) -> Json:
    return {kind: describe(kind, stored, given)}


def quote(post: Post) -> Json:
    message = {key: value for key, value in post.message.items() if key != "reply_to_message"}
    return {"reply_to_message": message}


def _find_button(
    chat: Chat, label: str | None, data: str | None, message_id: int | None
) -> tuple[int, str]:
    for post in reversed(chat.posts.values()):
        if message_id is not None and post.id != message_id:
            continue
        for row in post.buttons:
            for button in row:
                named = label is not None and button["text"] == label
                if "callback_data" in button and (named or button["callback_data"] == data):
                    return post.id, str(button["callback_data"])
    raise LookupError(f"no button {label or data!r} in chat {chat.id}")
