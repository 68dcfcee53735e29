"""A real browser for the tests of the page; without one they are skipped by name."""

import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        missing = "Chromium is missing: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
        yield browser
        browser.close()


class Preview:
    """`afterword preview` as a process of its own, with its data in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "bot", "preview", "--no-open"]
        settings = {"AFTERWORD_DATA_DIR": str(self.folder), "AFTERWORD_OPERATOR_NAME": "Jan"}
        self.process = subprocess.Popen(
            command, env={**os.environ, **settings}, stdout=subprocess.PIPE, text=True
        )
        self.address = self._read_address()

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait(timeout=30) == 0
        assert self.process.stdout is not None
        self.process.stdout.close()

    def _read_address(self) -> str:
        assert self.process.stdout is not None
        until = time.monotonic() + 30
        while time.monotonic() < until and self.process.poll() is None:
            if select.select([self.process.stdout], [], [], 0.2)[0]:
                found = re.search(r"http://127\.0\.0\.1:\d+", self.process.stdout.readline())
                if found:
                    return found[0]
        raise AssertionError("the preview printed no address")


@pytest.fixture
def preview(browser: Browser, tmp_path: Path) -> Iterator[Preview]:
    """Asks for the browser first: without one there is nothing to start."""
    preview = Preview(tmp_path)
    yield preview
    preview.stop()
