"""The question about a session is promised for when it comes."""

from datetime import UTC, datetime

import pytest

from flows.calendar.rhythm import Rhythm
from flows.calendar.series import Moment
from flows.sessions.planning import PLANNING
from tests.flows.sessions.planned import ZONE
from tests.flows.talk import Talk, said

PAUSED = "Everything is paused until Mon 14 Dec"


@pytest.mark.parametrize(
    ("moment", "plan", "promised"),
    [
        ("after", "Anna Sundays 15:00", f"{PAUSED}. I ask you from Sun 20 Dec on."),
        ("morning", "Anna Sundays 15:00", f"{PAUSED}. I ask you from Mon 14 Dec on."),
        ("morning", "Anna on 13 December 15:00", "I ask you on Mon 14 Dec at 09:00."),
        ("after", "Anna on 13 December 15:00", f"{PAUSED}, so I will not ask about it."),
        ("after", "Anna on 13 December 20:30", "I ask you on Mon 14 Dec at 08:00."),
    ],
)
def test_what_is_asked_behind_a_pause_is_promised(
    moment: Moment, plan: str, promised: str
) -> None:
    until = datetime(2026, 12, 13, 23, tzinfo=UTC)
    rhythm = Rhythm(zone=ZONE, moment=moment, paused_until=until)
    talk = Talk(PLANNING, said=said(plan), rhythm=rhythm)
    talk.presses("Save this session")
    assert talk.screen.endswith(f". {promised}")
