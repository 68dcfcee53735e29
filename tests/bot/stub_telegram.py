"""The far end of the line: a server that answers each call as the test has said it should.

    async with StubTelegram.open() as telegram:
        telegram.will(429, {"ok": False, "parameters": {"retry_after": 3}})
        telegram.will("drop")

What nothing was said about succeeds. `calls` are (method, parameters), as they arrived.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

from aiohttp import web
from aiohttp.test_utils import TestServer

TOKEN = "4200001:a-token-that-nobody-may-see-in-a-log"

Say = tuple[Any, Any, str]


class StubTelegram:
    def __init__(self) -> None:
        self.url = ""
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.message_id = 500
        self.rung = asyncio.Event()  # a call has come
        self._script: deque[Say] = deque()

    @classmethod
    @asynccontextmanager
    async def open(cls) -> AsyncIterator[Self]:
        telegram = cls()
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", telegram._answer)
        app.router.add_get("/file/bot{token}/{path}", telegram._download)
        server = TestServer(app, skip_url_asserts=True)
        await server.start_server()
        telegram.url = str(server.make_url("")).rstrip("/")
        try:
            yield telegram
        finally:
            await server.close()

    def will(self, status: Any, answer: Any = None, *, to: str = "", times: int = 1) -> None:
        """The next call (of the method `to`) is answered so; "drop" cuts the connection, "hang"
        never answers, a function is called with the parameters and gives the answer."""
        self._script.extend([(status, answer, to)] * times)

    def refuse(self, code: int, description: str, *, to: str = "", **more: Any) -> None:
        answer = {"ok": False, "error_code": code, "description": description, **more}
        self.will(code, answer, to=to)

    def flood(self, seconds: int, *, to: str = "") -> None:
        self.refuse(429, "Too Many Requests", to=to, parameters={"retry_after": seconds})

    def called(self, method: str) -> list[dict[str, Any]]:
        return [given for name, given in self.calls if name == method]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given: dict[str, Any] = {}
        if request.content_type == "application/json":
            given = await request.json()
        for name, part in (await request.post()).items():
            if isinstance(part, web.FileField):
                given[name] = (part.filename, part.file.read())
            else:
                given[name] = part
        self.calls.append((method, given))
        self.rung.set()
        status, answer = self._next(method)
        if status == "drop":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if status == "hang":
            await asyncio.sleep(3600)
        if callable(answer):
            answer = await answer(given)
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        return web.Response(status=status, body=body, content_type="application/json")

    async def _download(self, request: web.Request) -> web.Response:
        return web.Response(body=b"the file " + request.match_info["path"].encode())

    def _next(self, method: str) -> tuple[Any, Any]:
        for say in self._script:
            if say[2] in ("", method):
                self._script.remove(say)
                return say[:2]
        return 200, {"ok": True, "result": self._result(method)}

    def _result(self, method: str) -> Any:
        if method == "getMe":
            return {"id": 4200001, "is_bot": True, "first_name": "Afterword"}
        if method == "getWebhookInfo":
            return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        if method == "getUpdates":
            return []
        if method.startswith(("send", "editMessage")):
            self.message_id += 1
            chat = {"id": 101, "type": "private"}
            return {"message_id": self.message_id, "date": 1, "chat": chat, "text": "x"}
        return True
