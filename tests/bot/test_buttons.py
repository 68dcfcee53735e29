"""What is written into a button is what is read when it is pressed."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

import flows
from bot.buttons import (
    MARK_LETTERS,
    MAX_BYTES,
    make_mark,
    read_button,
    read_mark,
    stamp,
    write_act,
    write_answer,
)
from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from flows.events import Acted, Pressed

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
LETTERS = st.characters(exclude_categories=["Cs"])
MARK = "k3Xq"
STEPS = [step for flow in FLOWS.values() for step in flow.steps]
SOURCE = "\n".join(path.read_text("utf-8") for path in Path(flows.__file__).parent.rglob("*.py"))
OPTION = re.compile(r'\boption\(\s*"([^"]+)"')
WORDS = st.text(LETTERS.filter(lambda letter: letter != ":"), max_size=12)
IDS = st.integers(0, 10**18 - 1)


def fits(data: str) -> bool:
    return len(data.encode()) + MARK_LETTERS + 1 <= MAX_BYTES


@given(IDS, WORDS, st.text(LETTERS | st.just(":"), max_size=40))
def test_an_answer_is_read_as_it_was_written_or_not_written(
    run: int, step: str, option: str
) -> None:
    if not fits(f"a:{run}:{step}:{option}"):
        with pytest.raises(ValueError, match="no button"):
            write_answer(run, step, option)
        return
    data = write_answer(run, step, option)
    assert fits(data)
    stamped = stamp(data, MARK)
    assert len(stamped.encode()) <= MAX_BYTES
    assert read_mark(stamped) == MARK
    assert read_button(stamped, NOW) == read_button(data, NOW)
    assert read_button(data, NOW) == Pressed(at=NOW, run=run, step=step, option=option)


@given(WORDS, IDS, IDS)
def test_an_act_is_read_as_it_was_written_or_not_written(
    verb: str, number: int, version: int
) -> None:
    if not fits(f"x:{verb}:{number}:{version}"):
        with pytest.raises(ValueError, match="no button"):
            write_act(verb, number, version)
        return
    data = write_act(verb, number, version)
    assert fits(data)
    stamped = stamp(data, MARK)
    assert len(stamped.encode()) <= MAX_BYTES
    assert read_mark(stamped) == MARK
    assert read_button(stamped, NOW) == read_button(data, NOW)
    event = Acted(at=NOW, verb=verb, object=number, version=version)
    assert read_button(data, NOW) == event


def test_old_buttons_stand_in_chats_and_are_written_today_as_they_were() -> None:
    assert write_answer(7, "zone", "a:b") == "a:7:zone:a:b"
    assert write_act("open", 7, 2) == "x:open:7:2"
    oldest = Acted(at=NOW, verb="open", object=10**18 - 1, version=10**18 - 1)
    assert read_button(f"x:open:{10**18 - 1}:{10**18 - 1}", NOW) == oldest


def test_sixty_four_bytes_fit_and_not_one_more() -> None:
    room = MAX_BYTES - len("A:k3Xq:1:step:")
    assert write_answer(1, "step", "é" * (room // 2) + "e" * (room % 2))
    with pytest.raises(ValueError, match="step, 65 bytes"):
        write_answer(1, "step", "e" * (room + 1))
    with pytest.raises(ValueError, match="step, 66 bytes") as error:
        write_answer(1, "step", "é" * (room // 2 + 1) + "e" * (room % 2))
    assert "é" not in str(error.value), "an option may be somebody's name"


@pytest.mark.parametrize(
    "write",
    [
        lambda: write_answer(None, "step", "yes"),
        lambda: write_answer(-1, "step", "yes"),
        lambda: write_answer(10**18, "step", "yes"),
        lambda: write_answer(1, "a:step", "yes"),
        lambda: write_act("a:verb", 1, 1),
        lambda: write_act("verb", -1, 1),
        lambda: write_act("verb", 1, -1),
    ],
)
def test_what_could_not_be_read_back_is_not_written(write: Any) -> None:
    with pytest.raises(ValueError, match="no button"):
        write()


@given(
    st.text(max_size=80)
    | st.from_regex(r"([ax]|[AX]:[a-c1-3]{4}):[0-9:]*:.{0,9}:.{0,9}", fullmatch=True)
)
def test_whatever_a_client_sends_is_an_event(data: str) -> None:
    event = read_button(data, NOW)
    if event != Acted(at=NOW, verb=""):
        assert data.split(":")[0].lower() == ("a" if isinstance(event, Pressed) else "x")
        assert data[0].isupper() == bool(read_mark(data))


def test_every_act_of_the_catalogue_fits_with_its_mark_and_the_longest_numbers() -> None:
    longest = 10**18 - 1
    for verb in ACTIONS:
        stamped = stamp(write_act(verb, longest, longest), MARK)
        assert read_mark(stamped) == MARK
        assert len(stamped.encode()) <= MAX_BYTES


def test_every_answer_of_the_catalogue_fits_with_its_mark_and_the_longest_numbers() -> None:
    longest = 10**18 - 1
    written = {
        each.key for step in STEPS if isinstance(step.options, tuple) for each in step.options
    }
    found = {*written, *OPTION.findall(SOURCE), str(longest)}
    assert {"well", "typed", "cancel"} <= found
    for step in STEPS:
        zones = available_timezones() if step.key == "zone" else set()
        for key in (*found, *zones):
            stamped = stamp(write_answer(longest, step.key, key), MARK)
            assert read_mark(stamped) == MARK
            assert len(stamped.encode()) <= MAX_BYTES


def test_what_waited_since_before_there_were_marks_and_has_no_room_goes_as_it_is() -> None:
    data = "a:1:step:" + "e" * 51
    assert stamp(data, MARK) == data
    assert stamp(data[:-1], MARK) == f"A:{MARK}:1:step:" + "e" * 50
    assert stamp(data, "") == data
    assert read_mark(data) == ""


def test_no_two_databases_have_the_same_mark() -> None:
    made = {make_mark() for _ in range(50)}
    assert len(made) > 45
    assert all(len(mark) == MARK_LETTERS and mark.isalnum() and mark.isascii() for mark in made)
