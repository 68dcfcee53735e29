"""When the next message may go, by the rate and by what Telegram forbids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.send.pace import Pace

ROOM = 64


def send(pace: Pace, real: float) -> None:
    assert pace.allow(real, ROOM) == (ROOM, 1)
    pace.start(real)


def test_without_a_rate_everything_may_go_at_once_and_nothing_is_counted() -> None:
    pace = Pace(0)
    for _ in range(100):
        pace.start(7.0)
    assert pace.allow(7.0, ROOM) == (ROOM, ROOM)
    assert pace.flying == 0
    assert not pace.is_limited


def test_messages_leave_one_by_one_at_even_intervals() -> None:
    pace = Pace(4)
    send(pace, 100.0)
    assert pace.allow(100.2, ROOM) == (ROOM, 0), "signals may go meanwhile"
    assert pace.find_next(100.2) == 100.25
    send(pace, 100.25)
    assert pace.find_next(100.25) == 100.5


def test_who_is_a_little_late_keeps_the_beat() -> None:
    pace = Pace(4)
    send(pace, 100.0)
    send(pace, 100.375)
    assert pace.find_next(100.375) == 100.5


def test_after_a_silence_there_is_no_rush() -> None:
    pace = Pace(4)
    send(pace, 100.0)
    pace.land(100.0)
    send(pace, 200.0)
    assert pace.find_next(200.0) == 200.25


def test_what_flies_counts_until_a_second_after_it_has_landed() -> None:
    pace = Pace(5)  # 6 in a second at most
    for sent in range(6):
        send(pace, 100.0 + 0.25 * sent)
    assert pace.flying == 6
    assert pace.find_next(102.0) == 103.0, "all might land in this very moment"
    for _ in range(6):
        pace.land(102.5)
    assert pace.flying == 0
    assert pace.find_next(102.5) == 103.5
    assert pace.allow(103.49, ROOM) == (ROOM, 0)
    send(pace, 103.5)


def test_after_a_429_signals_go_and_messages_wait() -> None:
    pace = Pace(0)
    pace.hold(107.0)
    assert pace.forbids(106.9)
    assert pace.allow(106.9, ROOM) == (ROOM, 0)
    assert pace.find_next(106.9) == 107.0
    pace.hold(103.0)
    assert pace.find_next(104.0) == 107.0, "a shorter demand does not end the longer one"
    assert not pace.forbids(107.0)
    assert pace.allow(107.0, ROOM) == (ROOM, ROOM)


def test_without_a_token_nothing_goes_at_all() -> None:
    pace = Pace(0)
    pace.silence(160.0)
    assert pace.silent_until == 160.0
    assert pace.forbids(159.0)
    assert pace.allow(159.0, ROOM) == (0, 0)
    assert pace.allow(160.0, ROOM) == (ROOM, ROOM)


def test_where_there_is_no_room_nothing_may_go() -> None:
    assert Pace(25).allow(100.0, 0) == (0, 0)
    assert Pace(0).allow(100.0, 0) == (0, 0)


@given(
    rate=st.integers(1, 8),
    steps=st.lists(st.tuples(st.sampled_from([0.0, 0.05, 0.3, 1.0]), st.booleans()), min_size=9),
)
def test_whenever_they_arrive_telegram_never_counts_too_many(
    rate: int, steps: list[tuple[float, bool]]
) -> None:
    """Each step passes time, and lands all that flies or leaves it on its way."""
    pace, real = Pace(rate), 100.0
    landed: list[float] = []
    for passed, lands in steps:
        real += passed
        while pace.allow(real, ROOM)[1]:
            pace.start(real)
        if lands:
            landed += [real] * pace.flying
            for _ in range(pace.flying):
                pace.land(real)
        recent = [each for each in landed if each > real - 1]
        assert len(recent) + pace.flying <= rate * 1.2 + 1


@pytest.mark.parametrize("rate", [0.5, 1, 25, 1000])
def test_what_is_said_to_be_the_next_time_is_one(rate: float) -> None:
    pace, real = Pace(rate), 1000.0
    for _ in range(200):
        pace.start(real)
        pace.land(real)
        real = pace.find_next(real)
        assert pace.allow(real, ROOM) == (ROOM, 1)
