"""The kinds of message that there are, and what is kept of each: its file, its words, its zone.

A kind that is not named here is one of tomorrow, or one that Telegram shows to no bot: nothing of
it is kept but what was written below it.
"""

from typing import Final

from bot.receive.fields import (
    Json,
    clean,
    find_dict,
    find_dicts,
    find_words,
    join_words,
    read_code,
    read_dict,
    read_whole,
    read_words,
)
from bot.receive.rich import flatten
from flows.events import Media, MediaKind

MEDIA_KINDS: Final[tuple[MediaKind, ...]] = (
    "voice", "photo", "animation", "document", "video", "video_note", "audio", "sticker",
)  # fmt: skip
UNKEPT_KINDS: Final = {
    "story": "a story",
    "paid_media": "paid media",
    "game": "a game",
    "giveaway": "a giveaway",
    "giveaway_winners": "a giveaway",
    "invoice": "an invoice",
}
"""What a bot cannot have, or nobody would look for in a journal; in words."""
SERVICE_KINDS: Final = frozenset(
    (
        *("new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed"),
        *("new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created"),
        *("supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed"),
        *("migrate_to_chat_id", "migrate_from_chat_id", "pinned_message", "successful_payment"),
        *("refunded_payment", "users_shared", "user_shared", "chat_shared", "gift", "unique_gift"),
        *("gift_upgrade_sent", "connected_website", "write_access_allowed", "passport_data"),
        *("proximity_alert_triggered", "boost_added", "chat_background_set", "web_app_data"),
        *("checklist_tasks_done", "checklist_tasks_added", "direct_message_price_changed"),
        *("forum_topic_created", "forum_topic_edited", "forum_topic_closed"),
        *("forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden"),
        *("giveaway_created", "giveaway_completed", "managed_bot_created", "poll_option_added"),
        *("poll_option_deleted", "paid_message_price_changed", "suggested_post_approved"),
        *("suggested_post_approval_failed", "suggested_post_declined", "suggested_post_paid"),
        *("suggested_post_refunded", "video_chat_scheduled", "video_chat_started"),
        *("video_chat_ended", "video_chat_participants_invited"),
    )
)
"""What a phone writes by itself: nobody waits for an answer."""
MAX_DURATION_SECONDS: Final = 2**31 - 1  # what a column for durations holds


def is_service(message: Json) -> bool:
    return not SERVICE_KINDS.isdisjoint(message)


def name_unkept(message: Json) -> str:
    """What it has that cannot be kept; empty if nothing is known of such a thing."""
    return next((what for kind, what in UNKEPT_KINDS.items() if kind in message), "")


def read_media(message: Json) -> Media | None:
    """Its file. Unreadable if Telegram could not find it again by what would be stored."""
    for kind in MEDIA_KINDS:
        found = message.get(kind)
        if not found:
            continue
        file = read_dict(found[-1] if kind == "photo" and isinstance(found, list) else found)
        size, duration = file.get("file_size"), file.get("duration")
        return Media(
            kind=kind,
            file_id=read_code(file.get("file_id")),
            unique_id=read_code(file.get("file_unique_id")),
            size=None if size is None else read_whole(size),
            duration=None if duration is None else read_whole(duration, MAX_DURATION_SECONDS),
            name=find_words(file, "file_name") or None,
        )
    return None


def read_written(message: Json) -> str:
    """What somebody wrote, or threw; empty if nothing. Unreadable if it is none."""
    return (
        read_words(message.get("text"))
        or read_words(message.get("caption"))
        or clean(flatten(message.get("rich_message")))
        or _describe_dice(find_dict(message, "dice"))
    )


def describe(message: Json) -> str:
    """The words of what nobody wrote as such; empty if it has none."""
    contact, venue = find_dict(message, "contact"), find_dict(message, "venue")
    poll, checklist = find_dict(message, "poll"), find_dict(message, "checklist")
    return (
        join_words(contact, "first_name", "last_name", "phone_number")
        or _list_below(find_words(poll, "question"), find_dicts(poll, "options"))
        or _list_below(find_words(checklist, "title"), find_dicts(checklist, "tasks"))
        or join_words(venue, "title", "address", by=", ")
    )


def _list_below(heading: str, items: list[Json]) -> str:
    words = (find_words(each, "text") for each in items)
    return "\n".join(filter(None, (heading, *(f"– {each}" for each in words if each))))


def _describe_dice(dice: Json) -> str:
    value = dice.get("value")
    return f"{find_words(dice, 'emoji')} {value}".strip() if type(value) is int else ""


def find_zone(message: Json) -> str | None:
    """The time zone of a place; the place itself is not kept. That of a venue is somebody's."""
    place = find_dict(message, "location")
    longitude, latitude = _find_degrees(place, "longitude"), _find_degrees(place, "latitude")
    if "venue" in message or longitude is None or latitude is None:
        return None
    from tzfpy import get_tz  # a map of the world: loaded when the first place comes

    return get_tz(longitude, latitude) or None


def _find_degrees(place: Json, name: str) -> float | None:
    value = place.get(name)
    return value if isinstance(value, int | float) and -180 <= value <= 180 else None
