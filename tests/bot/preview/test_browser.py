"""The main job in a real browser, in a window as large as a phone."""

import base64
import re
import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.bot.preview.conftest import Open
from tests.bot.preview.window import PATIENCE, Preview, Window
from tests.environment import unmeasured

pytestmark = pytest.mark.browser

WORDS = "I asked three closed questions <in a row> before she said:\n“I'm lost” & left. 🙈"
BRUSSELS = ZoneInfo("Europe/Brussels")
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def test_the_first_visit_offers_one_thing_to_do(window: Window) -> None:
    expect(window.page).to_have_title("Afterword preview")
    expect(window.page.get_by_role("heading", level=2)).to_have_text("A chat with the real bot")
    window.button("Start").click()
    window.sees("I ask one short question after each mentoring session")
    window.sees("the operator of this server (Jan)")
    expect(window.page.get_by_text("A chat with the real bot")).to_be_hidden()


def test_onboarding_takes_four_taps(window: Window) -> None:
    window.meet()
    assert (window.taps, window.messages) == (4, 0)


def test_a_reflection_takes_one_message_and_at_most_three_taps(window: Window) -> None:
    window.meet()
    window.taps = 0
    window.reflect(WORDS)
    assert window.taps <= 3
    assert window.messages == 1
    expect(window.page.get_by_role("img", name="Afterword reacted with ✍")).to_have_count(1)


def test_the_journal_shows_it_word_for_word(window: Window) -> None:
    window.meet()
    window.reflect(WORDS)
    window.say("/journal")
    window.sees("Your journal · 1 entry")
    window.tap(window.choices()[0])
    window.sees(re.compile("How did it go"))
    assert WORDS in window.newest.inner_text()


def test_a_command_that_the_bot_names_can_be_tapped(window: Window) -> None:
    window.meet()
    window.reflect(WORDS)
    window.tap("/journal")
    window.sees("Your journal · 1 entry")


def test_own_words_are_edited_and_the_edit_is_undone(window: Window) -> None:
    window.meet()
    window.say("She asked me first.")
    window.sees("Which one was it?")
    window.choose_option("Edit")
    expect(window.page.get_by_text("Editing", exact=True)).to_be_visible()
    expect(window.box).to_have_value("She asked me first.")
    window.say("I asked her first.")
    window.sees("Entry updated.")
    expect(window.page.get_by_role("article", name="You").last).to_contain_text("edited")
    window.tap("Revert")
    window.sees("Your earlier text is back.")
    window.say("/journal")
    window.sees("She asked me first.")


def test_an_edit_can_be_left_and_what_was_typed_before_is_back(window: Window) -> None:
    window.meet()
    window.say("She asked me first.")
    window.sees("Which one was it?")
    window.box.fill("And then")
    window.choose_option("Edit")
    expect(window.box).to_have_value("She asked me first.")
    window.button("Cancel editing").click()
    expect(window.box).to_have_value("And then")


def test_an_entry_is_taken_back(window: Window) -> None:
    window.meet()
    window.say("She asked me first.")
    window.sees("Which one was it?")
    window.say("/undo")
    window.sees("What stayed with you?")
    window.say("/journal")
    window.sees("Nothing in your journal yet.")


def test_a_photo_is_kept(window: Window) -> None:
    window.meet()
    window.attach("Photo…", "board.png", "image/png", DOT)
    window.box.fill("The board")
    window.button("Send").click()
    window.sees("Which one was it?")
    picture = window.log.get_by_role("img", name="Photo from you")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") == 1
    window.say("/journal")
    window.sees("The board")
    window.tap(window.choices()[0])
    window.sees("[Photo 1]")
    window.tap("Photo 1")
    expect(window.log.get_by_role("img", name="Photo from Afterword")).to_be_visible()


def test_a_voice_message_is_kept_and_can_be_heard(window: Window) -> None:
    window.meet()
    window.attach("Voice…", "walk.wav", "audio/wav", record_silence(seconds=1))
    window.button("Send").click()
    window.sees("Which one was it?")
    window.button("Play voice message from you").click()
    expect(window.log.locator(".duration")).to_have_text("0:01")
    window.say("/journal")
    window.sees("1 entry")
    window.tap(window.choices()[0])
    window.sees("[Voice")


