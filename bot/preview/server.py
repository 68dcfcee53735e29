"""A strict Bot API server of our own on loopback, for the preview, the tests and the benchmarks.

It refuses what Telegram refuses, in Telegram's words, and breaks when a test asks it to. It runs
in the process of the preview, or alone:

    python -m bot.preview.server --port 0 --token 1:secret --control
"""

import argparse
import asyncio
import hmac
import inspect
import json
import logging
import signal
import socket
import struct
import sys
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.preview.call import Call, Refused, read_call
from bot.preview.chats import Transmission
from bot.preview.control import add_control
from bot.preview.faults import AFTER, Fault
from bot.preview.methods import METHODS
from bot.preview.pace import EARLY
from bot.preview.page import Foresee, Forward, Locate, add_page, foresee_nothing, locate_nowhere
from bot.preview.saving import keep_world
from bot.preview.world import World

logger = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"
LARGEST_UPLOAD = 50 << 20
ROOM_FOR_FIELDS = 1 << 20
RESET = struct.pack("ii", 1, 0)  # to linger for 0 s: the far end gets a reset instead of an end

WORLD = web.AppKey("world", World)


def create_app(
    world: World,
    *,
    control: bool = False,
    page: bool = False,
    forward: Forward | None = None,
    coming: Foresee = foresee_nothing,
    locate: Locate = locate_nowhere,
    largest_upload: int = LARGEST_UPLOAD,
) -> web.Application:
    """The Bot API; with `control` also the tests' interface, with `page` also the chat page.

    `forward` moves the bot's clock to a time (the page's buttons call it), step by step;
    `coming` tells what the bot will send to a person (the page's time line asks it), `locate` the
    zone that their page is written in.
    """
    app = web.Application(client_max_size=largest_upload + ROOM_FOR_FIELDS)
    app[WORLD] = world
    app.router.add_route("*", "/bot{token}/{method}", _answer)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    if control:
        add_control(app, world)
    if page:
        add_page(app, world, forward, coming, locate)
    app.on_shutdown.append(partial(_stop, world))
    return app


async def _stop(world: World, app: web.Application) -> None:
    world.updates.close()
    world.tell(None)
    world.save_now()


async def _answer(request: web.Request) -> web.StreamResponse:
    world = request.app[WORLD]
    name = request.match_info["method"]
    if not _knows_token(request, world):
        return _refusal(Refused(401, "Unauthorized"))
    try:
        call = await read_call(request, name)
    except web.HTTPRequestEntityTooLarge:
        return _refusal(Refused(413, "Request Entity Too Large"))
    except Refused as refused:
        return _refusal(refused)
    fault = None
    wait = world.faults.held_for(name, call.chat_id)
    if wait:
        world.pace.notes[EARLY] += 1
        fault = Fault(kind="too_many_requests", method=name, seconds=wait)
    fault = fault or world.faults.strike(name, call.chat_id)
    if fault is not None and fault.kind not in AFTER:
        _record(world, call, None, fault, None)
        return await _fail(request, fault)
    try:
        result = await _perform(world, call)
    except Refused as refused:
        _record(world, call, None, fault, refused.description)
        response = _refusal(refused)
    else:
        _record(world, call, result, fault, None, took_effect=True)
        response = _json({"ok": True, "result": result})
    return response if fault is None else await _fail(request, fault, response)


async def _perform(world: World, call: Call) -> Any:
    method = METHODS.get(call.method.lower())
    if method is None:
        logger.error("the bot called %s, which this server does not have", call.method)
        world.pace.notes[f"unknown method {call.method}"] += 1
        raise Refused(404, "Not Found: method not found")
    result = method(world, call)
    return await result if inspect.isawaitable(result) else result


def _record(
    world: World,
    call: Call,
    result: Any,
    fault: Fault | None,
    error: str | None,
    *,
    took_effect: bool = False,
) -> None:
    message_id = result.get("message_id") if isinstance(result, dict) else None
    world.calls.append(
        Transmission(
            at=time.time(),
            method=call.method,
            chat_id=call.chat_id,
            message_id=message_id or call.number("message_id") or None,
            text=call.text("text") or call.text("caption"),
            fault=fault.kind if fault else None,
            took_effect=took_effect,
            error=error,
        )
    )


