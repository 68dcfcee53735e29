"""The end of a mentoring."""

from flows.effects import CloseRun, StartFlow
from flows.lines import button
from flows.reflection.look_back import LOOK_BACK
from flows.words.people.mentees import mark_name
from tests.flows.talk import RUN, Talk


def test_the_last_question_looks_back() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    assert talk.screen == (
        "Your mentoring with Anna is over. What you wrote stays. Shall we look back on it?"
    )
    assert talk.primary == ["Reflect on the end"]
    talk.presses("Reflect on the end")
    reflects = StartFlow(flow="after_session", mentee="Anna", wanted=True)
    assert talk.following == [reflects, CloseRun(run=RUN)]


def test_nobody_has_to() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    talk.presses("Not now")
    assert (talk.screen, talk.following) == ("Ended. I ask nothing about Anna any more.", [])
    assert talk.buttons == ["Sessions", "Under way again"]


def test_all_of_it_can_be_seen_once_more() -> None:
    talk = Talk(LOOK_BACK, mentee="Anna")
    assert talk.buttons == ["Reflect on the end", "Not now", "Last overview"]
    overview = button("so_far", "Last overview", version=mark_name("Anna"))
    assert talk.find_button("Last overview") == overview
    assert talk.shown is not None
    assert talk.shown.stays  # so it comes below the offer
