"""What the bot will say next, in a few words: for /settings and the preview's line of time."""

from typing import assert_never

from flows.calendar.day_names import tell_time
from flows.lines import Line, line, shorten
from flows.views import (
    ActionNudge,
    AssessmentNudge,
    DigestNudge,
    LaterNudge,
    Nudge,
    RehearsalNudge,
    SessionNudge,
    WeeklyNudge,
)

MAX_PLAN_PREVIEW = 60
"""Characters of a plan in a list of what will come."""


def describe(nudge: Nudge, zone: str) -> Line:
    """What will be said, in a few words, for a list that names the time."""
    match nudge:
        case SessionNudge(session=session):
            start, end = tell_time(session.starts_at, zone), tell_time(session.ends_at, zone)
            return line(
                "after {mentee}, {start}–{end}", mentee=session.mentee, start=start, end=end
            )
        case RehearsalNudge(session=session):
            return line("your plan for {mentee}", mentee=session.mentee)
        case ActionNudge(plan=plan):
            return line("“{text}”", text=shorten(plan.text, MAX_PLAN_PREVIEW))
        case LaterNudge():
            return line("the question you put off")
        case AssessmentNudge():
            return line("your self-assessment")
        case DigestNudge():
            return line("your week, summed up")
        case WeeklyNudge():
            return line("your weekly question")
        case never:
            assert_never(never)
