"""What Telegram says: whether the token is good, who gets the updates, and what time it is."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from telegram import Bot
from telegram.error import TelegramError

from bot import drift
from bot.doctor.finding import Finding
from bot.receive import webhook
from bot.send.telegram import is_revoked, open_bot
from bot.settings import Settings


async def ask_telegram(settings: Settings, *, fix: bool = False) -> AsyncIterator[Finding]:
    """Whether the token is good, whether updates go elsewhere, and whether the two clocks agree.
    `fix`: a webhook is deleted, and what waits for us is kept."""
    if not settings.token:
        advice = "set AFTERWORD_BOT_TOKEN, or run `afterword preview`"
        yield Finding("token", "none", advice)
        return
    bot = open_bot(settings.token, settings.bot_api_url)
    try:
        me = await bot.get_me()
        yield Finding("token", f"belongs to @{me.username}")
        yield await check_webhook(bot, fix=fix)
    except TelegramError as error:
        if is_revoked(error):
            yield Finding("token", "is not valid", "ask @BotFather for a new one")
        else:
            yield Finding(
                "token", "could not be tried", "check AFTERWORD_BOT_API_URL and the network"
            )
    finally:
        await bot.shutdown()
    yield await compare_clocks(settings)


async def check_webhook(bot: Bot, *, fix: bool) -> Finding:
    try:
        address = await webhook.find(bot)
        if address and fix:
            await webhook.delete(bot)
    except TelegramError:
        return Finding("webhook", "could not be asked after", "try again in a minute")
    if not address:
        return Finding("webhook", "none: this bot asks for its updates")
    host = webhook.name(address)
    if fix:
        return Finding("webhook", f"that of {host} is deleted; what waits is kept")
    advice = "if nobody needs it: `afterword doctor --fix`, or start with `run --take-over`"
    return Finding("webhook", f"{host} gets the updates of this bot", advice)


async def compare_clocks(settings: Settings) -> Finding:
    theirs = await drift.ask_telegram(settings.bot_api_url)
    if theirs is None:
        return Finding("clock", "could not be compared", "check the network")
    apart = abs(datetime.now(UTC) - theirs)
    seconds = int(apart.total_seconds())
    if apart > drift.DRIFT:
        return Finding("clock", f"is {seconds} s off Telegram's", "set the clock, e.g. with NTP")
    return Finding("clock", f"agrees with Telegram's to {seconds} s")
