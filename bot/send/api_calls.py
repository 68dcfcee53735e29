"""Each kind of row in the outbox, as a call of the Bot API."""

import html
import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

from telegram import Bot, InlineKeyboardMarkup
from telegram.constants import ParseMode

from bot.buttons import stamp
from bot.send.files import Contents
from storage.queues.deliveries import Delivery
from storage.tables import OutboxKind

_CAPTIONED: Final = frozenset({"voice", "photo", "audio", "video", "document", "animation"})
PICTURE: Final = "progress.png"
_NO_PREVIEW: Final = {"is_disabled": True}


async def call(
    bot: Bot, delivery: Delivery, pack: Callable[[Delivery], Awaitable[Contents]], mark: str = ""
) -> int | None:
    """Calls Telegram, which may raise; the id of the new message, if there is one. `pack` makes a
    file that is not the mentor's own; `mark` is stamped on every button."""
    body, chat, message = delivery.body, delivery.chat_id, delivery.message
    parse_mode = None if body.get("plain") else ParseMode.HTML
    match delivery.kind:
        case OutboxKind.SEND:
            sent = await ask(
                bot,
                "send_Message",
                chat_id=chat,
                text=body["text"],
                parse_mode=parse_mode,
                reply_markup=make_keyboard(body["buttons"], mark),
                disable_notification=body.get("silent", True),
                link_preview_options=_NO_PREVIEW,
            )
            return int(sent["message_id"])
        case OutboxKind.EDIT:
            await ask(
                bot,
                "edit_Message_Text",
                chat_id=chat,
                message_id=message,
                text=body["text"],
                parse_mode=parse_mode,
                reply_markup=make_keyboard(body["buttons"], mark),
                link_preview_options=_NO_PREVIEW,
            )
        case OutboxKind.STRIP:
            await ask(bot, "edit_Message_Reply_Markup", chat_id=chat, message_id=message)
        case OutboxKind.REACT:
            await ask(
                bot,
                "set_Message_Reaction",
                chat_id=chat,
                message_id=body["message"],
                reaction=[{"type": "emoji", "emoji": body["emoji"]}],
            )
        case OutboxKind.ANSWER:
            await ask(
                bot,
                "answer_Callback_Query",
                callback_query_id=body["query"],
                text=body["text"] or None,
            )
        case OutboxKind.MEDIA:
            kind, given = body["media"], {}
            if kind in _CAPTIONED:
                given = {"caption": body["caption"] or None, "parse_mode": parse_mode}
            send = getattr(bot, f"send_{kind}")
            sent = await send(chat, body["file_id"], disable_notification=True, **given)
            return int(sent.message_id)
        case OutboxKind.EXPORT | OutboxKind.CALENDAR:
            contents = await pack(delivery)
            words: dict[str, Any] = {"caption": contents.words} if contents.words else {}
            sent = await bot.send_document(chat, contents.file, filename=body["name"], **words)
            return sent.message_id
        case OutboxKind.PICTURE:
            contents = await pack(delivery)
            keyboard = make_keyboard(body.get("buttons", []), mark)
            sent = await bot.send_photo(
                chat,
                contents.file,
                caption=contents.words,
                filename=PICTURE,
                reply_markup=InlineKeyboardMarkup.de_json(keyboard, None) if keyboard else None,
                disable_notification=True,
            )
            return sent.message_id
        case OutboxKind.LEAVE:
            await bot.leave_chat(chat)
        case unknown:
            raise ValueError(f"nothing is sent as {unknown}")
    return None


async def ask(bot: Bot, method: str, **given: Any) -> Any:
    """Telegram's answer as it comes: PTB's objects, of which nothing is needed, would take as
    long as the call. The name is written so that PTB does not point at its own method."""
    present = {name: value for name, value in given.items() if value is not None}
    return await bot.do_api_request(method, api_kwargs=present)


def make_keyboard(rows: list[list[dict[str, str]]], mark: str) -> dict[str, Any] | None:
    if not rows:
        return None
    keyboard = [
        [
            {"text": each["text"], "callback_data": stamp(each["data"], mark)}
            | ({"style": each["style"]} if each.get("style") else {})
            for each in row
        ]
        for row in rows
    ]
    return {"inline_keyboard": keyboard}


def make_plain(body: dict[str, Any]) -> dict[str, Any]:
    """The same without its markup."""
    plain: dict[str, Any] = {
        key: html.unescape(re.sub(r"<[^<>]*>", "", body[key]))
        for key in ("text", "caption")
        if key in body
    }
    return {**body, **plain, "plain": True}
