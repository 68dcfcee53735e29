"""Updates that are none, or lie about an id or a type: known before anything is done about them.

What comes of them on the whole way is in test_mutants.py.
"""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.receive.commands import Arrival, read_update
from bot.receive.fields import Unreadable
from flows.events import Pressed, Said
from tests.bot.raw import (
    MEDIA,
    NOW,
    ORIGINS,
    OTHERS,
    PLACE,
    Json,
    edited,
    group,
    member,
    post,
    pressed,
    private,
    seconds,
    written,
)


def read(raw: Any) -> Arrival:
    return read_update(raw, NOW, frozenset({"start", "note"}))


@pytest.mark.parametrize("raw", [None, 7, "x", [], {}, {"update_id": 1, "message": 5}])
def test_what_is_no_update_is_unreadable(raw: Any) -> None:
    with pytest.raises(Unreadable):
        read(raw)


def spoilt(raw: Json, path: str, value: Any) -> Json:
    """The update with another value at this path."""
    raw = copy.deepcopy(raw)
    *way, last = path.split(".")
    inside = raw
    for key in way:
        inside = inside[key]
    inside[last] = value
    return raw


REPLY = written(text="Silence.", reply_to_message=post(message=9, text="?"))
VOICE, FILE = written(voice=MEDIA["voice"]), written(document=MEDIA["document"])
TAP, CHANGE = pressed("a:7:outcome:well"), edited(text="Longer")


@pytest.mark.parametrize("number", ["50", 50.0, True, None, -1, 2**63, 10**40, [50]])
@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (REPLY, "message.message_id"),
        (REPLY, "message.reply_to_message.message_id"),
        (REPLY, "message.chat.id"),
        (CHANGE, "edited_message.message_id"),
        (CHANGE, "edited_message.chat.id"),
        (TAP, "callback_query.message.message_id"),
        (TAP, "callback_query.message.chat.id"),
        (member("kicked"), "my_chat_member.chat.id"),
    ],
)
def test_an_id_that_is_none_of_telegrams_is_unreadable(raw: Json, path: str, number: Any) -> None:
    read(raw)
    with pytest.raises(Unreadable):
        read(spoilt(raw, path, number))


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("file_size", ["900", 9.5, True, -1, 2**63]),
        ("duration", ["7", -1, 2**31, 10**40]),
        ("file_id", ["", "f\0", "\ud83d", "f\n"]),
        ("file_unique_id", ["", "u\0", "\ud83d", "ü"]),
    ],
)
def test_what_is_stored_of_a_file_fits_into_every_database(path: str, values: list[Any]) -> None:
    largest = {"file_size": 2**63 - 1, "duration": 2**31 - 1}.get(path, "A-z_0")
    event = read(written(voice=MEDIA["voice"] | {path: largest})).event
    assert isinstance(event, Said)
    assert event.media is not None
    for value in values:
        with pytest.raises(Unreadable):
            read(written(voice=MEDIA["voice"] | {path: value}))


@pytest.mark.parametrize("query", [None, 7, "", ["q1"], "\ud83d", "q\0"])
def test_a_query_that_could_not_be_answered_is_unreadable(query: Any) -> None:
    with pytest.raises(Unreadable):
        read(spoilt(TAP, "callback_query.id", query))


@pytest.mark.parametrize("kind", ["privat", "sender", "", None, 5, ["private"]])
def test_a_chat_of_an_unknown_kind_is_not_left_as_if_it_were_a_group(kind: Any) -> None:
    with pytest.raises(Unreadable):
        read(written(text="Hello", chat=private() | {"type": kind}))


def test_people_have_positive_ids_and_groups_negative_ones() -> None:
    for chat in (private(-5), group() | {"id": 5}):
        with pytest.raises(Unreadable):
            read(written(text="Hello", chat=chat))


def test_two_updates_in_one_are_unreadable_and_none_of_them_is_lost() -> None:
    with pytest.raises(Unreadable):
        read(written(text="I waited.") | TAP)


def test_a_message_from_before_there_was_telegram_is_unreadable() -> None:
    for date in (0, True, -(10**9), -62135596800):
        with pytest.raises(Unreadable):
            read(spoilt(REPLY, "message.date", date))


def test_a_button_with_halves_of_surrogate_pairs_means_nothing() -> None:
    event = Pressed(at=NOW, run=7, step="\ufffd", option="yes")
    assert read(pressed("a:7:\ud83d:yes")).event == event


def test_an_unreadable_update_is_not_quoted() -> None:
    with pytest.raises(Unreadable) as unreadable:
        read(written(text=["a canary"]))
    assert "canary" not in repr(unreadable.value)
    assert unreadable.value.__context__ is None or unreadable.value.__suppress_context__


UPDATES = (
    written(text="/note I waited", reply_to_message=post(message=9, text="?")),
    written(voice=MEDIA["voice"], caption="c"),
    written(photo=MEDIA["photo"], forward_origin={**ORIGINS["A Channel"], "date": seconds()}),
    written(location=PLACE),
    *(written(**{kind: content}) for kind, content in OTHERS.items()),
    edited(text="Longer"),
    pressed("a:7:outcome:well"),
    member("kicked"),
    member("member", chat=group()),
)
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9), st.just([]),
    st.just({}), st.lists(st.integers(), max_size=2), st.just("\ud83d"),
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to everything within a value of JSON."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    found = []
    for key, each in value.items() if isinstance(value, dict) else ():
        found += [(*path, key), *places(each, (*path, key))]
    return found


@given(st.data())
def test_of_a_spoilt_update_only_unreadable_comes_out(data: st.DataObject) -> None:
    raw: Json = copy.deepcopy(data.draw(st.sampled_from(UPDATES)))
    for _ in range(data.draw(st.integers(1, 3))):
        *path, last = data.draw(st.sampled_from(places(raw)))
        inside: Any = raw
        for key in path:
            inside = inside[key]
        inside[last] = data.draw(JUNK)
    try:
        arrival = read(raw)
    except Unreadable:
        return
    assert isinstance(arrival, Arrival)
