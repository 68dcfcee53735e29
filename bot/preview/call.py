"""One call of a Bot API method: its parameters, however they were sent, and how it is refused.

Parameters arrive as a query, JSON, a form or multipart; the methods read them here in the
forgiving way that Telegram does (a number may be a string, an object may be JSON in a string).
"""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from aiohttp import web


class Upload(NamedTuple):
    name: str
    mime: str
    content: bytes


class Refused(Exception):
    """The answer to a call that is not carried out, with Telegram's own words, and the parameters
    that it may have (`retry_after`, `migrate_to_chat_id`)."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(reason: str) -> Refused:
    """A 400 as Telegram words it: the first letter small, unless it is a CODE."""
    if not reason[1:2].isupper() and reason[1:2] != "_":
        reason = reason[:1].lower() + reason[1:]
    return Refused(400, f"Bad Request: {reason}")


def to_number(value: object, default: int = 0) -> int:
    """What Telegram makes of a number that may be missing, a string or nonsense."""
    try:
        return int(str(value))
    except ValueError:
        return default


class Call:
    def __init__(self, method: str, values: dict[str, Any], uploads: dict[str, Upload]) -> None:
        self.method = method
        self.values = values
        self.uploads = uploads
        self.alive: Callable[[], bool] = lambda: True

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        return to_number(self.values.get(name), default)

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "yes", "1")

    def parsed(self, name: str, what: str) -> Any:
        """The JSON value of a parameter, None if it is missing or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"Can't parse {what} JSON object") from None

    @property
    def chat_id(self) -> int | None:
        return self.number("chat_id") or None


async def read_call(request: web.Request, method: str) -> Call:
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        body = await request.read()
        try:
            given = json.loads(body or b"{}")
        except ValueError:
            given = None
        if not isinstance(given, dict):
            raise bad_request("Can't parse JSON object")
        values |= given
    elif request.method == "POST":
        for name, part in (await request.post()).items():
            if isinstance(part, web.FileField):
                content = part.file.read()
                uploads[name] = Upload(part.filename, part.content_type, content)
            else:
                values[name] = part
    call = Call(method, values, uploads)
    call.alive = lambda: request.transport is not None and not request.transport.is_closing()
    return call
