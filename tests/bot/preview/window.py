"""The preview as a process of its own, and a browser's window onto it, as large as a phone.

window.meet()
window.tap("Reflect now")
window.say("She asked me first.")
window.sees("Which one was it?")
"""

import json
import os
import re
import select
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Locator, Page, expect

from tests import patience
from tests.clock import MONDAY

PATIENCE = 1000 * patience.PATIENCE  # milliseconds


class Preview:
    """`afterword preview`, with its data in `folder`; after a restart it has the same address."""

    program: tuple[str, ...] = (
        "bot",
        "preview",
        "--no-open",
        "--at",
        f"{MONDAY:%Y-%m-%dT%H:%M:%S}",
    )

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0

    def start(self) -> None:
        command = [sys.executable, "-m", *self.program, "--port", str(self.port)]
        settings = {
            "AFTERWORD_DATA_DIR": str(self.folder),
            "AFTERWORD_OPERATOR_NAME": "Jan",
            "AFTERWORD_DEFAULT_ZONE": "Europe/Brussels",
            "TZ": "America/New_York",  # where the machine stands must not matter
        }
        self.process = subprocess.Popen(
            command, env={**os.environ, **settings}, stdout=subprocess.PIPE, text=True
        )
        self.address = self._read_address()
        self.port = int(self.address.rpartition(":")[2])

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait(timeout=patience.PATIENCE) == 0
        assert self.process.stdout is not None
        self.process.stdout.close()

    def invite(self, name: str) -> str:
        """The address at which somebody new sees their own, empty chat."""
        request = urllib.request.Request(
            f"{self.address}/api/people",
            json.dumps({"name": name}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=patience.PATIENCE) as answer:
            return f"{self.address}/#{json.load(answer)['id']}"

    def _read_address(self) -> str:
        assert self.process.stdout is not None
        until = time.monotonic() + 30
        while time.monotonic() < until and self.process.poll() is None:
            if select.select([self.process.stdout], [], [], 0.2)[0]:
                found = re.search(r"http://127\.0\.0\.1:\d+", self.process.stdout.readline())
                if found:
                    return found[0]
        raise AssertionError("the preview printed no address")


class ScriptedPreview(Preview):
    """The same page, with a bot that keeps to the script in scripted_preview.py."""

    program = ("tests.bot.preview.scripted_preview",)


class Window:
    """The page as one person uses it. Counts the taps on the bot's buttons and the messages;
    `troubles` are the errors in the browser's console, breaches of the page's policy included."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0
        self.messages = 0
        self.troubles: list[str] = []
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", self._hear)

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.troubles.append(said.text)

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def newest(self) -> Locator:
        return self.log.get_by_role("article").last

    @property
    def box(self) -> Locator:
        return self.page.get_by_role("textbox", name="Message")

    @property
    def header(self) -> Locator:
        return self.page.locator("header")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    # The conversation

    def tap(self, label: str) -> None:
        """Tap a button of the youngest message that has it."""
        self.log.get_by_role("button", name=label, exact=True).last.click()
        self.taps += 1

    def say(self, text: str) -> None:
        self.box.fill(text)
        self.button("Send").click()
        expect(self.box).to_have_value("")
        self.messages += 1

    def sees(self, text: str | re.Pattern[str]) -> None:
        """The youngest message says this, or will in a moment."""
        expect(self.newest.locator(".bubble")).to_contain_text(text, timeout=PATIENCE)

    def choices(self) -> list[str]:
        """The labels of the youngest message's buttons."""
        return self.newest.locator(".key").all_inner_texts()

    def meet(self) -> None:
        """From the empty chat to the first question."""
        self.button("Start").click()
        self.sees("I ask one short question")
        self.tap("Start")
        self.sees("What time is it where you are?")
        self.tap("Yes")
        self.sees("When is your next session?")
        self.tap("Later")
        self.sees("Shall we try it")
        self.tap("Reflect now")
        self.sees("What stayed with you?")

    def is_left_alone(self) -> None:
        """The week summed up does not come by itself any more."""
        self.say("/settings")
        self.sees("Next message from me")
        self.tap("What I show you")
        self.tap("Don't sum up my week")
        self.sees(re.compile("I do not sum up your week"))

    def reflect(self, words: str) -> None:
        """From the first question to the entry, by the first ability that is offered."""
        ability = self.choices()[0]
        self.tap(ability)
        self.sees("competence")
        self.say(words)
        self.sees(re.compile("With whom|How did it go"))
        if "With whom" in self.newest.inner_text():
            self.tap("Skip")
            self.sees("How did it go?")
        self.tap("Well")
        saved = self.log.get_by_role("article").filter(has_text="It is in your /journal.")
        expect(saved.first).to_be_visible(timeout=PATIENCE)

    # Around it

    def choose_option(self, item: str) -> None:
        """From the menu of one's own youngest message."""
        self.log.get_by_role("button", name="Message options").last.click()
        self.page.get_by_role("menuitem", name=item).click()

    def attach(self, item: str, name: str, mime: str, content: bytes) -> None:
        self.button("Attach").click()
        with self.page.expect_file_chooser() as chooser:
            self.page.get_by_role("menuitem", name=item).click()
        chooser.value.set_files({"name": name, "mimeType": mime, "buffer": content})
        expect(self.page.get_by_text(name)).to_be_visible()

    def open_panel(self) -> Locator:
        self.page.get_by_role("button", name="People and clock").click()
        return self.page.get_by_role("complementary", name="People and clock")

    def forward(self, button: str) -> None:
        """Move the clock, and wait until it has arrived."""
        panel = self.open_panel()
        with self.page.expect_response("**/api/clock", timeout=PATIENCE):
            panel.get_by_role("button", name=button, exact=True).click()
