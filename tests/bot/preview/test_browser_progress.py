"""How far a mentor has come, in a real browser: rated, looked at, found, edited, undone."""

import re

import pytest
from playwright.sync_api import expect

from tests.bot.preview.window import Window

pytestmark = pytest.mark.browser

STORY = "Zoé stayed silent, and so did I. Then she named the café herself."


def test_one_area_is_assessed_and_can_be_stopped_after_it(window: Window) -> None:
    window.meet()
    window.reflect(STORY)
    window.say("/assess")
    window.tap("Begin")
    for place in range(1, 6):
        window.sees(re.compile(f"PLAN {place} of 5"))
        window.tap("3")
    window.sees(re.compile("PLAN is done"))
    window.tap("Enough for now")
    window.sees(re.compile("/assess"))


def test_a_picture_shows_how_far_it_is(window: Window) -> None:
    window.meet()
    window.reflect(STORY)
    window.say("/summary")
    picture = window.log.get_by_role("img", name="Photo from Afterword")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") >= 1000
    shown, whole = picture.evaluate(
        "image => [image.height / image.width, image.naturalHeight / image.naturalWidth]"
    )
    assert abs(shown - whole) < 0.02, "nothing of it is cut off"
    window.sees(re.compile("1 entry"))
    window.tap("Picture in words")
    window.sees(re.compile("Your picture on"))


def test_an_entry_is_found_by_a_word_with_an_accent_edited_and_put_back(window: Window) -> None:
    window.meet()
    window.reflect(STORY)
    window.tap("No")
    window.say("/reflect")
    window.sees("What stayed with you?")
    window.reflect("I answered before he had asked.")
    window.say("/journal CAFE")
    window.sees("“CAFE”")
    expect(window.newest.locator("b")).to_have_text("café")
    window.tap("1")
    window.sees("How did it go?")
    window.tap("Edit")
    window.sees("What shall change?")
    window.tap("My words")
    window.sees("Send the new text.")
    window.say("She named the bakery herself.")
    window.sees("Entry updated.")
    window.say("/journal café")
    window.sees(re.compile("Nothing"))
    window.say("/undo")
    window.sees("Your earlier text is back.")
    window.say("/journal café")
    expect(window.newest.locator("b")).to_have_text("café")
