"""The preview's world on disk, so that after a restart old chats are shown and ids go on.

The file is written shortly after a change, and whole (a temporary file, then a rename). Ids
start a thousand higher after a restart: those given out since the last write never come again.
"""

import asyncio
import json
import os
from pathlib import Path
from typing import Any

from bot.preview.chats import Chat, Person, Post
from bot.preview.files import StoredFile
from bot.preview.world import World

DELAY = 0.2
MARGIN = 1_000


def keep_world(world: World, path: Path) -> None:
    """Load the world from the file if it exists, and write it after every change from now on.

    Changes need a running event loop. `world.save_now()` writes at once.
    """
    if path.exists():
        _load(world, json.loads(path.read_text(encoding="utf-8")))
    waiting: list[asyncio.TimerHandle] = []

    def write() -> None:
        waiting.clear()
        save_world(world, path)

    def save_soon() -> None:
        if not waiting:
            waiting.append(asyncio.get_running_loop().call_later(DELAY, write))

    def save_now() -> None:
        while waiting:
            waiting.pop().cancel()
        save_world(world, path)

    world.save = save_soon
    world.save_now = save_now


def save_world(world: World, path: Path) -> None:
    content = {
        "next_message_id": world.next_message_id,
        "next_update_id": world.updates.next_id,
        "next_query_id": world.next_query_id,
        "next_file_number": world.files.next_number,
        "shift": world.shift.total_seconds(),
        "commands": world.commands,
        "pending": list(world.updates.pending.values()),
        "people": [[person.id, person.name, person.language] for person in world.people.values()],
        "chats": [_dump_chat(chat) for chat in world.chats.values()],
        "files": list(world.files.known.values()),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _dump_chat(chat: Chat) -> dict[str, Any]:
    posts = [
        {
            "message": post.message,
            "by_bot": post.by_bot,
            "silent": post.silent,
            "reactions": post.reactions,
            "earlier": post.earlier,
        }
        for post in chat.posts.values()
    ]
    return {
        "id": chat.id,
        "title": chat.title,
        "started": chat.started,
        "blocked": chat.blocked,
        "membership": chat.membership,
        "read_to": chat.read_to,
        "posts": posts,
    }


def _load(world: World, content: dict[str, Any]) -> None:
    world.next_message_id = content["next_message_id"] + MARGIN
    world.next_query_id = content["next_query_id"] + MARGIN
    world.files.next_number = content["next_file_number"] + MARGIN
    world.updates.next_id = content["next_update_id"] + MARGIN
    world.updates.pending = {update["update_id"]: update for update in content["pending"]}
    world.updates.past = dict(world.updates.pending)
    world.shift *= 0
    world.advance(content["shift"])
    world.commands = content["commands"]
    for person_id, name, language in content["people"]:
        world.people[person_id] = Person(person_id, name, language)
    for stored in content["files"]:
        world.files.keep(StoredFile(*stored))
    for entry in content["chats"]:
        posts = [Post(**post) for post in entry.pop("posts")]
        chat = Chat(**entry, person=world.people.get(entry["id"]))
        chat.posts = {post.id: post for post in posts}
        world.chats[chat.id] = chat
