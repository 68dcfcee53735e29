"""The main job in a real browser, on a window as large as a phone."""

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bot.preview.conftest import Preview

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

WORDS = "I asked three closed questions <in a row> before she said: “I'm lost” & left."
BRUSSELS = "Europe/Brussels"
ROLES = ("button", "link", "textbox", "menuitem", "option", "combobox", "checkbox", "img")
Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, preview: Preview) -> Iterator[Open]:
    """Opens the page; at the end nothing may have gone wrong in any of them."""
    troubles: list[str] = []
    contexts = []

    def open_page(width: int = 390, height: int = 844, dark: bool = False) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            timezone_id=BRUSSELS,
            locale="en-GB",
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda said: said.type == "error" and troubles.append(said.text))
        page.goto(preview.address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []


def tap(page: Page, label: str) -> None:
    """Press the youngest button of this name in the conversation."""
    page.get_by_role("log").get_by_role("button", name=label, exact=True).last.click()


def write(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="Message").fill(text)
    page.get_by_role("button", name="Send").click()


def sees(page: Page, text: str) -> None:
    """The youngest message says this."""
    expect(page.get_by_role("article").last).to_contain_text(text, timeout=15_000)


def meet(page: Page) -> None:
    page.get_by_role("button", name="Start").click()
    sees(page, "I ask one short question")
    tap(page, "Start")
    sees(page, "What time is it where you are?")
    tap(page, "Yes")
    sees(page, "Shall we try it")
    tap(page, "Reflect now")
    sees(page, "What stayed with you?")


def reflect(page: Page) -> None:
    tap(page, "Trust 8a")
    sees(page, "Trust (8a) · competence 8")
    write(page, WORDS)
    sees(page, "With whom?")
    write(page, "Anna")
    sees(page, "How did it go?")
    tap(page, "Well")
    sees(page, "Shall I ask you every week?")


def move_clock(page: Page, button: str) -> None:
    page.get_by_role("button", name="People and clock").click()
    page.get_by_role("button", name=button).click()
    expect(page.get_by_role("button", name="Close")).to_be_hidden()
    expect(page.locator("#forwarding")).to_be_empty(timeout=60_000)


def count_messages(page: Page, text: str) -> int:
    return page.get_by_role("article").filter(has_text=text).count()


def find_unnamed(page: Page) -> list[str]:
    """The controls in the accessibility tree that have no name."""
    snapshot = page.locator("body").aria_snapshot()
    lines = [line.strip().removeprefix("- ") for line in snapshot.splitlines()]
    return [line for line in lines if re.fullmatch(rf"({'|'.join(ROLES)})( \[.*\])?:?", line)]


def measure_overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def test_from_the_first_visit_to_an_entry_in_the_journal(open_page: Open) -> None:
    page = open_page()
    meet(page)
    reflect(page)
    assert page.get_by_text("Afterword reacted with ✍").count() == 0
    expect(page.get_by_role("img", name="Afterword reacted with ✍")).to_have_count(2)
    write(page, "/journal")
    sees(page, "Your journal · 1 entry")
    sees(page, WORDS)
    tap(page, "1")
    sees(page, "Trust (8a) · well")
    sees(page, WORDS)


def test_own_words_are_edited_and_the_edit_is_undone(open_page: Open) -> None:
    page = open_page()
    meet(page)
    write(page, "She asked me first.")
    sees(page, "Which one was it?")
    page.get_by_role("button", name="Message options").last.click()
    page.get_by_role("menuitem", name="Edit").click()
    box = page.get_by_role("textbox", name="Message")
    expect(box).to_have_value("She asked me first.")
    write(page, "I asked her first.")
    sees(page, "Entry updated.")
    write(page, "/journal")
    sees(page, "I asked her first.")
    write(page, "/undo")
    sees(page, "Your earlier text is back.")
    write(page, "/journal")
    sees(page, "She asked me first.")


def test_the_reminder_comes_once_when_the_clock_is_forwarded(open_page: Open) -> None:
    page = open_page()
    meet(page)
    reflect(page)
    offer = page.get_by_role("log").get_by_role("button", name=re.compile("s 16:00$")).last
    offer.click()
    sees(page, "I will ask you every week")
    move_clock(page, "+7 days")
    sees(page, "What stayed with you?")
    asked = count_messages(page, "or start from one:")
    move_clock(page, "Tomorrow 09:00")
    expect(page.locator("#header-time")).to_contain_text("09:0")
    assert count_messages(page, "or start from one:") == asked
    move_clock(page, "+7 days")
    expect(page.get_by_role("article").filter(has_text="or start from one:")).to_have_count(
        asked + 1
    )


@pytest.mark.parametrize(
    ("item", "name", "content", "shown"),
    [
        ("Photo…", "board.png", "png", "Photo"),
        ("Voice…", "walk.ogg", "ogg", "Voice"),
        ("File…", "plan.txt", "txt", "File"),
    ],
)
def test_a_file_is_kept_as_an_entry(
    open_page: Open, tmp_path: Path, item: str, name: str, content: str, shown: str
) -> None:
    file = tmp_path / name
    file.write_bytes(SAMPLES[content])
    page = open_page()
    meet(page)
    page.get_by_role("button", name="Attach").click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("menuitem", name=item).click()
    chooser.value.set_files(file)
    page.get_by_role("button", name="Send").click()
    sees(page, "Which one was it?")
    write(page, "/journal")
    sees(page, "Your journal · 1 entry")
    tap(page, "1")
    sees(page, f"[{shown}")


def test_the_chat_is_there_after_a_reload_and_a_restart(open_page: Open, preview: Preview) -> None:
    page = open_page()
    meet(page)
    write(page, "Something to keep.")
    sees(page, "Which one was it?")
    page.reload()
    sees(page, "Which one was it?")
    page.close()
    preview.stop()
    preview.start()
    page = open_page()
    sees(page, "Which one was it?")
    tap(page, "Trust 8a")
    sees(page, "With whom?")


def test_two_people_have_two_chats(open_page: Open) -> None:
    page = open_page()
    meet(page)
    page.get_by_role("button", name="People and clock").click()
    page.get_by_label("Add person").fill("Ben <3")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#person-name")).to_contain_text("Ben <3")
    expect(page.get_by_role("article")).to_have_count(0)
    page.get_by_role("button", name="Start").click()
    sees(page, "I ask one short question")
    expect(page.get_by_role("article")).to_have_count(2)


def test_a_bot_that_was_blocked_says_welcome_back(open_page: Open) -> None:
    page = open_page()
    meet(page)
    page.get_by_role("button", name="People and clock").click()
    page.get_by_role("button", name="Block the bot").click()
    page.get_by_role("button", name="Unblock", exact=True).click()
    sees(page, "What stayed with you?")


def test_every_control_has_a_name(open_page: Open) -> None:
    page = open_page()
    assert find_unnamed(page) == []
    meet(page)
    reflect(page)
    assert find_unnamed(page) == []
    page.get_by_role("button", name="Message options").last.click()
    assert find_unnamed(page) == []
    page.get_by_role("menuitem", name="Edit").click()
    assert find_unnamed(page) == []
    page.get_by_role("button", name="Cancel editing").click()
    page.get_by_role("button", name="Commands").click()
    assert find_unnamed(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Attach").click()
    assert find_unnamed(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="People and clock").click()
    assert find_unnamed(page) == []


def test_a_control_without_a_name_would_be_found(open_page: Open) -> None:
    page = open_page()
    page.evaluate("document.body.append(document.createElement('button'))")
    assert find_unnamed(page) == ["button"]


def test_nothing_scrolls_sideways_on_any_phone(open_page: Open) -> None:
    page = open_page()
    meet(page)
    write(page, "Long" * 200)
    sees(page, "Which one was it?")
    tap(page, "Something else…")
    for width in (320, 360, 390, 430):
        page.set_viewport_size({"width": width, "height": 700})
        assert measure_overflow(page) == 0


def test_the_keyboard_alone_is_enough(open_page: Open) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    for _ in range(12):
        if page.evaluate("document.activeElement.id") == "start":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sees(page, "I ask one short question")
    page.get_by_role("textbox", name="Message").focus()
    page.keyboard.type("/he")
    expect(page.get_by_role("option", name="/help")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    sees(page, "Just write or talk to me")


def draw_png(size: int) -> bytes:
    """A grey square, small and valid."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * size) * size)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SAMPLES = {"png": draw_png(160), "ogg": b"OggS" + bytes(60), "txt": b"One step a week."}
