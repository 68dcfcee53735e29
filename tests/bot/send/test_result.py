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

from bot.send.result import Fate, read_error
from bot.send.telegram import CutOffError, NotSentError
from tests.bot.sending_bot import EVERY, FAULT


def unauthorized(error: InvalidToken | EndPointNotFound) -> InvalidToken | EndPointNotFound:
    error.__cause__ = InvalidToken("Unauthorized")
    return error


TABLE: list[tuple[BaseException, tuple[str, ...], Fate]] = [
    (BadRequest("Message is not modified: specified new"), ("edit", "strip"), Fate.SENT),
    (BadRequest("Query is too old and response timeout expired"), ("answer",), Fate.SENT),
    (BadRequest("QUERY_ID_INVALID"), ("answer",), Fate.SENT),
    (BadRequest("Message to react not found"), ("react",), Fate.SENT),
    (BadRequest("MESSAGE_ID_INVALID"), ("react", "strip"), Fate.SENT),
    (BadRequest("Message to edit not found"), ("strip",), Fate.SENT),
    (BadRequest("Message can't be edited"), ("strip",), Fate.SENT),
    (NotSentError("ClientConnectorError"), EVERY, Fate.RETRY),
    (NetworkError("Too Many Requests: retry later"), EVERY, Fate.RETRY),
    (Conflict("Conflict"), EVERY, Fate.RETRY),
    (FAULT, ("export",), Fate.RETRY),
    (CutOffError("HTTP 502"), ("edit", "strip", "react", "answer", "leave"), Fate.RETRY),
    (CutOffError("HTTP 502"), ("send", "media", "export"), Fate.CUT_OFF),
    (RetryAfter(7), EVERY, Fate.FLOOD),
    (Forbidden("Forbidden: bot was blocked by the user"), EVERY[:-1], Fate.BLOCKED),
    (Forbidden("Forbidden: bot was kicked from the group chat"), ("leave",), Fate.SENT),
    (BadRequest("Bad Request: not enough rights"), ("leave",), Fate.SENT),
    (BadRequest("Message to edit not found"), ("edit",), Fate.RESEND),
    (BadRequest("Message can't be edited"), ("edit",), Fate.RESEND),
    (BadRequest("Can't parse entities: unclosed tag"), ("send", "edit", "media"), Fate.PLAIN),
    (BadRequest("Chat not found"), EVERY[:-1], Fate.BLOCKED),
    (BadRequest("PEER_ID_INVALID"), EVERY[:-1], Fate.BLOCKED),
    (BadRequest("User is deactivated"), EVERY[:-1], Fate.BLOCKED),
    (BadRequest("Chat not found"), ("leave",), Fate.SENT),
    (BadRequest("BUTTON_DATA_INVALID"), ("send", "edit"), Fate.DEAD),
    (BadRequest("Message is not modified"), ("send",), Fate.DEAD),
    (InvalidToken("Unauthorized"), EVERY, Fate.REVOKED),
    (unauthorized(InvalidToken("Either the token or the endpoint")), EVERY, Fate.REVOKED),
    (unauthorized(EndPointNotFound("Endpoint not found")), EVERY, Fate.DEAD),
    (InvalidToken("Not Found"), EVERY, Fate.RETRY),
    (ChatMigrated(-100), EVERY[:-1], Fate.BLOCKED),
    (ChatMigrated(-100), ("leave",), Fate.SENT),
    (KeyError("a mentor's words"), EVERY, Fate.DEAD),
]


@pytest.mark.parametrize(
    ("error", "kind", "fate"),
    [
        pytest.param(error, kind, fate, id=f"{type(error).__name__}-{kind}-{fate.name}")
        for error, kinds, fate in TABLE
        for kind in kinds
    ],
)
def test_every_line_of_the_table(error: BaseException, kind: str, fate: Fate) -> None:
    assert read_error(kind, error).fate is fate


def test_a_flood_says_how_long() -> None:
    assert read_error("send", RetryAfter(7)).seconds == 7.0


def test_no_problem_quotes_anybody() -> None:
    quoting = BadRequest('Can\'t parse entities: unsupported start tag "she\nwept" at offset 3')
    assert read_error("send", quoting).problem == (
        'BadRequest: Can\'t parse entities: unsupported start tag "…" at offset 3'
    )
    assert read_error("send", KeyError("she wept")).problem == "KeyError"
