"""A plan that is heard in one line, on a Thursday at ten in Brussels, and the card of it."""

from datetime import UTC, datetime
from typing import Any

from flows.sessions.planning import PLANNING
from tests.flows.talk import Talk, said

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
"""A Thursday; it is ten in Brussels."""


def hear(words: str, at: datetime = NOW, **facts: Any) -> Talk:
    said_then = said(words).model_copy(update={"at": at})
    return Talk(PLANNING, said=said_then, at=at, **{"mentees": ("Anna",), **facts})


def card(talk: Talk) -> str:
    """Its first line, without the phone's time."""
    return talk.screen.split("\n\n")[0].split(" (your phone says:")[0]
