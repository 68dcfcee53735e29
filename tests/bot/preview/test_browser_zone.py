"""The page is written where the mentor is, wherever the browser stands."""

import re

import pytest
from playwright.sync_api import expect

from tests.bot.preview.conftest import Open
from tests.bot.preview.window import PATIENCE, Window

pytestmark = pytest.mark.browser

ELSEWHERE = "America/New_York"


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window(timezone_id=ELSEWHERE)


def read_clock(window: Window) -> str:
    return window.header.locator("time").inner_text()


def test_the_clock_is_the_mentors(window: Window) -> None:
    window.button("Start").click()
    window.sees("I ask one short question")
    window.tap("Start")
    window.sees(re.compile(r"I have \d\d:\d\d \(Brussels\)"))
    asked = re.search(r"\d\d:\d\d", window.newest.locator(".text").inner_text())
    assert asked is not None
    assert asked[0][:2] == read_clock(window)[-5:-3]
    expect(window.newest).to_have_accessible_name(re.compile(f"Afterword, {asked[0][:2]}:"))


def test_after_a_flight_all_of_it_is_written_anew(window: Window) -> None:
    window.meet()
    before = int(read_clock(window)[-5:-3])
    window.say("/settings")
    window.sees("Time zone: Brussels")
    window.tap("Change zone")
    window.tap("Other")
    window.say("Helsinki")
    window.sees("Noted: Helsinki")
    expect(window.header.locator("time")).to_have_text(re.compile(f"{(before + 1) % 24:02}:"))
    first = window.log.get_by_role("article").first
    expect(first).to_have_accessible_name(re.compile(f", {(before + 1) % 24:02}:"))


def test_the_clock_is_moved_by_the_mentors_wall(window: Window) -> None:
    window.meet()
    window.forward("Tomorrow 09:00")
    expect(window.header.locator("time")).to_have_text(re.compile(", 09:0[0-2]$"))
    window.say("/settings")
    window.sees(re.compile("Brussels, 09:0"))
    panel = window.open_panel()
    field = panel.get_by_label("Go to…")
    day = field.get_attribute("min")
    assert day is not None
    assert day[11:13] == "09"
    field.fill(f"{day[:10]}T11:30")
    with window.page.expect_response("**/api/clock", timeout=PATIENCE):
        panel.get_by_role("button", name="Go", exact=True).click()
    expect(window.header.locator("time")).to_have_text(re.compile(", 11:3[0-2]$"))
