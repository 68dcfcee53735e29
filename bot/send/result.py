"""What a transmission came to, and so what happens to its message: a table, a line a row."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.send.telegram import CutOffError, is_revoked
from storage.database.faults import DatabaseFault
from storage.queues import leases, outbox
from storage.queues.deliveries import SENDS, Delivery
from storage.tables import OutboxKind

MAX_RETRY_SECONDS: Final = 300.0  # the longest back-off of a message
LEAVE_TRIES: Final = 8  # of leaving a group, before it counts as left
REVOKED_SECONDS: Final = 60.0  # of silence, once Telegram rejects the token


class Fate(Enum):
    SENT = auto()  # or as good as sent
    RETRY = auto()  # surely not carried out, or idempotent
    CUT_OFF = auto()  # a send of unknown fate
    FLOOD = auto()  # no message may be sent for some seconds
    BLOCKED = auto()  # the bot may not write to this chat, or nobody is there
    RESEND = auto()  # the card's message is gone
    PLAIN = auto()  # the markup cannot be read
    REVOKED = auto()  # the token is no longer valid
    DEAD = auto()  # it can never be sent as it is


class Result(NamedTuple):
    """What a delivery came to. `message`: Telegram's id of what was sent. `seconds`: how long to
    wait after a flood. `problem`: what was wrong, in words that quote nobody."""

    fate: Fate
    message: int | None = None
    seconds: float = 0.0
    problem: str = ""


# Beginnings or middles of Telegram's words, in small letters. The card's message is not there ...
_GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")
# ... or all is as it should be ...
_AS_WISHED: Final[Mapping[str, tuple[str, ...]]] = {
    OutboxKind.EDIT: ("message is not modified",),
    OutboxKind.STRIP: ("message is not modified", *_GONE),
    OutboxKind.ANSWER: ("query is too old", "query id is invalid", "query_id_invalid"),
    OutboxKind.REACT: ("message to react not found", "message not found", "message_id_invalid"),
}
# ... or there is nobody at that address, for now at least ...
_UNREACHABLE: Final = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "input_user_deactivated",
    "peer_id_invalid",
    "chat_id_invalid",
    "can't initiate conversation",
    "group chat was deactivated",
    "upgraded to a supergroup",
)
# ... or Telegram does not read the HTML.
_MARKUP: Final = ("can't parse entities", "can't parse caption entities")


def read_error(kind: str, error: BaseException) -> Result:
    """The result of a delivery of this kind that raised `error`."""
    problem = _describe(error)
    match error:
        case RetryAfter():
            return Result(Fate.FLOOD, seconds=read_seconds(error), problem=problem)
        case BadRequest() | Forbidden() if kind == OutboxKind.LEAVE:
            return Result(Fate.SENT, problem=problem)  # there is nothing that it could still leave
        case Forbidden() | ChatMigrated():
            return _read_unreachable(kind, problem)
        case BadRequest():
            return _read_refusal(kind, error.message.lower(), problem)
        case InvalidToken():
            revoked = is_revoked(error)  # else a proxy does not know the way
            return Result(Fate.REVOKED if revoked else Fate.RETRY, problem=problem)
        case CutOffError() if kind in SENDS:
            return Result(Fate.CUT_OFF, problem=problem)
        case NetworkError() | Conflict():
            return Result(Fate.RETRY, problem=problem)
        case DatabaseFault():  # what was to be sent could not be read
            return Result(Fate.RETRY, problem=problem)
        case _:
            return Result(Fate.DEAD, problem=problem)


def settle(
    conn: Connection, delivery: Delivery, result: Result, real: float, at: datetime
) -> bool:
    """Writes a result into the outbox. False: the row was no longer this delivery's."""
    match result.fate:
        case Fate.SENT:
            return outbox.settle_sent(conn, delivery, result.message, at)
        case Fate.RETRY if delivery.kind == OutboxKind.LEAVE and delivery.tries >= LEAVE_TRIES:
            return outbox.settle_sent(conn, delivery, None, at)
        case Fate.RETRY:
            wait = min(2.0 ** min(delivery.tries, 10), MAX_RETRY_SECONDS)
            return outbox.put_back(conn, delivery, real + wait)
        case Fate.CUT_OFF if delivery.cuts:
            return outbox.settle_uncertain(conn, delivery, real, at)
        case Fate.CUT_OFF:
            return outbox.put_back(conn, delivery, real, cut=True)
        case Fate.FLOOD:
            leases.hold(conn, leases.SENDER, real + result.seconds)
            return outbox.put_back(conn, delivery, real + result.seconds, tried=False)
        case Fate.REVOKED:
            return outbox.put_back(conn, delivery, real + REVOKED_SECONDS, tried=False)
        case Fate.BLOCKED:
            return outbox.block(conn, delivery, at)
        case Fate.RESEND:
            return outbox.send_anew(conn, delivery, real)
        case Fate.DEAD | Fate.PLAIN:
            return outbox.settle_dead(conn, delivery, f"{delivery.kind}: {result.problem}")


def read_seconds(error: RetryAfter) -> float:
    seconds: Any = error.retry_after
    return seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)


def _read_unreachable(kind: str, problem: str) -> Result:
    # There is nothing to leave where the bot was thrown out, or where no group is any more.
    return Result(Fate.SENT if kind == OutboxKind.LEAVE else Fate.BLOCKED, problem=problem)


def _read_refusal(kind: str, words: str, problem: str) -> Result:
    if any(each in words for each in _AS_WISHED.get(kind, ())):
        return Result(Fate.SENT)
    if kind == OutboxKind.EDIT and any(each in words for each in _GONE):
        return Result(Fate.RESEND)
    if any(each in words for each in _UNREACHABLE):
        return _read_unreachable(kind, problem)
    if any(each in words for each in _MARKUP):
        return Result(Fate.PLAIN, problem=problem)
    return Result(Fate.DEAD, problem=problem)


def _describe(error: BaseException) -> str:
    """Telegram's words, without what they quote; of any other error its type alone."""
    name = type(error).__name__
    if not isinstance(error, TelegramError):
        return name
    words = re.sub(r'".*"', '"…"', error.message, flags=re.DOTALL)
    return f"{name}: {words}"
