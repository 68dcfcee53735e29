"""What is written into a button is what is read when it is pressed."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import MAX_BYTES, read_button, write_act, write_answer
from flows.events import Acted, Pressed

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
LETTERS = st.characters(exclude_categories=["Cs"])
WORDS = st.text(LETTERS.filter(lambda letter: letter != ":"), max_size=12)
IDS = st.integers(0, 10**18 - 1)


def fits(data: str) -> bool:
    return len(data.encode()) <= MAX_BYTES


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
    event = Acted(at=NOW, verb=verb, object=number, version=version)
    assert read_button(data, NOW) == event


def test_old_buttons_stand_in_chats_and_are_written_today_as_they_were() -> None:
    assert write_answer(7, "zone", "a:b") == "a:7:zone:a:b"
    assert write_act("open", 7, 2) == "x:open:7:2"
    oldest = Acted(at=NOW, verb="open", object=10**18 - 1, version=10**18 - 1)
    assert read_button(f"x:open:{10**18 - 1}:{10**18 - 1}", NOW) == oldest


def test_sixty_four_bytes_fit_and_not_one_more() -> None:
    room = MAX_BYTES - len("a:1:step:")
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


@given(st.text(max_size=80) | st.from_regex(r"[ax]:[0-9:]*:.{0,9}:.{0,9}", fullmatch=True))
def test_whatever_a_client_sends_is_an_event(data: str) -> None:
    event = read_button(data, NOW)
    if event != Acted(at=NOW, verb=""):
        assert data.split(":")[0] == ("a" if isinstance(event, Pressed) else "x")
