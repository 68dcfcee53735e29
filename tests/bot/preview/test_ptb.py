"""python-telegram-bot understands every answer, and is understood."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
import telegram
from telegram.constants import ParseMode

from bot.preview.call import Upload
from bot.preview.files import MEDIA
from tests.bot.preview.api import TOKEN, Api, running, somebody


@asynccontextmanager
async def talking() -> AsyncIterator[tuple[Api, telegram.Bot, int]]:
    async with running() as api:
        base_file_url = api.base_url.replace("/bot", "/file/bot")
        bot = telegram.Bot(TOKEN, base_url=api.base_url, base_file_url=base_file_url)
        async with bot:
            yield api, bot, somebody(api.world)


async def test_a_conversation() -> None:
    async with talking() as (api, bot, ana):
        assert bot.username == "afterword_preview_bot"
        keyboard = telegram.InlineKeyboardMarkup(
            [
                [telegram.InlineKeyboardButton("Start", callback_data="s", style="primary")],
                [telegram.InlineKeyboardButton("Read", url="https://x.org/")],
            ]
        )
        (start,) = await bot.get_updates()
        assert start.message is not None
        assert start.message.text == "/start"
        sent = await bot.send_message(
            ana,
            "<b>Hello</b> 🙂 <tg-time unix='1795355860' format='wDT'>-</tg-time>",
            ParseMode.HTML,
            reply_markup=keyboard,
            reply_parameters=telegram.ReplyParameters(start.message.message_id),
            disable_notification=True,
            link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
        )
        assert sent.reply_markup == keyboard
        assert sent.reply_to_message == start.message
        assert sent.text_html.startswith("<b>Hello</b> 🙂")
        assert [entity.type for entity in sent.entities] == ["bold", "date_time"]
        assert api.world.chats[ana].posts[sent.message_id].silent
        pressed = api.world.press(ana, "Start")
        (_, update) = await bot.get_updates(offset=start.update_id)
        assert update.callback_query is not None
        assert update.callback_query.data == "s"
        assert update.callback_query.message == sent
        await update.callback_query.answer("Saved", show_alert=True)
        assert pressed.answer == ("Saved", True)
        edited = await bot.edit_message_text("New", ana, sent.message_id, reply_markup=keyboard)
        assert isinstance(edited, telegram.Message)
        assert edited.text == "New"
        assert edited.edit_date is not None
        bare = await bot.edit_message_reply_markup(ana, sent.message_id)
        assert isinstance(bare, telegram.Message)
        assert bare.reply_markup is None
        hand = telegram.ReactionTypeEmoji("✍\ufe0f")  # as phones write it
        await bot.set_message_reaction(ana, start.message.message_id, hand)
        assert api.world.chats[ana].posts[start.message.message_id].reactions == ["✍"]
        await bot.set_message_reaction(ana, start.message.message_id)
        assert api.world.chats[ana].posts[start.message.message_id].reactions == []
        assert await bot.send_chat_action(ana, "typing")


async def test_commands() -> None:
    async with talking() as (_, bot, _ana):
        assert await bot.get_my_commands() == ()
        await bot.set_my_commands([("reflect", "Write about a session")])
        assert [command.command for command in await bot.get_my_commands()] == ["reflect"]
        assert await bot.get_my_commands(language_code="pl") == ()


async def test_files_go_out_and_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with talking() as (_, bot, ana):
        sent = await bot.send_document(ana, b"%PDF-1.4 words", "All of it", filename="journal.pdf")
        assert sent.document is not None
        assert sent.document.file_name == "journal.pdf"
        assert sent.caption == "All of it"
        file = await sent.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"%PDF-1.4 words"
        again = await bot.send_document(ana, sent.document.file_id)
        assert again.document == sent.document
        picture = await bot.send_photo(ana, b"\x89PNG", filename="summary.png")
        assert picture.photo[-1].file_size == 4
        voice = await bot.send_voice(ana, b"OggS", duration=7)
        assert voice.voice is not None
        assert voice.voice.duration == timedelta(seconds=7)


async def test_everything_that_people_send_is_understood() -> None:
    async with talking() as (api, bot, ana):
        await bot.get_updates()
        world = api.world
        for kind in MEDIA:
            world.send(ana, kind, caption="See", duration=3)
        world.send(ana, "document", upload=Upload("a.txt", "", b"text"), reply_to=1)
        world.send_album(ana, ["photo", "photo"], caption="Two")
        world.send_location(ana, 50.85, 4.35)
        world.forward(ana, "You did well", author="Ben")
        world.edit(ana, 1, "/start again")
        world.block(ana)
        world.say(ana, "back")
        group = world.group("Mentors", ana)
        world.say(ana, "/reflect", chat_id=group.id)
        updates = (await bot.get_updates())[1:]
        messages = [update.message for update in updates if update.message]
        for kind, message in zip(MEDIA, messages, strict=False):
            assert message.effective_attachment, kind
            assert getattr(message, kind) == message.effective_attachment
        assert messages[len(MEDIA)].reply_to_message is not None
        albums = [message.media_group_id for message in messages if message.media_group_id]
        assert len(albums) == 2
        assert len(set(albums)) == 1
        assert [m.location.latitude for m in messages if m.location] == [50.85]
        origins = [m.forward_origin for m in messages if m.forward_origin]
        assert [getattr(origin, "sender_user_name", None) for origin in origins] == ["Ben"]
        assert [u.edited_message.text for u in updates if u.edited_message] == ["/start again"]
        changes = [u.my_chat_member.new_chat_member.status for u in updates if u.my_chat_member]
        assert changes == ["kicked", "member", "member"]
        assert messages[-2].new_chat_members[0].id == bot.id
        assert messages[-1].chat.type == "group"
        assert await bot.leave_chat(group.id)


async def test_message_dates_come_from_the_movable_clock() -> None:
    async with talking() as (api, bot, ana):
        await bot.send_message(ana, "now")
        api.world.advance(7 * 86_400)
        sent = await bot.send_message(ana, "in a week")
        assert (sent.date - datetime.now(UTC)).days in (6, 7)


@pytest.mark.parametrize("text", ["x" * 4097, ""])
async def test_refusals_become_its_errors(text: str) -> None:
    async with talking() as (_, bot, ana):
        with pytest.raises(telegram.error.BadRequest):
            await bot.send_message(ana, text)
