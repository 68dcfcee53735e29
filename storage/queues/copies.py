"""What waits to be sent, or was shown, and repeats words of the mentor's that are to go."""

import html
import json
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, null, select, update

from flows.words.copies import DELETED, Gone
from storage.queues.ready_rows import QUEUED, SPOKEN_FIRST
from storage.tables import (
    SHOWS_BUTTONS,
    InboxState,
    OutboxState,
    cards,
    inbox,
    outbox,
)

_COMPARED: Final = 200
"""Characters by which a text is known on a message: longer ones may be cut short there."""
_LEAST_FOUND: Final = 4
"""Characters from which on a message is taken for what looks for the words."""


def drop_unasked(conn: Connection, chat: int, texts: Sequence[str]) -> None:
    """What was to be sent first, and quotes one of these texts, is not sent."""
    if not texts:
        return
    quoted = [html.escape(" ".join(each.split())[:_COMPARED], quote=False) for each in texts]
    for row in conn.execute(_UNASKED, {"of": chat}).all():
        told = " ".join(row.body.get("text", "").split())
        if any(each in told for each in quoted):
            conn.execute(_DROP, {"row": row.id})
            conn.execute(_BARE, {"this": row.card})


def wipe(
    conn: Connection,
    chat: int,
    gone: Gone,
    sought: Collection[str],
    messages: Collection[int],
) -> None:
    """Words that are to go for good: from buttons, from what waits to be sent or never will be,
    and from what could not be read or handled. `sought`: what was looked for and goes with them;
    `messages`: those of Telegram's that they came in."""
    for row in conn.execute(_SHOWN, {"of": chat}).all():
        buttons = [
            (DELETED if gone.is_label(label) or (sought and _is_sought(label)) else label, data)
            for label, data in row.buttons or ()
        ]
        if buttons != [(label, data) for label, data in row.buttons or ()]:
            conn.execute(_RELABEL, {"this": row.id, "buttons": buttons})
    for row in conn.execute(_UNSENT, {"of": chat}).all():
        quotes = _list_quotes(row.body.get("text", ""))
        if not any(gone.is_copy(each) or each in sought for each in quotes):
            continue
        if row.state == OutboxState.DEAD or row.priority == SPOKEN_FIRST:
            conn.execute(_DROP, {"row": row.id})
        else:
            body = {**row.body, "text": DELETED, "buttons": []}
            conn.execute(_RETELL, {"row": row.id, "body": body})
    for row in conn.execute(_PARKED, {"of": chat}).all():
        update_ = _read_update(row.payload)
        if _tells(update_, gone) or (messages and _find_messages(update_) & set(messages)):
            conn.execute(_FORGET, {"this": row.id})


def _read_update(payload: str) -> Any:
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):  # that is why it was put aside
        return {"text": payload}


def _is_sought(label: str) -> bool:
    """Whether a button takes away what is looked for."""
    return label.startswith("✕ “")


_QUOTED: Final = re.compile("“([^”]*)”")


def _list_quotes(told: str) -> Iterator[str]:
    """The lines of a message (HTML), and what stands in quotes."""
    plain = html.unescape(re.sub(r"<[^<>]*>", "", told))
    yield plain
    for each in plain.splitlines():
        yield each.strip("… ")
    yield from _QUOTED.findall(" ".join(plain.split()))


def _tells(update_: Any, gone: Gone) -> bool:
    """Whether an update of Telegram's repeats them anywhere, or looks for them."""
    texts = _list_texts(update_)
    return any(gone.is_copy(each) or _looks_for(each, gone) for each in texts)


def _looks_for(text: str, gone: Gone) -> bool:
    words = text.partition(" ")[2] if text.startswith("/") else text
    return len(words) >= _LEAST_FOUND and gone.is_found(words)


def _list_texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key in ("text", "caption") and isinstance(each, str):
                yield each
            else:
                yield from _list_texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _list_texts(each)


def _find_messages(update_: Any) -> set[int]:
    """Telegram's ids of the message that came or was edited."""
    if not isinstance(update_, dict):
        return set()
    told = (update_.get(kind) for kind in ("message", "edited_message"))
    return {each["message_id"] for each in told if isinstance(each, dict) and "message_id" in each}


_UNASKED: Final[Any] = select(outbox.c.id, outbox.c.card, outbox.c.body).where(
    outbox.c.chat == bindparam("of"), outbox.c.priority == SPOKEN_FIRST, outbox.c.state == QUEUED
)
_DROP: Final = delete(outbox).where(outbox.c.id == bindparam("row"))
_BARE: Final = (
    update(cards).where(cards.c.id == bindparam("this")).values(has_buttons=False, buttons=null())
)
_SHOWN: Final = select(cards.c.id, cards.c.buttons).where(
    cards.c.chat == bindparam("of"), SHOWS_BUTTONS
)
_RELABEL: Final = update(cards).where(cards.c.id == bindparam("this"))
_UNSENT: Final[Any] = select(outbox.c.id, outbox.c.state, outbox.c.priority, outbox.c.body).where(
    outbox.c.chat == bindparam("of"), outbox.c.state.in_((OutboxState.QUEUED, OutboxState.DEAD))
)
_RETELL: Final = update(outbox).where(outbox.c.id == bindparam("row"))
_PARKED: Final = select(inbox.c.id, inbox.c.payload).where(
    inbox.c.chat == bindparam("of"), inbox.c.state == InboxState.PARKED
)
_FORGET: Final = (
    update(inbox)
    .where(inbox.c.id == bindparam("this"))
    .values(state=InboxState.HANDLED, payload=null(), problem=null())
)
