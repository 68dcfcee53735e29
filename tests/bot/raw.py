"""Raw updates, as Telegram sends them: dicts of nothing but JSON."""

from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

NOW = datetime(2026, 11, 26, 15, 42, tzinfo=UTC)  # a Thursday, 16:42 in Brussels
ANA, BOT = 101, 4200001
BOT_USER: Json = {"id": BOT, "is_bot": True, "first_name": "Afterword"}
FILE: Json = {"file_id": "f1", "file_unique_id": "u1"}
PICTURE: Json = {**FILE, "width": 9, "height": 9}

MEDIA: dict[str, Any] = {
    "voice": {**FILE, "duration": 7, "file_size": 900},
    "photo": [{**PICTURE, "file_id": "small"}, {**PICTURE, "file_size": 900}],
    "document": {**FILE, "file_name": "plan.pdf", "file_size": 900},
    "video": {**PICTURE, "duration": 7, "file_name": "walk.mp4"},
    "video_note": {**FILE, "length": 240, "duration": 7},
    "audio": {**FILE, "duration": 7, "file_name": "talk.mp3"},
    "animation": {**PICTURE, "duration": 7},
    "sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False},
}
PLACE: Json = {"latitude": 50.85, "longitude": 4.35}
OTHERS: dict[str, Any] = {
    "contact": {"phone_number": "+32 2 555", "first_name": "Bea", "last_name": "Roy"},
    "venue": {"location": PLACE, "title": "Café Zu", "address": "Rue 1"},
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "p1",
        "question": "Which of us listens?",
        "options": [{"text": "I", "voter_count": 0, "persistent_id": "1"}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
}
ORIGINS: dict[str, Json] = {
    "Ben Li": {"type": "user", "sender_user": {"id": 5, "is_bot": False, "first_name": "Ben Li"}},
    "Somebody Hidden": {"type": "hidden_user", "sender_user_name": "Somebody Hidden"},
    "A Group": {"type": "chat", "sender_chat": {"id": -5, "type": "group", "title": "A Group"}},
    "A Channel": {
        "type": "channel",
        "chat": {"id": -6, "type": "channel", "title": "A Channel"},
        "message_id": 3,
    },
}


def seconds(at: datetime = NOW) -> int:
    return int(at.timestamp())


def user(person: int = ANA) -> Json:
    return {"id": person, "is_bot": False, "first_name": "Ana"}


def private(person: int = ANA) -> Json:
    return {"id": person, "type": "private", "first_name": "Ana"}


def post(person: int = ANA, message: int = 50, at: datetime = NOW, **content: Any) -> Json:
    """A message; with nothing else given it has no content that a bot can see."""
    common = {"message_id": message, "date": seconds(at)}
    return {**common, "chat": private(person), "from": user(person), **content}


def written(update: int = 1, **given: Any) -> Json:
    return {"update_id": update, "message": post(**given)}


def edited(update: int = 1, **given: Any) -> Json:
    return {"update_id": update, "edited_message": post(**given, edit_date=seconds())}


def pressed(data: str, update: int = 1, person: int = ANA, message: int = 50) -> Json:
    card = post(person, message, text="A card") | {"from": BOT_USER}
    query = {"id": f"q{update}", "from": user(person), "chat_instance": "7", "data": data}
    return {"update_id": update, "callback_query": {**query, "message": card}}


def member(status: str, update: int = 1, chat: Json | None = None) -> Json:
    """The bot became `status` in a chat: in a private one "kicked" means blocked."""
    more = {"until_date": 0} if status == "kicked" else {}
    change = {
        "chat": chat or private(),
        "from": user(),
        "date": seconds(),
        "old_chat_member": {"status": "left", "user": BOT_USER},
        "new_chat_member": {"status": status, "user": BOT_USER, **more},
    }
    return {"update_id": update, "my_chat_member": change}


def group(title: str = "Lunch") -> Json:
    return {"id": -1001, "type": "group", "title": title}
