"""The chat page and what it asks of the server: the same world, seen from the phones.

The page is open to whoever is on this machine, so every request must come from the page itself:
its Host is a loopback name (no DNS rebinding), its Origin is this server (no other site's form).
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from aiohttp import web

from bot.preview.call import Upload
from bot.preview.chats import Chat, Json, Post
from bot.preview.control import wait_for_answer
from bot.preview.view import SHOWN_MIMES, show_chat, show_post
from bot.preview.world import World

PAGE = Path(__file__).with_name("page")
ANSWER_WAIT = 10.0
KEEP_ALIVE = 20.0
FIRST_NAME = "You"
MOST_COMING = 10
LOOPBACK_NAMES = ("127.0.0.1", "localhost", "::1")
ATTACHED = ("photo", "voice", "document")
POLICY = (
    "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


class Coming(NamedTuple):
    """What the bot will send: `text` says why, such as "after Anna"."""

    at: datetime
    text: str
    silent: bool


Forward = Callable[[datetime], Awaitable[None]]
# By a person's id; the tuples are Comings.
Foresee = Callable[[int], Awaitable[Sequence[tuple[datetime, str, bool]]]]
# The time zone that a person's page is written in; "" for the browser's own.
Locate = Callable[[int], Awaitable[str]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def foresee_nothing(person: int) -> Sequence[Coming]:
    return ()


async def locate_nowhere(person: int) -> str:
    return ""


def add_page(
    app: web.Application,
    world: World,
    forward: Forward | None,
    coming: Foresee,
    locate: Locate = locate_nowhere,
) -> None:
    """Serve the page and its API; somebody is there from the first visit on."""
    if not world.people:
        world.person(FIRST_NAME)
    phones = Phones(world, forward, coming, locate)
    app.middlewares.append(_guard)
    app.on_response_prepare.append(_harden)
    app.router.add_get("/", phones.show_page)
    app.router.add_static("/page", PAGE)
    app.router.add_get("/api/state", phones.show_state)
    app.router.add_get("/api/coming", phones.show_coming)
    app.router.add_get("/api/events", phones.stream)
    app.router.add_get("/api/files/{file_id}", phones.show_file)
    app.router.add_get(r"/api/chats/{id:\d+}", phones.show_chat)
    app.router.add_post(r"/api/chats/{id:\d+}/messages", phones.write)
    app.router.add_post(r"/api/chats/{id:\d+}/messages/{message:\d+}/edit", phones.edit)
    app.router.add_post(r"/api/chats/{id:\d+}/press", phones.press)
    app.router.add_post(r"/api/chats/{id:\d+}/block", phones.block)
    app.router.add_post("/api/people", phones.add_person)
    app.router.add_post("/api/clock", phones.move_clock)


class Phones:
    """The handlers of the page's API."""

    def __init__(
        self, world: World, forward: Forward | None, coming: Foresee, locate: Locate
    ) -> None:
        self.world = world
        self.forward = forward
        self.coming = coming
        self.locate = locate

    async def show_page(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def show_state(self, request: web.Request) -> web.Response:
        world = self.world
        people = [
            {"id": chat.id, "name": chat.title, "unread": chat.unread, "blocked": chat.blocked}
            for chat in world.chats.values()
            if chat.person is not None
        ]
        bot = {
            "name": world.bot["first_name"],
            "username": world.bot["username"],
            "commands": next(iter(world.commands.values()), []),
        }
        state = {"now": _iso(world.now()), "bot": bot, "people": people}
        return web.json_response(state | {"person": people[0]["id"]})

    async def show_coming(self, request: web.Request) -> web.Response:
        asked = request.query.get("person")
        person = next((known for known in self.world.people if str(known) == asked), None)
        if person is None:
            raise _refuse(404, "There is no such person.")
        planned = sorted(await self.coming(person))[:MOST_COMING]
        shown = [{"at": _iso(at), "text": text, "silent": silent} for at, text, silent in planned]
        return web.json_response({"coming": shown})

    async def show_chat(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        chat.read_to = max(chat.posts, default=0)
        shown = {"messages": show_chat(chat, self.world.files)}
        return web.json_response(shown | {"zone": await self.locate(chat.id)})

    async def write(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        if request.content_type == "multipart/form-data":
            post = await self._attach(request, chat)
        else:
            given = await _read_json(request)
            text = str(given.get("text") or "")
            if not text.strip():
                raise _refuse(400, "There is nothing to send.")
            post = self.world.say(chat.id, text, reply_to=_reply_in(chat, given.get("reply_to")))
        return web.json_response({"message": show_post(post, self.world.files)})

    async def edit(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        text = str((await _read_json(request)).get("text") or "")
        if not text.strip():
            raise _refuse(400, "A message cannot become empty.")
        try:
            post = self.world.edit(chat.id, int(request.match_info["message"]), text)
        except (KeyError, ValueError):
            raise _refuse(404, "This message cannot be edited.") from None
        return web.json_response({"message": show_post(post, self.world.files)})

    async def press(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        given = await _read_json(request)
        message_id, data = given.get("message_id"), given.get("data")
        if message_id not in chat.posts or not isinstance(data, str):
            raise _refuse(404, "This button is gone.")
        query = self.world.press(chat.id, data=data, message_id=message_id)
        await wait_for_answer(query, ANSWER_WAIT)
        return web.json_response({"answer": query.answer and query.answer._asdict()})

    async def block(self, request: web.Request) -> web.Response:
        chat = self._chat(request)
        blocked = bool((await _read_json(request)).get("blocked"))
        self.world.block(chat.id, blocked=blocked)
        return web.json_response({"blocked": chat.blocked})

    async def add_person(self, request: web.Request) -> web.Response:
        name = str((await _read_json(request)).get("name") or "").strip()
        if not 0 < len(name) <= 64:
            raise _refuse(400, "A name has 1 to 64 characters.")
        return web.json_response({"id": self.world.person(name).id})

    async def move_clock(self, request: web.Request) -> web.Response:
        if self.forward is None:
            raise _refuse(409, "The clock cannot be moved here.")
        to = _read_time(await _read_json(request), self.world.now())
        if to <= self.world.now():
            raise _refuse(400, "The clock only moves forward.")
        await self.forward(to)
        now = _iso(self.world.now())
        self.world.tell({"clock": now})
        return web.json_response({"now": now})

    async def show_file(self, request: web.Request) -> web.Response:
        stored = self.world.files.known.get(request.match_info["file_id"])
        if stored is None:
            raise _refuse(404, "This file is gone.")
        content = self.world.files.read(stored)
        shown = stored.mime in SHOWN_MIMES
        response = web.Response(
            body=content, content_type=stored.mime if shown else "application/octet-stream"
        )
        if not shown:
            response.headers["Content-Disposition"] = "attachment"
        _cut_range(request, response, content)
        return response

    async def stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        await response.prepare(request)
        events: asyncio.Queue[Json | None] = asyncio.Queue()
        self.world.listeners.add(events)
        try:
            await response.write(b": open\n\n")
            while True:
                try:
                    async with asyncio.timeout(KEEP_ALIVE):
                        event = await events.get()
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                if event is None:
                    break
                await response.write(f"data: {json.dumps(event)}\n\n".encode())
        except ConnectionError:
            pass  # the page was closed
        finally:
            self.world.listeners.discard(events)
        return response

    async def _attach(self, request: web.Request, chat: Chat) -> Post:
        form = await request.post()
        for kind in ATTACHED:
            part = form.get(kind)
            if isinstance(part, web.FileField):
                upload = Upload(part.filename, part.content_type, part.file.read())
                reply_to = _reply_in(chat, form.get("reply_to"))
                caption = str(form.get("caption") or "")
                return self.world.send(
                    chat.id, kind, upload=upload, caption=caption, reply_to=reply_to
                )
        raise _refuse(400, "There is no file to send.")

    def _chat(self, request: web.Request) -> Chat:
        chat = self.world.chats.get(int(request.match_info["id"]))
        if chat is None or chat.person is None:
            raise _refuse(404, "There is no such person.")
        return chat


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    if request.path.startswith(("/bot", "/file/", "/control/")):
        return await handler(request)  # these ask for the token, or for JSON from a test
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK_NAMES:
        raise _refuse(403, "Open the preview by its own address.")
    origin = request.headers.get("Origin")
    if origin not in (None, f"http://{request.host}"):
        raise _refuse(403, "Requests come from the preview's own page only.")
    site = request.headers.get("Sec-Fetch-Site", "none")
    if request.path != "/" and site not in ("none", "same-origin"):  # a link may lead to the page
        raise _refuse(403, "Requests come from the preview's own page only.")
    allowed = ("application/json", "multipart/form-data")
    if request.method == "POST" and request.content_type not in allowed:
        raise _refuse(415, "Requests are JSON.")
    return await handler(request)


async def _harden(request: web.Request, response: web.StreamResponse) -> None:
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    sandbox = "; sandbox" if request.path.startswith("/api/files/") else ""
    response.headers["Content-Security-Policy"] = POLICY + sandbox
    if request.path.startswith("/page/"):  # after an update nobody sees half of the old page
        response.headers["Cache-Control"] = "no-cache"


def _refuse(status: int, words: str) -> web.HTTPException:
    error: dict[int, type[web.HTTPException]] = {
        400: web.HTTPBadRequest,
        403: web.HTTPForbidden,
        404: web.HTTPNotFound,
        409: web.HTTPConflict,
        415: web.HTTPUnsupportedMediaType,
    }
    return error[status](text=json.dumps({"error": words}), content_type="application/json")


async def _read_json(request: web.Request) -> Json:
    try:
        given = await request.json()
    except ValueError:
        given = None
    if request.content_type != "application/json" or not isinstance(given, dict):
        raise _refuse(400, "Requests are JSON.")
    return given


def _reply_in(chat: Chat, given: object) -> int | None:
    known = int(given) if isinstance(given, int | str) and str(given).isdecimal() else None
    return known if known in chat.posts else None


def _read_time(given: Json, now: datetime) -> datetime:
    """{"to": ISO time}, {"days": 7} or {"tomorrow": "09:00"} (on this machine's clock)."""
    try:
        if "to" in given:
            to = datetime.fromisoformat(str(given["to"]))
            return to if to.tzinfo else to.replace(tzinfo=UTC)
        if "days" in given:
            return now + timedelta(days=float(given["days"]))
        morrow = now.astimezone().date() + timedelta(days=1)
        return datetime.combine(morrow, time.fromisoformat(given["tomorrow"])).astimezone()
    except (KeyError, TypeError, ValueError, OverflowError):
        raise _refuse(400, "This is no time.") from None


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _cut_range(request: web.Request, response: web.Response, content: bytes) -> None:
    """Answer a range, without which a browser cannot seek in a recording."""
    response.headers["Accept-Ranges"] = "bytes"
    try:
        asked = request.http_range
    except ValueError:
        return
    if asked.start is None and asked.stop is None:
        return
    start, stop, _ = asked.indices(len(content))
    if start < stop:
        response.body = content[start:stop]
        response.set_status(206)
        response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
