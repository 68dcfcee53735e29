"""Updates of every shape that the Bot API knows, and of later versions: none is put aside for a
field that the bot does not use."""

import random
import sys
from collections import Counter
from typing import Any

import pytest

from bot.receive.commands import Arrival, Ignored, InGroup, Unkept, read_update
from bot.receive.fields import Unreadable
from bot.receive.kinds import MEDIA_KINDS, SERVICE_KINDS, UNKEPT_KINDS, is_service
from flows.events import Said
from tests.bot import raw
from tests.bot.objects import MEDIA, Maker, read_objects
from tests.bot.raw import NOW, Json

KNOWN = frozenset({"start", "note"})

MESSAGE = {each.name for each in read_objects()["Message"] if not each.needed}
ABOUT = {
    *("message_thread_id", "direct_messages_topic", "from", "sender_chat", "sender_boost_count"),
    *("sender_business_bot", "sender_tag", "guest_query_id", "business_connection_id"),
    *("forward_origin", "is_topic_message", "is_automatic_forward", "reply_to_message"),
    *("external_reply", "quote", "reply_to_story", "reply_to_checklist_task_id", "via_bot"),
    *("reply_to_poll_option_id", "guest_bot_caller_user", "guest_bot_caller_chat", "edit_date"),
    *("has_protected_content", "is_from_offline", "is_paid_post", "media_group_id"),
    *("author_signature", "paid_star_count", "entities", "link_preview_options"),
    *("suggested_post_info", "effect_id", "caption_entities", "show_caption_above_media"),
    *("has_media_spoiler", "reply_markup"),
}
"""What says something about a message, and is none of its content."""
WORDS = {"text", "caption", "contact", "poll", "checklist", "venue", "dice", "rich_message"}


def test_each_field_of_a_message_is_known_as_what_it_is() -> None:
    content = {*MEDIA_KINDS, *WORDS, *UNKEPT_KINDS, "location"}
    beside = {"live_photo"}  # has a photo beside it, for bots of before
    assert MESSAGE - ABOUT - content - beside == SERVICE_KINDS - {"user_shared"}
    assert set(MEDIA) == set(MEDIA_KINDS)


@pytest.mark.drill
@pytest.mark.unmeasured
def test_no_update_is_parked_for_a_field_that_is_not_used(pytestconfig: pytest.Config) -> None:
    size, given = pytestconfig.getoption("objects"), pytestconfig.getoption("seed")
    seed = random.randrange(10**6) if given is None else int(given)
    tell(
        f"\n{size} updates of the Bot API's objects, half of them of later versions, --seed={seed}"
    )
    maker, seen, parked = Maker(seed), Counter[str](), []
    for number in range(size):
        update = maker.make_update()
        if number % 2:
            update = maker.grow(update)
        try:
            arrival = read_update(update, NOW, KNOWN)
        except Unreadable:
            parked.append(update)
            continue
        seen[type(arrival.event).__name__] += 1
        check(update, arrival)
        seen.update(list(update.get("message", ())))
    assert parked == []
    assert {each for each in MESSAGE if not seen[each]} == set()
    kinds = ", ".join(f"{seen[each]} {each}" for each in sorted(seen) if each[0].isupper())
    tell(f"0 parked; {kinds}")


def check(update: Json, arrival: Arrival) -> None:
    """What somebody wrote is there, and what is no message of a phone's own is answered."""
    message = update.get("message")
    if message is None or message["chat"]["type"] != "private":
        return
    words = message.get("text") or message.get("caption")
    match arrival.event:
        case Said() as said:
            assert not words or words in said.text
        case Ignored():
            assert is_service(message)
            assert not words
        case event:
            assert isinstance(event, Unkept)
            assert not words


@pytest.mark.parametrize("other", [5, "x", [], {}, [{}], True, 2**70, 1.5])
@pytest.mark.parametrize(
    "name", sorted(ABOUT | (WORDS - {"text", "caption"}) | set(UNKEPT_KINDS) | {"location"})
)
def test_what_stands_beside_the_words_may_have_any_shape(name: str, other: Any) -> None:
    if name == "reply_to_message" and isinstance(other, dict):
        other = {"message_id": 9, "poll": 5, "sticker": "x", "gift": [], "chat": None}
    event = read_update(raw.written(text="I waited.", **{name: other}), NOW, KNOWN).event
    assert isinstance(event, Said)
    assert event.text == "I waited."


def test_a_group_is_one_in_whatever_it_is_heard() -> None:
    update = raw.written(story=5, chat=raw.group())
    assert read_update(update, NOW, KNOWN).event == InGroup("heard")


def tell(text: str) -> None:
    """For whoever runs it with -s."""
    sys.stdout.write(f"{text}\n")
