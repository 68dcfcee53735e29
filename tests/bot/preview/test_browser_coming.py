"""The time line: what the bot will send, in order, and the way there."""

import json
import re
import urllib.request
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Locator, Route, expect

from bot.preview.page import Coming
from tests.bot.preview.conftest import Open
from tests.bot.preview.scripted_preview import LONELY, TOKEN, plan
from tests.bot.preview.test_browser_look import (
    CONTRAST,
    CONTROLS,
    FINGER,
    PHONES,
    READABLE,
    SIDEWAYS,
    SMALL_TARGETS,
    find_unnamed,
)
from tests.bot.preview.window import PATIENCE, ScriptedPreview, Window

pytestmark = pytest.mark.browser

BRUSSELS = ZoneInfo("Europe/Brussels")
NOTHING = "Nothing planned. Tell the bot when you meet somebody: “Anna Thursdays 15:00”."


@pytest.fixture(scope="module")
def preview(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ScriptedPreview]:
    scripted = ScriptedPreview(tmp_path_factory.mktemp("scripted"))
    scripted.start()
    yield scripted
    scripted.stop()


def see_now(window: Window) -> datetime:
    clock = window.header.locator("time")
    expect(clock).not_to_be_empty()
    stood = clock.get_attribute("datetime")
    assert stood is not None
    return datetime.fromisoformat(stood)


def foresee(window: Window, length: int = 10) -> list[Coming]:
    return list(islice(plan(see_now(window)), length))


def write_day(at: datetime, now: datetime) -> str:
    local = at.astimezone(BRUSSELS)
    year = "" if local.year == now.astimezone(BRUSSELS).year else f" {local.year}"
    return f"{local:%a} {local.day} {local:%b}{year}"


def write_time(at: datetime) -> str:
    return f"{at.astimezone(BRUSSELS):%H:%M}"


def read_entries(panel: Locator) -> list[str]:
    return [each.replace("\n", " ") for each in panel.locator(".stop").all_inner_texts()]


def test_it_lists_the_next_ten_in_order_with_the_day_once(window: Window) -> None:
    panel = window.open_panel()
    expect(panel.get_by_role("heading", name="What comes next")).to_be_visible()
    expect(panel.locator(".stop")).to_have_count(10)
    now, coming = see_now(window), foresee(window)
    assert panel.locator(".stop time").all_inner_texts() == [write_time(at) for at, *_ in coming]
    days = list(dict.fromkeys(write_day(at, now) for at, *_ in coming))
    assert panel.get_by_role("heading", level=3).all_inner_texts() == days
    at, text, _ = coming[0]
    name = f"Forward to {write_day(at, now)}, {write_time(at)} {text} · silent"
    expect(panel.get_by_role("button", name=name, exact=True)).to_be_visible()
    said = panel.locator(".stop-text").all_inner_texts()
    assert [" · silent" in each for each in said] == [silent for *_, silent in coming]


def test_who_has_nothing_planned_is_told_how_to_begin(open_window: Open) -> None:
    panel = open_window(LONELY).open_panel()
    expect(panel.get_by_text(NOTHING, exact=True)).to_be_visible()
    expect(panel.locator(".stop")).to_have_count(0)


def test_it_is_of_whoever_is_chosen(window: Window, preview: ScriptedPreview) -> None:
    preview.invite(LONELY)
    window.page.reload()
    panel = window.open_panel()
    expect(panel.locator(".stop")).to_have_count(10)
    held: list[Route] = []
    holds = True
    window.page.route(
        "**/api/coming?**", lambda route: held.append(route) if holds else route.continue_()
    )
    panel.get_by_role("button", name=LONELY).last.click()
    panel = window.open_panel()
    expect(panel.locator(".stop")).to_have_count(0)  # before the answer nobody else's are shown
    expect(panel.get_by_text(NOTHING)).to_be_hidden()
    holds = False
    for route in held:
        route.continue_()
    expect(panel.get_by_text(NOTHING)).to_be_visible()
    expect(panel.locator(".stop")).to_have_count(0)


def test_an_entry_takes_the_clock_to_its_minute(window: Window) -> None:
    panel = window.open_panel()
    expect(panel.locator(".stop")).to_have_count(10)
    first, second, *_ = foresee(window)
    panel.locator(".stop").nth(1).click()
    expect(panel).to_be_hidden()
    window.sees(f"Now: {second.text}.")
    expect(window.header.locator("time")).to_have_text(re.compile(write_time(second.at)))
    expect(window.newest).to_have_accessible_name(f"Afterword, {write_time(second.at)}")
    third = foresee(window, 1)[0]
    assert third.at > second.at > first.at
    panel = window.open_panel()
    expect(panel.locator(".stop time").first).to_have_attribute("datetime", third.at.isoformat())


def test_a_week_names_its_stops_and_shows_the_first_of_what_came(window: Window) -> None:
    now = see_now(window)
    stops = foresee(window, 3)
    window.page.evaluate(RECORD)
    window.forward("+7 days")
    expect(window.log.get_by_role("article")).to_have_count(3)
    expect(window.page.locator("#forwarding")).to_be_empty()
    told = window.page.evaluate("window.told")
    named = [f"{write_day(at, now)} {write_time(at)} · {text}" for at, text, _ in stops]
    assert [each for each in told if each in named] == named
    first = window.log.get_by_role("article").first
    expect(first).to_be_focused()
    top = window.log.evaluate("log => log.getBoundingClientRect().top")
    day = window.log.get_by_role("heading").first.bounding_box()
    assert day is not None
    assert 0 <= day["y"] - top < 40
    expect(window.button("To the newest message")).to_be_visible()
    assert window.page.evaluate("window.moved") == [], "nothing was pushed aside meanwhile"


