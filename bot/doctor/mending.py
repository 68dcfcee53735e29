"""What the doctor writes, and only where it was asked for by name."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from functools import partial

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.doctor.finding import Finding
from bot.retry import take_up
from bot.settings import Settings
from storage.condition import Damage
from storage.database.open import Database, is_postgres, open_database
from storage.database.postgres import postgres_engine
from storage.database.sqlite import find_file

PATIENCE_SECONDS = 60.0  # for a bot that runs


async def retry(settings: Settings, now: datetime) -> Finding:
    database = open_database(settings.database)
    try:
        return await retry_all(database, now)
    finally:
        await asyncio.to_thread(database.close)


async def retry_all(database: Database, now: datetime) -> Finding:
    retried = await database.transact(partial(take_up, at=now))
    return Finding("retry", retried.tell())


def build_anew(settings: Settings, index: Damage) -> Finding:
    """The index is made again from its table."""
    try:
        if is_postgres(settings.database):
            _rebuild_on_server(settings.database, index.name)
        else:
            _rebuild_in_file(settings.database, index.name)
    except (sqlite3.Error, DBAPIError) as error:
        reason = type(error).__name__
        advice = "stop the bot and try again; if its pages are damaged, restore a copy"
        return Finding(f"index {index.name}", f"cannot be built anew ({reason})", advice)
    return Finding(f"index {index.name}", "did not fit its table, and was built anew")


def _rebuild_on_server(url: str, name: str) -> None:
    engine = postgres_engine(url)
    try:
        with engine.begin() as conn:
            conn.execute(text(f'REINDEX INDEX "{name}"'))
    finally:
        engine.dispose()


def _rebuild_in_file(url: str, name: str) -> None:
    with closing(sqlite3.connect(find_file(url), PATIENCE_SECONDS)) as driver:
        driver.execute(f'REINDEX "{name}"')
