"""The Bot API methods that the bot calls, one function each, as strict as Telegram.

A method that is missing here is refused and noted by the server: add it before the bot uses it.
"""

import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.preview.call import Call, Refused, bad_request, to_number
from bot.preview.chats import Answer, Chat, Json, Post
from bot.preview.files import MEDIA, StoredFile, describe
from bot.preview.keyboard import read_keyboard
from bot.preview.markup import CannotParse, Formatted, parse_html, plain, tidy
from bot.preview.pace import QUERY_LIFETIME
from bot.preview.world import World, quote, text_content

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_ANSWER = 200
LONGEST_SOURCE = 32_768
LONGEST_POLL = 50
LARGEST_DOWNLOAD = 20 << 20
MOST_COMMANDS = 100
COMMAND_NAME = re.compile(r"[a-z0-9_]{1,32}")
ACTIONS = (
    "typing, upload_photo, record_video, upload_video, record_voice, upload_voice, record_audio, "
    "upload_audio, upload_document, choose_sticker, find_location, record_video_note, "
    "upload_video_note"
)
REACTIONS = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 "
    "🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 "
    "🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
KNOWN_ACTIONS = frozenset(ACTIONS.split(", "))
KNOWN_REACTIONS = frozenset(REACTIONS.split())
NAMES = {"video_note": "video note"}

Method = Callable[[World, Call], Any | Awaitable[Any]]


def get_me(world: World, call: Call) -> Json:
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
    return world.bot | dict.fromkeys(abilities, False) | {"can_join_groups": True}


async def get_updates(world: World, call: Call) -> list[Json]:
    allowed = call.parsed("allowed_updates", "allowed_updates")
    if isinstance(allowed, list):
        world.updates.allowed = [str(kind) for kind in allowed]
    return await world.updates.take(
        offset=call.number("offset"),
        limit=min(max(call.number("limit", 100), 1), 100),
        seconds=min(max(call.number("timeout"), 0), LONGEST_POLL),
        alive=call.alive,
    )


def get_webhook_info(world: World, call: Call) -> Json:
    waiting = len(world.updates.pending)
    return {
        "url": world.updates.webhook,
        "has_custom_certificate": False,
        "pending_update_count": waiting,
    }


def delete_webhook(world: World, call: Call) -> bool:
    world.updates.webhook = ""
    if call.flag("drop_pending_updates"):
        world.updates.pending.clear()
    return True


