"""`afterword preview`: the bot, a Bot API server of our own and a chat page in one process."""

import asyncio
import signal
import webbrowser
from contextlib import suppress
from datetime import datetime

import click

from bot.app import App
from bot.clock import Clock
from bot.preview.saving import keep_world
from bot.preview.server import LOOPBACK, create_app, serve
from bot.preview.world import World
from bot.settings import Settings

PREVIEW_TOKEN = "1:preview"  # noqa: S105 - the server is ours, on loopback, for one person


async def run_preview(settings: Settings, port: int, clock: Clock, *, show: bool) -> None:
    """Serve the page until the process is told to end; prints the address."""
    folder = settings.data_dir
    world = World(PREVIEW_TOKEN, now=clock.now, files=folder / "files")
    keep_world(world, folder / "world.json")
    clock.move_to(world.latest())  # if it was forwarded before a restart, it does not go back
    apps: list[App] = []

    async def forward(to: datetime) -> None:
        await apps[0].forward(to, lambda at: world.tell({"clock": at.isoformat()}))

    try:
        app = create_app(
            world,
            page=True,
            forward=forward,
            coming=lambda person: apps[0].list_coming(person),
            locate=lambda person: apps[0].find_zone(person),
        )
        runner, port = await serve(app, port)
    except OSError as error:
        raise click.ClickException(f"The page has no port: {error.strerror}.") from None
    address = f"http://{LOOPBACK}:{port}"
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    # A server of our own needs no politeness: every tap is answered at once.
    settings = settings.model_copy(update={"bot_api_url": address, "send_rate": 0})
    apps.append(App(settings, clock))
    click.echo(f"Afterword's preview: {address}   (Ctrl+C ends it)")
    if show:
        with suppress(webbrowser.Error):
            await asyncio.to_thread(webbrowser.open, address)
    try:
        await apps[0].run(stop)
    finally:
        await runner.cleanup()
