"""A bare aiogram bot that makes as many calls per update as ours in a reflection.

    python -m tests.bench.peers.aiogram_echo

It keeps nothing and confirms updates before it has answered them; everything is as aiogram has it
by default. It lives in an environment of its own, so it imports nothing of ours.
"""
# mypy: ignore-errors

import asyncio
import os

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReactionTypeEmoji,
)

cards: dict[int, int] = {}
dispatcher = Dispatcher()


def keyboard(left: int) -> InlineKeyboardMarkup:
    button = InlineKeyboardButton(text="Well" if left else "Edit", callback_data=str(left))
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


@dispatcher.message(F.text)
async def hear(message: Message, bot: Bot) -> None:
    chat = message.chat.id
    if message.text != "/reflect":
        await message.react([ReactionTypeEmoji(emoji="✍")])
        if chat in cards:
            await bot.edit_message_reply_markup(chat_id=chat, message_id=cards[chat])
    card = await message.answer(message.text, reply_markup=keyboard(3))
    cards[chat] = card.message_id


@dispatcher.callback_query()
async def press(query: CallbackQuery) -> None:
    left = int(query.data) - 1
    await query.answer()
    await query.message.edit_text(f"{left} to go", reply_markup=keyboard(left))


async def main() -> None:
    api = TelegramAPIServer.from_base(os.environ["AFTERWORD_BOT_API_URL"])
    bot = Bot(os.environ["AFTERWORD_BOT_TOKEN"], session=AiohttpSession(api=api))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
