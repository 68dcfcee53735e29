"""An update becomes an event: what was said, pressed or asked for, in the conversation's words.

PTB believes whatever it is given, so all that would be stored or sent back is checked here: an
update that lies about an id or a type is put aside before anything is done about it.
"""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal, NamedTuple

from telegram import Chat, ChatMemberUpdated, Message, MessageOrigin, Update
from telegram.constants import ChatType

from bot.buttons import read_button
from flows.events import Acted, Edited, Media, MediaKind, Pressed, Said


class Joined(NamedTuple):
    """The bot was blocked (or unblocked) in its private chat."""

    blocked: bool


class InGroup(NamedTuple):
    """Something happened in a group or channel, where the bot does not work."""

    what: Literal["added", "heard", "left"]


class Blank(NamedTuple):
    """A message of nothing but invisible characters."""


class Ignored(NamedTuple):
    """An update that asks for nothing."""


Event = Said | Edited | Pressed | Acted | Joined | InGroup | Blank | Ignored


class Arrival(NamedTuple):
    """An event and where it came from, in Telegram's ids: the mentor's message, the one it replies
    to, the pressed button's query and card; `in_album`: several files were sent in one gesture."""

    event: Event
    message: int | None = None
    replied: int | None = None
    query: str | None = None
    card: int | None = None
    in_album: bool = False


class Unreadable(Exception):
    """An update that is none. It is parked as it is; the text never quotes it."""