def test_a_time_without_news_says_so(open_window: Open) -> None:
    window = open_window(LONELY)
    window.forward("+1 hour")
    expect(window.page.get_by_text("Nothing came in that time.")).to_be_visible()


def test_what_went_by_unsent_is_gone_too(window: Window) -> None:
    window.open_panel().get_by_role("button", name="Block the bot").click()
    window.forward("+7 days")
    expect(window.page.get_by_text("Nothing came in that time.")).to_be_visible()
    first = foresee(window)[0]
    stop = window.open_panel().locator(".stop time").first
    expect(stop).to_have_attribute("datetime", first.at.isoformat())


def test_the_keyboard_alone_reaches_it_and_keeps_its_place(open_window: Open) -> None:
    window = open_window(touch=False, viewport={"width": 1280, "height": 800})
    entries = window.page.locator(".stop")
    expect(entries).to_have_count(10)
    entries.nth(2).focus()
    third = foresee(window)[2]
    window.say("The list is asked for again, and the same.")
    entries.nth(2).focus()
    window.page.keyboard.press("Enter")
    expect(window.log.get_by_role("article")).to_have_count(4)
    window.sees(f"Now: {third.text}.")
    expect(window.log.get_by_role("article").nth(1)).to_be_focused()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_can_be_read_and_touched_on_every_phone(open_window: Open, dark: bool) -> None:
    window = open_window(dark=dark)
    panel = window.open_panel()
    expect(panel.locator(".stop")).to_have_count(10)
    assert find_unnamed(window) == []
    assert window.page.evaluate(CONTRAST, READABLE) == []
    for width in PHONES:
        window.page.set_viewport_size({"width": width, "height": 640})
        assert window.page.evaluate(SIDEWAYS, CONTROLS) == [], width
        assert window.page.evaluate(SMALL_TARGETS, [CONTROLS, FINGER]) == [], width
    for size in ({"width": 900, "height": 700}, {"width": 1280, "height": 800}):
        window.page.set_viewport_size(size)  # type: ignore[arg-type]
        expect(panel.locator(".stop").first).to_be_visible()
        assert window.page.evaluate(CONTRAST, READABLE) == []
        assert window.page.evaluate(SIDEWAYS, CONTROLS) == [], size


Text = str | re.Pattern[str]
UNIX = 1_795_705_800  # Thu 26 Nov 2026 15:10 in UTC
WRITTEN: tuple[tuple[str, Text, Text], ...] = (
    ("w", "Thursday", "Freitag"),
    ("d", "26/11/26", "27.11.26"),
    ("D", "26 November 2026", "27. November 2026"),
    ("t", "16:10", "00:10"),
    ("T", "16:10:00", "00:10:00"),
    (
        "wDT",
        re.compile("^Thursday,? 26 November 2026 at 16:10:00$"),
        re.compile("^Freitag, 27. November 2026 um 00:10:00$"),
    ),
)


def test_a_moment_is_written_as_the_phone_would(
    open_window: Open, preview: ScriptedPreview
) -> None:
    formats = [format_ for format_, *_ in WRITTEN]
    source = "".join(f"<tg-time unix='{UNIX}' format='{each}'>-</tg-time>\n" for each in formats)
    source += f"<tg-time unix='{UNIX}'>as it is</tg-time>"
    english, german = [each[1] for each in WRITTEN], [each[2] for each in WRITTEN]
    phones = ((english, "Europe/Brussels", "en-GB"), (german, "Asia/Tokyo", "de-DE"))
    for written, zone, locale in phones:
        window = open_window(timezone_id=zone, locale=locale)
        start(window)
        call(preview, window, "sendMessage", text=source, parse_mode="HTML")
        times = window.newest.locator("tg-time")
        expect(times).to_have_text([*written, "as it is"])


def test_a_relative_moment_comes_nearer(window: Window, preview: ScriptedPreview) -> None:
    start(window)
    unix = int(see_now(window).timestamp()) + 2 * 3600
    text = f"<tg-time unix='{unix}' format='r'>-</tg-time>"
    call(preview, window, "sendMessage", text=text, parse_mode="HTML")
    moment = window.newest.locator("tg-time")
    expect(moment).to_have_text("in 2 hours")
    window.forward("+1 hour")
    expect(moment).to_have_text(re.compile(r"in (1 hour|[56]\d minutes)"))
    unix = int(see_now(window).timestamp()) + 59
    text = f"<tg-time unix='{unix}' format='r'>-</tg-time>"
    call(preview, window, "sendMessage", text=text, parse_mode="HTML")
    expect(moment).to_have_text(re.compile(r"(\bsecond|now)"))  # however long it took
    expect(moment).not_to_have_text(moment.inner_text())


RECORD = """() => {
  window.told = [];
  const line = document.getElementById("forwarding");
  const write = () => window.told.push(line.querySelector(".stopped")?.textContent);
  new MutationObserver(write).observe(line, { childList: true, subtree: true });
  window.moved = [];
  const top = () => document.getElementById("log").getBoundingClientRect().top;
  const before = top();
  new MutationObserver(() => top() === before || window.moved.push(top()))
    .observe(line, { childList: true, subtree: true });
}"""


def start(window: Window) -> None:
    """Before that has reached the server, no bot may write to them."""
    window.say("/start")
    expect(window.log.get_by_role("article", name="You").last).to_be_visible()


def call(scripted: ScriptedPreview, window: Window, method: str, **values: object) -> None:
    """As the bot, to the person of that window."""
    values["chat_id"] = int(window.page.url.partition("#")[2])
    request = urllib.request.Request(
        f"{scripted.address}/bot{TOKEN}/{method}",
        json.dumps(values).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=PATIENCE / 1000) as answer:
        assert answer.status == 200
