"""A bare python-telegram-bot bot that makes as many calls per update as ours in a reflection.

    python -m tests.bench.peers.ptb [--aiohttp]

It keeps nothing and confirms updates before it has answered them. With `--aiohttp` it has our
HTTP transport and 256 updates at a time; else everything is as PTB has it by default.
"""

import os
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, MessageHandler, filters

from bot.send.telegram import AiohttpRequest

cards: dict[int, int] = {}


def keyboard(left: int) -> InlineKeyboardMarkup:
    label = "Well" if left else "Edit"
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=str(left))]])


async def hear(update: Update, context: Any) -> None:
    chat, message = update.effective_chat, update.effective_message
    assert chat is not None
    assert message is not None
    if message.text != "/reflect":
        await message.set_reaction("✍")
        if chat.id in cards:
            await context.bot.edit_message_reply_markup(chat.id, cards[chat.id])
    card = await chat.send_message(str(message.text), reply_markup=keyboard(3))
    cards[chat.id] = card.message_id


async def press(update: Update, context: Any) -> None:
    query = update.callback_query
    assert query is not None
    left = int(query.data or 0) - 1
    await query.answer()
    await query.edit_message_text(f"{left} to go", reply_markup=keyboard(left))


def main() -> None:
    builder = ApplicationBuilder().token(os.environ["AFTERWORD_BOT_TOKEN"])
    builder.base_url(f"{os.environ['AFTERWORD_BOT_API_URL']}/bot")
    if "--aiohttp" in sys.argv:
        builder.request(AiohttpRequest(256, trust_proxies=False))
        builder.get_updates_request(AiohttpRequest(1, trust_proxies=False))
        builder.concurrent_updates(256)
    application = builder.build()
    application.add_handler(CallbackQueryHandler(press))
    application.add_handler(MessageHandler(filters.TEXT, hear))
    application.run_polling()


if __name__ == "__main__":
    main()
