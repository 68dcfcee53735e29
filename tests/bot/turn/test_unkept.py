"""Nothing silences a message: what cannot be read or kept is answered, once where several come."""

from typing import Any

import pytest

from bot.turn.bursts import LONG_TOLD
from bot.turn.notices import UNREADABLE, UNREADABLE_TAP
from bot.turn.words import NO_PLACES
from storage.queues import inbox
from storage.tables import answers
from tests.bot import raw
from tests.bot.phone import LocalBot, Phone
from tests.bot.raw import NOW, Json
from tests.bot.working_bot import WorkingBot

STORY: Json = {"story": {"chat": raw.private(), "id": 3}}
LIST: Json = {"title": "To do", "tasks": [{"id": 1, "text": "Call Anna"}, {"id": 2, "text": 5}]}


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("story", "a story"),
        ("paid_media", "paid media"),
        ("game", "a game"),
        ("giveaway", "a giveaway"),
        ("giveaway_winners", "a giveaway"),
        ("invoice", "an invoice"),
        ("hologram", "that kind of message"),
    ],
)
def test_a_kind_that_cannot_be_kept_is_named_with_what_can(
    bot: LocalBot, kind: str, named: str
) -> None:
    ana = bot.phone()
    content: dict[str, Any] = {kind: {"title": "Chess", "id": 7}}
    ana.writes(**content)
    assert ana.screen == (
        f"I can't keep {named}. Write me what matters in it, or send a screenshot."
    )
    assert bot.count(answers) == 0


def test_a_message_that_telegram_shows_to_no_bot_is_answered(bot: LocalBot) -> None:
    ana = bot.phone()
    ana.writes()
    assert ana.screen.startswith("I can't keep that kind of message.")


@pytest.mark.parametrize(
    "kind", ["pinned_message", "chat_background_set", "boost_added", "users_shared", "gift"]
)
def test_what_a_phone_writes_by_itself_stays_silent(bot: LocalBot, kind: str) -> None:
    ana = bot.phone()
    content: dict[str, Any] = {kind: {"message_id": 3}}
    ana.writes(**content)
    assert ana.log == []


def test_stories_that_are_forwarded_in_one_go_get_one_line(bot: LocalBot) -> None:
    ana = bot.phone()
    for _ in range(4):
        ana.writes(settle=False, **STORY)
    bot.settle()
    assert len(ana.posts) == 1
    bot.wait(minutes=1)
    ana.writes(**STORY)
    assert len(ana.posts) == 2
    ana.writes(game={"title": "Chess"})
    assert ana.screen.startswith("I can't keep a game.")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"checklist": LIST}, "To do\n– Call Anna"),
        ({"poll": raw.OTHERS["poll"]}, "Which of us listens?\n– I"),
        ({"contact": raw.OTHERS["contact"]}, "Bea Roy +32 2 555"),
        ({"venue": raw.OTHERS["venue"]}, "Café Zu, Rue 1"),
        (
            {
                "rich_message": {
                    "blocks": [
                        {
                            "type": "heading",
                            "text": ["It was ", {"type": "bold", "text": "silence"}],
                        },
                        {"type": "list", "items": [{"blocks": [{"text": "She waited."}]}, 5]},
                        {"type": "divider"},
                    ]
                }
            },
            "It was silence\nShe waited.",
        ),
        (
            {
                "text": "I agree.",
                "external_reply": {"origin": raw.ORIGINS["Ben Li"], "poll": 5},
                "quote": {"text": "She listens.", "position": "no number"},
            },
            "I agree.\n\n“She listens.” (Ben Li)",
        ),
        (
            {"text": "/note I agree.", "external_reply": 5, "quote": {"text": "She listens."}},
            "I agree.\n\n“She listens.” (somebody)",
        ),
    ],
)
def test_the_words_of_what_has_no_text_are_kept_and_ask_for_nothing(
    ana: Phone, content: dict[str, Any], text: str
) -> None:
    ana.writes(**content)
    assert ana.bot.said() == [text]
    assert ana.screen.startswith("Saved")


def test_the_words_below_what_cannot_be_kept_are_and_that_is_said(ana: Phone) -> None:
    ana.writes(paid_media={"star_count": 3}, caption="She listens.")
    assert ana.bot.said() == ["She listens."]
    assert ana.screen.startswith("I can't keep paid media, only its words.")


SPOILT = (
    raw.written(text=["a list"]),
    raw.written(voice=5),
    raw.written(text="x", chat=raw.private() | {"type": "privat"}),
    raw.edited(text=7),
)
"""Each lies about something that is used."""


@pytest.mark.parametrize("update", SPOILT)
async def test_a_private_message_that_cannot_be_read_is_answered(
    working: WorkingBot, update: Json
) -> None:
    await working.receive(update)
    await working.work()
    assert await working.told() == [UNREADABLE]


async def test_a_tap_that_cannot_be_read_is_answered_as_one(working: WorkingBot) -> None:
    tap = raw.pressed("a:1:x:y")
    tap["callback_query"]["id"] = 5
    await working.receive(tap)
    await working.work()
    assert await working.told() == [UNREADABLE_TAP]


async def test_several_that_cannot_be_read_are_told_of_once(working: WorkingBot) -> None:
    await working.receive(*SPOILT)
    await working.work()
    assert await working.told() == [UNREADABLE]


async def test_nobody_is_told_in_a_group_nor_for_what_nobody_wrote(working: WorkingBot) -> None:
    blocked = raw.member("kicked")
    blocked["my_chat_member"]["new_chat_member"] = 5
    group = raw.group() | {"type": "club"}
    await working.receive(raw.written(text="Hello", chat=group), blocked)
    await working.work()
    assert await working.told() == []
    await working.receive(SPOILT[0])
    await working.work()
    assert await working.told() == [UNREADABLE]


async def test_what_is_tried_again_later_is_not_told_of_again(working: WorkingBot) -> None:
    await working.receive(SPOILT[0])
    await working.work()
    assert await working.database.transact(inbox.retry_parked) == 1
    working.worker.now = lambda: NOW + 2 * LONG_TOLD
    await working.work()
    assert await working.states() == ["parked"]
    assert await working.told() == [UNREADABLE]


def test_a_place_is_no_name_where_a_plan_is_asked_for(bot: LocalBot) -> None:
    ana = bot.phone()
    for text in ("/start", "Start", "Brussels"):
        ana.says(text)
    assert ana.screen.startswith("When is your next session?")
    ana.writes(location=raw.PLACE | {"live_period": 900})
    assert ana.screen == NO_PLACES
