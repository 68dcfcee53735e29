"""An update becomes an event: what was said, pressed or asked for, in the conversation's words.

It is read from the dict that came, field by field (bot/receive/fields.py), and only what is used:
an update that lies about an id, a date or a type is put aside before anything is done about it,
and whatever else stands in it may have any shape, of today or of a later version.
"""

import re
import unicodedata
import zlib
from datetime import UTC, datetime
from typing import Any, Final, Literal, NamedTuple

from bot.buttons import read_button, read_mark
from bot.receive.fields import (
    Json,
    Unreadable,
    find_dict,
    find_words,
    read_code,
    read_dict,
    read_whole,
    read_words,
)
from bot.receive.kinds import (
    describe,
    find_zone,
    is_service,
    name_unkept,
    read_media,
    read_written,
)
from bot.receive.origins import name_origin, quote_elsewhere
from flows.events import Acted, Edited, Pressed, Said


class Joined(NamedTuple):
    """The bot was blocked (or unblocked) in its private chat."""

    blocked: bool


class InGroup(NamedTuple):
    """Something happened in a group or channel, where the bot does not work."""

    what: Literal["added", "heard", "left"]


class Blank(NamedTuple):
    """A message of nothing but invisible characters."""


class Unkept(NamedTuple):
    """A message of which nothing can be kept; `what` it is, in words, if that is known."""

    what: str = ""


class Ignored(NamedTuple):
    """An update that asks for nothing."""


Event = Said | Edited | Pressed | Acted | Joined | InGroup | Blank | Unkept | Ignored


class Arrival(NamedTuple):
    """An event and where it came from, in Telegram's ids: the mentor's message, the one it replies
    to, the pressed button's query, card and mark; `in_album`: several files were sent in one
    gesture; `beside`: what came with the words, and is not kept; `look`: 16 bits of what a message
    or an edit shows."""

    event: Event
    message: int | None = None
    replied: int | None = None
    query: str | None = None
    card: int | None = None
    mark: str = ""
    in_album: bool = False
    beside: str = ""
    look: int | None = None


