"""Every call that Telegram refuses, and its words."""

import io
import json
from typing import Any

import pytest

from bot.preview.files import SAMPLES
from bot.preview.methods import LARGEST_DOWNLOAD
from bot.preview.pace import QUERY_LIFETIME
from tests.bot.preview.api import TOKEN, Api, running, somebody


def buttons(*given: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in given]}


A = {"text": "A", "callback_data": "a"}
COMMAND = {"command": "start", "description": "Start"}
NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
UNREADABLE = "400 Bad Request: can't parse inline keyboard button: "

SENDS: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "400 Bad Request: message text is empty"),
    ({"text": "  \n "}, "400 Bad Request: text must be non-empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "400 Bad Request: text must be non-empty"),
    ({"text": "x" * 4097}, "400 Bad Request: message is too long"),
    ({"text": "x" * 32769}, "400 Bad Request: text is too long"),
    ({"text": "x", "parse_mode": "Word"}, "400 Bad Request: unsupported parse_mode"),
    (
        {"text": "5 < 6", "parse_mode": "HTML"},
        '400 Bad Request: can\'t parse entities: Unsupported start tag "" at byte offset 2',
    ),
    ({"chat_id": ""}, "400 Bad Request: chat_id is empty"),
    ({"chat_id": 99}, "400 Bad Request: chat not found"),
    ({"chat_id": "@nobody"}, "400 Bad Request: chat not found"),
    (
        {"reply_parameters": {"message_id": 99}},
        "400 Bad Request: message to be replied not found",
    ),
    ({"reply_parameters": [1]}, "400 Bad Request: object expected as reply parameters"),
    ({"link_preview_options": "[]"}, "400 Bad Request: object expected as link preview options"),
    ({"reply_markup": "{"}, "400 Bad Request: can't parse reply keyboard markup JSON object"),
    ({"reply_markup": [A]}, "400 Bad Request: object expected as reply markup"),
    (
        {"reply_markup": {"inline_keyboard": [A]}},
        '400 Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array '
        "of Arrays",
    ),
    (
        {"reply_markup": {"inline_keyboard": [["A"]]}},
        f"{UNREADABLE}InlineKeyboardButton must be an Object",
    ),
    ({"reply_markup": buttons({"callback_data": "a"})}, f'{UNREADABLE}Can\'t find field "text"'),
    (
        {"reply_markup": buttons({"text": "A"})},
        f"{UNREADABLE}Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"reply_markup": buttons({"text": "A", "callback_data": ""})},
        f"{UNREADABLE}Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"reply_markup": buttons(A | {"style": "loud"})},
        f"{UNREADABLE}invalid button style specified",
    ),
    (
        {"reply_markup": buttons(A | {"text": " "})},
        "400 Bad Request: inline keyboard button text must be non-empty",
    ),
    (
        {"reply_markup": buttons({"text": "A", "url": "x"})},
        "400 Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL",
    ),
    # 33 characters of two bytes each
    (
        {"reply_markup": buttons({"text": "A", "callback_data": "é" * 33})},
        "400 Bad Request: BUTTON_DATA_INVALID",
    ),
    ({"reply_markup": buttons(*[A] * 101)}, "400 Bad Request: reply markup is too long"),
    (
        {"reply_markup": buttons(*[A | {"text": "x" * 100}] * 99)},
        "400 Bad Request: reply markup is too long",
    ),
]


@pytest.mark.parametrize(("values", "error"), SENDS)
async def test_refuses_to_send(values: dict[str, Any], error: str) -> None:
    async with running() as api:
        ana = somebody(api.world)
        assert (
            await api.refused("sendMessage", **({"chat_id": ana, "text": "x"} | values)) == error
        )
        assert len(api.world.chats[ana].posts) == 1  # only /start


async def test_what_lies_just_within_the_limits_is_sent() -> None:
    async with running() as api:
        ana = somebody(api.world)
        full = buttons({"text": "A", "callback_data": "é" * 32, "style": "primary"}, *[A] * 99)
        await api.ok("sendMessage", chat_id=ana, text="&amp;" * 4096, parse_mode="HTML")
        await api.ok("sendMessage", chat_id=str(ana), text="x", reply_markup=json.dumps(full))
        lost = {"message_id": 99, "allow_sending_without_reply": True}
        await api.ok("sendMessage", chat_id=ana, text="x", reply_parameters=lost)


