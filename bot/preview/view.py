"""A message as the chat page and the tests see it: safe HTML, buttons, reactions, one file."""

from datetime import UTC, datetime

from bot.preview.chats import Chat, Json, Post
from bot.preview.files import MEDIA, Files
from bot.preview.markup import Formatted, show_html

# Only these are shown by a browser; everything else is a download without a meaning of its own.
BROWSER_MIMES = (
    "image/jpeg image/png image/gif image/webp audio/ogg audio/mpeg audio/mp4 audio/webm "
    "audio/wav audio/x-wav video/mp4 video/webm"
)
SHOWN_MIMES = frozenset(BROWSER_MIMES.split())


def show_post(post: Post, files: Files) -> Json:
    message = post.message
    entities = message.get("entities") or message.get("caption_entities") or []
    origin = message.get("forward_origin", {})
    return {
        "id": post.id,
        "from": "bot" if post.by_bot else "me",
        "date": datetime.fromtimestamp(message["date"], UTC).isoformat(),
        "edited": "edit_date" in message and post.words != _first_words(post),
        "html": show_html(Formatted(post.words, entities)),
        "text": post.words,
        "buttons": [[_show_button(button) for button in row] for row in post.buttons],
        "reactions": list(post.reactions),
        "reply_to": message.get("reply_to_message", {}).get("message_id"),
        "forwarded_from": origin.get("sender_user_name"),
        "media": _show_media(message, files),
    }


def inspect_post(post: Post, files: Files) -> Json:
    """The same with what only a test asks for: what it was before each edit, and silence."""
    earlier = [
        {"text": message.get("text") or message.get("caption") or "", "buttons": _labels(message)}
        for message in post.earlier
    ]
    return show_post(post, files) | {"earlier": earlier, "silent": post.silent}


def show_chat(chat: Chat, files: Files) -> list[Json]:
    return [show_post(post, files) for post in chat.posts.values()]


def _first_words(post: Post) -> str:
    message = (post.earlier or [post.message])[0]
    return str(message.get("text") or message.get("caption") or "")


def _labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def _show_button(button: Json) -> Json:
    shown = {"text": button["text"], "data": button.get("callback_data")}
    return shown | {key: button[key] for key in ("url", "style") if key in button}


def _show_media(message: Json, files: Files) -> Json | None:
    if "location" in message:
        place = message["location"]
        name = f"{place['latitude']:.4f}, {place['longitude']:.4f}"
        return {
            "kind": "location",
            "name": name,
            "size": 0,
            "duration": None,
            "url": "",
            "mime": "",
        }
    kind = next((kind for kind in MEDIA if kind in message), None)
    if kind is None:
        return None
    media = message[kind][-1] if kind == "photo" else message[kind]
    stored = files.known[media["file_id"]]
    return {
        "kind": kind,
        "name": stored.name,
        "size": stored.size,
        "duration": media.get("duration"),
        "url": f"/api/files/{stored.file_id}",
        "mime": stored.mime if stored.mime in SHOWN_MIMES else "application/octet-stream",
    }
