"""What a transmission came to, and so what happens to its message: a table, a line a row."""

import re
from datetime import timedelta
from enum import Enum, auto
from typing import Any, Final, NamedTuple

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
from storage.database.open import is_fault
from storage.queues.outbox import SENDS


class Result(Enum):
    SENT = auto()  # or as good as sent
    AGAIN = auto()  # surely not carried out, or harmless to repeat
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
_AS_WISHED: Final = {
    "edit": ("message is not modified",),
    "strip": ("message is not modified", *_GONE),
    "answer": ("query is too old", "query id is invalid", "query_id_invalid"),
    "react": ("message to react not found", "message not found", "message_id_invalid"),
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
            return Outcome(Result.SENT if kind == "leave" else Result.BLOCKED, problem=problem)
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
        case _ if is_fault(error):  # what was to be sent could not be read
            return Outcome(Result.AGAIN, problem=problem)
        case _:
            return Outcome(Result.DEAD, problem=problem)


def read_seconds(error: RetryAfter) -> float:
    seconds: Any = error.retry_after
    return seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)


def _read_refusal(kind: str, words: str, problem: str) -> Outcome:
    if any(each in words for each in _AS_WISHED.get(kind, ())):
        return Outcome(Result.SENT)
    if kind == "edit" and any(each in words for each in _GONE):
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
