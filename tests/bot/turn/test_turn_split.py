"""An album, and a text that the phone has split: several messages, one entry, one card."""

from typing import Any

import pytest

from storage.tables import answers, attachments, entries
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import MEDIA

LONG = "She told me about the bank, and I listened for once. "
PARTS = (LONG * 76)[:4000], (LONG * 76)[:4090], "And that was all."


def send_album(phone: Phone, *kinds: str, caption: str = "") -> None:
    """In one gesture; the parts come together, each as a message of its own."""
    for place, kind in enumerate(kinds):
        said: dict[str, Any] = {"caption": caption} if caption and not place else {}
        phone.writes(settle=False, media_group_id="13", **{kind: MEDIA[kind]}, **said)
    phone.bot.settle()


def type_at_once(phone: Phone, *parts: str) -> None:
    for each in parts:
        phone.says(each, settle=False)
    phone.bot.settle()


def test_an_album_is_one_note_with_one_card(ana: Phone, bot: LocalBot) -> None:
    before = len(ana.posts)
    send_album(ana, "photo", "photo", "photo", caption="Her three beds")
    assert len(ana.posts) == before + 1
    assert ana.screen == "Saved as a note."
    assert ana.below
    assert (bot.count(entries), bot.count(attachments)) == (1, 3)
    assert sorted(ana.reactions.values()) == ["✍"] * 3
    ana.presses("Just a note")
    ana.says("/journal")
    assert "📷 Her three beds" in ana.screen


def test_an_album_answers_the_open_question_and_stays_with_it(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Lea")
    ana.presses(ana.buttons[0])
    before = len(ana.posts)
    send_album(ana, "photo", "video")
    assert len(ana.posts) == before + 1
    assert ana.screen.endswith("How did it go?")
    assert {row.step for row in bot.rows(answers) if row.option is None} == {"moment"}
    assert bot.count(attachments) == 2


def test_an_album_as_the_last_answer_leaves_the_ending_to_be_read(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says("/reflect Lea")
    ana.presses(ana.buttons[0])
    ana.says("She found it herself.")
    for label in ("Well", "Add something…", "An if-then plan"):
        ana.presses(label)
    before = len(ana.posts)
    send_album(ana, "photo", "photo")
    assert "It is in your /journal." in ana.texts[before]
    assert "Added to that entry." not in "".join(ana.texts)
    assert bot.count(attachments) == 2


@pytest.mark.parametrize("parts", [2, 3])
def test_a_text_that_the_phone_has_split_is_one_note(
    ana: Phone, bot: LocalBot, parts: int
) -> None:
    before = len(ana.posts)
    told = (*PARTS[: parts - 1], PARTS[-1])
    type_at_once(ana, *told)
    assert len(ana.posts) == before + 1
    assert ana.screen == "Saved as a note."
    assert [each.strip() for each in bot.said()] == [each.strip() for each in told]
    assert bot.count(entries) == 1


def test_a_split_text_at_a_nudge_is_one_story_whatever_its_end_says(
    ana: Phone, bot: LocalBot
) -> None:
    """ "Tonight" and a plan are buttons and cards, were they typed by themselves."""
    ana.says("Anna Thursdays 15:00")
    ana.presses("Save this session")
    ana.is_reminded()
    before = len(ana.posts)
    type_at_once(ana, PARTS[0], PARTS[1], "Ben Friday 10:00")
    assert len(ana.posts) == before + 1
    assert ana.screen.endswith("Which one was it?")
    assert bot.said()[-1] == "Ben Friday 10:00"
    assert bot.count(entries) == 1


def test_two_short_messages_and_two_pictures_are_none(ana: Phone, bot: LocalBot) -> None:
    ana.says("/reflect Lea")
    ana.presses(ana.buttons[0])
    type_at_once(ana, "She found it herself.", "Well")
    assert any(each.endswith("It is in your /journal.") for each in ana.texts)
    before = len(ana.posts)
    for _ in range(2):
        ana.writes(settle=False, photo=MEDIA["photo"])
    bot.settle()
    assert len(ana.posts) > before + 1


def test_what_comes_a_minute_after_a_long_text_is_a_message_of_its_own(
    ana: Phone, bot: LocalBot
) -> None:
    ana.says(PARTS[0], settle=False)
    bot.wait(minutes=1)
    ana.says("summary please", settle=False)
    bot.settle()
    assert [each.strip() for each in bot.said()] == [PARTS[0].strip()]
    assert "entry" in ana.screen


def test_the_rest_of_what_was_told_in_distress_is_left_in_peace_too(
    ana: Phone, bot: LocalBot
) -> None:
    type_at_once(ana, "I want to die. " + PARTS[0], "I am so tired of all of it.")
    assert bot.count(entries) == 1
    assert all(row.private for row in bot.rows(entries))
