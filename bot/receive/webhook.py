"""A webhook that is still set takes every update away from whoever asks for them.

It may be another program's that somebody still uses, so it is named and left, unless this database
has set it itself or whoever runs the server says that the bot is to be taken over. What Telegram
holds for us is never dropped with it.
"""

import logging
from functools import partial
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import Conflict

from storage.database.faults import DatabaseFault
from storage.database.open import Database
from storage.queues import marks

log = logging.getLogger(__name__)


def is_in_the_way(error: Conflict) -> bool:
    """Whether it is a webhook that keeps the updates back, and not another process."""
    return "webhook" in error.message.lower()


async def find(bot: Bot) -> str:
    """The address to which updates are sent; "" if to none. TelegramError."""
    return (await bot.get_webhook_info()).url


async def delete(bot: Bot) -> None:
    """Updates can be asked for again, also those that wait. TelegramError."""
    await bot.delete_webhook(drop_pending_updates=False)


def name(address: str) -> str:
    """The host alone: the rest of such an address is often a secret."""
    try:
        return urlsplit(address).hostname or "an address without a host"
    except ValueError:
        return "an address that cannot be read"


async def clear(bot: Bot, database: Database, *, take_over: bool) -> str:
    """Deletes what may be deleted; the host of what stays, "" if nothing does. TelegramError."""
    address = await find(bot)
    ours = address != "" and address == await _recall(database)
    if not address or not (ours or take_over):
        return name(address) if address else ""
    await delete(bot)
    if not ours:
        log.warning("the webhook of %s is deleted: this process receives now", name(address))
    return ""


async def _recall(database: Database) -> str:
    """The webhook that was set in the name of this database."""
    try:
        mark = await database.read(partial(marks.read, name=marks.WEBHOOK))
    except DatabaseFault:
        return ""
    return mark.value if mark else ""
