"""One session at another time."""

from datetime import date, time

import pytest

from flows.calendar.rhythm import Rhythm
from flows.effects import MoveSession
from flows.sessions.moving import MOVING
from flows.views import SessionView
from tests.flows.meetings import NEXT
from tests.flows.talk import Talk

CARD = "Anna · Fri 4 Dec 10:00–11:00, instead of Thu 3 Dec 15:00"


def begin(session: SessionView = NEXT, zone: str = "Europe/Brussels") -> Talk:
    return Talk(MOVING, session=session, mentee="Anna", zone=zone, rhythm=Rhythm(zone=zone))


def moved(day: int, hour: int, minute: int = 0) -> MoveSession:
    return MoveSession(series=4, on=NEXT.on, day=date(2026, 12, day), wall=time(hour, minute))


def test_words_move_it() -> None:
    talk = begin()
    assert talk.screen.startswith(
        "Move Anna, Thu 3 Dec 15:00, to which day? Tap a day in December"
    )
    talk.says("4 December 10:00")
    assert talk.screen == CARD
    assert talk.buttons == ["Move it", "Day", "Time", "Cancel"]
    assert talk.primary == ["Move it"]
    talk.presses("Move it")
    assert talk.following == [moved(4, 10)]
    assert talk.screen == "Moved: Anna, Fri 4 Dec 10:00. I ask you on Fri 4 Dec at 11:10."
    back = talk.find_button("Not moved")
    assert (back.verb, back.object, back.version) == ("restore", 4, NEXT.ordinal)


def test_a_day_alone_keeps_the_time_and_a_time_alone_the_day() -> None:
    talk = begin()
    talk.presses("8")  # of the month in which the session is
    assert talk.screen.startswith("Anna · Tue 8 Dec 15:00–16:00, instead of Thu 3 Dec 15:00")
    talk.presses("Time")
    assert talk.screen.startswith("Anna, Thu 3 Dec 15:00. At what time?")
    talk.presses("Back")
    talk.says("16:30")
    talk.presses("Move it")
    assert talk.following == [moved(8, 16, 30)]
    talk = begin()
    talk.says("16:30")
    assert talk.screen.startswith("Anna · Thu 3 Dec 16:30–17:30, instead of Thu 3 Dec 15:00")
    talk.presses("Day")
    assert talk.buttons[-1] == "Back"


def test_only_day_and_time_can_change() -> None:
    talk = begin()
    talk.says("Anna every Friday 10:00 for 30 min")
    assert talk.screen.startswith("Anna · Fri 27 Nov 10:00–11:00, instead of")


def test_the_time_of_somebody_else_moves_nothing() -> None:
    talk = begin()
    talk.says("Ben every Friday 10:00 for 30 min")
    assert talk.screen.startswith("I found no day and no time in that.")


def test_what_is_ambiguous_is_asked() -> None:
    talk = begin()
    talk.says("4 December at 7")
    assert talk.screen.endswith("Which do you mean?")
    assert talk.buttons == ["Fri 4 Dec 07:00", "Fri 4 Dec 19:00", "Back"]
    talk.presses("Fri 4 Dec 19:00")
    assert talk.screen.startswith("Anna · Fri 4 Dec 19:00–20:00")


@pytest.mark.parametrize(
    ("words", "sorry"),
    [
        ("yesterday", "That is over already."),
        ("today 9:00", "That is over already."),
        ("blah blah", "I found no day and no time in that. Try “Friday 10:00”."),
        ("Ben", "I found no day and no time in that. Try “Friday 10:00”."),
    ],
)
def test_what_cannot_be_is_refused_and_the_draft_stays(words: str, sorry: str) -> None:
    talk = begin()
    talk.says("4 December 10:00")
    talk.says(words)
    assert talk.screen.startswith(sorry)
    assert talk.screen.endswith(CARD)
    assert talk.buttons[-1] == "Keep as a note"


@pytest.mark.parametrize("leave", ["Cancel", "skip"])
def test_it_can_stay_where_it_is(leave: str) -> None:
    talk = begin()
    talk.skips() if leave == "skip" else talk.presses("Cancel")
    assert talk.following == []
    assert talk.screen == "It stays: Anna, Thu 3 Dec 15:00."
    assert talk.buttons == ["Sessions"]


def test_the_mentors_clock_is_meant_and_the_clock_of_the_series_is_kept() -> None:
    talk = begin(zone="Asia/Tokyo")
    talk.says("4 December 06:30")
    talk.presses("Move it")
    assert talk.following == [moved(3, 22, 30)]


def test_a_draft_of_another_age_is_the_session_itself() -> None:
    talk = begin()
    talk.state = talk.now.model_copy(update={"menu": "?"})
    talk.comes_back()
    assert talk.screen.startswith(
        "Move Anna, Thu 3 Dec 15:00, to which day? Tap a day in November"
    )
    talk.presses("30")
    assert talk.screen.startswith("Anna · Mon 30 Nov 15:00–16:00")
