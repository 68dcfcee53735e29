"""The tests' way into a server in another process: what people do, faults, and what was seen.

POST /control/<verb> with a JSON object of arguments answers {"result": …} or, with 400,
{"error": …}. Only on loopback, only when asked for, and only as JSON, which no form can send.
"""

import asyncio
import base64
import ipaddress
import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.preview.call import Upload
from bot.preview.chats import Json, Query
from bot.preview.faults import Fault
from bot.preview.files import SAMPLES
from bot.preview.view import inspect_post
from bot.preview.world import World

Verb = Callable[..., Any]


def add_control(app: web.Application, world: World) -> None:
    verbs = _list_verbs(world)

    async def control(request: web.Request) -> web.Response:
        verb = verbs.get(request.match_info["verb"])
        remote = ipaddress.ip_address(request.remote or "0.0.0.0")  # noqa: S104 - not a bind
        if verb is None or not remote.is_loopback or request.content_type != "application/json":
            return web.json_response({"error": "no such verb, or not allowed"}, status=400)
        try:
            result = verb(**(await request.json()))
            if asyncio.iscoroutine(result):
                result = await result
        except (LookupError, TypeError, ValueError) as problem:
            return web.json_response({"error": f"{type(problem).__name__}: {problem}"}, status=400)
        return web.json_response({"result": result}, dumps=json.dumps)

    app.router.add_post("/control/{verb}", control)


def _list_verbs(world: World) -> dict[str, Verb]:
    def show(chat_id: int, message_id: int) -> Json:
        return inspect_post(world.chats[chat_id].posts[message_id], world.files)

    def person(**given: Any) -> int:
        return world.person(**given).id

    def group(**given: Any) -> int:
        return world.group(**given).id

    def say(person_id: int, text: str, **given: Any) -> int:
        return world.say(person_id, text, **given).id

    def send(
        person_id: int,
        kind: str,
        content: str | None = None,
        name: str | None = None,
        mime: str | None = None,
        **given: Any,
    ) -> int:
        sample = SAMPLES[kind]
        body = sample.content if content is None else base64.b64decode(content)
        upload = Upload(name or sample.name, mime or sample.mime, body)
        return world.send(person_id, kind, upload=upload, **given).id

    def send_album(**given: Any) -> list[int]:
        return [post.id for post in world.send_album(**given)]

    def send_location(**given: Any) -> int:
        return world.send_location(**given).id

    def forward(person_id: int, text: str, author: str) -> int:
        return world.forward(person_id, text, author=author).id

    def edit(**given: Any) -> int:
        return world.edit(**given).id

    async def press(wait: float = 0, **given: Any) -> Json:
        query = world.press(**given)
        await wait_for_answer(query, wait)
        return {"query_id": query.id, "answer": query.answer and query.answer._asdict()}

    def answer(query_id: str) -> Json | None:
        given = world.queries[query_id].answer
        return given and given._asdict()

    def posts(chat_id: int) -> list[Json]:
        return [show(chat_id, message_id) for message_id in world.chats[chat_id].posts]

    def calls(method: str | None = None) -> list[Json]:
        return [call._asdict() for call in world.calls if method in (None, call.method)]

    def fault(**given: Any) -> None:
        world.faults.add(Fault(**given))

    def advance(seconds: float) -> str:
        return world.advance(seconds).isoformat()

    def enforce(limit: int | None) -> None:
        world.pace.limit = limit

    def chat(chat_id: int) -> Json:
        known = world.chats[chat_id]
        states = {"membership": known.membership, "unread": known.unread}
        return {"started": known.started, "blocked": known.blocked, **states}

    return {
        "person": person,
        "group": group,
        "remove_from_group": world.remove_from_group,
        "block": world.block,
        "say": say,
        "send": send,
        "send_album": send_album,
        "send_location": send_location,
        "forward": forward,
        "edit": edit,
        "press": press,
        "answer": answer,
        "posts": posts,
        "post": show,
        "chat": chat,
        "calls": calls,
        "fault": fault,
        "clear_faults": world.faults.clear,
        "random_faults": world.faults.randomly,
        "redeliver": world.updates.redeliver,
        "duplicate": world.updates.duplicate,
        "pending": lambda: len(world.updates.pending),
        "notes": world.review,
        "enforce": enforce,
        "refused": lambda: world.pace.refused,
        "commands": lambda: world.commands,
        "advance": advance,
        "now": lambda: world.now().isoformat(),
    }


async def wait_for_answer(query: Query, seconds: float) -> None:
    """Wait, in real time, until the bot has answered a pressed button, or not."""
    try:
        async with asyncio.timeout(seconds):
            await query.answered.wait()
    except TimeoutError:
        return
