"""Every kind of update, as Telegram sends it, and what it means to the conversation."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.receive.commands import Arrival, Blank, Ignored, InGroup, Joined, read_update
from flows.actions import ACTIONS
from flows.events import Acted, Edited, Media, Pressed, Said
from tests.bot.raw import (
    MEDIA,
    NOW,
    ORIGINS,
    OTHERS,
    PLACE,
    edited,
    group,
    member,
    post,
    pressed,
    private,
    seconds,
    user,
    written,
)

KNOWN = frozenset({"start", "reflect", "note"})
SEEN = {"kind": "photo", "file_id": "f1", "unique_id": "u1", "size": 900}

PHOTO = Media(kind="photo", file_id="f1", unique_id="u1", size=900)


def read(raw: Any) -> Arrival:
    return read_update(raw, NOW, KNOWN)


def said(**content: Any) -> Said:
    event = read(written(**content)).event
    assert isinstance(event, Said), event
    return event


def test_words_are_something_said_with_the_message_they_came_in() -> None:
    arrival = read(written(text="I waited.", message=12))
    said = Arrival(Said(at=NOW, text="I waited.", message=12), message=12, look=arrival.look)
    assert arrival == said


def test_a_message_looks_as_before_until_its_words_or_its_file_change() -> None:
    looks = [
        read(each).look
        for each in (
            written(text="I waited."),
            edited(text="I waited.", link_preview_options={"url": "https://example.org"}),
            edited(text="I waited longer."),
            edited(caption="I waited longer.", photo=MEDIA["photo"]),
        )
    ]
    assert looks[0] == looks[1]
    assert len(set(looks)) == 3
    assert all(look is not None and 0 <= look < 1 << 16 for look in looks)


def test_words_that_waited_while_the_bot_was_away_keep_their_own_time() -> None:
    earlier = NOW - timedelta(hours=9)
    assert said(text="I waited.", at=earlier).at == earlier + timedelta(seconds=1)
    assert said(text="From a clock ahead", at=NOW + timedelta(minutes=3)).at == NOW


def test_a_reply_names_the_message_it_replies_to() -> None:
    card = post(message=9, text="What stayed with you?")
    assert read(written(text="Silence.", reply_to_message=card)).replied == 9


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("/start", "start", ""),
        ("/Start", "start", ""),
        ("/start@afterword_bot", "start", ""),
        ("  /start \n", "start", ""),
        ("/reflect Anna", "reflect", "Anna"),
        ("/reflect@afterword_bot  Anna Maria ", "reflect", "Anna Maria"),
        ("/note two\nlines", "note", "two\nlines"),
        ("/dance", "dance", ""),
        ("/dance@afterword_bot", "dance", ""),
    ],
)
def test_a_command(text: str, verb: str, words: str) -> None:
    assert read(written(text=text)).event == Acted(at=NOW, verb=verb, words=words, message=50)


@pytest.mark.parametrize(
    "text", ["/dance with me", "/2 of 5 came", "/", "either/or", "I said /start", "// a comment"]
)
def test_a_slash_in_a_sentence_is_no_command(text: str) -> None:
    assert said(text=text).text == text


def test_a_command_in_a_caption_or_from_somebody_else_is_something_said() -> None:
    assert said(photo=MEDIA["photo"], caption="/start").text == "/start"
    origin = {**ORIGINS["Ben Li"], "date": seconds()}
    assert said(text="/start", forward_origin=origin).text == "/start"


@pytest.mark.parametrize("kind", MEDIA)
def test_every_kind_of_file_is_kept_by_the_ids_telegram_gave_it(kind: str) -> None:
    event = said(**{kind: MEDIA[kind]}, caption="Look")
    largest = MEDIA[kind][-1] if kind == "photo" else MEDIA[kind]
    assert event.text == "Look"
    assert event.media == Media.model_validate(
        {
            "kind": kind,
            "file_id": "f1",
            "unique_id": "u1",
            "size": largest.get("file_size"),
            "duration": largest.get("duration"),
            "name": largest.get("file_name"),
        }
    )


def test_an_animation_is_no_document_although_telegram_sends_it_as_both() -> None:
    event = said(animation=MEDIA["animation"], document=MEDIA["document"])
    assert event.media is not None
    assert event.media.kind == "animation"


@pytest.mark.parametrize("origin", ORIGINS)
def test_a_forwarded_message_names_its_author(origin: str) -> None:
    forwarded = {**ORIGINS[origin], "date": seconds()}
    assert said(text="She listens.", forward_origin=forwarded).forwarded_from == origin


def test_a_place_is_its_time_zone_and_nothing_else() -> None:
    event = said(location=PLACE)
    assert (event.zone, event.text, event.media) == ("Europe/Brussels", "", None)


def test_a_venue_is_its_name_and_tells_no_zone() -> None:
    event = said(venue=OTHERS["venue"], location=PLACE)
    assert (event.text, event.zone) == ("Café Zu, Rue 1", None)


@pytest.mark.parametrize(
    ("kind", "text"),
    [("contact", "Bea Roy +32 2 555"), ("poll", "Which of us listens?\n– I"), ("dice", "🎲 4")],
)
def test_what_has_neither_text_nor_file_is_told_in_words(kind: str, text: str) -> None:
    assert said(**{kind: OTHERS[kind]}).text == text


@pytest.mark.parametrize(
    "text", ["שלום, מה שלומך?", "👍🏽", "👨‍👩‍👧", "🫨", "\ufe0f✍", "ok", "…", "\u202bשלם\u202c"]
)
def test_every_script_and_every_emoji_is_something_said(text: str) -> None:
    assert said(text=text).text == text


@pytest.mark.parametrize(
    "text",
    ["\u200b", " \u00a0\n\t", "\u202e\u2066", "\u3164", "\u2800\u2800", "\ufe0f", "\U000e0020"],
)
def test_nothing_but_invisible_characters_is_blank(text: str) -> None:
    assert read(written(text=text)).event == Blank()


def test_an_invisible_caption_does_not_hide_its_picture() -> None:
    assert said(photo=MEDIA["photo"], caption="\u200b").media == Media.model_validate(SEEN)


def test_halves_of_surrogate_pairs_are_mended_or_replaced() -> None:
    assert said(text="a \ud83d\ude42 b \ud83d c").text == "a 🙂 b \ufffd c"
    file = MEDIA["document"] | {"file_name": "\ud83d.pdf"}
    media = said(document=file).media
    assert media is not None
    assert media.name == "\ufffd.pdf"
    origin = {"type": "hidden_user", "sender_user_name": "\udc00", "date": seconds()}
    assert said(text="x", forward_origin=origin).forwarded_from == "\ufffd"
    assert read(written(text="/note \ud83d")).event == Acted(
        at=NOW, verb="note", words="\ufffd", message=50
    )
    assert read(edited(text="\ud83d")).event == Edited(at=NOW, message=50, text="\ufffd")


def test_a_message_without_anything_to_keep_is_ignored() -> None:
    assert read(written(pinned_message=post(message=3, text="x"))).event == Ignored()


def test_an_edit_carries_the_new_text_or_caption() -> None:
    assert read(edited(text="I waited longer.", message=12)).event == Edited(
        at=NOW, message=12, text="I waited longer."
    )
    assert read(edited(photo=MEDIA["photo"], caption="Longer")).event == Edited(
        at=NOW, message=50, text="Longer", media=PHOTO
    )
    assert read(edited(text="/note I waited longer.")).event == Edited(
        at=NOW, message=50, text="I waited longer."
    )


def test_a_place_that_moves_is_no_edit() -> None:
    assert read(edited(location=PLACE | {"live_period": 900})).event == Ignored()


def test_an_edit_that_leaves_nothing_to_see_is_blank_and_one_of_nothing_is_ignored() -> None:
    assert read(edited(text="\u200b")).event == Blank()
    assert read(edited()).event == Ignored()
    without_caption = Edited(at=NOW, message=50, text="", media=PHOTO)
    assert read(edited(photo=MEDIA["photo"])).event == without_caption


def test_a_button_that_answers() -> None:
    arrival = read(pressed("a:7:outcome:well", update=3, message=9))
    event = Pressed(at=NOW, run=7, step="outcome", option="well")
    assert arrival == Arrival(event, query="q3", card=9)


def test_an_option_may_contain_colons() -> None:
    assert read(pressed("a:7:zone:a:b")).event == Pressed(at=NOW, run=7, step="zone", option="a:b")


def test_a_button_that_acts() -> None:
    event = Acted(at=NOW, verb="open", object=7, version=2)
    assert read(pressed("x:open:7:2")).event == event


@pytest.mark.parametrize(
    "data",
    ["", "a", "a:", "a:1:x", "a:-1:x:y", "a:\u0661:x:y", "a:1.5:x:y", "a:" + "9" * 19 + ":x:y",
     "x:open:1", "x:open::2", "x:open:1:2:3", "x:open:1e3:2", "b:1:x:y", "A:1:x:y", ":::"],
)  # fmt: skip
def test_what_no_button_of_ours_says_means_nothing(data: str) -> None:
    assert read(pressed(data)).event == Acted(at=NOW, verb="")


@given(st.text(max_size=64) | st.from_regex(r"[ax]:[0-9:]*:.{0,9}:.{0,9}", fullmatch=True))
def test_no_payload_can_do_harm(data: str) -> None:
    event = read(pressed(data)).event
    match event:
        case Pressed():
            kind, run, step, option = data.split(":", 3)
            assert (kind, int(run)) == ("a", event.run)
            assert (step, option) == (event.step, event.option)
        case Acted():
            assert not event.verb or data.startswith(f"x:{event.verb}:")
        case _:
            pytest.fail("a button is nothing else")


def test_a_button_whose_card_telegram_has_forgotten() -> None:
    raw = pressed("a:7:outcome:well")
    old = {"chat": private(), "message_id": 9, "date": 0}
    raw["callback_query"]["message"] = old
    assert read(raw).card == 9
    del raw["callback_query"]["message"]
    assert read(raw).card is None


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_blocked_and_unblocked(status: str, blocked: bool) -> None:
    assert read(member(status)).event == Joined(blocked=blocked)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_are_told_from_private_chats(kind: str) -> None:
    chat = group() | {"type": kind}
    assert read(member("member", chat=chat)).event == InGroup("added")
    assert read(member("left", chat=chat)).event == InGroup("left")
    assert read(member("kicked", chat=chat)).event == InGroup("left")
    assert read(written(text="/start", chat=chat)).event == InGroup("heard")


def test_other_updates_ask_for_nothing() -> None:
    assert read({"update_id": 1}).event == Ignored()
    inline = {"id": "1", "from": user(), "query": "x", "offset": ""}
    assert read({"update_id": 1, "inline_query": inline}).event == Ignored()


def test_no_action_is_called_by_an_empty_name() -> None:
    assert "" not in ACTIONS