COMMAND = re.compile(r"/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
MEDIA_KINDS: tuple[MediaKind, ...] = (
    "voice", "photo", "animation", "document", "video", "video_note", "audio", "sticker",
)  # fmt: skip
GONE_STATUSES = ("left", "kicked")
TELEGRAM_BEGAN: Final = datetime(2013, 8, 14, tzinfo=UTC)
MAX_ID: Final = 2**63 - 1  # what a column for ids holds
MAX_DURATION_SECONDS: Final = 2**31 - 1  # what a column for durations holds
# Letters and symbols by category that show nothing: fillers, an empty Braille cell.
UNSEEN = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"


def read_update(raw: Any, now: datetime, known: frozenset[str]) -> Arrival:
    """The event in a raw update. `known` are the commands that mean something; another word behind
    a slash is a command only if it stands alone, otherwise it is something said."""
    try:
        return _read(Update.de_json(_trim(raw), None), now, known)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(type(error).__name__) from None


def read_name(raw: Any) -> str:
    """What whoever wrote or pressed calls themselves; empty if that is not said."""
    said = (raw.get(name) for name in ("message", "callback_query"))
    sender = next((each.get("from") for each in said if isinstance(each, dict)), None)
    name = sender.get("first_name") if isinstance(sender, dict) else None
    return _clean(name) if isinstance(name, str) else ""


def _trim(raw: Any) -> Any:
    """Without the card whose button was pressed, of which PTB would read every button and word."""
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(query.get("message"), dict):
        return raw
    names = ("message_id", "date", "chat")
    card = {name: query["message"][name] for name in names if name in query["message"]}
    return raw | {"callback_query": query | {"message": card}}


def _read(update: Update, now: datetime, known: frozenset[str]) -> Arrival:
    member, message, edited = update.my_chat_member, update.message, update.edited_message
    if sum(each is not None for each in (member, message, edited, update.callback_query)) > 1:
        raise Unreadable("several updates in one")
    if update.effective_chat is not None and _is_group(update.effective_chat):
        return Arrival(InGroup(_see_group(member)))
    if member is not None:
        return Arrival(Joined(member.new_chat_member.status in GONE_STATUSES))
    if update.callback_query is not None:
        query = update.callback_query
        card = _whole(query.message.message_id) if query.message is not None else None
        pressed = read_button(_clean(query.data or ""), now)
        return Arrival(pressed, query=_id(query.id), card=card)
    if edited is not None:
        return Arrival(_read_edit(edited, now, known))
    if message is not None:
        return _read_message(message, now, known)
    return Arrival(Ignored())


def _is_group(chat: Chat) -> bool:
    """Telegram's ids of people are positive, those of groups are not."""
    person = chat.type == ChatType.PRIVATE
    _whole(chat.id if person else -chat.id)
    return not person


def _see_group(member: ChatMemberUpdated | None) -> Literal["added", "heard", "left"]:
    if member is None:
        return "heard"
    return "left" if member.new_chat_member.status in GONE_STATUSES else "added"


def _read_edit(edited: Message, now: datetime, known: frozenset[str]) -> Edited | Blank | Ignored:
    if edited.location is not None:  # a place that moves, every few seconds
        return Ignored()
    text = _clean(edited.text or edited.caption or "")
    if text and _is_blank(text):
        return Blank()
    if not text and _read_media(edited) is None:
        return Ignored()
    command = COMMAND.fullmatch(text.strip())
    if command is not None and command[1].lower() in known and command[2]:
        text = command[2]  # the words behind /note were saved without it
    return Edited(at=now, message=_whole(edited.message_id), text=text)


def _read_message(message: Message, now: datetime, known: frozenset[str]) -> Arrival:
    if message.date < TELEGRAM_BEGAN:
        raise Unreadable("a message older than Telegram")
    # A message that waited while the bot was away keeps its own time.
    at = min(now, message.date + timedelta(seconds=1))
    number, reply = _whole(message.message_id), message.reply_to_message
    replied = _whole(reply.message_id) if reply is not None else None
    text = _clean(message.text or message.caption or _describe(message))
    event: Event = Said(
        at=at,
        text=text,
        media=_read_media(message),
        message=number,
        forwarded_from=_name_origin(message.forward_origin),
        zone=_find_zone(message),
    )
    command = COMMAND.fullmatch(message.text.strip()) if message.text else None
    if command is not None and message.forward_origin is None:
        verb, words = command[1].lower(), _clean(command[2] or "").strip()
        if verb in known or not words:
            event = Acted(at=at, verb=verb, words=words, message=number)
    if isinstance(event, Said) and not (event.media or event.zone) and _is_blank(text):
        seen = _has_content(message)
        event = Blank() if seen else Ignored()
    album = message.media_group_id is not None
    return Arrival(event, message=number, replied=replied, in_album=album)


def _read_media(message: Message) -> Media | None:
    for kind in MEDIA_KINDS:
        found = getattr(message, kind)
        if not found:
            continue
        file = found[-1] if kind == "photo" else found
        duration = getattr(file, "duration", None)
        if isinstance(duration, timedelta):
            duration = int(duration.total_seconds())
        return Media(
            kind=kind,
            file_id=_id(file.file_id),
            unique_id=_id(file.file_unique_id),
            size=_whole(file.file_size) if file.file_size is not None else None,
            duration=_whole(duration, MAX_DURATION_SECONDS) if duration is not None else None,
            name=_clean(getattr(file, "file_name", None) or "") or None,
        )
    return None


def _whole(value: Any, largest: int = MAX_ID) -> int:
    """A whole number that the database can hold; True is none, nor is "7"."""
    if type(value) is not int or not 0 <= value <= largest:
        raise Unreadable("a number that is none of Telegram's")
    return value


def _id(value: Any) -> str:
    """An id in letters, of a file or a query: it is stored in clear, and sent back as it is."""
    if not (isinstance(value, str) and value.isascii() and value.isprintable() and value):
        raise Unreadable("an id that is none of Telegram's")
    return value


def _describe(message: Message) -> str:
    """The words of what has neither text nor file."""
    if message.contact is not None:
        contact = message.contact
        return " ".join(
            filter(None, (contact.first_name, contact.last_name, contact.phone_number))
        )
    if message.poll is not None:
        return message.poll.question
    if message.venue is not None:
        return f"{message.venue.title}, {message.venue.address}"
    if message.dice is not None:
        return f"{message.dice.emoji} {message.dice.value}"
    return ""


def _has_content(message: Message) -> bool:
    return bool(message.text or message.caption)


def _name_origin(origin: MessageOrigin | None) -> str | None:
    """Who a forwarded message is from, as Telegram shows it."""
    if origin is None:
        return None
    user = getattr(origin, "sender_user", None)
    chat = getattr(origin, "sender_chat", None) or getattr(origin, "chat", None)
    name = getattr(origin, "sender_user_name", None)
    return _clean(
        (user and user.full_name)
        or (chat and (chat.title or chat.full_name))
        or name
        or "somebody"
    )


def _find_zone(message: Message) -> str | None:
    """The time zone of a place; the place itself is not kept."""
    if message.location is None or message.venue is not None:
        return None
    from tzfpy import get_tz  # a map of the world: loaded when the first place comes

    return get_tz(message.location.longitude, message.location.latitude) or None


def _clean(text: str) -> str:
    """Text without lone halves of surrogate pairs, which no file and no other program can read."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_blank(text: str) -> bool:
    """Whether nothing in it can be seen. What Python does not know may be a new emoji."""
    return all(
        letter in UNSEEN or unicodedata.category(letter) in ("Cc", "Cf", "Mn", "Zl", "Zp", "Zs")
        for letter in text
    )