COMMAND = re.compile(r"/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
KINDS: Final = ("my_chat_member", "message", "edited_message", "callback_query")
GROUPS: Final = ("group", "supergroup", "channel")
GONE_STATUSES = ("left", "kicked")
TELEGRAM_BEGAN: Final = int(datetime(2013, 8, 14, tzinfo=UTC).timestamp())
# Letters and symbols by category that show nothing: fillers, an empty Braille cell.
UNSEEN = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"


def read_update(raw: Any, now: datetime, known: frozenset[str]) -> Arrival:
    """The event in a raw update. `known` are the commands that mean something; another word behind
    a slash is a command only if it stands alone, otherwise it is something said. Unreadable if it
    is no update, or lies about what is used of it."""
    try:
        return _read(read_dict(raw), now, known)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(type(error).__name__) from None


def read_name(raw: Any) -> str:
    """What whoever wrote or pressed calls themselves; empty if that is not said."""
    said = (raw.get(name) for name in ("message", "callback_query"))
    content = next((each for each in said if isinstance(each, dict)), {})
    return find_words(find_dict(content, "from"), "first_name")


def _read(update: Json, now: datetime, known: frozenset[str]) -> Arrival:
    read_whole(update.get("update_id"))
    kinds = [kind for kind in KINDS if update.get(kind) is not None]
    if len(kinds) > 1:
        raise Unreadable("several updates in one")
    if not kinds:
        return Arrival(Ignored())
    kind, content = kinds[0], read_dict(update[kinds[0]])
    if kind == "callback_query":
        return _read_query(content, now)
    if _is_group(content):
        return Arrival(InGroup(_see_group(content if kind == "my_chat_member" else None)))
    if kind == "my_chat_member":
        return Arrival(Joined(_is_gone(content)))
    edited = kind == "edited_message"
    arrival = (
        Arrival(_read_edit(content, now, known)) if edited else _read_message(content, now, known)
    )
    return arrival._replace(look=_find_look(content))


def _read_query(query: Json, now: datetime) -> Arrival:
    card = None
    if query.get("message") is not None:
        shown = read_dict(query["message"])
        if _is_group(shown):
            return Arrival(InGroup("heard"))
        card = read_whole(shown.get("message_id"))
    data, code = read_words(query.get("data")), read_code(query.get("id"))
    return Arrival(read_button(data, now), query=code, card=card, mark=read_mark(data))


def _find_look(message: Json) -> int:
    media = read_media(message)
    shown = (read_written(message) or describe(message), media.unique_id if media else "")
    return zlib.crc32("\0".join(shown).encode()) & 0xFFFF


def _is_group(content: Json) -> bool:
    """Telegram's ids of people are positive, those of groups are not."""
    chat = read_dict(content.get("chat"))
    number, kind = chat.get("id"), chat.get("type")
    person = kind == "private"
    if not person and kind not in GROUPS:
        raise Unreadable("a chat that is none of Telegram's")
    read_whole(number if person or type(number) is not int else -number)
    return not person


def _see_group(member: Json | None) -> Literal["added", "heard", "left"]:
    if member is None:
        return "heard"
    return "left" if _is_gone(member) else "added"


def _is_gone(member: Json) -> bool:
    """Whether the bot was sent away."""
    status = read_dict(member.get("new_chat_member")).get("status")
    return read_code(status) in GONE_STATUSES


def _read_edit(edited: Json, now: datetime, known: frozenset[str]) -> Edited | Blank | Ignored:
    if edited.get("location") is not None:  # a place that moves, every few seconds
        return Ignored()
    text = read_written(edited) or describe(edited)
    if text and _is_blank(text):
        return Blank()
    media = read_media(edited)
    if not text and media is None:
        return Ignored()
    command = COMMAND.fullmatch(text.strip())
    if command is not None and command[1].lower() in known:
        if not command[2]:
            return Ignored()  # it was carried out when it came
        text = command[2]  # the words behind /note were saved without it
    return Edited(at=now, message=read_whole(edited.get("message_id")), text=text, media=media)


def _read_message(message: Json, now: datetime, known: frozenset[str]) -> Arrival:
    number, at = read_whole(message.get("message_id")), _read_time(message.get("date"), now)
    reply = message.get("reply_to_message")
    replied = read_whole(reply.get("message_id")) if isinstance(reply, dict) else None
    own, quoted = read_written(message), quote_elsewhere(message)
    text = own or describe(message)
    origin = name_origin(message.get("forward_origin"))
    typed = read_words(message.get("text")).strip() if origin is None else ""
    command, beside = COMMAND.fullmatch(typed), name_unkept(message)
    if command is not None:
        verb, words = command[1].lower(), (command[2] or "").strip()
        if (verb in known and not (words and quoted)) or not words:
            event = Acted(at=at, verb=verb, words=words, message=number)
            return Arrival(event, message=number, replied=replied)
        if verb in known:
            text = words  # said about what is quoted
    said = Said(
        at=at,
        text="\n\n".join(filter(None, (text, quoted))),
        media=read_media(message),
        message=number,
        forwarded_from=origin,
        zone=find_zone(message),
        story=bool(text) and not own,  # a list, a name: nothing is asked for in it
    )
    arrival = Arrival(
        said,
        message=number,
        replied=replied,
        in_album=message.get("media_group_id") is not None,
        beside=beside,
    )
    if said.media is None and said.zone is None and _is_blank(said.text):
        return arrival._replace(event=_see_nothing(message, said.text), beside="")
    return arrival


def _read_time(date: Any, now: datetime) -> datetime:
    """When it was written, a second later: one that waited while the bot was away keeps its own
    time."""
    seconds = read_whole(date)
    if seconds < TELEGRAM_BEGAN:
        raise Unreadable("a message older than Telegram")
    later = seconds + 1
    return now if later >= now.timestamp() else datetime.fromtimestamp(later, UTC)


def _see_nothing(message: Json, text: str) -> Blank | Unkept | Ignored:
    """What it is if there is nothing to keep. Of what is new Telegram may tell a bot nothing."""
    if text:
        return Blank()
    return Ignored() if is_service(message) else Unkept(name_unkept(message))


def _is_blank(text: str) -> bool:
    """Whether nothing in it can be seen. What Python does not know may be a new emoji."""
    return all(
        letter in UNSEEN or unicodedata.category(letter) in ("Cc", "Cf", "Mn", "Zl", "Zp", "Zs")
        for letter in text
    )