OTHERS: list[tuple[str, dict[str, Any], str]] = [
    ("editMessageText", {"text": "x"}, "400 Bad Request: message identifier is not specified"),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 99, "text": "x"},
        "400 Bad Request: message to edit not found",
    ),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 1, "text": "x"},
        "400 Bad Request: message can't be edited",
    ),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 2, "text": ""},
        "400 Bad Request: message text is empty",
    ),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 2, "text": "x" * 4097},
        "400 Bad Request: message is too long",
    ),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 2, "text": "old", "reply_markup": buttons(A)},
        NOT_MODIFIED,
    ),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 3, "text": "x"},
        "400 Bad Request: there is no text in the message to edit",
    ),
    (
        "editMessageText",
        {"chat_id": 1001, "message_id": 2, "text": "x", "reply_markup": {"force_reply": True}},
        "400 Bad Request: inline keyboard expected",
    ),
    (
        "editMessageReplyMarkup",
        {"chat_id": 1001, "message_id": 2, "reply_markup": buttons(A)},
        NOT_MODIFIED,
    ),
    ("editMessageReplyMarkup", {"chat_id": 1001, "message_id": 3}, NOT_MODIFIED),
    ("answerCallbackQuery", {"callback_query_id": "1"}, TOO_OLD),
    (
        "setMessageReaction",
        {"chat_id": 1001, "message_id": 99, "reaction": []},
        "400 Bad Request: message to react not found",
    ),
    (
        "setMessageReaction",
        {"chat_id": 1001, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "✅"}]},
        "400 Bad Request: REACTION_INVALID",
    ),
    (
        "setMessageReaction",
        {"chat_id": 1001, "message_id": 1, "reaction": [{"type": "paid"}]},
        "400 Bad Request: REACTION_INVALID",
    ),
    (
        "setMessageReaction",
        {"chat_id": 1001, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "✍"}] * 2},
        "400 Bad Request: REACTIONS_TOO_MANY",
    ),
    (
        "setMessageReaction",
        {"chat_id": 1001, "message_id": 1, "reaction": "{}"},
        "400 Bad Request: expected an Array of ReactionType",
    ),
    (
        "sendChatAction",
        {"chat_id": 1001, "action": "dancing"},
        "400 Bad Request: wrong parameter action in request",
    ),
    ("sendPhoto", {"chat_id": 1001}, "400 Bad Request: there is no photo in the request"),
    ("sendVideoNote", {"chat_id": 1001}, "400 Bad Request: there is no video note in the request"),
    (
        "sendVoice",
        {"chat_id": 1001, "voice": "unknown"},
        "400 Bad Request: wrong file identifier/HTTP URL specified",
    ),
    (
        "sendPhoto",
        {"chat_id": 1001, "photo": "https://x.org/a.png"},
        "400 Bad Request: failed to get HTTP URL content",
    ),
    (
        "sendPhoto",
        {"chat_id": 1001, "photo": "x", "caption": "x" * 1025},
        "400 Bad Request: message caption is too long",
    ),
    ("getFile", {}, "400 Bad Request: file_id not specified"),
    ("getFile", {"file_id": "unknown"}, "400 Bad Request: invalid file_id"),
    ("leaveChat", {"chat_id": 1001}, "400 Bad Request: can't leave private chats"),
    (
        "setMyCommands",
        {"commands": [COMMAND | {"command": "Start"}]},
        "400 Bad Request: BOT_COMMAND_INVALID",
    ),
    (
        "setMyCommands",
        {"commands": [COMMAND | {"command": "x" * 33}]},
        "400 Bad Request: BOT_COMMAND_INVALID",
    ),
    (
        "setMyCommands",
        {"commands": [COMMAND | {"description": ""}]},
        "400 Bad Request: command description must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [COMMAND | {"description": "x" * 257}]},
        "400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    ("setMyCommands", {"commands": [COMMAND] * 101}, "400 Bad Request: BOT_COMMANDS_TOO_MUCH"),
    (
        "setMyCommands",
        {"commands": [{"command": "start"}]},
        "400 Bad Request: can't parse BotCommand: Can't find field \"description\"",
    ),
    ("setMyCommands", {"commands": "["}, "400 Bad Request: can't parse commands JSON object"),
    ("banChatMember", {}, "404 Not Found: method not found"),
]


@pytest.mark.parametrize(("method", "values", "error"), OTHERS)
async def test_refuses(method: str, values: dict[str, Any], error: str) -> None:
    async with running() as api:
        ana = somebody(api.world)  # 1001, whose /start is message 1
        await api.ok("sendMessage", chat_id=ana, text="old", reply_markup=buttons(A))
        photo = api.world.files.add("photo", SAMPLES["photo"])
        await api.ok("sendPhoto", chat_id=ana, photo=photo.file_id)
        assert await api.refused(method, **values) == error


