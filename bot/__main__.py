"""The command line: `afterword`, also `python -m bot`."""

import asyncio
import logging
import sys

import click
from pydantic import SecretStr

from bot.settings import Settings, WrongSetting, read_settings
from storage.migrate import UNUSABLE, MigrationError, explain, migrate

TOKENLESS = (
    "AFTERWORD_BOT_TOKEN is not set: put the token that @BotFather gave you into .env, or run "
    "`afterword preview` to try the bot in the browser without one."
)


class Refused(click.ClickException):
    """One clear line on standard error, and exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        click.echo(self.message, err=True)


@click.group(invoke_without_command=True)
@click.version_option(package_name="afterword")
@click.pass_context
def main(context: click.Context) -> None:
    """Afterword asks mentors one good question after each session, on Telegram."""
    if context.invoked_subcommand is None:
        context.invoke(run)


@main.command()
def run() -> None:
    """Run the bot (the default)."""
    settings = read()
    if not settings.token:
        raise Refused(TOKENLESS)
    from bot.app import run_bot  # the bot loads in a second; the other commands need not wait

    prepare(settings)
    asyncio.run(run_bot(settings))


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="The page's port; 0 takes a free one."
)
@click.option("--open/--no-open", "show", default=True, help="Open the page in a browser.")
def preview(port: int, show: bool) -> None:
    """Try the bot in the browser, with no token and no Telegram."""
    from bot.preview.command import PREVIEW_TOKEN, run_preview

    settings = read()
    changes = {
        "bot_token": SecretStr(PREVIEW_TOKEN),
        "data_dir": settings.data_dir / "preview",
        "database_url": "",
    }
    settings = settings.model_copy(update=changes)
    prepare(settings)
    asyncio.run(run_preview(settings, port, show=show))


@main.command(name="migrate")
def migrate_database() -> None:
    """Bring the database to today's tables (every start does)."""
    settings = read()
    prepare(settings)
    click.echo("The database is up to date.")


@main.command()
@click.option("--retry", is_flag=True, help="Run parked events and refused messages again.")
def doctor(retry: bool) -> None:
    """Look whether all is well, and say what to do where it is not."""
    from bot.doctor import examine

    settings = read()
    sys.exit(asyncio.run(examine(settings, retry=retry)))


def read() -> Settings:
    try:
        return read_settings()
    except WrongSetting as wrong:
        raise Refused(str(wrong)) from None


def prepare(settings: Settings) -> None:
    """Logging without secrets, and the database at today's tables."""
    from bot.telegram import DiscreetFormatter, hush_libraries

    handler = logging.StreamHandler()
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(DiscreetFormatter(form, token=settings.token))
    logging.basicConfig(level=settings.log_level, handlers=[handler])
    hush_libraries()
    try:
        migrate(settings.database)
    except MigrationError as error:
        raise Refused(str(error)) from None
    except UNUSABLE as error:
        raise Refused(f"{settings.where}: {explain(error)}") from None


if __name__ == "__main__":
    main()
