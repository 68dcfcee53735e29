"""The end of a mentoring."""

from flows.effects import Again, StartFlow
from flows.reflection.look_back import LOOK_BACK
from flows.words.mentees import mark_name
from tests.flows.talk import Talk


def test_the_last_question_looks_back() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    assert talk.screen == (
        "Your mentoring with Anna is over. What you wrote stays. Shall we look back on it?"
    )
    assert talk.primary == ["Reflect on the end"]
    talk.presses("Reflect on the end")
    assert talk.following == [StartFlow(flow="after_session", mentee="Anna", wanted=True)]


def test_nobody_has_to() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    talk.presses("Not now")
    assert (talk.screen, talk.following) == ("Ended. I ask nothing about Anna any more.", [])
    assert talk.buttons == ["Sessions", "Under way again"]


def test_all_of_it_can_be_seen_once_more() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    talk.presses("Last overview")
    assert talk.following == [Again(verb="so_far", version=mark_name("Anna"))]
