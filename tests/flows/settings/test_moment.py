"""When the question after a session is welcome."""

from typing import Any

import pytest

from flows.effects import Again, SetMoment
from flows.lines import line
from flows.settings.moment import MOMENT
from tests.flows.anna import RHYTHM
from tests.flows.talk import Talk


@pytest.mark.parametrize(
    ("label", "moment", "told"),
    [
        ("Right after", "after", "I ask right after a session, 10 minutes after its end."),
        ("Evening 19:00", "evening", "I ask in the evening after a session, at 19:00."),
        ("Next morning", "morning", "I ask on the morning after a session, at 9:00."),
    ],
)
def test_a_good_moment(label: str, moment: Any, told: str) -> None:
    talk = Talk(MOMENT, rhythm=RHYTHM)
    assert talk.screen == "When is a good moment to ask you about a session?"
    assert talk.buttons == ["Right after", "Evening 19:00", "Next morning"]
    talk.presses(label)
    assert talk.following == [
        SetMoment(moment=moment),
        Again(verb="coming", object=7, notice=(line(told),)),
    ]


def test_the_one_that_is_set_stands_out() -> None:
    assert Talk(MOMENT).primary == ["Right after"]
    evening = RHYTHM.model_copy(update={"moment": "evening"})
    assert Talk(MOMENT, rhythm=evening).primary == ["Evening 19:00"]


def test_passed_over_nothing_changes() -> None:
    talk = Talk(MOMENT)
    talk.skips()
    assert talk.following == []
    assert talk.screen == "Nothing has changed. /settings has it when you want it."