async def test_a_bot_cannot_write_first_nor_to_whom_blocked_it() -> None:
    async with running() as api:
        stranger = api.world.person("Stranger").id
        ana = somebody(api.world)
        api.world.block(ana)
        said = {"text": "Hello"}
        assert await api.refused("sendMessage", chat_id=stranger, **said) == (
            "403 Forbidden: bot can't initiate conversation with a user"
        )
        blocked = "403 Forbidden: bot was blocked by the user"
        assert await api.refused("sendMessage", chat_id=ana, **said) == blocked
        assert await api.refused("sendChatAction", chat_id=ana, action="typing") == blocked
        api.world.say(ana, "back again")
        await api.ok("sendMessage", chat_id=ana, **said)


async def test_in_a_group_the_bot_speaks_until_it_leaves_or_is_removed() -> None:
    async with running() as api:
        ana = somebody(api.world)
        left, kicked = api.world.group("Mentors", ana), api.world.group("Others", ana)
        await api.ok("sendMessage", chat_id=left.id, text="In private only, sorry.")
        await api.ok("leaveChat", chat_id=left.id)
        api.world.remove_from_group(kicked.id, ana)
        assert await api.refused("sendMessage", chat_id=left.id, text="x") == (
            "403 Forbidden: bot is not a member of the group chat"
        )
        assert await api.refused("sendMessage", chat_id=kicked.id, text="x") == (
            "403 Forbidden: bot was kicked from the group chat"
        )


async def test_a_pressed_button_is_answered_soon_and_briefly() -> None:
    async with running() as api:
        ana = somebody(api.world)
        await api.ok("sendMessage", chat_id=ana, text="x", reply_markup=buttons(A))
        query = api.world.press(ana, "A")
        too_long = {"callback_query_id": query.id, "text": "x" * 201}
        assert await api.refused("answerCallbackQuery", **too_long) == (
            "400 Bad Request: MESSAGE_TOO_LONG"
        )
        await api.ok("answerCallbackQuery", callback_query_id=query.id, text="x" * 200)
        query.pressed -= QUERY_LIFETIME + 1
        assert await api.refused("answerCallbackQuery", callback_query_id=query.id) == TOO_OLD


async def test_large_files_are_neither_served_nor_taken() -> None:
    async with running(largest_upload=0) as api:
        ana = somebody(api.world)
        post = api.world.send(ana, "document", size=LARGEST_DOWNLOAD + 1)
        file_id = post.message["document"]["file_id"]
        assert await api.refused("getFile", file_id=file_id) == "400 Bad Request: file is too big"
        big = {"chat_id": str(ana), "document": b"x" * (1 << 20)}
        assert await upload(api, "sendDocument", big) == (413, "Request Entity Too Large")
        empty = {"chat_id": str(ana), "document": b""}
        assert await upload(api, "sendDocument", empty) == (
            400,
            "Bad Request: file must be non-empty",
        )


async def upload(api: Api, method: str, form: dict[str, Any]) -> tuple[int, str]:
    fields = {k: io.BytesIO(v) if isinstance(v, bytes) else v for k, v in form.items()}
    async with api.client.post(f"/bot{TOKEN}/{method}", data=fields) as response:
        return response.status, (await response.json())["description"]


async def test_a_wrong_token_is_unauthorised() -> None:
    async with running() as api:
        for path in ("/bot1:wrong/getMe", "/file/bot1:wrong/photos/file_1.png"):
            async with api.client.get(path) as response:
                assert response.status == 401
                assert (await response.json())["description"] == "Unauthorized"


async def test_an_unknown_method_is_noted_loudly(caplog: pytest.LogCaptureFixture) -> None:
    async with running() as api:
        await api.refused("banChatMember")
        assert api.world.review() == {"unknown method banChatMember": 1}
    assert "banChatMember" in caplog.text


async def test_haste_and_silence_are_noted_but_not_refused() -> None:
    async with running() as api:
        ana = somebody(api.world)
        for _ in range(5):
            await api.ok("sendMessage", chat_id=ana, text="x", reply_markup=buttons(A))
        api.world.press(ana, "A").pressed -= QUERY_LIFETIME + 1
        notes = api.world.review()
        assert notes["pressed buttons never answered"] == 1
        assert notes[f"more than 1 message a second to chat {ana}"] > 0
