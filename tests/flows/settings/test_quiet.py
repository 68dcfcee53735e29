"""The hours in which the bot sends nothing first."""

from datetime import time

import pytest

from flows.effects import Again, SetQuiet
from flows.settings.quiet import QUIET
from tests.flows.anna import RHYTHM
from tests.flows.talk import Talk

QUESTION = "In which hours shall I send nothing? Tap, or type them: “22:00-7:00”."


@pytest.mark.parametrize(
    ("label", "start", "end", "told"),
    [
        ("21–8", 21, 8, "I send nothing first from 21:00 to 8:00."),
        ("22–7", 22, 7, "I send nothing first from 22:00 to 7:00."),
        ("20–9", 20, 9, "I send nothing first from 20:00 to 9:00."),
        ("None", 0, 0, "No quiet hours any more."),
    ],
)
def test_a_tap(label: str, start: int, end: int, told: str) -> None:
    talk = Talk(QUIET, rhythm=RHYTHM)
    assert talk.screen == QUESTION
    assert talk.buttons == ["21–8", "22–7", "20–9", "None"]
    assert talk.primary == ["21–8"]
    talk.presses(label)
    assert tell_notice(talk) == told
    assert talk.following[0] == SetQuiet(start=time(start), end=time(end))


def tell_notice(talk: Talk) -> str:
    again = talk.following[1]
    assert isinstance(again, Again)
    assert (again.verb, again.object) == ("coming", 7)
    return again.notice[0].plain()


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("22:00-7:00", time(22), time(7)),
        ("22–7", time(22), time(7)),
        ("21.30 to 6.45", time(21, 30), time(6, 45)),
        ("23h-6h30", time(23), time(6, 30)),
        ("von 22 bis 7", time(22), time(7)),
        ("von 22 Uhr bis 7 Uhr", time(22), time(7)),
        ("8pm to 7am", time(20), time(7)),
        ("8 pm - 7 am", time(20), time(7)),
        ("from 9:30 p.m. until 8 a.m.", time(21, 30), time(8)),
        ("noon to 3pm", time(12), time(15)),
        (" 22 BIS 7 ", time(22), time(7)),
        ("12-13", time(12), time(13)),
        ("25-7", None, None),
        ("22-7:75", None, None),
        ("8-8", None, None),
        ("at night", None, None),
    ],
)
def test_words(words: str, start: time | None, end: time | None) -> None:
    talk = Talk(QUIET)
    talk.says(words)
    if start is None or end is None:
        assert talk.following == []
        assert talk.screen == "I did not find two times in that. Try “22:00-7:00”."
        assert talk.buttons[-1] == "Keep as a note"
    else:
        assert talk.following[0] == SetQuiet(start=start, end=end)


def test_hours_that_may_be_the_night_are_asked() -> None:
    talk = Talk(QUIET)
    talk.says("8 to 7")
    assert talk.buttons == ["20:00–7:00", "8:00–7:00"]
    talk.presses("20:00–7:00")
    assert talk.following[0] == SetQuiet(start=time(20), end=time(7))


def test_passed_over_nothing_changes() -> None:
    talk = Talk(QUIET)
    talk.skips()
    assert talk.following == []
    assert talk.screen == "Nothing has changed."


def test_a_long_message_holds_no_hours() -> None:
    talk = Talk(QUIET)
    talk.says("22 to 7, " * 20)
    assert SetQuiet(start=time(22), end=time(7)) not in talk.following
