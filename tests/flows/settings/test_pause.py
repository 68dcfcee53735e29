"""Silence until a day."""

from datetime import UTC, datetime

import pytest

from flows.effects import Again, SetPause
from flows.settings.pause import PAUSE
from tests.flows.talk import Talk


def tell_notice(talk: Talk) -> str:
    again = talk.following[1]
    assert isinstance(again, Again)
    assert (again.verb, again.object) == ("coming", 7)
    return again.notice[0].plain()


@pytest.mark.parametrize(
    ("label", "until", "day"),
    [
        ("1 week", datetime(2026, 12, 2, 23, tzinfo=UTC), "Thu 3 Dec"),
        ("2 weeks", datetime(2026, 12, 9, 23, tzinfo=UTC), "Thu 10 Dec"),
        ("4 weeks", datetime(2026, 12, 23, 23, tzinfo=UTC), "Thu 24 Dec"),
    ],
)
def test_some_weeks(label: str, until: datetime, day: str) -> None:
    talk = Talk(PAUSE)
    assert talk.screen == "For how long shall I be silent? Tap, or type a day: “12 Dec”."
    assert talk.buttons == ["1 week", "2 weeks", "4 weeks", "No pause"]
    talk.presses(label)
    assert talk.following[0] == SetPause(until=until)  # midnight in Brussels
    assert tell_notice(talk) == f"I send nothing first until {day}. You can write at any time."


def test_until_a_day_in_words() -> None:
    talk = Talk(PAUSE)
    talk.says("2027-01-04")
    assert talk.following[0] == SetPause(until=datetime(2027, 1, 3, 23, tzinfo=UTC))
    assert tell_notice(talk).startswith("I send nothing first until Mon 4 Jan 2027.")


@pytest.mark.parametrize("words", ["for a while", "2026-11-26", "2026-11-25"])
def test_only_a_day_ahead_will_do(words: str) -> None:
    talk = Talk(PAUSE)
    talk.says(words)
    assert talk.following == []
    assert talk.screen == "I found no day ahead in that. Try “12 Dec”."


def test_no_pause() -> None:
    talk = Talk(PAUSE)
    talk.presses("No pause")
    assert talk.following[0] == SetPause(until=None)
    assert tell_notice(talk) == "No pause: I go on as before."


def test_passed_over_nothing_changes() -> None:
    talk = Talk(PAUSE)
    talk.skips()
    assert talk.following == []
    assert talk.screen == "Nothing has changed."
