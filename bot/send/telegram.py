"""PTB's Bot over aiohttp, with errors that say whether Telegram may have acted.

PTB's own transport is several times slower, and its errors do not tell a request that was surely
never sent from one of unknown fate. The token is part of every URL, so no error of the transport
is passed on as it is.
"""

import asyncio
import json
from typing import Any, Final

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

MAX_CONNECTIONS: Final = 64
CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 15.0
WRITE_SECONDS: Final = 5.0
UPLOAD_SECONDS: Final = 25.0  # with the others less than the outbox's lease


class NotSentError(NetworkError):
    """Telegram has surely not seen the request: no connection, or a proxy that answered itself."""

    __slots__ = ()


class CutOffError(NetworkError):
    """Nobody knows whether Telegram carried out the request."""

    __slots__ = ()


class AiohttpRequest(BaseRequest):
    """One pool of connections, opened with the first request."""

    __slots__ = ("_pool", "_session", "_trust_proxies")

    def __init__(self, pool: int, *, trust_proxies: bool) -> None:
        self._pool = pool
        self._trust_proxies = trust_proxies
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    async def initialize(self) -> None:
        self._open()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._pool),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "Afterword"},
                trust_env=self._trust_proxies,
            )
        return self._session

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # part of the time to connect
    ) -> tuple[int, bytes]:
        uploads = request_data is not None and request_data.contains_files
        read = _given(read_timeout, READ_SECONDS)
        write = _given(write_timeout, UPLOAD_SECONDS if uploads else WRITE_SECONDS)
        connect = _given(connect_timeout, CONNECT_SECONDS)
        waits = aiohttp.ClientTimeout(
            total=connect + write + read, connect=connect, sock_read=read if not uploads else None
        )
        body, headers = _encode(request_data)
        try:
            async with self._open().request(
                method, url, data=body, headers=headers, timeout=waits, allow_redirects=False
            ) as response:
                status, payload = response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSentError(type(error).__name__) from None
        except aiohttp.InvalidURL:
            raise NotSentError("the address of the Bot API is no URL") from None
        except Exception as error:
            raise CutOffError(type(error).__name__) from None
        if method == "POST" or status >= 300:
            _refuse_strangers(status, payload)
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """PTB's own version logs what it cannot read."""
        try:
            return json.loads(payload)
        except (ValueError, RecursionError):
            raise CutOffError("an answer that is no JSON") from None


class _DiscreetBot(Bot):
    """PTB's Bot, which shows nobody its token and needs no `initialize`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Bot()"

    async def shutdown(self) -> None:
        await asyncio.gather(*(request.shutdown() for request in self._request))


def open_bot(token: str, api_url: str) -> Bot:
    """The bot of this token at `api_url` ("https://api.telegram.org").

    It connects with its first call; `await bot.shutdown()` closes it. Not to be initialised: PTB
    would write the token into its error.
    """
    # A Bot API server of one's own is not behind the proxy that leads to the Internet.
    trust = api_url.startswith("https:")
    return _DiscreetBot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=AiohttpRequest(MAX_CONNECTIONS, trust_proxies=trust),
        get_updates_request=AiohttpRequest(1, trust_proxies=trust),
    )


def is_revoked(error: TelegramError) -> bool:
    """Whether Telegram itself rejects the token. PTB raises the same type for a proxy's 404; the
    words are in the error or, from `do_api_request`, in its cause."""
    return any("unauthorized" in str(each).lower() for each in (error, error.__cause__))


def _given(seconds: Any, default: float) -> float:
    return default if seconds is BaseRequest.DEFAULT_NONE else float(seconds)


def _encode(data: RequestData | None) -> tuple[Any, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        # Telegram refuses lone surrogates, which phones do send.
        text = json.dumps(data.parameters, ensure_ascii=False).encode("utf-8", "replace")
        return text, {"Content-Type": "application/json"}
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, {}


def _refuse_strangers(status: int, payload: bytes) -> None:
    """Only Telegram's own refusals may have consequences: it answers in JSON, proxies do not."""
    if status >= 500 or status == 408:
        raise CutOffError(f"HTTP {status}")
    if not payload.lstrip().startswith(b"{"):
        if status < 300:
            raise CutOffError("an answer that is no JSON")
        raise NotSentError(f"HTTP {status}, not from Telegram")
