"""The end of a mentoring."""

from flows.effects import StartFlow
from flows.reflection.look_back import LOOK_BACK
from tests.flows.talk import Talk


def test_the_last_question_looks_back() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    assert talk.screen == (
        "Your mentoring with Anna is over. What you wrote stays. Shall we look back on it?"
    )
    assert talk.primary == ["Reflect on the end"]
    talk.presses("Reflect on the end")
    assert talk.following == [StartFlow(flow="after_session", mentee="Anna")]


def test_nobody_has_to() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    talk.presses("Not now")
    assert (talk.screen, talk.following) == ("Ended.", [])
