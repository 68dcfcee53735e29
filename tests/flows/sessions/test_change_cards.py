"""What the card of a change says and offers, whatever it proposes."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from flows.calendar.series import Rule
from flows.events import Beginning
from flows.flow import Ending, Flow, Scene, State, choose
from flows.lines import line, option
from flows.sessions.change_card import change_buttons, change_question
from flows.sessions.draft import Draft
from flows.sessions.parts import offer_part
from flows.sessions.proposal import Proposal, Target
from tests.flows.talk import Talk
from tests.framework.gardening import GARDENING

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)


def aim(every: int = 1, **more: Any) -> Target:
    rule = Rule(first_on=date(2026, 12, 4), every=every, wall=time(10), zone="UTC")
    start = datetime(2026, 12, 4, 10, tzinfo=UTC)
    ends = start.replace(hour=11)
    about = {"series": 1, "on": start.date(), "mentee": "Anna", "starts_at": start}
    return Target(**{**about, "ends_at": ends, "rule": rule, **more})


def show(proposal: Proposal) -> Scene:
    state = State(flow="changing", run=1, facts=Beginning(), menu=proposal.seal())
    return Scene(state, GARDENING, AT)


@pytest.mark.parametrize(
    ("proposal", "said"),
    [
        (Proposal(kind="missed", problem="nothing", names=("Anna",)), "no session with Anna"),
        (Proposal(kind="pause", problem="free", names=("Anna",)), "nothing need be skipped"),
        (Proposal(kind="pause", problem="endless", names=("Anna",)), "ntil"),
        (Proposal(kind="cancel", problem="other", those=(aim(), aim())), "one of these?"),
        (Proposal(kind="cancel", problem="other", those=(aim(),)), "then. Is it this one?"),
    ],
)
def test_what_there_is_not_is_said(proposal: Proposal, said: str) -> None:
    assert said in change_question(show(proposal)).plain()


def test_a_single_session_is_called_off() -> None:
    buttons = change_buttons(show(Proposal(kind="cancel", those=(aim(every=0),))))
    assert buttons[0].label.plain() == "Call it off"


def test_a_session_that_was_asked_about_was_not_held() -> None:
    those = (aim(asked=True), aim(asked=True, series=2))
    buttons = change_buttons(show(Proposal(kind="cancel", those=those)))
    assert '"missed"' in buttons[0].value + buttons[0].model_dump_json()


def test_readings_that_differ_in_length_alone_say_so() -> None:
    readings = (Draft(mentee="Anna", minutes=30), Draft(mentee="Anna", minutes=60))
    draft = Draft(asks="which", readings=readings)
    labels = [
        each.label.plain() for each in offer_part(draft, "which", show(Proposal(kind="end")), ())
    ]
    assert labels[:2] == ["30 min", "60 min"]


def test_a_short_line_at_a_choice_that_names_itself_is_the_answer() -> None:
    which = choose("where", "Where?", options=(option("here", "Here"),), words="where")
    flow = Flow(name="place", steps=(which,), ending=lambda scene: Ending((line("Done."),)))
    talk = Talk(flow)
    talk.says("There")
    assert talk.now.value("where") == "There"