def test_a_file_is_kept(window: Window) -> None:
    window.meet()
    window.attach("File…", "plan.txt", "text/plain", b"One step a week.")
    window.button("Send").click()
    window.sees("Which one was it?")
    link = window.log.get_by_role("link", name="plan.txt")
    with window.page.expect_download() as download:
        link.click()
    assert download.value.path().read_bytes() == b"One step a week."
    window.say("/journal")
    window.sees("1 entry")


def test_the_reminder_comes_once_and_the_clock_shows_the_way(window: Window) -> None:
    window.meet()
    window.reflect(WORDS)
    window.sees("Shall I ask you every week?")
    window.tap(next(each for each in window.choices() if each.endswith("s 16:00")))
    window.sees("I will ask you")
    coming = re.search(r"Next: (\w+ \d+ \w+)( \d+)? 16:00\.", window.newest.inner_text())
    assert coming is not None
    window.is_left_alone()
    asked = window.log.get_by_role("article").filter(has_text="What stayed with you?")
    before = asked.count()
    window.page.evaluate(RECORD)
    window.forward("+7 days")
    expect(asked).to_have_count(before + 1, timeout=PATIENCE)
    expect(asked.last).to_have_accessible_name("Afterword, 16:00")
    expect(window.log.get_by_role("heading").filter(has_text=coming[1])).to_have_count(1)
    shown = window.page.evaluate("window.shown")
    assert any(text.startswith("Forwarding to ") for text in shown)
    assert f"{coming[1]}, 16:00" in shown  # the clock stopped on its way
    told = [each["clock"] for each in window.page.evaluate("window.told") if "clock" in each]
    assert len(told) > 1
    assert datetime.fromisoformat(told[0]).astimezone(BRUSSELS).strftime("%H:%M") == "16:00"
    expect(window.page.locator("#forwarding")).to_be_empty()


def test_the_time_line_leads_to_the_next_question(window: Window) -> None:
    window.meet()
    window.reflect(WORDS)
    window.sees("Shall I ask you every week?")
    window.tap(next(each for each in window.choices() if each.endswith("s 16:00")))
    window.sees("I will ask you")
    stop = window.open_panel().locator(".stop").filter(has_text="16:00").first
    stop.click(timeout=PATIENCE)
    window.sees("What stayed with you?")
    expect(window.newest).to_have_accessible_name("Afterword, 16:00")
    expect(window.header.locator("time")).to_have_text(re.compile(", 16:00$"))


def test_a_session_is_planned_in_words_and_asked_about(window: Window) -> None:
    window.meet()
    window.is_left_alone()
    window.say("tmrw 10:00 Ben")
    window.sees(re.compile(r"Ben · \w+ \d+ \w+ 10:00–11:00, once"))
    window.tap("Save this session")
    window.sees(re.compile(r"I ask you on \w+ \d+ \w+ at 11:10"))
    window.forward("+7 days")
    window.sees("Ben, today 10:00–11:00.")
    expect(window.newest).to_have_accessible_name("Afterword, 11:10")
    window.say("He brought the figures himself.")
    window.sees("Which one was it?")


def test_tomorrow_at_nine_is_nine_where_the_phone_is(window: Window) -> None:
    window.meet()
    window.forward("Tomorrow 09:00")
    expect(window.header.locator("time")).to_have_text(re.compile(", 09:0[0-2]$"))
    window.say("/settings")
    window.sees(re.compile("Brussels, 09:0"))


def test_the_clock_never_goes_back(window: Window) -> None:
    panel = window.open_panel()
    panel.get_by_label("Go to…").fill("2020-01-01T10:00")
    panel.get_by_role("button", name="Go", exact=True).click()
    expect(panel.get_by_role("alert")).to_contain_text("The clock only moves forward")


def test_two_people_have_two_chats(window: Window) -> None:
    window.meet()
    window.reflect(WORDS)
    window.sees("Shall I ask you every week?")
    window.tap(next(each for each in window.choices() if each.endswith("s 16:00")))
    window.sees("I will ask you")
    window.is_left_alone()
    window.box.fill("Not sent yet")
    panel = window.open_panel()
    panel.get_by_label("Add person").fill("Ben <3")
    panel.get_by_role("button", name="Add", exact=True).click()
    expect(window.header).to_contain_text("Ben <3")
    expect(window.log.get_by_role("article")).to_have_count(0)
    expect(window.box).to_have_value("")
    window.button("Start").click()
    window.sees("I ask one short question")
    window.forward("+7 days")
    window.sees("I ask one short question")
    back = window.open_panel().get_by_role("button", name="Ana, 1 unread")
    expect(back.last).to_be_visible(timeout=PATIENCE)
    back.last.click()
    window.sees("What stayed with you?")
    expect(window.box).to_have_value("Not sent yet")


