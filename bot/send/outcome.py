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
REVOKED_SECONDS: Final = 60.0  # of silence, once Telegram rejects the token


class Result(Enum):
    SENT = auto()  # or as good as sent
    AGAIN = auto()  # surely not carried out, or idempotent
    CUT_OFF = auto()  # a send of unknown fate
    FLOOD = auto()  # nothing may be sent for some seconds
    BLOCKED = auto()  # the bot may not write to this chat
    ANEW = auto()  # the card's message is gone
    PLAIN = auto()  # the markup cannot be read
    REVOKED = auto()  # the token is no longer valid
    DEAD = auto()  # it can never be sent as it is


class Outcome(NamedTuple):
    """`message`: Telegram's id of what was sent. `seconds`: how long to wait after a flood.
    `problem`: what was wrong, in words that quote nobody."""

    result: Result
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
# ... or Telegram does not read the HTML.
_MARKUP: Final = ("can't parse entities", "can't parse caption entities")


def read_error(kind: str, error: BaseException) -> Outcome:
    """The outcome of a delivery of this kind that raised `error`."""
    problem = _describe(error)
    match error:
        case RetryAfter():
            return Outcome(Result.FLOOD, seconds=read_seconds(error), problem=problem)
        case Forbidden():
            # There is nothing to leave where the bot was thrown out.
            return Outcome(
                Result.SENT if kind == OutboxKind.LEAVE else Result.BLOCKED, problem=problem
            )
        case BadRequest():
            return _read_refusal(kind, error.message.lower(), problem)
        case InvalidToken():
            revoked = is_revoked(error)  # else a proxy does not know the way
            return Outcome(Result.REVOKED if revoked else Result.AGAIN, problem=problem)
        case CutOffError() if kind in SENDS:
            return Outcome(Result.CUT_OFF, problem=problem)
        case ChatMigrated():
            return Outcome(Result.DEAD, problem=problem)
        case NetworkError() | Conflict():
            return Outcome(Result.AGAIN, problem=problem)
        case DatabaseFault():  # what was to be sent could not be read
            return Outcome(Result.AGAIN, problem=problem)
        case _:
            return Outcome(Result.DEAD, problem=problem)


def settle(
    conn: Connection, delivery: Delivery, outcome: Outcome, real: float, at: datetime
) -> bool:
    """Writes an outcome into the outbox. False: the row was no longer this delivery's."""
    match outcome.result:
        case Result.SENT:
            return outbox.settle_sent(conn, delivery, outcome.message, at)
        case Result.AGAIN:
            wait = min(2.0 ** min(delivery.tries, 10), MAX_RETRY_SECONDS)
            return outbox.put_back(conn, delivery, real + wait)
        case Result.CUT_OFF if delivery.cuts:
            return outbox.settle_uncertain(conn, delivery, real, at)
        case Result.CUT_OFF:
            return outbox.put_back(conn, delivery, real, cut=True)
        case Result.FLOOD:
            leases.hold(conn, leases.SENDER, real + outcome.seconds)
            return outbox.put_back(conn, delivery, real + outcome.seconds, tried=False)
        case Result.REVOKED:
            return outbox.put_back(conn, delivery, real + REVOKED_SECONDS, tried=False)
        case Result.BLOCKED:
            return outbox.block(conn, delivery, at)
        case Result.ANEW:
            return outbox.send_anew(conn, delivery, real)
        case Result.DEAD | Result.PLAIN:
            return outbox.settle_dead(conn, delivery, f"{delivery.kind}: {outcome.problem}")


def read_seconds(error: RetryAfter) -> float:
    seconds: Any = error.retry_after
    return seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)


def _read_refusal(kind: str, words: str, problem: str) -> Outcome:
    if any(each in words for each in _AS_WISHED.get(kind, ())):
        return Outcome(Result.SENT)
    if kind == OutboxKind.EDIT and any(each in words for each in _GONE):
        return Outcome(Result.ANEW)
    if any(each in words for each in _MARKUP):
        return Outcome(Result.PLAIN, problem=problem)
    return Outcome(Result.DEAD, problem=problem)


def _describe(error: BaseException) -> str:
    """Telegram's words, without what they quote; of any other error its type alone."""
    name = type(error).__name__
    if not isinstance(error, TelegramError):
        return name
    words = re.sub(r'".*"', '"…"', error.message, flags=re.DOTALL)
    return f"{name}: {words}"
