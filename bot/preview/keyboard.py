"""Inline keyboards, checked as Telegram checks them, each refusal in its words."""

import json
from urllib.parse import urlsplit

from bot.preview.call import Call, bad_request
from bot.preview.chats import Json

MOST_BUTTONS = 100
MOST_BYTES = 4096
MOST_DATA = 64
STYLES = ("primary", "success", "danger")
OTHER_ACTIONS = (
    "web_app",
    "copy_text",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "pay",
)
UNUSED_MARKUP = ("keyboard", "remove_keyboard", "force_reply")


def read_keyboard(call: Call, *, only_inline: bool = False) -> Json | None:
    """The inline keyboard that the call carries; None if it has none, or none with buttons.

    Other markup (a reply keyboard, its removal) is accepted with a send and changes nothing.
    """
    markup = call.parsed("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("Object expected as reply markup")
    if only_inline and any(key in markup for key in UNUSED_MARKUP):
        raise bad_request("Inline keyboard expected")
    rows = markup.get("inline_keyboard") or []
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        )
    read = [[_read_button(button) for button in row] for row in rows if row]
    size = len(json.dumps(read, ensure_ascii=False, separators=(",", ":")).encode()) if read else 0
    if sum(map(len, read)) > MOST_BUTTONS or size > MOST_BYTES:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": read} if read else None


def _read_button(button: object) -> Json:
    if not isinstance(button, dict):
        raise _unreadable("InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise _unreadable('Can\'t find field "text"')
    style = button.get("style")
    if style is not None and style not in STYLES:
        raise _unreadable("invalid button style specified")
    kept: Json = {"text": str(button["text"])} | ({"style": style} if style else {})
    if not kept["text"].strip():
        raise bad_request("Inline keyboard button text must be non-empty")
    if url := button.get("url"):
        parts = urlsplit(str(url))
        if parts.scheme not in ("http", "https", "tg") or not parts.netloc:
            raise bad_request(f"Inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        return kept | {"url": str(url)}
    if data := button.get("callback_data"):
        if len(str(data).encode()) > MOST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
        return kept | {"callback_data": str(data)}
    action = next((name for name in OTHER_ACTIONS if name in button), None)
    if action is None:
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    return kept | {action: button[action]}


def _unreadable(reason: str) -> Exception:
    return bad_request(f"Can't parse inline keyboard button: {reason}")