def set_my_commands(world: World, call: Call) -> bool:
    commands = call.parsed("commands", "commands")
    commands = [] if commands is None else commands
    if not isinstance(commands, list):
        raise bad_request("Expected an Array of BotCommand")
    for command in commands:
        if not isinstance(command, dict):
            raise bad_request("Can't parse BotCommand: expected an Object")
        for name in ("command", "description"):
            if name not in command:
                raise bad_request(f"Can't parse BotCommand: Can't find field \"{name}\"")
        name, description = str(command["command"]), str(command["description"])
        if not COMMAND_NAME.fullmatch(name.removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not description:
            raise bad_request("Command description must be non-empty")
        if len(description) > 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.commands[_audience(call)] = commands
    world.save()
    return True


def get_my_commands(world: World, call: Call) -> list[Json]:
    return world.commands.get(_audience(call), [])


def send_message(world: World, call: Call) -> Json:
    if not call.text("text"):
        raise bad_request("Message text is empty")
    formatted = _read_words(call, "text", "entities")
    keyboard = read_keyboard(call)
    chat = _reach(world, call)
    _check_text(formatted)
    return _send(world, call, chat, _with_preview(call, text_content(formatted, "text")), keyboard)


def send_media(kind: str) -> Method:
    """The method that sends one kind of file with a caption."""

    def send(world: World, call: Call) -> Json:
        caption = _read_words(call, "caption", "caption_entities")
        keyboard = read_keyboard(call)
        chat = _reach(world, call)
        if len(caption.text) > LONGEST_CAPTION:
            raise bad_request("Message caption is too long")
        media = describe(kind, _read_file(world, call, kind), call.values)
        content = {kind: media} | text_content(caption, "caption")
        return _send(world, call, chat, content, keyboard)

    return send


def edit_message_text(world: World, call: Call) -> Json:
    if not call.text("text"):
        raise bad_request("Message text is empty")
    formatted = _read_words(call, "text", "entities")
    keyboard = read_keyboard(call, only_inline=True)
    chat, post = _find_own_post(world, call)
    if "text" not in post.message:
        raise bad_request("There is no text in the message to edit")
    _check_text(formatted)
    content = {"entities": None} | text_content(formatted, "text") | {"reply_markup": keyboard}
    return _edit(world, chat, post, content)


def edit_message_reply_markup(world: World, call: Call) -> Json:
    keyboard = read_keyboard(call, only_inline=True)
    chat, post = _find_own_post(world, call)
    return _edit(world, chat, post, {"reply_markup": keyboard})


def answer_callback_query(world: World, call: Call) -> bool:
    query = world.queries.get(call.text("callback_query_id"))
    if query is None or time.monotonic() - query.pressed > QUERY_LIFETIME:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = call.text("text")
    if len(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = Answer(text or None, call.flag("show_alert"))
    query.answered.set()
    return True


def set_message_reaction(world: World, call: Call) -> bool:
    reactions = call.parsed("reaction", "reaction types")
    reactions = [] if reactions is None else reactions
    if not isinstance(reactions, list):
        raise bad_request("Expected an Array of ReactionType")
    chat = _reach(world, call)
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise bad_request("message to react not found")
    emoji = [_read_reaction(reaction) for reaction in reactions]
    if len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if not KNOWN_REACTIONS.issuperset(emoji):
        raise bad_request("REACTION_INVALID")
    if post.reactions != emoji:
        post.reactions = emoji
        world.changed(chat.id)
    return True


def send_chat_action(world: World, call: Call) -> bool:
    if call.text("action") not in KNOWN_ACTIONS:
        raise bad_request("Wrong parameter action in request")
    _reach(world, call)
    return True


def get_file(world: World, call: Call) -> Json:
    if not call.text("file_id"):
        raise bad_request("file_id not specified")
    stored = world.files.known.get(call.text("file_id"))
    if stored is None:
        raise bad_request("invalid file_id")
    if stored.size > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    ids = {"file_id": stored.file_id, "file_unique_id": stored.unique_id}
    return ids | {"file_size": stored.size, "file_path": stored.path}


def leave_chat(world: World, call: Call) -> bool:
    chat = _reach(world, call)
    if chat.person is not None:
        raise bad_request("Can't leave private chats")
    chat.membership = "left"
    world.changed(chat.id)
    return True


METHODS: Mapping[str, Method] = {
    "getme": get_me,
    "getupdates": get_updates,
    "getwebhookinfo": get_webhook_info,
    "deletewebhook": delete_webhook,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "sendmessage": send_message,
    **{f"send{kind.replace('_', '')}": send_media(kind) for kind in MEDIA},
    "editmessagetext": edit_message_text,
    "editmessagereplymarkup": edit_message_reply_markup,
    "answercallbackquery": answer_callback_query,
    "setmessagereaction": set_message_reaction,
    "sendchataction": send_chat_action,
    "getfile": get_file,
    "leavechat": leave_chat,
}


def _reach(world: World, call: Call) -> Chat:
    """The chat that the call names, if the bot may act there."""
    if not call.text("chat_id"):
        raise bad_request("chat_id is empty")
    chat = world.chats.get(call.number("chat_id"))
    if chat is None:
        raise bad_request("chat not found")
    if chat.person is not None and not chat.started:
        raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
    if chat.blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    if chat.membership == "kicked":
        raise Refused(403, "Forbidden: bot was kicked from the group chat")
    if chat.membership == "left":
        raise Refused(403, "Forbidden: bot is not a member of the group chat")
    return chat


def _find_own_post(world: World, call: Call) -> tuple[Chat, Post]:
    if not call.text("chat_id") and not call.number("message_id"):
        raise bad_request("Message identifier is not specified")
    chat = _reach(world, call)
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise bad_request("message to edit not found")
    if not post.by_bot:
        raise bad_request("Message can't be edited")
    return chat, post


def _read_words(call: Call, part: str, entities: str) -> Formatted:
    source = call.text(part)
    if len(source.encode("utf-8", "replace")) > LONGEST_SOURCE:
        raise bad_request("Text is too long")
    mode = call.text("parse_mode").lower()
    if mode == "html":
        try:
            return tidy(parse_html(source))
        except CannotParse as problem:
            raise bad_request(f"Can't parse entities: {problem}") from None
    if mode not in ("", "none"):
        raise bad_request("Unsupported parse_mode")
    given = call.parsed(entities, "entities")
    return Formatted(source, given) if given else plain(source)


def _check_text(formatted: Formatted) -> None:
    if not formatted.text.strip():
        raise bad_request("Text must be non-empty")
    if len(formatted.text) > LONGEST_TEXT:
        raise bad_request("Message is too long")


def _with_preview(call: Call, content: Json) -> Json:
    options = call.parsed("link_preview_options", "link preview options")
    if options is None:
        return content
    if not isinstance(options, dict):
        raise bad_request("Object expected as link preview options")
    return content | {"link_preview_options": options}


def _send(world: World, call: Call, chat: Chat, content: Json, keyboard: Json | None) -> Json:
    reply = call.parsed("reply_parameters", "reply parameters") or {}
    if not isinstance(reply, dict):
        raise bad_request("Object expected as reply parameters")
    if replied_id := to_number(reply.get("message_id")):
        if replied := chat.posts.get(replied_id):
            content = content | quote(replied)
        elif not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
    if keyboard:
        content = content | {"reply_markup": keyboard}
    world.pace.take(chat.id)
    return world.post(chat, world.bot, content, silent=call.flag("disable_notification")).message


def _edit(world: World, chat: Chat, post: Post, content: Json) -> Json:
    if all(post.message.get(key) == value for key, value in content.items()):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    world.edit_post(chat, post, content | {"edit_date": int(world.now().timestamp())})
    return post.message


def _read_file(world: World, call: Call, kind: str) -> StoredFile:
    given = call.text(kind)
    upload = call.uploads.get(given.removeprefix("attach://") if given else kind)
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return world.files.add(kind, upload)
    if not given:
        raise bad_request(f"There is no {NAMES.get(kind, kind)} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = world.files.known.get(given)
    if stored is None:
        raise bad_request("Wrong file identifier/HTTP URL specified")
    return stored


def _read_reaction(reaction: object) -> str:
    if not isinstance(reaction, dict):
        raise bad_request("Can't parse ReactionType: expected an Object")
    if reaction.get("type") != "emoji":
        raise bad_request("REACTION_INVALID")
    return str(reaction.get("emoji", "")).replace("\ufe0f", "")


def _audience(call: Call) -> str:
    scope = call.parsed("scope", "BotCommandScope") or {"type": "default"}
    return f"{sorted(scope.items())} {call.text('language_code')}"
