"""People with phones for the tests: a Bot API server as a process of its own, and its client.

    async with Server.start() as server:
        ana = await server.person("Ana")
        await server.say(ana, "/start")
        await server.wait_for(ana, "What stayed with you?")
        await server.press(ana, "Start")

The server lives on while the bot is killed. `server.token` and `server.url` are for the bot.
"""

import asyncio
import base64
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Self

import aiohttp

from tests.environment import unmeasured
from tests.patience import PATIENCE

TOKEN = "4200001:test-token-of-the-local-server"

Post = dict[str, Any]


class ServerError(Exception):
    """The server refused what the test asked of it."""


class Server:
    """`url` is PTB's base_url without "/bot". Every method here is one verb of the control API.
    `logs` are the files in which the bots that use it write about themselves."""

    def __init__(self, url: str, token: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.token = token
        self.logs: list[Path] = []
        self._session = session

    @classmethod
    @asynccontextmanager
    async def start(cls, token: str = TOKEN, *options: str) -> AsyncIterator[Self]:
        """A fresh server process, ended with the block; options as for `bot.preview.server`."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot.preview.server", "--port", "0", "--token", token, "--control"),
            *options,
            env=unmeasured(),
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        try:
            line = (await process.stdout.readline()).decode()
            url = line.removeprefix("listening on ").strip()
            if not url.startswith("http"):
                raise ServerError(f"the server did not start: {line!r}")
            async with aiohttp.ClientSession() as session:
                yield cls(url, token, session)
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()

    async def ask(self, verb: str, **arguments: Any) -> Any:
        async with self._session.post(f"{self.url}/control/{verb}", json=arguments) as response:
            body = await response.json()
        if "error" in body:
            raise ServerError(f"{verb}: {body['error']}")
        return body["result"]

    async def person(self, name: str, **given: Any) -> int:
        """Somebody who has not yet written to the bot; their id is also their chat's."""
        return int(await self.ask("person", name=name, **given))

    async def group(self, title: str, added_by: int) -> int:
        return int(await self.ask("group", title=title, added_by=added_by))

    async def say(self, person: int, text: str, **given: Any) -> int:
        """The id of the message; `reply_to`, `chat_id` (a group) may be given."""
        return int(await self.ask("say", person_id=person, text=text, **given))

    async def send(self, person: int, kind: str, *, content: bytes = b"", **given: Any) -> int:
        """A photo, voice, audio, video, video_note, sticker, document; also size, duration."""
        if content:
            given["content"] = base64.b64encode(content).decode()
        return int(await self.ask("send", person_id=person, kind=kind, **given))

    async def send_album(self, person: int, kinds: list[str], **given: Any) -> list[int]:
        return list(await self.ask("send_album", person_id=person, kinds=kinds, **given))

    async def send_location(self, person: int, latitude: float, longitude: float) -> int:
        place = {"latitude": latitude, "longitude": longitude}
        return int(await self.ask("send_location", person_id=person, **place))

    async def forward(self, person: int, text: str, author: str) -> int:
        return int(await self.ask("forward", person_id=person, text=text, author=author))

    async def edit(self, person: int, message_id: int, text: str) -> None:
        await self.ask("edit", person_id=person, message_id=message_id, text=text)

    async def press(self, person: int, label: str | None = None, **given: Any) -> dict[str, Any]:
        """Press the newest button of that label, or `data` of `message_id` even if it is gone.

        {"query_id", "answer"}: the answer only with `wait` (seconds).
        """
        return dict(await self.ask("press", person_id=person, label=label, **given))

    async def answer(self, query_id: str) -> dict[str, Any] | None:
        answer: dict[str, Any] | None = await self.ask("answer", query_id=query_id)
        return answer

    async def block(self, person: int, *, blocked: bool = True) -> None:
        await self.ask("block", person_id=person, blocked=blocked)

    async def fault(self, kind: str, **given: Any) -> None:
        """As bot.preview.faults.Fault: method, chat_id, times, skip, seconds, code, text."""
        await self.ask("fault", kind=kind, **given)

    async def posts(self, chat: int) -> list[Post]:
        """The chat's messages, oldest first, as bot.preview.view.inspect_post shows them."""
        return list(await self.ask("posts", chat_id=chat))

    async def calls(self, method: str | None = None) -> list[dict[str, Any]]:
        return list(await self.ask("calls", method=method))

    async def wait_for(
        self, chat: int, text: str, *, after: int = 0, seconds: float = PATIENCE
    ) -> Post:
        """The newest message of the bot that contains the text now, above the id `after`."""
        try:
            async with asyncio.timeout(seconds):
                while True:
                    for post in reversed(await self.posts(chat)):
                        if post["from"] == "bot" and text in post["text"] and post["id"] > after:
                            return post
                    await asyncio.sleep(0.02)
        except TimeoutError:
            seen = [post["text"] for post in await self.posts(chat)]
            raise AssertionError(f"no message with {text!r}; the chat: {seen}") from None
