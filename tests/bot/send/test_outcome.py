"""What a transmission came to, for each kind of message."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.send.outcome import Result, read_error
from bot.send.telegram import CutOffError, NotSentError
from tests.bot.outpost import EVERY, FAULT


def unauthorized(error: InvalidToken | EndPointNotFound) -> InvalidToken | EndPointNotFound:
    error.__cause__ = InvalidToken("Unauthorized")
    return error


TABLE: list[tuple[BaseException, tuple[str, ...], Result]] = [
    (BadRequest("Message is not modified: specified new"), ("edit", "strip"), Result.SENT),
    (BadRequest("Query is too old and response timeout expired"), ("answer",), Result.SENT),
    (BadRequest("QUERY_ID_INVALID"), ("answer",), Result.SENT),
    (BadRequest("Message to react not found"), ("react",), Result.SENT),
    (BadRequest("MESSAGE_ID_INVALID"), ("react", "strip"), Result.SENT),
    (BadRequest("Message to edit not found"), ("strip",), Result.SENT),
    (BadRequest("Message can't be edited"), ("strip",), Result.SENT),
    (NotSentError("ClientConnectorError"), EVERY, Result.AGAIN),
    (NetworkError("Too Many Requests: retry later"), EVERY, Result.AGAIN),
    (Conflict("Conflict"), EVERY, Result.AGAIN),
    (FAULT, ("export",), Result.AGAIN),
    (CutOffError("HTTP 502"), ("edit", "strip", "react", "answer", "leave"), Result.AGAIN),
    (CutOffError("HTTP 502"), ("send", "media", "export"), Result.CUT_OFF),
    (RetryAfter(7), EVERY, Result.FLOOD),
    (Forbidden("Forbidden: bot was blocked by the user"), EVERY[:-1], Result.BLOCKED),
    (Forbidden("Forbidden: bot was kicked from the group chat"), ("leave",), Result.SENT),
    (BadRequest("Message to edit not found"), ("edit",), Result.ANEW),
    (BadRequest("Message can't be edited"), ("edit",), Result.ANEW),
    (BadRequest("Can't parse entities: unclosed tag"), ("send", "edit", "media"), Result.PLAIN),
    (BadRequest("Chat not found"), EVERY, Result.DEAD),
    (BadRequest("BUTTON_DATA_INVALID"), ("send", "edit"), Result.DEAD),
    (BadRequest("Message is not modified"), ("send",), Result.DEAD),
    (InvalidToken("Unauthorized"), EVERY, Result.REVOKED),
    (unauthorized(InvalidToken("Either the token or the endpoint")), EVERY, Result.REVOKED),
    (unauthorized(EndPointNotFound("Endpoint not found")), EVERY, Result.DEAD),
    (InvalidToken("Not Found"), EVERY, Result.AGAIN),
    (ChatMigrated(-100), EVERY, Result.DEAD),
    (KeyError("a mentor's words"), EVERY, Result.DEAD),
]


@pytest.mark.parametrize(
    ("error", "kind", "result"),
    [
        pytest.param(error, kind, result, id=f"{type(error).__name__}-{kind}-{result.name}")
        for error, kinds, result in TABLE
        for kind in kinds
    ],
)
def test_every_line_of_the_table(error: BaseException, kind: str, result: Result) -> None:
    assert read_error(kind, error).result is result


def test_a_flood_says_how_long() -> None:
    assert read_error("send", RetryAfter(7)).seconds == 7.0


def test_no_problem_quotes_anybody() -> None:
    quoting = BadRequest('Can\'t parse entities: unsupported start tag "she\nwept" at offset 3')
    assert read_error("send", quoting).problem == (
        'BadRequest: Can\'t parse entities: unsupported start tag "…" at offset 3'
    )
    assert read_error("send", KeyError("she wept")).problem == "KeyError"
