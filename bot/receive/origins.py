"""Whose words they are: those of a forwarded message, and what is quoted from another chat."""

from typing import Any

from bot.receive.fields import Json, find_dict, find_words, join_words

NOBODY = "somebody"


def name_origin(origin: Any) -> str | None:
    """Who a forwarded message is from, as Telegram shows it; None where it is not forwarded."""
    if origin is None:
        return None
    return _name(origin) if isinstance(origin, dict) else NOBODY


def quote_elsewhere(message: Json) -> str:
    """What somebody quotes from another chat, and from whom; empty where nothing is. What is
    quoted of this chat stands in it."""
    quoted = find_words(find_dict(message, "quote"), "text")
    if message.get("external_reply") is None or not quoted:
        return ""
    return f"“{quoted}” ({_name(find_dict(find_dict(message, 'external_reply'), 'origin'))})"


def _name(origin: Json) -> str:
    chat = find_dict(origin, "sender_chat") or find_dict(origin, "chat")
    return (
        _name_person(find_dict(origin, "sender_user"))
        or find_words(chat, "title")
        or _name_person(chat)
        or find_words(origin, "sender_user_name")
        or NOBODY
    )


def _name_person(person: Json) -> str:
    return join_words(person, "first_name", "last_name")
