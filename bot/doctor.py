"""Whether all is well, for whoever runs the server: each finding says what to do about it."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final, NamedTuple

import click
from telegram.error import TelegramError

from bot import drift
from bot.clock import Clock
from bot.logs import hide
from bot.retry import take_up
from bot.send.telegram import is_revoked, open_bot
from bot.settings import Settings
from flows.care.numbers import read_numbers
from framework.catalogue import open_framework
from storage.checks import CHECKS, measure_reminders
from storage.database.open import Database, open_database
from storage.migrate import UNUSABLE, MigrationError, explain, migrate
from storage.queues import inbox, marks
from storage.queues.marks import Mark

READ_AGAIN_AFTER: Final = timedelta(days=365)
"""A telephone number that was read longer ago may be another's by now."""


class Finding(NamedTuple):
    """One line of the report. `advice` is empty where nothing needs doing."""

    name: str
    text: str
    advice: str = ""


async def examine(settings: Settings, clock: Clock, *, retry: bool) -> int:
    """Print every finding; 0 if all is well, 1 if something needs doing."""
    troubles = 0
    async for finding in find(settings, clock, retry=retry):
        troubles += bool(finding.advice)
        mark = "!!" if finding.advice else "ok"
        click.echo(hide(f"{mark}  {finding.name}: {finding.text}", settings.secrets))
        if finding.advice:
            click.echo(f"    {finding.advice}")
    click.echo("All is well." if not troubles else f"{troubles} to look at.")
    return min(troubles, 1)


async def find(settings: Settings, clock: Clock, *, retry: bool) -> AsyncIterator[Finding]:
    yield Finding("settings", "read")
    try:
        migrate(settings.database)
        database = open_database(settings.database)
    except MigrationError as error:
        yield Finding("database", "is not as it should be", str(error))
    except UNUSABLE as error:
        advice = f"check {settings.where}, and that the folder can be written to"
        yield Finding("database", explain(error), advice)
    else:
        yield Finding("database", "opens, and has today's tables")
        if retry:
            yield await retry_all(database, clock.now())
        async for finding in check_rows(database, clock.now()):
            yield finding
        database.close()
    framework = open_framework(settings.framework)
    known = f"{framework.id} {framework.version}, {len(framework.abilities)} abilities"
    yield Finding("framework", known)
    yield check_numbers(clock.now())
    async for finding in ask_telegram(settings):
        yield finding


async def retry_all(database: Database, now: datetime) -> Finding:
    retried = await database.transact(partial(take_up, at=now))
    return Finding("retry", retried.tell())


def check_numbers(now: datetime) -> Finding:
    """Whether the numbers that are given in distress were read lately, each at its own source."""
    readings = dict(read_numbers().list_readings())
    old = sorted(name for name, day in readings.items() if now.date() - day > READ_AGAIN_AFTER)
    if not old:
        oldest = min(readings.values())
        return Finding("numbers for help", f"{len(readings)}, read since {oldest:%Y-%m-%d}")
    text = f"read more than a year ago: {'; '.join(old)}"
    advice = "read them again at their sources, which stand in flows/care/numbers.yaml"
    return Finding("numbers for help", text, advice)


async def check_rows(database: Database, now: datetime) -> AsyncIterator[Finding]:
    real = time.time()
    for check in CHECKS:
        rows = await database.read(partial(check.broken, at=now, real=real))
        text, advice = (f"{rows} rows break this", check.advice) if rows else ("yes", "")
        yield Finding(check.name, text, advice)
    yield await check_reminders(database, now)
    if alarm := await database.read(partial(marks.read, name=marks.ALARM)):
        yield Finding("alarm", tell_mark(alarm), "set the clock, e.g. with NTP; reminders wait")
    if jump := await database.read(partial(marks.read, name=marks.JUMP)):
        yield Finding("jump", tell_mark(jump))
    for parked in await database.read(inbox.parked):
        yield Finding(f"parked event {parked.id}", parked.problem, "it is kept; see above")


async def check_reminders(database: Database, now: datetime) -> Finding:
    count, next_at, late = await database.read(partial(measure_reminders, at=now))
    text = f"{count} set"
    if next_at is not None:
        text += f", next at {next_at:%Y-%m-%d %H:%M} UTC"
    if late:
        text += f", {late} overdue by more than 10 minutes (is the bot running?)"
    return Finding("reminders", text)


def tell_mark(mark: Mark) -> str:
    return f"{mark.value} (since {mark.noted_at:%Y-%m-%d %H:%M} UTC)"


async def ask_telegram(settings: Settings) -> AsyncIterator[Finding]:
    """Whether the token is good, and whether the two clocks agree."""
    if not settings.token:
        advice = "set AFTERWORD_BOT_TOKEN, or run `afterword preview`"
        yield Finding("token", "none", advice)
        return
    bot = open_bot(settings.token, settings.bot_api_url)
    try:
        me = await bot.get_me()
        yield Finding("token", f"belongs to @{me.username}")
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


async def compare_clocks(settings: Settings) -> Finding:
    theirs = await drift.ask_telegram(settings.bot_api_url)
    if theirs is None:
        return Finding("clock", "could not be compared", "check the network")
    apart = abs(datetime.now(UTC) - theirs)
    seconds = int(apart.total_seconds())
    if apart > drift.DRIFT:
        return Finding("clock", f"is {seconds} s off Telegram's", "set the clock, e.g. with NTP")
    return Finding("clock", f"agrees with Telegram's to {seconds} s")
