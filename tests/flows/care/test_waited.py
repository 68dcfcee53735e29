"""What came up in silence is told in one plain message."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from flows.calendar.rhythm import Rhythm
from flows.care.waited import tell_waited
from flows.effects import Settle, Show, Speak, Wait
from flows.events import Reminded
from flows.facts import Due, Records
from flows.nudges import remind
from flows.views import (
    ActionNudge,
    AssessmentNudge,
    DigestNudge,
    LaterNudge,
    Nudge,
    PlanView,
    RehearsalNudge,
    SessionNudge,
    WeeklyNudge,
)
from framework.catalogue import load_framework
from tests.flows.meetings import NEXT

AT = datetime(2026, 12, 4, 9, tzinfo=UTC)  # the day after
HOUR = timedelta(hours=1)
SILENCE = (AT - 13 * HOUR, AT - HOUR)
PLAN = PlanView(id=7, kind="if_then", text="If she goes quiet, I count to five.")
TODO = PlanView(id=8, kind="action", text="Send Ben the sheet")


def due(kind: type[Any], number: int, ago: int = 2, **more: Any) -> Any:
    at = AT - ago * HOUR
    given = {"reminder": number, "on": date(2026, 11, 27), "due_at": at, "allowed_at": at}
    return kind(**given, **more)


def read(show: Show | None) -> str:
    assert show is not None
    return "\n\n".join(each.plain() for each in show.lines)


def list_nudges() -> tuple[Nudge, ...]:
    session = NEXT
    return (
        due(SessionNudge, 1, session=session),
        due(RehearsalNudge, 2, session=session, plan=PLAN),
        due(ActionNudge, 3, plan=TODO),
        due(WeeklyNudge, 4),
        due(DigestNudge, 5),
        due(LaterNudge, 6, run=9),
        due(AssessmentNudge, 7),
    )


def test_each_has_its_line_and_its_button() -> None:
    told = tell_waited(list_nudges()[1:6], AT, "UTC")
    assert read(told) == (
        "This came up meanwhile:\n\n"
        "Your plan with Anna: “If she goes quiet, I count to five.”\n"
        "To do: “Send Ben the sheet”\n"
        "The question of the week: /reflect\n"
        "Your week: /summary\n"
        "The question that you put off"
    )
    assert told is not None
    assert [(each.verb, each.object) for each in told.buttons] == [
        ("plan", 7),
        ("plan", 8),
        ("continue", 9),
    ]


def test_nothing_is_told_of_what_has_another_day() -> None:
    assert tell_waited([due(AssessmentNudge, 7)], AT, "UTC") is None


def test_it_is_one_message_without_a_sound_and_what_came_later_comes_as_ever() -> None:
    later = due(WeeklyNudge, 8, ago=0)
    facts = Due(
        nudges=(*list_nudges()[:1], due(AssessmentNudge, 7), later),
        rhythm=Rhythm(zone="UTC"),
        silence=SILENCE,
        records=Records(total=5),
    )
    found = remind(facts, Reminded(at=AT), load_framework())
    [told] = [each for each in found if isinstance(each, Show)]
    assert read(told).startswith("This came up meanwhile:\n\nAnna, ")
    spoken = [each for each in found if isinstance(each, Speak)]
    assert [(each.sounds, each.counts) for each in spoken] == [(False, False), (True, True)]
    assert [each.outcome for each in found if isinstance(each, Settle)] == ["folded", "sent"]
    assert [each.reminder for each in found if isinstance(each, Wait)] == [7]


def test_a_session_that_is_left_in_peace_is_over() -> None:
    session = NEXT
    facts = Due(
        nudges=(due(SessionNudge, 1, session=session),),
        rhythm=Rhythm(zone="UTC"),
        silence=SILENCE,
        apart=frozenset({(session.series, session.on)}),
    )
    found = remind(facts, Reminded(at=AT), load_framework())
    assert [type(each) for each in found] == [Settle]
    assert isinstance(found[0], Settle)
    assert found[0].outcome == "over"


def test_in_a_pause_nothing_is_told() -> None:
    rhythm = Rhythm(zone="UTC", paused_until=AT + HOUR)
    facts = Due(nudges=list_nudges()[:1], rhythm=rhythm, silence=SILENCE)
    found = remind(facts, Reminded(at=AT), load_framework())
    assert [each for each in found if isinstance(each, Show)] == []
