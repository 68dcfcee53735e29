"""A session of a while ago, from the message that names several."""

from datetime import date

import pytest

from flows.actions import ACTIONS
from flows.effects import Advance, StartFlow, Toast
from flows.events import Acted, Shown
from flows.facts import Visit
from flows.reflection.after_session import AFTER_SESSION
from tests.flows.anna import TODAY, nudge
from tests.flows.talk import NOW, Talk, tell


def test_a_session_of_a_while_ago_is_asked_about() -> None:
    event = Acted(at=NOW, verb="catch_up", object=3, version=TODAY.toordinal())
    begin = (StartFlow(flow="after_session", series=3, on=TODAY, wanted=True),)
    framework, session = Talk(AFTER_SESSION).framework, nudge()["session"]
    facts = Visit(known=True, session=session)
    assert ACTIONS["catch_up"].act(facts, event, framework) == begin
    facts = Visit(known=True, session=session, open=(Talk(AFTER_SESSION).now,))
    assert ACTIONS["catch_up"].act(facts, event, framework) == begin


def test_a_session_that_was_none_is_not_asked_about() -> None:
    event = Acted(at=NOW, verb="catch_up", object=3, version=TODAY.toordinal())
    framework = Talk(AFTER_SESSION).framework
    [toast] = ACTIONS["catch_up"].act(Visit(known=True), event, framework)
    assert isinstance(toast, Toast)
    assert tell(toast.line) == "You did not meet then, so there is nothing to ask."


def test_the_one_that_is_open_about_it_goes_on() -> None:
    event = Acted(at=NOW, verb="catch_up", object=3, version=TODAY.toordinal())
    facts = Visit(known=True, open=(Talk(AFTER_SESSION, **nudge()).now,))
    effects = ACTIONS["catch_up"].act(facts, event, Talk(AFTER_SESSION).framework)
    assert effects == (Advance(run=7, event=Shown(at=NOW, wanted=True)),)


@pytest.mark.parametrize("version", [0, -1, date.max.toordinal() + 1])
def test_a_day_that_is_none_leads_to_a_question_about_no_session(version: int) -> None:
    event = Acted(at=NOW, verb="catch_up", object=0, version=version)
    effects = ACTIONS["catch_up"].act(Visit(known=True), event, Talk(AFTER_SESSION).framework)
    assert effects == (StartFlow(flow="after_session", wanted=True),)
