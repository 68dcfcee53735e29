"""A turn that holds up the others is told, and never what it was about."""

import json
import logging

import pytest

from bot.turn.stopwatch import SLOW_SECONDS, Stopwatch
from bot.turn.worker import name_event
from storage.queues.inbox import Received
from tests.bot import raw
from tests.bot.raw import NOW
from tests.bot.working_bot import WorkingBot

CANARY = "canary"


class Day:
    def __init__(self) -> None:
        self.now = 0.0

    def real(self) -> float:
        return self.now


def test_only_a_slow_turn_is_told_and_the_longest_is_known(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    day = Day()
    stopwatch = Stopwatch(day.real)
    for seconds, name in ((SLOW_SECONDS, "journal"), (0.3, "said"), (0.01, "edited")):
        with stopwatch.time(lambda name=name: name):  # type: ignore[misc]
            day.now += seconds
    stopwatch.tell_longest()
    assert caplog.messages == ["a turn took 300 ms: said", "the longest turn took 300 ms: said"]


def test_one_that_fails_is_told_too(caplog: pytest.LogCaptureFixture) -> None:
    day = Day()

    def fail() -> None:
        with Stopwatch(day.real).time(lambda: "said"):
            day.now += 1
            raise ValueError(CANARY)

    with pytest.raises(ValueError, match=CANARY):
        fail()
    assert caplog.messages == ["a turn took 1000 ms: said"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("/journal canary", "journal"),
        ("/canary", "acted"),
        ("canary", "said"),
    ],
)
def test_an_event_is_called_by_its_verb_and_never_by_a_word_of_it(text: str, name: str) -> None:
    assert name_event(receive(json.dumps(raw.written(text=text))), NOW) == name
    assert name_event(receive("canary"), NOW) == "unreadable"
    assert name_event(Received(1, "reminder:1:2:3-4", 1, "{}"), NOW) == "reminder"


def receive(payload: str) -> Received:
    return Received(1, "telegram:1:1", 1, payload)


async def test_the_worker_times_its_turns(
    working: WorkingBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    moments = iter(range(1000))
    working.worker.stopwatch = Stopwatch(lambda: float(next(moments)))
    await working.say(f"/start {CANARY}")
    await working.work()
    assert "a turn took 1000 ms: start" in caplog.messages
    assert CANARY not in caplog.text
