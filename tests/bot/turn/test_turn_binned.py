"""An entry that lies in the bin: what is still done about it, and what is over with it."""

import pytest

from tests.bot.phone import LocalBot, Phone

STORY = "I filled every silence and I waited for nobody at all, as ever."
NEW = "She named the price herself, and I wrote it down without a word."


def delete(ana: Phone) -> None:
    ana.says("/journal")
    for label in ("1", "Edit", "Delete", "Delete"):
        ana.presses(label)


def test_a_message_that_is_edited_has_its_new_text_in_the_bin(ana: Phone, bot: LocalBot) -> None:
    message = ana.says(STORY)
    delete(ana)
    ana.edits(message, NEW)
    assert ana.screen == "That entry is in the bin. It has the new text there."
    assert ana.buttons == ["Put back"]
    ana.presses("Put back")
    assert ana.screen.startswith("Back in your journal.")
    assert NEW in ana.screen
    assert bot.said() == [NEW]


@pytest.mark.parametrize(("stop", "label"), [("/sessions", "Undo"), ("/cancel", "Discard")])
def test_what_was_to_change_in_it_is_over(
    ana: Phone, bot: LocalBot, stop: str, label: str
) -> None:
    ana.says(STORY)
    ana.says(stop)
    [card] = [post for post in ana.posts.values() if label in post.labels]
    ana.says("/journal")
    for each in ("1", "Edit", "My words"):
        ana.presses(each)
    ana.presses_data(card.find(label) or "", card.id)
    ana.says(NEW)
    assert ana.screen.startswith("Saved as a note.")
    ana.says("/journal")
    assert ana.screen.startswith("Your journal · 1 entry")
    assert NEW in ana.screen
