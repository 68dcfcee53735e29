"""People with phones, used directly in the test's process."""

import pytest

from bot.preview.markup import plain
from bot.preview.view import inspect_post
from bot.preview.world import World, text_content
from tests.bot.preview.api import TOKEN, somebody


def bot_says(world: World, chat_id: int, text: str, *labels: str) -> int:
    keyboard = {
        "inline_keyboard": [[{"text": each, "callback_data": each.lower()}] for each in labels]
    }
    content = text_content(plain(text), "text") | ({"reply_markup": keyboard} if labels else {})
    return world.post(world.chats[chat_id], world.bot, content).id


def test_message_ids_only_rise_across_all_chats() -> None:
    world = World(TOKEN)
    ana, ben = somebody(world), somebody(world, "Ben")
    ids = [world.say(ana, "x").id, world.say(ben, "x").id, bot_says(world, ana, "x")]
    assert ids == sorted(ids)
    assert len(set(ids)) == 3


def test_the_newest_button_of_a_label_is_pressed() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    bot_says(world, ana, "Old", "Yes")
    newest = bot_says(world, ana, "New", "Yes")
    world.press(ana, "Yes")
    pressed = world.updates.pending[world.updates.next_id - 1]["callback_query"]
    assert pressed["message"]["message_id"] == newest
    assert pressed["data"] == "yes"


def test_a_button_that_is_not_there_cannot_be_pressed() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    bot_says(world, ana, "Old", "Yes")
    with pytest.raises(LookupError, match="no button 'No'"):
        world.press(ana, "No")


def test_a_phone_may_still_press_a_button_that_just_went() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    card = bot_says(world, ana, "Old", "Yes")
    world.edit_post(world.chats[ana], world.chats[ana].posts[card], {"reply_markup": None})
    world.press(ana, data="yes", message_id=card)
    assert world.updates.pending[world.updates.next_id - 1]["callback_query"]["data"] == "yes"


def test_an_edit_keeps_what_was_there_before() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    post = world.say(ana, "She was quite")
    world.edit(ana, post.id, "She was quiet")
    shown = inspect_post(post, world.files)
    assert (shown["text"], shown["edited"]) == ("She was quiet", True)
    assert [earlier["text"] for earlier in shown["earlier"]] == ["She was quite"]


def test_buttons_that_went_are_no_edit_for_the_reader() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    card = world.chats[ana].posts[bot_says(world, ana, "Card", "Yes", "No")]
    world.edit_post(world.chats[ana], card, {"reply_markup": None, "edit_date": 1})
    shown = inspect_post(card, world.files)
    assert (shown["buttons"], shown["edited"]) == ([], False)
    assert shown["earlier"] == [{"text": "Card", "buttons": ["Yes", "No"]}]


def test_only_own_messages_are_edited() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    with pytest.raises(ValueError, match="own message"):
        world.edit(ana, bot_says(world, ana, "Card"), "x")


def test_a_caption_is_edited_like_a_text() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    post = world.send(ana, "photo", caption="Before")
    world.edit(ana, post.id, "After")
    assert (post.words, post.message["photo"][-1]["width"]) == ("After", 512)


def test_blocking_twice_is_told_once() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    world.block(ana)
    world.block(ana)
    kinds = [key for update in world.updates.pending.values() for key in update]
    assert kinds.count("my_chat_member") == 1


def test_unread_are_the_bots_messages_since_the_person_was_last_there() -> None:
    world = World(TOKEN)
    ana = somebody(world)
    bot_says(world, ana, "One")
    bot_says(world, ana, "Two", "Yes")
    assert world.chats[ana].unread == 2
    world.press(ana, "Yes")
    assert world.chats[ana].unread == 0
