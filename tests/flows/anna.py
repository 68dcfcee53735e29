"""What is known of Anna, who is met on Thursdays from 15:00 to 16:00 in Brussels."""

from datetime import date, time, timedelta
from typing import Any

from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Rule, make_session
from flows.reflection.after_session import AFTER_SESSION
from flows.views import PlanView, SeriesView, SessionView
from tests.flows.talk import Talk

ZONE = "Europe/Brussels"
TODAY = date(2026, 11, 26)
WEEKLY_RULE = Rule(first_on=TODAY - timedelta(days=28), every=1, wall=time(15), zone=ZONE)
RHYTHM = Rhythm(zone=ZONE, moment="after")
SERIES = SeriesView(id=3, mentee="Anna", rule=WEEKLY_RULE, phase="first")
PLAN = PlanView(id=5, kind="if_then", text="If she goes quiet, I count to five.", mentee="Anna")
ACTION = PlanView(id=6, kind="action", text="Send Ben the cash-flow sheet", due_on=TODAY)
STORY = "I asked three closed questions in a row before she said she was lost."
SAVED = "Saved · Thu 26 Nov · Anna · Soil test (1a)"
RATED = f"{SAVED} · partly"


def meet(mentee: str = "Anna", rule: Rule = WEEKLY_RULE, on: date = TODAY) -> SessionView:
    """The session of this date; at NOW today's is over for ten minutes."""
    session = make_session(rule, on)
    assert session is not None
    return SessionView(
        series=3,
        on=on,
        mentee=mentee,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        rule=rule,
    )


def nudge(**more: Any) -> dict[str, Any]:
    """What the question after today's session knows when it begins."""
    known = {"mentee": "Anna", "session": meet(), "rhythm": RHYTHM, "series": (SERIES,)}
    return known | more


def reflect(**more: Any) -> Talk:
    """Up to "How did it go?"."""
    talk = Talk(AFTER_SESSION, **nudge(**more))
    talk.presses("Soil test 1a")
    talk.says(STORY)
    return talk


def finish(**more: Any) -> Talk:
    talk = reflect(**more)
    talk.presses("Partly")
    return talk


def go_on(kind: str, **more: Any) -> Talk:
    """One more thing, of this kind."""
    talk = finish(**more)
    talk.takes_up("yes")
    talk.presses(kind)
    return talk
