"""What the bot will say next, in a few words: for /settings and the preview's line of time."""

from flows.calendar.day_names import tell_time
from flows.lines import Line, line, shorten
from flows.views import Coming

GLANCE = 60
"""Characters of a plan in a list of what will come."""


def describe(coming: Coming, zone: str) -> Line:
    """What will be said, in a few words, for a list that names the time."""
    session = coming.session
    match coming.kind:
        case "session" if session is not None:
            start, end = tell_time(session.starts_at, zone), tell_time(session.ends_at, zone)
            return line(
                "after {mentee}, {start}–{end}", mentee=session.mentee, start=start, end=end
            )
        case "rehearsal" if session is not None:
            return line("your plan for {mentee}", mentee=session.mentee)
        case "action" if coming.plan is not None:
            return line("“{text}”", text=shorten(coming.plan.text, GLANCE))
        case "later":
            return line("the question you put off")
        case "assess":
            return line("your self-assessment")
        case "digest":
            return line("your week, summed up")
        case _:
            return line("your weekly question")
