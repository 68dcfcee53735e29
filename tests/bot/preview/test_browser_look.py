"""How the page looks, and how it is told to who cannot see it: checked in its main states."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.bot.preview.conftest import Open
from tests.bot.preview.test_browser import DOT, record_silence
from tests.bot.preview.window import Window

pytestmark = pytest.mark.browser

CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
READABLE = 4.5
FINGER = 44  # pixels
PHONES = (320, 360, 390, 430)
NAMED = {"article", "complementary", "dialog", "group", "image", "listbox", "log", "menu"}

CONTROLS = "button, input, textarea, a, [role=option]"
SMALL_TARGETS = """([controls, least]) => [...document.querySelectorAll(controls)]
  .filter(part => part.checkVisibility() && !part.closest(".text"))
  .map(part => [part.getBoundingClientRect(), part])
  .filter(([{ width, height }]) => width && (height < least || width < least / 2))
  .map(([{ width, height }, part]) => `${width}x${height} ${part.outerHTML.slice(0, 80)}`)"""

SIDEWAYS = """controls => [...document.querySelectorAll("html, body, #log, " + controls)]
  .filter(part => part.checkVisibility() && !part.closest(".unseen"))
  .filter(part => part.getBoundingClientRect().right > innerWidth
    || (part.matches("html, body, #log") && part.scrollWidth > part.clientWidth))
  .map(part => part.outerHTML.slice(0, 80))"""

CUT_LABELS = """() => {
  const lines = (part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return [...document.querySelectorAll(".key")]
    .filter((key) => !key.textContent.includes(" ") && lines(key) > 1)
    .map((key) => key.textContent);
}"""


def walk(window: Window) -> Iterator[str]:
    """Through the page; stands still in every state that looks different."""
    page = window.page
    expect(window.button("Start")).to_be_visible()
    yield "the empty chat"
    window.meet()
    yield "a question with buttons"
    window.open_panel()
    yield "people and clock"
    page.keyboard.press("Escape")
    window.button("Attach").click()
    yield "the menu of attachments"
    page.keyboard.press("Escape")
    window.button("Commands").click()
    yield "the commands"
    page.keyboard.press("Escape")
    window.reflect("A long word: " + "Donaudampfschifffahrt" * 12)
    window.sees("Shall I ask you every week?")
    window.tap("Other time")
    window.sees("Which day?")
    yield "the days of the week"
    window.choose_option("Reply")
    yield "replying"
    window.choose_option("Edit")
    yield "editing"
    window.button("Cancel editing").click()
    window.log.get_by_role("button", name="Message options").last.click()
    yield "the menu of a message"
    page.keyboard.press("Escape")
    window.attach("Photo…", "board.png", "image/png", DOT)
    yield "a photo to be sent"
    window.button("Send").click()
    expect(window.log.get_by_role("link")).to_have_count(1)
    window.attach("Voice…", "walk.wav", "audio/wav", record_silence(seconds=1))
    window.button("Send").click()
    expect(window.log.get_by_role("slider")).to_have_count(1)
    window.attach("File…", "plan.txt", "text/plain", b"One step a week.")
    window.button("Send").click()
    expect(window.log.get_by_role("link")).to_have_count(2)
    yield "a photo, a voice message and a file"
    window.open_panel().get_by_role("button", name="Block the bot").click()
    expect(window.button("Unblock")).to_be_visible()
    yield "a blocked bot"


def find_unnamed(window: Window) -> list[str]:
    """What can be focused, or is a part to go to, and has no name for a reader of the screen."""
    session = window.page.context.new_cdp_session(window.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    found = []
    for node in nodes:
        role = "" if node["ignored"] else node["role"]["value"]
        traits = {each["name"]: each["value"].get("value") for each in node.get("properties", ())}
        matters = role in NAMED or (traits.get("focusable") and role != "RootWebArea")
        if matters and not node.get("name", {}).get("value", "").strip():
            found.append(role)
    return found


def test_everything_has_a_name_and_room_for_a_finger(window: Window) -> None:
    for state in walk(window):
        assert find_unnamed(window) == [], state
        assert window.page.evaluate(SMALL_TARGETS, [CONTROLS, FINGER]) == [], state


def test_what_has_no_name_or_no_room_would_be_found(window: Window) -> None:
    expect(window.button("Start")).to_be_visible()
    window.page.evaluate(
        "document.querySelector('header').append(document.createElement('button'))"
    )
    assert find_unnamed(window) == ["button"]
    assert len(window.page.evaluate(SMALL_TARGETS, [CONTROLS, FINGER])) == 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(open_window: Open, dark: bool) -> None:
    window = open_window(dark=dark)
    for state in walk(window):
        assert window.page.evaluate(CONTRAST, READABLE) == [], state
    assert window.page.evaluate(CONTRAST, 21), "black on white would be told"


def test_nothing_scrolls_sideways_and_no_word_is_cut_on_any_phone(window: Window) -> None:
    for state in walk(window):
        for width in PHONES:
            window.page.set_viewport_size({"width": width, "height": 640})
            assert window.page.evaluate(SIDEWAYS, CONTROLS) == [], (state, width)
            assert window.page.evaluate(CUT_LABELS) == [], (state, width)


def test_a_foreign_script_is_refused_and_would_be_told(window: Window) -> None:
    window.page.evaluate(
        "const script = document.createElement('script');"
        "script.textContent = 'window.foreign = true';"
        "document.head.append(script)"
    )
    assert window.page.evaluate("window.foreign") is None
    assert len(window.troubles) == 1
    window.troubles.clear()


def test_an_update_of_the_page_is_seen_at_once(window: Window) -> None:
    with window.page.expect_response("**/page/chat.js") as response:
        window.page.reload()
    assert response.value.headers["cache-control"] == "no-cache"
