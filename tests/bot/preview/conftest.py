"""A real browser for the tests of the page; without one they are skipped, and say why."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.bot.preview.window import PATIENCE, Preview, Window
from tests.days import spare

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
Open = Callable[..., Window]

expect.set_options(timeout=PATIENCE)  # on a machine that does much else, a page may take its time


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """For one module, not longer: while it is open no other test of the thread may await."""
    chromium = shutil.which("chromium")
    if chromium is None:
        missing = "Chromium is missing: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=list(QUIET), env={**spare(os.environ)}
        )
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def preview(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """Asks for the browser first: without one there is nothing to start."""
    preview = Preview(tmp_path_factory.mktemp("preview"))
    preview.start()
    yield preview
    preview.stop()


@pytest.fixture
def open_window(browser: Browser, preview: Preview) -> Iterator[Open]:
    """Opens the page as somebody new; at the end nothing may have gone wrong in any of them."""
    windows: list[Window] = []
    contexts: list[BrowserContext] = []

    def open_window(
        name: str = "Ana", *, dark: bool = False, touch: bool = True, **more: Any
    ) -> Window:
        look: dict[str, Any] = {
            "viewport": {"width": 390, "height": 844},
            "color_scheme": "dark" if dark else "light",
            "has_touch": touch,
            "reduced_motion": "reduce",
            "timezone_id": "Europe/Brussels",
            "locale": "en-GB",
        }
        contexts.append(browser.new_context(**look | more))
        window = Window(contexts[-1].new_page())
        windows.append(window)
        window.page.set_default_timeout(PATIENCE)
        window.page.goto(preview.invite(name))
        return window

    yield open_window
    for context in contexts:
        context.close()
    assert [each for window in windows for each in window.troubles] == []


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()
