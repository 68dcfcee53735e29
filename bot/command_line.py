"""The commands of `afterword`, and whatever goes wrong as one clear line."""

import asyncio
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Any

import click
from pydantic import SecretStr

from bot.logs import hide, open_log
from bot.settings import Settings, WrongSetting, find_exposed, read_settings
from storage.database.open import is_postgres
from storage.database.postgres import insist
from storage.database.sqlite import find_file
from storage.migrate import UNUSABLE, MigrationError, explain, migrate

log = logging.getLogger(__name__)

TOKENLESS = (
    "AFTERWORD_BOT_TOKEN is not set: put the token that @BotFather gave you into .env, or run "
    "`afterword preview` to try the bot in the browser without one."
)


UNKNOWN_BOT = (
    "AFTERWORD_BOT_TOKEN: Telegram does not know this token. Ask @BotFather for the one that is "
    "valid (/token), put it into .env and start again."
)


class Refused(click.ClickException):
    """One clear line on standard error, and exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        click.echo(self.message, err=True)


class Unknown(Refused):
    """Telegram itself refuses: starting again, as supervisors do, would not help."""

    exit_code = 3


class Commands(click.Group):
    """Says what is wrong with the words behind the command; among them may be a token, or the
    password in a database's URL."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except click.UsageError as error:
            words = re.sub(r"(?<=://)\S*@", "[secret]@", error.format_message())
            raise click.UsageError(hide(words), error.ctx) from None


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(package_name="afterword")
@click.pass_context
def main(context: click.Context) -> None:
    """Afterword asks mentors one good question after each session, on Telegram."""
    if context.invoked_subcommand is None:
        context.invoke(run)


@main.command()
@click.option(
    "--take-over",
    is_flag=True,
    help="Delete the webhook of another program that still gets the updates of this bot.",
)
def run(take_over: bool = False) -> None:
    """Run the bot (the default)."""
    settings = read()
    if not settings.token:
        raise Refused(TOKENLESS)
    from bot.app import WrongToken, run_bot  # loads in a second; the others need not wait

    refuse_to_begin_anew(settings)
    prepare(settings)
    try:
        asyncio.run(run_bot(settings, take_over=take_over))
    except WrongToken:
        raise Unknown(UNKNOWN_BOT) from None


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="The page's port; 0 takes a free one."
)
@click.option("--open/--no-open", "show", default=True, help="Open the page in a browser.")
@click.option(
    "--at", type=click.DateTime(), help="Begin at this time (UTC), not now: 2026-12-24T17:30:00."
)
def preview(port: int, show: bool, at: datetime | None) -> None:
    """Try the bot in the browser, with no token and no Telegram."""
    from bot.clock import Clock
    from bot.preview.command import PREVIEW_TOKEN, run_preview

    settings = read()
    changes = {
        "bot_token": SecretStr(PREVIEW_TOKEN),
        "data_dir": settings.data_dir / "preview",
        "database_url": "",
        # The address is what should be seen.
        "log_level": "WARNING" if settings.log_level == "INFO" else settings.log_level,
    }
    settings = settings.model_copy(update=changes)
    prepare(settings)
    clock = Clock(starts_at=at.replace(tzinfo=UTC) if at else None)
    asyncio.run(run_preview(settings, port, clock, show=show))


@main.command(name="migrate")
def migrate_database() -> None:
    """Bring the database to today's tables (every start does)."""
    settings = read()
    prepare(settings)
    click.echo("The database is up to date.")


@main.command()
@click.option(
    "--to",
    "target",
    metavar="URL",
    required=True,
    help="sqlite:///path/to/file.db or postgresql://user@host/name, with nothing in it.",
)
def move(target: str) -> None:
    """Copy everything into another database, and compare it row by row; stop the bot first."""
    from storage.move import MoveError, show
    from storage.move import move as move_rows

    settings = read()
    secrets = settings.secrets | settings.model_copy(update={"database_url": target}).secrets
    open_log(settings.log_level, secrets)
    try:
        moved = move_rows(
            settings.database,
            target,
            lambda each: click.echo(f"{each.table}: {each.rows:,} rows {each.done}", err=True),
        )
    except MoveError as error:
        raise Refused(hide(str(error), secrets)) from None
    for table, rows in moved.items():
        click.echo(f"{rows:>12,}  {table}")
    click.echo(
        f"{sum(moved.values()):>12,}  rows in all: copied, compared, and nothing differs.\n"
        f"Next: set AFTERWORD_DATABASE_URL to what you gave as --to, {show(target)}, and start "
        f"the bot.\nThe old database, {show(settings.database)}, stays as it is: a copy, until "
        "you delete it."
    )


@main.command()
@click.option("--retry", is_flag=True, help="Run parked events and refused messages again.")
@click.option(
    "--fix",
    is_flag=True,
    help="Mend what can be: a webhook is deleted, damaged indexes are built anew, .env is closed.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs: one JSON object.")
def doctor(retry: bool, fix: bool, as_json: bool) -> None:
    """Look whether all is well, and say what to do where it is not.

    Changes nothing unless --retry or --fix is given. Exit code 0: all is well; 1: something to
    look at; 2: the database cannot be looked at, is damaged, or not of this version.
    """
    from bot.clock import Clock
    from bot.doctor.report import examine

    settings = read()
    open_log(settings.log_level, settings.secrets)
    work = examine(settings, Clock(), retry=retry, fix=fix, as_json=as_json)
    sys.exit(asyncio.run(work))


def read() -> Settings:
    try:
        return read_settings()
    except WrongSetting as wrong:
        raise Refused(str(wrong)) from None


def refuse_to_begin_anew(settings: Settings) -> None:
    """A slip in the path of a database must not begin an empty journal."""
    if not settings.database_url or is_postgres(settings.database):
        return
    try:
        file = find_file(settings.database)
        is_there = file.exists() and file.stat().st_size > 0
    except UNUSABLE as error:
        raise Refused(f"{settings.where}: {explain(error)}") from None
    if not is_there:
        raise Refused(
            f"{settings.where}: there is no database at {file.resolve()}. Check the path; "
            "`afterword migrate` makes a new one there."
        )


def prepare(settings: Settings) -> None:
    """The log, and the database at today's tables."""
    open_log(settings.log_level, settings.secrets)
    if exposed := find_exposed():
        log.warning("%s: `chmod 600 .env`", exposed)
    try:
        insist(lambda: migrate(settings.database))
    except MigrationError as error:
        raise Refused(str(error)) from None
    except UNUSABLE as error:
        reason = hide(explain(error), settings.secrets)
        raise Refused(f"{settings.where}: {reason}") from None
