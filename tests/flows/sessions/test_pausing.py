"""A series rests for a while."""

from datetime import date, datetime

import pytest

from flows.effects import Again, CloseRun, PauseSeries
from flows.lines import line
from flows.sessions.pausing import PAUSING
from tests.flows.meetings import BEN, NEXT, SINGLE
from tests.flows.talk import NOW, RUN, Talk

LAST_OF_MONTH = datetime.fromisoformat("2026-11-30T12:00:00+00:00")


def begin(at: datetime = NOW) -> Talk:
    return Talk(PAUSING, session=NEXT, mentee="Anna", at=at)


def pause(month: int, day: int, year: int = 2026) -> PauseSeries:
    return PauseSeries(series=4, until=date(year, month, day))


def test_two_weeks_are_one_tap() -> None:
    talk = begin()
    assert talk.screen == "No session with Anna until when? Or type it: “10 January”."
    assert talk.buttons == ["2 weeks", "4 weeks", "Another day", "Cancel"]
    talk.presses("2 weeks")
    assert talk.following == [pause(12, 10)]
    assert talk.screen == (
        "Paused: no session with Anna before Thu 10 Dec.\n\nNext: Thu 10 Dec 15:00."
    )
    go_on = talk.find_button("Go on now")
    assert (go_on.verb, go_on.object) == ("resume_series", 4)


def test_another_day_is_tapped_in_a_month() -> None:
    talk = begin()
    talk.presses("Another day")
    assert talk.screen == "November 2026. No session with Anna before which day?"
    assert "26" not in talk.buttons
    talk.presses("Dec ›")
    talk.presses("Jan ›")
    assert talk.screen.startswith("January 2027.")
    talk.presses("Back")
    assert talk.buttons[0] == "2 weeks"
    talk.presses("Another day")
    talk.presses("Dec ›")
    talk.presses("18")
    assert talk.following == [pause(12, 18)]
    assert talk.screen.endswith("Next: Thu 24 Dec 15:00.")


def test_on_the_last_of_a_month_it_begins_with_the_next() -> None:
    talk = begin(LAST_OF_MONTH)
    talk.presses("Another day")
    assert talk.screen.startswith("December 2026.")
    talk.presses("1")
    assert talk.following == [pause(12, 1)]


def test_a_day_is_typed() -> None:
    talk = begin()
    talk.says("10 January")
    assert talk.following == [pause(1, 10, 2027)]
    assert talk.screen.startswith("Paused: no session with Anna before Sun 10 Jan 2027.")


def test_a_day_that_may_be_two_is_asked() -> None:
    talk = begin()
    talk.says("3/4")
    assert sorted(talk.buttons) == ["Sat 3 Apr 2027", "Thu 4 Mar 2027"]
    talk.presses("Sat 3 Apr 2027")
    assert talk.following == [pause(4, 3, 2027)]


@pytest.mark.parametrize("words", ["today", "whenever"])
def test_what_is_no_day_to_come_is_refused(words: str) -> None:
    talk = begin()
    talk.says(words)
    assert talk.screen == "I found no day in that that is still to come. Try “10 January”."
    assert talk.following == []


@pytest.mark.parametrize("leave", ["Cancel", "skip"])
def test_nothing_is_paused(leave: str) -> None:
    talk = begin()
    talk.skips() if leave == "skip" else talk.presses("Cancel")
    again, close = talk.following
    assert again == Again(
        verb="session",
        object=NEXT.series,
        version=NEXT.ordinal,
        notice=(line("Nothing is paused."),),
    )
    assert close == CloseRun(run=RUN)


def test_nothing_may_follow() -> None:
    talk = Talk(PAUSING, session=SINGLE, mentee=BEN.mentee)
    talk.presses("4 weeks")
    assert talk.screen == "Paused: no session with Christopher before Thu 24 Dec."