async def _download(request: web.Request) -> web.StreamResponse:
    world = request.app[WORLD]
    if not _knows_token(request, world):
        return _refusal(Refused(401, "Unauthorized"))
    stored = world.files.at(request.match_info["path"])
    fault = world.faults.strike("download", None)
    call = Call("download", {"text": request.match_info["path"]}, {})
    _record(world, call, None, fault, None, took_effect=fault is None and stored is not None)
    if stored is None:
        answer = _refusal(Refused(404, "Not Found"))
    else:
        content = world.files.read(stored)
        answer = web.Response(body=content, content_type="application/octet-stream")
    return answer if fault is None else await _fail(request, fault, answer)


async def _fail(
    request: web.Request, fault: Fault, answer: web.Response | None = None
) -> web.StreamResponse:
    """What comes instead of the answer, if the call got as far as to have one."""
    match fault.kind:
        case "too_many_requests":
            seconds = max(1, round(fault.seconds))
            text = f"Too Many Requests: retry after {seconds}"
            return _refusal(Refused(429, text, retry_after=seconds))
        case "refuse":
            parameters = {"migrate_to_chat_id": fault.migrate_to} if fault.migrate_to else {}
            return _refusal(Refused(fault.code, fault.text, **parameters))
        case "server_error":
            return _refusal(Refused(500, "Internal Server Error"))
        case "bad_gateway":
            return _page(502, "Bad Gateway")
        case "not_found_page":
            return _page(404, "Not Found")
        case "delay" | "hang_before" | "hang_after":
            await asyncio.sleep(fault.seconds)
    if answer is not None and fault.kind == "delay":
        return answer
    if answer is not None and fault.kind == "half_body":
        return await _send_half(request, answer)
    if request.transport is not None:
        line = request.transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        request.transport.abort()
    return web.Response()


async def _send_half(request: web.Request, answer: web.Response) -> web.StreamResponse:
    body = bytes(answer.body)  # type: ignore[arg-type]
    half = web.StreamResponse(status=answer.status)
    half.content_type, half.content_length = answer.content_type, len(body)
    with suppress(ConnectionResetError):  # whoever has asked may be dead by now
        await half.prepare(request)
        await half.write(body[: len(body) // 2])
    if request.transport is not None:
        request.transport.close()
    return half


def _page(status: int, title: str) -> web.Response:
    page = f"<html><head><title>{status} {title}</title></head></html>"
    return web.Response(status=status, text=page, content_type="text/html")


def _refusal(refused: Refused) -> web.Response:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": refused.code,
        "description": refused.description,
    }
    if refused.parameters:
        body["parameters"] = refused.parameters
    return _json(body, status=refused.code)


def _json(body: object, status: int = 200) -> web.Response:
    return web.Response(
        body=json.dumps(body).encode(), status=status, content_type="application/json"
    )


def _knows_token(request: web.Request, world: World) -> bool:
    return hmac.compare_digest(request.match_info["token"].encode(), world.token.encode())


async def serve(app: web.Application, port: int) -> tuple[web.AppRunner, int]:
    """Listen on loopback; port 0 takes a free one. The caller cleans the runner up."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, LOOPBACK, port, backlog=1024)
    await site.start()
    return runner, int(runner.addresses[0][1])


async def _run(options: argparse.Namespace) -> None:
    state: Path | None = options.state
    world = World(options.token, files=state.with_suffix(".files") if state else None)
    if state:
        keep_world(world, state)
    app = create_app(world, control=options.control, page=options.page)
    runner, port = await serve(app, options.port)
    sys.stdout.write(f"listening on http://{LOOPBACK}:{port}\n")
    sys.stdout.flush()
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await stopped.wait()
    await runner.cleanup()


def main(arguments: list[str] | None = None) -> None:
    """Run until interrupted or terminated."""
    parser = argparse.ArgumentParser(prog="bot.preview.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", required=True, help="<bot id>:<anything>")
    parser.add_argument("--control", action="store_true", help="let tests drive the people")
    parser.add_argument("--page", action="store_true", help="serve the chat page")
    parser.add_argument("--state", type=Path, help="a file that keeps the world")
    asyncio.run(_run(parser.parse_args(arguments)))


if __name__ == "__main__":
    main()