def test_a_bot_that_was_blocked_waits_and_says_what_is_open(window: Window) -> None:
    window.meet()
    window.open_panel().get_by_role("button", name="Block the bot").click()
    expect(window.page.get_by_text("Ana has blocked the bot.")).to_be_visible()
    expect(window.box).to_be_hidden()
    window.forward("+1 hour")
    window.button("Unblock").click()
    window.sees("Welcome back.")
    window.sees("What stayed with you?")
    expect(window.box).to_be_visible()


def test_a_reload_keeps_the_chat(window: Window) -> None:
    window.meet()
    window.say(WORDS)
    window.sees("Which one was it?")
    window.page.reload()
    window.sees("Which one was it?")
    assert WORDS in window.log.inner_text()


def test_a_restart_keeps_the_chat_and_the_clock(window: Window, preview: Preview) -> None:
    window.meet()
    window.forward("Tomorrow 09:00")
    window.say("Something to keep.")
    window.sees("Which one was it?")
    today = window.log.get_by_role("heading").last.inner_text()
    window.box.fill("Half a sentence")
    preview.stop()
    gone = window.page.get_by_role("alert").filter(has_text="The preview has stopped.")
    expect(gone).to_be_visible(timeout=PATIENCE)
    window.button("Send").click()
    expect(window.page.get_by_text("Not sent; your text is still here.")).to_be_visible()
    preview.start()
    expect(gone).to_be_hidden(timeout=PATIENCE)
    window.button("Send").click()
    expect(window.box).to_have_value("")
    expect(window.log.get_by_role("article")).to_have_count(6, timeout=PATIENCE)
    assert window.log.get_by_role("heading").last.inner_text() == today
    window.sees("Which one was it?")
    window.tap(window.choices()[0])
    window.sees(re.compile("With whom|How did it go"))
    window.troubles[:] = [each for each in window.troubles if "net::ERR_" not in each]


def test_the_keyboard_alone_is_enough(open_window: Open) -> None:
    window = open_window(touch=False)
    press = window.page.keyboard.press
    start = window.button("Start")
    expect(start).to_be_visible()
    for _ in range(12):
        press("Tab")
        if start.evaluate("button => button === document.activeElement"):
            break
    press("Enter")
    window.sees("I ask one short question")
    for _ in range(12):
        press("Tab")
        if window.box.evaluate("box => box === document.activeElement"):
            break
    window.page.keyboard.type("/he")
    expect(window.page.get_by_role("option", name="/help")).to_be_visible()
    press("ArrowDown")
    press("Enter")
    window.sees("Just write or talk to me")
    window.page.keyboard.type("One line")
    press("Shift+Enter")
    window.page.keyboard.type("and another")
    press("Enter")
    expect(window.log).to_contain_text("One line\nand another", use_inner_text=True)


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_without_chromium_pytest_says_what_is_missing(ci: str, outcome: str) -> None:
    """On somebody's machine the tests of the page are left out; where all must run, they fail."""
    command = [sys.executable, "-m", "pytest", __file__, "-k", "four_taps and onboarding"]
    away = {**unmeasured(), "PATH": "/nowhere", "CI": ci}
    run = subprocess.run(
        [*command, "-p", "no:cacheprovider"], env=away, capture_output=True, text=True, check=False
    )
    ending = "\n".join(run.stdout.splitlines()[-3:])
    assert "Chromium is missing: apt-get install chromium" in ending
    assert outcome in ending


RECORD = """() => {
  window.told = [];
  new EventSource("/api/events").onmessage = ({ data }) => window.told.push(JSON.parse(data));
  window.shown = [];
  for (const id of ["forwarding", "header-time"]) {
    const part = document.getElementById(id);
    new MutationObserver(() => window.shown.push(part.textContent))
      .observe(part, { childList: true, characterData: true, subtree: true });
  }
}"""


def record_silence(seconds: int) -> bytes:
    """A recording that every browser plays."""
    rate, size = 8000, 8000 * seconds
    form = b"fmt \x10\0\0\0\1\0\1\0" + rate.to_bytes(4, "little") * 2 + b"\1\0\x08\0"
    body = b"WAVE" + form + b"data" + size.to_bytes(4, "little") + b"\x80" * size
    return b"RIFF" + len(body).to_bytes(4, "little") + body
